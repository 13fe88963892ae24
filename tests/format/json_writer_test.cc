// SPDX-License-Identifier: Apache-2.0
#include "format/json_writer.h"

#include <limits>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "text/unicode.h"

namespace newsparse {
namespace {

template <class Fill>
std::string written(JsonStyle style, Fill fill) {
  std::ostringstream out;
  JsonWriter json(out, style);
  fill(json);
  json.finish();
  return out.str();
}

std::string string_of(std::string_view text) {
  return written(JsonStyle::OneLine,
                 [&](JsonWriter& json) { json.string("", text); });
}

TEST(JsonWriter, WritesOneLineWithoutSpaces) {
  const std::string line = written(JsonStyle::OneLine, [](JsonWriter& json) {
    json.begin_object("");
    json.string("name", "Holt");
    json.begin_list("counts");
    json.integer("", 1);
    json.integer("", 2);
    json.end_list();
    json.boolean("main", true);
    json.null("role");
    json.end_object();
  });

  EXPECT_EQ(line,
            "{\"name\":\"Holt\",\"counts\":[1,2],\"main\":true,"
            "\"role\":null}\n");
}

TEST(JsonWriter, IndentsTallShapesAndKeepsFlatOnesOnTheirLine) {
  const std::string text = written(JsonStyle::Pretty, [](JsonWriter& json) {
    json.begin_object("");
    json.begin_list("spans");
    json.begin_object("", JsonShape::Flat);
    json.integer("start", 0);
    json.integer("end", 4);
    json.end_object();
    json.end_list();
    json.begin_list("none");
    json.end_list();
    json.end_object();
  });

  EXPECT_EQ(text,
            "{\n  \"spans\": [\n    {\"start\": 0, \"end\": 4}\n  ],\n"
            "  \"none\": []\n}\n");
}

TEST(JsonWriter, EscapesWhatStringsMayNotHold) {
  EXPECT_EQ(string_of("a\"b\\c\n\r\t\b\f"), "\"a\\\"b\\\\c\\n\\r\\t\\b\\f\"\n");
  EXPECT_EQ(string_of(std::string_view("\0\x1b", 2)), "\"\\u0000\\u001b\"\n");
}

TEST(JsonWriter, EscapesWhatLineReadersAndTerminalsTrip) {
  EXPECT_EQ(string_of("\u0085\u2028\u2029\u007f\u009b"),
            "\"\\u0085\\u2028\\u2029\\u007f\\u009b\"\n");
}

TEST(JsonWriter, KeepsOtherTextAsItIs) {
  EXPECT_EQ(string_of("Å “ü” € 🌊 \u00a0\u2030"),
            "\"Å “ü” € 🌊 \u00a0\u2030\"\n");
}

TEST(JsonWriter, RepairsBytesThatAreNotText) {
  EXPECT_EQ(string_of("a\xff"
                      "b"),
            "\"a\uFFFD"
            "b\"\n");
}

TEST(JsonWriter, PrintsFractionsWithThreeDecimals) {
  const auto fraction = [](double value) {
    return written(JsonStyle::OneLine,
                   [&](JsonWriter& json) { json.fraction("", value); });
  };

  EXPECT_EQ(fraction(0), "0.000\n");
  EXPECT_EQ(fraction(1), "1.000\n");
  EXPECT_EQ(fraction(0.98765F), "0.988\n");
  EXPECT_EQ(fraction(std::numeric_limits<double>::quiet_NaN()), "0.000\n");
}

TEST(JsonWriter, RelaysForeignJsonOnOneLine) {
  const std::string line = written(JsonStyle::OneLine, [](JsonWriter& json) {
    json.begin_object("");
    json.raw("extra", "{\"a\":\n \"x\u2028y\"}");
    json.end_object();
  });

  EXPECT_EQ(line, "{\"extra\":{\"a\":  \"x\\u2028y\"}}\n");
}

TEST(JsonWriter, SurvivesEveryCodePoint) {
  std::string all;
  for (char32_t c = 0; c < 0x11000; ++c) {
    if (c < 0xD800 || c > 0xDFFF) {
      append_code_point(all, c);
    }
  }

  EXPECT_EQ(nlohmann::json::parse(string_of(all)).get<std::string>(), all);
}

}  // namespace
}  // namespace newsparse
