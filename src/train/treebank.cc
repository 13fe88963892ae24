// SPDX-License-Identifier: Apache-2.0
#include "train/treebank.h"

#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"
#include "train/entity_column.h"

namespace newsparse {
namespace {

enum Column : std::size_t {
  kId,
  kForm,
  kLemma,
  kUpos,
  kXpos,
  kFeats,
  kHead,
  kRelation,
  kMisc = 9,
};

// A document in the making: its text grows sentence by sentence.
struct Draft {
  std::string text;
  Document layers{Text("")};
  EntityColumn entities;
  bool wanted = true;
};

class Reader {
 public:
  Reader(const std::string& path, const std::vector<std::string>& genres)
      : path_(path), genres_(genres), in_(path) {
    if (!in_) {
      throw Error(path + ": cannot be read");
    }
  }

  std::vector<Document> read() {
    std::vector<std::string> block;
    std::string line;
    while (std::getline(in_, line)) {
      ++line_;
      if (!line.empty()) {
        block.push_back(line);
      } else if (!block.empty()) {
        add_sentence(block);
        block.clear();
      }
    }
    if (!block.empty()) {
      add_sentence(block);
    }
    finish();
    return std::move(documents_);
  }

 private:
  [[noreturn]] void complain(const std::string& problem) const {
    throw Error(path_ + ":" + std::to_string(line_) + ": " + problem);
  }

  void finish() {
    if (!draft_.layers.sentences.empty() && draft_.wanted) {
      draft_.entities.finish(draft_.layers);
      Document& done = draft_.layers;
      done.text = Text(std::move(draft_.text));
      documents_.push_back(std::move(done));
    }
    draft_ = {};
  }

  static bool has_line(const std::vector<std::string>& block,
                       std::string_view start) {
    for (const std::string& line : block) {
      if (line.rfind(start, 0) == 0 &&
          (line.size() == start.size() || line[start.size()] != '_')) {
        return true;
      }
    }
    return false;
  }

  bool is_wanted(const std::vector<std::string>& block) const {
    for (const std::string& line : block) {
      if (line.rfind("# newdoc", 0) == 0) {
        for (const std::string& genre : genres_) {
          const std::size_t at = line.find(genre);
          if (at != std::string::npos && line[at - 1] == '_' &&
              line[at + genre.size()] == '_') {
            return true;
          }
        }
      }
    }
    return genres_.empty();
  }

  std::string_view text_of_block(const std::vector<std::string>& block) const {
    constexpr std::string_view kStart = "# text = ";
    for (const std::string& line : block) {
      if (line.rfind(kStart, 0) == 0) {
        return std::string_view(line).substr(kStart.size());
      }
    }
    complain("a sentence without its text");
  }

  void add_sentence(const std::vector<std::string>& block) {
    if (has_line(block, "# newdoc")) {
      finish();
      draft_.wanted = is_wanted(block);
    }
    Document& document = draft_.layers;
    const std::string_view text = text_of_block(block);
    const bool paragraph =
        has_line(block, "# newpar") || document.paragraphs.empty();
    if (!draft_.text.empty()) {
      draft_.text += paragraph ? "\n\n" : " ";
    }
    const auto base = static_cast<Index>(draft_.text.size());
    draft_.text += text;
    if (paragraph) {
      document.paragraphs.push_back({{base, base}, ParagraphKind::Body});
    }
    document.paragraphs.back().bytes.end =
        static_cast<Index>(draft_.text.size());
    const auto first = static_cast<Index>(document.tokens.size());
    add_tokens(block, text, base);
    document.sentences.push_back(
        {{first, static_cast<Index>(document.tokens.size())}});
  }

  void add_tokens(const std::vector<std::string>& block, std::string_view text,
                  Index base) {
    const auto first = static_cast<Index>(draft_.layers.tokens.size());
    std::size_t at = 0;
    std::size_t surface_last = 0;  // the last word of the multiword token
    std::pair<std::size_t, std::size_t> surface;
    std::size_t cursor = 0;
    for (const std::string& line : block) {
      const auto cells = split(line, '\t');
      if (line[0] == '#' || cells[kId].find('.') != std::string_view::npos) {
        continue;
      }
      if (cells.size() < 10) {
        complain("fewer than ten columns");
      }
      const std::size_t dash = cells[kId].find('-');
      if (dash != std::string_view::npos) {
        surface_last = number(cells[kId].substr(dash + 1));
        const std::size_t begin = find(text, cells[kForm], at);
        surface = {begin, begin + cells[kForm].size()};
        cursor = begin;
        at = surface.second;
        continue;
      }
      std::size_t begin = 0;
      std::size_t end = 0;
      if (number(cells[kId]) <= surface_last) {
        const std::size_t found = text.find(cells[kForm], cursor);
        const bool inside = found != std::string_view::npos &&
                            found + cells[kForm].size() <= surface.second;
        begin = inside ? found : surface.first;
        end = inside ? found + cells[kForm].size() : surface.second;
        cursor = inside ? end : cursor;
      } else {
        begin = find(text, cells[kForm], at);
        at = end = begin + cells[kForm].size();
      }
      draft_.layers.tokens.push_back(
          {{base + static_cast<Index>(begin), base + static_cast<Index>(end)}});
      add_layers(cells, first);
    }
  }

  void add_layers(const std::vector<std::string_view>& cells, Index first) {
    Document& document = draft_.layers;
    const auto penn = parse_label<PennTag>(cells[kXpos]);
    const auto universal = parse_label<UniversalTag>(cells[kUpos]);
    const auto relation = parse_label<Relation>(cells[kRelation]);
    if (!penn || !universal || !relation) {
      complain("unknown label: " + std::string(cells[kXpos]) + " " +
               std::string(cells[kUpos]) + " " + std::string(cells[kRelation]));
    }
    document.tags.push_back({*penn, *universal, std::string(cells[kLemma])});
    const auto self = static_cast<Index>(document.tokens.size() - 1);
    const auto head = static_cast<Index>(number(cells[kHead]));
    document.arcs.push_back({head == 0 ? self : first + head - 1, *relation});
    if (!draft_.entities.read(cells[kMisc], self)) {
      complain("an entity that cannot be read: " + std::string(cells[kMisc]));
    }
  }

  std::size_t find(std::string_view text, std::string_view form,
                   std::size_t from) const {
    const std::size_t found = text.find(form, from);
    if (found == std::string_view::npos) {
      complain("the text lacks \"" + std::string(form) + "\"");
    }
    return found;
  }

  std::size_t number(std::string_view cell) const {
    std::size_t value = 0;
    const auto [end, error] =
        std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size()) {
      complain("not a number: " + std::string(cell));
    }
    return value;
  }

  std::string path_;
  const std::vector<std::string>& genres_;
  std::ifstream in_;
  std::size_t line_ = 0;
  Draft draft_;
  std::vector<Document> documents_;
};

}  // namespace

std::vector<Document> read_treebank(const std::string& path,
                                    const std::vector<std::string>& genres) {
  return Reader(path, genres).read();
}

std::vector<Document> read_treebanks(const std::vector<std::string>& paths) {
  std::vector<Document> all;
  for (const std::string& path : paths) {
    std::vector<Document> documents = read_treebank(path);
    all.insert(all.end(), std::make_move_iterator(documents.begin()),
               std::make_move_iterator(documents.end()));
  }
  return all;
}

}  // namespace newsparse
