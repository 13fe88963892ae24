// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_nominals.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

using Found = std::vector<std::string>;

Found texts(const Document& document, const std::vector<Mention>& mentions) {
  Found found;
  for (const Mention& mention : mentions) {
    found.emplace_back(text_of(document, mention.tokens));
  }
  return found;
}

Found nominals_in(std::string_view text) {
  const Document document = testing::document_of_lines(text);
  return texts(document, find_nominals(document, WordForms(document), {},
                                       testing::english_pack().resources()));
}

Found pronouns_in(std::string_view text) {
  const Document document = testing::document_of_lines(text);
  return texts(document, find_pronouns(document, WordForms(document), {},
                                       testing::english_pack().resources()));
}

TEST(FindNominals, RunFromTheDeterminerToTheHead) {
  EXPECT_EQ(nominals_in("Then the two senior officials left ."),
            (Found{"the two senior officials"}));
}

TEST(FindNominals, HoldTheirPossessor) {
  EXPECT_EQ(nominals_in("The ministry 's spokesman left ."),
            (Found{"The ministry", "The ministry 's spokesman"}));
  EXPECT_EQ(nominals_in("Then her lawyer left ."), (Found{"her lawyer"}));
}

TEST(FindNominals, NeedAnOpenerWhereAVerbIsAsLikely) {
  EXPECT_EQ(nominals_in("She reports that he leads ."), Found{});
}

TEST(FindNominals, EndInTheHeadOfACompound) {
  EXPECT_EQ(nominals_in("A police officer left ."),
            (Found{"A police officer"}));
}

TEST(FindPronouns, LeaveOutCountriesAndTheSecondPerson) {
  EXPECT_EQ(pronouns_in("US envoys told us you left and I stayed"),
            (Found{"us", "I"}));
}

TEST(FindPronouns, LeaveOutAnItThatPointsAtNothing) {
  EXPECT_EQ(pronouns_in("It is feared that they left ."), (Found{"they"}));
  EXPECT_EQ(pronouns_in("It is saying that they left ."),
            (Found{"It", "they"}));
}

}  // namespace
}  // namespace newsparse
