// SPDX-License-Identifier: Apache-2.0
#include "train/name_examples.h"

#include <algorithm>

#include "resources/resources.h"
#include "stages/mentions_features.h"

namespace newsparse {

NameExamples::NameExamples(std::vector<NamedText>& texts,
                           const Resources& resources)
    : labels_(training_labels()) {
  begins_.push_back(0);
  for (NamedText& text : texts) {
    add_text(text, resources);
    text = {};
  }
  std::erase_if(stretches_,
                [this](const Stretch& one) { return !is_whole(one); });
  forget_the_rare();
}

void NameExamples::add_text(const NamedText& text, const Resources& resources) {
  const NameFeatures features(*text.document, resources);
  for (const Sentence& sentence : text.document->sentences) {
    const TokenSpan tokens = sentence.tokens;
    for (Index token = tokens.begin; token < tokens.end; ++token) {
      const bool fresh =
          token == tokens.begin || !features.may_be_name(token - 1);
      if (!features.may_be_name(token)) {
        continue;
      }
      if (fresh) {
        stretches_.push_back({gold_.size(), 0, text.source});
      }
      ++stretches_.back().size;
      features.fill(token, tokens, text.source, list_);
      features_.insert(features_.end(), list_.view().begin(),
                       list_.view().end());
      begins_.push_back(features_.size());
      gold_.push_back(text.labels[token]);
    }
  }
}

// A feature seen once tells nothing about other texts.
void NameExamples::forget_the_rare() {
  std::vector<std::uint64_t> sorted = features_;
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::uint64_t> known;
  for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
    if (sorted[i] == sorted[i + 1] &&
        (known.empty() || known.back() != sorted[i])) {
      known.push_back(sorted[i]);
    }
  }
  std::size_t kept = 0;
  std::size_t at = 0;
  for (std::size_t token = 0; token + 1 < begins_.size(); ++token) {
    const std::size_t end = begins_[token + 1];
    begins_[token] = kept;
    for (; at < end; ++at) {
      if (std::binary_search(known.begin(), known.end(), features_[at])) {
        features_[kept++] = features_[at];
      }
    }
  }
  begins_.back() = kept;
  features_.resize(kept);
}

bool NameExamples::is_whole(const Stretch& stretch) const {
  const NameLabel first = labels_[gold_[stretch.first]];
  const NameLabel last = labels_[gold_[stretch.first + stretch.size - 1]];
  return may_follow(NameLabel{}, first) && may_follow(last, NameLabel{});
}

}  // namespace newsparse
