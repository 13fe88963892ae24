// SPDX-License-Identifier: Apache-2.0
#include "resources/country_context.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "resources/folded_words.h"

namespace newsparse {
namespace {

TEST(CountryContext, AWordMayHaveSeveralRoles) {
  const std::string text = "word\troles\nfrom\tlocation inside\n";
  const CountryContext context("context.tsv", text);

  EXPECT_TRUE(context.has(hash_of_word("From"), ContextRole::Location));
  EXPECT_TRUE(context.has(hash_of_word("from"), ContextRole::Inside));
  EXPECT_FALSE(context.has(hash_of_word("from"), ContextRole::Target));
  EXPECT_FALSE(context.has(hash_of_word("form"), ContextRole::Inside));
}

TEST(CountryContext, NamesTheLineOfAWrongRole) {
  const std::string text = "word\troles\nfrom\tbeyond\n";

  try {
    const CountryContext context("context.tsv", text);
    FAIL() << "\"beyond\" is no role";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()),
              "context.tsv:2: \"beyond\" is not a role");
  }
}

}  // namespace
}  // namespace newsparse
