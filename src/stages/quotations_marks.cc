// SPDX-License-Identifier: Apache-2.0
//
// What a mark is likely to do, from its neighbours. A mark opens when there is
// space before it and a letter behind it, and closes the other way round; where
// several marks stand together, as in `."'`, all are judged by what is left and
// right of the group:
//
//   Holt said, "He called it 'unsafe.'"   the last two: "." before, end behind
//
// The glyph counts too, but less than one might think: “ is typed for a closing
// mark every day, and a Swede writes ”so”. What a glyph does contrary to its
// role, it is believed to do when the document never uses its partner.
#include "stages/quotations_marks.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// Costs are in the unit of nothing; they only have to stand in the right order.
// Index: how much the surroundings speak for it, from -2 to 2.
constexpr std::array<float, 5> kCostByShape = {2.4F, 1.5F, 0.7F, 0.2F, 0.0F};
constexpr float kAgainstRole = 1.2F;  // “ as a closing mark
constexpr float kNeverMark = 9.0F;    // "rock'n'roll"

// What speaks for opening (1) or closing (-1) on one side of a mark.
int left_evidence(char32_t c) {
  if (is_space(c)) {
    return 1;
  }
  switch (c) {
    case U'(':
    case U'[':
    case U'{':
    case U'/':
    case U'=':
      return 1;
    case U'-':
    case U'–':
    case U'—':
      return 0;
    default:
      return -1;
  }
}

int right_evidence(char32_t c) {
  if (is_space(c)) {
    return -1;
  }
  switch (c) {
    case U'(':
    case U'[':
    case U'{':
    case U'$':
    case U'£':
    case U'€':
    case U'#':
    case U'@':
    case U'¿':
    case U'¡':
      return 1;
    case U'-':
    case U'–':
    case U'—':
    case U'…':
      return 0;
    default:
      return is_punctuation(c) || is_symbol(c) ? -1 : 1;
  }
}

bool looks_like_an_apostrophe(std::string_view mark) {
  return mark == "'" || mark == "’" || mark == "‘" || mark == "`";
}

class MarkFinder {
 public:
  MarkFinder(const Document& document, const Resources& resources)
      : document_(document),
        resources_(resources),
        text_(document.text.view()) {}

  std::vector<MarkSite> find() {
    std::size_t token = 0;
    for (const Paragraph& paragraph : document_.paragraphs) {
      paragraph_ = paragraph.bytes;
      const std::size_t first = sites_.size();
      while (token < document_.tokens.size() &&
             document_.tokens[token].bytes.begin < paragraph.bytes.end) {
        token = add_if_mark(token);
      }
      judge_shapes(first);
    }
    vote();
    for (std::size_t i = 0; i < sites_.size(); ++i) {
      price(i);
    }
    return std::move(sites_);
  }

 private:
  // Returns the next token to look at.
  std::size_t add_if_mark(std::size_t token) {
    const QuotationMarks& marks = resources_.quotation_marks;
    const ByteSpan bytes = document_.tokens[token].bytes;
    const QuotationMark* mark = marks.find(text_of(document_, bytes));
    if (mark == nullptr) {
      return token + 1;
    }
    // '' and `` may have come as two tokens.
    std::size_t end = token + 1;
    if (end < document_.tokens.size() &&
        document_.tokens[end].bytes.begin == bytes.end) {
      const ByteSpan both = {bytes.begin, document_.tokens[end].bytes.end};
      if (const QuotationMark* pair = marks.find(text_of(document_, both))) {
        mark = pair;
        ++end;
      }
    }
    sites_.push_back(
        {{static_cast<Index>(token), static_cast<Index>(end)}, mark});
    shapes_.push_back(0);
    return end;
  }

  ByteSpan bytes(std::size_t site) const {
    return bytes_of(document_, sites_[site].tokens);
  }

  // The character before or behind a place, a space at the paragraph's ends.
  char32_t before(Index position) const {
    return position > paragraph_.begin
               ? code_point_before(text_, position).value
               : U' ';
  }
  char32_t behind(Index position) const {
    return position < paragraph_.end ? code_point_at(text_, position).value
                                     : U' ';
  }

  // Judges the sites of a paragraph, from `first` on, by groups of marks that
  // touch each other.
  void judge_shapes(std::size_t first) {
    for (std::size_t begin = first; begin < sites_.size();) {
      std::size_t end = begin + 1;
      while (end < sites_.size() && bytes(end - 1).end == bytes(end).begin) {
        ++end;
      }
      const char32_t left = before(bytes(begin).begin);
      const char32_t right = behind(bytes(end - 1).end);
      for (std::size_t i = begin; i < end; ++i) {
        shapes_[i] = left_evidence(left) + right_evidence(right);
        sites_[i].after_sentence = ends_clause(bytes(begin).begin);
      }
      begin = end;
    }
  }

  // Whether the last character before a place that is no space is a final mark
  // or a comma.
  bool ends_clause(Index position) const {
    while (position > paragraph_.begin) {
      const CodePoint c = code_point_before(text_, position);
      if (!is_space(c.value)) {
        return c.value == U'.' || c.value == U'?' || c.value == U'!' ||
               c.value == U',' || c.value == U'…';
      }
      position -= static_cast<Index>(c.size);
    }
    return false;
  }

  // Counts how the document uses each mark: where its surroundings leave no
  // doubt.
  void vote() {
    for (std::size_t i = 0; i < sites_.size(); ++i) {
      const MarkSite& site = sites_[i];
      const std::size_t level = static_cast<std::size_t>(site.mark->level);
      if (shapes_[i] == 2) {
        if (site.mark->role == QuotationRole::Close) {
          ++reversed_[level];
        } else if (site.mark->role == QuotationRole::Open) {
          ++usual_[level];
        }
      }
    }
  }

  // ”So”, »So« and »So»: closing marks open in a document without the others.
  bool opens_in_this_document(const QuotationMark& mark) const {
    const std::size_t level = static_cast<std::size_t>(mark.level);
    return mark.level != QuotationLevel::Single && usual_[level] == 0 &&
           reversed_[level] > 0;
  }

  void price(std::size_t i) {
    MarkSite& site = sites_[i];
    const auto shape = static_cast<std::size_t>(shapes_[i] + 2);
    site.open = kCostByShape[shape];
    site.close = kCostByShape[kCostByShape.size() - 1 - shape];
    if (site.mark->role == QuotationRole::Close &&
        !opens_in_this_document(*site.mark)) {
      site.open += kAgainstRole;
    }
    site.skip = 2.0F;
    if (looks_like_an_apostrophe(site.mark->mark)) {
      price_apostrophe(i);
    } else if (is_digit(left_of(i))) {
      // "the 6'2" guard" is as good as sure, "a 12" pipe" is not.
      site.skip = is_behind_feet(i) ? 0.2F : 1.5F;
    }
  }

  // Digits stand before the mark, and an apostrophe before them: 6'2".
  bool is_behind_feet(std::size_t site) const {
    constexpr int kDigits = 2;
    Index position = bytes(site).begin;
    for (int i = 0; i < kDigits + 1 && position > 0; ++i) {
      const CodePoint c = code_point_before(text_, position);
      if (!is_digit(c.value)) {
        return i > 0 && (c.value == U'\'' || c.value == U'’');
      }
      position -= static_cast<Index>(c.size);
    }
    return false;
  }

  char32_t left_of(std::size_t site) const {
    const Index begin = bytes(site).begin;
    return begin > 0 ? code_point_before(text_, begin).value : U' ';
  }
  char32_t right_of(std::size_t site) const {
    const Index end = bytes(site).end;
    return end < text_.size() ? code_point_at(text_, end).value : U' ';
  }

  void price_apostrophe(std::size_t i) {
    MarkSite& site = sites_[i];
    const char32_t left = left_of(i);
    const char32_t right = right_of(i);
    const bool typed_open = site.mark->role == QuotationRole::Open;
    site.skip = 1.8F;
    if (is_letter(left) && is_letter(right)) {
      site.open = site.close = kNeverMark;  // "d'Arcy"
      site.skip = 0;
    } else if (is_digit(left)) {
      site.skip = 0.3F;  // "5' tall", "the 1990s' end"
    } else if (shapes_[i] > 0) {
      price_leading(site, right, typed_open);
    } else if (is_letter(left)) {
      // "the firms' boats": cheap to pass over, free to close with.
      site.skip =
          resources_.apostrophes.may_trail(word_before(i)) ? 0.2F : 0.8F;
    }
  }

  void price_leading(MarkSite& site, char32_t right, bool typed_open) {
    const Index end = document_.tokens[site.tokens.end - 1].bytes.end;
    if (is_digit(right)) {
      site.skip = 0.3F;  // "the '90s"
      site.open += 0.8F;
    } else if (resources_.apostrophes.may_lead(word_behind(end))) {
      site.skip = 0.3F;  // "get 'em"
      site.open += typed_open ? 0.6F : 1.2F;
    } else if (site.mark->role == QuotationRole::Close) {
      site.skip = 0.5F;  // ’ is what word processors make of a leading one
    } else if (!typed_open) {
      site.skip = 1.5F;
    }
  }

  // The letters next to a place, in lower case, a few at most: the words asked
  // for are short.
  std::string_view word_before(std::size_t site) {
    constexpr int kLetters = 8;
    const Index end = bytes(site).begin;
    Index begin = end;
    for (int i = 0; i < kLetters && begin > 0; ++i) {
      const CodePoint c = code_point_before(text_, begin);
      if (!is_letter(c.value)) {
        break;
      }
      begin -= static_cast<Index>(c.size);
    }
    return lower_word({begin, end});
  }
  std::string_view word_behind(Index begin) {
    constexpr int kLetters = 8;
    Index end = begin;
    for (int i = 0; i < kLetters && end < text_.size(); ++i) {
      const CodePoint c = code_point_at(text_, end);
      if (!is_letter(c.value)) {
        break;
      }
      end += static_cast<Index>(c.size);
    }
    return lower_word({begin, end});
  }
  std::string_view lower_word(ByteSpan bytes) {
    word_.clear();
    append_lower(word_, text_of(document_, bytes));
    return word_;
  }

  static constexpr std::size_t kLevels = 3;

  const Document& document_;
  const Resources& resources_;
  std::string_view text_;
  ByteSpan paragraph_;
  std::vector<MarkSite> sites_;
  std::vector<int> shapes_;  // one for each site, from -2 to 2
  std::array<Index, kLevels> usual_{};
  std::array<Index, kLevels> reversed_{};
  std::string word_;
};

}  // namespace

std::vector<MarkSite> find_marks(const Document& document,
                                 const Resources& resources) {
  return MarkFinder(document, resources).find();
}

}  // namespace newsparse
