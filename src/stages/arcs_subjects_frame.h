// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "stages/arcs_parse.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"

namespace newsparse {

// A verb whose subject is asked for, and the words that may be it.
struct SubjectQuestion {
  std::int32_t verb = ArcState::kNone;
  std::int32_t in_tree = ArcState::kNone;  // its subject there
  std::vector<std::int32_t> candidates;    // from left to right
};

// A sentence with its tree, for questions about the subjects of verbs: who has
// which subject, and which verbs the parser may be wrong about.
class SubjectFrame {
 public:
  static constexpr std::int32_t kNone = ArcState::kNone;

  // All three stay as they are while this object is asked.
  void read(const ArcSentence& sentence, const ArcState& tree,
            std::span<const ArcMargins> margins);

  const ArcSentence& sentence() const { return *sentence_; }
  const ArcState& tree() const { return *tree_; }
  const ArcWord& word(std::int32_t place) const {
    return sentence_->around(place);
  }
  const ArcState::Node& node(std::int32_t place) const {
    return tree_->node(place);
  }
  const ArcMargins& margins(std::int32_t place) const {
    return margins_[static_cast<std::size_t>(place)];
  }

  // The nominal subject of a word in the tree, or kNone.
  std::int32_t subject_of(std::int32_t place) const {
    return about_[static_cast<std::size_t>(place)].subject;
  }
  bool is_subject(std::int32_t place) const;

  // Lemmas of its dependents: the preposition; and all auxiliaries, copulas and
  // markers before it, in their order. 0 for none.
  std::uint64_t preposition(std::int32_t place) const {
    return about_[static_cast<std::size_t>(place)].preposition;
  }
  std::uint64_t auxiliaries(std::int32_t place) const {
    return about_[static_cast<std::size_t>(place)].auxiliaries;
  }

  // Whether a word is a verb whose subject, or whose lack of one, is worth a
  // second look: in "President Bush on Tuesday nominated two judges" the
  // parser is in doubt about "Tuesday".
  bool in_doubt(std::int32_t place) const;

  // Fills in all but the verb. A constant number of words around the verb is
  // looked at.
  void ask(SubjectQuestion& question) const;

 private:
  struct About {
    std::int32_t subject = kNone;
    std::uint64_t preposition = 0;
    std::uint64_t auxiliaries = 0;
  };

  void note(std::int32_t dependent);
  bool may_be_subject(std::int32_t place) const;

  const ArcSentence* sentence_ = nullptr;
  const ArcState* tree_ = nullptr;
  std::span<const ArcMargins> margins_;
  std::vector<About> about_;  // the words and the root
};

}  // namespace newsparse
