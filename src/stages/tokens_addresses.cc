// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens_addresses.h"

#include <algorithm>
#include <array>

#include "stages/tokens_characters.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(),
                    [](char a, char b) { return a == b || (a | 0x20) == b; });
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
  return equals_ignoring_case(text.substr(0, lower.size()), lower);
}

// The domains that are written without "www" often enough.
constexpr std::array<std::string_view, 20> kDomains = {
    "com", "org", "net", "edu", "gov", "int", "mil", "info", "io", "co",
    "uk",  "us",  "eu",  "de",  "fr",  "ru",  "cn",  "au",   "ca", "tv"};

bool is_domain(std::string_view word) {
  const std::size_t period = word.rfind('.');
  return period != std::string_view::npos && period > 0 &&
         std::any_of(
             kDomains.begin(), kDomains.end(), [&](std::string_view domain) {
               return equals_ignoring_case(word.substr(period + 1), domain);
             });
}

bool ends_address(const Character& c) {
  return c.size == 0 || c.kind == CharacterKind::Space || c.value == U'<' ||
         c.value == U'>' || c.value == U'"' || c.value == U'”' ||
         c.value == U'“' || c.value == U'»' || c.value == U'[' ||
         c.value == U']';
}

// Takes away what belongs to the sentence: "(see example.org/a)." ends in two
// such marks.
std::size_t trim_address(std::string_view text, std::size_t begin,
                         std::size_t end) {
  const bool has_open =
      text.substr(begin, end - begin).find('(') != std::string_view::npos;
  while (end > begin) {
    const Character last = character_before(text, end);
    const bool closes = std::u32string_view(U".,;:!?'’…*").find(last.value) !=
                            std::u32string_view::npos ||
                        (last.value == U')' && !has_open);
    if (!closes) {
      break;
    }
    end -= last.size;
  }
  return end;
}

std::size_t find_web_end(std::string_view text, std::size_t begin,
                         std::size_t at) {
  for (Character c = character_at(text, at); !ends_address(c);
       c = character_at(text, at)) {
    at += c.size;
  }
  return trim_address(text, begin, at);
}

bool is_mail_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') ||
         std::string_view("._%+-").find(c) != std::string_view::npos;
}

// "d.rao+news@example.org". What stands before the sign is at most 64 bytes
// long, as the standard of mail has it.
std::size_t find_mail_end(std::string_view text, std::size_t begin) {
  constexpr std::size_t kLongest = 64;
  const std::string_view near = text.substr(begin, kLongest + 1);
  const auto sign =
      std::find_if_not(near.begin(), near.end(), is_mail_character);
  if (sign == near.end() || *sign != '@') {
    return 0;
  }
  std::size_t at = begin + static_cast<std::size_t>(sign - near.begin()) + 1;
  if (!character_at(text, at).is_alphanumeric()) {
    return 0;
  }
  while (at < text.size() && is_mail_character(text[at])) {
    ++at;
  }
  return trim_address(text, begin, at);
}

bool begins_web_address(std::string_view text, std::size_t begin,
                        std::size_t end) {
  const std::string_view word = text.substr(begin, end - begin);
  const std::string_view behind = text.substr(end, 3);
  if (behind == "://" || starts_with_ignoring_case(word, "www.")) {
    return true;
  }
  const bool more = character_at(text, end + 1).is_alphanumeric();
  if (behind.starts_with(':')) {
    return more && (equals_ignoring_case(word, "mailto") ||
                    equals_ignoring_case(word, "doi"));
  }
  return behind.starts_with('/') && is_domain(word);
}

}  // namespace

std::size_t find_address_end(std::string_view text, std::size_t begin,
                             std::size_t end) {
  if (begins_web_address(text, begin, end)) {
    return find_web_end(text, begin, end);
  }
  const bool may_be_mail =
      end < text.size() &&
      (text[end] == '@' || (text[end] != ' ' && is_mail_character(text[end])));
  return may_be_mail ? find_mail_end(text, begin) : 0;
}

}  // namespace newsparse
