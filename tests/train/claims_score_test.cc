// SPDX-License-Identifier: Apache-2.0
#include "train/claims_score.h"

#include <cstdio>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "support/models.h"

namespace newsparse {
namespace {

using All = std::vector<ClaimWords>;

ClaimWords claim(std::vector<Index> source, std::vector<Index> content,
                 bool quoted = false, float confidence = 0) {
  ClaimWords words;
  words.source = std::move(source);
  words.content = std::move(content);
  words.quoted = quoted;
  words.confidence = confidence;
  return words;
}

ClaimScores scores_of(const All& gold, const All& found) {
  ClaimScores scores;
  add_claim_scores(gold, found, scores);
  return scores;
}

// The only claim of an article: `content` is a range of code points.
ClaimWords annotated(const std::string& text, const std::string& content) {
  const std::string path = ::testing::TempDir() + "claims_score_test.jsonl";
  std::ofstream(path) << R"({"text": ")" << text
                      << R"(", "attributions": [{"source": [], "cue": )"
                      << R"([[0, 3]], "content": [[)" << content << "]]}]}\n";
  const auto articles = read_gold_articles(path, testing::english());
  std::remove(path.c_str());
  return annotated_words(articles.at(0)).at(0);
}

TEST(AnnotatedWords, AMarkIsInTheContentOrGluedToIt) {
  EXPECT_TRUE(annotated("Say “it rained” now.", "5, 14").quoted);
  EXPECT_TRUE(annotated("Say “it rained” now.", "4, 15").quoted);
  EXPECT_FALSE(annotated("Say “it rained” now.", "16, 19").quoted);
  EXPECT_FALSE(annotated("Say ‘it rained’ now.", "4, 15").quoted);
}

TEST(WordOverlap, IsTheShareOfAllWords) {
  EXPECT_DOUBLE_EQ(word_overlap({1, 2, 3}, {2, 3, 4}), 0.5);
  EXPECT_DOUBLE_EQ(word_overlap({1}, {2}), 0);
  EXPECT_DOUBLE_EQ(word_overlap({}, {2}), 0);
  EXPECT_DOUBLE_EQ(word_overlap({}, {}), 1);
}

TEST(AboutSame, WantsHalfOfBothRoles) {
  const ClaimWords gold = claim({0, 1}, {3, 4, 5, 6});

  EXPECT_TRUE(about_same(gold, claim({1}, {3, 4})));
  EXPECT_FALSE(about_same(gold, claim({1}, {3})));
  EXPECT_FALSE(about_same(gold, claim({}, {3, 4, 5, 6})));
}

TEST(PairClaims, GivesTheBestPairAndNoneTwice) {
  const All gold = {claim({0}, {2, 3, 4}), claim({0}, {2, 3, 4, 5})};

  const auto pairs = pair_claims(gold, {claim({0}, {2, 3, 4, 5})});

  EXPECT_EQ(pairs, (std::vector<Index>{ClaimFrame::kNone, 0}));
}

TEST(PairClaims, AWrongSourceIsNoPair) {
  const All gold = {claim({0}, {2, 3, 4})};

  EXPECT_EQ(pair_claims(gold, {claim({9}, {2, 3, 4})}),
            std::vector<Index>{ClaimFrame::kNone});
}

TEST(AddClaimScores, TellsQuotedFromOtherClaims) {
  const All gold = {claim({0}, {2, 3}, true), claim({6}, {8, 9})};
  const All found = {claim({0}, {2, 3}, true), claim({6}, {8}),
                     claim({11}, {12})};

  const ClaimScores scores = scores_of(gold, found);

  EXPECT_EQ(scores.hits.at("claims").right, 2U);
  EXPECT_EQ(scores.hits.at("claims").predicted, 3U);
  EXPECT_EQ(scores.hits.at("strict").right, 1U);
  EXPECT_EQ(scores.hits.at("direct").gold, 1U);
  EXPECT_EQ(scores.hits.at("direct").right, 1U);
  EXPECT_EQ(scores.hits.at("indirect").predicted, 2U);
  EXPECT_EQ(scores.hits.at("indirect").right, 1U);
}

TEST(AddClaimScores, PutsClaimsIntoStepsOfConfidence) {
  const All gold = {claim({0}, {2, 3})};
  const All found = {claim({0}, {2, 3}, false, 1),
                     claim({5}, {7}, false, 0.75F)};

  const ClaimScores scores = scores_of(gold, found);

  EXPECT_EQ(scores.confidence[9].found, 1U);
  EXPECT_EQ(scores.confidence[9].right, 1U);
  EXPECT_EQ(scores.confidence[7].found, 1U);
  EXPECT_EQ(scores.confidence[7].right, 0U);
}

TEST(WriteScores, TellsWhatIsLeftFromEachStepOn) {
  const All gold = {claim({0}, {2, 3})};
  const All found = {claim({0}, {2, 3}, false, 0.95F),
                     claim({5}, {7}, false, 0.75F)};
  std::ostringstream out;

  write_scores(out, scores_of(gold, found));

  EXPECT_NE(out.str().find("| 0.7 | 1 | 0.750 | 0.000 | 0.500 | 1.000 |"),
            std::string::npos)
      << out.str();
  EXPECT_NE(out.str().find("| 0.9 | 1 | 0.950 | 1.000 | 1.000 | 1.000 |"),
            std::string::npos)
      << out.str();
}

}  // namespace
}  // namespace newsparse
