// SPDX-License-Identifier: Apache-2.0
#include "stages/stances_markers.h"

#include <algorithm>
#include <optional>

#include "document/queries.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// How many tokens before the source may open its condition: "If Holt says".
constexpr Index kConditionReach = 2;
constexpr Index kClauseReach = 5;   // tokens before a cue
constexpr Index kAdverbReach = 6;   // tokens behind a cue
constexpr Index kChannelWords = 6;  // "in a long interview with the paper"

bool is_conjunction(const Document& document, Index token) {
  return !document.tags.empty() && document.tags[token].penn == PennTag::CC;
}

// Whether the clause of a cue goes on leftwards over `token`.
// "She did not attend, but said ..." – the negation is not of the cue.
bool ends_clause(const Document& document, const Claim& claim, Index token) {
  return is_mark(document, token) || in_content(claim, token) ||
         is_conjunction(document, token);
}

}  // namespace

bool is_mark(const Document& document, Index token) {
  const std::string_view text = token_text(document, token);
  return is_punctuation(code_point_at(text, 0).value) && text.size() <= 3 &&
         std::none_of(text.begin(), text.end(),
                      is_ascii_letter);  // "'s" is a word
}

CueFrame frame_of(const Document& document, const Claim& claim,
                  TokenSpan sentence) {
  const TokenSpan cue = *claim.cue;
  CueFrame frame{sentence, {cue.begin, cue.begin}, cue, {cue.end, cue.end}};
  Index& begin = frame.before.begin;
  while (begin > sentence.begin && cue.begin - begin < kClauseReach &&
         !ends_clause(document, claim, begin - 1)) {
    --begin;
  }
  Index& end = frame.after.end;
  while (end < sentence.end && end - cue.end < kAdverbReach &&
         !in_content(claim, end)) {
    ++end;
  }
  return frame;
}

namespace {

// "Hardly anyone believes the figures." "Neither Oslo nor Bern has said so."
// "No 10" is an address, "a few" are some.
bool is_nobody(MarkerFinder& finder, const Document& document,
               const Claim& claim) {
  if (!claim.source) {
    return false;
  }
  const auto found = finder.find_at(claim.source->begin, claim.source->end);
  if (!found || found->marker != Marker::NobodySubject) {
    return false;
  }
  const Index next = found->tokens.end;
  const char first =
      next < claim.source->end ? token_text(document, next).front() : ' ';
  return first < '0' || first > '9';
}

}  // namespace

bool is_negated(MarkerFinder& finder, const Document& document,
                const Claim& claim, const CueFrame& frame) {
  const auto negates = [](const FoundMarker& found) {
    return found.marker == Marker::Negation || found.marker == Marker::ShortOf;
  };
  const auto near = finder.find_in({frame.before.begin, frame.cue.end});
  if (std::any_of(near.begin(), near.end(), negates)) {
    return true;
  }
  // "The envoy stopped | short of | calling it a war." – the phrase may run
  // over the cue's end.
  for (Index t = frame.before.begin; t < frame.cue.end; ++t) {
    const auto found = finder.find_at(t, frame.after.end);
    if (found && found->marker == Marker::ShortOf) {
      return true;
    }
  }
  return is_nobody(finder, document, claim);
}

namespace {

// "Did Holt say that the levee failed?"
bool is_question(const Document& document, const Claim& claim,
                 const CueFrame& frame) {
  const Index last = frame.sentence.end - 1;
  return claim.form == ClaimForm::Indirect &&
         !is_mark(document, frame.cue.begin) &&
         token_text(document, last) == "?";
}

// "If Holt says the levee failed, the insurers must pay."
bool is_conditional(MarkerFinder& finder, const Claim& claim,
                    const CueFrame& frame) {
  const Index first = claim.source
                          ? std::min(claim.source->begin, frame.cue.begin)
                          : frame.cue.begin;
  const Index reach =
      std::min(kConditionReach, first - std::min(frame.sentence.begin, first));
  const auto found = finder.find_in({first - reach, frame.cue.end});
  return std::any_of(found.begin(), found.end(), [](const FoundMarker& one) {
    return one.marker == Marker::Conditional;
  });
}

}  // namespace

Modality modality_of(MarkerFinder& finder, const Document& document,
                     const Claim& claim, const CueFrame& frame) {
  if (is_question(document, claim, frame)) {
    return Modality::Question;
  }
  if (is_conditional(finder, claim, frame)) {
    return Modality::Conditional;
  }
  // "The valley was | said to | be flooded." – the phrase may run over the
  // cue's end into the content.
  for (Index t = frame.cue.begin; t < frame.cue.end; ++t) {
    const auto found = finder.find_at(t, frame.sentence.end);
    if (found &&
        (found->marker == Marker::Hedged ||
         (found->marker == Marker::HedgedByThings && !frame.by_somebody))) {
      return Modality::Hedged;
    }
  }
  for (const auto& [marker, tokens] :
       finder.find_in({frame.before.begin, frame.after.end})) {
    const bool before_end = tokens.begin < frame.cue.end;
    if (before_end && marker == Marker::Possible) {
      return Modality::Possible;
    }
    if (before_end &&
        (marker == Marker::Future || marker == Marker::ExpectedTo)) {
      return Modality::Future;
    }
    if (marker == Marker::Hedged) {
      return Modality::Hedged;
    }
  }
  return Modality::None;
}

AuthorStance author_stance_of(MarkerFinder& finder, const CueFrame& frame) {
  for (const FoundMarker& found :
       finder.find_in({frame.before.begin, frame.after.end})) {
    if (found.marker == Marker::Disputed) {
      return AuthorStance::Disputed;
    }
    if (found.marker == Marker::Endorsed) {
      return AuthorStance::Endorsed;
    }
  }
  return AuthorStance::Neutral;
}

namespace {

Medium medium_of(Marker marker) {
  return marker == Marker::SpeechChannel    ? Medium::Speech
         : marker == Marker::WritingChannel ? Medium::Writing
                                            : Medium::Unknown;
}

// The channel that the preposition at `opener` begins: the last channel word
// before a mark or the next preposition, "in | a | television interview".
std::optional<Channel> channel_from(MarkerFinder& finder,
                                    const Document& document,
                                    const Claim& claim, TokenSpan opener,
                                    Index sentence_end) {
  std::optional<Channel> channel;
  const Index end = std::min(sentence_end, opener.end + kChannelWords);
  for (Index t = opener.end; t < end && !ends_clause(document, claim, t);) {
    const auto found = finder.find_at(t, end);
    if (found && found->marker == Marker::ChannelOpener) {
      break;
    }
    if (found && medium_of(found->marker) != Medium::Unknown) {
      channel =
          Channel{{opener.begin, found->tokens.end}, medium_of(found->marker)};
    }
    t = found ? found->tokens.end : t + 1;
  }
  return channel;
}

Index distance(TokenSpan a, TokenSpan b) {
  return a.begin >= b.end   ? a.begin - b.end
         : b.begin >= a.end ? b.begin - a.end
                            : 0;
}

}  // namespace

std::optional<Channel> channel_of(MarkerFinder& finder,
                                  const Document& document, const Claim& claim,
                                  const CueFrame& frame) {
  constexpr Index kReach = 30;  // tokens on either side of the cue
  const Index begin = frame.cue.begin -
                      std::min(kReach, frame.cue.begin - frame.sentence.begin);
  const Index end = std::min(frame.sentence.end, frame.cue.end + kReach);
  std::optional<Channel> nearest;
  for (Index t = begin; t < end; ++t) {
    const auto opener = finder.find_at(t, end);
    if (!opener || opener->marker != Marker::ChannelOpener ||
        in_content(claim, t)) {
      continue;
    }
    const auto channel =
        channel_from(finder, document, claim, opener->tokens, end);
    if (channel && (!nearest || distance(channel->tokens, frame.cue) <
                                    distance(nearest->tokens, frame.cue))) {
      nearest = channel;
    }
  }
  return nearest;
}

}  // namespace newsparse
