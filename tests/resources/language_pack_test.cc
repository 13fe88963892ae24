// SPDX-License-Identifier: Apache-2.0
#include "newsparse/language_pack.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(LanguagePack, LoadsTheBuiltInEnglish) {
  const LanguagePack pack = LanguagePack::built_in("en");

  EXPECT_EQ(pack.code(), "en");
  EXPECT_FALSE(pack.fingerprints().empty());
}

TEST(LanguagePack, RefusesALanguageItDoesNotHave) {
  EXPECT_THROW(LanguagePack::built_in("xx"), Error);
}

}  // namespace
}  // namespace newsparse
