// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/format.h"

namespace newsparse {

// The article that a page of the web holds.
struct PageArticle {
  std::string text;  // the title and the body, an empty line between all parts
  std::string title;
  std::vector<std::string> authors;
  std::string published;
  std::optional<Notice> failure;  // no article
};

// What the page says about itself to search engines wins over what it shows.
// Total: whatever is wrong with the page is `failure`.
PageArticle parse_page(std::string_view utf8);

// The encoding that a page names in its first bytes: <meta charset="...">.
// Empty when it names none.
std::string declared_encoding(std::string_view bytes);

}  // namespace newsparse
