// SPDX-License-Identifier: Apache-2.0
#include "text/unicode.h"

#include <cstdint>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace newsparse {
namespace {

const std::uint8_t* bytes_of(std::string_view utf8) {
  return reinterpret_cast<const std::uint8_t*>(utf8.data());
}

UChar32 icu(char32_t c) {
  return static_cast<UChar32>(c);
}

char32_t plain_mark(char32_t c) {
  switch (c) {
    case U'’':
    case U'‘':
    case U'ʼ':
    case U'`':
      return U'\'';
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
      return U'-';
    default:
      return c;
  }
}

// The base letter of a precomposed one: "ô" to "o", "Å" to "A".
char32_t base_letter(char32_t c) {
  static const icu::Normalizer2* const nfd = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(status);
  }();
  icu::UnicodeString decomposed;
  if (nfd == nullptr || !nfd->getDecomposition(icu(c), decomposed)) {
    return c;
  }
  return static_cast<char32_t>(decomposed.char32At(0));
}

}  // namespace

CodePoint code_point_at(std::string_view utf8, std::size_t position) {
  const auto first = static_cast<unsigned char>(utf8[position]);
  if (first < 0x80U) {
    return {first, 1};
  }
  std::size_t end = position;
  UChar32 value = 0;
  U8_NEXT_UNSAFE(bytes_of(utf8), end, value);
  return {static_cast<char32_t>(value), end - position};
}

CodePoint code_point_before(std::string_view utf8, std::size_t position) {
  std::size_t begin = position - 1;
  while ((static_cast<unsigned char>(utf8[begin]) & 0xC0U) == 0x80U) {
    --begin;
  }
  return code_point_at(utf8, begin);
}

void append_code_point(std::string& utf8, char32_t value) {
  const auto put = [&](char32_t byte) {
    utf8.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
  };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0U | value >> 6U);
    put(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    put(0xE0U | value >> 12U);
    put(0x80U | (value >> 6U & 0x3FU));
    put(0x80U | (value & 0x3FU));
  } else {
    put(0xF0U | value >> 18U);
    put(0x80U | (value >> 12U & 0x3FU));
    put(0x80U | (value >> 6U & 0x3FU));
    put(0x80U | (value & 0x3FU));
  }
}

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  const std::uint8_t* data = bytes_of(bytes);
  const std::size_t size = bytes.size();
  for (std::size_t at = 0; at < size;) {
    if (data[at] < 0x80U) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    UChar32 value = 0;
    U8_NEXT(data, at, size, value);
    if (value < 0) {
      return begin;
    }
  }
  return std::nullopt;
}

Repaired repair_utf8(std::string_view bytes) {
  Repaired repaired;
  repaired.utf8.reserve(bytes.size());
  const std::uint8_t* data = bytes_of(bytes);
  const std::size_t size = bytes.size();
  for (std::size_t at = 0; at < size;) {
    const std::size_t begin = at;
    UChar32 value = 0;
    U8_NEXT(data, at, size, value);
    if (value < 0) {
      repaired.utf8 += "\xEF\xBF\xBD";
      ++repaired.count;
    } else {
      repaired.utf8.append(bytes, begin, at - begin);
    }
  }
  return repaired;
}

bool is_space(char32_t c) {
  return c < 0x80 ? (c == U' ' || (c >= U'\t' && c <= U'\r'))
                  : (u_isUWhiteSpace(icu(c)) != 0 || c == 0xFEFF);
}

bool is_letter(char32_t c) {
  return c < 0x80 ? ((c | 0x20U) >= U'a' && (c | 0x20U) <= U'z')
                  : u_isalpha(icu(c)) != 0;
}

bool is_mark(char32_t c) {
  return c >= 0x300 && (U_GET_GC_MASK(icu(c)) & U_GC_M_MASK) != 0;
}

bool is_digit(char32_t c) {
  return c < 0x80 ? (c >= U'0' && c <= U'9') : u_isdigit(icu(c)) != 0;
}

bool is_upper(char32_t c) {
  return c < 0x80 ? (c >= U'A' && c <= U'Z')
                  : (u_isUUppercase(icu(c)) != 0 || u_istitle(icu(c)) != 0);
}

bool is_lower(char32_t c) {
  return c < 0x80 ? (c >= U'a' && c <= U'z') : u_isULowercase(icu(c)) != 0;
}

bool is_punctuation(char32_t c) {
  return u_ispunct(icu(c)) != 0;
}

bool is_symbol(char32_t c) {
  return (U_GET_GC_MASK(icu(c)) & U_GC_S_MASK) != 0;
}

bool is_dash_mark(char32_t c) {
  return c == U'-' || (c >= U'\u2012' && c <= U'\u2015');
}

bool is_ascii_letter(char byte) {
  const char small = ascii_lower(byte);
  return small >= 'a' && small <= 'z';
}

char ascii_lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a')
                                    : byte;
}

void append_percent(std::string& out, char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  out += {'%', kDigits[value >> 4U], kDigits[value & 0xFU]};
}

char32_t to_lower(char32_t c) {
  if (c < 0x80) {
    return c >= U'A' && c <= U'Z' ? c + 32 : c;
  }
  return static_cast<char32_t>(u_tolower(icu(c)));
}

char32_t to_upper(char32_t c) {
  return static_cast<char32_t>(u_toupper(icu(c)));
}

void append_lower(std::string& out, std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint c = code_point_at(utf8, at);
    append_code_point(out, to_lower(c.value));
    at += c.size;
  }
}

std::string lower(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  append_lower(out, utf8);
  return out;
}

std::string fold(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint c = code_point_at(utf8, at);
    at += c.size;
    if (c.value < 0x80) {
      out.push_back(static_cast<char>(to_lower(plain_mark(c.value))));
    } else if (!is_mark(c.value)) {
      append_code_point(out, to_lower(base_letter(plain_mark(c.value))));
    }
  }
  return out;
}

std::string_view trim(std::string_view utf8) {
  std::size_t begin = 0;
  while (begin < utf8.size()) {
    const CodePoint c = code_point_at(utf8, begin);
    if (!is_space(c.value)) {
      break;
    }
    begin += c.size;
  }
  std::size_t end = utf8.size();
  while (end > begin) {
    const CodePoint c = code_point_before(utf8, end);
    if (!is_space(c.value)) {
      break;
    }
    end -= c.size;
  }
  return utf8.substr(begin, end - begin);
}

std::size_t display_width(char32_t c) {
  if (is_mark(c) || u_iscntrl(icu(c)) != 0 ||
      u_charType(icu(c)) == U_FORMAT_CHAR) {
    return 0;
  }
  const int width = u_getIntPropertyValue(icu(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace newsparse
