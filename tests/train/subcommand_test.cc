// SPDX-License-Identifier: Apache-2.0
#include "train/subcommand.h"

#include <cstdint>
#include <vector>

#include <CLI/CLI.hpp>
#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(Subcommand, ReadsItsOptionsAndRuns) {
  CLI::App app;
  Subcommand sub(app, "learn", "Learns");
  std::vector<std::string> files;
  std::uint64_t seed = 1;
  double dropout = 0.5;
  bool quick = false;
  bool ran = false;
  sub.required("--train", files);
  sub.positive("--seed", seed, "Of chance");
  sub.option("--dropout", dropout);
  sub.flag("--quick", quick, "Less");
  sub.on_parsed([&] { ran = true; });

  app.parse("learn --train a b --seed 7 --quick");

  EXPECT_EQ(files, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(seed, 7U);
  EXPECT_EQ(dropout, 0.5);
  EXPECT_TRUE(quick);
  EXPECT_TRUE(ran);
}

TEST(Subcommand, RefusesWhatIsMissingOrTooSmall) {
  CLI::App app;
  Subcommand sub(app, "learn", "Learns");
  std::string file;
  std::uint64_t seed = 1;
  sub.required("--train", file);
  sub.positive("--seed", seed, "Of chance");

  EXPECT_THROW(app.parse("learn"), CLI::RequiredError);
  EXPECT_THROW(app.parse("learn --train a --seed 0"), CLI::ValidationError);
}

}  // namespace
}  // namespace newsparse
