// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "learn/linear_model.h"
#include "learn/model_writer.h"

namespace newsparse {

struct PackOptions {
  RowLayout layout = RowLayout::Dense;
  // The worth of one unit of score; 0 lets the largest weight decide. Models
  // whose scores are added up need the same scale.
  float scale = 0;
  // Weights nearer to 0 are left out: an average over many trainings has them
  // for most classes, and they decide little.
  float least = 0;
};

// Takes the weights of a trainer, floats of any size or counts, and packs
// them for a LinearModel, in 16 bits each.
//
//   LinearModelWriter packer(labels.size(), {.layout = RowLayout::Sparse});
//   for (…) packer.add_row(feature, weights);  // one float for each class
//   packer.write(writer, "tags");
//
// Rows may come in any order; the packed bytes depend only on their set. Rows
// of zeros are left out. Keep the number of rows down by count cutoffs or by
// size: each costs about 2.7 bytes and as much for each class, or 5.3 bytes
// and 3 for each weight that is not zero in the sparse layout.
class LinearModelWriter {
 public:
  LinearModelWriter(std::size_t classes, PackOptions options);

  // Requires: one weight for each class; a feature is added once.
  void add_row(std::uint64_t feature, std::span<const float> weights);

  // Adds the sections "NAME.*". Of rows that the table cannot tell apart, and
  // of those that share a full bucket, the ones with the larger weights are
  // kept. Returns how many were lost so: about one in twenty.
  std::size_t write(ModelWriter& writer, const std::string& name);

 private:
  struct Row {
    std::uint64_t feature = 0;
    std::size_t first = 0;  // in weights_ and ids_
    std::size_t count = 0;  // of weights that are not zero
    float size = 0;         // the sum of their absolute values
  };
  struct Bucket;
  struct SparseTable {
    std::vector<linear_model_layout::SparseBucket> buckets;
    std::vector<std::uint8_t> bytes;
    std::uint32_t weights = 0;
  };

  float scale() const;
  std::int16_t packed(std::size_t weight, float scale) const;
  std::vector<Bucket> place_rows();
  std::vector<std::uint16_t> dense_table(const std::vector<Bucket>& buckets,
                                         float scale) const;
  SparseTable sparse_table(const std::vector<Bucket>& buckets,
                           float scale) const;

  std::size_t classes_;
  PackOptions options_;
  std::vector<Row> rows_;
  std::vector<float> weights_;
  std::vector<std::uint8_t> ids_;  // the class of each weight
};

}  // namespace newsparse
