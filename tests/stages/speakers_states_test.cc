// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers_states.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/build_document.h"

namespace newsparse {
namespace {

const Resources& english() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

std::optional<StatesBehindPlaces::State> behind(const Document& document,
                                                EntityType type,
                                                std::string_view words) {
  return StatesBehindPlaces(document, english().country_names,
                            english().countries)
      .behind(type, words);
}

TEST(StatesBehindPlaces, HearTheStateInItsCapitalAndSeat) {
  Document document = testing::document_of_words("Moscow and Russia");
  document.entities = {
      {EntityType::Place, "Moscow", {0}, {}, {}},
      {EntityType::Country, "Russia", {1}, {}, CountryCode{{'R', 'U'}}}};

  EXPECT_EQ(behind(document, EntityType::Place, "Moscow")->name, "Russia");
  EXPECT_EQ(behind(document, EntityType::Place, "Moscow")->entity, 1U);
  EXPECT_EQ(behind(document, EntityType::Organization, "Kremlin")->name,
            "Russia");
}

TEST(StatesBehindPlaces, LeaveOtherPlacesAndPersonsAlone) {
  const Document document = testing::document_of_words("Washington");

  EXPECT_FALSE(behind(document, EntityType::Person, "Washington"));
  EXPECT_FALSE(behind(document, EntityType::Place, "Harbour Street"));
  EXPECT_FALSE(behind(document, EntityType::Country, "Iran"));
}

}  // namespace
}  // namespace newsparse
