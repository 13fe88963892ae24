// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "stages/entities_frame.h"

namespace newsparse {

// How a noun phrase presents its head.
enum class Opening : std::uint8_t { Bare, Definite, Indefinite, Possessed };

// A noun phrase as the words by which its bearer can be found again: "the
// Norland foreign minister" is minister, told apart by norland and foreign.
struct Description {
  std::uint64_t noun = 0;
  std::vector<std::uint64_t> modifiers;
  Opening opening = Opening::Bare;
};

// The noun that a token says or abbreviates: "Sen." is a senator.
std::uint64_t noun_key(const EntityFrame& frame, Index noun);

// `phrase` holds `noun` and is read up to it, then over a name behind "of".
// Countries are told by their codes, so that "Iceland's prime minister", "the
// Icelandic prime minister" and "the prime minister of Iceland" are the same.
Description describe(const EntityFrame& frame, TokenSpan phrase, Index noun);

// Adds the country or body that a title belongs to: the last token of a name.
void add_owner(const EntityFrame& frame, Index owner, Description& description);

// Who or what the article has described so, the latest first: the table by
// which "the minister" finds Finance Minister Rhea Sund.
class RoleTable {
 public:
  void add(const Description& description, Index entity);

  // The latest bearer whose description has every modifier of this one;
  // kNone: nobody. Only entities below `limit`.
  Index find(const Description& description,
             Index limit = EntityFrame::kNone) const;

 private:
  struct Row {
    std::vector<std::uint64_t> modifiers;
    Index entity = 0;
  };

  std::unordered_map<std::uint64_t, std::vector<Row>> rows_;
};

}  // namespace newsparse
