// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "cli/messages.h"
#include "cli/option_table.h"
#include "cli/option_value.h"

namespace newsparse {
namespace {

using Words = std::vector<std::string>;

std::string hint_of(const Words& arguments) {
  try {
    parse_options(arguments);
  } catch (const UsageError& error) {
    return error.what() + std::string("; ") + error.hint();
  }
  return "no error";
}

TEST(ParseOptions, TakesNothing) {
  const TypedOptions typed = parse_options({});

  EXPECT_EQ(typed.inputs, Words{});
  for (const OptionRow& row : option_table()) {
    EXPECT_FALSE(is_given(row, typed)) << row.name;
  }
}

// Both names of an option, with a value when it takes one.
std::vector<Words> ways_to_ask(const OptionRow& row) {
  std::vector<Words> ways;
  if (row.letter != 0) {
    ways.push_back({std::string("-") + row.letter});
  }
  if (!row.name.empty()) {
    ways.push_back({"--" + std::string(row.name)});
  }
  for (Words& way : ways) {
    if (takes_value(row)) {
      way.push_back("[v]");
    }
  }
  return ways;
}

TEST(ParseOptions, TakesEveryOptionAndNothingElse) {
  for (const OptionRow& asked : option_table()) {
    for (const Words& way : ways_to_ask(asked)) {
      const TypedOptions typed = parse_options(way);
      EXPECT_EQ(typed.inputs, Words{}) << way[0];
      for (const OptionRow& row : option_table()) {
        EXPECT_EQ(is_given(row, typed), &row == &asked) << way[0];
      }
    }
  }
}

TEST(ParseOptions, TakesValuesAsTheyAreTyped) {
  const TypedOptions typed =
      parse_options({"-i", "jsonl", "--width", "60", "-v", "a", "-v"});

  EXPECT_EQ(typed.input_format, "jsonl");
  EXPECT_EQ(typed.width, "60");
  EXPECT_EQ(typed.verbose, 2);
  EXPECT_EQ(typed.inputs, Words{"a"});
}

TEST(ParseOptions, SwitchesOffWhatIsSaidToBeFalse) {
  EXPECT_EQ(parse_options({"--tokens"}).tokens, true);
  EXPECT_EQ(parse_options({"--tokens=true"}).tokens, true);
  EXPECT_EQ(parse_options({"--tokens=false"}).tokens, false);
}

TEST(ParseOptions, TakesLongNamesAndValuesBehindEqualSigns) {
  const TypedOptions typed = parse_options(
      {"--format=text", "--output=x=y", "--version", "-vv", "-j3"});

  EXPECT_EQ(typed.format, "text");
  EXPECT_EQ(typed.output, "x=y");
  EXPECT_EQ(typed.jobs, "3");
  EXPECT_EQ(typed.verbose, 2);
  EXPECT_EQ(typed.version, true);
}

TEST(ParseOptions, KeepsInputsInOrderAndAsTheyAre) {
  const Words inputs = {"b", "[a,c]", "-", "{}", "", "schema", "a b", "é%%x"};

  EXPECT_EQ(parse_options(inputs).inputs, inputs);
}

TEST(ParseOptions, MixesInputsAndOptions) {
  EXPECT_EQ(parse_options({"a", "-q", "b", "-f", "json", "c"}).inputs,
            (Words{"a", "b", "c"}));
}

TEST(ParseOptions, TakesAllForInputsBehindTwoDashes) {
  const TypedOptions typed = parse_options({"a", "--", "-q", "--", "--help"});

  EXPECT_EQ(typed.inputs, (Words{"a", "-q", "--", "--help"}));
  EXPECT_EQ(typed.quiet, std::nullopt);
}

TEST(ParseOptions, KeepsValuesAsTheyAre) {
  EXPECT_EQ(parse_options({"-o", "[a,b]"}).output, "[a,b]");
  EXPECT_EQ(parse_options({"-o", "{}"}).output, "{}");
  EXPECT_EQ(parse_options({"-o", ""}).output, "");
  EXPECT_EQ(parse_options({"-o", "a", "b"}).inputs, Words{"b"});
}

TEST(ParseOptions, SaysWhatWasProbablyMeant) {
  EXPECT_EQ(hint_of({"--fromat", "json"}),
            "unknown option --fromat; did you mean --format?");
  EXPECT_EQ(hint_of({"--tokns"}),
            "unknown option --tokns; did you mean --tokens?");
  EXPECT_EQ(hint_of({"--jbos=3"}),
            "unknown option --jbos; did you mean --jobs?");
}

TEST(ParseOptions, RefusesWhatItDoesNotKnow) {
  EXPECT_EQ(hint_of({"-x"}),
            "unknown option -x; newsparse --help lists every option");
  EXPECT_EQ(hint_of({"-qx"}),
            "unknown option -x; newsparse --help lists every option");
  EXPECT_EQ(hint_of({"--warc"}),
            "unknown option --warc; newsparse --help lists every option");
}

TEST(ParseOptions, RefusesMissingAndUnknownValues) {
  EXPECT_THROW(parse_options({"--output"}), UsageError);
  EXPECT_THROW(parse_options({"-j"}), UsageError);
  EXPECT_THROW(parse_options({"--tokens=maybe"}), UsageError);
}

TEST(Spelled, NamesWhereAValueComesFrom) {
  TypedOptions typed;
  EXPECT_EQ(spelled(typed, "format"), "--format");
  typed.origins["format"] = "NEWSPARSE_FORMAT";
  EXPECT_EQ(spelled(typed, "format"), "NEWSPARSE_FORMAT");
}

}  // namespace
}  // namespace newsparse
