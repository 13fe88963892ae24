// SPDX-License-Identifier: Apache-2.0
#include "train/claims_gold.h"

#include <cstdio>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/models.h"

namespace newsparse {
namespace {

std::vector<GoldArticle> read(const std::string& line) {
  static const auto kPack = LanguagePack::built_in("en");
  const std::string path = ::testing::TempDir() + "claims_gold_test.jsonl";
  std::ofstream(path) << line << "\n";
  auto articles = read_gold_articles(path, kPack.resources(), {.parts = 4});
  std::remove(path.c_str());
  return articles;
}

TEST(ReadGoldArticles, PutsCodePointsOnTokens) {
  const auto articles = read(
      "{\"text\": \"“Öl flows,” Rao said.\", \"attributions\": [{\"source\": "
      "[[12, 15]], \"cue\": [[16, 20]], \"content\": [[0, 11]]}]}");

  ASSERT_EQ(articles.size(), 1U);
  ASSERT_EQ(articles[0].claims.size(), 1U);
  const GoldClaim& claim = articles[0].claims[0];
  const Document& document = *articles[0].document;
  const auto form = [&](Index t) {
    return text_of(document, document.tokens[t].bytes);
  };
  EXPECT_EQ(form(claim.anchor), "said");
  EXPECT_EQ(form(claim.source.front()), "Rao");
  EXPECT_EQ(claim.content.front(), 0U);
  EXPECT_EQ(claim.content.size(), 5U);
}

TEST(ReadGoldArticles, TakesAwayWhatIsToBeMeasured) {
  const std::string path = ::testing::TempDir() + "claims_gold_every.jsonl";
  {
    std::ofstream out(path);
    for (int i = 0; i < 4; ++i) {
      out << R"({"text": "Rao met Okoro.", "attributions": []})" << "\n";
    }
  }

  const auto all = read_gold_articles(path, testing::english());
  const auto some = read_gold_articles(
      path, testing::english(),
      {.parts = 2, .every = 2, .without_arcs = true, .unmasked = true});
  std::remove(path.c_str());

  ASSERT_EQ(all.size(), 4U);
  EXPECT_TRUE(all[0].frame->parsed);
  EXPECT_EQ(all[0].frame->masked[0], all[0].frame->masked[2]);
  ASSERT_EQ(some.size(), 2U);
  EXPECT_EQ(some[1].part, 1U);
  EXPECT_FALSE(some[0].frame->parsed);
  EXPECT_NE(some[0].frame->masked[0], some[0].frame->masked[2]);
}

TEST(ReadGoldArticles, NamesTheLineThatIsWrong) {
  EXPECT_THROW(read("{\"text\": 7}"), Error);
}

TEST(Matches, HalfTheWordsAreEnough) {
  const auto articles = read(
      "{\"text\": \"Rao said it fell down there.\", \"attributions\": "
      "[{\"source\": [[0, 3]], \"cue\": [[4, 8]], \"content\": [[9, 27]]}]}");
  ASSERT_EQ(articles[0].claims.size(), 1U);
  ClaimCandidate candidate;
  candidate.source = {0, 1};
  candidate.content = {{2, 4}};

  EXPECT_TRUE(matches(*articles[0].frame, candidate, articles[0].claims[0]));
  candidate.content = {{2, 3}};
  EXPECT_FALSE(matches(*articles[0].frame, candidate, articles[0].claims[0]));
  candidate.content = {{2, 6}};
  candidate.source = {};
  EXPECT_FALSE(matches(*articles[0].frame, candidate, articles[0].claims[0]));
}

}  // namespace
}  // namespace newsparse
