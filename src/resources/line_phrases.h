// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/labels.h"

namespace newsparse {

struct LineKind {
  ParagraphKind kind = ParagraphKind::Boilerplate;
  bool by_colon = false;  // shown by an opening such as "Photo:"
};

// Phrases by which a line shows that it is no part of the running text.
class LinePhrases {
 public:
  LinePhrases() = default;

  // `text` must outlive this object.
  LinePhrases(std::string name, std::string_view text);

  // What a line is: credit, caption or boilerplate, or nothing known. `folded`
  // is the whole line as `fold` makes it.
  std::optional<LineKind> kind_of(std::string_view folded) const;

  // The bytes of the phrase that opens a byline ("By", "Written by"); 0: none.
  std::size_t byline_opening(std::string_view line) const;

  // Words that stand in capitals before a colon or dash but are no city:
  // "update", "exclusive".
  bool is_label(std::string_view folded) const;

 private:
  enum class Place : std::uint8_t { Begins, Ends, Contains, Is };

  struct Phrase {
    std::string_view phrase;
    ParagraphKind kind = ParagraphKind::Boilerplate;
  };

  void add(std::string_view place, const Phrase& phrase,
           const std::string& where);

  std::vector<Phrase> is_;  // in byte order
  std::vector<Phrase> begins_;
  std::vector<Phrase> ends_;
  std::vector<Phrase> contains_;
  std::vector<std::string_view> byline_openings_;
  std::vector<std::string_view> labels_;  // in byte order
};

}  // namespace newsparse
