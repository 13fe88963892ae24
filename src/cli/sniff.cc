// SPDX-License-Identifier: Apache-2.0
#include "cli/sniff.h"

namespace newsparse {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\v\f";

std::optional<InputFormat> sniff_object(std::string_view inside) {
  const std::size_t at = inside.find_first_not_of(kBlanks);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  if (inside[at] != '"') {
    return InputFormat::Text;
  }
  const bool broken = inside.substr(0, at).find('\n') != std::string_view::npos;
  return broken ? InputFormat::Json : InputFormat::JsonLines;
}

std::optional<InputFormat> sniff_array(std::string_view inside) {
  const std::size_t at = inside.find_first_not_of(kBlanks);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  return inside[at] == '{' ? InputFormat::Json : InputFormat::Text;
}

}  // namespace

std::optional<InputFormat> sniff_format(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.remove_prefix(3);
  }
  const std::size_t at = bytes.find_first_not_of(kBlanks);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  bytes.remove_prefix(at);
  switch (bytes.front()) {
    case '{':
      return sniff_object(bytes.substr(1));
    case '[':
      return sniff_array(bytes.substr(1));
    default:
      return InputFormat::Text;
  }
}

}  // namespace newsparse
