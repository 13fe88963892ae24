// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "learn/model_file.h"
#include "learn/model_writer.h"

namespace newsparse {

// Where a model comes from, as JSON: the files that it was trained on with
// their sizes and digests, and other facts (seed, scores) in byte order of
// their names. No dates and no folders, so that the same training gives the
// same bytes.
struct ModelProvenance {
  std::vector<std::string> corpora;  // paths
  std::map<std::string, std::string> facts;
};
std::string to_json(const ModelProvenance& provenance);

// Writes a file aside and renames it, so that a broken run leaves the old
// model. Throws Error.
void save(std::span<const std::byte> bytes, const std::string& path);

// A model that was written a moment ago, ready for use: owns aligned bytes.
class LoadedModel {
 public:
  LoadedModel(const ModelWriter& writer, ModelPurpose purpose);
  LoadedModel(const std::string& path, ModelPurpose purpose);
  LoadedModel(const LoadedModel&) = delete;
  LoadedModel& operator=(const LoadedModel&) = delete;

  const ModelFile& file() const { return file_; }

 private:
  struct alignas(64) Block {
    std::byte bytes[64];
  };

  void load(std::span<const std::byte> bytes, const std::string& name,
            ModelPurpose purpose);

  std::vector<Block> blocks_;
  ModelFile file_;
};

}  // namespace newsparse
