// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_inscriptions.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/claim_documents.h"
#include "support/models.h"

namespace newsparse {
namespace {

using Lines = std::vector<std::string>;

// The claims that the whole program tells, one line each.
Lines found_in(const std::string& text) {
  const Document document = analyze(Text(text), testing::english_pack());
  return testing::claim_lines(document, document.claims);
}

TEST(FindInscriptions, AThingBearsWords) {
  EXPECT_EQ(found_in("Marchers carried banners reading \"No More Mines\"."),
            (Lines{"banners | reading | \"No More Mines\""}));
}

TEST(FindInscriptions, TheSentenceMayGoOn) {
  EXPECT_EQ(found_in("A placard that read \"Save our river\" hung from the bridge."),
            (Lines{"A placard | read | \"Save our river\""}));
}

}  // namespace
}  // namespace newsparse
