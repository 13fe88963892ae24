// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_evidence.h"

#include <algorithm>
#include <bit>

#include "resources/resources.h"
#include "stages/mentions_lists.h"

namespace newsparse {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;
constexpr std::uint32_t kBeyondLists = 1U << 31U;

// Groups, events and documents are too few to be a feature.
std::uint32_t bits_of_known(EntityType type) {
  switch (type) {
    case EntityType::Place:
      return kKnownPlace;
    case EntityType::Organization:
      return kKnownBody;
    default:
      return 0;
  }
}

WordAttributes attributes_beyond() {
  WordAttributes edge;
  edge.form = 1;
  edge.lower = 1;
  edge.shape = 1;
  edge.short_shape = 1;
  return edge;
}

}  // namespace

NameEvidence::NameEvidence(const Document& document, const Resources& resources)
    : document_(document),
      words_(document, resources.clusters),
      edge_(attributes_beyond()),
      warm_(document.tokens.size(), 0) {
  read_lists(resources);
  read_phrases(resources);
  find_spellings();
  read_usage();
  find_kinds();
  find_warm();
}

void NameEvidence::read_lists(const Resources& resources) {
  std::vector<std::uint32_t> of_type(words_.size());
  for (std::uint32_t type = 0; type < words_.size(); ++type) {
    const auto token = static_cast<Index>(words_.example(type));
    of_type[type] = bits_of_word(
        text_of(document_, TokenSpan{token, token + 1}), resources);
  }
  lists_.resize(document_.tokens.size());
  for (Index token = 0; token < lists_.size(); ++token) {
    lists_[token] = of_type[words_.type_of(token)];
  }
}

// Phrases run over words, which are not always tokens.
void NameEvidence::read_phrases(const Resources& resources) {
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
    const auto match = resources.known_names.find(words, at);
    if (const std::uint32_t bits = match ? bits_of_known(match->type) : 0) {
      mark_phrase(std::span(words).subspan(at, match->words), bits, known);
    }
  }
}

// `token` is one that does not stand behind the phrase, and moves up to it.
void NameEvidence::mark_phrase(std::span<const FoldedWord> phrase,
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

// Brings the types together that differ in their capitals alone.
void NameEvidence::find_spellings() {
  const std::size_t slots = std::bit_ceil(2 * words_.size() + 1);
  std::vector<std::uint32_t> table(slots, kNone);  // the type met first
  spelling_of_type_.resize(words_.size());
  for (std::uint32_t type = 0; type < words_.size(); ++type) {
    const std::uint64_t lower = words_.attributes(type).lower;
    std::size_t at = lower & (slots - 1);
    while (table[at] != kNone && words_.attributes(table[at]).lower != lower) {
      at = (at + 1) & (slots - 1);
    }
    if (table[at] == kNone) {
      table[at] = type;
    }
    spelling_of_type_[type] = table[at];
  }
  usage_.resize(words_.size());
}

SentenceCase NameEvidence::letters_of(TokenSpan sentence) const {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  std::size_t upper = 0;
  for (Index token = sentence.begin; token < sentence.end; ++token) {
    const std::uint8_t flags = words_.of_token(token).flags;
    const bool word = (flags & (kStartsUpper | kHasLower)) != 0 &&
                      (lists_[token] &
                       (kOpener | kPlace | kLink | kFunction | kPronoun)) == 0;
    letters += word ? 1U : 0U;
    capitals += word && is_capital(token) ? 1U : 0U;
    upper += word && (flags & kAllUpper) != 0 ? 1U : 0U;
  }
  if (letters <= 3 || capitals * 4 <= letters * 3) {
    return SentenceCase::Plain;
  }
  return upper * 4 > letters * 3 ? SentenceCase::Capitals : SentenceCase::Title;
}

void NameEvidence::read_usage() {
  letters_.reserve(document_.sentences.size());
  for (const auto& [sentence] : document_.sentences) {
    letters_.push_back(letters_of(sentence));
    if (letters_.back() != SentenceCase::Plain) {
      continue;
    }
    for (Index token = sentence.begin; token < sentence.end; ++token) {
      if (is_capital(token)) {
        WordUsage& usage = usage_of(token);
        usage.flags |= usage_flags(token, sentence);
        ++usage.count;
      } else if ((words_.of_token(token).flags & kHasLower) != 0) {
        usage_of(token).flags |= kLowerElsewhere;
      }
    }
  }
}

std::uint32_t NameEvidence::usage_flags(Index token, TokenSpan sentence) const {
  std::uint32_t flags = 0;
  if (token > sentence.begin) {
    const std::uint32_t before = lists_[token - 1];
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
    const std::uint32_t after = lists_[token + 1];
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

// The kinds of a word type hang in a chain; lists give a word few meanings.
void NameEvidence::find_kinds() {
  std::vector<std::uint32_t> newest(words_.size(), kBeyond);
  std::vector<std::uint32_t> older = {kBeyond};
  kinds_.push_back({0, kBeyondLists, SentenceCase::Plain, false});
  kind_of_.resize(document_.tokens.size());
  for (std::size_t s = 0; s < document_.sentences.size(); ++s) {
    const TokenSpan sentence = document_.sentences[s].tokens;
    for (Index token = sentence.begin; token < sentence.end; ++token) {
      const TokenKind kind{words_.type_of(token), lists_[token], letters_[s],
                           token == sentence.begin};
      std::uint32_t at = newest[kind.type];
      while (at != kBeyond && kinds_[at] != kind) {
        at = older[at];
      }
      if (at == kBeyond) {
        at = kinds();
        kinds_.push_back(kind);
        older.push_back(newest[kind.type]);
        newest[kind.type] = at;
      }
      kind_of_[token] = at;
    }
  }
}

void NameEvidence::find_warm() {
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

}  // namespace newsparse
