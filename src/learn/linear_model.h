// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "learn/linear_model_layout.h"
#include "learn/model_file.h"

namespace newsparse {

// How the weights of a feature are kept: one for each class, for models of
// few classes; or only those that are not zero, for models of many.
enum class RowLayout : std::uint32_t { Dense, Sparse };

// Hashed features to class scores: a read-only view of weights that lie in a
// model file. Scores are whole numbers, so that sums do not depend on the
// order of features; `scale()` turns them back into the trainer's unit.
//
//   std::array<std::int32_t, 3> scores{};
//   model.add_scores(features, scores);            // all features of a place
//   const float score = model.scale() * scores[0];
//
// A feature is a 64-bit hash (feature_hash.h). The table is keyed by 16 bits
// of it inside buckets chosen by 32 others, so a feature that training never
// saw meets a stranger's weights once in about 10,000 look-ups; linear_model
// .cc says why that is a good bargain.
//
// Const and without caches: threads share it. How a trainer hands its weights
// over: linear_model_writer.h.
class LinearModel {
 public:
  LinearModel() = default;

  // Reads the sections "NAME.*" of a file, which must outlive this object.
  // Every offset and class is checked here, so that no later look-up can
  // leave the file. Throws Error.
  LinearModel(const ModelFile& file, const std::string& name);

  std::size_t classes() const { return classes_; }
  std::size_t rows() const { return rows_; }

  // What one unit of score is worth.
  float scale() const { return scale_; }

  // Adds the weights of a feature, or of several, to the scores. Of several
  // at once the memory is fetched ahead: prefer it where many features are
  // known. The same feature twice counts twice.
  // Requires: `scores` has one element for each class.
  void add_scores(std::uint64_t feature, std::span<std::int32_t> scores) const;
  void add_scores(std::span<const std::uint64_t> features,
                  std::span<std::int32_t> scores) const;

 private:
  static constexpr std::size_t kBatch = 64;
  using Places = std::array<std::size_t, kBatch>;

  void read_dense(const ModelFile& file, const std::string& name);
  void read_sparse(const ModelFile& file, const std::string& name);

  const std::uint16_t* dense_bucket(std::size_t bucket) const {
    return table_.data() +
           bucket * linear_model_layout::dense_numbers(classes_);
  }
  void add_batch(std::span<const std::uint64_t> features,
                 std::span<std::int32_t> scores) const;
  template <std::size_t Classes>
  void add_by_class(std::span<const std::uint64_t> features,
                    const Places& buckets, std::int32_t* scores) const;
  void add_dense(std::uint64_t feature, std::size_t bucket,
                 std::span<std::int32_t> scores) const;
  void add_sparse(std::span<const std::uint64_t> features,
                  const Places& buckets, std::span<std::int32_t> scores) const;

  std::size_t classes_ = 0;
  std::size_t rows_ = 0;
  std::size_t buckets_ = 0;
  float scale_ = 1;
  std::span<const std::uint16_t> table_;                       // dense only
  std::span<const linear_model_layout::SparseBucket> places_;  // sparse only
  std::span<const std::uint8_t> weights_;                      // sparse only
};

}  // namespace newsparse
