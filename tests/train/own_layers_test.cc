// SPDX-License-Identifier: Apache-2.0
#include "train/own_layers.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/models.h"

namespace newsparse {
namespace {

const std::string kText =
    "Boats sink\n\nOSLO, May 2 - “It rained,” Rao said. Boats sank.";

TEST(OwnLayers, EndWhereTheyAreNamedAfter) {
  const Document tokens = own_tokens(Text(kText), testing::english());
  EXPECT_FALSE(tokens.quotations.empty());
  EXPECT_TRUE(tokens.sentences.empty());

  const Document sentences = own_sentences(Text(kText), testing::english());
  EXPECT_FALSE(sentences.sentences.empty());
  EXPECT_TRUE(sentences.tags.empty());
}

TEST(OwnLayers, AreThoseOfARun) {
  const Document own = own_arcs(Text(kText), testing::english());
  const Document run = analyze(Text(kText), testing::english_pack());

  EXPECT_EQ(violations(own), std::vector<std::string>{});
  EXPECT_EQ(own.metadata.title, run.metadata.title);
  EXPECT_EQ(own.metadata.dateline, run.metadata.dateline);
  ASSERT_EQ(own.tokens.size(), run.tokens.size());
  ASSERT_EQ(own.sentences.size(), run.sentences.size());
  for (std::size_t i = 0; i < own.tokens.size(); ++i) {
    EXPECT_EQ(own.tokens[i].bytes, run.tokens[i].bytes);
    EXPECT_EQ(own.tags[i].lemma, run.tags[i].lemma);
    EXPECT_EQ(own.arcs[i].head, run.arcs[i].head);
  }
}

}  // namespace
}  // namespace newsparse
