// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_mentions.h"

#include <algorithm>
#include <numeric>

#include "document/queries.h"
#include "document/tree.h"

namespace newsparse {
namespace {

bool ends_first_phrase(const Document& document, Index token) {
  if (document.tags.empty()) {
    return token_text(document, token) == ",";
  }
  switch (document.tags[token].penn) {
    case PennTag::IN:
    case PennTag::CC:
    case PennTag::Comma:
    case PennTag::WDT:
    case PennTag::WP:
    case PennTag::OpenBracket:
    case PennTag::Colon:
      return true;
    default:
      return false;
  }
}

bool is_in_title(PennTag tag) {
  switch (tag) {
    case PennTag::DT:
    case PennTag::HYPH:
    case PennTag::JJ:
    case PennTag::NN:
    case PennTag::NNP:
      return true;
    default:
      return false;
  }
}

bool may_head_a_phrase(PennTag tag) {
  switch (tag) {
    case PennTag::NN:
    case PennTag::NNS:
    case PennTag::NNP:
    case PennTag::NNPS:
    case PennTag::PRP:
    case PennTag::PRPS:
    case PennTag::WP:
    case PennTag::WDT:
    case PennTag::CD:
    case PennTag::JJ:
      return true;
    default:
      return false;
  }
}

// "Li" of "Li's former manager", which is not of "Li's" alone.
bool is_possessor(const Document& document, Index token, TokenSpan phrase) {
  return token + 2 < phrase.end &&
         document.tags[token + 1].penn == PennTag::POS;
}

// The word that ties the phrase to its sentence. Parsers tie more there: the
// "Neither" of "Neither Oslo nor Bern", the verb of "Captain Rui, who leads
// the search,". Hence the first that can head a noun phrase.
std::optional<Index> outer_noun(const Document& document, TokenSpan phrase) {
  if (document.arcs.empty()) {
    return std::nullopt;
  }
  if (document.tags.empty()) {
    return outer_token(document, phrase);
  }
  for (Index t = phrase.begin; t < phrase.end; ++t) {
    const Arc& arc = document.arcs[t];
    const bool outside = arc.head == t || !phrase.contains(arc.head);
    if (outside && !is_possessor(document, t, phrase) &&
        may_head_a_phrase(document.tags[t].penn) &&
        arc.relation != Relation::Amod && arc.relation != Relation::Det &&
        arc.relation != Relation::Nummod) {
      return t;
    }
  }
  return std::nullopt;
}

// How well a mention stands for what is at its head: names first.
int rank(const Mention& mention) {
  return mention.kind == MentionKind::Name      ? 2
         : mention.kind == MentionKind::Nominal ? 1
                                                : 0;
}

}  // namespace

MentionsByHead::MentionsByHead(const Document& document)
    : document_(document),
      by_head_(document.mentions.size()),
      entities_(entities_of_mentions(document)),
      named_(document.entities.size(), 0) {
  for (Index e = 0; e < document.entities.size(); ++e) {
    const auto& all = document.entities[e].mentions;
    named_[e] = std::any_of(all.begin(), all.end(), [&](Index mention) {
      return document.mentions[mention].kind == MentionKind::Name;
    });
  }
  std::iota(by_head_.begin(), by_head_.end(), Index{0});
  std::stable_sort(by_head_.begin(), by_head_.end(), [&](Index a, Index b) {
    return document.mentions[a].head < document.mentions[b].head;
  });
}

std::vector<Index> MentionsByHead::in(TokenSpan tokens) const {
  if (document_.entities.empty()) {
    return {};
  }
  const auto before = [&](Index mention, Index token) {
    return document_.mentions[mention].head < token;
  };
  const auto first =
      std::lower_bound(by_head_.begin(), by_head_.end(), tokens.begin, before);
  const auto last = std::lower_bound(first, by_head_.end(), tokens.end, before);
  return {first, last};
}

std::optional<Index> MentionsByHead::at(Index token, TokenSpan tokens) const {
  std::optional<Index> best;
  for (const Index candidate : in(tokens)) {
    const Mention& mention = document_.mentions[candidate];
    if (!mention.tokens.contains(token)) {
      continue;
    }
    const auto better = [&](const Mention& other) {
      return rank(mention) != rank(other)
                 ? rank(mention) > rank(other)
                 : mention.tokens.size() > other.tokens.size();
    };
    if (!best || better(document_.mentions[*best])) {
      best = candidate;
    }
  }
  return best;
}

Index head_of(const Document& document, TokenSpan phrase) {
  if (const auto noun = outer_noun(document, phrase)) {
    return *noun;
  }
  Index last = phrase.begin;
  for (Index t = phrase.begin; t < phrase.end; ++t) {
    if (ends_first_phrase(document, t) && t > phrase.begin) {
      break;
    }
    last = t;
  }
  return last;
}

std::vector<Index> members_of(const Document& document, TokenSpan phrase,
                              TokenSpan first) {
  std::vector<Index> members;
  if (document.arcs.empty()) {
    return members;
  }
  for (Index t = phrase.begin; t < phrase.end; ++t) {
    const Arc& arc = document.arcs[t];
    if (arc.relation == Relation::Conj && !first.contains(t) &&
        (first.contains(arc.head) || std::find(members.begin(), members.end(),
                                               arc.head) != members.end())) {
      members.push_back(t);
    }
  }
  return members;
}

TokenSpan proper_run(const Document& document, Index token, TokenSpan phrase) {
  const auto is_part = [&](Index t) {
    const PennTag tag = document.tags[t].penn;
    return tag == PennTag::NNP || tag == PennTag::NNPS || tag == PennTag::HYPH;
  };
  if (document.tags.empty() || !is_part(token)) {
    return {token, token};
  }
  TokenSpan run{token, token + 1};
  while (run.begin > phrase.begin && is_part(run.begin - 1)) {
    --run.begin;
  }
  while (run.end < phrase.end && is_part(run.end)) {
    ++run.end;
  }
  return run;
}

bool stands_for_all(const Document& document, const Mention& name,
                    TokenSpan source) {
  if (name.kind != MentionKind::Name || document.tags.empty() ||
      name.tokens.begin < source.begin) {
    return false;
  }
  const auto tag = [&](Index token) { return document.tags[token].penn; };
  Index end = source.end;
  while (end > source.begin && tag(end - 1) == PennTag::Comma) {
    --end;
  }
  if (name.tokens.begin == source.begin) {
    return name.tokens.end < end && tag(name.tokens.end) == PennTag::Comma;
  }
  if (name.type != EntityType::Person || name.tokens.end != end) {
    return false;
  }
  const bool apposed = tag(name.tokens.begin - 1) == PennTag::Comma;
  for (Index t = source.begin; t < name.tokens.begin; ++t) {
    const bool inside = tag(t) == PennTag::IN || tag(t) == PennTag::TO ||
                        tag(t) == PennTag::Comma;
    if (tag(t) == PennTag::CC || (inside && !apposed)) {
      return false;
    }
  }
  return apposed || (tag(name.tokens.begin - 1) != PennTag::POS &&
                     tag(name.tokens.begin - 1) != PennTag::DT);
}

std::optional<Index> opening_person(const Document& document,
                                    const MentionsByHead& mentions,
                                    TokenSpan source) {
  if (document.tags.empty()) {
    return std::nullopt;
  }
  for (const Index mention : mentions.in(source)) {
    const Mention& it = document.mentions[mention];
    if (it.kind != MentionKind::Name || it.type != EntityType::Person ||
        !source.contains(it.tokens)) {
      continue;
    }
    const bool behind_title =
        std::none_of(document.tags.begin() + source.begin,
                     document.tags.begin() + it.tokens.begin,
                     [](const Tag& tag) { return !is_in_title(tag.penn); });
    const bool whole = it.tokens.end == source.end ||
                       ends_first_phrase(document, it.tokens.end);
    if (behind_title && whole) {
      return mention;
    }
  }
  return std::nullopt;
}

bool is_proper(const Document& document, TokenSpan phrase) {
  if (document.tags.empty() || phrase.size() > 3) {
    return false;
  }
  for (Index t = phrase.begin; t < phrase.end; ++t) {
    if (document.tags[t].penn != PennTag::NNP) {
      return false;
    }
  }
  return !phrase.empty();
}

bool is_turn(const Document& document, const Claim& claim) {
  if (!claim.cue || claim.cue->size() != 1 || claim.content.empty() ||
      token_text(document, claim.cue->begin) != ":" ||
      zone_of(document, claim) != Zone::Body) {
    return false;
  }
  const Index first = document.tokens[claim.source->begin].bytes.begin;
  const auto paragraph = paragraph_at(document, first);
  return paragraph && document.paragraphs[*paragraph].bytes.begin == first;
}

}  // namespace newsparse
