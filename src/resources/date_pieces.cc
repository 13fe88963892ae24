// SPDX-License-Identifier: Apache-2.0
#include "resources/date_pieces.h"

#include <cstddef>
#include <string>
#include <utility>

#include "text/unicode.h"

namespace newsparse {
namespace {

class Cutter {
 public:
  Cutter(const DateLexicon& lexicon, std::string_view line)
      : lexicon_(lexicon), line_(line) {}

  std::vector<DatePiece> cut() {
    for (std::size_t i = 0; i < line_.size();) {
      const CodePoint c = code_point_at(line_, i);
      if (is_space(c.value)) {
        i += c.size;
      } else if (c.value >= U'0' && c.value <= U'9') {
        i = add_number(i);
      } else if (is_letter(c.value)) {
        i = add_word(i);
      } else {
        DatePiece piece;
        piece.bytes = span(i, i + c.size);
        piece.mark = c.value < 0x80 ? static_cast<char>(c.value) : '\0';
        pieces_.push_back(piece);
        i += c.size;
      }
    }
    return std::move(pieces_);
  }

 private:
  static ByteSpan span(std::size_t begin, std::size_t end) {
    return {static_cast<Index>(begin), static_cast<Index>(end)};
  }

  std::size_t add_number(std::size_t begin) {
    DatePiece piece;
    piece.number = 0;
    std::size_t end = begin;
    for (; end < line_.size() && line_[end] >= '0' && line_[end] <= '9';
         ++end) {
      constexpr int kEnough = 9;  // digits that an int surely holds
      if (++piece.digits <= kEnough) {
        piece.number = piece.number * 10 + (line_[end] - '0');
      }
    }
    piece.bytes = span(begin, end);
    pieces_.push_back(piece);
    return end;
  }

  // "Feb", "p.m." – dots between single letters belong to the word. A "T"
  // between the digits of an ISO date-time is a word of its own.
  std::size_t add_word(std::size_t begin) {
    std::string word;
    std::size_t end = begin;
    std::size_t letters = 0;  // since the last dot
    while (end < line_.size()) {
      const CodePoint c = code_point_at(line_, end);
      if (is_letter(c.value)) {
        append_code_point(word, to_lower(c.value));
        ++letters;
      } else if (c.value == U'.' && letters == 1 && end > begin) {
        letters = 0;
      } else {
        break;
      }
      end += c.size;
    }
    DatePiece piece;
    piece.bytes = span(begin, end);
    piece.word = lexicon_.find(word);
    piece.is_word = true;
    piece.mark = word == "t" ? 'T' : '\0';
    pieces_.push_back(piece);
    return end;
  }

  const DateLexicon& lexicon_;
  std::string_view line_;
  std::vector<DatePiece> pieces_;
};

}  // namespace

std::vector<DatePiece> cut_date_pieces(const DateLexicon& lexicon,
                                       std::string_view line) {
  return Cutter(lexicon, line).cut();
}

}  // namespace newsparse
