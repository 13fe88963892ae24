// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_parse.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "learn/aligned_bytes.h"
#include "learn/linear_model_writer.h"
#include "support/build_document.h"

namespace newsparse {
namespace {

// A model that knows nothing: all scores are 0.
testing::AlignedBytes empty_model() {
  ModelWriter writer(ParserModel::kPurpose);
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < count_of<Relation>(); ++i) {
    labels.emplace_back(name_of(static_cast<Relation>(i)));
  }
  writer.add_lines("labels", labels);
  LinearModelWriter(2, {}).write(writer, "actions");
  LinearModelWriter(labels.size(), {}).write(writer, "relations");
  return testing::AlignedBytes(writer.bytes());
}

TEST(ArcParser, MakesATreeWhateverTheModelSays) {
  testing::AlignedBytes bytes = empty_model();
  const ParserModel model(
      ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
  ArcParser parser(model);
  for (const char* text : {"a", "a b", "a b c d e f g"}) {
    const Document document = testing::document_of_words(text);
    const auto size = static_cast<Index>(document.tokens.size());
    const WordTypes words(document, {});
    const ArcSentence sentence(words, std::vector<Tag>(size), {0, size});

    const ArcState& tree = parser.parse(sentence);

    int roots = 0;
    for (std::int32_t i = 0; i < tree.root(); ++i) {
      EXPECT_NE(tree.node(i).head, ArcState::kNone);
      roots += tree.node(i).head == tree.root() ? 1 : 0;
    }
    EXPECT_EQ(roots, 1) << text;
  }
}

}  // namespace
}  // namespace newsparse
