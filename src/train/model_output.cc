// SPDX-License-Identifier: Apache-2.0
#include "train/model_output.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include <nlohmann/json.hpp>

#include "newsparse/error.h"

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

std::string bytes_of_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (!in.eof() && in.fail()) {
    throw Error(path + ": cannot be read");
  }
  return bytes;
}

}  // namespace

std::string to_json(const ModelProvenance& provenance) {
  nlohmann::ordered_json json;
  json["corpora"] = nlohmann::ordered_json::array();
  for (const std::string& path : provenance.corpora) {
    const std::string bytes = bytes_of_file(path);
    json["corpora"].push_back(
        {{"file", std::filesystem::path(path).filename().string()},
         {"bytes", bytes.size()},
         {"hash", hash_of(bytes)}});
  }
  for (const auto& [name, value] : provenance.facts) {
    json[name] = value;
  }
  return json.dump(1) + "\n";
}

void save(std::span<const std::byte> bytes, const std::string& path) {
  const std::string aside = path + ".new";
  std::ofstream out(aside, std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) {
    throw Error(aside + ": cannot be written");
  }
  std::error_code error;
  std::filesystem::rename(aside, path, error);
  if (error) {
    throw Error(path + ": " + error.message());
  }
}

LoadedModel::LoadedModel(const ModelWriter& writer, ModelPurpose purpose) {
  load(writer.bytes(), "new " + std::string(purpose.task) + " model", purpose);
}

LoadedModel::LoadedModel(const std::string& path, ModelPurpose purpose) {
  const std::string bytes = bytes_of_file(path);
  load(std::as_bytes(std::span(bytes)), path, purpose);
}

void LoadedModel::load(std::span<const std::byte> bytes,
                       const std::string& name, ModelPurpose purpose) {
  blocks_.resize(bytes.size() / sizeof(Block) + 1);
  std::byte* start = blocks_.front().bytes;
  std::copy(bytes.begin(), bytes.end(), start);
  file_ = ModelFile(name, {start, bytes.size()}, purpose);
}

}  // namespace newsparse
