// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

// The fixed parts of a model file, shared by its reader and its writer.
namespace newsparse::model_layout {

static_assert(std::endian::native == std::endian::little,
              "models are used in place and are little-endian");

constexpr std::array<char, 8> kMagic = {'n', 'e', 'w', 's', 'p', 'm', 'd', 'l'};
constexpr std::uint32_t kFormatVersion = 2;
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kMaxSections = 256;

struct Header {
  std::array<char, 8> magic{};
  std::uint32_t format_version = 0;
  std::uint32_t section_count = 0;
  std::uint64_t file_size = 0;
  std::uint64_t checksum = 0;  // of all bytes behind this field
  std::array<char, 32> task{};
  std::array<char, 64> features{};
};
static_assert(sizeof(Header) == 128);

struct Section {
  std::array<char, 48> name{};
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};
static_assert(sizeof(Section) == 64);

// Where the checksum starts to count.
constexpr std::size_t kChecked = offsetof(Header, task);

}  // namespace newsparse::model_layout
