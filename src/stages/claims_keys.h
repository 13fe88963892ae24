// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

// The features of the claim models: 64-bit keys out of a template's number
// and a few small attributes. Cheaper than `combine`, since a window of a
// hundred tokens has ten thousand of them; the attributes are hashes or small
// numbers already. The values are part of the model format.
namespace newsparse {

class KeyList {
 public:
  explicit KeyList(std::vector<std::uint64_t>& keys) : keys_(keys) {}

  // All attributes of one template come in a fixed order.
  template <class... Parts>
  void add(std::uint64_t number, Parts... parts) {
    std::uint64_t hash = (number + 1) * 0x9E3779B97F4A7C15U;
    ((hash = (hash ^ static_cast<std::uint64_t>(parts)) * kOdd,
      hash ^= hash >> 29U),
     ...);
    hash *= kOdd;
    keys_.push_back(hash ^ (hash >> 32U));
  }

 private:
  static constexpr std::uint64_t kOdd = 0xD6E8FEB86659FD93U;

  std::vector<std::uint64_t>& keys_;
};

// Small numbers for counts and distances: 0 to 4 exactly, then by size.
constexpr std::uint64_t size_class(std::uint64_t n) {
  return n < 5 ? n : n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 25 ? 8 : 9;
}
constexpr std::uint64_t at_most(std::uint64_t n, std::uint64_t most) {
  return n < most ? n : most;
}

}  // namespace newsparse
