// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_tagger.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "learn/viterbi.h"

namespace newsparse {
namespace {

// The weights of what words tell alone, added up once for each kind of token
// and each place from which it is seen.
class AloneScores {
 public:
  AloneScores(const NameFeatures& features, const NameModel& model)
      : features_(features),
        model_(model),
        classes_(model.labels().size()),
        row_of_(kPlaces * features.evidence().kinds(), kNone) {}

  void add(std::uint32_t kind, int at, std::int32_t* scores) {
    std::size_t& row = row_of_[kPlaces * kind + static_cast<std::size_t>(
                                                    at + NameFeatures::kReach)];
    if (row == kNone) {
      row = rows_.size();
      rows_.resize(row + classes_);
      list_.clear();
      features_.add_alone(kind, at, model_.source(), list_);
      model_.weights().add_scores(list_.view(),
                                  std::span(rows_).subspan(row, classes_));
    }
    const std::int32_t* sums = rows_.data() + row;
    for (std::size_t c = 0; c < classes_; ++c) {
      scores[c] += sums[c];
    }
  }

 private:
  static constexpr std::size_t kPlaces = 2 * NameFeatures::kReach + 1;
  static constexpr std::size_t kNone = ~std::size_t{0};

  const NameFeatures& features_;
  const NameModel& model_;
  std::size_t classes_;
  std::vector<std::size_t> row_of_;  // of kind and place
  std::vector<std::int32_t> rows_;
  FeatureList list_;
};

class Decoder {
 public:
  Decoder(const NameFeatures& features, const NameModel& model,
          std::vector<std::uint8_t>& labels)
      : features_(features),
        model_(model),
        labels_(labels),
        alone_(features, model),
        steps_(model.labels().size(), model.steps()) {}

  // Requires: every token of the stretch may be a name.
  void decode(TokenSpan stretch, TokenSpan sentence) {
    const std::size_t classes = model_.labels().size();
    scores_.assign(stretch.size() * classes, 0);
    for (Index token = stretch.begin; token < stretch.end; ++token) {
      const auto scores = std::span(scores_).subspan(
          (token - stretch.begin) * classes, classes);
      for (int at = -NameFeatures::kReach; at <= NameFeatures::kReach; ++at) {
        alone_.add(features_.kind_at(token, sentence, at), at, scores.data());
      }
      list_.clear();
      features_.add_together(token, sentence, model_.source(), list_);
      model_.weights().add_scores(list_.view(), scores);
    }
    forbid_edges(classes);
    const auto path = viterbi_.best_path(scores_, steps_);
    std::copy(path.begin(), path.end(), labels_.begin() + stretch.begin);
  }

 private:
  // A name neither goes on from before the stretch nor behind it.
  void forbid_edges(std::size_t classes) {
    const std::size_t last = scores_.size() - classes;
    for (std::size_t c = 0; c < classes; ++c) {
      const NamePosition position = model_.labels()[c].position;
      if (position == NamePosition::Inside || position == NamePosition::Last) {
        scores_[c] = Viterbi<std::int32_t>::kForbidden;
      }
      if (position == NamePosition::Begin || position == NamePosition::Inside) {
        scores_[last + c] = Viterbi<std::int32_t>::kForbidden;
      }
    }
  }

  const NameFeatures& features_;
  const NameModel& model_;
  std::vector<std::uint8_t>& labels_;
  AloneScores alone_;
  ChainSteps<std::int32_t> steps_;
  Viterbi<std::int32_t> viterbi_;
  FeatureList list_;
  std::vector<std::int32_t> scores_;
};

}  // namespace

std::vector<std::uint8_t> name_labels_of(const Document& document,
                                         const NameFeatures& features,
                                         const NameModel& model) {
  std::vector<std::uint8_t> labels(document.tokens.size(), 0);
  Decoder decoder(features, model, labels);
  for (const Sentence& sentence : document.sentences) {
    const TokenSpan tokens = sentence.tokens;
    for (Index begin = tokens.begin; begin < tokens.end;) {
      Index end = begin;
      while (end < tokens.end && features.may_be_name(end)) {
        ++end;
      }
      if (end > begin) {
        decoder.decode({begin, end}, tokens);
      }
      begin = end > begin ? end : begin + 1;
    }
  }
  return labels;
}

std::vector<Mention> names_of_labels(const std::vector<std::uint8_t>& labels,
                                     const std::vector<NameLabel>& meanings) {
  std::vector<Mention> names;
  Index begin = 0;
  for (Index token = 0; token < labels.size(); ++token) {
    const NameLabel label = meanings[labels[token]];
    if (label.position == NamePosition::Begin ||
        label.position == NamePosition::Unit) {
      begin = token;
    }
    if (label.position == NamePosition::Last ||
        label.position == NamePosition::Unit) {
      Mention name;
      name.tokens = {begin, token + 1};
      name.head = token;
      name.type = label.type;
      names.push_back(name);
    }
  }
  return names;
}

}  // namespace newsparse
