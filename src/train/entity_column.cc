// SPDX-License-Identifier: Apache-2.0
#include "train/entity_column.h"

#include <algorithm>
#include <cstddef>

namespace newsparse {
namespace {

constexpr std::string_view kStart = "Entity=";

EntityType type_of(std::string_view name) {
  const auto type = parse_label<EntityType>(name);
  return type ? *type : EntityType::Other;
}

// The word whose governor stands outside.
Index head_of(const Document& document, TokenSpan tokens) {
  for (Index token = tokens.begin; token < tokens.end; ++token) {
    const Index governor = document.arcs[token].head;
    if (governor == token || governor < tokens.begin ||
        governor >= tokens.end) {
      return token;
    }
  }
  return tokens.begin;
}

MentionKind kind_of(UniversalTag tag) {
  switch (tag) {
    case UniversalTag::PROPN:
      return MentionKind::Name;
    case UniversalTag::PRON:
    case UniversalTag::DET:
      return MentionKind::Pronoun;
    default:
      return MentionKind::Nominal;
  }
}

}  // namespace

bool EntityColumn::read(std::string_view misc, Index token) {
  const std::size_t begin = misc.find(kStart);
  if (begin == std::string_view::npos) {
    return true;
  }
  std::string_view marks = misc.substr(begin + kStart.size());
  marks = marks.substr(0, marks.find('|'));
  while (!marks.empty()) {
    if (marks.front() != '(') {
      const std::size_t end = marks.find(')');
      if (end == std::string_view::npos) {
        return false;
      }
      close(std::string(marks.substr(0, end)), token);
      marks.remove_prefix(end + 1);
      continue;
    }
    const std::size_t entity = marks.find('-');
    const std::size_t type = marks.find('-', entity + 1);
    if (type == std::string_view::npos) {
      return false;
    }
    const std::string key(marks.substr(1, entity - 1));
    open_[key].push_back(mentions_.size());
    mentions_.push_back({key,
                         type_of(marks.substr(entity + 1, type - entity - 1)),
                         {token, token}});
    const std::size_t end =
        std::min(marks.find_first_of("()", 1), marks.size());
    if (end < marks.size() && marks[end] == ')') {
      close(key, token);
      marks.remove_prefix(end + 1);
    } else {
      marks.remove_prefix(end);
    }
  }
  return true;
}

void EntityColumn::close(const std::string& entity, Index token) {
  std::vector<std::size_t>& open = open_[entity];
  if (!open.empty()) {
    mentions_[open.back()].tokens.end = token + 1;
    open.pop_back();
  }
}

void EntityColumn::finish(Document& document) const {
  std::vector<Annotated> mentions = mentions_;
  std::erase_if(mentions,
                [](const Annotated& one) { return one.tokens.empty(); });
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Annotated& one, const Annotated& other) {
                     return one.tokens.begin != other.tokens.begin
                                ? one.tokens.begin < other.tokens.begin
                                : one.tokens.end > other.tokens.end;
                   });
  std::unordered_map<std::string, std::size_t> entities;
  for (const Annotated& one : mentions) {
    Mention mention;
    mention.tokens = one.tokens;
    mention.head = head_of(document, one.tokens);
    mention.kind = kind_of(document.tags[mention.head].universal);
    mention.type = one.type;
    const auto [known, fresh] =
        entities.emplace(one.entity, document.entities.size());
    if (fresh) {
      document.entities.emplace_back();
      document.entities.back().type = one.type;
    }
    document.entities[known->second].mentions.push_back(
        static_cast<Index>(document.mentions.size()));
    document.mentions.push_back(mention);
  }
}

}  // namespace newsparse
