// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "learn/feature_list.h"
#include "resources/name_model.h"
#include "train/name_corpora.h"

namespace newsparse {

struct Resources;

// What a finder of names learns from: stretches of tokens that may be names,
// each token with its features and its gold label.
class NameExamples {
 public:
  struct Stretch {
    std::size_t first = 0;  // among all tokens
    std::size_t size = 0;   // tokens
    std::uint32_t source = 0;
  };

  // Texts are emptied on the way. Features that are seen once are left out.
  NameExamples(std::vector<NamedText>& texts, const Resources& resources);

  const std::vector<NameLabel>& labels() const { return labels_; }

  // Those that begin and end where names do: one may reach beyond what the
  // program looks at, "the band the small faces".
  const std::vector<Stretch>& stretches() const { return stretches_; }

  // The place in `labels` of each token's label.
  const std::vector<std::uint8_t>& gold() const { return gold_; }

  std::span<const std::uint64_t> features_of(std::size_t token) const {
    return std::span(features_).subspan(begins_[token],
                                        begins_[token + 1] - begins_[token]);
  }

 private:
  void add_text(const NamedText& text, const Resources& resources);
  void forget_the_rare();
  bool is_whole(const Stretch& stretch) const;

  std::vector<NameLabel> labels_;
  std::vector<Stretch> stretches_;
  std::vector<std::uint64_t> features_;  // of all tokens, one after the other
  std::vector<std::size_t> begins_;      // of each token's features, and end
  std::vector<std::uint8_t> gold_;       // one for each token
  FeatureList list_;
};

}  // namespace newsparse
