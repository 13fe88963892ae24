// SPDX-License-Identifier: Apache-2.0
#include "newsparse/document.h"

#include <gtest/gtest.h>

#include "support/build_document.h"

namespace newsparse {
namespace {

TEST(TextOf, CutsFromTheFirstToTheLastToken) {
  const Document document = testing::document_of_words("Holt said so");

  EXPECT_EQ(text_of(document, TokenSpan{1, 3}), "said so");
  EXPECT_EQ(bytes_of(document, {0, 1}), (ByteSpan{0, 4}));
}

}  // namespace
}  // namespace newsparse
