// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_countries.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/build_document.h"
#include "support/name_documents.h"

namespace newsparse {
namespace {

std::string country_of(EntityType type, const std::string& name,
                       const std::string& role = "") {
  static const LanguagePack pack = LanguagePack::built_in("en");
  const Document document = testing::document_of_words(role + " came");
  std::vector<Entity> entities{{type, name, {0}, {}, {}}};
  if (!role.empty()) {
    entities[0].role = ByteSpan{0, static_cast<Index>(role.size())};
  }
  find_entity_countries(document, pack.resources().country_names, entities);
  return entities[0].country ? std::string(entities[0].country->view()) : "";
}

TEST(FindEntityCountries, ReadTheRoleOfAPerson) {
  EXPECT_EQ(country_of(EntityType::Person, "Ana Rui", "Brazilian envoy"), "BR");
  EXPECT_EQ(country_of(EntityType::Person, "Ana Rui", "envoy"), "");
  EXPECT_EQ(country_of(EntityType::Person, "Jordan Chad"), "");
}

TEST(FindEntityCountries, ReadTheNameOfABody) {
  EXPECT_EQ(country_of(EntityType::Organization, "Russian Foreign Ministry"),
            "RU");
  EXPECT_EQ(country_of(EntityType::Organization, "Harbour Council"), "");
}

TEST(FindEntityCountries, KnowACountryAndItsCapital) {
  EXPECT_EQ(country_of(EntityType::Country, "Iran"), "IR");
  EXPECT_EQ(country_of(EntityType::Place, "Moscow"), "RU");
  EXPECT_EQ(country_of(EntityType::Place, "the harbour"), "");
}

TEST(CountryOfOwner, IsACountryAndNoBody) {
  Document document =
      testing::document_of_lines("Chile 's minister met Nordan 's chief .");
  testing::add_mention(document, "Chile", MentionKind::Name,
                       EntityType::Country);
  testing::add_mention(document, "Nordan", MentionKind::Name,
                       EntityType::Organization);
  const EntityFrame frame(document, testing::english_pack().resources());

  EXPECT_EQ(country_of_owner(frame, 0)->view(), "CL");
  EXPECT_FALSE(country_of_owner(frame, testing::token_of(document, "Nordan")));
  EXPECT_FALSE(country_of_owner(frame, testing::token_of(document, "met")));
}

TEST(JoinCountries, MakesOneOfTwoNames) {
  const CountryCode iran{{'I', 'R'}};
  std::vector<Entity> entities{
      {EntityType::Country, "Iran", {0, 3}, {}, iran},
      {EntityType::Person, "Ana Rui", {1}, {}, {}},
      {EntityType::Country, "Islamic Republic of Iran", {2}, {}, iran}};

  join_countries(entities);

  ASSERT_EQ(entities.size(), 2U);
  EXPECT_EQ(entities[0].name, "Iran");
  EXPECT_EQ(entities[0].mentions, (std::vector<Index>{0, 2, 3}));
}

}  // namespace
}  // namespace newsparse
