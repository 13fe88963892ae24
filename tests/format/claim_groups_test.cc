// SPDX-License-Identifier: Apache-2.0
#include "format/claim_groups.h"

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

TEST(GroupClaims, NamesSpeakersInTheOrderOfTheirClaims) {
  const Document document = testing::sample_document();
  const CountryLabels labels(document, "");
  const std::vector<ClaimGroup> groups = group_claims({document, labels});

  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].heading, "Ines Holt");
  EXPECT_EQ(groups[0].details, "Minister, Norway");
  EXPECT_EQ(groups[1].heading, "Norway");
  EXPECT_EQ(groups[1].claims, (std::vector<Index>{1}));
}

TEST(TagsOf, PointAtOtherClaims) {
  const Document document = testing::sample_document();
  const CountryLabels labels(document, "");
  const std::vector<ClaimTag> tags = tags_of({document, labels}, 1);

  EXPECT_EQ(tags[0].words, "indirect");
  EXPECT_EQ(tags[1].words, "deny");
  EXPECT_EQ(tags[2].words, "with its partners");
  EXPECT_EQ(tags[3].words, "denies 1");
  EXPECT_EQ(tags[3].claim, 0U);
}

TEST(DetailsOf, NameRoleAndCountry) {
  const Document document = testing::sample_document();

  const CountryLabels labels(document, "");

  EXPECT_EQ(details_of({document, labels}, document.entities[0]),
            "Minister, Norway");
  EXPECT_EQ(details_of({document, labels}, document.entities[2]), "");
}

}  // namespace
}  // namespace newsparse
