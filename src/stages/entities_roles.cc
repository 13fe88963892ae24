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

// No name of a country that is looked up has more words.
constexpr Index kLongestCountry = 3;

// The country that the tokens at `token` name or call after, and how many
// they are; zero: none.
Index add_country(const EntityFrame& frame, Index token, Index end,
                  Description& description) {
  for (Index size = std::min(kLongestCountry, end - token); size > 0; --size) {
    const CountryReading* reading = frame.resources.country_names.find_whole(
        text_of(frame.document, TokenSpan{token, token + size}));
    if (reading != nullptr && reading->use == NameUse::Country &&
        reading->kind != CountryMentionKind::City) {
      description.modifiers.push_back(hash_of(reading->country.view()));
      return size;
    }
  }
  return 0;
}

}  // namespace

std::uint64_t noun_key(const EntityFrame& frame, Index noun) {
  const PersonTitle* title = frame.title(noun);
  return title != nullptr && !title->noun.empty()
             ? hash_of(title->noun)
             : hash_of(frame.words.lower(noun));
}

void add_owner(const EntityFrame& frame, Index owner,
               Description& description) {
  const Index name = frame.name[owner];
  if (name == EntityFrame::kNone) {
    return;
  }
  const TokenSpan tokens = frame.document.mentions[name].tokens;
  if (add_country(frame, tokens.begin, tokens.end, description) == 0) {
    description.modifiers.push_back(hash_of(frame.words.lower(tokens.end - 1)));
  }
}

Description describe(const EntityFrame& frame, TokenSpan phrase, Index noun) {
  Description description;
  description.noun = noun_key(frame, noun);
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
        const Index words = frame.words.capitalized(token)
                                ? add_country(frame, token, noun, description)
                                : 0;
        if (words != 0) {
          token += words - 1;
          continue;
        }
        description.modifiers.push_back(hash_of(frame.words.lower(token)));
      }
    }
  }
  // "the prime minister of Iceland"
  const Index owner = frame.behind_link(noun + 1, frame.size());
  if (owner != EntityFrame::kNone) {
    add_owner(frame, owner, description);
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

Index RoleTable::find(const Description& description, Index limit) const {
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
    if (all && row->entity < limit) {
      return row->entity;
    }
  }
  return EntityFrame::kNone;
}

}  // namespace newsparse
