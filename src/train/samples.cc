// SPDX-License-Identifier: Apache-2.0
#include "train/samples.h"

#include <algorithm>
#include <fstream>

#include "newsparse/error.h"

namespace newsparse {

std::vector<std::string> read_samples(const std::string& path) {
  std::ifstream in(path);
  if (!in) {
    throw Error(path + ": cannot be read");
  }
  std::vector<std::string> samples;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && !line.starts_with('#')) {
      samples.push_back(line);
    }
  }
  return samples;
}

Document document_of_words(std::string_view words) {
  Document document{Text(std::string(words))};
  const std::string_view text = document.text.view();
  document.paragraphs.push_back({{0, static_cast<Index>(text.size())}});
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t space = std::min(text.find(' ', begin), text.size());
    document.tokens.push_back(
        {{static_cast<Index>(begin), static_cast<Index>(space)}});
    begin = space + 1;
  }
  document.sentences.push_back(
      {{0, static_cast<Index>(document.tokens.size())}});
  return document;
}

std::string tags_as_text(const std::vector<Tag>& tags) {
  std::string text;
  for (const Tag& tag : tags) {
    text += text.empty() ? "" : " ";
    text += name_of(tag.penn);
  }
  return text;
}

std::string arcs_as_text(const std::vector<Arc>& arcs) {
  std::string text;
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    text += text.empty() ? "" : " ";
    text += arcs[i].head == i ? "0" : std::to_string(arcs[i].head + 1);
    text += ':';
    text += name_of(arcs[i].relation);
  }
  return text;
}

std::string names_as_text(const std::vector<Mention>& names) {
  std::string text;
  for (const Mention& name : names) {
    text += text.empty() ? "" : " ";
    text += std::to_string(name.tokens.begin + 1);
    if (name.tokens.size() > 1) {
      text += '-' + std::to_string(name.tokens.end);
    }
    text += ':';
    text += name_of(name.type);
  }
  return text;
}

}  // namespace newsparse
