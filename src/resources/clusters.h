// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "learn/hash_index.h"
#include "learn/model_file.h"

namespace newsparse {

// What a large raw text tells about a word: groups of words that are used
// alike ("minister" and "premier" share one), fine ones many and narrow,
// coarse ones few and wide; and how frequent the word is, from 1 (one of the
// rarest) to 18 on a logarithmic scale. All 0 for words that are not there.
struct Cluster {
  std::uint16_t fine = 0;
  std::uint8_t coarse = 0;
  std::uint8_t frequency = 0;
};

// The clusters of some 200,000 words in lower case, by their hash.
class WordClusters {
 public:
  static constexpr ModelPurpose kPurpose = {"clusters", "clusters-1"};

  WordClusters() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit WordClusters(const ModelFile& file);

  // `lower_hash` is hash_of the word in lower case.
  Cluster find(std::uint64_t lower_hash) const;

 private:
  HashIndex<std::uint16_t> index_;
  std::span<const std::uint16_t> fine_;  // frequency · 2048 + fine cluster
  std::span<const std::uint8_t> coarse_;
};

// A row of the list that clusters are written from.
struct ClusteredWord {
  std::string word;
  Cluster cluster;
};

void write_clusters(ModelWriter& writer,
                    const std::vector<ClusteredWord>& words);

}  // namespace newsparse
