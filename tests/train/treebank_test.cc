// SPDX-License-Identifier: Apache-2.0
#include "train/treebank.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "train/treebank_file.h"

namespace newsparse {
namespace {

using testing::kToyTreebank;
using testing::TemporaryFile;

TEST(ReadTreebank, RebuildsTextAndLayers) {
  const TemporaryFile file(kToyTreebank);

  const std::vector<Document> documents = read_treebank(file.path());

  ASSERT_EQ(documents.size(), 2U);
  const Document& first = documents[0];
  EXPECT_EQ(first.text.view(), "The mayor didn't come. She said: no.");
  EXPECT_EQ(first.sentences.size(), 2U);
  ASSERT_EQ(first.tokens.size(), 11U);
  EXPECT_EQ(text_of(first, first.tokens[3].bytes), "n't");
  EXPECT_EQ(first.tags[2].lemma, "do");
  EXPECT_EQ(first.tags[2].universal, UniversalTag::AUX);
  EXPECT_EQ(first.arcs[7].head, 7U);
  EXPECT_EQ(first.arcs[9].head, 7U);
  EXPECT_EQ(first.arcs[9].relation, Relation::Ccomp);
  EXPECT_EQ(violations(first), std::vector<std::string>{});
}

TEST(ReadTreebank, NamesTheLineOfAnUnknownLabel) {
  const TemporaryFile file(
      "# text = Boats\n1\tBoats\tboat\tNOUN\tNOUNS\t_\t0\troot\t_\t_\n\n");

  try {
    read_treebank(file.path());
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find(":3: unknown label"),
              std::string::npos)
        << error.what();
  }
}

TEST(ReadTreebank, RefusesAFileThatIsNotThere) {
  EXPECT_THROW(read_treebank("/nowhere/at/all.conllu"), Error);
}

}  // namespace
}  // namespace newsparse
