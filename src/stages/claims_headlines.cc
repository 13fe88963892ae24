// SPDX-License-Identifier: Apache-2.0
//
// Headlines leave words out, and a model that learned from whole sentences
// finds little in them. Their shapes are few, though. What stands before a
// colon is a source when it is somebody: a mention of a person, a body or a
// document that fills the label. "Analysis: Why the dam cracked" has no such
// mention. A country or city before a colon is mostly the place of the news
// ("Norway: Two hurt in fall"), and speaks only where the rest is in the first
// person or quoted ("Norland: Our radios were jammed").
#include "stages/claims_headlines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kLongestLabel = 6;  // tokens: "Former Finance Minister Ana Rui"
constexpr Index kFewestWords = 3;   // of what is reported
constexpr float kConfidence = 0.8F;

class HeadlineFinder {
 public:
  HeadlineFinder(const Document& document, const ClaimFrame& frame,
                 const Resources& resources)
      : document_(document), frame_(frame), resources_(resources) {}

  std::vector<Claim> find() const {
    std::vector<Claim> claims;
    for (Index p = 0; p < frame_.paragraphs.size(); ++p) {
      const TokenSpan all = frame_.paragraphs[p];
      if (all.empty() || document_.paragraphs[p].kind != ParagraphKind::Title) {
        continue;
      }
      auto claim = label_first(all);
      if (!claim) {
        claim = verb_last(all);
      }
      if (!claim) {
        claim = label_last(all);
      }
      if (!claim) {
        claim = passive(all);
      }
      if (claim) {
        claims.push_back(std::move(*claim));
      }
    }
    return claims;
  }

 private:
  std::string_view form(Index t) const { return token_text(document_, t); }
  bool is_colon(Index t) const { return frame_.is_out(t) && form(t) == ":"; }
  bool is_dash(Index t) const {
    return frame_.is_out(t) && is_dash_mark(code_point_at(form(t), 0).value);
  }

  // "Holt: Dam will hold"
  std::optional<Claim> label_first(TokenSpan all) const {
    const Index limit = std::min(all.end, all.begin + kLongestLabel + 1);
    Index colon = all.begin;
    while (colon < limit && !is_colon(colon)) {
      ++colon;
    }
    if (colon == limit || colon == all.begin) {
      return std::nullopt;
    }
    const TokenSpan label{all.begin, colon};
    const TokenSpan rest{colon + 1, all.end};
    const auto type = somebody(label);
    if (!type || words_in(rest) < kFewestWords ||
        !(is_voiced(rest) || (has_verb(rest) && !is_land(*type)))) {
      return std::nullopt;
    }
    return claim_of(label, {colon, colon + 1}, rest);
  }

  // "Toll to double by June, says minister" and "..., survey finds"
  std::optional<Claim> verb_last(TokenSpan all) const {
    const Index end = end_of_words(all);
    for (Index t = end; t-- > all.begin + 1;) {
      if (end - t > kLongestLabel + 1) {
        return std::nullopt;
      }
      const auto content = end_of_content(t);
      if (!content || t + 1 == end) {
        continue;
      }
      const bool verb_first = reports(t + 1);
      const Index verb = verb_first ? t + 1 : end - 1;
      const TokenSpan source =
          verb_first ? TokenSpan{t + 2, end} : TokenSpan{t + 1, end - 1};
      if (source.empty() || !reports(verb) || !somebody(source)) {
        return std::nullopt;
      }
      return claim_of(source, {verb, verb + 1}, {all.begin, *content});
    }
    return std::nullopt;
  }

  // Where the content ends when `token` parts it from what follows: before a
  // comma, behind the mark that closes a quotation.
  std::optional<Index> end_of_content(Index token) const {
    if (frame_.is_comma(token) && frame_.is_out(token)) {
      return token;
    }
    return frame_.quote[token] == QuoteState::Mark ? std::optional(token + 1)
                                                   : std::nullopt;
  }

  // Whether a token is a verb whose content may be a clause before it: not
  // "Mayor denies deal, blames banker".
  bool reports(Index token) const {
    const ReportingCue* cue =
        resources_.reporting.find(lower(form(token)), CuePart::Verb);
    if (cue == nullptr || !frame_.is_out(token)) {
      return false;
    }
    switch (cue->attitude) {
      case Attitude::Admit:
      case Attitude::Believe:
      case Attitude::Confirm:
      case Attitude::Predict:
      case Attitude::Promise:
      case Attitude::Propose:
      case Attitude::State:
      case Attitude::Warn:
        return true;
      default:
        return false;
    }
  }

  // "Dam is cracked: inspectors"
  std::optional<Claim> label_last(TokenSpan all) const {
    const Index end = end_of_words(all);
    for (Index t = end; t-- > all.begin + 1;) {
      if (end - t > kLongestLabel) {
        return std::nullopt;
      }
      if (!is_colon(t) && !is_dash(t)) {
        continue;
      }
      const TokenSpan label{t + 1, end};
      const TokenSpan rest{all.begin, t};
      const auto type = somebody(label);
      if (!type || is_land(*type) || words_in(rest) < kFewestWords ||
          !has_verb(rest)) {
        return std::nullopt;
      }
      return claim_of(label, {t, t + 1}, rest);
    }
    return std::nullopt;
  }

  // "Norland accused of jamming radios": headlines leave the "is" of a passive
  // out. Whoever accuses has somebody to accuse behind the verb; here there
  // is none, and nobody tells who does.
  std::optional<Claim> passive(TokenSpan all) const {
    Index verb = all.begin;
    const Index limit = std::min(all.end, all.begin + kLongestLabel + 1);
    while (verb < limit && frame_.is_nominal(verb)) {
      ++verb;
    }
    if (verb == all.begin || verb == limit || verb + 1 == all.end ||
        frame_.pos[verb + 1] != PennTag::IN || !is_past(verb)) {
      return std::nullopt;
    }
    const ReportingCue* cue =
        resources_.reporting.find(lower(form(verb)), CuePart::Verb);
    if (cue == nullptr || (cue->attitude != Attitude::Accuse &&
                           cue->attitude != Attitude::Praise)) {
      return std::nullopt;
    }
    Claim claim;
    claim.cue = {verb, verb + 1};
    claim.content = {{all.begin, verb}, {verb + 1, all.end}};
    claim.confidence = kConfidence;
    return claim;
  }

  bool is_past(Index token) const {
    return frame_.is_out(token) && (frame_.pos[token] == PennTag::VBD ||
                                    frame_.pos[token] == PennTag::VBN);
  }

  Index end_of_words(TokenSpan all) const {
    Index end = all.end;
    while (end > all.begin && !frame_.is_word(end - 1)) {
      --end;
    }
    return end;
  }

  // The type of the mention that ends with the label, behind a title or an
  // article; "Five questions for Ines Holt" is nobody.
  std::optional<EntityType> somebody(TokenSpan label) const {
    if (label.empty() || !is_phrase(label)) {
      return std::nullopt;
    }
    if (is_title(label) && has_name_of_a_person(label)) {
      return EntityType::Person;
    }
    for (const Mention& mention : document_.mentions) {
      if (mention.tokens.begin >= label.end) {
        break;
      }
      if (mention.tokens.begin >= label.begin &&
          mention.tokens.end == label.end && can_say(mention) &&
          is_title({label.begin, mention.tokens.begin})) {
        return mention.type;
      }
    }
    return is_title(label) ? type_of_noun(label.end - 1) : std::nullopt;
  }

  // "Half of all bees have died: report" – headlines drop the article without
  // which a noun is no mention.
  std::optional<EntityType> type_of_noun(Index token) const {
    const std::string word = lower(form(token));
    const Noun* noun = resources_.nouns.find(word);
    if (noun == nullptr) {
      return std::nullopt;
    }
    switch (noun->type) {
      case EntityType::Person:
      case EntityType::Group:
      case EntityType::Organization:
        return noun->type;
      case EntityType::Document: {
        const auto* cue = resources_.reporting.find(word, CuePart::Noun);
        const bool tells = cue != nullptr && cue->medium == Medium::Writing;
        return tells ? std::optional(noun->type) : std::nullopt;
      }
      default:
        return std::nullopt;
    }
  }

  // "Holt: Dam will hold" – the bare surname of somebody whom the article
  // names in full, whatever it was taken for in the headline.
  bool has_name_of_a_person(TokenSpan label) const {
    const std::string last = " " + std::string(form(label.end - 1));
    return std::any_of(document_.entities.begin(), document_.entities.end(),
                       [&last](const Entity& entity) {
                         return entity.type == EntityType::Person &&
                                entity.name.ends_with(last);
                       });
  }

  static bool can_say(const Mention& mention) {
    return mention.kind != MentionKind::Pronoun &&
           mention.type != EntityType::Event &&
           mention.type != EntityType::Other;
  }

  static bool is_land(EntityType type) {
    return type == EntityType::Country || type == EntityType::Place;
  }

  bool is_phrase(TokenSpan span) const {
    for (Index t = span.begin; t < span.end; ++t) {
      const bool inside = frame_.is_nominal(t) || frame_.pos[t] == PennTag::IN;
      if (!inside || !frame_.is_out(t)) {
        return false;
      }
    }
    return true;
  }

  // Whether a phrase has no part that hangs on a preposition.
  bool is_title(TokenSpan phrase) const {
    for (Index t = phrase.begin; t < phrase.end; ++t) {
      if (frame_.pos[t] == PennTag::IN) {
        return false;
      }
    }
    return true;
  }

  bool has_verb(TokenSpan span) const {
    for (Index t = span.begin; t < span.end; ++t) {
      if (frame_.is_verb(t) || frame_.pos[t] == PennTag::MD ||
          frame_.pos[t] == PennTag::TO) {
        return true;
      }
    }
    return false;
  }

  Index words_in(TokenSpan span) const {
    Index words = 0;
    for (Index t = span.begin; t < span.end; ++t) {
      words += frame_.is_word(t) ? 1 : 0;
    }
    return words;
  }

  // In the first person or in marks.
  bool is_voiced(TokenSpan span) const {
    for (Index t = span.begin; t < span.end; ++t) {
      const Pronoun* pronoun = resources_.closed_words.pronoun(lower(form(t)));
      if (frame_.quote[t] == QuoteState::Mark ||
          (pronoun != nullptr && pronoun->person == 1)) {
        return true;
      }
    }
    return false;
  }

  static Claim claim_of(TokenSpan source, TokenSpan cue, TokenSpan content) {
    Claim claim;
    claim.source = source;
    claim.cue = cue;
    claim.content = {content};
    claim.confidence = kConfidence;
    return claim;
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
};

}  // namespace

std::vector<Claim> find_claims_in_headlines(const Document& document,
                                            const ClaimFrame& frame,
                                            const Resources& resources) {
  if (document.mentions.empty()) {
    return {};
  }
  return HeadlineFinder(document, frame, resources).find();
}

}  // namespace newsparse
