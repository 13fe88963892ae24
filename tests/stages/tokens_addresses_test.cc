// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_addresses.h"

#include <string_view>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

// The address that begins the text, whose first word has `word` bytes.
std::string_view address(std::string_view text, std::size_t word) {
  return text.substr(0, find_address_end(text, 0, word));
}

TEST(FindAddressEnd, TakesAWebAddressWithoutTheMarksAroundIt) {
  EXPECT_EQ(address("https://example.org/a(b)?c=d#e, and", 5),
            "https://example.org/a(b)?c=d#e");
  EXPECT_EQ(address("http://example.org/a).", 4), "http://example.org/a");
  EXPECT_EQ(address("WWW.example.org!", 15), "WWW.example.org");
}

TEST(FindAddressEnd, TakesAPathOnlyBehindADomain) {
  EXPECT_EQ(address("example.org/a/b.", 11), "example.org/a/b");
  EXPECT_EQ(address("and/or", 3), "");
}

TEST(FindAddressEnd, TakesAMailAddress) {
  EXPECT_EQ(address("m.lind-roth@example.org.", 6), "m.lind-roth@example.org");
  EXPECT_EQ(address("a@ b", 1), "");
  EXPECT_EQ(address("long-running", 4), "");
}

}  // namespace
}  // namespace newsparse
