// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "resources/name_model.h"

namespace newsparse {

// What a finder of names learns of the steps from one label to the next,
// averaged as the weights of features are.
class NameSteps {
 public:
  explicit NameSteps(const std::vector<NameLabel>& labels);

  // From each label to each, by rows; a step that may not be is forbidden.
  std::vector<std::int32_t> scores() const;
  void add(std::size_t from, std::size_t to, std::int32_t by);

  // Counts one sentence; averages weigh each alike.
  void tick() { ++now_; }

  // Adds another's averages to this one's, which must not learn any more.
  void add_averages(const NameSteps& other);

  // In units of `scale`, rounded.
  std::vector<std::int32_t> averages(float scale) const;

 private:
  double average(std::size_t step) const;

  std::size_t labels_;
  std::int64_t now_ = 1;
  std::vector<std::int32_t> current_;
  std::vector<std::int64_t> moments_;
  std::vector<double> added_;  // averages of others
  std::vector<std::uint8_t> allowed_;
};

}  // namespace newsparse
