// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "cli/messages.h"

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
  EXPECT_FALSE(typed.short_help || typed.full_help || typed.version ||
               typed.schema || typed.tokens || typed.quiet);
  EXPECT_EQ(typed.verbose, 0);
  EXPECT_FALSE(typed.output || typed.jobs || typed.format);
}

TEST(ParseOptions, TakesEveryOption) {
  const TypedOptions typed = parse_options(
      {"-i",     "jsonl", "--max-bytes", "9",     "-f",      "json", "--tokens",
       "-o",     "out",   "--color",     "never", "--width", "60",   "--data",
       "d",      "-j",    "4",           "-q",    "-v",      "-v",   "-h",
       "--help", "-V",    "--schema",    "a"});

  EXPECT_EQ(typed.input_format, "jsonl");
  EXPECT_EQ(typed.max_bytes, "9");
  EXPECT_EQ(typed.format, "json");
  EXPECT_EQ(typed.output, "out");
  EXPECT_EQ(typed.color, "never");
  EXPECT_EQ(typed.width, "60");
  EXPECT_EQ(typed.data, "d");
  EXPECT_EQ(typed.jobs, "4");
  EXPECT_EQ(typed.verbose, 2);
  EXPECT_TRUE(typed.short_help && typed.full_help && typed.version &&
              typed.schema && typed.tokens && typed.quiet);
  EXPECT_EQ(typed.inputs, Words{"a"});
}

TEST(ParseOptions, TakesLongNamesAndValuesBehindEqualSigns) {
  const TypedOptions typed = parse_options(
      {"--format=text", "--output=x=y", "--version", "-vv", "-j3"});

  EXPECT_EQ(typed.format, "text");
  EXPECT_EQ(typed.output, "x=y");
  EXPECT_EQ(typed.jobs, "3");
  EXPECT_EQ(typed.verbose, 2);
  EXPECT_TRUE(typed.version);
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
  EXPECT_FALSE(typed.quiet);
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

TEST(ParseOptions, RefusesMissingAndRepeatedValues) {
  EXPECT_THROW(parse_options({"--output"}), UsageError);
  EXPECT_THROW(parse_options({"-j"}), UsageError);
  EXPECT_THROW(parse_options({"-o", "a", "-o", "b"}), UsageError);
  EXPECT_THROW(parse_options({"--tokens=maybe"}), UsageError);
}

TEST(FullHelp, ListsEveryOption) {
  const std::string help = full_help();

  for (const std::string name :
       {"-h", "--help", "-V,--version", "--schema", "-i,--input-format",
        "--max-bytes", "-f,--format", "--tokens", "-o,--output", "--color",
        "--width", "--data", "-j,--jobs", "-q", "-v", "NEWSPARSE_DATA",
        "Exit status"}) {
    EXPECT_NE(help.find(name), std::string::npos) << name;
  }
}

TEST(ShortHelp, IsOneScreenWithExamplesFirst) {
  const std::string help = short_help();

  EXPECT_LE(std::count(help.begin(), help.end(), '\n'), 24);
  EXPECT_LT(help.find("Examples:"), help.find("Options:"));
}

TEST(Help, FitsATerminal) {
  for (const std::string& help : {short_help(), full_help()}) {
    for (std::size_t begin = 0; begin < help.size();) {
      const std::size_t end = help.find('\n', begin);
      EXPECT_LE(end - begin, 80U) << help.substr(begin, end - begin);
      begin = end + 1;
    }
  }
}

}  // namespace
}  // namespace newsparse
