// SPDX-License-Identifier: Apache-2.0
#include "cli/input_names.h"

#include <array>
#include <utility>

namespace newsparse {
namespace {

constexpr auto kEndings =
    std::to_array<std::pair<std::string_view, InputFormat>>(
        {{".txt", InputFormat::Text},
         {".text", InputFormat::Text},
         {".md", InputFormat::Text},
         {".html", InputFormat::Html},
         {".htm", InputFormat::Html},
         {".json", InputFormat::Json},
         {".jsonl", InputFormat::JsonLines},
         {".ndjson", InputFormat::JsonLines}});

bool has_ending(std::string_view name, std::string_view ending) {
  // ".txt" alone is a hidden file, not an article without a name.
  return name.size() > ending.size() && name.ends_with(ending);
}

std::string_view without_compression(std::string_view name) {
  constexpr std::array<std::string_view, 4> kCompressions = {".gz", ".bz2",
                                                             ".xz", ".zst"};
  for (const std::string_view ending : kCompressions) {
    if (has_ending(name, ending)) {
      return name.substr(0, name.size() - ending.size());
    }
  }
  return name;
}

}  // namespace

std::string_view name_of(InputFormat format) {
  switch (format) {
    case InputFormat::Auto:
      return "auto";
    case InputFormat::Html:
      return "html";
    case InputFormat::Json:
      return "json";
    case InputFormat::JsonLines:
      return "jsonl";
    case InputFormat::Text:
      break;
  }
  return "text";
}

bool is_json(InputFormat format) {
  return format == InputFormat::Json || format == InputFormat::JsonLines;
}

std::string article_patterns() {
  std::string patterns;
  for (const auto& [ending, format] : kEndings) {
    const bool last = ending == kEndings.back().first;
    patterns += patterns.empty() ? "" : last ? " or " : ", ";
    patterns += "*" + std::string(ending);
  }
  return patterns;
}

std::optional<InputFormat> format_of_name(std::string_view name) {
  const std::string_view plain = without_compression(name);
  for (const auto& [ending, format] : kEndings) {
    if (has_ending(plain.substr(plain.rfind('/') + 1), ending)) {
      return format;
    }
  }
  return std::nullopt;
}

bool is_article_name(std::string_view name) {
  return format_of_name(name).has_value();
}

}  // namespace newsparse
