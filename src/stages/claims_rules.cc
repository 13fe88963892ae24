// SPDX-License-Identifier: Apache-2.0
//
// Who says what, without a model: a word of the reporting lexicon outside
// quotation marks is a cue, the noun phrase beside it is the source, and the
// content is what stands on the other side.
//
//   "The bridge," Mayor Holt said, "was never inspected."
//   [content      ] [source ] [cue]  [content            ]
//
// A cue takes the quotations that touch its group (source and cue, with at
// most a comma between); one that touches none takes the words after it
// ("Holt said the road was closed") or, when it ends its sentence, the words
// before ("The road is closed, Holt said."). Phrases such as "according to"
// have their source on the right. Adjuncts between cue and content, long
// appositions and contents of nouns are beyond these rules.
#include "stages/claims_rules.h"

#include <algorithm>
#include <optional>
#include <string>

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kLongestName = 12;  // tokens of a source
constexpr Index kAuxiliaries = 4;   // "would not have said"
constexpr float kQuoted = 0.7F;     // confidence, from the development data
constexpr float kUnquoted = 0.4F;

// A cue with its source, before the content is known.
struct Group {
  TokenSpan cue;
  std::optional<TokenSpan> source;
  TokenSpan all;
  bool phrase = false;  // "according to": the source follows
};

class RuleFinder {
 public:
  RuleFinder(const Document& document, const ClaimFrame& frame,
             const ReportingLexicon& lexicon)
      : document_(document), frame_(frame), lexicon_(lexicon) {}

  std::vector<Claim> find() {
    for (Index s = 0; s < frame_.sentences.size(); ++s) {
      if (frame_.searched[s] != 0) {
        search(frame_.sentences[s]);
      }
    }
    return std::move(claims_);
  }

 private:
  void search(TokenSpan sentence) {
    Index free = sentence.begin;  // where the last claim's words end
    for (Index t = sentence.begin; t < sentence.end; ++t) {
      if (t < free || !frame_.is_out(t)) {
        continue;
      }
      std::optional<Group> group = phrase_at(t, sentence);
      if (!group) {
        group = verb_at(t, sentence);
      }
      if (group && add(*group, {free, sentence.end})) {
        free = std::max(group->all.end, claims_.back().content.back().end);
      }
    }
  }

  std::string lower_words(TokenSpan tokens) const {
    std::string words;
    for (Index t = tokens.begin; t < tokens.end; ++t) {
      words += words.empty() ? "" : " ";
      append_lower(words, text_of(document_, document_.tokens[t].bytes));
    }
    return words;
  }

  // "according to two people who saw it": the phrase and the noun phrase.
  std::optional<Group> phrase_at(Index t, TokenSpan sentence) const {
    constexpr Index kWords = 5;
    const std::string words =
        lower_words({t, std::min(t + kWords, sentence.end)});
    const ReportingCue* cue = lexicon_.find_phrase(words);
    if (cue == nullptr) {
      return std::nullopt;
    }
    const auto spaces = std::count(cue->lemma.begin(), cue->lemma.end(), ' ');
    const Index end = t + static_cast<Index>(spaces) + 1;
    const TokenSpan source = phrase_from(end, sentence.end);
    if (source.empty()) {
      return std::nullopt;
    }
    return Group{{t, end}, source, {t, source.end}, true};
  }

  std::optional<Group> verb_at(Index t, TokenSpan sentence) const {
    const bool verb = frame_.is_verb(t);
    if (!verb && !frame_.is_noun(t)) {
      return std::nullopt;
    }
    const std::string word = lower_words({t, t + 1});
    const ReportingCue* cue = lexicon_.find(word, CuePart::Verb);
    if (cue == nullptr || (!verb && (cue->lemma == word || is_followed(t)))) {
      return std::nullopt;
    }
    Index begin = t;
    while (begin > sentence.begin && t - begin < kAuxiliaries &&
           may_stand_before_verb(begin - 1)) {
      --begin;
    }
    Group group{{begin, t + 1}, std::nullopt, {begin, t + 1}, false};
    const TokenSpan before = phrase_before_verb(begin, sentence.begin);
    const TokenSpan after = phrase_from(t + 1, sentence.end);
    const bool inverted = !after.empty() && follows_quotation(begin, sentence);
    if (inverted) {
      group.source = after;
      group.all.end = after.end;
    } else if (!before.empty()) {
      group.source = before;
      group.all.begin = before.begin;
    }
    // "...," the 40-year-old wrote.: taken for a noun, but nothing else is left
    // to be the verb behind a quotation.
    const bool beside = verb ? touches_quotation(group, sentence)
                             : follows_quotation(group.all.begin, sentence);
    if (!group.source || ((!verb || cue->use == CueUse::Manner) && !beside)) {
      return std::nullopt;
    }
    return group;
  }

  bool is_followed(Index t) const {
    return t + 1 < frame_.size() && frame_.is_word(t + 1);
  }

  bool may_stand_before_verb(Index t) const {
    const PennTag pos = frame_.pos[t];
    return frame_.is_out(t) &&
           (pos == PennTag::MD || pos == PennTag::RB || frame_.is_verb(t));
  }

  // The noun phrase that begins at `begin`, or nothing.
  TokenSpan phrase_from(Index begin, Index limit) const {
    Index end = begin;
    while (end < limit && end - begin < kLongestName && may_continue(end)) {
      ++end;
    }
    while (end > begin && !frame_.is_nominal(end - 1)) {
      --end;
    }
    return {begin, end};
  }

  // The noun phrase that ends at `end`, with its apposition: "Ana Roe, the
  // mayor, said".
  TokenSpan phrase_before_verb(Index end, Index limit) const {
    if (end == limit || !frame_.is_comma(end - 1)) {
      return phrase_until(end, limit);
    }
    const TokenSpan apposition = phrase_until(end - 1, limit);
    const Index comma = apposition.begin;
    if (apposition.empty() || comma == limit || !frame_.is_comma(comma - 1)) {
      return {end, end};
    }
    const TokenSpan name = phrase_until(comma - 1, limit);
    return name.empty() ? TokenSpan{end, end}
                        : TokenSpan{name.begin, apposition.end};
  }

  TokenSpan phrase_until(Index end, Index limit) const {
    Index begin = end;
    while (begin > limit && end - begin < kLongestName &&
           may_continue(begin - 1)) {
      --begin;
    }
    while (begin < end && !frame_.is_nominal(begin)) {
      ++begin;
    }
    return {begin, end};
  }

  bool may_continue(Index t) const {
    const PennTag pos = frame_.pos[t];
    return frame_.is_out(t) &&
           (frame_.is_nominal(t) || pos == PennTag::IN || pos == PennTag::CC);
  }

  std::optional<Index> mark_before(Index t, Index limit) const {
    if (t > limit && frame_.is_comma(t - 1)) {
      --t;
    }
    if (t > limit && frame_.quote[t - 1] == QuoteState::Mark) {
      return frame_.quotation[t - 1];
    }
    return std::nullopt;
  }

  std::optional<Index> mark_after(Index t) const {
    if (t < frame_.size() && !frame_.is_word(t) && frame_.is_out(t)) {
      ++t;
    }
    const bool there = t < frame_.size() &&
                       frame_.quote[t] == QuoteState::Mark &&
                       frame_.quotations[frame_.quotation[t]].begin == t;
    if (there && frame_.paragraph[t] == frame_.paragraph[t - 1]) {
      return frame_.quotation[t];
    }
    return std::nullopt;
  }

  bool follows_quotation(Index t, TokenSpan sentence) const {
    return mark_before(t, sentence.begin).has_value();
  }

  bool touches_quotation(const Group& group, TokenSpan sentence) const {
    return follows_quotation(group.all.begin, sentence) ||
           mark_after(group.all.end).has_value();
  }

  // Fills the content; nothing is added when there is none.
  bool add(const Group& group, TokenSpan room) {
    Claim claim;
    claim.cue = group.cue;
    claim.source = group.source;
    const auto left = mark_before(group.all.begin, room.begin);
    const auto right = mark_after(group.all.end);
    claim.confidence = left || right ? kQuoted : kUnquoted;
    if (left) {
      push(claim, {std::min(room.begin, frame_.quotations[*left].begin),
                   frame_.quotations[*left].end});
    }
    if (right && (!group.phrase || !left)) {
      push(claim, frame_.quotations[*right]);
    }
    if (!left && !right) {
      push_unquoted(claim, group, room);
    }
    if (claim.content.empty()) {
      return false;
    }
    claims_.push_back(std::move(claim));
    return true;
  }

  void push_unquoted(Claim& claim, const Group& group, TokenSpan room) const {
    const TokenSpan after = trimmed({group.all.end, room.end});
    const TokenSpan before = trimmed({room.begin, group.all.begin});
    const bool ends = after.empty() || (group.phrase && !before.empty());
    push(claim, ends ? before : after);
  }

  // Without the punctuation around it.
  TokenSpan trimmed(TokenSpan span) const {
    while (!span.empty() && !frame_.is_word(span.begin) &&
           frame_.is_out(span.begin)) {
      ++span.begin;
    }
    while (!span.empty() && !frame_.is_word(span.end - 1) &&
           frame_.is_out(span.end - 1)) {
      --span.end;
    }
    return span;
  }

  static void push(Claim& claim, TokenSpan part) {
    const bool after =
        claim.content.empty() || claim.content.back().end <= part.begin;
    if (!part.empty() && after) {
      claim.content.push_back(part);
    }
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const ReportingLexicon& lexicon_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_claims_by_rules(const Document& document,
                                        const ClaimFrame& frame,
                                        const Resources& resources) {
  return RuleFinder(document, frame, resources.reporting).find();
}

}  // namespace newsparse
