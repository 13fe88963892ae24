// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_nested.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/claim_documents.h"
#include "support/models.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

// The claims inside others that the whole program tells, one line each.
Lines nested_in(const std::string& text) {
  Document document = analyze(Text(text), testing::english_pack());
  std::erase_if(document.claims,
                [](const Claim& claim) { return !claim.parent; });
  return testing::claim_lines(document, document.claims);
}

TEST(FindNestedClaims, ADenialInsideWhatIsSaid) {
  EXPECT_EQ(nested_in("Reyl said the board had denied it knew."),
            Lines{"the board | had denied | it knew"});
}

TEST(FindNestedClaims, AnInnerQuotationInsideAQuotation) {
  EXPECT_EQ(nested_in("\"She told us 'stay inside' and left,\" said Reyl."),
            Lines{"She | told | 'stay inside'"});
}

TEST(FindNestedClaims, WhatIsToldInsideAQuotationTakesNoneOfItsMarks) {
  EXPECT_EQ(nested_in("\"The minister told them the fund was empty.\""
                      " Holt said."),
            Lines{"The minister | told | the fund was empty"});
}

TEST(FindNestedClaims, TheFirstPersonIsTheSpeakerAlreadyToldOf) {
  EXPECT_EQ(nested_in("\"I told them the fund was empty,\" Holt said."),
            Lines{});
}

TEST(FindNestedClaims, ALawSaysNothing) {
  EXPECT_EQ(nested_in("Holt said the law said the fund must be full."),
            Lines{});
}

TEST(FindNestedClaims, WithoutSomethingSaidThereIsNone) {
  EXPECT_EQ(nested_in("Holt said the board had said nothing."), Lines{});
}

}  // namespace
}  // namespace newsparse
