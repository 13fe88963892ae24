// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// A paragraph of a page, white space made single.
struct PageBlock {
  enum class Kind { Paragraph, Heading, Other };
  std::string text;
  Kind kind = Kind::Other;
  bool in_main = false;
  std::size_t article = 0;  // the innermost <article> around it; 0: none
};

// What a page shows and says about itself, in its order. What frames an
// article, like navigation, captions and forms, is left out.
struct PageContents {
  std::vector<PageBlock> blocks;
  std::string title;  // of <title>
  // The first <h1> inside an article or <main>, else the first of all.
  std::string heading;
  bool heading_inside = false;
  std::string time;                         // of the first <time datetime>
  std::map<std::string, std::string> meta;  // the first of each name
  std::vector<std::string> linked_data;     // scripts of JSON-LD
  enum class Problem { None, TooDeep, TooManyAttributes };
  Problem problem = Problem::None;
};

inline constexpr std::size_t kMaxPageDepth = 512;
inline constexpr std::size_t kMaxTagAttributes = 512;

// Reads a page without building a tree of it. Linear, with no recursion.
PageContents read_page(std::string_view utf8);

}  // namespace newsparse
