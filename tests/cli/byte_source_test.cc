// SPDX-License-Identifier: Apache-2.0
#include "cli/byte_source.h"

#include <array>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

ByteSource source_of(const TemporaryFolder& folder, std::string_view bytes) {
  return ByteSource(open_path(folder.write("bytes", bytes), O_RDONLY));
}

std::vector<std::string> lines_of(std::string_view bytes, std::size_t limit) {
  const TemporaryFolder folder;
  ByteSource source = source_of(folder, bytes);
  std::vector<std::string> lines;
  while (const auto line = read_line(source, limit)) {
    lines.push_back(line->too_long ? "(too long)" : line->bytes);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(ReadAll, ReadsManyBlocks) {
  const TemporaryFolder folder;
  std::string bytes;
  for (int i = 0; i < 300'000; ++i) {
    bytes += static_cast<char>(i % 251);
  }
  ByteSource source = source_of(folder, bytes);

  EXPECT_EQ(read_all(source, bytes.size()), bytes);
}

TEST(ReadAll, ReadsNothing) {
  const TemporaryFolder folder;
  ByteSource source = source_of(folder, "");

  EXPECT_EQ(read_all(source, 1), "");
}

TEST(ReadAll, StopsAtTheLimit) {
  const TemporaryFolder folder;
  ByteSource source = source_of(folder, std::string(200'001, 'x'));

  EXPECT_EQ(read_all(source, 200'000), std::nullopt);
}

TEST(ReadAll, NeverReadsAnEndlessFile) {
  ByteSource source(open_path("/dev/zero", O_RDONLY));

  EXPECT_EQ(read_all(source, 1'000'000), std::nullopt);
}

TEST(ReadAll, ThrowsWhatTheSystemSays) {
  ByteSource folder(open_path("/", O_RDONLY));
  ByteSource memory(open_path("/proc/self/mem", O_RDONLY));

  EXPECT_THROW(read_all(folder, 9), Error);
  EXPECT_THROW(read_all(memory, 9), Error);
}

TEST(ReadAll, WaitsForASlowPipe) {
  std::array<int, 2> ends{};
  ASSERT_EQ(pipe2(ends.data(), O_NONBLOCK), 0);
  std::thread writer([&] {
    for (int i = 0; i < 3; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      ASSERT_EQ(write(ends[1], "ab", 2), 2);
    }
    close(ends[1]);
  });
  ByteSource source{FileDescriptor(ends[0])};

  EXPECT_EQ(read_all(source, 100), "ababab");
  writer.join();
}

TEST(ReadLine, SplitsAtLineFeeds) {
  EXPECT_EQ(lines_of("a\nb\n", 9), (Lines{"a", "b"}));
  EXPECT_EQ(lines_of("a\nb", 9), (Lines{"a", "b"}));
  EXPECT_EQ(lines_of("a\r\n\r\n\nb\rc", 9), (Lines{"a", "", "", "b\rc"}));
  EXPECT_EQ(lines_of("", 9), Lines{});
  EXPECT_EQ(lines_of("\n", 9), Lines{""});
  EXPECT_EQ(lines_of(std::string_view("a\0b\n", 4), 9),
            Lines{std::string("a\0b", 3)});
}

TEST(ReadLine, SkipsALineAboveTheLimit) {
  EXPECT_EQ(lines_of("abcd\nabcde\nabc\n", 4),
            (Lines{"abcd", "(too long)", "abc"}));
  EXPECT_EQ(lines_of("abcde", 4), Lines{"(too long)"});
}

TEST(ReadLine, ReadsLinesOverBlockEnds) {
  std::string bytes;
  Lines expected;
  for (std::size_t i = 0; i < 50; ++i) {
    expected.emplace_back(7'001 * (i % 13), static_cast<char>('a' + i % 26));
    bytes += expected.back() + "\n";
  }

  EXPECT_EQ(lines_of(bytes, 1'000'000), expected);
  EXPECT_EQ(lines_of(std::string(200'000, 'x') + "\ny", 199'999),
            (Lines{"(too long)", "y"}));
}

}  // namespace
}  // namespace newsparse
