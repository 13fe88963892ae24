// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_marks.h"

#include <algorithm>

namespace newsparse {

void TokenMarks::add(TokenSpan span) {
  std::fill(marks_.begin() + span.begin, marks_.begin() + span.end, 1);
}

void TokenMarks::add_content(const Claim& claim) {
  for (const TokenSpan part : claim.content) {
    add(part);
  }
}

void TokenMarks::add(const Claim& claim) {
  add(claim.source.value_or(TokenSpan{}));
  add(claim.cue.value_or(TokenSpan{}));
  add_content(claim);
}

bool TokenMarks::has_any(TokenSpan span) const {
  const auto end = marks_.begin() + span.end;
  return std::find(marks_.begin() + span.begin, end, 1) != end;
}

bool TokenMarks::touches(const Claim& claim) const {
  return has_any(claim.cue.value_or(TokenSpan{})) ||
         std::any_of(claim.content.begin(), claim.content.end(),
                     [this](TokenSpan part) { return has_any(part); });
}

bool can_speak(EntityType type) {
  return type == EntityType::Person || type == EntityType::Group ||
         type == EntityType::Organization || type == EntityType::Country;
}

TokenMarks heads_of_speakers(const Document& document) {
  return heads_of(
      document, [](const Mention& mention) { return can_speak(mention.type); });
}

}  // namespace newsparse
