// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_roles.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/labels.h"
#include "newsparse/language_pack.h"

#include "support/build_document.h"

namespace newsparse {
namespace {

const Resources& english() {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  return kPack.resources();
}

// The role of the first country of a sentence.
std::string role_in(std::string_view sentence) {
  const Document document = testing::document_of_words(sentence);
  const CountryWords words(document, english());
  const auto countries = decide_countries(words, english());
  return countries.empty()
             ? "none"
             : std::string(name_of(roles_of(document, words, countries)[0]));
}

bool embedded_in(std::string_view sentence) {
  const Document document = testing::document_of_words(sentence);
  const CountryWords words(document, english());
  const auto countries = decide_countries(words, english());
  return !countries.empty() && is_embedded(words, countries[0]);
}

TEST(CountryRoles, ReadTheWordsBeside) {
  EXPECT_EQ(role_in("Peru said no"), "speaker");
  EXPECT_EQ(role_in("Peru imposed a curfew"), "actor");
  EXPECT_EQ(role_in("sanctions against Peru"), "target");
  EXPECT_EQ(role_in("rain fell in Peru"), "location");
  EXPECT_EQ(role_in("a Peruvian farmer"), "modifier");
  EXPECT_EQ(role_in("Peru's coast"), "modifier");
}

TEST(CountryRoles, CountriesInARowDoTheSame) {
  EXPECT_EQ(role_in("Peru and Chile imposed a curfew"), "actor");
  EXPECT_EQ(role_in("Peru , Chile and Bolivia denied it"), "other");
  EXPECT_EQ(role_in("Peru, Chile and Bolivia denied it"), "speaker");
}

TEST(CountryRoles, ReadTheArcsWhereThereAreAny) {
  Document document =
      testing::document_of_words("Peru quietly bought ships from Chile");
  document.arcs = {{2, Relation::Nsubj}, {2, Relation::Advmod},
                   {2, Relation::Root},  {2, Relation::Obj},
                   {5, Relation::Case},  {2, Relation::Obl}};
  const CountryWords words(document, english());
  const auto countries = decide_countries(words, english());

  const auto roles = roles_of(document, words, countries);

  ASSERT_EQ(roles.size(), 2U);
  EXPECT_EQ(roles[0], CountryRole::Actor);
  EXPECT_EQ(roles[1], CountryRole::Location);
}

TEST(CountryRoles, ASourceOfAClaimSpeaks) {
  Document document =
      testing::document_of_words("rain fell in Peru , its ministry hoped");
  Claim claim;
  claim.source = TokenSpan{3, 4};
  document.claims = {claim};
  const CountryWords words(document, english());
  const auto countries = decide_countries(words, english());

  ASSERT_EQ(countries.size(), 1U);
  EXPECT_EQ(roles_of(document, words, countries)[0], CountryRole::Speaker);
}

TEST(IsSeatOfPower, TellsACapitalThatActsFromAPlace) {
  const auto is_seat = [](std::string_view sentence) {
    const Document document = testing::document_of_words(sentence);
    const CountryWords words(document, english());
    const auto countries = decide_countries(words, english());
    const auto roles = roles_of(document, words, countries);
    return is_seat_of_power(words, countries.at(0), roles.at(0));
  };
  EXPECT_TRUE(is_seat("Ottawa denied the charge"));
  EXPECT_TRUE(is_seat("a deal with Ottawa on fish"));
  EXPECT_TRUE(is_seat("Ottawa and Lima denied the charge"));
  EXPECT_FALSE(is_seat("snow fell in Ottawa"));
  EXPECT_FALSE(is_seat("the mayor of Ottawa"));
}

TEST(IsEmbedded, TellsCompaniesFromBodiesOfTheState) {
  EXPECT_TRUE(embedded_in("shares of Kenya Airways fell"));
  EXPECT_TRUE(embedded_in("the Bank of Canada held"));
  EXPECT_TRUE(embedded_in("pilots of Air France"));
  EXPECT_FALSE(embedded_in("the Kenyan Foreign Ministry said"));
  EXPECT_FALSE(embedded_in("the Government of Canada said"));
  EXPECT_FALSE(embedded_in("farmers in Canada"));
}

}  // namespace
}  // namespace newsparse
