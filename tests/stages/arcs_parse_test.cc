// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_parse.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "learn/aligned_bytes.h"
#include "learn/linear_model_writer.h"
#include "stages/arcs_features.h"
#include "support/build_document.h"

namespace newsparse {
namespace {

// A model whose actions know nothing: all scores are 0.
testing::AlignedBytes model_of(
    const std::function<void(LinearModelWriter&)>& write_relations) {
  ModelWriter writer(ParserModel::kPurpose);
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < count_of<Relation>(); ++i) {
    labels.emplace_back(name_of(static_cast<Relation>(i)));
  }
  writer.add_lines("labels", labels);
  LinearModelWriter(2, {}).write(writer, "actions");
  LinearModelWriter relations(labels.size(), {});
  write_relations(relations);
  relations.write(writer, "relations");
  return testing::AlignedBytes(writer.bytes());
}

testing::AlignedBytes empty_model() {
  return model_of([](LinearModelWriter&) {});
}

TEST(ArcParser, MakesATreeWhateverTheModelSays) {
  testing::AlignedBytes bytes = empty_model();
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
  ArcParser parser(model);
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
  ArcState state;
  state.reset(3);
  for (const ArcAction action :
       {ArcAction::Shift, ArcAction::Shift, ArcAction::Left}) {
    state.perform(action);
  }
  FeatureList features;
  add_relation_features(sentence, state, 1, features);
  testing::AlignedBytes bytes = model_of([&](LinearModelWriter& relations) {
    std::vector<float> weights(count_of<Relation>(), 0);
    weights[static_cast<std::size_t>(Relation::Nsubj)] = 9;
    weights[static_cast<std::size_t>(Relation::Csubj)] = 7;
    weights[static_cast<std::size_t>(Relation::Advmod)] = 5;
    std::set<std::uint64_t> keys(features.view().begin(),
                                 features.view().end());
    for (const std::uint64_t key : keys) {
      relations.add_row(key, weights);
    }
  });
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));

  const Relation first =
      relation_of_last(model, sentence, state, {}, features).relation;
  state.set_relation(state.last_dependent(), first);
  state.perform(ArcAction::Left);
  const Relation second =
      relation_of_last(model, sentence, state, {}, features).relation;

  EXPECT_EQ(first, Relation::Nsubj);
  EXPECT_EQ(second, Relation::Advmod);
}

// Every noun for every verb, to the left and to the right of it, and none.
TEST(ArcParser, KeepsToGivenSubjects) {
  testing::AlignedBytes bytes = empty_model();
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
  ArcParser parser(model);
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
        const Relation relation = tree.node(i).relation;
        const bool subject =
            tree.node(i).head == verb &&
            (relation == Relation::Nsubj || relation == Relation::NsubjPass);
        EXPECT_EQ(subject, i == noun) << verb << " " << noun << " " << i;
      }
    }
  }
}

TEST(ArcParser, TellsHowSureItWas) {
  testing::AlignedBytes bytes = empty_model();
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
  ArcParser parser(model);
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
