// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "newsparse/labels.h"

#include "learn/hash_index.h"
#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace newsparse {

// What the tagger decides between: a Penn tag with its universal tag. Most
// Penn tags have one; "be" and "have" make VBZ an auxiliary or a verb.
struct TagClass {
  PennTag penn = PennTag::XX;
  UniversalTag universal = UniversalTag::X;
};

// The weights of the tagger, and the words that need none because they have
// one tag always ("the").
class TaggerModel {
 public:
  // Changes with every change of stages/tags_features.cc or word_types.cc.
  static constexpr ModelPurpose kPurpose = {"tagger", "tagger-features-1"};

  TaggerModel() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit TaggerModel(const ModelFile& file);

  explicit operator bool() const { return !classes_.empty(); }

  const std::vector<TagClass>& classes() const { return classes_; }
  const LinearModel& weights() const { return weights_; }

  // The class of a word that always has the same, by its attribute `form`.
  std::optional<std::uint8_t> settled(std::uint64_t form) const;

 private:
  LinearModel weights_;
  std::vector<TagClass> classes_;
  HashIndex<std::uint32_t> settled_;
  std::span<const std::uint8_t> settled_classes_;
};

}  // namespace newsparse
