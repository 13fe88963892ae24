// SPDX-License-Identifier: Apache-2.0
#include "resources/line_phrases.h"

#include <algorithm>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// Lines of a kind are short; a paragraph that begins like one is prose.
constexpr std::size_t kLongestOpened = 200;      // bytes
constexpr std::size_t kLongestContaining = 500;  // bytes

bool is_word_character(std::string_view text, std::size_t position) {
  const char32_t c = code_point_at(text, position).value;
  return is_letter(c) || is_digit(c);
}

// Whether a phrase that ends at `position` ends with a word there.
bool ends_word(std::string_view text, std::size_t position) {
  return position == 0 || position >= text.size() ||
         !is_letter(code_point_before(text, position).value) ||
         !is_word_character(text, position);
}

bool begins_with(std::string_view line, std::string_view phrase) {
  return line.size() >= phrase.size() &&
         std::equal(phrase.begin(), phrase.end(), line.begin(),
                    [](char a, char b) { return a == ascii_lower(b); }) &&
         ends_word(line, phrase.size());
}

bool ends_with(std::string_view line, std::string_view phrase) {
  if (line.ends_with('.')) {
    line.remove_suffix(1);
  }
  return line.ends_with(phrase) &&
         (line.size() == phrase.size() ||
          !is_letter(code_point_at(phrase, 0).value) ||
          !is_letter(
              code_point_before(line, line.size() - phrase.size()).value));
}

}  // namespace

LinePhrases::LinePhrases(std::string name, std::string_view text) {
  const Table table(std::move(name), text, {"phrase", "place", "kind"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view phrase = table.cell(row, 0);
    const std::string_view kind = table.cell(row, 2);
    if (kind == "label") {
      labels_.push_back(phrase);
      continue;
    }
    const auto label = parse_label<ParagraphKind>(kind);
    if (!label) {
      throw Error(table.where(row) + ": unknown kind \"" + std::string(kind) +
                  "\"");
    }
    if (*label == ParagraphKind::Byline) {
      byline_openings_.push_back(phrase);
    } else {
      add(table.cell(row, 1), {phrase, *label}, table.where(row));
    }
  }
  std::sort(labels_.begin(), labels_.end());
  std::sort(is_.begin(), is_.end(), [](const Phrase& a, const Phrase& b) {
    return a.phrase < b.phrase;
  });
}

void LinePhrases::add(std::string_view place, const Phrase& phrase,
                      const std::string& where) {
  if (place == "is") {
    is_.push_back(phrase);
  } else if (place == "begins") {
    begins_.push_back(phrase);
  } else if (place == "ends") {
    ends_.push_back(phrase);
  } else if (place == "contains") {
    contains_.push_back(phrase);
  } else {
    throw Error(where + ": unknown place \"" + std::string(place) + "\"");
  }
}

std::optional<LineKind> LinePhrases::kind_of(std::string_view folded) const {
  const auto same = std::lower_bound(
      is_.begin(), is_.end(), folded,
      [](const Phrase& a, std::string_view b) { return a.phrase < b; });
  if (same != is_.end() && same->phrase == folded) {
    return LineKind{same->kind, false};
  }
  if (folded.size() > kLongestContaining) {
    return {};
  }
  const auto kind_where = [](const std::vector<Phrase>& phrases,
                             auto holds) -> std::optional<LineKind> {
    const auto found = std::find_if(phrases.begin(), phrases.end(), holds);
    return found == phrases.end()
               ? std::nullopt
               : std::optional(
                     LineKind{found->kind, found->phrase.ends_with(':')});
  };
  if (folded.size() <= kLongestOpened) {
    // "(Additional reporting by Ida Krag)", "*Edited by Max Roe*"
    const std::size_t first = folded.find_first_not_of("([*_- ");
    const std::string_view opening =
        folded.substr(std::min(first, folded.size()));
    if (const auto kind = kind_where(begins_, [&](const Phrase& phrase) {
          return begins_with(opening, phrase.phrase) ||
                 begins_with(folded, phrase.phrase);
        })) {
      return kind;
    }
  }
  if (const auto kind = kind_where(ends_, [&](const Phrase& phrase) {
        return ends_with(folded, phrase.phrase);
      })) {
    return kind;
  }
  return kind_where(contains_, [&](const Phrase& phrase) {
    return folded.find(phrase.phrase) != std::string_view::npos;
  });
}

std::size_t LinePhrases::byline_opening(std::string_view line) const {
  std::size_t longest = 0;
  for (const std::string_view phrase : byline_openings_) {
    if (phrase.size() > longest && begins_with(line, phrase)) {
      longest = phrase.size();
    }
  }
  return longest;
}

bool LinePhrases::is_label(std::string_view folded) const {
  return std::binary_search(labels_.begin(), labels_.end(), folded);
}

}  // namespace newsparse
