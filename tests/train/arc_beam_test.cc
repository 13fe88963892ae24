// SPDX-License-Identifier: Apache-2.0
#include "train/arc_beam.h"

#include <gtest/gtest.h>

#include "support/models.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

constexpr const char* kText =
    "The harbour master told reporters on Monday that nobody was hurt. Rain "
    "fell.";

TEST(ArcBeam, IsTheGreedyParserWhenItKeepsOneTree) {
  const Document document = own_arcs(Text(kText), testing::english());

  const auto arcs = parse_with_beam(document, testing::english(), 1);

  ASSERT_EQ(arcs.size(), document.arcs.size());
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    EXPECT_EQ(arcs[i].head, document.arcs[i].head);
    EXPECT_EQ(arcs[i].relation, document.arcs[i].relation);
  }
}

TEST(ArcBeam, GivesEverySentenceOneRoot) {
  const Document document = own_arcs(Text(kText), testing::english());

  const auto arcs = parse_with_beam(document, testing::english(), 8);

  for (const Sentence& sentence : document.sentences) {
    Index roots = 0;
    for (Index i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      EXPECT_TRUE(sentence.tokens.contains(arcs[i].head));
      roots += arcs[i].head == i ? 1 : 0;
    }
    EXPECT_EQ(roots, 1U);
  }
}

}  // namespace
}  // namespace newsparse
