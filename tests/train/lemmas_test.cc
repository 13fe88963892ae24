// SPDX-License-Identifier: Apache-2.0
#include "train/lemmas.h"

#include <gtest/gtest.h>

#include "resources/lemma_model.h"
#include "train/model_output.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

std::string lemma(const LemmaModel& model, std::string_view word, PennTag tag) {
  return apply(model.find(attributes_of(word, {}), tag), word);
}

TEST(TrainLemmas, LearnsEndingsAndExceptions) {
  const LemmaCounts counts = {
      {{PennTag::NNS, "boats", "boat"}, 3},
      {{PennTag::NNS, "ships", "ship"}, 1},
      {{PennTag::NNS, "ports", "port"}, 1},
      {{PennTag::NNS, "bridges", "bridge"}, 1},
      {{PennTag::NNS, "planes", "plane"}, 1},
      {{PennTag::NNS, "ferries", "ferry"}, 1},
      {{PennTag::NNS, "cities", "city"}, 1},
      {{PennTag::NNS, "series", "series"}, 1},
      {{PennTag::NNP, "Oslo", "Oslo"}, 1},
  };
  const LoadedModel loaded(train_lemmas(counts), LemmaModel::kPurpose);
  const LemmaModel model(loaded.file());

  EXPECT_EQ(lemma(model, "cranes", PennTag::NNS), "crane");
  EXPECT_EQ(lemma(model, "Parties", PennTag::NNS), "party");
  EXPECT_EQ(lemma(model, "series", PennTag::NNS), "series");
  EXPECT_EQ(lemma(model, "Bergen", PennTag::NNP), "Bergen");
  EXPECT_EQ(lemma(model, "Unseen", PennTag::UH), "unseen");
}

TEST(CountSilverLemmas, LeavesWhatTheGoldKnows) {
  const testing::TemporaryFile file(
      "# doc = one\n"
      "0\t5\tboats\tBOAT\tNNS\tO\t0\troot\n"
      "6\t11\tcrews\tcrew\tNNS\tO\t0\troot\n"
      "12\t18\tbetter\tbetter\tJJR\tO\t0\troot\n");
  LemmaCounts counts = {{{PennTag::NNS, "boats", "boat"}, 1}};

  count_silver_lemmas(file.path(), counts);

  EXPECT_EQ(counts.size(), 2U);
  EXPECT_TRUE(counts.contains({PennTag::NNS, "crews", "crew"}));
}

}  // namespace
}  // namespace newsparse
