// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_features.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

std::vector<std::uint64_t> sorted(const FeatureList& features) {
  std::vector<std::uint64_t> all(features.view().begin(),
                                 features.view().end());
  std::sort(all.begin(), all.end());
  return all;
}

// Walks through a sentence by shifting all and joining to the left neighbour;
// no list of features may hold one twice or outgrow its place.
TEST(ArcFeatures, AreAllDifferent) {
  const Document document =
      testing::document_of_words("the old ferry sank off Bergen .");
  const WordTypes words(document, {});
  const std::vector<Tag> tags(7, {PennTag::NN, UniversalTag::NOUN, "x"});
  const ArcSentence sentence(words, tags, {0, 7});
  ArcState state;
  state.reset(7);
  while (!state.done()) {
    FeatureList features;
    add_action_features(sentence, state, features);
    const auto all = sorted(features);
    EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
    const ArcAction action = state.allows(ArcAction::Shift)   ? ArcAction::Shift
                             : state.allows(ArcAction::Right) ? ArcAction::Right
                                                              : ArcAction::Left;
    state.perform(action);
    if (action != ArcAction::Shift) {
      FeatureList named;
      add_relation_features(sentence, state, state.last_dependent(), named);
      const auto relation = sorted(named);
      EXPECT_EQ(std::adjacent_find(relation.begin(), relation.end()),
                relation.end());
      state.set_relation(state.last_dependent(), Relation::Nmod);
    }
  }
}

}  // namespace
}  // namespace newsparse
