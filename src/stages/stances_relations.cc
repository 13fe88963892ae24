// SPDX-License-Identifier: Apache-2.0
//
// A denial points at its accusation in one of two ways. By a word: "… accuse
// Sardovia of jamming radios, allegations Sardovia has denied." Here the
// denial's content is only the pointing noun, and what is denied is the
// nearest earlier claim of somebody else. Or by its subject matter: "Brandt
// denied that he had met the investors" sentences after "Holt said Brandt met
// the investors in May". Here the contents share their content words, weighed
// as the part of the shorter one that stands in the longer one (overlap
// coefficient). Repeats and agreements are found by the same measure. Word
// overlap cannot tell "rose" from "did not rise"; that is why only attitudes,
// never the overlap alone, make a denial.
#include "stages/stances_relations.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "learn/feature_hash.h"
#include "resources/marker_finder.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kReach = 12;        // claims looked back
constexpr std::size_t kFewestShared = 2;  // content words
constexpr double kSameMatter = 0.5;       // share of the shorter content
constexpr double kRepeated = 0.75;

bool carries_content(const Document& document, Index token) {
  if (document.tags.empty()) {
    return token_text(document, token).size() >= 4;
  }
  switch (document.tags[token].universal) {
    case UniversalTag::ADJ:
    case UniversalTag::NOUN:
    case UniversalTag::NUM:
    case UniversalTag::PROPN:
    case UniversalTag::VERB:
      return true;
    default:
      return false;
  }
}

std::uint64_t word_of(const Document& document, Index token) {
  return document.tags.empty() ? hash_of(lower(token_text(document, token)))
                               : hash_of(lower(document.tags[token].lemma));
}

// The content words of a claim, sorted, each once.
std::vector<std::uint64_t> content_words(const Document& document,
                                         const Claim& claim) {
  std::vector<std::uint64_t> words;
  for (const TokenSpan part : claim.content) {
    for (Index t = part.begin; t < part.end; ++t) {
      if (carries_content(document, t)) {
        words.push_back(word_of(document, t));
      }
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

using Words = std::vector<std::uint64_t>;

double overlap(const Words& a, const Words& b) {
  Words shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                        std::back_inserter(shared));
  if (shared.size() < kFewestShared) {
    return 0;
  }
  return static_cast<double>(shared.size()) /
         static_cast<double>(std::min(a.size(), b.size()));
}

class Relater {
 public:
  Relater(const Document& document, const std::vector<Stance>& stances,
          const MarkerTable& markers)
      : document_(document), stances_(stances), finder_(document, markers) {
    words_.reserve(document.claims.size());
    for (const Claim& claim : document.claims) {
      words_.push_back(content_words(document, claim));
    }
  }

  std::vector<ClaimRelation> relations_of(std::size_t claim) {
    switch (stances_[claim].attitude) {
      case Attitude::Deny:
        return link(ClaimLink::Denies, denied_by(claim));
      case Attitude::Agree:
        return link(ClaimLink::Agrees, same_matter(claim, kSameMatter));
      default:
        return link(ClaimLink::Repeats, repeated_by(claim));
    }
  }

 private:
  static std::vector<ClaimRelation> link(ClaimLink type,
                                         std::optional<std::size_t> target) {
    if (!target) {
      return {};
    }
    return {{type, static_cast<Index>(*target)}};
  }

  bool same_source(std::size_t a, std::size_t b) const {
    const auto& speakers = document_.speakers;
    return !speakers.empty() && speakers[a].entity &&
           speakers[a].entity == speakers[b].entity;
  }

  bool is_nested(std::size_t a, std::size_t b) const {
    const auto& claims = document_.claims;
    return claims[a].parent == static_cast<Index>(b) ||
           claims[b].parent == static_cast<Index>(a) ||
           claims[a].continues == static_cast<Index>(b);
  }

  // The best earlier claim about the same matter, the nearest of equals.
  std::optional<std::size_t> same_matter(std::size_t claim,
                                         double least) const {
    std::optional<std::size_t> best;
    double most = least;
    for (std::size_t back = 1; back <= std::min(kReach, claim); ++back) {
      const std::size_t other = claim - back;
      const double shared = overlap(words_[claim], words_[other]);
      const bool better = best ? shared > most : shared >= most;
      if (better && !is_nested(claim, other)) {
        best = other;
        most = shared;
      }
    }
    return best;
  }

  // Whether the content is no more than a word for what somebody said:
  // "denied the allegations".
  bool only_points(std::size_t claim) {
    const Claim& it = document_.claims[claim];
    return it.content.empty() ||
           std::any_of(it.content.begin(), it.content.end(),
                       [this](TokenSpan part) {
                         const auto found = finder_.find_in(part);
                         return part.size() <= 4 &&
                                std::any_of(found.begin(), found.end(),
                                            [](const FoundMarker& one) {
                                              return one.marker ==
                                                     Marker::PointsAtClaim;
                                            });
                       });
  }

  std::optional<std::size_t> denied_by(std::size_t claim) {
    if (const auto other = same_matter(claim, kSameMatter)) {
      if (!same_source(claim, *other)) {
        return other;
      }
    }
    return only_points(claim) ? accusation_before(claim) : std::nullopt;
  }

  // The nearest accusation of somebody else, else the nearest claim of
  // somebody else.
  std::optional<std::size_t> accusation_before(std::size_t claim) const {
    constexpr std::size_t kNear = 4;
    std::optional<std::size_t> nearest;
    for (std::size_t back = 1; back <= std::min(kNear, claim); ++back) {
      const std::size_t other = claim - back;
      if (same_source(claim, other)) {
        continue;
      }
      if (stances_[other].attitude == Attitude::Accuse) {
        return other;
      }
      nearest = nearest.value_or(other);
    }
    return nearest;
  }

  std::optional<std::size_t> repeated_by(std::size_t claim) const {
    constexpr std::size_t kFewestWords = 4;
    const auto other = same_matter(claim, kRepeated);
    const bool repeats = other && words_[claim].size() >= kFewestWords &&
                         words_[*other].size() >= kFewestWords &&
                         stances_[claim].negated == stances_[*other].negated &&
                         stances_[*other].attitude != Attitude::Deny;
    return repeats ? other : std::nullopt;
  }

  const Document& document_;
  const std::vector<Stance>& stances_;
  MarkerFinder finder_;
  std::vector<Words> words_;
};

}  // namespace

std::vector<std::vector<ClaimRelation>> relate_claims(
    const Document& document, const std::vector<Stance>& stances,
    const MarkerTable& markers) {
  Relater relater(document, stances, markers);
  std::vector<std::vector<ClaimRelation>> relations;
  relations.reserve(document.claims.size());
  for (std::size_t claim = 0; claim < document.claims.size(); ++claim) {
    relations.push_back(relater.relations_of(claim));
  }
  return relations;
}

}  // namespace newsparse
