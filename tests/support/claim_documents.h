// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

namespace newsparse::testing {

// A document with the layers that claims need and no model made: paragraphs
// are lines, tokens the words between spaces, a sentence ends after "." and at
// "|" (which is no token), quotations stand between “ and ”.
inline Document document_of_lines(std::string_view lines) {
  Document document{Text(std::string(lines))};
  const std::string_view text = document.text.view();
  constexpr Index kNone = 0xFFFFFFFFU;
  Index opened = kNone;
  Index sentence = 0;
  const auto end_sentence = [&] {
    const auto end = static_cast<Index>(document.tokens.size());
    if (sentence < end) {
      document.sentences.push_back({{sentence, end}});
    }
    sentence = end;
  };
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t line = std::min(text.find('\n', begin), text.size());
    document.paragraphs.push_back(
        {{static_cast<Index>(begin), static_cast<Index>(line)}});
    while (begin < line) {
      const std::size_t space = std::min(text.find(' ', begin), line);
      const std::string_view word = text.substr(begin, space - begin);
      const auto token = static_cast<Index>(document.tokens.size());
      if (word == "|") {
        end_sentence();
      } else {
        document.tokens.push_back(
            {{static_cast<Index>(begin), static_cast<Index>(space)}});
      }
      if (word == "“") {
        opened = token;
      } else if (word == "”" && opened != kNone) {
        document.quotations.push_back(Quotation{.tokens = {opened, token + 1},
                                                .closed = true,
                                                .parent = {},
                                                .continues = {}});
        opened = kNone;
      } else if (word == "." && opened == kNone) {
        end_sentence();
      }
      begin = space + 1;
    }
    if (opened != kNone) {
      document.quotations.push_back(Quotation{
          .tokens = {opened, static_cast<Index>(document.tokens.size())},
          .closed = false,
          .parent = {},
          .continues = {}});
      opened = kNone;
    }
    end_sentence();
    begin = std::max(begin, line + 1);
  }
  return document;
}

// The parts of a claim's content, joined by " / ".
inline std::string content_of(const Document& document, const Claim& claim) {
  std::string joined;
  for (const TokenSpan part : claim.content) {
    joined += joined.empty() ? "" : " / ";
    joined += text_of(document, part);
  }
  return joined;
}

// "source | cue | content" for each claim, "-" for what is missing.
inline std::vector<std::string> claim_lines(const Document& document,
                                            const std::vector<Claim>& claims) {
  std::vector<std::string> lines;
  const auto show = [&](const std::optional<TokenSpan>& span) {
    return span ? std::string(text_of(document, *span)) : std::string("-");
  };
  for (const Claim& claim : claims) {
    lines.push_back(show(claim.source) + " | " + show(claim.cue) + " | " +
                    content_of(document, claim));
  }
  return lines;
}

}  // namespace newsparse::testing
