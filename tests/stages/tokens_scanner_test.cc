// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_scanner.h"

#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "resources/orthography.h"

namespace newsparse {
namespace {

TEST(TokenScanner, AddsTheTokensOfOneParagraph) {
  constexpr std::string_view kText = "Out. In here. Out.";
  const Orthography orthography;
  std::vector<Token> tokens;

  TokenScanner(kText, orthography, tokens).scan({5, 13});

  const std::vector<ByteSpan> expected = {{5, 7}, {8, 12}, {12, 13}};
  ASSERT_EQ(tokens.size(), expected.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    EXPECT_EQ(tokens[i].bytes, expected[i]);
  }
}

TEST(TokenScanner, NeedsNoTables) {
  constexpr std::string_view kText = "Don't 5km Mr. co-op";
  const Orthography orthography;
  std::vector<Token> tokens;

  TokenScanner(kText, orthography, tokens).scan({0, 19});

  EXPECT_EQ(tokens.size(), 7U);  // Don't 5km Mr . co - op
}

}  // namespace
}  // namespace newsparse
