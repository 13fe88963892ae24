// SPDX-License-Identifier: Apache-2.0
#include "train/name_corpora.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "newsparse/error.h"

#include "resources/resources.h"
#include "resources/table.h"
#include "text/offsets.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

constexpr std::array kTypes = {EntityType::Person, EntityType::Organization,
                               EntityType::Place, EntityType::Other};

struct GoldName {
  ByteSpan bytes;
  std::size_t type = 0;  // in kTypes
};

struct TypeName {
  std::string_view name;
  std::size_t type;
};
constexpr TypeName kTypeNames[] = {
    {"PER", 0},    {"ORG", 1},          {"LOC", 2},     {"MISC", 3},
    {"PERSON", 0}, {"ORGANIZATION", 1}, {"LOCATION", 2}};

std::optional<std::size_t> type_of(std::string_view name) {
  for (const TypeName& known : kTypeNames) {
    if (known.name == name) {
      return known.type;
    }
  }
  return std::nullopt;
}

std::ifstream open_file(const std::string& path) {
  std::ifstream in(path);
  if (!in) {
    throw Error(path + ": cannot be read");
  }
  return in;
}

bool crosses_sentences(const Document& document, TokenSpan tokens) {
  return std::any_of(document.sentences.begin(), document.sentences.end(),
                     [&](const Sentence& sentence) {
                       return tokens.begin < sentence.tokens.begin &&
                              sentence.tokens.begin < tokens.end;
                     });
}

void put_labels(TokenSpan tokens, std::size_t type,
                std::vector<std::uint8_t>& labels) {
  const auto label = [&](NamePosition position) {
    return static_cast<std::uint8_t>(4 * type +
                                     static_cast<std::size_t>(position));
  };
  if (tokens.size() == 1) {
    labels[tokens.begin] = label(NamePosition::Unit);
    return;
  }
  std::fill(labels.begin() + tokens.begin, labels.begin() + tokens.end,
            label(NamePosition::Inside));
  labels[tokens.begin] = label(NamePosition::Begin);
  labels[tokens.end - 1] = label(NamePosition::Last);
}

// `names` are ordered; of those that overlap the first is kept.
NamedText named_text(std::string text, std::vector<GoldName> names,
                     std::uint32_t source, const Resources& resources) {
  NamedText made;
  made.source = source;
  made.document = std::make_unique<Document>(
      own_sentences(Text(std::move(text)), resources));
  const Document& document = *made.document;
  made.labels.assign(document.tokens.size(), 0);
  std::sort(names.begin(), names.end(),
            [](const GoldName& one, const GoldName& other) {
              return std::pair(one.bytes.begin, other.bytes.end) <
                     std::pair(other.bytes.begin, one.bytes.end);
            });
  Index token = 0;
  for (const GoldName& name : names) {
    const auto size = static_cast<Index>(document.tokens.size());
    while (token < size &&
           document.tokens[token].bytes.end <= name.bytes.begin) {
      ++token;
    }
    Index end = token;
    while (end < size && document.tokens[end].bytes.begin < name.bytes.end) {
      ++end;
    }
    if (end > token && !crosses_sentences(document, {token, end})) {
      put_labels({token, end}, name.type, made.labels);
      token = end;
    }
  }
  return made;
}

// Builds a text from tokens with a space between them.
class TextBuilder {
 public:
  void add_token(std::string_view word, std::string_view tag) {
    const bool goes_on = tag.starts_with("I-") && open_;
    if (!goes_on) {
      close_name();
    }
    if (!text_.empty() && !text_.ends_with('\n')) {
      text_ += ' ';
    }
    if (!goes_on && tag.size() > 2) {
      if (const auto type = type_of(tag.substr(2))) {
        open_ = GoldName{{static_cast<Index>(text_.size()), 0}, *type};
      }
    }
    text_ += word;
  }
  void end_sentence() {
    close_name();
    if (!text_.empty() && !text_.ends_with('\n')) {
      text_ += "\n\n";
    }
  }
  bool empty() const { return text_.empty(); }
  std::size_t size() const { return text_.size(); }
  std::pair<std::string, std::vector<GoldName>> take() {
    close_name();
    return {std::exchange(text_, {}), std::exchange(names_, {})};
  }

 private:
  void close_name() {
    if (open_) {
      open_->bytes.end = static_cast<Index>(text_.size());
      names_.push_back(*open_);
      open_.reset();
    }
  }

  std::string text_;
  std::vector<GoldName> names_;
  std::optional<GoldName> open_;
};

// Texts this long are documents of their own where the corpus has only
// sentences.
constexpr std::size_t kEnough = 3000;

// Joins the tokens of one type that an annotator left without bounds.
class SilverReader {
 public:
  SilverReader(std::string_view text) : offsets_(code_point_starts(text)) {}

  void add(const std::vector<std::string_view>& cells) {
    const auto type = cells.size() > 5 ? type_of(cells[5]) : std::nullopt;
    const std::size_t begin = std::stoul(std::string(cells[0]));
    const std::size_t end = std::stoul(std::string(cells[1]));
    if (end >= offsets_.size()) {
      return;
    }
    if (type && open_ && names_.back().type == *type) {
      names_.back().bytes.end = offsets_[end];
    } else if (type) {
      names_.push_back({{offsets_[begin], offsets_[end]}, *type});
    }
    open_ = type.has_value();
  }
  void end_sentence() { open_ = false; }
  std::vector<GoldName> take() { return std::move(names_); }

 private:
  std::vector<Index> offsets_;
  std::vector<GoldName> names_;
  bool open_ = false;
};

}  // namespace

std::vector<NameLabel> training_labels() {
  return name_labels(kTypes);
}

void read_named_lines(const std::string& path, std::uint32_t source,
                      const Resources& resources,
                      std::vector<NamedText>& texts) {
  std::ifstream in = open_file(path);
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("text")) {
      throw Error(path + ": a line without a text");
    }
    const auto text = json["text"].get<std::string>();
    const std::vector<Index> offsets = code_point_starts(text);
    std::vector<GoldName> names;
    for (const auto& name : json["names"]) {
      if (const auto type = type_of(name["type"].get<std::string>())) {
        names.push_back({{offsets.at(name["start"].get<std::size_t>()),
                          offsets.at(name["end"].get<std::size_t>())},
                         *type});
      }
    }
    texts.push_back(named_text(text, std::move(names), source, resources));
  }
}

void read_named_tokens(const std::string& path, std::uint32_t source,
                       const Resources& resources,
                       std::vector<NamedText>& texts) {
  std::ifstream in = open_file(path);
  TextBuilder builder;
  const auto flush = [&] {
    if (!builder.empty()) {
      auto [text, names] = builder.take();
      texts.push_back(
          named_text(std::move(text), std::move(names), source, resources));
    }
  };
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("# doc", 0) == 0) {
      builder.end_sentence();
      if (builder.size() > kEnough) {
        flush();
      }
    } else if (const auto cells = split(line, '\t'); cells.size() == 2) {
      builder.add_token(cells[0], cells[1]);
    } else {
      builder.end_sentence();
    }
  }
  flush();
}

void read_silver_names(const std::string& path, const std::string& texts_path,
                       std::uint32_t source, const Resources& resources,
                       std::vector<NamedText>& texts) {
  std::map<std::string, std::string> by_id;
  std::ifstream texts_in = open_file(texts_path);
  for (std::string line; std::getline(texts_in, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object()) {
      throw Error(texts_path + ": a line that is no object");
    }
    by_id[json["id"].get<std::string>()] = json["text"].get<std::string>();
  }
  std::ifstream in = open_file(path);
  std::string text;
  std::optional<SilverReader> reader;
  const auto flush = [&] {
    if (reader) {
      texts.push_back(named_text(text, reader->take(), source, resources));
    }
  };
  constexpr std::string_view kDocument = "# doc = ";
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(kDocument)) {
      flush();
      text = by_id[line.substr(kDocument.size())];
      reader.emplace(text);
    } else if (line.empty()) {
      reader->end_sentence();
    } else if (line[0] != '#') {
      reader->add(split(line, '\t'));
    }
  }
  flush();
}

}  // namespace newsparse
