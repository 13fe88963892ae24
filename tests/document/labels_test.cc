// SPDX-License-Identifier: Apache-2.0
#include "newsparse/labels.h"

#include <set>
#include <string_view>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

template <class Label>
void expect_names_both_ways(Label last) {
  ASSERT_EQ(count_of<Label>(), static_cast<std::size_t>(last) + 1);
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < count_of<Label>(); ++i) {
    const auto label = static_cast<Label>(i);
    EXPECT_TRUE(seen.insert(name_of(label)).second) << name_of(label);
    EXPECT_EQ(parse_label<Label>(name_of(label)), label);
  }
}

TEST(Labels, NameEveryValueOnceAndBothWays) {
  expect_names_both_ways(ParagraphKind::Boilerplate);
  expect_names_both_ways(PennTag::Dollar);
  expect_names_both_ways(UniversalTag::X);
  expect_names_both_ways(Relation::Xcomp);
  expect_names_both_ways(MentionKind::Pronoun);
  expect_names_both_ways(EntityType::Other);
  expect_names_both_ways(ClaimForm::Mixed);
  expect_names_both_ways(Attitude::Decline);
  expect_names_both_ways(Modality::Hedged);
  expect_names_both_ways(AuthorStance::Endorsed);
  expect_names_both_ways(Medium::Unknown);
  expect_names_both_ways(Zone::Caption);
  expect_names_both_ways(ClaimLink::Agrees);
  expect_names_both_ways(SpeakerEvidence::Turn);
  expect_names_both_ways(CountryMentionKind::Subdivision);
  expect_names_both_ways(CountryRole::Other);
}

TEST(Labels, KnowTheSpellingsOfTheTreebanks) {
  EXPECT_EQ(parse_label<PennTag>("PRP$"), PennTag::PRPS);
  EXPECT_EQ(parse_label<PennTag>("``"), PennTag::OpenQuote);
  EXPECT_EQ(parse_label<Relation>("nsubj:pass"), Relation::NsubjPass);
  EXPECT_EQ(parse_label<Relation>("nsubjpass"), std::nullopt);
}

}  // namespace
}  // namespace newsparse
