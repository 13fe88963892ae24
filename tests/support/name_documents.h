// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "newsparse/analyze.h"
#include "newsparse/document.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "stages/entities.h"
#include "stages/mentions.h"
#include "stages/mentions_map.h"
#include "support/claim_documents.h"

namespace newsparse::testing {

// The English pack, loaded once for all tests of a program.
inline const LanguagePack& english_pack() {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  return kPack;
}

// A text after all stages. Sentences end at full stops as long as no stage
// splits them.
inline Document analyzed(std::string text) {
  const Resources& resources = english_pack().resources();
  Document document = analyze(Text(std::move(text)), english_pack());
  if (!document.sentences.empty()) {
    return document;
  }
  Index begin = 0;
  for (Index token = 0; token < document.tokens.size(); ++token) {
    const bool last = token + 1 == document.tokens.size();
    const auto parted = [&](const Paragraph& paragraph) {
      return paragraph.bytes.begin >= document.tokens[token].bytes.end &&
             paragraph.bytes.begin <= document.tokens[token + 1].bytes.begin;
    };
    if (last || text_of(document, TokenSpan{token, token + 1}) == "." ||
        std::any_of(document.paragraphs.begin(), document.paragraphs.end(),
                    parted)) {
      document.sentences.push_back({{begin, token + 1}});
      begin = token + 1;
    }
  }
  document.mentions = find_mentions(document, resources);
  document.entities = resolve_entities(document, resources);
  return document;
}

// The index of the first token with that form.
inline Index token_of(const Document& document, std::string_view form) {
  Index token = 0;
  while (text_of(document, TokenSpan{token, token + 1}) != form) {
    ++token;
  }
  return token;
}

// Adds a mention that runs over the words of `phrase`, which begin at the
// first token with its first word; the last word is its head.
inline void add_mention(Document& document, std::string_view phrase,
                        MentionKind kind, EntityType type) {
  const Index begin = token_of(document, phrase.substr(0, phrase.find(' ')));
  Index words = 1;
  for (const char c : phrase) {
    words += c == ' ' ? 1 : 0;
  }
  Mention mention;
  mention.tokens = {begin, begin + words};
  mention.head = begin + words - 1;
  mention.kind = kind;
  mention.type = type;
  document.mentions.push_back(mention);
}

// The names of a document with their types after a step that mends them:
// "Mads Friis (person)/Friis (person)".
inline std::string names_after(Document document, void (*step)(NameMap&)) {
  const WordForms words(document);
  std::vector<Mention> names = std::move(document.mentions);
  NameMap map(document, words, english_pack().resources(), names);
  step(map);
  map.gather();
  std::string out;
  for (const Mention& name : names) {
    out += out.empty() ? "" : "/";
    out += std::string(text_of(document, name.tokens)) + " (" +
           std::string(name_of(name.type)) + ")";
  }
  return out;
}

}  // namespace newsparse::testing
