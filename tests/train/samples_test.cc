// SPDX-License-Identifier: Apache-2.0
#include "train/samples.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "train/treebank_file.h"

namespace newsparse {
namespace {

TEST(ReadSamples, LeavesOutRemarks) {
  const testing::TemporaryFile file(
      "# a remark\nBoats sank .\n\nIt rained .\n");

  EXPECT_EQ(read_samples(file.path()),
            (std::vector<std::string>{"Boats sank .", "It rained ."}));
  EXPECT_THROW(read_samples("/nowhere"), Error);
}

TEST(DocumentOfWords, HasATokenForEachWord) {
  const Document document = document_of_words("Boats sank .");

  EXPECT_EQ(document.tokens.size(), 3U);
  EXPECT_EQ(violations(document), std::vector<std::string>{});
}

TEST(ArcsAsText, CountsFromOne) {
  EXPECT_EQ(arcs_as_text({{1, Relation::Nsubj}, {1, Relation::Root}}),
            "2:nsubj 0:root");
}

TEST(NamesAsText, TellsOneTokenFromMore) {
  Mention person;
  person.tokens = {0, 2};
  person.type = EntityType::Person;
  Mention place;
  place.tokens = {6, 7};
  place.type = EntityType::Place;

  EXPECT_EQ(names_as_text({person, place}), "1-2:person 7:place");
  EXPECT_EQ(names_as_text({}), "");
}

}  // namespace
}  // namespace newsparse
