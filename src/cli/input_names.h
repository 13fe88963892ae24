// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsparse {

enum class InputFormat { Auto, Text, Html, Json, JsonLines };

// As it is typed and stands in records: "jsonl".
std::string_view name_of(InputFormat format);

// Whether a record of it is a JSON object.
bool is_json(InputFormat format);

// What a file is by its name: *.txt, *.text and *.md, *.html and *.htm, *.json,
// *.jsonl and *.ndjson, each also with .gz, .bz2, .xz or .zst behind.
std::optional<InputFormat> format_of_name(std::string_view name);

// What such files are called, for messages: "*.txt, *.text or *.md".
std::string article_patterns();

// Whether a file of a folder is read without being named.
bool is_article_name(std::string_view name);

}  // namespace newsparse
