// SPDX-License-Identifier: Apache-2.0
#include "format/json_layers.h"

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

TEST(WriteParagraphs, NamesTheirKind) {
  const Json list = list_of(testing::sample_document(), write_paragraphs);

  EXPECT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0].dump(), R"({"index":0,"start":0,"end":14,"kind":"title"})");
}

TEST(WriteSentences, PointToTheirParagraph) {
  const Json list = list_of(testing::sample_document(), write_sentences);

  EXPECT_EQ(list[2].dump(),
            R"({"index":2,"start":82,"end":101,"paragraph":2})");
}

TEST(WriteTokens, AreNullWhereNoModelSpoke) {
  const Json list = list_of(testing::sample_document(), write_tokens);

  EXPECT_EQ(list[3].dump(),
            R"({"index":3,"start":15,"end":23,"sentence":1,"pos":null,)"
            R"("upos":null,"lemma":null,"head":null,"relation":null})");
}

TEST(WriteTokens, ShowTagsAndArcs) {
  Document document = testing::sample_document();
  const std::size_t count = document.tokens.size();
  document.tags.assign(count, {PennTag::NNP, UniversalTag::PROPN, "holt"});
  document.arcs.assign(count, {});
  for (Index t = 0; t < count; ++t) {
    document.arcs[t].head = t;
  }

  const Json token = list_of(document, write_tokens)[5];

  EXPECT_EQ(token["pos"], "NNP");
  EXPECT_EQ(token["upos"], "PROPN");
  EXPECT_EQ(token["lemma"], "holt");
  EXPECT_EQ(token["head"], 5);
  EXPECT_EQ(token["relation"], "root");
}

TEST(WriteEntities, ListTheirMentions) {
  const Json list = list_of(testing::sample_document(), write_entities);

  EXPECT_EQ(list[0].dump(),
            R"({"id":"e1","type":"person","name":"Ines Holt",)"
            R"("role":"Minister","country":"NO","count":1,"mentions":[)"
            R"({"start":15,"end":33,"text":"Minister Ines Holt",)"
            R"("kind":"name"}]})");
  EXPECT_EQ(list[1]["name"], nullptr);
}

TEST(WriteCountries, ListTheirReferences) {
  const Json list = list_of(testing::sample_document(), write_countries);

  EXPECT_EQ(list[0].dump(),
            R"({"code":"NO","alpha_3":"NOR","numeric":"578",)"
            R"("name":"Norway","user_assigned":false,"successors":[],)"
            R"("count":1,"salience":1.0,"main":true,)"
            R"("mentions":[{"start":82,"end":89,"text":"Norland",)"
            R"("kind":"name","role":"speaker","embedded":false,)"
            R"("entity":null,"historical":false,"subdivision":null,)"
            R"("ambiguous":[]}]})");
}

}  // namespace
}  // namespace newsparse
