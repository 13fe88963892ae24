// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as a line of JSON Lines: an article or a failure, never both, and
// what is carried through is an object again.
#include <string>

#include <nlohmann/json.hpp>

#include "cli/json_line.h"
#include "fuzz/target.h"
#include "text/decoding.h"

using newsparse::testing::promise;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const newsparse::Decoded decoded = newsparse::decode_text(
      std::string(reinterpret_cast<const char*>(bytes), size));
  const newsparse::JsonArticle article =
      newsparse::parse_json_line(decoded.utf8);
  promise(!article.failure || article.text.empty(),
          "a line that failed has no text");
  promise(
      article.extra_json.empty() || nlohmann::json::accept(article.extra_json),
      "what is carried through is JSON");
  return 0;
}
