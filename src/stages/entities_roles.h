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

// `phrase` holds `noun` and is read up to it.
Description describe(const EntityFrame& frame, TokenSpan phrase, Index noun);

// Who or what the article has described so, the latest first: the table by
// which "the minister" finds Finance Minister Rhea Sund.
class RoleTable {
 public:
  void add(const Description& description, Index entity);

  // The latest bearer whose description has every modifier of this one;
  // kNone: nobody.
  Index find(const Description& description) const;

 private:
  struct Row {
    std::vector<std::uint64_t> modifiers;
    Index entity = 0;
  };

  std::unordered_map<std::uint64_t, std::vector<Row>> rows_;
};

}  // namespace newsparse
