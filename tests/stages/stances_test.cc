// SPDX-License-Identifier: Apache-2.0
#include "stages/stances.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/cases.h"
#include "support/marked_claims.h"

namespace newsparse {
namespace {

const Resources& english() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

// A stance in the words of the case file.
std::string described(const Document& document, const Stance& stance) {
  std::string words(name_of(stance.attitude));
  if (stance.negated) {
    words += " negated";
  }
  if (stance.modality != Modality::None) {
    words += " " + std::string(name_of(stance.modality));
  }
  if (stance.author != AuthorStance::Neutral) {
    words += " " + std::string(name_of(stance.author));
  }
  if (stance.channel) {
    words += " channel:" + std::string(text_of(document, *stance.channel));
  }
  for (const ClaimRelation& relation : stance.relations) {
    words += " " + std::string(name_of(relation.type)) + " " +
             std::to_string(relation.target + 1);
  }
  return words;
}

TEST(FindStances, AgreesWithTheCases) {
  for (const testing::Case& one :
       testing::read_cases("stages/cases/stances.txt")) {
    const Document document = testing::MarkedClaims(one.lines.at(0)).take();
    const std::vector<Stance> stances = find_stances(document, english());

    ASSERT_EQ(stances.size() + 1, one.lines.size()) << one.where;
    for (std::size_t i = 0; i < stances.size(); ++i) {
      EXPECT_EQ(described(document, stances[i]), one.lines[i + 1])
          << one.where << ": " << one.name;
    }
  }
}

TEST(FindStances, TakesTheMediumFromTheChannel) {
  Document document =
      testing::MarkedClaims(
          "[source Rao ] [cue said ] in a statement [content it was over ] .")
          .take();

  EXPECT_EQ(find_stances(document, english())[0].medium, Medium::Writing);
}

TEST(FindStances, GivesNothingForNoClaims) {
  const Document document = testing::document_of_words("It rained .");

  EXPECT_TRUE(find_stances(document, english()).empty());
}

}  // namespace
}  // namespace newsparse
