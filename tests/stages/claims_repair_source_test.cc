// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_repair_source.h"

#include <string>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/models.h"
#include "support/told_claims.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

// The source after repair.
std::string repaired(const std::string& text,
                     const testing::CandidateWords& words) {
  const Document document = own_arcs(Text(text), testing::english());
  const ClaimFrame frame(document, testing::english());
  ClaimCandidate candidate = testing::candidate_of(document, words);
  repair_source(frame, candidate);
  return std::string(text_of(document, candidate.source));
}

TEST(RepairSource, LetsAParticipleOfTheSourceKeepItsOwn) {
  EXPECT_EQ(repaired("\"It is over,\" said a clerk named in the report.",
                     {"a clerk named", "said", "\"It is over,\""}),
            "a clerk named in the report");
}

TEST(RepairSource, BeginsAndEndsASourceWithANoun) {
  EXPECT_EQ(repaired("The talks failed, a clerk of the port said.",
                     {"of the port", "said", "The talks failed"}),
            "a clerk of the port");
  EXPECT_EQ(repaired("Officials in Vestby, who left, said the talks failed.",
                     {"Officials in", "said", "the talks failed"}),
            "Officials in Vestby");
}

TEST(RepairSource, WidensTheSourceToItsNounPhrase) {
  EXPECT_EQ(repaired("The former state auditor said the fund was empty.",
                     {"auditor", "said", "the fund was empty"}),
            "The former state auditor");
}

TEST(RepairSource, GivesTheSourceItsEnd) {
  EXPECT_EQ(repaired("People familiar with the matter said the bid had lapsed.",
                     {"People familiar with the", "said", "the bid"}),
            "People familiar with the matter");
  EXPECT_EQ(repaired("A clerk who asked not to be named said the fund was dry.",
                     {"A clerk who asked", "said", "the fund was dry"}),
            "A clerk who asked not to be named");
}

TEST(RepairSource, HasARelativeClauseWholeOrNotAtAll) {
  const std::string text =
      "The company, which employs 4,000 people, said it would close.";
  EXPECT_EQ(
      repaired(text, {"The company, which employs", "said", "it would close"}),
      "The company, which employs 4,000 people");
  EXPECT_EQ(
      repaired(text, {"The company, which employs", "said", "4,000 people"}),
      "The company");
}

TEST(RepairSource, BeginsWithAWord) {
  EXPECT_EQ(repaired("At noon, police chief Ola Brun said it was over.",
                     {", police chief Ola Brun", "said", "it was over"}),
            "police chief Ola Brun");
}

TEST(RepairSource, HasAllOfAQuotedName) {
  EXPECT_EQ(repaired("\"I saw it,\" said a cook known as \"Smiler\".",
                     {"a cook known as \"", "said", "\"I saw it,\""}),
            "a cook known as \"Smiler\"");
}

TEST(RepairSource, HasAllOfACoordination) {
  EXPECT_EQ(repaired("Neither the police nor the ministry has said it.",
                     {"nor the ministry", "said", "it"}),
            "Neither the police nor the ministry");
}

}  // namespace
}  // namespace newsparse
