// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions.h"

#include <string>

#include <gtest/gtest.h>

#include "support/cases.h"
#include "support/mention_markup.h"
#include "support/name_documents.h"

namespace newsparse {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += text.empty() ? line : "\n" + line;
  }
  return text;
}

// "person": a name; "person~": a noun phrase; "person=": a pronoun; "none":
// no mention has these bounds.
std::string key_of(const Document& document, Index mention) {
  if (mention >= document.mentions.size()) {
    return "none";
  }
  const Mention& found = document.mentions[mention];
  const std::string kind = found.kind == MentionKind::Name      ? ""
                           : found.kind == MentionKind::Nominal ? "~"
                                                                : "=";
  return std::string(name_of(found.type)) + kind;
}

// So many cases hold; the number only rises.
constexpr int kHolding = 55;

TEST(Mentions, CasesHold) {
  int holding = 0;
  for (const auto& one : testing::read_cases("stages/cases/mentions.txt")) {
    if (one.name.find("(falls short") != std::string::npos) {
      continue;
    }
    ++holding;
    const testing::MarkedMentions marked =
        testing::read_mention_marks(joined(one.lines));

    const Document document = testing::analyzed(marked.text);

    for (const auto& mark : marked.marks) {
      EXPECT_EQ(key_of(document, testing::mention_at(document, mark.bytes)),
                mark.key)
          << one.where << ": " << one.name << ": "
          << text_of(document, mark.bytes);
    }
  }

  EXPECT_GE(holding, kHolding);
}

TEST(Mentions, StandInTheOrderOfTheTextTheLongestFirst) {
  const Document document =
      testing::analyzed("Holt's lawyer said the minister's aide left.");

  for (std::size_t i = 1; i < document.mentions.size(); ++i) {
    const TokenSpan before = document.mentions[i - 1].tokens;
    const TokenSpan here = document.mentions[i].tokens;
    EXPECT_TRUE(before.begin < here.begin ||
                (before.begin == here.begin && before.end >= here.end));
  }
}

TEST(Mentions, StayQuickInNestedPossessors) {
  std::string text = "The";
  for (int i = 0; i < 20000; ++i) {
    text += " minister's aide's";
  }

  const Document document = testing::analyzed(text + " car.");

  EXPECT_TRUE(violations(document).empty());
}

}  // namespace
}  // namespace newsparse
