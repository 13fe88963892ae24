// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/cases.h"

namespace newsparse {
namespace {

const Resources& resources() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

Document tokenized(const std::string& text) {
  Document document{Text(text)};
  if (!text.empty()) {
    document.paragraphs.push_back({{0, static_cast<Index>(text.size())}});
  }
  document.tokens = split_tokens(document, resources());
  return document;
}

// The text with a bar where two tokens touch.
std::string with_bars(const Document& document) {
  std::string out;
  Index end = 0;
  for (const Token& token : document.tokens) {
    const bool touches = end > 0 && token.bytes.begin == end;
    out += touches ? "|" : "";
    out += text_of(document, ByteSpan{end, token.bytes.begin});
    out += text_of(document, token.bytes);
    end = token.bytes.end;
  }
  return out;
}

std::string without_bars(std::string line) {
  std::erase(line, '|');
  return line;
}

TEST(SplitTokens, AgreesWithTheCases) {
  for (const auto& one : testing::read_cases("stages/cases/tokens.txt")) {
    for (const std::string& line : one.lines) {
      EXPECT_EQ(with_bars(tokenized(without_bars(line))), line)
          << one.where << ": " << one.name;
    }
  }
}

TEST(SplitTokens, LeavesNoByteButWhiteSpace) {
  for (const std::string text :
       {"a\u200Bb \u00AD c\u0301", "\u0001 \u0002x", "'''''", "a'b'c'd's's's",
        "\"\"\"\"\"", "-.-.-.", "http://", "@@@ ### $$$", "a-b-c-",
        "\U0001F469\u200D\U0001F4BB\u200D", "...?!...", "x@", "1,,2..3::4"}) {
    const Document document = tokenized(text);
    Index end = 0;
    for (const Token& token : document.tokens) {
      ASSERT_LT(token.bytes.begin, token.bytes.end) << text;
      ASSERT_LE(end, token.bytes.begin) << text;
      const auto gap = text_of(document, ByteSpan{end, token.bytes.begin});
      EXPECT_EQ(gap.find_first_not_of(' '), std::string_view::npos) << text;
      end = token.bytes.end;
    }
    EXPECT_EQ(end, text.size()) << text;
    EXPECT_TRUE(violations(document).empty()) << text;
  }
}

TEST(SplitTokens, NeverCrossesAParagraph) {
  Document document{Text("He saw Mr.\n\nBrook ran")};
  document.paragraphs = {{{0, 10}}, {{12, 21}}};

  document.tokens = split_tokens(document, resources());

  EXPECT_EQ(with_bars(document), "He saw Mr|.\n\nBrook ran");
}

TEST(SplitTokens, IsFastOnHostileText) {
  const auto repeat = [](std::string_view part) {
    std::string text;
    while (text.size() < 1'000'000) {
      text += part;
    }
    return text;
  };
  for (const std::string_view part :
       {"a",      "'",  "\"",     ".",  "-",     "a-",   "a.",
        "1,234,", "1:", "a'",     "@",  "a@",    "www.", "http://",
        "#",      "(",  "\u0301", "1-", "a.b@c", "/",    "1/"}) {
    const Document document = tokenized(repeat(part));
    EXPECT_FALSE(document.tokens.empty()) << part;
  }
}

}  // namespace
}  // namespace newsparse
