// SPDX-License-Identifier: Apache-2.0
#include "text/decoding.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "text/unicode.h"

namespace newsparse {
namespace {

using std::string_literals::operator""s;

// An article long enough for statistics, with typographic marks.
const std::string kArticle =
    "The mayor of Brookfield said on Tuesday that the bridge would stay "
    "closed. “We cannot open it before the spring,” Dora Lindqvist said – and "
    "nobody at the café of the old station disagreed with her about that.\n";

std::string in_windows_1252(std::string_view utf8) {
  std::string bytes;
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint c = code_point_at(utf8, at);
    at += c.size;
    switch (c.value) {
      case U'“':
        bytes += '\x93';
        break;
      case U'”':
        bytes += '\x94';
        break;
      case U'–':
        bytes += '\x96';
        break;
      default:
        bytes += static_cast<char>(c.value);
    }
  }
  return bytes;
}

// `width` bytes a unit, for texts without characters beyond U+FFFF.
std::string in_units(std::string_view utf8, std::size_t width,
                     bool big_endian) {
  std::string bytes;
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint c = code_point_at(utf8, at);
    at += c.size;
    for (std::size_t i = 0; i < width; ++i) {
      const std::size_t place = big_endian ? width - 1 - i : i;
      bytes += static_cast<char>(c.value >> (8 * place) & 0xFFU);
    }
  }
  return bytes;
}

TEST(DecodeText, TakesTheEncodingThatWasNamed) {
  const Decoded cyrillic = decode_text("\xC4\xEE\xE6\xE4\xFC", "windows-1251");
  EXPECT_EQ(cyrillic.utf8, "Дождь");
  EXPECT_EQ(cyrillic.encoding, "windows-1251");
  EXPECT_FALSE(cyrillic.guessed);

  // Valid as UTF-8, but that is not what was said.
  EXPECT_EQ(decode_text("\xC3\xA9", "windows-1252").utf8, "Ã©");
  // A mark says more than whoever started the program.
  EXPECT_EQ(decode_text("\xEF\xBB\xBFZo\xC3\xAB", "windows-1252").utf8, "Zoë");

  const Decoded broken = decode_text("Zo\xEB \x93", "UTF-8");
  EXPECT_EQ(broken.utf8, "Zo\xEF\xBF\xBD \xEF\xBF\xBD");
  EXPECT_EQ(broken.replaced, 2U);
}

TEST(EncodingName, KnowsTheOtherNames) {
  EXPECT_EQ(encoding_name("utf8"), "UTF-8");
  EXPECT_EQ(encoding_name("cp1251"), "windows-1251");
  EXPECT_EQ(encoding_name("latin1"), "windows-1252");
  EXPECT_EQ(encoding_name("sjis"), "Shift_JIS");
  EXPECT_EQ(encoding_name("klingon"), std::nullopt);
  EXPECT_EQ(encoding_name(""), std::nullopt);
}

TEST(DecodeText, KeepsValidUtf8AsItIs) {
  const std::string bytes = "Zoë\r\nsaid:\0 \xEF\xBF\xBD no.\n"s;

  const Decoded decoded = decode_text(bytes);

  EXPECT_EQ(decoded.utf8, bytes);
  EXPECT_EQ(decoded.encoding, "UTF-8");
  EXPECT_EQ(decoded.replaced, 0U);
  EXPECT_FALSE(decoded.guessed);
}

TEST(DecodeText, TakesNothingForEmptyUtf8) {
  const Decoded decoded = decode_text("");

  EXPECT_EQ(decoded.utf8, "");
  EXPECT_EQ(decoded.encoding, "UTF-8");
}

TEST(DecodeText, LeavesTheByteOrderMarkOff) {
  EXPECT_EQ(decode_text("\xEF\xBB\xBFRain.").utf8, "Rain.");
  EXPECT_EQ(decode_text("\xEF\xBB\xBF").utf8, "");
}

TEST(DecodeText, CountsInvalidPartsBehindAMarkOfUtf8) {
  const Decoded decoded = decode_text(
      "\xEF\xBB\xBF"
      "a\xFF"
      "b\xC3");

  EXPECT_EQ(decoded.utf8, "a\uFFFDb\uFFFD");
  EXPECT_EQ(decoded.replaced, 2U);
  EXPECT_EQ(decoded.encoding, "UTF-8");
  EXPECT_FALSE(decoded.guessed);
}

struct Marked {
  const char* encoding;
  std::string mark;
  std::size_t width;
  bool big_endian;
};

class DecodeMarkedText : public ::testing::TestWithParam<Marked> {};

TEST_P(DecodeMarkedText, FollowsTheMark) {
  const Marked& marked = GetParam();

  const Decoded decoded = decode_text(
      marked.mark + in_units(kArticle, marked.width, marked.big_endian));

  EXPECT_EQ(decoded.utf8, kArticle);
  EXPECT_EQ(decoded.encoding, marked.encoding);
  EXPECT_EQ(decoded.replaced, 0U);
  EXPECT_FALSE(decoded.guessed);
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, DecodeMarkedText,
    ::testing::Values(Marked{"UTF-16LE", "\xFF\xFE", 2, false},
                      Marked{"UTF-16BE", "\xFE\xFF", 2, true},
                      Marked{"UTF-32LE", "\xFF\xFE\0\0"s, 4, false},
                      Marked{"UTF-32BE", "\0\0\xFE\xFF"s, 4, true}));

TEST(DecodeText, ReadsSurrogatePairsOverBlockEnds) {
  std::string bytes = "\xFF\xFE";
  std::string expected;
  for (int i = 0; i < 20'000; ++i) {
    bytes += i % 3 == 0 ? "\x3D\xD8\x00\xDE"s : "a\0"s;
    expected += i % 3 == 0 ? "😀" : "a";
  }

  EXPECT_EQ(decode_text(bytes).utf8, expected);
}

TEST(DecodeText, ReplacesHalvesOfSurrogatePairsAndOddBytes) {
  const Decoded decoded = decode_text(
      "\xFF\xFE"
      "a\0"
      "\x3D\xD8"
      "b\0"
      "c"s);

  EXPECT_EQ(decoded.utf8, "a\uFFFDb\uFFFD");
  EXPECT_EQ(decoded.replaced, 2U);
}

TEST(DecodeText, GuessesWindows1252) {
  const Decoded decoded = decode_text(in_windows_1252(kArticle));

  EXPECT_EQ(decoded.utf8, kArticle);
  EXPECT_EQ(decoded.encoding, "windows-1252");
  EXPECT_TRUE(decoded.guessed);
}

TEST(DecodeText, TakesLatin1ForWindows1252) {
  const std::string text =
      "The owner of the café said that Zoë would not come to the fête, and "
      "that the others had heard of it from the newspapers that morning.";

  const Decoded decoded = decode_text(in_windows_1252(text));

  EXPECT_EQ(decoded.utf8, text);
  EXPECT_EQ(decoded.encoding, "windows-1252");
}

TEST(DecodeText, RepairsUtf8WithAStrayByte) {
  const Decoded decoded = decode_text(kArticle + "\x93" + kArticle);

  EXPECT_EQ(decoded.utf8, kArticle + "\uFFFD" + kArticle);
  EXPECT_EQ(decoded.encoding, "UTF-8");
  EXPECT_EQ(decoded.replaced, 1U);
  EXPECT_FALSE(decoded.guessed);
}

TEST(DecodeText, HasAnAnswerForEveryByte) {
  std::string bytes;
  for (int round = 0; round < 300; ++round) {
    for (int byte = 0; byte < 256; ++byte) {
      bytes += static_cast<char>(byte * (round + 1));
    }
  }

  for (const std::size_t size : {1U, 2U, 3U, 4U, 5U, 255U, 256U, 70'000U}) {
    for (std::size_t begin = 0; begin < 300; begin += 37) {
      const Decoded decoded = decode_text(bytes.substr(begin, size));
      EXPECT_FALSE(find_invalid_utf8(decoded.utf8)) << begin << " " << size;
      EXPECT_FALSE(decoded.encoding.empty());
    }
  }
}

TEST(IcuVersion, IsANumber) {
  EXPECT_GT(std::stod(icu_version()), 60.0);
}

}  // namespace
}  // namespace newsparse
