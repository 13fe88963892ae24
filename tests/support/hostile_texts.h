// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <string>
#include <vector>

#include "support/sanitized.h"
#include "support/texts.h"
#include "text/unicode.h"

// Texts that no journalist wrote and that break programs: each is a family of
// which one member stands here, always the same bytes.
namespace newsparse::testing {

// `times`, or a fifth of it under a sanitizer, where everything takes longer.
inline std::string repeated(std::string_view part, std::size_t times) {
  const std::size_t here = times / (is_sanitized() ? 5 : 1);
  std::string text;
  text.reserve(part.size() * here);
  for (std::size_t i = 0; i < here; ++i) {
    text += part;
  }
  return text;
}

inline std::string random_bytes(std::uint32_t seed, std::size_t size) {
  std::mt19937 random(seed);
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) {
    bytes += static_cast<char>(random() & 0xFFU);
  }
  return repair_utf8(bytes).utf8;
}

// Pieces of news in no order: near to what stages expect, and still nonsense.
inline std::string random_news(std::uint32_t seed, std::size_t pieces) {
  static const std::vector<std::string> kPieces = {
      "\"",     "“",       "”",       "'",
      "’",      "‘",       " ",       " ",
      " ",      "\n",      "\n\n",    "\r\n",
      ".",      ",",       ":",       "—",
      "...",    "?",       "said ",   " said",
      "Mr. ",   "Holt",    "France",  "the U.S.",
      "n't",    "he",      "denied",  "that ",
      "Q: ",    "A: ",     "- ",      "• ",
      "(",      ")",       "1,000",   "2024",
      "By ",    "PARIS (", "http://", "@x",
      "#y",     "🌊",       "\u0301",  "\u202e",
      "\u00a0", "told ",   "and ",    "«",
      "»",      "``",      "''",      "according to ",
      "Ms",     "É",       "\t"};
  std::mt19937 random(seed);
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += kPieces[random() % kPieces.size()];
  }
  return text;
}

inline std::vector<NamedText> hostile_texts() {
  return {
      {"Empty", ""},
      {"Spaces", repeated(" ", 10000)},
      {"LineFeeds", repeated("\n", 10000)},
      {"CarriageReturns", repeated("\r", 10000)},
      {"Punctuation", repeated(".,;:!?-()[]/", 5000)},
      {"Dots", repeated(".", 50000)},
      {"Controls", std::string("\0\x01\x1b[31m\x7f\x0b\x0c", 10)},
      {"OneLetter", "a"},
      {"OneQuotationMark", "\""},
      {"EmptyQuotation", "\"\"="},
      {"StraightMarks", repeated("\"", 100000)},
      {"SpacedMarks", repeated("\" ", 50000)},
      {"OpeningMarks", repeated("“", 100000)},
      {"ClosingMarks", repeated("”", 100000)},
      {"SingleMarks", repeated("'", 100000)},
      {"NestedMarks", repeated("“a ", 10000) + repeated("” b", 10000)},
      {"MarkedWords", repeated("\"a\" b ", 20000)},
      {"NoSpace", repeated("abcdefghij", 100000)},
      {"NoSentenceEnd", repeated("word ", 100000)},
      {"OneWordLines", repeated("Word\n", 50000)},
      {"OneWordParagraphs", repeated("Word\n\n", 50000)},
      {"Abbreviations", repeated("Mr. U.S. ", 20000)},
      {"Commas", repeated("a, ", 50000)},
      {"Reports", repeated("He said that ", 20000)},
      {"Names", repeated("Ines Holt ", 20000)},
      {"NameList", repeated("Ines Holt, ", 20000)},
      {"Countries", repeated("France ", 30000)},
      {"Brackets", repeated("(", 50000) + repeated(")", 50000)},
      {"Emoji", repeated("🌊👩‍🚒🇫🇷", 5000)},
      {"RightToLeft", repeated("قال الوزير إن الجسر آمن. ", 2000)},
      {"Chinese", repeated("部长说大坝很安全。", 5000)},
      {"CombiningMarks", "e" + repeated("\u0301\u0323", 50000)},
      {"ZeroWidth", repeated("a\u200b\ufeff\u00ad", 20000)},
      {"Surrogates", repair_utf8("a\xED\xA0\x80\xED\xB0\x80z").utf8},
      {"RandomBytes", random_bytes(1, 50000)},
      {"MoreRandomBytes", random_bytes(2, 5000)},
      {"RandomNews", random_news(1, 20000)},
      {"MoreRandomNews", random_news(2, 20000)},
  };
}

}  // namespace newsparse::testing
