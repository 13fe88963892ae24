// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>
#include <gtest/gtest.h>

#include "train/commands.h"

namespace newsparse {
namespace {

TEST(ClaimsCommand, AsksForACorpusAndAPlace) {
  CLI::App app;
  add_claims_command(app);

  EXPECT_THROW(app.parse("claims"), CLI::RequiredError);
  EXPECT_THROW(app.parse("claims --train a.jsonl"), CLI::RequiredError);
}

}  // namespace
}  // namespace newsparse
