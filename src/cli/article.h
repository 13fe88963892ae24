// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "newsparse/format.h"

#include "cli/json_line.h"
#include "cli/record_reader.h"

namespace newsparse {

// A record that lacks nothing but its analysis, and the text to analyze: valid
// UTF-8, or nothing when the record is an error.
struct Article {
  Record record;
  std::optional<std::string> text;
};

// How bytes become an article.
struct ArticleOptions {
  std::string encoding;  // by its IANA name; empty: told by the bytes
  JsonPaths paths;
};

// A record that knows no more than where it comes from.
Record begin_record(const RawRecord& raw);

// Decodes and, for JSON, takes apart what was read. Total.
Article make_article(RawRecord raw, const ArticleOptions& options = {});

}  // namespace newsparse
