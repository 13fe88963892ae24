// SPDX-License-Identifier: Apache-2.0
#include "stages/tags_classes.h"

#include <gtest/gtest.h>

#include "support/build_document.h"
#include "support/models.h"

namespace newsparse {
namespace {

std::vector<std::uint8_t> classes_of(const Document& document) {
  const Resources& resources = testing::english();
  const WordTypes words(document, resources.clusters);
  return tag_classes(document, words, resources.tagger);
}

// The scores of words that occur again are kept; that must not show.
TEST(TagClasses, DoNotDependOnOtherSentences) {
  Document once = testing::document_of_words("the old ferry sank off Bergen .");
  const std::vector<std::uint8_t> alone = classes_of(once);

  Document twice = testing::document_of_words(
      "the old ferry sank off Bergen . the old ferry sank off Bergen .");
  twice.sentences = {{{0, 7}}, {{7, 14}}};
  std::vector<std::uint8_t> expected = alone;
  expected.insert(expected.end(), alone.begin(), alone.end());

  EXPECT_EQ(classes_of(twice), expected);
}

}  // namespace
}  // namespace newsparse
