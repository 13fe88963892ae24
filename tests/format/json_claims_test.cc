// SPDX-License-Identifier: Apache-2.0
#include "format/json_claims.h"

#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "format/sample_record.h"

namespace newsparse {
namespace {

using Json = nlohmann::ordered_json;

template <class Write>
Json list_of(const Document& document, Write write) {
  std::ostringstream out;
  JsonWriter json(out, JsonStyle::OneLine);
  JsonContext context{json, document, Offsets(document.text.view())};
  json.begin_object("");
  write(context);
  json.end_object();
  json.finish();
  return Json::parse(out.str()).front();
}

TEST(WriteSpeakers, CountTheirClaimsByForm) {
  const Json list = list_of(testing::sample_document(), write_speakers);

  EXPECT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0].dump(),
            R"({"entity":"e1","name":"Ines Holt","type":"person",)"
            R"("role":"Minister","country":"NO","on_behalf_of":"e3",)"
            R"("claims":["c1"],"direct":0,"indirect":0,"mixed":1})");
}

TEST(WriteClaims, ShowSpansAndTheTextWithoutItsLead) {
  const Json claim = list_of(testing::sample_document(), write_claims)[0];

  EXPECT_EQ(claim["form"], "mixed");
  EXPECT_EQ(claim["source"].dump(),
            R"({"start":15,"end":33,"text":"Minister Ines Holt"})");
  EXPECT_EQ(claim["content"][0]["text"], "that \" the wall is safe \"");
  EXPECT_EQ(claim["quotes"][0]["text"], "the wall is safe");
  EXPECT_EQ(claim["text"], "\" the wall is safe \"");
  EXPECT_EQ(claim["channel"]["text"], "in a statement");
  EXPECT_EQ(claim["medium"], "writing");
  EXPECT_EQ(claim["zone"], "body");
  EXPECT_EQ(claim["entities"], Json({"e2"}));
  EXPECT_EQ(claim["sentences"], Json({1}));
}

TEST(WriteClaims, ShowWhoSpeaks) {
  const Json list = list_of(testing::sample_document(), write_claims);

  EXPECT_EQ(list[0]["speaker"].dump(),
            R"({"entity":"e1","name":"Ines Holt","description":null,)"
            R"("type":"person","anonymous":false,"resolved_by":"name",)"
            R"("confidence":1.0,"candidates":[{"entity":"e1",)"
            R"("score":1.0}]})");
  EXPECT_EQ(list[1]["co_speakers"].dump(),
            R"([{"entity":null,"name":null,"description":"its partners",)"
            R"("type":"group"}])");
  EXPECT_EQ(list[1]["relations"].dump(),
            R"([{"type":"denies","target":"c1"}])");
}

TEST(WriteClaims, HaveNoSpeakerWhenTheTextPointsAtNobody) {
  Document document = testing::sample_document();
  document.speakers[0] = {};

  EXPECT_EQ(list_of(document, write_claims)[0]["speaker"], nullptr);
}

TEST(WriteClaims, StandWithoutTheLayersAboveThem) {
  Document document = testing::sample_document();
  document.speakers.clear();
  document.stances.clear();

  const Json claim = list_of(document, write_claims)[1];

  EXPECT_EQ(claim["speaker"], nullptr);
  EXPECT_EQ(claim["stance"], "state");
  EXPECT_EQ(claim["relations"], Json::array());
}

TEST(WriteClaims, JoinTheLemmasOfTheCue) {
  Document document = testing::sample_document();
  document.tags.resize(document.tokens.size());
  document.tags[6].lemma = "say";
  document.tags[7].lemma = "that";
  document.claims[0].cue = TokenSpan{6, 8};

  EXPECT_EQ(list_of(document, write_claims)[0]["cue"]["lemma"], "say that");
}

}  // namespace
}  // namespace newsparse
