// SPDX-License-Identifier: Apache-2.0
#include "resources/constructions.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

std::uint32_t word(std::string_view form) {
  return static_cast<std::uint32_t>(hash_of(form));
}

TEST(Constructions, TellsWhatAWordDoes) {
  const Constructions words("c.tsv", "word\tpart\nread\tinscribes\n");

  EXPECT_TRUE(words.has(word("read"), ConstructionPart::Inscribes));
  EXPECT_FALSE(words.has(word("read"), ConstructionPart::Cites));
  EXPECT_FALSE(words.has(word("said"), ConstructionPart::Inscribes));
  EXPECT_FALSE(
      Constructions().has(word("read"), ConstructionPart::Inscribes));
}

TEST(Constructions, NamesTheLineOfAnUnknownPart) {
  EXPECT_THROW(Constructions("c.tsv", "word\tpart\nread\tshouts\n"), Error);
}

}  // namespace
}  // namespace newsparse
