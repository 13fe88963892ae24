// SPDX-License-Identifier: Apache-2.0
//
// The evidence for a name is of three kinds. The word and its neighbors: their
// form, affixes, shape and clusters (Ratinov and Roth, 2009). Lists: given
// names, surnames, titles, heads of organizations, countries and cities. The
// rest of the article: "Rui" in a headline may be anything, but the body has
// "Dr. Ana Rui"; so each capitalized word carries how it is used elsewhere,
// which gives most of what a second pass over predicted names would (Krishnan
// and Manning, 2006) at no cost in training.
//
// The numbers of the templates are part of the feature set.
#include "stages/mentions_features.h"

#include <algorithm>

#include "stages/mentions_lists.h"

namespace newsparse {
namespace {

std::uint64_t template_of_source(std::uint32_t source) {
  return 1000U * (source + 1U);
}

}  // namespace

std::uint32_t NameFeatures::kind_at(Index token, TokenSpan sentence,
                                    int at) const {
  const auto place = static_cast<std::int64_t>(token) + at;
  return place < sentence.begin || place >= sentence.end
             ? NameEvidence::kBeyond
             : evidence_.kind_of(static_cast<Index>(place));
}

void NameFeatures::fill(Index token, TokenSpan sentence, std::uint32_t source,
                        FeatureList& features) const {
  features.clear();
  for (int at = -kReach; at <= kReach; ++at) {
    add_alone(kind_at(token, sentence, at), at, source, features);
  }
  add_together(token, sentence, source, features);
}

void NameFeatures::add_alone(std::uint32_t kind, int at, std::uint32_t source,
                             FeatureList& features) const {
  if (at == 0) {
    add_word(kind, source, features);
    add_usage(kind, features);
    return;
  }
  const WordAttributes& word = evidence_.word(kind);
  const std::uint32_t lists = evidence_.kind(kind).lists;
  const std::uint64_t behind = at > 0 ? 1 : 0;  // of two templates the second
  if (at < -1 || at > 1) {
    features.add(17 + behind, word.lower);
    features.add(33 + behind, word.cluster.fine);
    features.add(46 + behind, lists, word.short_shape);
    return;
  }
  features.add(15 + behind, word.lower);
  features.add(28 + behind, word.suffix[2]);
  features.add(31 + behind, word.cluster.fine);
  features.add(38 + behind, word.cluster.coarse);
  features.add(44 + behind, lists, word.short_shape);
  const std::uint64_t base = template_of_source(source);
  features.add(base + 4 + behind, word.lower);
  features.add(base + 9 + behind, lists, word.short_shape);
}

void NameFeatures::add_word(std::uint32_t kind, std::uint32_t source,
                            FeatureList& features) const {
  const WordAttributes& word = evidence_.word(kind);
  const TokenKind& token = evidence_.kind(kind);
  const auto letters = static_cast<std::uint64_t>(token.letters);
  const std::uint64_t first = token.first ? 1 : 0;
  features.add(1, 0);
  features.add(2, word.form);
  features.add(3, word.lower);
  features.add(4, word.shape);
  features.add(5, word.short_shape, letters);
  features.add(6, word.flags * 2U + first);
  for (std::size_t i = 0; i < WordAttributes::kAffixes; ++i) {
    features.add(7 + 2 * i, word.prefix[i]);
    features.add(8 + 2 * i, word.suffix[i]);
  }
  features.add(19, word.flags, first, letters);
  features.add(30, word.cluster.fine);
  features.add(37, word.cluster.coarse);
  features.add(41, word.cluster.fine, word.short_shape);
  features.add(42, word.cluster.frequency, word.short_shape);
  features.add(43, token.lists, word.short_shape);
  features.add(50, word.suffix[2], word.short_shape);
  const std::uint64_t base = template_of_source(source);
  features.add(base + 1, 0);
  features.add(base + 2, word.lower);
  features.add(base + 3, word.short_shape);
  features.add(base + 6, word.cluster.fine);
  features.add(base + 7, word.cluster.coarse, word.short_shape);
  features.add(base + 8, token.lists, word.short_shape);
  features.add(base + 12, word.suffix[2]);
}

void NameFeatures::add_usage(std::uint32_t kind, FeatureList& features) const {
  if ((evidence_.word(kind).flags & kStartsUpper) == 0) {
    return;
  }
  const TokenKind& token = evidence_.kind(kind);
  const WordUsage usage = evidence_.usage(kind);
  const std::uint64_t first = token.first ? 1 : 0;
  for (std::uint32_t bit = 0; bit < kUsageBits; ++bit) {
    if ((usage.flags >> bit & 1U) != 0) {
      features.add(51 + bit, 1, first);
    }
  }
  features.add(63, usage.flags, first);
  features.add(64,
               usage.flags & (kAfterTitle | kAfterGivenName | kBeforeBody |
                              kAfterPlace | kBesideReporting | kBeforeSurname),
               token.lists & (kGivenName | kSurname | kCountry | kCity |
                              kPeople | kState));
  features.add(65, std::min<std::uint32_t>(usage.count, 5));
}

void NameFeatures::add_together(Index token, TokenSpan sentence,
                                std::uint32_t source,
                                FeatureList& features) const {
  const std::uint32_t kind = kind_at(token, sentence, 0);
  const std::uint32_t left = kind_at(token, sentence, -1);
  const std::uint32_t right = kind_at(token, sentence, 1);
  const WordAttributes& word = evidence_.word(kind);
  const WordAttributes& l1 = evidence_.word(left);
  const WordAttributes& l2 = evidence_.word(kind_at(token, sentence, -2));
  const WordAttributes& r1 = evidence_.word(right);
  const WordAttributes& r2 = evidence_.word(kind_at(token, sentence, 2));
  const std::uint32_t lists = evidence_.kind(kind).lists;
  features.add(20, l1.form, word.form);
  features.add(21, word.form, r1.form);
  features.add(22, l2.lower, l1.lower);
  features.add(23, r1.lower, r2.lower);
  features.add(24, l1.lower, r1.lower);
  features.add(25, l1.short_shape, word.short_shape);
  features.add(26, word.short_shape, r1.short_shape);
  features.add(27, l1.short_shape, word.short_shape, r1.short_shape);
  features.add(35, l1.cluster.fine, word.cluster.fine);
  features.add(36, word.cluster.fine, r1.cluster.fine);
  features.add(40, l1.cluster.coarse, word.cluster.coarse, r1.cluster.coarse);
  features.add(48, evidence_.kind(left).lists, lists, word.short_shape);
  features.add(49, lists, evidence_.kind(right).lists, word.short_shape);
  features.add(template_of_source(source) + 11, l1.short_shape,
               word.short_shape, r1.short_shape);
}

}  // namespace newsparse
