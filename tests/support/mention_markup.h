// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

namespace newsparse::testing {

// A text with marked stretches: "[1 Holt] met [2 [1 her] lawyer] ." The key
// stands before the first space; marks may nest.
struct MarkedMentions {
  struct Mark {
    std::string key;
    ByteSpan bytes;
  };

  std::string text;
  std::vector<Mark> marks;  // in the order of their ends
};

inline MarkedMentions read_mention_marks(std::string_view marked) {
  MarkedMentions result;
  std::vector<MarkedMentions::Mark> open;
  for (std::size_t at = 0; at < marked.size(); ++at) {
    if (marked[at] == '[') {
      const std::size_t space = marked.find(' ', at);
      if (space == std::string_view::npos) {
        throw std::runtime_error("a mark without a space in: " +
                                 std::string(marked));
      }
      const auto begin = static_cast<Index>(result.text.size());
      open.push_back(
          {std::string(marked.substr(at + 1, space - at - 1)), {begin, begin}});
      at = space;
    } else if (marked[at] == ']') {
      if (open.empty()) {
        throw std::runtime_error("a mark never opened in: " +
                                 std::string(marked));
      }
      open.back().bytes.end = static_cast<Index>(result.text.size());
      result.marks.push_back(open.back());
      open.pop_back();
    } else {
      result.text += marked[at];
    }
  }
  if (!open.empty()) {
    throw std::runtime_error("a mark never closed in: " + std::string(marked));
  }
  return result;
}

// The mention with these bounds, or the number of mentions.
inline Index mention_at(const Document& document, ByteSpan bytes) {
  Index mention = 0;
  while (mention < document.mentions.size() &&
         bytes_of(document, document.mentions[mention].tokens) != bytes) {
    ++mention;
  }
  return mention;
}

}  // namespace newsparse::testing
