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
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kReach = 12;        // claims looked back
constexpr std::size_t kFewestShared = 2;  // content words
constexpr double kSameMatter = 0.5;       // share of the shorter content
constexpr double kRepeated = 0.75;
constexpr std::size_t kNear = 4;  // claims from a denial to what it denies
constexpr Index kPointer = 4;     // tokens: "all of those allegations"

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

bool shares_word(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&b](std::uint64_t word) {
    return std::binary_search(b.begin(), b.end(), word);
  });
}

enum class Voice { Any, Another };  // whose claims are looked at

class Relater {
 public:
  Relater(const Document& document, const std::vector<Stance>& stances,
          const Resources& resources)
      : document_(document),
        stances_(stances),
        lexicon_(resources.reporting),
        finder_(document, resources.markers) {
    words_.reserve(document.claims.size());
    for (const Claim& claim : document.claims) {
      words_.push_back(content_words(document, claim));
    }
  }

  std::vector<ClaimRelation> relations_of(std::size_t claim) {
    std::vector<ClaimRelation> relations;
    const auto link = [&relations](ClaimLink type,
                                   std::optional<std::size_t> target) {
      if (target) {
        relations.push_back({type, static_cast<Index>(*target)});
      }
    };
    link(ClaimLink::Answers, answered_by(claim));
    switch (stances_[claim].attitude) {
      case Attitude::Deny:
        link(ClaimLink::Denies, denied_by(claim));
        break;
      case Attitude::Agree:
        link(ClaimLink::Agrees,
             same_matter(claim, kSameMatter, Voice::Another));
        break;
      default:
        link(ClaimLink::Repeats, repeated_by(claim));
    }
    return relations;
  }

 private:
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
  std::optional<std::size_t> same_matter(std::size_t claim, double least,
                                         Voice voice) const {
    std::optional<std::size_t> best;
    double most = least;
    for (std::size_t back = 1; back <= std::min(kReach, claim); ++back) {
      const std::size_t other = claim - back;
      const double shared = overlap(words_[claim], words_[other]);
      const bool better = best ? shared > most : shared >= most;
      if (better && !is_nested(claim, other) &&
          (voice == Voice::Any || !same_source(claim, other))) {
        best = other;
        most = shared;
      }
    }
    return best;
  }

  bool is_turn(std::size_t claim) const {
    return !document_.speakers.empty() &&
           document_.speakers[claim].evidence == SpeakerEvidence::Turn;
  }

  // "Q: Did you know?" and the turn behind it, of another voice; "Airey
  // replied" behind what somebody else asked.
  std::optional<std::size_t> answered_by(std::size_t claim) const {
    constexpr std::size_t kTurns = 2;
    const bool turn = is_turn(claim);
    if (!turn && !reports_an_answer(document_.claims[claim])) {
      return std::nullopt;
    }
    for (std::size_t back = 1; back <= std::min(kTurns, claim); ++back) {
      const std::size_t other = claim - back;
      if (is_turn(other) != turn) {
        continue;
      }
      if (stances_[other].attitude == Attitude::Ask &&
          !in_one_voice(claim, other)) {
        return other;
      }
      if (turn) {
        break;
      }
    }
    return std::nullopt;
  }

  // Whether two claims have one speaker, or at least one label.
  bool in_one_voice(std::size_t a, std::size_t b) const {
    const auto& one = document_.claims[a].source;
    const auto& other = document_.claims[b].source;
    return same_source(a, b) ||
           (one && other &&
            text_of(document_, *one) == text_of(document_, *other));
  }

  bool reports_an_answer(const Claim& claim) const {
    const TokenSpan words = claim.cue.value_or(TokenSpan{});
    for (Index t = words.begin; t < words.end; ++t) {
      const ReportingCue* cue =
          lexicon_.find(lower(token_text(document_, t)), CuePart::Verb);
      if (cue != nullptr && cue->use == CueUse::Answers) {
        return true;
      }
    }
    return false;
  }

  // What a denial's content is when it is no more than a word for what
  // somebody said.
  enum class Pointer { None, Claim, Accusation };

  Pointer pointer_in(std::size_t claim) {
    const Claim& it = document_.claims[claim];
    if (it.content.empty()) {
      return Pointer::Claim;
    }
    Pointer pointer = is_pronoun(it.content) ? Pointer::Claim : Pointer::None;
    for (const TokenSpan part : it.content) {
      if (part.size() <= kPointer && pointer == Pointer::None) {
        pointer = pointer_of(part);
      }
      // "Not true," Brandt wrote.
      if (pointer == Pointer::None &&
          finder_.find_first(Marker::Contradicting, part)) {
        pointer = Pointer::Claim;
      }
    }
    return pointer;
  }

  // "all of those allegations", "her account": a noun for what somebody said.
  Pointer pointer_of(TokenSpan phrase) {
    for (Index t = phrase.begin; t < phrase.end; ++t) {
      const ReportingCue* cue =
          lexicon_.find(lower(token_text(document_, t)), CuePart::Noun);
      if (cue != nullptr && cue->attitude == Attitude::Accuse) {
        return Pointer::Accusation;
      }
      if (cue != nullptr && cue->attitude == Attitude::State) {
        return Pointer::Claim;
      }
    }
    return finder_.find_first(Marker::PointsAtClaim, phrase) ? Pointer::Claim
                                                             : Pointer::None;
  }

  // "Ferris denied this.", "a charge | which | Ferris denies"
  bool is_pronoun(const std::vector<TokenSpan>& content) const {
    if (content.size() != 1 || content[0].size() != 1 ||
        document_.tags.empty()) {
      return false;
    }
    const PennTag tag = document_.tags[content[0].begin].penn;
    return tag == PennTag::DT || tag == PennTag::PRP || tag == PennTag::IN ||
           tag == PennTag::WDT;
  }

  std::optional<std::size_t> denied_by(std::size_t claim) {
    if (const auto other = pointed_out_in(claim)) {
      return other;
    }
    if (const auto other = same_matter(claim, kSameMatter, Voice::Another)) {
      return other;
    }
    if (const auto other = accused_of(claim)) {
      return other;
    }
    const Pointer pointer = pointer_in(claim);
    return pointer == Pointer::None ? denied_ahead(claim)
                                    : claim_before(claim, pointer);
  }

  bool deserves_denial(std::size_t claim, std::size_t other) const {
    const Attitude attitude = stances_[other].attitude;
    return !same_source(claim, other) && attitude != Attitude::Deny &&
           attitude != Attitude::Decline;
  }

  // "Brandt accused the board of delaying the count. Pell denied delaying
  // it." – an accusation nearby needs but one word to be meant.
  std::optional<std::size_t> accused_of(std::size_t claim) const {
    for (std::size_t back = 1; back <= std::min(kNear, claim); ++back) {
      const std::size_t other = claim - back;
      if (stances_[other].attitude == Attitude::Accuse &&
          deserves_denial(claim, other) &&
          shares_word(words_[claim], words_[other])) {
        return other;
      }
    }
    return std::nullopt;
  }

  // "Nordbank denied that it had lost the files. A clerk has said that ..." –
  // some articles tell the denial first.
  std::optional<std::size_t> denied_ahead(std::size_t claim) const {
    const std::size_t end = std::min(claim + kNear + 1, words_.size());
    for (std::size_t other = claim + 1; other < end; ++other) {
      if (deserves_denial(claim, other) && !is_nested(claim, other) &&
          overlap(words_[claim], words_[other]) >= kSameMatter) {
        return other;
      }
    }
    return std::nullopt;
  }

  // "Rao denied | allegations that she had hidden the memo": the claim that
  // stands inside the content behind its first words.
  std::optional<std::size_t> pointed_out_in(std::size_t claim) {
    constexpr Index kOpening = 3;  // tokens: "the latest allegations"
    const auto& claims = document_.claims;
    for (std::size_t inner = claim + 1;
         inner < claims.size() && claims[inner].parent; ++inner) {
      const bool near = claims[inner].parent == static_cast<Index>(claim) &&
                        claims[inner].cue &&
                        claims[inner].cue->begin <
                            claims[claim].content.front().begin + kOpening;
      if (near &&
          finder_.find_first(Marker::PointsAtClaim, *claims[inner].cue)) {
        return inner;
      }
    }
    return std::nullopt;
  }

  // The nearest claim of somebody else, an accusation before others when the
  // denial says that it is one.
  std::optional<std::size_t> claim_before(std::size_t claim,
                                          Pointer pointer) const {
    std::optional<std::size_t> nearest;
    for (std::size_t back = 1; back <= std::min(kNear, claim); ++back) {
      const std::size_t other = claim - back;
      if (!deserves_denial(claim, other)) {
        continue;
      }
      if (pointer == Pointer::Claim ||
          stances_[other].attitude == Attitude::Accuse) {
        return other;
      }
      nearest = nearest.value_or(other);
    }
    return nearest;
  }

  std::optional<std::size_t> repeated_by(std::size_t claim) const {
    constexpr std::size_t kFewestWords = 3;
    const auto other = same_matter(claim, kRepeated, Voice::Any);
    const bool repeats = other && words_[claim].size() >= kFewestWords &&
                         words_[*other].size() >= kFewestWords &&
                         stances_[claim].negated == stances_[*other].negated &&
                         stances_[*other].attitude != Attitude::Deny;
    return repeats ? other : std::nullopt;
  }

  const Document& document_;
  const std::vector<Stance>& stances_;
  const ReportingLexicon& lexicon_;
  MarkerFinder finder_;
  std::vector<Words> words_;
};

}  // namespace

std::vector<std::vector<ClaimRelation>> relate_claims(
    const Document& document, const std::vector<Stance>& stances,
    const Resources& resources) {
  Relater relater(document, stances, resources);
  std::vector<std::vector<ClaimRelation>> relations;
  relations.reserve(document.claims.size());
  for (std::size_t claim = 0; claim < document.claims.size(); ++claim) {
    relations.push_back(relater.relations_of(claim));
  }
  return relations;
}

}  // namespace newsparse
