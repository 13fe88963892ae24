// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// The fixed parts of a linear model's sections, shared by reader and writer.
namespace newsparse::linear_model_layout {

struct Shape {  // section "NAME.shape"
  std::uint32_t classes = 0;
  std::uint32_t rows = 0;
  std::uint32_t weights = 0;
  std::uint32_t layout = 0;        // a RowLayout
  std::uint32_t weight_bytes = 0;  // 1 or 2
  float scale = 0;
  std::uint32_t reserved[2] = {};
};
static_assert(sizeof(Shape) == 32);

constexpr std::size_t kMaxClasses = 255;
constexpr std::uint8_t kMaxShift = 15;

}  // namespace newsparse::linear_model_layout
