// SPDX-License-Identifier: Apache-2.0
#include "learn/model_writer.h"

#include <algorithm>
#include <cstring>

#include "newsparse/error.h"

#include "learn/model_layout.h"

namespace newsparse {
namespace {

std::size_t aligned(std::size_t offset) {
  constexpr std::size_t kMask = model_layout::kAlignment - 1;
  return (offset + kMask) & ~kMask;
}

template <std::size_t kSize>
void copy_padded(std::string_view text, std::array<char, kSize>& field) {
  std::copy(text.begin(), text.end(), field.begin());
}

}  // namespace

ModelWriter::ModelWriter(ModelPurpose purpose)
    : task_(purpose.task), features_(purpose.features) {
  constexpr model_layout::Header kHeader;
  if (task_.size() >= kHeader.task.size() ||
      features_.size() >= kHeader.features.size()) {
    throw Error("model: task or feature set has too long a name");
  }
}

void ModelWriter::add_bytes(std::string_view section,
                            std::span<const std::byte> bytes) {
  constexpr model_layout::Section kSection;
  const bool taken =
      std::any_of(sections_.begin(), sections_.end(),
                  [&](const Section& one) { return one.name == section; });
  if (section.empty() || section.size() >= kSection.name.size() || taken ||
      sections_.size() == model_layout::kMaxSections) {
    throw Error("model: section " + std::string(section) + " cannot be added");
  }
  sections_.push_back(
      {std::string(section), std::vector(bytes.begin(), bytes.end())});
}

void ModelWriter::add_text(std::string_view section, std::string_view text) {
  add_bytes(section, std::as_bytes(std::span(text)));
}

void ModelWriter::add_lines(std::string_view section,
                            const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += line + '\n';
  }
  add_text(section, text);
}

std::vector<std::byte> ModelWriter::bytes() const {
  model_layout::Header header;
  header.magic = model_layout::kMagic;
  header.format_version = model_layout::kFormatVersion;
  header.section_count = static_cast<std::uint32_t>(sections_.size());
  copy_padded(task_, header.task);
  copy_padded(features_, header.features);

  std::vector<model_layout::Section> table(sections_.size());
  std::size_t end = sizeof header + table.size() * sizeof table[0];
  for (std::size_t i = 0; i < table.size(); ++i) {
    copy_padded(sections_[i].name, table[i].name);
    table[i].offset = aligned(end);
    table[i].size = sections_[i].bytes.size();
    end = table[i].offset + table[i].size;
  }

  std::vector<std::byte> file(end);
  std::copy_n(reinterpret_cast<const std::byte*>(table.data()),
              table.size() * sizeof table[0], file.begin() + sizeof header);
  for (std::size_t i = 0; i < table.size(); ++i) {
    std::copy(sections_[i].bytes.begin(), sections_[i].bytes.end(),
              file.begin() + static_cast<std::ptrdiff_t>(table[i].offset));
  }
  header.file_size = file.size();
  std::memcpy(file.data(), &header, sizeof header);
  header.checksum =
      model_checksum(std::span(file).subspan(model_layout::kChecked));
  std::memcpy(file.data(), &header, sizeof header);
  return file;
}

}  // namespace newsparse
