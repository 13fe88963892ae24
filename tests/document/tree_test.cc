// SPDX-License-Identifier: Apache-2.0
#include "document/tree.h"

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

using testing::document_of_words;

Document parsed() {
  Document document = document_of_words("Holt said the road was closed");
  document.arcs = {{1, Relation::Nsubj},   {1, Relation::Root},
                   {3, Relation::Det},     {5, Relation::NsubjPass},
                   {5, Relation::AuxPass}, {1, Relation::Ccomp}};
  return document;
}

TEST(IsNominalSubject, TakesNounsOfBothVoices) {
  const Document document = parsed();

  EXPECT_TRUE(is_nominal_subject(document.arcs[0].relation));
  EXPECT_TRUE(is_nominal_subject(document.arcs[3].relation));
  EXPECT_FALSE(is_nominal_subject(document.arcs[1].relation));
  EXPECT_FALSE(is_nominal_subject(Relation::Csubj));
}

TEST(Children, ListsDependentsInOrder) {
  const Document document = parsed();
  const Children children(document);

  EXPECT_EQ(std::vector<Index>(children.of(1).begin(), children.of(1).end()),
            (std::vector<Index>{0, 5}));
  EXPECT_TRUE(children.of(0).empty());
}

TEST(SubtreeSpans, CoverAllBelow) {
  const std::vector<TokenSpan> spans = subtree_spans(parsed());

  EXPECT_EQ(spans[1], (TokenSpan{0, 6}));
  EXPECT_EQ(spans[5], (TokenSpan{2, 6}));
  EXPECT_EQ(spans[3], (TokenSpan{2, 4}));
}

TEST(OuterToken, HangsOnTheRest) {
  const Document document = parsed();

  EXPECT_EQ(outer_token(document, {2, 4}), 3U);
  EXPECT_EQ(outer_token(document, {0, 6}), 1U);
  EXPECT_EQ(outer_token(document, {2, 2}), std::nullopt);
}

TEST(IsBelow, ClimbsToTheRoot) {
  const Document document = parsed();

  EXPECT_TRUE(is_below(document, 2, 5));
  EXPECT_TRUE(is_below(document, 5, 5));
  EXPECT_FALSE(is_below(document, 0, 5));
}

TEST(IsBelow, EndsOnACircle) {
  Document document = document_of_words("a b c");
  document.arcs = {{1, Relation::Dep}, {0, Relation::Dep}, {2, Relation::Root}};

  EXPECT_FALSE(is_below(document, 0, 2));
  EXPECT_EQ(subtree_spans(document).size(), 3U);
}

}  // namespace
}  // namespace newsparse
