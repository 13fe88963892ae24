// SPDX-License-Identifier: Apache-2.0
#include "cli/decompression.h"

#include <array>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "support/compression.h"
#include "support/memory_source.h"
#include "support/newsparse_program.h"

namespace newsparse {
namespace {

using testing::compressed;
using testing::in_folder;
using testing::memory_source;
using testing::Outcome;
using testing::summary_of;
using testing::TemporaryFolder;

using Summary = std::vector<std::string>;

constexpr std::size_t kLimit = std::size_t{1} << 30U;

constexpr std::array<int, 4> kCodes = {ARCHIVE_FILTER_GZIP,
                                       ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ,
                                       ARCHIVE_FILTER_ZSTD};

std::string inside(const std::string& bytes, std::size_t block = 4096) {
  ByteSource source = decompressed(memory_source(bytes, block));
  return read_all(source, kLimit).value();
}

// What no coder makes much smaller.
std::string noise(std::size_t size) {
  std::string bytes;
  std::uint32_t state = 1;
  while (bytes.size() < size) {
    state = state * 1664525U + 1013904223U;
    bytes += static_cast<char>(state >> 24U);
  }
  return bytes;
}

TEST(Decompression, FindsWhatWasCompressed) {
  const std::string text = "\"It rains,\" Ann Holt said.\n" + noise(200'000);
  for (const int code : kCodes) {
    const std::string bytes = compressed(text, code);
    ASSERT_NE(bytes, text);
    EXPECT_EQ(inside(bytes), text) << code;
    EXPECT_EQ(inside(bytes, 1), text) << code;
    EXPECT_EQ(inside(compressed("", code)), "") << code;
  }
}

TEST(Decompression, ReadsOnThroughPartsThatWereJoined) {
  for (const int code : kCodes) {
    EXPECT_EQ(inside(compressed("Rain. ", code) + compressed("Snow.", code)),
              "Rain. Snow.")
        << code;
  }
}

TEST(Decompression, LeavesOtherBytesAsTheyAre) {
  for (const std::string bytes :
       {"", "B", "BZ", "BZh", "BZhang said.", "BZh9 is a road.", "\x1F",
        "\x1F\x8B", "\xFD", "\xFD\x37zX", "Rain.", "{\"text\":\"Rain.\"}"}) {
    EXPECT_EQ(inside(bytes), bytes);
    EXPECT_EQ(inside(bytes, 1), bytes);
  }
}

TEST(Decompression, RefusesWhatIsBroken) {
  const std::string text = noise(100'000);
  for (const int code : kCodes) {
    const std::string bytes = compressed(text, code);
    EXPECT_THROW(inside(bytes.substr(0, bytes.size() / 2)), Error) << code;
  }
  for (const int code : {ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ}) {
    std::string bytes = compressed(text, code);
    bytes.replace(bytes.size() / 2, 64, 64, '\0');
    EXPECT_THROW(inside(bytes), Error) << code;
  }
}

TEST(Decompression, RefusesBombs) {
  const std::string bomb = compressed(std::string(std::size_t{300} << 20U, 'a'),
                                      ARCHIVE_FILTER_ZSTD);
  ASSERT_LT(bomb.size(), 100'000U);
  EXPECT_THROW(inside(bomb), Error);
}

TEST(Decompression, IsDoneWhereverInputsComeFrom) {
  const std::string text = "\"It rains,\" Ann Holt said.\n";
  const TemporaryFolder folder;
  folder.write("n/a.txt", compressed(text, ARCHIVE_FILTER_XZ));
  folder.write("n/b.txt.gz", compressed(text, ARCHIVE_FILTER_GZIP));
  folder.write("n/c.jsonl.zst",
               compressed("{\"text\":\"Rain.\"}\n{\"text\":\"Snow.\"}\n",
                          ARCHIVE_FILTER_ZSTD));
  folder.write("n/d.gz",
               compressed("{\"text\":\"Rain.\"}\n", ARCHIVE_FILTER_GZIP));
  EXPECT_EQ(summary_of(testing::newsparse(in_folder(folder, {"n", "n/d.gz"}))),
            (Summary{"n/a.txt ok", "n/b.txt.gz ok", "n/c.jsonl.zst:1 ok",
                     "n/c.jsonl.zst:2 ok", "n/d.gz:1 ok"}));
  const auto records = testing::records_of(
      testing::newsparse(in_folder(folder, {"-"}, folder.read("n/b.txt.gz"))));
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].at("text"), text);
  EXPECT_EQ(records[0].at("source").at("bytes"), text.size());
}

TEST(Decompression, CostsNothingElseWhenItFails) {
  const TemporaryFolder folder;
  const std::string lines = compressed(
      "{\"text\":\"Rain.\"}\n{\"text\":\"" + std::string(200'000, 'a') + "\"}",
      ARCHIVE_FILTER_GZIP);
  folder.write("a.txt.gz",
               compressed(noise(9'000), ARCHIVE_FILTER_GZIP).substr(0, 5'000));
  folder.write("b.jsonl.gz", lines.substr(0, lines.size() - 20));
  folder.write("c.txt", "Rain.");
  const Outcome outcome = testing::newsparse(
      in_folder(folder, {"a.txt.gz", "b.jsonl.gz", "c.txt"}));
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(summary_of(outcome),
            (Summary{"a.txt.gz error cannot_read", "b.jsonl.gz:1 ok",
                     "b.jsonl.gz error cannot_read", "c.txt ok"}));
  EXPECT_NE(outcome.err.find("error: a.txt.gz: cannot decompress: "),
            std::string::npos)
      << outcome.err;
}

}  // namespace
}  // namespace newsparse
