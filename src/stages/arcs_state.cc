// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_state.h"

namespace newsparse {
namespace {

void count_one(std::uint8_t& count) {
  count = count < 255 ? static_cast<std::uint8_t>(count + 1) : count;
}

}  // namespace

void ArcState::reset(std::size_t words) {
  nodes_.assign(words + 1, {});
  stack_.clear();
  front_ = 0;
  last_ = kNone;
}

bool ArcState::allows(ArcAction action) const {
  switch (action) {
    case ArcAction::Shift:
      return front_ < root();
    case ArcAction::Left:
      return !stack_.empty() && (front_ < root() || stack_.size() == 1);
    case ArcAction::Right:
      return stack_.size() >= 2;
  }
  return false;
}

void ArcState::perform(ArcAction action) {
  assert(allows(action));
  if (action == ArcAction::Shift) {
    stack_.push_back(front_++);
    return;
  }
  const std::int32_t dependent = stack_.back();
  stack_.pop_back();
  add_arc(action == ArcAction::Left ? front_ : stack_.back(), dependent);
}

void ArcState::add_arc(std::int32_t head, std::int32_t dependent) {
  nodes_[static_cast<std::size_t>(dependent)].head = head;
  Node& node = nodes_[static_cast<std::size_t>(head)];
  if (dependent < head) {
    node.left2 = node.left;
    node.left = dependent;
    count_one(node.left_count);
  } else {
    node.right2 = node.right;
    node.right = dependent;
    count_one(node.right_count);
  }
  last_ = dependent;
}

void ArcState::set_relation(std::int32_t dependent, Relation relation) {
  Node& node = nodes_[static_cast<std::size_t>(dependent)];
  assert(node.head != kNone);
  node.relation = relation;
  Node& head = nodes_[static_cast<std::size_t>(node.head)];
  (dependent < node.head ? head.left_relations : head.right_relations) |=
      bit_of(relation);
}

}  // namespace newsparse
