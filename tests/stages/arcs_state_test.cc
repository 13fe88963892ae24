// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_state.h"

#include <gtest/gtest.h>

#include "support/arc_states.h"

namespace newsparse {
namespace {

using testing::after;
using testing::kLeft;
using testing::kRight;
using testing::kShift;

TEST(ArcState, BuildsATree) {
  // "old boats sank": old <- boats <- sank <- root.
  const ArcState state =
      after(3, {kShift, kLeft, kShift, kLeft, kShift, kLeft});

  EXPECT_TRUE(state.done());
  EXPECT_EQ(state.node(0).head, 1);
  EXPECT_EQ(state.node(1).head, 2);
  EXPECT_EQ(state.node(2).head, state.root());
}

TEST(ArcState, TakesHeadsBelowTheTop) {
  const ArcState state = after(3, {kShift, kShift, kShift, kRight, kRight});

  EXPECT_EQ(state.node(2).head, 1);
  EXPECT_EQ(state.node(1).head, 0);
}

TEST(ArcState, GivesTheRootOneDependent) {
  const ArcState two = after(2, {kShift, kShift});
  EXPECT_FALSE(two.allows(kLeft));
  EXPECT_FALSE(two.allows(kShift));
  EXPECT_TRUE(two.allows(kRight));

  const ArcState one = after(2, {kShift, kShift, kRight});
  EXPECT_TRUE(one.allows(kLeft));
  EXPECT_FALSE(one.allows(kRight));
}

TEST(ArcState, RemembersTheOutermostDependents) {
  ArcState state = after(3, {kShift, kShift, kLeft});
  state.set_relation(1, Relation::Amod);
  state.perform(kLeft);
  state.set_relation(0, Relation::Det);

  EXPECT_EQ(state.node(2).left, 0);
  EXPECT_EQ(state.node(2).left2, 1);
  EXPECT_EQ(state.node(2).left_count, 2);
  EXPECT_EQ(state.node(2).left_relations,
            (1ULL << static_cast<unsigned>(Relation::Amod)) |
                (1ULL << static_cast<unsigned>(Relation::Det)));
}

TEST(ArcState, IsDoneAtOnceWithoutWords) {
  EXPECT_TRUE(after(0, {}).done());
}

}  // namespace
}  // namespace newsparse
