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
  // 16: one scale for the model, loses nothing that was measured. 8: a row's
  // weights share a power of two, half the bytes; measure before use.
  int bits = 16;
  // The worth of one unit of score; 0 lets the largest weight decide. Models
  // whose scores are added up need the same scale.
  float scale = 0;
};

// Takes the weights of a trainer, floats of any size or counts, and packs
// them for a LinearModel.
//
//   LinearModelWriter packer(labels.size(), {.layout = RowLayout::Sparse});
//   for (…) packer.add_row(feature, weights);  // one float for each class
//   packer.write(writer, "tags");
//
// Rows may come in any order; the packed bytes depend only on their set. Rows
// of zeros are left out. Keep the number of rows down by count cutoffs or by
// size: each costs 3 bytes (5 in the sparse layout) and its weights: 2 bytes
// for each class, or 3 for each weight that is not zero in the sparse layout;
// with 8 bits one less for each, and one more for the row.
class LinearModelWriter {
 public:
  LinearModelWriter(std::size_t classes, PackOptions options);

  // Requires: one weight for each class; a feature is added once.
  void add_row(std::uint64_t feature, std::span<const float> weights);

  // Adds the sections "NAME.*". Of two rows that the table cannot tell apart
  // the one with the larger weights is kept. Returns how many were lost so.
  std::size_t write(ModelWriter& writer, const std::string& name);

 private:
  struct Row {
    std::uint64_t feature = 0;
    std::size_t first = 0;  // in weights_ and ids_
    std::size_t count = 0;  // of weights that are not zero
    float size = 0;         // the sum of their absolute values
  };
  struct Packed;

  float scale() const;
  void pack_row(const Row& row, float scale, Packed& packed) const;

  std::size_t classes_;
  PackOptions options_;
  std::vector<Row> rows_;
  std::vector<float> weights_;
  std::vector<std::uint8_t> ids_;  // the class of each weight
};

}  // namespace newsparse
