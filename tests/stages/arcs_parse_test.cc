// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_parse.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "document/tree.h"
#include "stages/arcs_features.h"
#include "support/arc_states.h"
#include "support/build_document.h"
#include "support/parser_models.h"

namespace newsparse {
namespace {

TEST(ArcParser, MakesATreeWhateverTheModelSays) {
  const testing::ToyParser toy;
  ArcParser parser(toy.model());
  for (const char* text : {"a", "a b", "a b c d e f g"}) {
    const Document document = testing::document_of_words(text);
    const auto size = static_cast<Index>(document.tokens.size());
    const WordTypes words(document, {});
    const ArcSentence sentence(words, std::vector<Tag>(size), {0, size});

    const ArcState& tree = parser.parse(sentence);

    int roots = 0;
    for (std::int32_t i = 0; i < tree.root(); ++i) {
      EXPECT_NE(tree.node(i).head, ArcState::kNone);
      roots += tree.node(i).head == tree.root() ? 1 : 0;
    }
    EXPECT_EQ(roots, 1) << text;
  }
}

// Two words to the left of a third, both best taken for its subject.
TEST(ArcParser, GivesAWordOneSubject) {
  const Document document = testing::document_of_words("a b c");
  const WordTypes words(document, {});
  const ArcSentence sentence(words, std::vector<Tag>(3), {0, 3});
  ArcState state =
      testing::after(3, {ArcAction::Shift, ArcAction::Shift, ArcAction::Left});
  FeatureList features;
  add_relation_features(sentence, state, 1, features);
  const testing::ToyParser toy([&](LinearModelWriter& relations) {
    std::vector<float> weights(count_of<Relation>(), 0);
    weights[static_cast<std::size_t>(Relation::Nsubj)] = 9;
    weights[static_cast<std::size_t>(Relation::Csubj)] = 7;
    weights[static_cast<std::size_t>(Relation::Advmod)] = 5;
    testing::add_rows(features.view(), weights, relations);
  });

  const Relation first =
      relation_of_last(toy.model(), sentence, state, {}, features).relation;
  state.set_relation(state.last_dependent(), first);
  state.perform(ArcAction::Left);
  const Relation second =
      relation_of_last(toy.model(), sentence, state, {}, features).relation;

  EXPECT_EQ(first, Relation::Nsubj);
  EXPECT_EQ(second, Relation::Advmod);
}

// Every noun for every verb, to the left and to the right of it, and none.
TEST(ArcParser, KeepsToGivenSubjects) {
  const testing::ToyParser toy;
  ArcParser parser(toy.model());
  constexpr std::int32_t kWords = 6;
  const Document document = testing::document_of_words("a b c d e f");
  const WordTypes words(document, {});
  const ArcSentence sentence(words, std::vector<Tag>(kWords), {0, kWords});
  for (std::int32_t verb = 0; verb < kWords; ++verb) {
    for (std::int32_t noun = -1; noun < kWords; ++noun) {
      if (noun == verb) {
        continue;
      }
      GivenSubjects given;
      given.reset(kWords);
      given.give(verb, noun);

      const ArcState& tree = parser.parse(sentence, given);

      for (std::int32_t i = 0; i < kWords; ++i) {
        const bool subject = tree.node(i).head == verb &&
                             is_nominal_subject(tree.node(i).relation);
        EXPECT_EQ(subject, i == noun) << verb << " " << noun << " " << i;
      }
    }
  }
}

TEST(ArcParser, TellsHowSureItWas) {
  const testing::ToyParser toy;
  ArcParser parser(toy.model());
  const Document document = testing::document_of_words("a b c");
  const WordTypes words(document, {});
  const ArcSentence sentence(words, std::vector<Tag>(3), {0, 3});

  parser.parse(sentence);

  ASSERT_EQ(parser.margins().size(), 3U);
  const auto margins = parser.margins();
  EXPECT_EQ(std::count_if(margins.begin(), margins.end(),
                          [](const ArcMargins& one) {
                            return one.relation == ArcMargins::kNoChoice;
                          }),
            1)
      << "the root's dependent has no other relation";
  EXPECT_EQ(
      std::count_if(margins.begin(), margins.end(),
                    [](const ArcMargins& one) { return one.relation == 0; }),
      2)
      << "all scores are the same";
}

}  // namespace
}  // namespace newsparse
