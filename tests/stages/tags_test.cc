// SPDX-License-Identifier: Apache-2.0
#include "stages/tags.h"

#include <string>

#include <gtest/gtest.h>

#include "support/build_document.h"
#include "support/cases.h"
#include "support/models.h"
#include "train/samples.h"

namespace newsparse {
namespace {

std::vector<Tag> tags_of(std::string_view words) {
  return tag_tokens(testing::document_of_words(words), testing::english());
}

TEST(TagTokens, GivesWhatTheModelGaveWhenItWasTrained) {
  const testing::ShippedModel model("tagger.model", TaggerModel::kPurpose);
  ASSERT_FALSE(model.file().samples().empty());

  for (const ModelSample& sample : model.file().samples()) {
    EXPECT_EQ(tags_as_text(tags_of(sample.input)), sample.expected);
  }
}

// Each case is a sentence, its Penn tags, and the lemmas that are worth a
// look: "word=lemma".
TEST(TagTokens, TagsTheCases) {
  for (const testing::Case& one :
       testing::read_cases("stages/cases/tags.txt")) {
    ASSERT_GE(one.lines.size(), 2U) << one.where;
    const Document document = testing::document_of_words(one.lines[0]);
    const std::vector<Tag> tags = tag_tokens(document, testing::english());
    EXPECT_EQ(tags_as_text(tags), one.lines[1]) << one.where;
    for (std::size_t i = 2; i < one.lines.size(); ++i) {
      const std::size_t equals = one.lines[i].find('=');
      const std::string word = one.lines[i].substr(0, equals);
      bool found = false;
      for (std::size_t token = 0; token < tags.size(); ++token) {
        if (text_of(document, document.tokens[token].bytes) == word) {
          found = true;
          EXPECT_EQ(tags[token].lemma, one.lines[i].substr(equals + 1))
              << one.where;
        }
      }
      EXPECT_TRUE(found) << one.where << ": no " << word;
    }
  }
}

TEST(TagTokens, StaysEmptyWithoutAModel) {
  EXPECT_TRUE(
      tag_tokens(testing::document_of_words("a ferry"), Resources()).empty());
}

TEST(TagTokens, HasNothingToSayOfNothing) {
  EXPECT_TRUE(tag_tokens(Document{Text("")}, testing::english()).empty());
}

TEST(TagTokens, TellsAuxiliariesFromVerbs) {
  const std::vector<Tag> tags = tags_of("She has left and has a ticket .");

  EXPECT_EQ(tags[1].universal, UniversalTag::AUX);
  EXPECT_EQ(tags[4].universal, UniversalTag::VERB);
}

}  // namespace
}  // namespace newsparse
