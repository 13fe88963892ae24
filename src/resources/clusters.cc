// SPDX-License-Identifier: Apache-2.0
#include "resources/clusters.h"

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

constexpr unsigned kFineBits = 11;
constexpr std::uint16_t kFineMask = (1U << kFineBits) - 1;

}  // namespace

WordClusters::WordClusters(const ModelFile& file)
    : index_(file, "words"),
      fine_(file.numbers<std::uint16_t>("words.fine")),
      coarse_(file.numbers<std::uint8_t>("words.coarse")) {
  if (fine_.size() != index_.size() || coarse_.size() != index_.size()) {
    file.refuse("words.keys", "another number of rows than the clusters");
  }
}

Cluster WordClusters::find(std::uint64_t lower_hash) const {
  const std::size_t row = index_.find(lower_hash);
  if (row == index_.size()) {
    return {};
  }
  return {static_cast<std::uint16_t>(fine_[row] & kFineMask), coarse_[row],
          static_cast<std::uint8_t>(fine_[row] >> kFineBits)};
}

void write_clusters(ModelWriter& writer,
                    const std::vector<ClusteredWord>& words) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(words.size());
  for (const ClusteredWord& word : words) {
    hashes.push_back(hash_of(word.word));
  }
  const IndexRows rows =
      write_hash_index<std::uint16_t>(writer, "words", hashes);
  std::vector<std::uint16_t> fine;
  std::vector<std::uint8_t> coarse;
  for (const std::size_t i : rows.order) {
    const Cluster& cluster = words[i].cluster;
    fine.push_back(static_cast<std::uint16_t>((cluster.frequency << kFineBits) |
                                              (cluster.fine & kFineMask)));
    coarse.push_back(cluster.coarse);
  }
  writer.add_numbers("words.fine", fine);
  writer.add_numbers("words.coarse", coarse);
}

}  // namespace newsparse
