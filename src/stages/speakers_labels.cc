// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_labels.h"

#include <algorithm>

#include "document/queries.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// "Transport | Minister", "Minister | of Transport".
Index noun_of_role(const Document& document, TokenSpan role) {
  Index end = role.begin + 1;
  while (end < role.end && !document.tags.empty() &&
         document.tags[end].penn != PennTag::IN) {
    ++end;
  }
  return end - 1;
}

// "23-year-old": a number and hyphens.
bool is_age(const Document& document, TokenSpan words) {
  if (document.tags.empty() || words.size() < 4 ||
      document.tags[words.begin].penn != PennTag::CD) {
    return false;
  }
  const auto hyphens = std::count_if(
      document.tags.begin() + words.begin, document.tags.begin() + words.end,
      [](const Tag& tag) { return tag.penn == PennTag::HYPH; });
  return hyphens == 2;
}

}  // namespace

bool SpeakerLabels::is_part(TokenSpan label) {
  const auto found = finder_.find_at(label.begin, label.end);
  return found && found->tokens == label &&
         (found->marker == Marker::QuestionsTurn ||
          found->marker == Marker::AnswersTurn);
}

std::optional<Index> SpeakerLabels::interviewee(TokenSpan label) {
  const auto found = finder_.find_at(label.begin, label.end);
  if (!found || found->marker != Marker::AnswersTurn) {
    return std::nullopt;
  }
  std::optional<Index> best;
  for (Index e = 0; e < document_.entities.size(); ++e) {
    const Entity& entity = document_.entities[e];
    const Mention& first = document_.mentions[entity.mentions.front()];
    const bool more = !best || entity.mentions.size() >
                                   document_.entities[*best].mentions.size();
    if (entity.type == EntityType::Person && more &&
        first.tokens.begin < label.begin && mentions_.is_named(e)) {
      best = e;
    }
  }
  return best;
}

std::optional<Index> SpeakerLabels::bearer(TokenSpan source) {
  if (!bearers_) {
    find_bearers();
  }
  const auto found =
      bearers_->find(lower(token_text(document_, source.end - 1)));
  constexpr Index kBare = 1;  // tokens: "minister"
  const bool sure = found != bearers_->end() &&
                    (source.size() <= kBare || found->second.alone);
  return sure ? std::optional(found->second.entity) : std::nullopt;
}

std::optional<Index> SpeakerLabels::of_that_age(const Claim& claim) const {
  constexpr Index kReach = 200;  // tokens
  const TokenSpan source = *claim.source;
  const std::string first = lower(token_text(document_, source.begin));
  if (words_.function(first) != FunctionWord::Definite ||
      !is_age(document_, {source.begin + 1, source.end})) {
    return std::nullopt;
  }
  const auto before = mentions_.in(
      {source.begin - std::min(kReach, source.begin), source.begin});
  for (auto it = before.rbegin(); it != before.rend(); ++it) {
    const Mention& mention = document_.mentions[*it];
    if (!in_content(claim, mention.head) && mention.kind == MentionKind::Name &&
        mention.type == EntityType::Person) {
      return mentions_.entity_of(*it);
    }
  }
  return std::nullopt;
}

void SpeakerLabels::find_bearers() {
  bearers_.emplace();
  for (Index e = 0; e < document_.entities.size(); ++e) {
    const Entity& entity = document_.entities[e];
    if (!mentions_.is_named(e)) {
      continue;
    }
    if (entity.role) {
      const TokenSpan role = tokens_in(document_, *entity.role);
      if (!role.empty()) {
        const Index noun = noun_of_role(document_, role);
        add_bearer(lower(token_text(document_, noun)), e);
      }
    }
    if (entity.type == EntityType::Organization ||
        entity.type == EntityType::Person) {
      const std::size_t space = entity.name.rfind(' ');
      if (space != std::string::npos) {
        add_bearer(lower(entity.name.substr(space + 1)), e);
      }
    }
  }
}

void SpeakerLabels::add_bearer(std::string noun, Index entity) {
  const auto [place, added] =
      bearers_->emplace(std::move(noun), Bearer{entity});
  if (!added && place->second.entity != entity) {
    place->second.alone = false;
  }
}

}  // namespace newsparse
