// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "newsparse/labels.h"

namespace newsparse {

// The actions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta
// 2011). s0 is the top of the stack, s1 the one below, b0 the next word.
enum class ArcAction : std::uint8_t {
  Shift,  // b0 goes onto the stack
  Left,   // s0 becomes a dependent of b0 and leaves
  Right,  // s0 becomes a dependent of s1 and leaves
};

// The bit of a relation in a set of them (ArcState::Node::left_relations).
constexpr std::uint64_t bit_of(Relation relation) {
  return std::uint64_t{1} << static_cast<unsigned>(relation);
}

// A half-built tree: words on a stack, words to come, arcs so far. The root
// stands behind the last word and takes one dependent, the last word that is
// left on the stack.
class ArcState {
 public:
  static constexpr std::int32_t kNone = -1;

  // What is known of a word: its head and its dependents so far.
  struct Node {
    std::int32_t head = kNone;
    Relation relation = Relation::Dep;
    std::uint8_t left_count = 0;
    std::uint8_t right_count = 0;
    std::int32_t left = kNone;   // the outermost dependent on this side
    std::int32_t left2 = kNone;  // the one that was it before
    std::int32_t right = kNone;
    std::int32_t right2 = kNone;
    std::uint64_t left_relations = 0;  // a bit for each Relation
    std::uint64_t right_relations = 0;
  };

  // Starts anew with so many words.
  void reset(std::size_t words);

  std::size_t words() const { return nodes_.size() - 1; }
  bool done() const { return stack_.empty() && front() == root(); }

  std::int32_t front() const { return front_; }
  std::int32_t root() const { return static_cast<std::int32_t>(words()); }

  // The word so many places to the right of the front, or none.
  std::int32_t buffer(std::int32_t distance) const {
    return front_ + distance <= root() ? front_ + distance : kNone;
  }
  // The word so many places below the top, or none.
  std::int32_t stack(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNone;
  }
  const std::vector<std::int32_t>& stack() const { return stack_; }

  const Node& node(std::int32_t word) const {
    return nodes_[static_cast<std::size_t>(word)];
  }

  bool allows(ArcAction action) const;

  // Requires: `action` is allowed. An arc that it makes has no relation yet;
  // `last_dependent` names it.
  void perform(ArcAction action);

  // The word that the last Left or Right gave a head.
  std::int32_t last_dependent() const { return last_; }

  // Gives the arc to a word its relation, once.
  void set_relation(std::int32_t dependent, Relation relation);

 private:
  void add_arc(std::int32_t head, std::int32_t dependent);

  std::vector<Node> nodes_;  // of the words and the root
  std::vector<std::int32_t> stack_;
  std::int32_t front_ = 0;
  std::int32_t last_ = kNone;
};

}  // namespace newsparse
