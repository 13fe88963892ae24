// SPDX-License-Identifier: Apache-2.0
#include "cli/temporary_file.h"

#include <string>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

std::string all_of(TemporaryFile& file) {
  std::string all;
  EXPECT_TRUE(file.read([&all](std::string_view piece) {
    all += piece;
    return true;
  }));
  return all;
}

TEST(TemporaryFile, GivesBackWhatItGot) {
  TemporaryFile file;
  EXPECT_TRUE(file.empty());
  EXPECT_EQ(all_of(file), "");

  const std::string many(100'000, 'x');
  file.append("");
  EXPECT_TRUE(file.empty());
  file.append("a");
  file.append(many);
  EXPECT_FALSE(file.empty());
  EXPECT_EQ(all_of(file), "a" + many);
}

TEST(TemporaryFile, StopsWhenNobodyTakes) {
  TemporaryFile file;
  file.append(std::string(200'000, 'x'));
  int pieces = 0;
  EXPECT_FALSE(file.read([&pieces](std::string_view) {
    ++pieces;
    return false;
  }));
  EXPECT_EQ(pieces, 1);
}

}  // namespace
}  // namespace newsparse
