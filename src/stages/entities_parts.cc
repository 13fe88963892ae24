// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_parts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "learn/feature_hash.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// No name is longer: bounds the work for a run of capitals without end.
constexpr Index kLongest = 16;

std::string folded(std::string_view word) {
  std::string form = fold(word);
  form.erase(std::remove(form.begin(), form.end(), '.'), form.end());
  return form;
}

// "Rocky" in `Robert "Rocky" Delmar`.
bool is_quoted_within(const EntityFrame& frame, Index token, TokenSpan name) {
  const Index quotation = frame.quotation[token];
  if (quotation == EntityFrame::kNone) {
    return false;
  }
  const TokenSpan quoted = frame.document.quotations[quotation].tokens;
  return quoted.begin > name.begin && quoted.end < name.end;
}

}  // namespace

std::uint64_t NameParts::key() const {
  std::uint64_t key = words.size();
  for (const std::string& word : words) {
    key = combine(key, hash_of(word));
  }
  return generation.empty() ? key : combine(key, hash_of(generation));
}

NameParts parts_of(const EntityFrame& frame, const Mention& name) {
  NameParts parts;
  const bool person = name.type == EntityType::Person;
  const Index end = std::min(name.tokens.end, name.tokens.begin + kLongest);
  std::vector<std::string> left_out;
  for (Index token = name.tokens.begin; token < end; ++token) {
    std::string form = folded(frame.words.text(token));
    if (form.empty() || frame.words.word_case(token) == TokenCase::None) {
      if (form.empty() || form[0] < '0' || form[0] > '9') {
        continue;
      }
    }
    if (person && is_quoted_within(frame, token, name.tokens)) {
      parts.nicknames.push_back(std::move(form));
      continue;
    }
    parts.initials += form[0];
    const NamePart part = frame.resources.persons.part(form);
    if (person && part == NamePart::Generation && !parts.empty()) {
      parts.generation = form;
    }
    const bool small =
        person ? part != NamePart::None ||
                     (frame.title(token) != nullptr && parts.empty())
               : frame.function(token) != FunctionWord::None &&
                     !frame.words.capitalized(token);
    const bool article = token == name.tokens.begin && end > token + 1 &&
                         frame.function(token) == FunctionWord::Definite;
    (small || article ? left_out : parts.words).push_back(std::move(form));
  }
  if (parts.empty()) {
    parts.words = std::move(left_out);
  }
  parts.capitals =
      parts.words.size() == 1 &&
      frame.words.word_case(name.tokens.end - 1) == TokenCase::Capitals;
  return parts;
}

std::string squeezed(std::string_view text) {
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      gap = true;
    } else {
      if (gap && !out.empty()) {
        out += ' ';
      }
      gap = false;
      out += text.substr(at, c.size);
    }
    at += c.size;
  }
  return out;
}

bool same_given_name(const PersonLexicon& persons, const std::string& one,
                     const std::string& other) {
  if (one == other) {
    return true;
  }
  if (one.size() == 1 || other.size() == 1) {
    return one[0] == other[0];
  }
  return persons.is_short_form(one, other);
}

bool is_subsequence(const std::vector<std::string>& shorter,
                    const std::vector<std::string>& longer) {
  std::size_t found = 0;
  for (const std::string& word : longer) {
    if (found < shorter.size() && shorter[found] == word) {
      ++found;
    }
  }
  return found == shorter.size();
}

bool may_be_one_person(const PersonLexicon& persons, const NameParts& one,
                       const NameParts& other) {
  if (!one.generation.empty() && !other.generation.empty() &&
      one.generation != other.generation) {
    return false;
  }
  const NameParts& longer = one.words.size() < other.words.size() ? other : one;
  const NameParts& shorter =
      one.words.size() < other.words.size() ? one : other;
  if (longer.words.size() > shorter.words.size() &&
      is_subsequence(shorter.words, longer.words)) {
    return true;
  }
  return one.last() == other.last() &&
         same_given_name(persons, one.first(), other.first());
}

}  // namespace newsparse
