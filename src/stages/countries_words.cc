// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_words.h"

#include <algorithm>

#include "text/unicode.h"

namespace newsparse {
namespace {

// The share of capitalised words, in hundredths, from which a paragraph is set
// in title case.
constexpr Index kTitleCaseShare = 60;
constexpr Index kShortestTitle = 4;  // words

}  // namespace

CountryWords::CountryWords(const Document& document, const Resources& resources)
    : document_(document),
      resources_(resources),
      words_(fold_words(document.text.view())),
      flags_(words_.size(), 0) {
  mark_sentences();
  mark_paragraphs();
  mark_mentions();
}

void CountryWords::mark_paragraphs() {
  Index word = 0;
  for (const Paragraph& paragraph : document_.paragraphs) {
    while (known(word) && words_[word].bytes.begin < paragraph.bytes.begin) {
      ++word;
    }
    const Index begin = word;
    Index upper = 0;
    Index capital = 0;
    Index lower = 0;
    for (; known(word) && words_[word].bytes.begin < paragraph.bytes.end;
         ++word) {
      const LetterCase letters = words_[word].letters;
      upper += letters == LetterCase::Upper ? 1 : 0;
      capital += letters == LetterCase::Capital ? 1 : 0;
      lower += is_lower(word) ? 1 : 0;
    }
    const Index all = upper + capital + lower;
    std::uint8_t flag = 0;
    if (lower == 0 && capital == 0 && upper > 1) {
      flag = kCapitals | kTitleCase;
    } else if (all >= kShortestTitle &&
               (upper + capital) * 100 >= all * kTitleCaseShare) {
      flag = kTitleCase;
    }
    for (Index i = begin; i < word; ++i) {
      flags_[i] |= flag;
    }
    if (begin < word) {
      words_[begin].gap = WordGap::Break;
      flags_[begin] |= kSentence;
    }
  }
}

// A word after a break may begin a sentence; where sentences are known, the
// first word of each does.
void CountryWords::mark_sentences() {
  for (Index i = 0; known(i); ++i) {
    const WordGap gap = words_[i].gap;
    if (gap == WordGap::Break ||
        (gap == WordGap::DotSpace && !is_initial(i - 1))) {
      flags_[i] |= kSentence;
    }
  }
  Index word = 0;
  for (const Sentence& sentence : document_.sentences) {
    const Index begin = bytes_of(document_, sentence.tokens).begin;
    while (known(word) && words_[word].bytes.begin < begin) {
      ++word;
    }
    if (known(word)) {
      flags_[word] |= kSentence;
    }
  }
}

void CountryWords::mark_mentions() {
  if (document_.mentions.empty()) {
    return;
  }
  mentions_.assign(words_.size(), kNone);
  for (Index i = 0; i < document_.mentions.size(); ++i) {
    const Mention& mention = document_.mentions[i];
    if (mention.kind != MentionKind::Name) {
      continue;
    }
    const ByteSpan span = bytes_of(document_, mention.tokens);
    auto word = std::lower_bound(words_.begin(), words_.end(), span.begin,
                                 [](const FoldedWord& one, Index begin) {
                                   return one.bytes.begin < begin;
                                 });
    for (; word != words_.end() && word->bytes.end <= span.end; ++word) {
      Index& slot = mentions_[static_cast<std::size_t>(word - words_.begin())];
      slot = slot == kNone ? i : slot;
    }
  }
}

std::string_view CountryWords::text_of(Index word) const {
  return newsparse::text_of(document_, words_[word].bytes);
}

bool CountryWords::has(Index word, ContextRole role) const {
  return known(word) && resources_.country_context.has(words_[word].hash, role);
}

bool CountryWords::has(std::string_view word, ContextRole role) const {
  return resources_.country_context.has(hash_of_word(fold(word)), role);
}

bool CountryWords::is_capital(Index word) const {
  return known(word) && (words_[word].letters == LetterCase::Capital ||
                         words_[word].letters == LetterCase::Upper);
}

bool CountryWords::is_number(Index word) const {
  if (!known(word)) {
    return false;
  }
  const char first = text_of(word)[0];
  return first >= '0' && first <= '9';
}

bool CountryWords::is_lower(Index word) const {
  return known(word) && words_[word].letters == LetterCase::Lower &&
         !is_number(word);
}

bool CountryWords::is_initial(Index word) const {
  return known(word) && words_[word].bytes.size() == 1 &&
         words_[word].letters == LetterCase::Upper;
}

bool CountryWords::is_given_name(Index word) const {
  return is_capital(word) && !is_initial(word) &&
         resources_.persons.is_given_name(fold(text_of(word)));
}

bool CountryWords::is_surname(Index word) const {
  return is_capital(word) && resources_.persons.is_surname(fold(text_of(word)));
}

bool CountryWords::is_function_word(Index word) const {
  return known(word) &&
         (resources_.closed_words.function(lower(text_of(word))) !=
              FunctionWord::None ||
          resources_.closed_words.pronoun(lower(text_of(word))) != nullptr);
}

bool CountryWords::reports(Index word) const {
  if (!known(word)) {
    return false;
  }
  const ReportingCue* cue =
      resources_.reporting.find(lower(text_of(word)), CuePart::Verb);
  return cue != nullptr && cue->use != CueUse::Manner &&
         cue->medium == Medium::Speech;
}

bool CountryWords::is_cue(std::string_view verb) const {
  const ReportingCue* cue =
      resources_.reporting.find(lower(verb), CuePart::Verb);
  return cue != nullptr && cue->use != CueUse::Manner;
}

bool CountryWords::has_diacritic(Index word) const {
  const std::string_view text = text_of(word);
  return std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80;
  });
}

bool CountryWords::is_dollar_after(Index word) const {
  return document_.text.view().substr(words_[word].bytes.end).starts_with('$');
}

bool CountryWords::begins_sentence(Index word) const {
  return known(word) && (flags_[word] & kSentence) != 0;
}

bool CountryWords::has_gap(Index word, WordGap gap) const {
  return known(word) && words_[word].gap == gap;
}

bool CountryWords::in_capitals(Index word) const {
  return known(word) && (flags_[word] & kCapitals) != 0;
}

bool CountryWords::in_title_case(Index word) const {
  return known(word) && (flags_[word] & kTitleCase) != 0;
}

bool CountryWords::is_possessive(Index end) const {
  return has_gap(end, WordGap::Apostrophe) && words_[end].bytes.size() == 1 &&
         (text_of(end) == "s" || text_of(end) == "S");
}

Index CountryWords::next(Index end) const {
  return is_possessive(end) ? end + 1 : end;
}

std::optional<Index> CountryWords::mention_around(Index begin,
                                                  Index end) const {
  if (mentions_.empty() || mentions_[begin] == kNone ||
      mentions_[begin] != mentions_[end - 1]) {
    return std::nullopt;
  }
  const Index number = mentions_[begin];
  const bool more =
      (begin > 0 && mentions_[begin - 1] == number) ||
      (known(end) && mentions_[end] == number && !is_possessive(end));
  return more ? std::optional(number) : std::nullopt;
}

ByteSpan CountryWords::bytes(Index begin, Index end) const {
  return {words_[begin].bytes.begin, words_[end - 1].bytes.end};
}

}  // namespace newsparse
