// SPDX-License-Identifier: Apache-2.0
//
// A byline is a list of names with jobs, outlets and places between them:
//
//   Jane Roe in Oslo, John van Doe and Ada Poe, Political Editor | The Harbour
//
// It is read part by part, the parts ending at commas, at words that join and
// at words that stop. A part is a name when it has two to five words, all with
// capitals but for particles, and none that names a job or an outlet. Behind a
// bar, dash or bracket nothing is a name. A second part behind a comma alone is
// more often a place or an outlet ("Jane Roe, New Harbour") than a name.
#include "resources/bylines.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::string_view kRoles[] = {"title", "outlet", "particle", "joiner",
                                       "stop"};

struct Word {
  ByteSpan bytes;
  const BylineRole* role = nullptr;
  bool capital = false;
  bool all_capitals = false;  // "USA", not "J."
};

enum class PartEnd { Comma, Join, Stop, Bar, End };

struct Part {
  std::vector<Word> words;
  PartEnd before = PartEnd::Comma;  // what stands before it
};

bool is_bar(char32_t c) {
  switch (c) {
    case U'|':
    case U'(':
    case U'[':
    case U'•':
    case U'·':
    case U'–':
    case U'—':
    case U'/':
    case U':':
      return true;
    default:
      return false;
  }
}

class Reader {
 public:
  Reader(const Bylines& bylines, std::string_view line)
      : bylines_(bylines), line_(line) {}

  Byline read() {
    cut();
    Byline byline;
    byline.whole = true;
    const bool joined = std::any_of(
        parts_.begin(), parts_.end(),
        [](const Part& part) { return part.before == PartEnd::Join; });
    bool after_stop = false;
    bool loud = false;  // the first name is in capitals
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      Part& part = parts_[i];
      if (part.before == PartEnd::Bar) {
        break;
      }
      after_stop = part.before == PartEnd::Stop;
      trim_jobs(part.words);
      const bool name = !after_stop && is_name(part.words) &&
                        (i == 0 || loud || !all_capitals(part.words)) &&
                        (i != 1 || joined || parts_.size() > 2 ||
                         part.before != PartEnd::Comma);
      if (name) {
        byline.names.push_back(
            {part.words.front().bytes.begin, part.words.back().bytes.end});
        loud = i == 0 ? all_capitals(part.words) : loud;
      } else if (i == 0 || has_plain_word(part.words)) {
        byline.whole = false;
      }
      if (i == 0 && !name) {
        break;  // "By Friday, Ada Poe and her crew"
      }
    }
    return byline;
  }

 private:
  // Cuts the line into parts.
  void cut() {
    parts_.emplace_back();
    for (std::size_t i = 0; i < line_.size();) {
      const CodePoint c = code_point_at(line_, i);
      if (is_space(c.value)) {
        i += c.size;
      } else if (c.value == U',' || c.value == U';') {
        start_part(PartEnd::Comma);
        i += c.size;
      } else if (is_bar(c.value) || c.value == U'-') {
        start_part(PartEnd::Bar);
        i += c.size;
      } else if (c.value == U'&') {
        start_part(PartEnd::Join);
        i += c.size;
      } else {
        i = add_word(i);
      }
    }
    while (parts_.size() > 1 && parts_.back().words.empty()) {
      parts_.pop_back();
    }
  }

  void start_part(PartEnd before) {
    if (parts_.back().words.empty() && parts_.size() > 1) {
      parts_.back().before = before;  // ", and"
    } else {
      parts_.push_back({{}, before});
    }
  }

  std::size_t add_word(std::size_t begin) {
    std::size_t end = begin;
    std::size_t capitals = 0;
    std::size_t letters = 0;
    while (end < line_.size()) {
      const CodePoint c = code_point_at(line_, end);
      if (is_space(c.value) || c.value == U',' || c.value == U';' ||
          is_bar(c.value)) {
        break;
      }
      letters += is_letter(c.value) ? 1U : 0U;
      capitals += is_upper(c.value) ? 1U : 0U;
      end += c.size;
    }
    Word word;
    word.bytes = {static_cast<Index>(begin), static_cast<Index>(end)};
    word.role = bylines_.find(fold(line_.substr(begin, end - begin)));
    word.capital = is_upper(code_point_at(line_, begin).value);
    word.all_capitals = letters > 1 && capitals == letters;
    if (word.role != nullptr && *word.role == BylineRole::Joiner) {
      start_part(PartEnd::Join);
    } else if (word.role != nullptr && *word.role == BylineRole::Stop) {
      start_part(PartEnd::Stop);
    } else {
      parts_.back().words.push_back(word);
    }
    return end;
  }

  static bool is(const Word& word, BylineRole role) {
    return word.role != nullptr && *word.role == role;
  }

  // "Staff writer Jane Roe", "Jane Roe Political correspondent"
  static void trim_jobs(std::vector<Word>& words) {
    const auto is_job = [](const Word& word) {
      return is(word, BylineRole::Title);
    };
    const auto first = std::find_if_not(words.begin(), words.end(), is_job);
    if (first == words.end()) {
      return;  // a job and no more
    }
    words.erase(words.begin(), first);
    while (is_job(words.back())) {
      words.pop_back();
    }
  }

  // A final full stop belongs to the line: "BY JANE ROE."
  bool is_name(std::vector<Word>& words) const {
    constexpr std::size_t kShortest = 2;
    constexpr std::size_t kLongest = 5;
    if (words.size() < kShortest || words.size() > kLongest ||
        !words.front().capital || !words.back().capital) {
      return false;
    }
    for (const Word& word : words) {
      const bool fits = word.capital || is(word, BylineRole::Particle);
      if (!fits || is(word, BylineRole::Title) ||
          is(word, BylineRole::Outlet) || has_digit(word)) {
        return false;
      }
    }
    Word& last = words.back();
    if (last.bytes.end == line_.size() && line_.ends_with('.') &&
        last.bytes.size() > 3) {
      --last.bytes.end;
    }
    return true;
  }

  bool has_digit(const Word& word) const {
    const std::string_view text =
        line_.substr(word.bytes.begin, word.bytes.size());
    return text.find_first_of("0123456789@") != std::string_view::npos;
  }

  static bool all_capitals(const std::vector<Word>& words) {
    return std::all_of(words.begin(), words.end(),
                       [](const Word& word) { return word.all_capitals; });
  }

  // A word that no byline has: "By Jane Roe, who left Oslo"
  static bool has_plain_word(const std::vector<Word>& words) {
    return std::any_of(words.begin(), words.end(), [](const Word& word) {
      return !word.capital && word.role == nullptr;
    });
  }

  const Bylines& bylines_;
  std::string_view line_;
  std::vector<Part> parts_;
};

}  // namespace

Bylines::Bylines(std::string name, std::string_view text) {
  const Table table(std::move(name), text, {"word", "role"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto role =
        std::find(std::begin(kRoles), std::end(kRoles), table.cell(row, 1));
    if (role == std::end(kRoles) ||
        !words_
             .emplace(table.cell(row, 0),
                      static_cast<BylineRole>(role - std::begin(kRoles)))
             .second) {
      throw Error(table.where(row) + ": an unknown role or a second one");
    }
  }
}

Byline Bylines::read(std::string_view line) const {
  constexpr std::size_t kLongest = 300;  // bytes
  return line.size() > kLongest ? Byline{} : Reader(*this, line).read();
}

const BylineRole* Bylines::find(std::string_view folded) const {
  const auto found = words_.find(folded);
  return found == words_.end() ? nullptr : &found->second;
}

}  // namespace newsparse
