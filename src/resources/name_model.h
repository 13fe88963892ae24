// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "newsparse/labels.h"

#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace newsparse {

// Where a token stands in a name.
enum class NamePosition : std::uint8_t { Outside, Begin, Inside, Last, Unit };

struct NameLabel {
  NamePosition position = NamePosition::Outside;
  EntityType type = EntityType::Other;  // of a name

  friend bool operator==(const NameLabel&, const NameLabel&) = default;
};

// The labels of names of these types: outside first, then four of each type.
std::vector<NameLabel> name_labels(std::span<const EntityType> types);

// Whether one label may follow another inside a sentence.
bool may_follow(NameLabel before, NameLabel label);

// "outside", "begin person" and back.
std::string name_of(NameLabel label);

// The weights of the finder of names: those of features, and those of steps
// from label to label.
class NameModel {
 public:
  // Changes with every change of stages/mentions_features.cc or word_types.cc.
  static constexpr ModelPurpose kPurpose = {"names", "names-features-1"};

  NameModel() = default;

  // The bytes of `file` must outlive this object. Throws Error.
  explicit NameModel(const ModelFile& file);

  explicit operator bool() const { return !labels_.empty(); }

  const std::vector<NameLabel>& labels() const { return labels_; }
  const LinearModel& weights() const { return weights_; }

  // Of the labels in rows, each by the labels that follow; what must not
  // follow is forbidden.
  std::span<const std::int32_t> steps() const { return steps_; }

  // The training source whose habits the finder keeps.
  std::uint32_t source() const { return source_; }

 private:
  LinearModel weights_;
  std::vector<NameLabel> labels_;
  std::vector<std::int32_t> steps_;
  std::uint32_t source_ = 0;
};

}  // namespace newsparse
