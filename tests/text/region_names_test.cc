// SPDX-License-Identifier: Apache-2.0
#include "text/region_names.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(RegionNames, AreOfTheLanguageOfALocale) {
  EXPECT_EQ(RegionNames("de").of("DE"), "Deutschland");
  EXPECT_EQ(RegionNames("pt-BR").of("DE"), "Alemanha");
  EXPECT_EQ(RegionNames("de_CH.UTF-8").of("XK"), "Kosovo");
  EXPECT_EQ(RegionNames("de_DE@euro").of("TR"), "Türkei");
}

TEST(RegionNames, NothingForARegionThatHasNone) {
  EXPECT_EQ(RegionNames("de").of("XX"), "");
}

TEST(IsKnownLocale, OnlyThoseThatIcuHasNamesFor) {
  EXPECT_TRUE(is_known_locale("en"));
  EXPECT_TRUE(is_known_locale("zh_CN.UTF-8"));
  EXPECT_FALSE(is_known_locale("klingon"));
  EXPECT_FALSE(is_known_locale("C"));
  EXPECT_FALSE(is_known_locale(""));
}

}  // namespace
}  // namespace newsparse
