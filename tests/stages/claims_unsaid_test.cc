// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_unsaid.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/claim_documents.h"
#include "support/marked_claims.h"
#include "support/models.h"
#include "support/told_claims.h"

namespace newsparse {
namespace {

using testing::told_in;
using Lines = std::vector<std::string>;

// What is left of the marked claims.
Lines left_of(const std::string& marked) {
  Document document = testing::MarkedClaims(marked).take();
  std::vector<Claim> claims = document.claims;
  document.tags.assign(document.tokens.size(), Tag{PennTag::NN, {}, {}});
  const ClaimFrame frame(document, testing::english());
  drop_unsaid(document, frame, testing::english(), claims);
  return testing::claim_lines(document, claims);
}

TEST(DropUnsaid, NobodyIsACue) {
  EXPECT_EQ(left_of("[source Port ] [cue boss ] [content hit ] ."), Lines{});
  EXPECT_EQ(left_of("[source Port ] [cue claim ] [content hit ] ."),
            Lines{"Port | claim | hit"});
}

TEST(DropUnsaid, ALabelSaysNothing) {
  EXPECT_EQ(left_of("[source Opinion ] [cue : ] [content Tax nobody ]"),
            Lines{"Opinion | : | Tax nobody"});
}

TEST(DropUnsaid, AWorkSaysNothing) {
  EXPECT_EQ(told_in("He sang in \"The Long Road\" in 1999."), Lines{});
}

TEST(DropUnsaid, ANicknameIsNoClaim) {
  EXPECT_EQ(told_in("\"I heard a bang,\" said a cook known as \"Smiler\"."),
            (Lines{"a cook known as \"Smiler\" | said | \"I heard a bang,\""}));
}

TEST(DropUnsaid, WhatNobodyWouldSayIsNotSaid) {
  EXPECT_EQ(told_in("He is not one to say \"sorry\"."), Lines{});
}

}  // namespace
}  // namespace newsparse
