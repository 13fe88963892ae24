// SPDX-License-Identifier: Apache-2.0
#include "cli/suggestion.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

const std::vector<std::string> kKnown = {"--format", "--output", "--jobs",
                                         "--input-format", "--tokens"};

TEST(Suggest, FindsTheWordBehindATypingMistake) {
  EXPECT_EQ(suggest("--fromat", kKnown), "--format");
  EXPECT_EQ(suggest("--jbos", kKnown), "--jobs");
  EXPECT_EQ(suggest("--token", kKnown), "--tokens");
  EXPECT_EQ(suggest("--ouptut", kKnown), "--output");
}

TEST(Suggest, CompletesAnAbbreviation) {
  EXPECT_EQ(suggest("--inp", kKnown), "--input-format");
}

TEST(DidYouMean, AsksOrSaysSomethingElse) {
  EXPECT_EQ(did_you_mean("--inp", kKnown), "did you mean --input-format?");
  EXPECT_EQ(did_you_mean("--quantum", kKnown), "");
  EXPECT_EQ(did_you_mean("--quantum", kKnown, "see --help"), "see --help");
}

TEST(Suggest, SaysNothingWhenNothingIsNear) {
  EXPECT_EQ(suggest("--quantum", kKnown), std::nullopt);
  EXPECT_EQ(suggest("", kKnown), std::nullopt);
  EXPECT_EQ(suggest(std::string(1'000'000, 'x'), kKnown), std::nullopt);
  EXPECT_EQ(suggest("--format", {}), std::nullopt);
}

}  // namespace
}  // namespace newsparse
