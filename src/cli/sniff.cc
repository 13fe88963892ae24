// SPDX-License-Identifier: Apache-2.0
#include "cli/sniff.h"

#include <algorithm>
#include <array>

#include "cli/byte_source.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

std::string_view without_blanks(std::string_view bytes) {
  return bytes.substr(std::min(bytes.find_first_not_of(kBlanks), bytes.size()));
}

// `inside` begins behind the brace, which `rest` stands after.
InputFormat format_of_object(std::string_view inside, std::string_view rest) {
  if (rest.front() != '"') {
    return InputFormat::Text;
  }
  const std::string_view blanks = inside.substr(0, inside.size() - rest.size());
  const bool broken = blanks.find('\n') != std::string_view::npos;
  return broken ? InputFormat::Json : InputFormat::JsonLines;
}

std::optional<InputFormat> format_of_page(std::string_view bytes) {
  constexpr std::array<std::string_view, 4> kBeginnings = {
      "<!doctype html", "<html", "<head", "<body"};
  bool may_come = false;
  for (const std::string_view beginning : kBeginnings) {
    const std::string_view begin = bytes.substr(0, beginning.size());
    const bool same =
        std::equal(begin.begin(), begin.end(), beginning.begin(),
                   [](char a, char b) { return ascii_lower(a) == b; });
    if (same && begin.size() == beginning.size()) {
      return InputFormat::Html;
    }
    may_come = may_come || same;
  }
  return may_come ? std::nullopt : std::optional(InputFormat::Text);
}

}  // namespace

std::optional<InputFormat> sniff_format(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) {
    bytes.remove_prefix(kUtf8Mark.size());
  }
  bytes = without_blanks(bytes);
  if (bytes.empty()) {
    return std::nullopt;
  }
  const char opener = bytes.front();
  if (opener == '<') {
    return format_of_page(bytes);
  }
  if (opener != '{' && opener != '[') {
    return InputFormat::Text;
  }
  const std::string_view inside = bytes.substr(1);
  const std::string_view rest = without_blanks(inside);
  if (rest.empty()) {
    return std::nullopt;
  }
  if (opener == '{') {
    return format_of_object(inside, rest);
  }
  return rest.front() == '{' ? InputFormat::Json : InputFormat::Text;
}

}  // namespace newsparse
