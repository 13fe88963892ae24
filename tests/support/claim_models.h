// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

#include "learn/linear_model_writer.h"
#include "learn/model_file.h"
#include "learn/model_writer.h"
#include "resources/claim_model.h"
#include "train/boosting.h"

namespace newsparse::testing {

// A model of claims whose weights are all zero: every role and every anchor
// is as likely as the others. The bytes are aligned as in a pack.
class BlankClaimModel {
 public:
  explicit BlankClaimModel(std::vector<float> settings = {0.25F, 0.3F},
                           std::vector<float> calibration = {0, 1}) {
    ModelWriter writer(ClaimModel::kPurpose);
    const auto add = [&writer](const char* name, std::size_t classes) {
      LinearModelWriter(classes, {}).write(writer, name);
    };
    add("cues", 1);
    add("states", 4);
    add("steps", 16);
    add("confidence", 1);
    TrainedTrees{.features = ClaimModel::kVerdictFeatures}.write(writer,
                                                                 "verdict");
    writer.add_numbers("settings", settings);
    writer.add_numbers("calibration", calibration);
    const std::vector<std::byte> bytes = writer.bytes();
    storage_.resize(bytes.size() + 64);
    void* start = storage_.data();
    std::size_t space = storage_.size();
    start = std::align(64, bytes.size(), start, space);
    std::memcpy(start, bytes.data(), bytes.size());
    file_ = ModelFile("blank.model",
                      {static_cast<const std::byte*>(start), bytes.size()},
                      ClaimModel::kPurpose);
  }

  const ModelFile& file() const { return file_; }

 private:
  std::vector<std::byte> storage_;
  ModelFile file_;
};

}  // namespace newsparse::testing
