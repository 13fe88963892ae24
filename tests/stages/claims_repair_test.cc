// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_repair.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "support/models.h"
#include "support/told_claims.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

using testing::tokens_of;

// The source and the content after repair: "source | part / part". Every
// token of `cues` is a likely anchor.
std::string repaired(const std::string& text,
                     const testing::CandidateWords& words,
                     const std::string& cues = "") {
  const Document document = own_arcs(Text(text), testing::english());
  const ClaimFrame frame(document, testing::english());
  std::vector<float> likely(frame.size(), 0);
  ClaimCandidate candidate = testing::candidate_of(document, words);
  if (!cues.empty()) {
    likely[tokens_of(document, cues).begin] = 0.9F;
  }
  repair_candidate(frame, likely, candidate);
  std::string out(text_of(document, candidate.source));
  for (std::size_t i = 0; i < candidate.content.size(); ++i) {
    out += i == 0 ? " | " : " / ";
    out += text_of(document, candidate.content[i]);
  }
  return out;
}

TEST(RepairCandidate, TakesAllOfAQuotationOrNothing) {
  const std::string text =
      "Holt said that \"the dam is safe\" and that it would hold.";

  EXPECT_EQ(repaired(text, {"Holt", "said", "dam is safe\" and that it"}),
            "Holt | \"the dam is safe\" and that it");
  EXPECT_EQ(repaired(text, {"Holt", "said", "safe\" and that it would hold"}),
            "Holt | and that it would hold");
}

TEST(RepairCandidate, DropsWordsThatLeadElsewhere) {
  EXPECT_EQ(repaired("The board apologised \"unreservedly\" in a statement.",
                     {"The board", "apologised", "\"unreservedly\" in"}),
            "The board | \"unreservedly\"");
}

TEST(RepairCandidate, KeepsTheInfinitiveTogether) {
  EXPECT_EQ(repaired("Brandt vowed to sue the paper.",
                     {"Brandt", "vowed", "sue the paper"}),
            "Brandt | to sue the paper");
}

TEST(RepairCandidate, GivesAVerbItsObject) {
  EXPECT_EQ(
      repaired("Holt said the board would name an interim chief within a week.",
               {"Holt", "said", "the board would name"}),
      "Holt | the board would name an interim chief within a week");
  EXPECT_EQ(
      repaired("Holt said it was late while promising \"a full inquiry\".",
               {"Holt", "said", "it was late while promising"}),
      "Holt | it was late while promising \"a full inquiry\"");
}

TEST(RepairCandidate, GivesANounOfAClauseItsModifier) {
  EXPECT_EQ(repaired("Nordbank denied that it had lost the files of customers.",
                     {"Nordbank", "denied", "that it had lost the files"}),
            "Nordbank | that it had lost the files of customers");
}

TEST(RepairCandidate, GivesACopulaItsPredicate) {
  EXPECT_EQ(repaired("The dam is quite sound, Holt said.",
                     {"Holt", "said", "The dam is"}),
            "Holt | The dam is quite sound");
}

TEST(RepairCandidate, EndsAtTheLimitOfTheContent) {
  EXPECT_EQ(repaired("If Holt says the levee failed, the insurers must pay.",
                     {"Holt", "says", "the levee failed, the insurers must"}),
            "Holt | the levee failed");
}

TEST(RepairCandidate, StopsAtACueThatOpensAQuotation) {
  EXPECT_EQ(
      repaired(
          "Holt said trams had stopped, while promising \"a full inquiry\".",
          {"Holt", "said",
           "trams had stopped, while promising \"a full inquiry\""},
          "promising"),
      "Holt | trams had stopped");
}

TEST(RepairCandidate, KeepsTheArticleOfItsFirstNoun) {
  EXPECT_EQ(repaired("The old storm killed ten people, officials said.",
                     {"officials", "said", "storm killed ten people"}),
            "officials | The old storm killed ten people");
}

TEST(RepairCandidate, GoesOnToTheEndBehindWhoSaysIt) {
  EXPECT_EQ(
      repaired(
          "The storm killed ten, officials said, and left many without power.",
          {"officials", "said", "The storm killed ten / left many"}),
      "officials | The storm killed ten / left many without power");
}

TEST(RepairCandidate, ClosesSmallGaps) {
  EXPECT_EQ(repaired("The group claimed responsibility for the attack.",
                     {"The group", "claimed", "responsibility / attack"}),
            "The group | responsibility for the attack");
}

TEST(RepairCandidate, EndsBeforeTheNextLikelyCue) {
  EXPECT_EQ(
      repaired("Ruiz said the ward was full and urged Oslo to act.",
               {"Ruiz", "said", "the ward was full and urged Oslo"}, "urged"),
      "Ruiz | the ward was full");
}

}  // namespace
}  // namespace newsparse
