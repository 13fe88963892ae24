// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_sentence.h"

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

constexpr auto kNoTag = PennTag::XX;
constexpr auto kNoClass = UniversalTag::X;

ArcWord arc_word(const WordAttributes& word, const Tag& tag) {
  ArcWord made;
  made.word = word.lower;
  made.lemma = hash_of(tag.lemma);
  made.coarse_tag = static_cast<std::uint64_t>(tag.universal) + 1;
  made.tag = static_cast<std::uint64_t>(tag.penn) * 32 + made.coarse_tag;
  made.fine = word.cluster.fine;
  made.coarse = word.cluster.coarse;
  made.suffix = word.suffix[2];
  made.penn = tag.penn;
  made.universal = tag.universal;
  return made;
}

std::vector<ArcWord> arc_words(const WordTypes& words,
                               const std::vector<Tag>& tags, TokenSpan tokens) {
  std::vector<ArcWord> made;
  made.reserve(tokens.size());
  for (Index token = tokens.begin; token < tokens.end; ++token) {
    made.push_back(arc_word(words.of_token(token), tags[token]));
  }
  return made;
}

}  // namespace

ArcSentence::ArcSentence(const WordTypes& words, const std::vector<Tag>& tags,
                         TokenSpan tokens)
    : ArcSentence(arc_words(words, tags, tokens)) {}

ArcSentence::ArcSentence(const std::vector<ArcWord>& words) {
  words_.reserve(words.size() + 2);
  between_.reserve(words.size() + 1);
  words_.push_back({1, 1, 5000, 40, 3000, 300, 1, kNoTag, kNoClass});
  Counts counts;
  for (const ArcWord& word : words) {
    words_.push_back(word);
    between_.push_back(counts);
    counts.commas += word.penn == PennTag::Comma ? 1U : 0U;
    counts.verbs += word.universal == UniversalTag::VERB ? 1U : 0U;
    counts.conjunctions += word.penn == PennTag::CC ? 1U : 0U;
    counts.quotes +=
        word.penn == PennTag::OpenQuote || word.penn == PennTag::CloseQuote
            ? 1U
            : 0U;
  }
  between_.push_back(counts);
  words_.push_back({2, 2, 5001, 41, 3001, 301, 2, kNoTag, kNoClass});
}

}  // namespace newsparse
