// SPDX-License-Identifier: Apache-2.0
#include "document/queries.h"

#include <algorithm>
#include <utility>

namespace newsparse {
namespace {

constexpr std::string_view kGap = " … ";

Zone zone_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::Title:
      return Zone::Title;
    case ParagraphKind::Subtitle:
      return Zone::Subtitle;
    case ParagraphKind::Quote:
      return Zone::Quote;
    case ParagraphKind::Caption:
      return Zone::Caption;
    default:
      return Zone::Body;
  }
}

// Where a claim stands: the first token of what it has.
std::optional<Index> first_token(const Claim& claim) {
  if (!claim.content.empty()) {
    return claim.content.front().begin;
  }
  if (claim.cue) {
    return claim.cue->begin;
  }
  return claim.source ? std::optional(claim.source->begin) : std::nullopt;
}

template <class Value>
void sort_and_unite(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Collects the claims of each entity.
class ClaimantList {
 public:
  explicit ClaimantList(const Document& document)
      : document_(document), places_(document.entities.size()) {}

  void add(Index entity, Index claim) {
    std::optional<Index>& place = places_[entity];
    if (!place) {
      place = static_cast<Index>(found_.size());
      found_.emplace_back().entity = entity;
    }
    Claimant& claimant = found_[*place];
    if (!claimant.claims.empty() && claimant.claims.back() == claim) {
      return;  // "the ministry and its spokesman", both one entity
    }
    claimant.claims.push_back(claim);
    ++count(claimant, document_.claims[claim].form);
  }

  void speaks_for(Index entity, std::optional<Index> other) {
    Claimant& claimant = found_[*places_[entity]];
    if (!claimant.on_behalf_of) {
      claimant.on_behalf_of = other;
    }
  }

  std::vector<Claimant> take() { return std::move(found_); }

 private:
  static Index& count(Claimant& claimant, ClaimForm form) {
    switch (form) {
      case ClaimForm::Direct:
        return claimant.direct;
      case ClaimForm::Mixed:
        return claimant.mixed;
      default:
        return claimant.indirect;
    }
  }

  const Document& document_;
  std::vector<std::optional<Index>> places_;  // of an entity in found_
  std::vector<Claimant> found_;
};

}  // namespace

TokenSpan tokens_in(const Document& document, ByteSpan bytes) {
  const auto starts_before = [](const Token& token, Index byte) {
    return token.bytes.begin < byte;
  };
  const auto first =
      std::lower_bound(document.tokens.begin(), document.tokens.end(),
                       bytes.begin, starts_before);
  const auto last =
      std::lower_bound(first, document.tokens.end(), bytes.end, starts_before);
  return {static_cast<Index>(first - document.tokens.begin()),
          static_cast<Index>(last - document.tokens.begin())};
}

bool any_holds(std::span<const TokenSpan> spans, Index token) {
  return std::any_of(spans.begin(), spans.end(),
                     [token](TokenSpan span) { return span.contains(token); });
}

bool in_content(const Claim& claim, Index token) {
  return any_holds(claim.content, token);
}

std::optional<Index> paragraph_at(const Document& document, Index byte) {
  const auto& all = document.paragraphs;
  const auto found = std::partition_point(
      all.begin(), all.end(),
      [&](const Paragraph& one) { return one.bytes.end <= byte; });
  if (found == all.end() || !found->bytes.contains(byte)) {
    return std::nullopt;
  }
  return static_cast<Index>(found - all.begin());
}

std::optional<Index> sentence_at(const Document& document, Index token) {
  const auto& all = document.sentences;
  const auto found = std::partition_point(
      all.begin(), all.end(),
      [&](const Sentence& one) { return one.tokens.end <= token; });
  if (found == all.end() || !found->tokens.contains(token)) {
    return std::nullopt;
  }
  return static_cast<Index>(found - all.begin());
}

Zone zone_of(const Document& document, const Claim& claim) {
  const std::optional<Index> token = first_token(claim);
  if (!token) {
    return Zone::Body;
  }
  const std::optional<Index> paragraph =
      paragraph_at(document, document.tokens[*token].bytes.begin);
  return paragraph ? zone_of(document.paragraphs[*paragraph].kind) : Zone::Body;
}

std::string text_of(const Document& document, const Claim& claim) {
  std::string text;
  Index lead = claim.lead;
  for (TokenSpan part : claim.content) {
    const Index skipped = std::min(lead, part.size());
    lead -= skipped;
    part.begin += skipped;
    if (part.empty()) {
      continue;
    }
    if (!text.empty()) {
      text += kGap;
    }
    text += text_of(document, part);
  }
  return text;
}

std::vector<Index> sentences_of(const Document& document, const Claim& claim) {
  std::vector<Index> found;
  for (const TokenSpan part : claim.content) {
    const std::optional<Index> first = sentence_at(document, part.begin);
    const std::optional<Index> last = sentence_at(document, part.end - 1);
    if (!first || !last) {
      continue;
    }
    for (Index s = *first; s <= *last; ++s) {
      if (found.empty() || found.back() != s) {
        found.push_back(s);
      }
    }
  }
  return found;
}

std::vector<CountryCode> countries_of(const Document& document,
                                      const Claim& claim) {
  std::vector<CountryCode> found;
  const auto& all = document.country_references;
  for (const TokenSpan part : claim.content) {
    const ByteSpan bytes = bytes_of(document, part);
    auto reference = std::partition_point(
        all.begin(), all.end(), [&](const CountryReference& one) {
          return one.bytes.begin < bytes.begin;
        });
    for (; reference != all.end() && reference->bytes.begin < bytes.end;
         ++reference) {
      const bool known = std::find(found.begin(), found.end(),
                                   reference->country) != found.end();
      if (!reference->embedded && !known) {
        found.push_back(reference->country);
      }
    }
  }
  return found;
}

std::vector<Index> entities_of_mentions(const Document& document) {
  std::vector<Index> entities(document.mentions.size(), kNoEntity);
  for (Index e = 0; e < document.entities.size(); ++e) {
    for (const Index mention : document.entities[e].mentions) {
      entities[mention] = e;
    }
  }
  return entities;
}

MentionedEntities::MentionedEntities(const Document& document) {
  places_.reserve(document.mentions.size());
  for (Index e = 0; e < document.entities.size(); ++e) {
    for (const Index mention : document.entities[e].mentions) {
      places_.push_back({document.mentions[mention].head, e});
    }
  }
  std::sort(places_.begin(), places_.end(),
            [](const Place& a, const Place& b) { return a.head < b.head; });
}

std::vector<Index> MentionedEntities::of(const Claim& claim) const {
  std::vector<Index> found;
  for (const TokenSpan part : claim.content) {
    auto place = std::partition_point(
        places_.begin(), places_.end(),
        [&](const Place& one) { return one.head < part.begin; });
    for (; place != places_.end() && place->head < part.end; ++place) {
      found.push_back(place->entity);
    }
  }
  sort_and_unite(found);
  return found;
}

std::vector<Claimant> claimants(const Document& document) {
  ClaimantList list(document);
  for (Index c = 0; c < document.speakers.size(); ++c) {
    const Speaker& speaker = document.speakers[c];
    if (speaker.entity) {
      list.add(*speaker.entity, c);
      list.speaks_for(*speaker.entity, speaker.on_behalf_of);
    }
    for (const CoSpeaker& other : speaker.co_speakers) {
      if (other.entity) {
        list.add(*other.entity, c);
      }
    }
  }
  return list.take();
}

}  // namespace newsparse
