// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_roles.h"

#include <iostream>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "newsparse/labels.h"

#include "support/build_document.h"
#include "support/cases.h"
#include "support/country_markup.h"
#include "support/models.h"

namespace newsparse {
namespace {

using testing::english;
using testing::MarkedCountry;

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

// The role and, where the case tells it, the kind of a marked country.
bool is_found_as(const MarkedCountry& gold,
                 const std::vector<MarkedCountry>& found) {
  for (const MarkedCountry& one : found) {
    if (one.begin == gold.begin && one.end == gold.end &&
        one.code == gold.code) {
      return one.role == gold.role &&
             (gold.kind.empty() || one.kind == gold.kind);
    }
  }
  return false;
}

// The floor only rises. What is beyond it is known to be wrong.
constexpr double kFloor = 0.9;

TEST(CountryRoleCases, AlmostAllAreRightInParsedText) {
  std::map<std::string, std::pair<int, int>> by_role;  // right and all
  int right = 0;
  int all = 0;
  std::string wrong;
  for (const auto& one :
       testing::read_cases("stages/cases/country_roles.txt")) {
    for (const std::string& line : one.lines) {
      const auto marked = testing::read_country_markup(line);
      const auto found = testing::find_countries_in(marked.text);
      for (const MarkedCountry& gold : marked.countries) {
        const bool is_right = is_found_as(gold, found);
        by_role[gold.role].first += is_right ? 1 : 0;
        ++by_role[gold.role].second;
        right += is_right ? 1 : 0;
        ++all;
        wrong +=
            is_right ? "" : gold.code + " " + gold.role + ": " + line + "\n";
      }
    }
  }
  EXPECT_GE(all, 100);
  EXPECT_GE(right, kFloor * all);
  std::cout << "country roles: " << right << " of " << all << " right";
  for (const auto& [role, counts] : by_role) {
    std::cout << ", " << role << " " << counts.first << "/" << counts.second;
  }
  std::cout << "\n" << wrong;
}

}  // namespace
}  // namespace newsparse
