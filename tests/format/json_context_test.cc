// SPDX-License-Identifier: Apache-2.0
#include "format/json_context.h"

#include <sstream>

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

template <class Fill>
std::string written(Fill fill) {
  const Document document = testing::sample_document();
  std::ostringstream out;
  JsonWriter json(out, JsonStyle::OneLine);
  JsonContext context{json, document, Offsets(document.text.view())};
  fill(context);
  json.finish();
  return out.str();
}

TEST(WriteSpan, CountsCodePoints) {
  const std::string json = written([](JsonContext& context) {
    write_span(context, "", TokenSpan{1, 3});
  });

  EXPECT_EQ(json, "{\"start\":2,\"end\":14,\"text\":\"Harbour news\"}\n");
}

TEST(WriteSpan, IsNullForNoSpan) {
  const std::string json = written([](JsonContext& context) {
    write_span(context, "", std::optional<TokenSpan>());
  });

  EXPECT_EQ(json, "null\n");
}

TEST(Identifiers, CountFromOne) {
  EXPECT_EQ(entity_id(0), "e1");
  EXPECT_EQ(claim_id(41), "c42");
}

TEST(Identifiers, AreNullForNothing) {
  const auto nothing = [](JsonContext& context) {
    write_entity_id(context.json, "", std::nullopt);
  };
  const auto nowhere = [](JsonContext& context) {
    write_country_code(context.json, "", std::nullopt);
  };

  EXPECT_EQ(written(nothing), "null\n");
  EXPECT_EQ(written(nowhere), "null\n");
}

}  // namespace
}  // namespace newsparse
