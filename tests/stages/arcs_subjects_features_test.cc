// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects_features.h"

#include <algorithm>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "support/parsed_words.h"

namespace newsparse {
namespace {

using Keys = std::set<std::uint64_t>;

Keys keys_of(const FeatureList& list) {
  Keys keys(list.view().begin(), list.view().end());
  EXPECT_EQ(keys.size(), list.view().size()) << "a feature stands there twice";
  return keys;
}

// The features of each answer about a verb: of none, then of the candidates.
std::vector<Keys> answers(testing::ParsedWords& words, std::int32_t verb) {
  const testing::AskedWords asked(words, verb);
  std::vector<Keys> all = {keys_of(asked.answer(ArcState::kNone))};
  for (const std::int32_t candidate : asked.candidates()) {
    all.push_back(keys_of(asked.answer(candidate)));
  }
  return all;
}

std::size_t shared(const Keys& a, const Keys& b) {
  return static_cast<std::size_t>(std::count_if(
      a.begin(), a.end(), [&](std::uint64_t key) { return b.contains(key); }));
}

const char* const kBush =
    "Bush/NNP/PROPN/4/nmod:poss on/IN/ADP/3/case Tuesday/NNP/PROPN/4/nsubj "
    "named/VBD/VERB/0/root Ward/NNP/PROPN/4/obj";

TEST(SubjectFeatures, TellTheAnswersApart) {
  testing::ParsedWords words(kBush);
  const std::vector<Keys> all = answers(words, 3);

  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(shared(all[0], all[1]), 0U);
  EXPECT_LT(shared(all[1], all[2]), all[1].size() / 2);
  EXPECT_LT(shared(all[1], all[3]), all[1].size() / 2);
}

TEST(SubjectFeatures, SeeHowSureTheParserWas) {
  testing::ParsedWords sure(kBush);
  testing::ParsedWords unsure(kBush);
  unsure.margins()[2].relation = 5;

  const std::vector<Keys> one = answers(sure, 3);
  const std::vector<Keys> other = answers(unsure, 3);

  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_NE(one[i], other[i]) << i;
  }
}

TEST(SubjectFeatures, StayWithinTheirListInDeepTrees) {
  std::string chain = "said/VBD/VERB/0/root";
  for (int i = 1; i < 60; ++i) {
    chain += " Ward/NNP/PROPN/" + std::to_string(i) + "/nmod";
  }
  testing::ParsedWords words(chain + " left/VBD/VERB/60/acl");

  EXPECT_EQ(answers(words, 60).size(), 46U);
  EXPECT_EQ(answers(words, 0).size(), 17U);
}

}  // namespace
}  // namespace newsparse
