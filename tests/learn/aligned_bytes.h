// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace newsparse::testing {

// A copy of bytes where a model may lie: at a multiple of 64.
class AlignedBytes {
 public:
  explicit AlignedBytes(std::span<const std::byte> bytes)
      : blocks_(bytes.size() / sizeof(Block) + 1), size_(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), data());
  }

  std::byte* data() { return blocks_.front().bytes; }
  std::span<std::byte> bytes() { return {data(), size_}; }

 private:
  struct alignas(64) Block {
    std::byte bytes[64];
  };

  std::vector<Block> blocks_;
  std::size_t size_;
};

}  // namespace newsparse::testing
