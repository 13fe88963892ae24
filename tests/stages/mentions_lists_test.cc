// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_lists.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

const Resources& english() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

TEST(BitsOfWord, TellWhatListsAWordIsOn) {
  EXPECT_TRUE(bits_of_word("Mr.", english()) & kTitle);
  EXPECT_TRUE(bits_of_word("ministry", english()) & kBodyNoun);
  EXPECT_TRUE(bits_of_word("said", english()) & kReporting);
  EXPECT_TRUE(bits_of_word("the", english()) & kOpener);
  EXPECT_EQ(bits_of_word("Xqzt", english()), 0U);
}

TEST(BitsOfReading, TellCountriesFromTheirPeopleAndCities) {
  const CountryNames& names = english().country_names;

  EXPECT_EQ(bits_of_reading(*names.find_whole("Iran")), kCountry);
  EXPECT_EQ(bits_of_reading(*names.find_whole("Iranian")), kPeople);
  EXPECT_EQ(bits_of_reading(*names.find_whole("Moscow")), kCity);
}

}  // namespace
}  // namespace newsparse
