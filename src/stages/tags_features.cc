// SPDX-License-Identifier: Apache-2.0
//
// The templates are those of Ratnaparkhi (1996) and Collins (2002) with word
// clusters. Every one has a number of its own, counted up along the source.
// Whoever changes a template, its attributes or its number changes
// TaggerModel::kPurpose and trains again.
#include "stages/tags_features.h"

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

// Stand for what lies before and behind the sentence.
constexpr std::uint64_t kOutside = 0xFFFF;

const WordAttributes& outside() {
  static const WordAttributes kWord = [] {
    WordAttributes word;
    word.form = word.lower = word.shape = word.short_shape = kOutside;
    word.suffix.fill(kOutside);
    word.prefix.fill(kOutside);
    word.cluster = {2047, 255, 0};
    return word;
  }();
  return kWord;
}

// The words around a place, and the classes before it.
struct Window {
  const WordAttributes& before2;
  const WordAttributes& before;
  const WordAttributes& word;
  const WordAttributes& next;
  const WordAttributes& next2;
  std::uint64_t class1;  // of the word before
  std::uint64_t class2;  // of the two words before
  std::uint64_t first;   // 1 at the start of the sentence
};

Window window_at(const TagContext& context, std::size_t token) {
  const auto word = [&](std::size_t distance, bool back) -> const auto& {
    const bool inside = back ? token >= context.sentence.begin + distance
                             : token + distance < context.sentence.end;
    return inside ? context.words.of_token(back ? token - distance
                                                : token + distance)
                  : outside();
  };
  const auto tag = [&](std::size_t distance) -> std::uint64_t {
    return token >= context.sentence.begin + distance
               ? context.classes[token - distance]
               : kOutside;
  };
  return {word(2, true),           word(1, true),
          word(0, false),          word(1, false),
          word(2, false),          tag(1),
          combine(tag(1), tag(2)), token == context.sentence.begin ? 1U : 0U};
}

void add_neighbours(const Window& w, FeatureList& features) {
  features.add(30, w.before.lower);
  features.add(31, w.next.lower);
  features.add(32, w.before2.lower);
  features.add(33, w.next2.lower);
  features.add(34, w.before.lower, w.word.lower);
  features.add(35, w.word.lower, w.next.lower);
  features.add(36, w.before.suffix[2]);
  features.add(37, w.next.suffix[2]);
  features.add(38, w.next.short_shape);
  features.add(39, w.next.suffix[1], w.word.suffix[1]);
  features.add(40, w.before.lower, w.next.lower);
}

void add_history(const Window& w, FeatureList& features) {
  features.add(50, w.class1);
  features.add(51, w.class2);
  features.add(52, w.class1, w.word.lower);
  features.add(53, w.class1, w.next.lower);
  features.add(54, w.class2, w.word.lower);
  features.add(55, w.class1, w.word.suffix[2]);
  features.add(56, w.class1, w.word.cluster.fine);
  features.add(57, w.class1, w.next.cluster.coarse);
  features.add(58, w.class2, w.word.cluster.coarse);
  features.add(59, w.class1, w.next.suffix[2]);
}

void add_clusters(const Window& w, FeatureList& features) {
  features.add(70, w.before.cluster.fine);
  features.add(71, w.next.cluster.fine);
  features.add(72, w.next.cluster.coarse);
  features.add(73, w.before.cluster.coarse, w.word.cluster.coarse,
               w.next.cluster.coarse);
  features.add(74, w.word.cluster.fine, w.next.cluster.fine);
}

void add_letter_case(const Window& w, std::uint8_t letter_case,
                     FeatureList& features) {
  const std::uint64_t place = combine(w.first, letter_case);
  const std::uint64_t before = w.before.flags & (kStartsUpper | kHasLower);
  const std::uint64_t next = w.next.flags & (kStartsUpper | kHasLower);
  features.add(80, place, w.word.flags, before);
  features.add(81, place, w.word.flags, next);
  features.add(82, place, w.word.flags, w.word.cluster.coarse);
  features.add(83, place, w.word.shape);
  features.add(84, place, w.word.flags, w.word.lower);
}

}  // namespace

std::uint8_t letter_case_of(const WordTypes& words, TokenSpan sentence) {
  std::size_t letters = 0;
  std::size_t upper = 0;
  std::size_t all_upper = 0;
  for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
    const std::uint8_t flags = words.of_token(i).flags;
    if ((flags & (kHasLower | kStartsUpper)) != 0) {
      ++letters;
      upper += (flags & kStartsUpper) != 0 ? 1U : 0U;
      all_upper += (flags & kHasLower) == 0 ? 1U : 0U;
    }
  }
  if (letters < 3) {
    return 0;
  }
  if (10 * all_upper >= 8 * letters) {
    return 2;
  }
  return 10 * upper >= 6 * letters ? 1 : 0;
}

void add_word_features(const WordAttributes& word, FeatureList& features) {
  features.add(1, 0);
  features.add(2, word.form);
  features.add(3, word.lower);
  for (std::size_t n = 0; n < WordAttributes::kAffixes; ++n) {
    features.add(4 + n, word.suffix[n]);
    features.add(10 + n, word.prefix[n]);
  }
  features.add(20, word.short_shape);
  features.add(21, word.cluster.fine);
  features.add(22, word.cluster.coarse);
  features.add(23, word.cluster.fine, word.suffix[2]);
  features.add(24, word.cluster.frequency, word.suffix[1], word.flags);
}

void add_context_features(const TagContext& context, std::size_t token,
                          FeatureList& features) {
  const Window window = window_at(context, token);
  add_neighbours(window, features);
  add_history(window, features);
  add_clusters(window, features);
  add_letter_case(window, context.letter_case, features);
}

}  // namespace newsparse
