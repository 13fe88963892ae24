// SPDX-License-Identifier: Apache-2.0
#include "learn/model_file.h"

#include <cstring>
#include <functional>
#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/model_layout.h"
#include "learn/model_writer.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

constexpr ModelPurpose kPurpose = {"toy", "toy-features-1"};

std::vector<std::byte> toy_bytes() {
  ModelWriter writer(kPurpose);
  writer.add_lines("labels", {"left", "right"});
  writer.add_numbers("numbers", std::vector<std::uint32_t>{3, 1, 4});
  writer.add_text("provenance", "{}");
  writer.add_lines("samples", {"go\tleft", "stay\tright"});
  return writer.bytes();
}

std::string message_of(AlignedBytes& bytes, ModelPurpose purpose = kPurpose) {
  try {
    const ModelFile file("toy.model", bytes.bytes(), purpose);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

void seal(AlignedBytes& bytes) {
  const std::uint64_t sum =
      model_checksum(bytes.bytes().subspan(model_layout::kChecked));
  std::memcpy(bytes.data() + offsetof(model_layout::Header, checksum), &sum,
              sizeof sum);
}

TEST(ModelFile, GivesBackWhatWasWritten) {
  AlignedBytes bytes(toy_bytes());

  const ModelFile file("toy.model", bytes.bytes(), kPurpose);

  EXPECT_EQ(file.lines("labels"),
            (std::vector<std::string_view>{"left", "right"}));
  EXPECT_EQ(file.numbers<std::uint32_t>("numbers")[2], 4U);
  EXPECT_EQ(file.provenance(), "{}");
  ASSERT_EQ(file.samples().size(), 2U);
  EXPECT_EQ(file.samples()[1].input, "stay");
  EXPECT_EQ(file.samples()[1].expected, "right");
}

TEST(ModelFile, AlignsItsSections) {
  AlignedBytes bytes(toy_bytes());

  const ModelFile file("toy.model", bytes.bytes(), kPurpose);

  for (const auto* section : {"labels", "numbers", "samples"}) {
    const auto address =
        reinterpret_cast<std::uintptr_t>(file.bytes(section).data());
    EXPECT_EQ(address % 64, 0U) << section;
  }
}

TEST(ModelFile, NamesWhatDiffers) {
  AlignedBytes bytes(toy_bytes());

  EXPECT_EQ(message_of(bytes, {"toy", "toy-features-2"}),
            "toy.model: trained with \"toy-features-1\", this program has "
            "\"toy-features-2\"");
  EXPECT_EQ(message_of(bytes, {"tagger", "toy-features-1"}),
            "toy.model: a model for \"toy\", expected \"tagger\"");
}

TEST(ModelFile, NamesAMissingSection) {
  AlignedBytes bytes(toy_bytes());
  const ModelFile file("toy.model", bytes.bytes(), kPurpose);

  EXPECT_THROW(file.bytes("weights"), Error);
  EXPECT_THROW(file.numbers<std::uint64_t>("numbers"), Error);
}

TEST(ModelFile, RefusesEveryCutFile) {
  const std::vector<std::byte> whole = toy_bytes();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::span<const std::byte> all = whole;
    AlignedBytes cut(all.first(size));
    EXPECT_NE(message_of(cut), "") << size;
  }
}

TEST(ModelFile, RefusesEveryChangedByte) {
  const std::vector<std::byte> whole = toy_bytes();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    AlignedBytes changed(whole);
    changed.data()[at] ^= std::byte{0x40};
    EXPECT_NE(message_of(changed), "") << at;
  }
}

// With a right checksum, as an attacker would write it: whatever the table of
// sections says, no section may leave the file.
TEST(ModelFile, KeepsEverySectionInsideTheFile) {
  const std::vector<std::byte> whole = toy_bytes();
  const std::size_t table = sizeof(model_layout::Header);
  for (std::size_t at = 8; at < table + 4 * 64; ++at) {
    for (const int value : {0x00, 0x01, 0x40, 0x7F, 0x80, 0xFF}) {
      AlignedBytes changed(whole);
      changed.data()[at] = std::byte(value);
      seal(changed);
      try {
        const ModelFile file("toy.model", changed.bytes(), kPurpose);
        for (const auto* name : {"labels", "numbers", "samples"}) {
          if (file.has(name)) {
            const auto section = file.bytes(name);
            EXPECT_GE(section.data(), changed.data());
            EXPECT_LE(section.data() + section.size(),
                      changed.data() + whole.size());
          }
        }
      } catch (const Error&) {
        SUCCEED();
      }
    }
  }
}

}  // namespace
}  // namespace newsparse
