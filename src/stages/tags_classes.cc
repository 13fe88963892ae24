// SPDX-License-Identifier: Apache-2.0
#include "stages/tags_classes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "learn/feature_list.h"
#include "stages/tags_features.h"

namespace newsparse {
namespace {

constexpr std::uint32_t kNotKept = 0xFFFFFFFFU;

// The scores that words have by themselves, kept for those that occur again.
class WordScores {
 public:
  WordScores(const WordTypes& words, std::size_t tokens,
             const LinearModel& weights)
      : words_(words), weights_(weights), places_(words.size(), kNotKept) {
    std::vector<bool> seen(words.size());
    for (std::size_t token = 0; token < tokens; ++token) {
      const std::uint32_t type = words.type_of(token);
      if (seen[type] && places_[type] == kNotKept) {
        places_[type] = kept_++;
      }
      seen[type] = true;
    }
    scores_.resize(kept_ * weights.classes());
    made_.resize(kept_);
  }

  void add_to(std::uint32_t type, std::span<std::int32_t> scores) {
    const std::uint32_t place = places_[type];
    if (place == kNotKept) {
      score(type, scores);
      return;
    }
    const std::span<std::int32_t> mine =
        std::span(scores_).subspan(place * scores.size(), scores.size());
    if (!made_[place]) {
      score(type, mine);
      made_[place] = true;
    }
    for (std::size_t c = 0; c < scores.size(); ++c) {
      scores[c] += mine[c];
    }
  }

 private:
  void score(std::uint32_t type, std::span<std::int32_t> scores) {
    features_.clear();
    add_word_features(words_.attributes(type), features_);
    weights_.add_scores(features_.view(), scores);
  }

  const WordTypes& words_;
  const LinearModel& weights_;
  FeatureList features_;
  std::uint32_t kept_ = 0;
  std::vector<std::uint32_t> places_;  // of a type's scores, or kNotKept
  std::vector<std::int32_t> scores_;
  std::vector<bool> made_;
};

}  // namespace

std::vector<std::uint8_t> tag_classes(const Document& document,
                                      const WordTypes& words,
                                      const TaggerModel& model) {
  const std::size_t tokens = document.tokens.size();
  std::vector<std::uint8_t> classes(tokens);
  WordScores word_scores(words, tokens, model.weights());
  std::array<std::int32_t, 256> all_scores;
  const std::span<std::int32_t> scores =
      std::span(all_scores).first(model.weights().classes());
  FeatureList features;
  for (const Sentence& sentence : document.sentences) {
    const TagContext context = {words, sentence.tokens, classes,
                                letter_case_of(words, sentence.tokens)};
    for (Index token = sentence.tokens.begin; token < sentence.tokens.end;
         ++token) {
      if (const auto settled = model.settled(words.of_token(token).form)) {
        classes[token] = *settled;
        continue;
      }
      std::fill(scores.begin(), scores.end(), 0);
      word_scores.add_to(words.type_of(token), scores);
      features.clear();
      add_context_features(context, token, features);
      model.weights().add_scores(features.view(), scores);
      const auto best = std::max_element(scores.begin(), scores.end());
      classes[token] = static_cast<std::uint8_t>(best - scores.begin());
    }
  }
  return classes;
}

}  // namespace newsparse
