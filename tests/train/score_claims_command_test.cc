// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "train/commands.h"

namespace newsparse {
namespace {

TEST(ScoreClaimsCommand, AsksForArticles) {
  CLI::App app;
  add_score_claims_command(app);

  EXPECT_THROW(app.parse("score-claims"), CLI::RequiredError);
  EXPECT_THROW(app.parse("score-claims /nowhere/gold.jsonl"), Error);
}

}  // namespace
}  // namespace newsparse
