// SPDX-License-Identifier: Apache-2.0
#include "format/html_style.h"

#include <gtest/gtest.h>

#include "support/shell.h"

namespace newsparse {
namespace {

TEST(HtmlStyle, IsTheOneOfTheDigest) {
  if (!testing::has_program("openssl")) {
    GTEST_SKIP() << "openssl is not installed";
  }
  const testing::Outcome digest = testing::run_bash(
      "printf 'sha256-%s' \"$(openssl dgst -sha256 -binary | base64)\"", {},
      std::string(html_style()));

  EXPECT_EQ(digest.out, html_style_digest());
}

TEST(HtmlStyle, LoadsNothing) {
  EXPECT_EQ(html_style().find("url("), std::string_view::npos);
  EXPECT_EQ(html_style().find("@import"), std::string_view::npos);
  EXPECT_EQ(html_style().find('<'), std::string_view::npos);
}

}  // namespace
}  // namespace newsparse
