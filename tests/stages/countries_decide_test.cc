// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_decide.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/labels.h"
#include "newsparse/language_pack.h"

#include "support/build_document.h"

namespace newsparse {
namespace {

// "GE name, AM name"
std::string decided_in(std::string_view sentence) {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  const Document document = testing::document_of_words(sentence);
  const CountryWords words(document, kPack.resources());
  std::string all;
  for (const auto& one : decide_countries(words, kPack.resources())) {
    all += all.empty() ? "" : ", ";
    all += one.reading.country.view();
    all += " ";
    all += name_of(one.reading.kind);
  }
  return all;
}

TEST(DecideCountries, WeighsTheEvidenceForAHomograph) {
  EXPECT_EQ(decided_in("Georgia and Armenia"), "GE name, AM name");
  EXPECT_EQ(decided_in("Georgia and Alabama"),
            "US subdivision, US subdivision");
  EXPECT_EQ(decided_in("the state of Georgia"), "US subdivision");
}

TEST(DecideCountries, KeepsTheSenseOfACityLine) {
  EXPECT_EQ(decided_in("in Lebanon, Ohio, and back to Lebanon"),
            "US city, US subdivision, US city");
}

TEST(DecideCountries, DoesNotTakeAListForACityLine) {
  EXPECT_EQ(decided_in("in Cuba, Florida and Texas"),
            "CU name, US subdivision, US subdivision");
}

TEST(DecideCountries, KeepsTheSenseOfAPerson) {
  EXPECT_EQ(decided_in("Chad Orwick drums and Chad sings"), "");
}

TEST(DecideCountries, WantsEvidenceForASmallCapital) {
  EXPECT_EQ(decided_in("the crowd in Kingston"), "");
  EXPECT_EQ(decided_in("Jamaica and the crowd in Kingston"),
            "JM name, JM capital");
}

TEST(DecideCountries, IsLinearInHostileText) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) {
    text += "Georgia, ";
  }
  EXPECT_FALSE(decided_in(text).empty());
}

}  // namespace
}  // namespace newsparse
