// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_names.h"

#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

struct Named {
  TokenSpan tokens;
  EntityType type;
};

// The clusters of names that stand at given tokens.
std::vector<Index> clusters_in(std::string_view text,
                               const std::vector<Named>& names) {
  Document document = testing::document_of_lines(text);
  for (const Named& name : names) {
    Mention mention;
    mention.tokens = name.tokens;
    mention.head = name.tokens.end - 1;
    mention.type = name.type;
    document.mentions.push_back(mention);
  }
  const EntityFrame frame(document, testing::english_pack().resources());
  std::vector<Title> titles;
  for (const Mention& mention : document.mentions) {
    titles.push_back(title_of(frame, mention));
  }
  return cluster_names(frame, titles).of_mention;
}

constexpr EntityType kPerson = EntityType::Person;

TEST(ClusterNames, JoinsASurnameWithTheNameBeforeOrBehindIt) {
  const auto clusters =
      clusters_in("Rui quits . Ana Rui left . Rui wept .",
                  {{{0, 1}, kPerson}, {{3, 5}, kPerson}, {{7, 8}, kPerson}});

  EXPECT_EQ(clusters[0], clusters[1]);
  EXPECT_EQ(clusters[2], clusters[1]);
}

TEST(ClusterNames, KeepsNamesakesApartByGender) {
  const auto clusters =
      clusters_in("Ada Cole met Max Cole . Mrs. Cole left .",
                  {{{0, 2}, kPerson}, {{3, 5}, kPerson}, {{7, 8}, kPerson}});

  EXPECT_NE(clusters[0], clusters[1]);
  EXPECT_EQ(clusters[2], clusters[0]);
}

TEST(ClusterNames, JoinsAnAcronymWithItsName) {
  const auto clusters = clusters_in(
      "International Harbor Agency staff left . IHA said so .",
      {{{0, 3}, EntityType::Organization}, {{6, 7}, EntityType::Organization}});

  EXPECT_EQ(clusters[0], clusters[1]);
}

TEST(ClusterNames, LeavesAPlaceOutOfAPersonsName) {
  const auto clusters =
      clusters_in("Paris Holt flew to Paris .",
                  {{{0, 2}, kPerson}, {{4, 5}, EntityType::Place}});

  EXPECT_NE(clusters[0], clusters[1]);
}

}  // namespace
}  // namespace newsparse
