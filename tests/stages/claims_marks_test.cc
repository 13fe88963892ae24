// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_marks.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(TokenMarks, HaveWhatWasAdded) {
  TokenMarks marks(10);
  marks.add(TokenSpan{2, 4});
  marks.set(7, true);
  marks.set(3, false);

  EXPECT_TRUE(marks.has(2));
  EXPECT_FALSE(marks.has(3));
  EXPECT_TRUE(marks.has_any({5, 8}));
  EXPECT_FALSE(marks.has_any({3, 7}));
  EXPECT_FALSE(marks.has_any({2, 2}));
}

TEST(TokenMarks, TakeTheWordsOfAClaim) {
  Claim claim;
  claim.source = TokenSpan{0, 1};
  claim.cue = TokenSpan{1, 2};
  claim.content = {{3, 5}, {7, 8}};
  Claim other;
  other.content = {{0, 1}};

  TokenMarks content(10);
  content.add_content(claim);
  EXPECT_TRUE(content.has(7));
  EXPECT_FALSE(content.has_any({0, 3}));
  EXPECT_TRUE(content.touches(claim));
  EXPECT_FALSE(content.touches(other));

  TokenMarks all(10);
  all.add(claim);
  EXPECT_TRUE(all.has_any({0, 2}));
  EXPECT_TRUE(all.touches(other));
}

TEST(TokenMarks, AreTheHeadsOfWhoCanSpeak) {
  Document document{Text("Rao built dams")};
  document.tokens = {{{0, 3}}, {{4, 9}}, {{10, 14}}};
  Mention person;
  person.type = EntityType::Person;
  person.head = 0;
  Mention thing;
  thing.type = EntityType::Other;
  thing.head = 2;
  document.mentions = {person, thing};

  const TokenMarks heads = heads_of_speakers(document);
  EXPECT_TRUE(heads.has(0));
  EXPECT_FALSE(heads.has_any({1, 3}));
}

}  // namespace
}  // namespace newsparse
