// SPDX-License-Identifier: Apache-2.0
#include "train/name_steps.h"

#include <cmath>

#include "learn/viterbi.h"

namespace newsparse {

NameSteps::NameSteps(const std::vector<NameLabel>& labels)
    : labels_(labels.size()),
      current_(labels_ * labels_, 0),
      moments_(labels_ * labels_, 0),
      added_(labels_ * labels_, 0) {
  for (std::size_t i = 0; i < current_.size(); ++i) {
    allowed_.push_back(
        may_follow(labels[i / labels_], labels[i % labels_]) ? 1 : 0);
  }
}

std::vector<std::int32_t> NameSteps::scores() const {
  std::vector<std::int32_t> scores = current_;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] =
        allowed_[i] != 0 ? scores[i] : Viterbi<std::int32_t>::kForbidden;
  }
  return scores;
}

void NameSteps::add(std::size_t from, std::size_t to, std::int32_t by) {
  current_[from * labels_ + to] += by;
  moments_[from * labels_ + to] += now_ * by;
}

double NameSteps::average(std::size_t step) const {
  return added_[step] + static_cast<double>(current_[step]) -
         static_cast<double>(moments_[step]) / static_cast<double>(now_);
}

void NameSteps::add_averages(const NameSteps& other) {
  for (std::size_t i = 0; i < current_.size(); ++i) {
    added_[i] += other.average(i);
  }
}

std::vector<std::int32_t> NameSteps::averages(float scale) const {
  std::vector<std::int32_t> steps;
  for (std::size_t i = 0; i < current_.size(); ++i) {
    steps.push_back(static_cast<std::int32_t>(std::lround(average(i) / scale)));
  }
  return steps;
}

}  // namespace newsparse
