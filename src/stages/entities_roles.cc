// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_roles.h"

#include <algorithm>
#include <cstddef>

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

// How many bearers of one noun are remembered.
constexpr std::size_t kRemembered = 12;
// No phrase is longer: bounds the work for nested possessors.
constexpr Index kLongest = 10;

Opening opening_of(const EntityFrame& frame, Index token) {
  switch (frame.function(token)) {
    case FunctionWord::Definite:
      return Opening::Definite;
    case FunctionWord::Indefinite:
    case FunctionWord::Numeral:
      return Opening::Indefinite;
    default:
      break;
  }
  const Pronoun* pronoun = frame.pronoun(token);
  return pronoun != nullptr && pronoun->form == PronounForm::Possessive
             ? Opening::Possessed
             : Opening::Bare;
}

}  // namespace

Description describe(const EntityFrame& frame, TokenSpan phrase, Index noun) {
  Description description;
  const PersonTitle* title = frame.title(noun);
  description.noun = title != nullptr && !title->noun.empty()
                         ? hash_of(title->noun)
                         : hash_of(frame.words.lower(noun));
  description.opening = opening_of(frame, phrase.begin);
  const Index begin =
      noun - phrase.begin > kLongest ? noun - kLongest : phrase.begin;
  for (Index token = begin; token < noun; ++token) {
    if (frame.is_possessive_mark(token)) {
      description.opening = Opening::Possessed;
    } else if (frame.function(token) == FunctionWord::Modifier ||
               frame.words.capitalized(token)) {
      if (opening_of(frame, token) == Opening::Bare ||
          frame.words.word_case(token) == TokenCase::Capitals) {
        description.modifiers.push_back(hash_of(frame.words.lower(token)));
      }
    }
  }
  return description;
}

void RoleTable::add(const Description& description, Index entity) {
  std::vector<Row>& rows = rows_[description.noun];
  const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
    return row.entity == entity &&
           row.modifiers.size() >= description.modifiers.size();
  });
  if (same != rows.end()) {
    std::rotate(same, same + 1, rows.end());
    return;
  }
  if (rows.size() == kRemembered) {
    rows.erase(rows.begin());
  }
  rows.push_back({description.modifiers, entity});
}

Index RoleTable::find(const Description& description) const {
  const auto found = rows_.find(description.noun);
  if (found == rows_.end()) {
    return EntityFrame::kNone;
  }
  const std::vector<Row>& rows = found->second;
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    const bool all = std::all_of(
        description.modifiers.begin(), description.modifiers.end(),
        [&](std::uint64_t modifier) {
          return std::find(row->modifiers.begin(), row->modifiers.end(),
                           modifier) != row->modifiers.end();
        });
    if (all) {
      return row->entity;
    }
  }
  return EntityFrame::kNone;
}

}  // namespace newsparse
