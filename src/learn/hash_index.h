// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "learn/feature_hash.h"
#include "learn/model_file.h"
#include "learn/model_writer.h"

namespace newsparse {

// A table that never changes from 64-bit hashes to row numbers, used in place.
// Rows stand sorted by bucket, about four to a bucket, so there are no free
// places; inside the bucket a row is known by the lowest bits of its hash, as
// many as `Key` has. A hash that was never put in finds a stranger's row with
// a chance of 4 in 2^16 or 2^32.
template <class Key>
class HashIndex {
 public:
  HashIndex() = default;

  // Reads the sections "NAME.begins" and "NAME.keys". Throws Error.
  HashIndex(const ModelFile& file, const std::string& name)
      : begins_(file.numbers<std::uint32_t>(name + ".begins")),
        keys_(file.numbers<Key>(name + ".keys")) {
    if (begins_.size() < 2 || begins_.front() != 0 ||
        begins_.back() != keys_.size() ||
        !std::is_sorted(begins_.begin(), begins_.end())) {
      file.refuse(name + ".begins", "rows that are not in order");
    }
  }

  std::size_t size() const { return keys_.size(); }

  // The row of a hash, or size() when it has none.
  std::size_t find(std::uint64_t hash) const {
    if (begins_.empty()) {
      return 0;
    }
    const std::size_t bucket = bucket_of(hash, begins_.size() - 1);
    const auto key = static_cast<Key>(hash);
    const std::size_t end = begins_[bucket + 1];
    for (std::size_t row = begins_[bucket]; row < end; ++row) {
      if (keys_[row] == key) {
        return row;
      }
    }
    return size();
  }

 private:
  std::span<const std::uint32_t> begins_;
  std::span<const Key> keys_;
};

// Which of the hashes given stand in which row of the index that was written.
struct IndexRows {
  std::vector<std::size_t> order;  // for each row, the place of its hash
};

// Writes an index over hashes that differ. Of hashes that the index cannot
// tell apart the one given first stays, so the most important come first.
template <class Key>
IndexRows write_hash_index(ModelWriter& writer, const std::string& name,
                           std::span<const std::uint64_t> hashes) {
  IndexRows rows;
  const std::size_t buckets = std::max<std::size_t>(1, hashes.size() / 4);
  const auto place = [&](std::size_t i) {
    return std::pair(bucket_of(hashes[i], buckets),
                     static_cast<Key>(hashes[i]));
  };
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    rows.order.push_back(i);
  }
  std::sort(rows.order.begin(), rows.order.end(),
            [&](std::size_t a, std::size_t b) {
              return std::pair(place(a), a) < std::pair(place(b), b);
            });
  rows.order.erase(std::unique(rows.order.begin(), rows.order.end(),
                               [&](std::size_t a, std::size_t b) {
                                 return place(a) == place(b);
                               }),
                   rows.order.end());
  std::vector<Key> keys;
  std::vector<std::uint32_t> begins(buckets + 1);
  for (const std::size_t i : rows.order) {
    keys.push_back(place(i).second);
    ++begins[place(i).first + 1];
  }
  for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
    begins[bucket + 1] += begins[bucket];
  }
  writer.add_numbers(name + ".begins", begins);
  writer.add_numbers(name + ".keys", keys);
  return rows;
}

}  // namespace newsparse
