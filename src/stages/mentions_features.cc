// SPDX-License-Identifier: Apache-2.0
//
// The evidence for a name is of three kinds. The word and its neighbors: their
// form, affixes, shape and clusters (Ratinov and Roth, 2009). Lists: given
// names, surnames, titles, heads of organizations, countries and cities. The
// rest of the article: "Rui" in a headline may be anything, but the body has
// "Dr. Ana Rui"; so each capitalized word carries how it is used elsewhere,
// which gives most of what a second pass over predicted names would (Krishnan
// and Manning, 2006) at no cost in training.
#include "stages/mentions_features.h"

#include <algorithm>
#include <string>

#include "learn/feature_hash.h"
#include "resources/folded_words.h"
#include "resources/resources.h"
#include "stages/mentions_lists.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// How a capitalized word is used, one bit each.
enum UsageBit : std::uint32_t {
  kLowerElsewhere = 1U << 0U,
  kInside = 1U << 1U,  // not the first word of a sentence
  kAfterTitle = 1U << 2U,
  kAfterGivenName = 1U << 3U,
  kBeforeBody = 1U << 4U,
  kAfterPlace = 1U << 5U,
  kBesideReporting = 1U << 6U,
  kBeforePossessive = 1U << 7U,
  kAfterOpener = 1U << 8U,
  kAfterCapital = 1U << 9U,
  kBeforeCapital = 1U << 10U,
  kBeforeSurname = 1U << 11U,
};
constexpr std::uint32_t kUsageBits = 12;

// Words whose capitals tell: a sentence in capitals or in title case has none.
enum LetterCase : std::uint8_t { kPlain, kTitleCase, kAllCapitals };

}  // namespace

NameFeatures::NameFeatures(const Document& document, const Resources& resources)
    : document_(document),
      words_(document, resources.clusters),
      warm_(document.tokens.size(), 0),
      letter_case_(document.tokens.size(), kPlain) {
  edge_.form = 1;
  edge_.lower = 1;
  edge_.shape = 1;
  edge_.short_shape = 1;
  read_lists(resources);
  read_phrases(resources);
  read_usage();
  find_warm();
}

void NameFeatures::read_lists(const Resources& resources) {
  type_bits_.resize(words_.size());
  for (std::uint32_t type = 0; type < words_.size(); ++type) {
    const auto token = static_cast<Index>(words_.example(type));
    type_bits_[type] = bits_of_word(
        text_of(document_, TokenSpan{token, token + 1}), resources);
  }
  lists_.resize(document_.tokens.size());
  for (Index token = 0; token < lists_.size(); ++token) {
    lists_[token] = type_bits_[words_.type_of(token)];
  }
}

// Phrases run over words, which are not always tokens.
void NameFeatures::read_phrases(const Resources& resources) {
  const std::vector<FoldedWord> words = fold_words(document_.text.view());
  Index token = 0;
  Index known = 0;
  for (std::size_t at = 0, free = 0; at < words.size(); ++at) {
    if (at >= free) {
      if (const auto match = resources.country_names.find(words, at)) {
        const auto readings = resources.country_names.readings(match->name);
        mark_phrase(std::span(words).subspan(at, match->words),
                    readings.empty() ? kStop : bits_of_reading(readings[0]),
                    token);
        free = at + match->words;
      }
    }
    if (const auto match = resources.known_names.find(words, at)) {
      mark_phrase(std::span(words).subspan(at, match->words),
                  match->type == EntityType::Place ? kKnownPlace : kKnownBody,
                  known);
    }
  }
}

// `token` is one that does not stand behind the phrase, and moves up to it.
void NameFeatures::mark_phrase(std::span<const FoldedWord> phrase,
                               std::uint32_t bits, Index& token) {
  bits |= phrase.size() > 1 ? kPhrase : 0U;
  const Index begin = phrase.front().bytes.begin;
  const Index end = phrase.back().bytes.end;
  while (token < lists_.size() && document_.tokens[token].bytes.end <= begin) {
    ++token;
  }
  for (Index inside = token;
       inside < lists_.size() && document_.tokens[inside].bytes.begin < end;
       ++inside) {
    lists_[inside] |= bits | (inside == token ? kBegins : 0U);
  }
}

bool NameFeatures::is_capital(Index token) const {
  return (words_.of_token(token).flags & kStartsUpper) != 0;
}

void NameFeatures::read_usage() {
  for (const auto& [sentence] : document_.sentences) {
    std::size_t letters = 0;
    std::size_t capitals = 0;
    std::size_t upper = 0;
    for (Index token = sentence.begin; token < sentence.end; ++token) {
      const WordAttributes& attributes = words_.of_token(token);
      const bool word =
          (attributes.flags & (kStartsUpper | kHasLower)) != 0 &&
          (lists_[token] & (kOpener | kPlace | kLink | kFunction | kPronoun)) ==
              0;
      letters += word ? 1U : 0U;
      capitals += word && is_capital(token) ? 1U : 0U;
      upper += word && (attributes.flags & kAllUpper) != 0 ? 1U : 0U;
    }
    if (letters > 3 && capitals * 4 > letters * 3) {
      std::fill(letter_case_.begin() + sentence.begin,
                letter_case_.begin() + sentence.end,
                upper * 4 > letters * 3 ? kAllCapitals : kTitleCase);
      continue;
    }
    for (Index token = sentence.begin; token < sentence.end; ++token) {
      const WordAttributes& attributes = words_.of_token(token);
      if (is_capital(token)) {
        Usage& usage = usage_[attributes.lower];
        usage.flags |= usage_flags(token, sentence);
        ++usage.count;
      } else if ((attributes.flags & kHasLower) != 0) {
        usage_[attributes.lower].flags |= kLowerElsewhere;
      }
    }
  }
}

std::uint32_t NameFeatures::usage_flags(Index token, TokenSpan sentence) const {
  std::uint32_t flags = 0;
  const std::uint32_t before = list_bits(token, sentence, -1);
  const std::uint32_t after = list_bits(token, sentence, 1);
  if (token > sentence.begin) {
    const bool capital = is_capital(token - 1);
    flags |= kInside;
    flags |= (before & kTitle) != 0 && capital ? kAfterTitle : 0U;
    flags |= (before & kPersonNoun) != 0 ? kAfterTitle : 0U;
    flags |= (before & kGivenName) != 0 && capital ? kAfterGivenName : 0U;
    flags |= (before & kPlace) != 0 ? kAfterPlace : 0U;
    flags |= (before & kReporting) != 0 ? kBesideReporting : 0U;
    flags |= (before & kOpener) != 0 ? kAfterOpener : 0U;
    flags |= capital ? kAfterCapital : 0U;
  }
  if (token + 1 < sentence.end) {
    const bool capital = is_capital(token + 1);
    const ByteSpan bytes = document_.tokens[token + 1].bytes;
    const char first = document_.text.view()[bytes.begin];
    const bool mark = (words_.of_token(token + 1).flags & kHasLower) != 0 &&
                      bytes.size() < 5 &&
                      (first == '\'' || (first & 0x80) != 0) &&
                      bytes.begin == document_.tokens[token].bytes.end;
    flags |= (after & kBodyNoun) != 0 && capital ? kBeforeBody : 0U;
    flags |= (after & kReporting) != 0 ? kBesideReporting : 0U;
    flags |= mark ? kBeforePossessive : 0U;
    flags |= capital ? kBeforeCapital : 0U;
    flags |= (after & kSurname) != 0 && capital ? kBeforeSurname : 0U;
  }
  return flags;
}

void NameFeatures::find_warm() {
  for (const Sentence& sentence : document_.sentences) {
    const TokenSpan tokens = sentence.tokens;
    for (Index token = tokens.begin; token < tokens.end; ++token) {
      if (!is_capital(token) && (lists_[token] & kGazetteer) == 0) {
        continue;
      }
      const Index begin = token - std::min<Index>(1, token - tokens.begin);
      const Index end = std::min(tokens.end, token + 3);
      std::fill(warm_.begin() + begin, warm_.begin() + end, 1);
    }
  }
}

const WordAttributes& NameFeatures::word(Index token, TokenSpan sentence,
                                         int at) const {
  const auto place = static_cast<std::int64_t>(token) + at;
  if (place < sentence.begin || place >= sentence.end) {
    return edge_;
  }
  return words_.of_token(static_cast<std::size_t>(place));
}

std::uint32_t NameFeatures::list_bits(Index token, TokenSpan sentence,
                                      int at) const {
  const auto place = static_cast<std::int64_t>(token) + at;
  if (place < sentence.begin || place >= sentence.end) {
    return 1U << 31U;
  }
  return lists_[static_cast<std::size_t>(place)];
}

void NameFeatures::fill(Index token, TokenSpan sentence,
                        FeatureList& features) const {
  const WordAttributes& w = word(token, sentence, 0);
  const WordAttributes& l1 = word(token, sentence, -1);
  const WordAttributes& l2 = word(token, sentence, -2);
  const WordAttributes& r1 = word(token, sentence, 1);
  const WordAttributes& r2 = word(token, sentence, 2);
  features.clear();
  std::uint64_t pattern = 0;
  const auto one = [&](std::uint64_t a) { features.add(++pattern, a); };
  const auto two = [&](std::uint64_t a, std::uint64_t b) {
    features.add(++pattern, a, b);
  };
  const auto three = [&](std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    features.add(++pattern, a, b, c);
  };
  one(0);
  one(w.form);
  one(w.lower);
  one(w.shape);
  const std::uint8_t letters = letter_case_[token];
  two(w.short_shape, letters);
  const bool first = token == sentence.begin;
  one(w.flags * 2U + (first ? 1U : 0U));
  for (std::size_t i = 0; i < WordAttributes::kAffixes; ++i) {
    one(w.prefix[i]);
    one(w.suffix[i]);
  }
  one(l1.lower);
  one(r1.lower);
  one(l2.lower);
  one(r2.lower);
  three(w.flags, first ? 1 : 0, letters);
  two(l1.form, w.form);
  two(w.form, r1.form);
  two(l2.lower, l1.lower);
  two(r1.lower, r2.lower);
  two(l1.lower, r1.lower);
  two(l1.short_shape, w.short_shape);
  two(w.short_shape, r1.short_shape);
  three(l1.short_shape, w.short_shape, r1.short_shape);
  one(l1.suffix[2]);
  one(r1.suffix[2]);
  one(w.cluster.fine);
  one(l1.cluster.fine);
  one(r1.cluster.fine);
  one(l2.cluster.fine);
  one(r2.cluster.fine);
  two(l1.cluster.fine, w.cluster.fine);
  two(w.cluster.fine, r1.cluster.fine);
  one(w.cluster.coarse);
  one(l1.cluster.coarse);
  one(r1.cluster.coarse);
  three(l1.cluster.coarse, w.cluster.coarse, r1.cluster.coarse);
  two(w.cluster.fine, w.short_shape);
  two(w.cluster.frequency, w.short_shape);
  const std::uint32_t b = list_bits(token, sentence, 0);
  const std::uint32_t bl = list_bits(token, sentence, -1);
  const std::uint32_t br = list_bits(token, sentence, 1);
  two(b, w.short_shape);
  two(bl, l1.short_shape);
  two(br, r1.short_shape);
  two(list_bits(token, sentence, -2), l2.short_shape);
  two(list_bits(token, sentence, 2), r2.short_shape);
  three(bl, b, w.short_shape);
  three(b, br, w.short_shape);
  two(w.suffix[2], w.short_shape);
  const auto usage = usage_.find(w.lower);
  const Usage used = usage == usage_.end() ? Usage{} : usage->second;
  const bool capital = (w.flags & kStartsUpper) != 0;
  for (std::uint32_t bit = 0; bit < kUsageBits; ++bit) {
    ++pattern;
    if (capital && (used.flags >> bit & 1U) != 0) {
      features.add(pattern, 1, first ? 1 : 0);
    }
  }
  if (capital) {
    two(used.flags, first ? 1 : 0);
    two(used.flags & (kAfterTitle | kAfterGivenName | kBeforeBody |
                      kAfterPlace | kBesideReporting | kBeforeSurname),
        b & (kGivenName | kSurname | kCountry | kCity | kPeople | kState));
    one(std::min<std::uint32_t>(used.count, 5));
  }
}

void NameFeatures::fill_for_source(Index token, TokenSpan sentence,
                                   std::uint32_t source,
                                   FeatureList& features) const {
  const WordAttributes& w = word(token, sentence, 0);
  const WordAttributes& l1 = word(token, sentence, -1);
  const WordAttributes& r1 = word(token, sentence, 1);
  const std::uint64_t base = 1000U * (source + 1U);
  features.add(base + 1, 0);
  features.add(base + 2, w.lower);
  features.add(base + 3, w.short_shape);
  features.add(base + 4, l1.lower);
  features.add(base + 5, r1.lower);
  features.add(base + 6, w.cluster.fine);
  features.add(base + 7, w.cluster.coarse, w.short_shape);
  features.add(base + 8, list_bits(token, sentence, 0), w.short_shape);
  features.add(base + 9, list_bits(token, sentence, -1), l1.short_shape);
  features.add(base + 10, list_bits(token, sentence, 1), r1.short_shape);
  features.add(base + 11, l1.short_shape, w.short_shape, r1.short_shape);
  features.add(base + 12, w.suffix[2]);
}

}  // namespace newsparse
