// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_guards.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "support/build_document.h"

namespace newsparse {
namespace {

// The verdict over the first name of the table in a sentence.
CountryVerdict verdict_in(std::string_view sentence) {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  const Resources& resources = kPack.resources();
  const Document document = testing::document_of_words(sentence);
  const CountryWords words(document, resources);
  for (Index at = 0; at < words.size(); ++at) {
    if (const auto match = resources.country_names.find(words.all(), at)) {
      return judge_country(words,
                           {at, at + match->words, match->name,
                            resources.country_names.readings(match->name)},
                           {});
    }
  }
  return CountryVerdict::Reject;
}

TEST(JudgeCountry, AcceptsAPlainName) {
  EXPECT_EQ(verdict_in("they flew to Peru"), CountryVerdict::Accept);
}

TEST(JudgeCountry, LeavesHomographsToTheDocument) {
  EXPECT_EQ(verdict_in("they flew to Congo"), CountryVerdict::Open);
}

TEST(JudgeCountry, TellsPersonsByTheirOtherNames) {
  EXPECT_EQ(verdict_in("when Jordan Hale scored"), CountryVerdict::Person);
  EXPECT_EQ(verdict_in("when Mr. Jordan spoke"), CountryVerdict::Person);
  EXPECT_EQ(verdict_in("when Jordan spoke"), CountryVerdict::Accept);
}

TEST(JudgeCountry, TellsLanguages) {
  EXPECT_EQ(verdict_in("who speaks Danish well"), CountryVerdict::Language);
  EXPECT_EQ(verdict_in("a Danish teacher"), CountryVerdict::Language);
  EXPECT_EQ(verdict_in("a Danish minister"), CountryVerdict::Accept);
}

TEST(JudgeCountry, WantsCompanyForPeople) {
  EXPECT_EQ(verdict_in("then a Pole won"), CountryVerdict::Accept);
  EXPECT_EQ(verdict_in("the Pole Position"), CountryVerdict::Reject);
}

}  // namespace
}  // namespace newsparse
