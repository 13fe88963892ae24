// SPDX-License-Identifier: Apache-2.0
#include "train/name_examples.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

NameExamples examples_of(const std::string& bio) {
  const std::string path = ::testing::TempDir() + "newsparse_examples.bio";
  std::ofstream(path) << bio;
  std::vector<NamedText> texts;
  const Resources& resources = testing::english_pack().resources();
  read_named_tokens(path, 3, resources, texts);
  return NameExamples(texts, resources);
}

const char* const kTwoSentences =
    "# doc\nThen\tO\nAda\tB-PER\nHolt\tI-PER\nslept\tO\n.\tO\n\n"
    "Then\tO\nAda\tB-PER\nHolt\tI-PER\nwoke\tO\n.\tO\n\n";

TEST(NameExamples, KeepStretchesWithTheirLabels) {
  const NameExamples examples = examples_of(kTwoSentences);

  std::vector<std::string> names;
  for (const NameExamples::Stretch& stretch : examples.stretches()) {
    EXPECT_EQ(stretch.source, 3U);
    for (std::size_t i = 0; i < stretch.size; ++i) {
      const NameLabel label =
          examples.labels()[examples.gold()[stretch.first + i]];
      names.push_back(name_of(label));
    }
  }

  EXPECT_EQ(std::count(names.begin(), names.end(), "begin person"), 2);
  EXPECT_EQ(std::count(names.begin(), names.end(), "last person"), 2);
}

TEST(NameExamples, ForgetFeaturesThatAreSeenOnce) {
  const NameExamples twice = examples_of(kTwoSentences);
  const NameExamples once = examples_of(
      "# doc\nThen\tO\nAda\tB-PER\nHolt\tI-PER\nslept\tO\n.\tO\n\n");

  EXPECT_GT(twice.features_of(twice.stretches()[0].first).size(),
            once.features_of(once.stretches()[0].first).size());
}

}  // namespace
}  // namespace newsparse
