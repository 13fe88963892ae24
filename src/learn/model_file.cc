// SPDX-License-Identifier: Apache-2.0
//
// Format versions:
//   1  the first;
//   2  linear models keep their rows in buckets.
//
// All numbers are little-endian; all text is padded with zero bytes.
//
//   offset  size
//        0     8  "newspmdl"
//        8     4  format version
//       12     4  number of sections
//       16     8  size of the file
//       24     8  checksum of the bytes from 32 to the end
//       32    32  task
//       64    64  id of the feature set
//      128    64  for each section: name (48), offset (8), size (8)
//
// Sections begin at multiples of 64 and stand in the order of the table with
// nothing but zero bytes between them. What a section means is the business
// of the type that reads it; "provenance" and "samples" belong to the
// container.
#include "learn/model_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "newsparse/error.h"

#include "learn/feature_hash.h"
#include "learn/model_layout.h"

namespace newsparse {
namespace {

template <std::size_t kSize>
std::string_view padded_text(const std::array<char, kSize>& field) {
  const auto end = std::find(field.begin(), field.end(), '\0');
  return {field.data(), static_cast<std::size_t>(end - field.begin())};
}

// For messages: bytes of a broken file must not reach a terminal as they are.
std::string printable(std::string_view text) {
  std::string shown(text);
  for (char& c : shown) {
    if (c < ' ' || c > '~') {
      c = '?';
    }
  }
  return shown;
}

std::uint64_t word_at(const std::byte* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

}  // namespace

// Four independent chains over 32 bytes at a time, so that a checksum costs
// as little as reading the bytes does.
std::uint64_t model_checksum(std::span<const std::byte> bytes) {
  constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15U;
  std::array<std::uint64_t, 4> lanes = {1, 2, 3, 4};
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    for (std::size_t lane = 0; lane < 4; ++lane) {
      const std::uint64_t word = word_at(bytes.data() + at + 8 * lane);
      lanes[lane] = std::rotl((lanes[lane] ^ word) * kPrime, 29);
    }
  }
  std::uint64_t sum = mix(bytes.size());
  for (const std::uint64_t lane : lanes) {
    sum = combine(sum, lane);
  }
  for (; at < bytes.size(); ++at) {
    sum = combine(sum, static_cast<std::uint64_t>(bytes[at]));
  }
  return sum;
}

ModelFile::ModelFile(std::string name, std::span<const std::byte> bytes,
                     ModelPurpose purpose)
    : name_(std::move(name)) {
  check_header(bytes, purpose);
  model_layout::Header header;
  std::memcpy(&header, bytes.data(), sizeof header);
  read_sections(bytes, header.section_count);
}

void ModelFile::check_header(std::span<const std::byte> bytes,
                             ModelPurpose purpose) {
  const auto complain = [this](const std::string& problem) {
    throw Error(name_ + ": " + problem);
  };
  model_layout::Header header;
  if (bytes.size() < sizeof header) {
    complain("too short for a model");
  }
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != model_layout::kMagic) {
    complain("not a model");
  }
  if (header.format_version != model_layout::kFormatVersion) {
    complain("model format " + std::to_string(header.format_version) +
             ", this program reads " +
             std::to_string(model_layout::kFormatVersion));
  }
  if (header.file_size != bytes.size()) {
    complain("holds " + std::to_string(bytes.size()) +
             " bytes, its header says " + std::to_string(header.file_size));
  }
  if (padded_text(header.task) != purpose.task) {
    complain("a model for \"" + printable(padded_text(header.task)) +
             "\", expected \"" + std::string(purpose.task) + "\"");
  }
  if (padded_text(header.features) != purpose.features) {
    complain("trained with \"" + printable(padded_text(header.features)) +
             "\", this program has \"" + std::string(purpose.features) + "\"");
  }
  if (header.checksum !=
      model_checksum(bytes.subspan(model_layout::kChecked))) {
    complain("damaged: the checksum differs");
  }
  if (header.section_count == 0 ||
      header.section_count > model_layout::kMaxSections) {
    complain("has " + std::to_string(header.section_count) + " sections");
  }
}

void ModelFile::read_sections(std::span<const std::byte> bytes,
                              std::size_t count) {
  const std::size_t table_end =
      sizeof(model_layout::Header) + count * sizeof(model_layout::Section);
  if (table_end > bytes.size()) {
    throw Error(name_ + ": the table of sections leaves the file");
  }
  sections_.reserve(count);
  std::uint64_t free_from = table_end;
  for (std::size_t i = 0; i < count; ++i) {
    const std::byte* start = bytes.data() + sizeof(model_layout::Header) +
                             i * sizeof(model_layout::Section);
    const auto& entry = *reinterpret_cast<const model_layout::Section*>(start);
    const std::string_view name = padded_text(entry.name);
    if (name.empty() || name.size() == entry.name.size() || has(name)) {
      refuse(printable(name), "a name that is empty, too long or not its own");
    }
    if (entry.offset % model_layout::kAlignment != 0 ||
        entry.offset < free_from || entry.offset > bytes.size() ||
        entry.size > bytes.size() - entry.offset) {
      refuse(printable(name), "a place outside the file or the order");
    }
    free_from = entry.offset + entry.size;
    sections_.push_back({name, bytes.subspan(entry.offset, entry.size)});
  }
}

const ModelFile::Section* ModelFile::find(std::string_view section) const {
  for (const Section& one : sections_) {
    if (one.name == section) {
      return &one;
    }
  }
  return nullptr;
}

bool ModelFile::has(std::string_view section) const {
  return find(section) != nullptr;
}

std::span<const std::byte> ModelFile::bytes(std::string_view section) const {
  const Section* found = find(section);
  if (found == nullptr) {
    throw Error(name_ + ": no section " + std::string(section));
  }
  return found->bytes;
}

std::string_view ModelFile::text(std::string_view section) const {
  const std::span<const std::byte> found = bytes(section);
  return {reinterpret_cast<const char*>(found.data()), found.size()};
}

std::vector<std::string_view> ModelFile::lines(std::string_view section) const {
  std::vector<std::string_view> lines;
  std::string_view rest = text(section);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

std::string_view ModelFile::provenance() const {
  return has("provenance") ? text("provenance") : std::string_view();
}

std::vector<ModelSample> ModelFile::samples() const {
  std::vector<ModelSample> samples;
  if (!has("samples")) {
    return samples;
  }
  for (const std::string_view line : lines("samples")) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) {
      refuse("samples", "a line without a tab");
    }
    samples.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return samples;
}

void ModelFile::refuse(std::string_view section,
                       std::string_view problem) const {
  throw Error(name_ + ": section " + std::string(section) + " has " +
              std::string(problem));
}

}  // namespace newsparse
