// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/span.h"

namespace newsparse::testing {

// A text with claims marked in it:
//   [source Ms. Rao] [cue said] [content the bridge was safe].
// Of several claims each mark says which: [source:1,2 Rao], [cue:2 warned].
// Other brackets are text. Marks do not nest.
struct MarkedClaim {
  std::vector<std::string> source, cue, content;
};
struct MarkedText {
  std::string text;
  std::map<int, MarkedClaim> claims;  // by number
};

// Reads one mark at `text[0] == '['`; returns its length, or 0 for a bracket
// that is text.
inline std::size_t read_mark(std::string_view text, MarkedText& marked) {
  for (const std::string_view role : {"source", "cue", "content"}) {
    if (text.substr(1, role.size()) != role) {
      continue;
    }
    std::size_t at = role.size() + 1;
    std::vector<int> numbers;
    while (at < text.size() && (text[at] == ':' || text[at] == ',')) {
      int number = 0;
      for (++at; at < text.size() && std::isdigit(text[at]) != 0; ++at) {
        number = number * 10 + (text[at] - '0');
      }
      numbers.push_back(number);
    }
    const std::size_t end = text.find(']', at);
    if (at >= text.size() || text[at] != ' ' || end == text.npos) {
      return 0;
    }
    const std::string words(text.substr(at + 1, end - at - 1));
    marked.text += words;
    for (const int number : numbers.empty() ? std::vector{1} : numbers) {
      MarkedClaim& claim = marked.claims[number];
      (role == "source" ? claim.source
       : role == "cue"  ? claim.cue
                        : claim.content)
          .push_back(words);
    }
    return end + 1;
  }
  return 0;
}

inline MarkedText read_markup(const std::vector<std::string>& lines) {
  MarkedText marked;
  for (const std::string& line : lines) {
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t length =
          line[at] == '[' ? read_mark(std::string_view(line).substr(at), marked)
                          : 0;
      if (length == 0) {
        marked.text += line[at];
      }
      at += std::max<std::size_t>(length, 1);
    }
    marked.text += '\n';
  }
  return marked;
}

// "source | cue | content / content" for each claim, "-" for what is missing;
// the same shape as claim_lines of claim_documents.h.
inline std::vector<std::string> claim_lines(const MarkedText& marked) {
  const auto join = [](const std::vector<std::string>& parts) {
    std::string joined;
    for (const std::string& part : parts) {
      joined += (joined.empty() ? "" : " / ") + part;
    }
    return joined.empty() ? std::string("-") : joined;
  };
  std::vector<std::string> lines;
  for (const auto& [number, claim] : marked.claims) {
    lines.push_back(join(claim.source) + " | " + join(claim.cue) + " | " +
                    join(claim.content));
  }
  return lines;
}

}  // namespace newsparse::testing
