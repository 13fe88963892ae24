// SPDX-License-Identifier: Apache-2.0
#include "resources/data_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <system_error>
#include <utility>

#include "newsparse/error.h"

#include "resources/embedded.h"

namespace newsparse {
namespace {

constexpr std::size_t kAlignment = 64;

const EmbeddedFile* find_embedded(std::string_view name) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.name == name) {
      return &file;
    }
  }
  return nullptr;
}

std::size_t size_on_disk(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (error) {
    throw Error(path + ": " + error.message());
  }
  return static_cast<std::size_t>(size);
}

// FNV-1a, 64 bits (Fowler, Noll, Vo): a fingerprint, not a signature.
std::string digest(std::span<const std::byte> bytes) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const std::byte b : bytes) {
    hash = (hash ^ static_cast<std::uint64_t>(b)) * 0x100000001B3U;
  }
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(16, '0');
  for (auto at = text.rbegin(); at != text.rend(); ++at, hash >>= 4U) {
    *at = kDigits[hash & 0xFU];
  }
  return text;
}

}  // namespace

DataFiles DataFiles::embedded() {
  return {};
}

DataFiles DataFiles::in_directory(std::string directory) {
  std::error_code error;
  if (!std::filesystem::is_directory(directory, error)) {
    throw Error(directory + ": not a folder of data");
  }
  DataFiles files;
  files.directory_ = std::move(directory);
  return files;
}

bool DataFiles::has(const std::string& name) const {
  if (directory_.empty()) {
    return find_embedded(name) != nullptr;
  }
  std::error_code error;
  return std::filesystem::is_regular_file(directory_ + "/" + name, error);
}

std::vector<std::string> DataFiles::folders_with(
    const std::string& file) const {
  std::vector<std::string> folders;
  if (directory_.empty()) {
    for (const EmbeddedFile& embedded : embedded_files()) {
      if (embedded.name.ends_with("/" + file)) {
        folders.emplace_back(
            embedded.name.substr(0, embedded.name.size() - file.size() - 1));
      }
    }
    return folders;
  }
  std::error_code error;
  for (const auto& entry :
       std::filesystem::directory_iterator(directory_, error)) {
    std::string name = entry.path().filename().string();
    if (has(name + "/" + file)) {
      folders.push_back(std::move(name));
    }
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

std::string DataFiles::describe(const std::string& name) const {
  return directory_.empty() ? "built-in " + name : directory_ + "/" + name;
}

std::span<const std::byte> DataFiles::read(const std::string& name) {
  if (const auto found = read_.find(name); found != read_.end()) {
    return found->second;
  }
  if (!has(name)) {
    throw Error(describe(name) + ": no such data file");
  }
  if (directory_.empty()) {
    return read_[name] = find_embedded(name)->bytes;
  }
  const std::string path = describe(name);
  const std::size_t size = size_on_disk(path);
  AlignedBytes& file = loaded_[name];
  file.storage.resize(size + kAlignment);
  void* start = file.storage.data();
  std::size_t space = file.storage.size();
  start = std::align(kAlignment, size, start, space);
  std::ifstream in(path, std::ios::binary);
  in.read(static_cast<char*>(start), static_cast<std::streamsize>(size));
  if (!in || static_cast<std::size_t>(in.gcount()) != size) {
    throw Error(path + ": cannot be read whole");
  }
  file.bytes = {static_cast<const std::byte*>(start), size};
  return read_[name] = file.bytes;
}

std::vector<DataFingerprint> DataFiles::fingerprints() const {
  std::vector<DataFingerprint> all;
  all.reserve(read_.size());
  for (const auto& [name, bytes] : read_) {
    all.push_back({name, digest(bytes)});
  }
  return all;
}

std::string_view as_text(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace newsparse
