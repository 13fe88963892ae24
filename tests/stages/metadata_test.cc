// SPDX-License-Identifier: Apache-2.0
#include "stages/metadata.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "stages/paragraphs.h"
#include "support/cases.h"

namespace newsparse {
namespace {

using testing::Case;
using testing::read_cases;

Document read(const std::string& text) {
  static const LanguagePack pack = LanguagePack::built_in("en");
  Document document{Text(text)};
  document.paragraphs = split_paragraphs(document, pack.resources());
  document.metadata = find_metadata(document, pack.resources());
  return document;
}

// "author| Ada Poe": a line for each thing found.
std::string show(const Document& document) {
  std::string shown;
  const auto add = [&](const std::string& name, ByteSpan bytes) {
    shown += name + "| " + std::string(text_of(document, bytes)) + "\n";
  };
  const auto add_if = [&](const std::string& name,
                          const std::optional<ByteSpan>& bytes) {
    if (bytes) {
      add(name, *bytes);
    }
  };
  const Metadata& metadata = document.metadata;
  add_if("title", metadata.title);
  add_if("subtitle", metadata.subtitle);
  for (const ByteSpan author : metadata.authors) {
    add("author", author);
  }
  if (!metadata.published.empty()) {
    shown += "published| " + metadata.published + "\n";
  }
  add_if("dateline", metadata.dateline);
  for (const ByteSpan credit : metadata.credits) {
    add("credit", credit);
  }
  return shown;
}

TEST(FindMetadata, Cases) {
  for (const Case& one : read_cases("stages/cases/metadata.txt")) {
    std::string text;
    std::string expected;
    bool behind = false;
    for (const std::string& line : one.lines) {
      if (line == "=>") {
        behind = true;
      } else {
        (behind ? expected : text) += line + "\n";
      }
    }
    const Document document = read(text);
    EXPECT_EQ(show(document), expected) << one.where << ": " << one.name;
    EXPECT_EQ(violations(document), std::vector<std::string>{}) << one.where;
  }
}

TEST(FindMetadata, HasNothingToSayAboutNothing) {
  EXPECT_EQ(show(read("")), "");
  EXPECT_EQ(show(read("Nobody came to the quay on Monday. It was cold.")), "");
}

}  // namespace
}  // namespace newsparse
