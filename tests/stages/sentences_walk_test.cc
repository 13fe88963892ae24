// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences_walk.h"

#include <vector>

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

TEST(CutSentences, CutsWhereItIsTold) {
  const Document document =
      testing::document_of_words("It fell . It rose . It lay");
  std::vector<Index> starts;

  const auto sentences = cut_sentences(
      document, [&](const BoundarySite& site, const BoundaryContext& context) {
        starts.push_back(context.sentence);
        return site.kind == SiteMark::Period;
      });

  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_EQ(sentences[1].tokens, (TokenSpan{3, 6}));
  EXPECT_EQ(sentences[2].tokens, (TokenSpan{6, 8}));
  EXPECT_EQ(starts.front(), 0U);
  EXPECT_EQ(starts.back(), 3U);
}

TEST(CutSentences, TellsWhatLiesInsideAQuotation) {
  Document document = testing::document_of_words("\" No . Never . \" So . He");
  document.quotations.push_back({{0, 6}, true, {}, {}});
  std::vector<bool> inside;

  cut_sentences(document,
                [&](const BoundarySite& site, const BoundaryContext& context) {
                  if (site.kind == SiteMark::Period) {
                    inside.push_back(context.inside_quotation);
                  }
                  return false;
                });

  EXPECT_EQ(inside, (std::vector<bool>{true, true, false}));
}

TEST(FindParagraphTokens, LeavesOutParagraphsWithoutTokens) {
  Document document{Text("ab\n\n\u200B\n\ncd")};
  document.paragraphs = {{{0, 2}}, {{4, 7}}, {{9, 11}}};
  document.tokens = {{{0, 2}}, {{9, 11}}};

  const auto runs = find_paragraph_tokens(document);

  EXPECT_EQ(runs, (std::vector<TokenSpan>{{0, 1}, {1, 2}}));
}

}  // namespace
}  // namespace newsparse
