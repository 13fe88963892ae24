// SPDX-License-Identifier: Apache-2.0
#include "cli/mirror.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(MirroredPath, KeepsThePathAsGiven) {
  EXPECT_EQ(mirrored_path("out", "a.txt", ".json"), "out/a.txt.json");
  EXPECT_EQ(mirrored_path("out", "news/2025/a.txt", ".csv"),
            "out/news/2025/a.txt.csv");
  EXPECT_EQ(mirrored_path("out/", "news//./a.txt", ".json"),
            "out/news/a.txt.json");
}

TEST(MirroredPath, NeverLeavesTheFolder) {
  EXPECT_EQ(mirrored_path("out", "/data/a.txt", ".json"),
            "out/data/a.txt.json");
  EXPECT_EQ(mirrored_path("out", "../../a.txt", ".json"),
            "out/%2E%2E/%2E%2E/a.txt.json");
}

TEST(MirroredPath, KeepsTheNameOfTheIndexFree) {
  EXPECT_EQ(mirrored_path("out", "index", ".html"), "out/%69ndex.html");
  EXPECT_EQ(mirrored_path("", "./index", ".html"), "/%69ndex.html");
  EXPECT_EQ(mirrored_path("out", kIndexPage, ""), "out/index.html");
  EXPECT_EQ(mirrored_path("out", "index", ".json"), "out/index.json");
  EXPECT_EQ(mirrored_path("out", "a/index", ".html"), "out/a/index.html");
}

TEST(MirroredPath, GivesStandardInputAName) {
  EXPECT_EQ(mirrored_path("/tmp/out", "-", ".json"), "/tmp/out/stdin.json");
}

}  // namespace
}  // namespace newsparse
