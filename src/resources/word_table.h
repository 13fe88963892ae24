// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsparse {

// What a list says of words, by the 64-bit hashes of these; the first row of a
// word counts. Keys lie side by side in a table that is at most half full, so
// a word that is not there, as most are not, costs one look into memory.
template <class Value>
class WordTable {
 public:
  WordTable() = default;

  // For a list of so many rows.
  explicit WordTable(std::size_t rows) { resize(2 * rows); }

  void add(std::uint64_t hash, const Value& value) {
    if (2 * (size_ + 1) > keys_.size()) {
      resize(2 * keys_.size());
    }
    const std::size_t slot = slot_of(hash);
    if (keys_[slot] == kFree) {
      keys_[slot] = hash;
      values_[slot] = value;
      ++size_;
    }
  }

  // Null: not in the list.
  const Value* find(std::uint64_t hash) const {
    if (keys_.empty()) {
      return nullptr;
    }
    const std::size_t slot = slot_of(hash);
    return keys_[slot] == kFree ? nullptr : &values_[slot];
  }

 private:
  static constexpr std::uint64_t kFree = 0;  // no word has this hash

  // The place of a hash, or the free one where it would stand.
  std::size_t slot_of(std::uint64_t hash) const {
    std::size_t slot = hash & (keys_.size() - 1);
    while (keys_[slot] != kFree && keys_[slot] != hash) {
      slot = (slot + 1) & (keys_.size() - 1);
    }
    return slot;
  }

  void resize(std::size_t least) {
    std::vector<std::uint64_t> keys(std::bit_ceil(least < 16 ? 16 : least));
    std::vector<Value> values(keys.size());
    keys.swap(keys_);
    values.swap(values_);
    for (std::size_t old = 0; old < keys.size(); ++old) {
      if (keys[old] != kFree) {
        const std::size_t slot = slot_of(keys[old]);
        keys_[slot] = keys[old];
        values_[slot] = values[old];
      }
    }
  }

  std::vector<std::uint64_t> keys_;
  std::vector<Value> values_;
  std::size_t size_ = 0;
};

}  // namespace newsparse
