// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/document.h"

#include "support/build_document.h"

namespace newsparse {
namespace {

using testing::document_of_words;

// The numbers of the invariants that are broken, as one text: "25".
std::string broken(const Document& document) {
  std::string numbers;
  for (const std::string& line : violations(document)) {
    if (numbers.empty() || numbers.back() != line[0]) {
      numbers += line[0];
    }
  }
  return numbers;
}

TEST(Violations, AreNoneInASoundDocument) {
  EXPECT_EQ(violations(document_of_words("Holt said so")),
            std::vector<std::string>{});
}

TEST(Violations, NameTheInvariantThatIsBroken) {
  Document tokens = document_of_words("Holt said so");
  tokens.tokens[1].bytes = {2, 7};
  EXPECT_EQ(broken(tokens), "1");

  Document outside = document_of_words("Holt said so");
  outside.paragraphs[0].bytes.end = 6;
  EXPECT_EQ(broken(outside).substr(0, 1), "2");

  Document sentences = document_of_words("Holt said so");
  sentences.sentences[0].tokens.end = 2;
  EXPECT_EQ(broken(sentences), "3");

  Document arcs = document_of_words("Holt said so");
  arcs.arcs = {{1, Relation::Nsubj}};
  EXPECT_EQ(broken(arcs), "4");

  Document mentions = document_of_words("Holt said so");
  mentions.mentions = {{{0, 1}, 0, MentionKind::Name, EntityType::Person},
                       {{2, 3}, 2, MentionKind::Name, EntityType::Person}};
  mentions.entities = {{EntityType::Person, "Holt", {0}, {}, {}}};
  EXPECT_EQ(broken(mentions), "5");

  Document claims = document_of_words("Holt said so");
  claims.claims.emplace_back().content = {{2, 3}, {1, 2}};
  EXPECT_EQ(broken(claims), "6");

  Document speakers = document_of_words("Holt said so");
  speakers.claims.emplace_back().content = {{2, 3}};
  speakers.speakers.resize(2);
  EXPECT_EQ(broken(speakers), "7");

  Document circle = document_of_words("Holt said so");
  circle.claims.resize(2);
  circle.claims[0].parent = 1;
  circle.claims[1].parent = 0;
  EXPECT_EQ(broken(circle), "8");

  Document cut = document_of_words("é so");
  cut.tokens[0].bytes = {0, 1};
  EXPECT_EQ(broken(cut), "9");
}

}  // namespace
}  // namespace newsparse
