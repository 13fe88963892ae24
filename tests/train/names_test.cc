// SPDX-License-Identifier: Apache-2.0
#include "train/names.h"

#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "stages/mentions_tagger.h"
#include "support/name_documents.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

// A dozen texts in which surnames follow "Mr." and towns follow "in".
std::vector<NamedText> small_corpus() {
  const std::string path = ::testing::TempDir() + "newsparse_small_names.bio";
  std::ofstream out(path);
  for (const std::string name : {"Aas", "Brandt", "Holt", "Krag", "Reyl"}) {
    for (const std::string town : {"Aasby", "Nordvik", "Solheim"}) {
      out << "# doc\nThen\tO\nMr.\tO\n"
          << name << "\tB-PER\nslept\tO\nin\tO\n"
          << town << "\tB-LOC\n.\tO\n\n";
    }
  }
  out.close();
  std::vector<NamedText> texts;
  read_named_tokens(path, 0, testing::english_pack().resources(), texts);
  return texts;
}

std::vector<std::byte> trained() {
  std::vector<NamedText> texts = small_corpus();
  return train_names(texts, testing::english_pack().resources(),
                     {.iterations = 4, .rows = 5000})
      .bytes();
}

TEST(TrainNames, LearnsFromTheContext) {
  std::vector<NamedText> texts = small_corpus();
  const Resources& resources = testing::english_pack().resources();
  const LoadedModel loaded(
      train_names(texts, resources, {.iterations = 4, .rows = 5000}),
      NameModel::kPurpose);
  const NameModel model(loaded.file());
  const Document document =
      testing::document_of_lines("Then Mr. Voss slept in Vestby .");

  const auto names = names_of_labels(
      name_labels_of(document, NameFeatures(document, resources), model),
      model.labels());

  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[0].type, EntityType::Person);
  EXPECT_EQ(text_of(document, names[0].tokens), "Voss");
  EXPECT_EQ(names[1].type, EntityType::Place);
}

TEST(TrainNames, GivesTheSameBytesTwice) {
  EXPECT_EQ(trained(), trained());
}

}  // namespace
}  // namespace newsparse
