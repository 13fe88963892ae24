// SPDX-License-Identifier: Apache-2.0
#include "document/queries.h"

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

TEST(ParagraphAt, FindsTheOneThatHoldsTheByte) {
  const Document document = testing::sample_document();
  const Index gap = document.paragraphs[0].bytes.end;

  EXPECT_EQ(paragraph_at(document, 0), 0U);
  EXPECT_EQ(paragraph_at(document, gap), std::nullopt);
  EXPECT_EQ(paragraph_at(document, gap + 1), 1U);
  EXPECT_EQ(paragraph_at(document, 10000), std::nullopt);
}

TEST(SentenceAt, FindsTheOneThatHoldsTheToken) {
  const Document document = testing::sample_document();

  EXPECT_EQ(sentence_at(document, 2), 0U);
  EXPECT_EQ(sentence_at(document, 3), 1U);
  EXPECT_EQ(sentence_at(document, 22), std::nullopt);
}

TEST(ZoneOf, IsThatOfTheContentElseOfTheCue) {
  Document document = testing::sample_document();
  Claim claim = document.claims[0];

  EXPECT_EQ(zone_of(document, claim), Zone::Body);

  claim.content = {{0, 2}};
  EXPECT_EQ(zone_of(document, claim), Zone::Title);

  claim.content.clear();
  EXPECT_EQ(zone_of(document, claim), Zone::Body);
}

TEST(TextOfClaim, JoinsThePartsAndLeavesTheLeadOut) {
  Document document = testing::sample_document();
  Claim& claim = document.claims[0];
  claim.content = {{7, 8}, {9, 11}, {12, 13}};

  EXPECT_EQ(text_of(document, claim), "the wall … safe");

  claim.lead = 0;
  EXPECT_EQ(text_of(document, claim), "that … the wall … safe");
}

TEST(SentencesOf, NamesEachOnce) {
  Document document = testing::sample_document();
  Claim& claim = document.claims[0];
  claim.content = {{4, 6}, {8, 20}};

  EXPECT_EQ(sentences_of(document, claim), (std::vector<Index>{1, 2}));
}

TEST(CountriesOf, LeavesOutThoseInsideOtherNames) {
  Document document = testing::sample_document();
  Claim& claim = document.claims[1];
  claim.content = {{18, 20}};

  EXPECT_EQ(countries_of(document, claim).size(), 1U);

  document.country_references[0].embedded = true;
  EXPECT_TRUE(countries_of(document, claim).empty());
}

TEST(EntitiesOfMentions, AreThoseThatHoldThem) {
  Document document = testing::sample_document();
  const std::vector<Index> entities = entities_of_mentions(document);

  ASSERT_EQ(entities.size(), document.mentions.size());
  for (Index e = 0; e < document.entities.size(); ++e) {
    for (const Index mention : document.entities[e].mentions) {
      EXPECT_EQ(entities[mention], e);
    }
  }
  document.entities.clear();
  EXPECT_EQ(entities_of_mentions(document)[0], kNoEntity);
}

TEST(MentionedEntities, GoByTheHeadOfTheMention) {
  Document document = testing::sample_document();
  const MentionedEntities mentioned(document);
  Claim& claim = document.claims[0];
  claim.content = {{4, 11}};

  EXPECT_EQ(mentioned.of(claim), (std::vector<Index>{0, 1}));

  claim.content = {{3, 5}};
  EXPECT_TRUE(mentioned.of(claim).empty());
}

TEST(Claimants, CountCoSpeakersToo) {
  Document document = testing::sample_document();
  document.speakers[1].co_speakers[0].entity = 0;

  const std::vector<Claimant> found = claimants(document);

  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].entity, 0U);
  EXPECT_EQ(found[0].claims, (std::vector<Index>{0, 1}));
  EXPECT_EQ(found[0].mixed, 1U);
  EXPECT_EQ(found[0].indirect, 1U);
  EXPECT_EQ(found[0].on_behalf_of, 2U);
  EXPECT_EQ(found[1].claims, (std::vector<Index>{1}));
}

TEST(InContent, KnowsEveryPartAndNothingElse) {
  Claim claim;
  claim.content = {{1, 3}, {5, 6}};

  EXPECT_TRUE(in_content(claim, 2));
  EXPECT_TRUE(in_content(claim, 5));
  EXPECT_FALSE(in_content(claim, 3));
}

TEST(TokensIn, AreThoseThatBeginThere) {
  const Document document = testing::sample_document();
  const ByteSpan second = document.tokens[1].bytes;

  EXPECT_EQ(tokens_in(document, second), (TokenSpan{1, 2}));
  EXPECT_EQ(tokens_in(document, {0, second.end}), (TokenSpan{0, 2}));
  EXPECT_TRUE(tokens_in(document, {}).empty());
}

TEST(AnyHolds, AsksEachSpan) {
  const std::vector<TokenSpan> spans = {{2, 4}, {7, 8}};
  EXPECT_TRUE(any_holds(spans, 3));
  EXPECT_TRUE(any_holds(spans, 7));
  EXPECT_FALSE(any_holds(spans, 4));
  EXPECT_FALSE(any_holds({}, 0));
}

}  // namespace
}  // namespace newsparse
