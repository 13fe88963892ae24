// SPDX-License-Identifier: Apache-2.0
#include "cli/settings.h"

#include <gtest/gtest.h>

#include "cli/option_table.h"
#include "cli/option_value.h"

namespace newsparse {
namespace {

std::string complaint(const TypedOptions& typed) {
  try {
    settings_of(typed, {});
  } catch (const UsageError& error) {
    return error.what() + (error.hint().empty() ? "" : "; " + error.hint());
  }
  return "none";
}

TEST(SettingsOf, HasDefaults) {
  const Settings settings = settings_of({}, {});

  EXPECT_EQ(settings.reading.format, InputFormat::Auto);
  EXPECT_EQ(settings.reading.max_bytes, 67'108'864U);
  EXPECT_EQ(settings.format, OutputFormat::Auto);
  EXPECT_EQ(settings.color, ColorChoice::Auto);
  EXPECT_EQ(settings.verbosity, Verbosity::Normal);
  EXPECT_EQ(settings.output, "");
  EXPECT_EQ(settings.data, "");
  EXPECT_GE(settings.jobs, 1U);
  EXPECT_FALSE(settings.width || settings.tokens);
}

TEST(SettingsOf, ReadsWhatWasTyped) {
  TypedOptions typed;
  typed.inputs = {"a"};
  typed.input_format = "jsonl";
  typed.max_bytes = "100";
  typed.format = "json";
  typed.jobs = "3";
  typed.width = "60";
  typed.verbose = 2;

  const Settings settings = settings_of(typed, {});

  EXPECT_EQ(settings.inputs, typed.inputs);
  EXPECT_EQ(settings.reading.format, InputFormat::JsonLines);
  EXPECT_EQ(settings.reading.max_bytes, 100U);
  EXPECT_EQ(settings.format, OutputFormat::Json);
  EXPECT_EQ(settings.jobs, 3U);
  EXPECT_EQ(settings.width, 60U);
  EXPECT_EQ(settings.verbosity, Verbosity::Debug);
}

TEST(SettingsOf, ReadsWhatATableIsMadeOf) {
  TypedOptions typed;
  typed.format = "csv";
  typed.table = "countries";
  typed.fields = "name,article.meta.title,article.extra.section";
  typed.offsets = "byte";
  typed.excel = true;

  const Appearance appearance =
      appearance_of(settings_of(typed, {}), std::nullopt);

  ASSERT_TRUE(appearance.table);
  EXPECT_EQ(appearance.table->rows, TableRows::Countries);
  EXPECT_EQ(appearance.table->style, TableStyle::Excel);
  EXPECT_EQ(appearance.table->offsets, OffsetUnit::Byte);
  EXPECT_EQ(appearance.table->fields,
            (std::vector<std::string>{"name", "article.meta.title",
                                      "article.extra.section"}));
  EXPECT_EQ(ending_of(appearance), ".csv");
}

TEST(SettingsOf, TakesCsvWhenATableIsAskedForAndNoFormat) {
  TypedOptions typed;
  typed.table = "speakers";
  EXPECT_EQ(settings_of(typed, {}).format, OutputFormat::Csv);
  typed.format = "tsv";
  EXPECT_EQ(settings_of(typed, {}).format, OutputFormat::Tsv);
  typed.format = std::nullopt;
  typed.origins["table"] = "NEWSPARSE_TABLE";
  EXPECT_EQ(settings_of(typed, {}).format, OutputFormat::Auto);
}

TEST(SettingsOf, ReadsWhichPartOfARecordIsWritten) {
  TypedOptions typed;
  typed.fields = "id,claims.text";
  typed.no_text = true;
  typed.offsets = "utf16";

  const Appearance on_terminal = appearance_of(settings_of(typed, {}), 80);

  EXPECT_EQ(on_terminal.format, OutputFormat::Json);
  EXPECT_EQ(on_terminal.json.fields,
            (std::vector<std::string>{"id", "claims.text"}));
  EXPECT_FALSE(on_terminal.json.text);
  EXPECT_EQ(on_terminal.json.offsets, OffsetUnit::Utf16);
}

TEST(SettingsOf, RefusesFieldsThatAreNot) {
  TypedOptions typed;
  typed.fields = "id,claims.txt";
  EXPECT_EQ(complaint(typed),
            "--fields knows no field 'claims.txt'; did you mean claims.text?");
  typed.fields = "id,";
  EXPECT_EQ(complaint(typed),
            "--fields knows no field ''; newsparse --schema lists them");
  typed.fields = "speaker.name";
  EXPECT_NE(complaint(typed), "none");
  typed.format = "tsv";
  EXPECT_EQ(complaint(typed), "none");
}

TEST(SettingsOf, RefusesWhatTheFormatHasNotGot) {
  const auto typed = [](std::string format) {
    TypedOptions options;
    options.format = std::move(format);
    return options;
  };
  TypedOptions options = typed("json");
  options.table = "claims";
  EXPECT_EQ(complaint(options), "--table is for csv and tsv; -f csv or -f tsv");
  options = typed("tsv");
  options.excel = true;
  EXPECT_EQ(complaint(options), "--excel is for csv; -f csv");
  options = typed("csv");
  options.no_text = true;
  EXPECT_EQ(complaint(options), "--no-text is for JSON; -f json or -f jsonl");
  options.origins["no-text"] = "NEWSPARSE_NO_TEXT";
  EXPECT_EQ(complaint(options), "none");
  options = typed("conllu");
  options.fields = "id";
  EXPECT_EQ(complaint(options),
            "--fields is for JSON, csv and tsv; -f json, jsonl, csv or tsv");
}

TEST(SettingsOf, RefusesUnknownChoices) {
  TypedOptions typed;
  typed.format = "jsnol";
  EXPECT_EQ(
      complaint(typed),
      "--format takes auto, text, json, jsonl, csv, tsv, html, conllu, not 'jsnol'; "
      "did you mean jsonl?");
  typed = {};
  typed.input_format = "warc";
  EXPECT_EQ(complaint(typed),
            "--input-format takes auto, text, html, json, jsonl, not 'warc'");
  typed = {};
  typed.color = "";
  EXPECT_EQ(complaint(typed), "--color takes auto, always, never, not ''");
}

TEST(SettingsOf, RefusesWhatIsNoNumber) {
  for (const std::string jobs : {"", "0", "-1", "two", "2x", " 2", "1025",
                                 "1e3", "+2", "99999999999999999999"}) {
    TypedOptions typed;
    typed.jobs = jobs;
    EXPECT_EQ(complaint(typed),
              "--jobs takes a whole number from 1 to 1024, not '" + jobs + "'");
  }
}

TEST(SettingsOf, BoundsWidthAndRecords) {
  TypedOptions typed;
  typed.width = "19";
  EXPECT_NE(complaint(typed), "none");
  typed = {};
  typed.max_bytes = "2147483648";
  EXPECT_NE(complaint(typed), "none");
  typed.max_bytes = "2147483647";
  EXPECT_EQ(complaint(typed), "none");
}

TEST(SettingsOf, ReadsASmallestConfidence) {
  EXPECT_EQ(settings_of({}, {}).analysis.min_confidence, 0);
  for (const std::string good : {"0", "0.5", ".25", "1", "1.0"}) {
    TypedOptions typed;
    typed.min_confidence = good;
    EXPECT_EQ(settings_of(typed, {}).analysis.min_confidence, std::stof(good));
  }
  for (const std::string bad :
       {"", "-0.1", "1.01", "0,5", "50%", "nan", "inf", " 0.5", "1e-1"}) {
    TypedOptions typed;
    typed.min_confidence = bad;
    EXPECT_EQ(complaint(typed),
              "--min-confidence takes a number from 0 to 1, not '" + bad + "'");
  }
}

TEST(SettingsOf, ReadsALocale) {
  TypedOptions typed;
  typed.locale = "pt-BR";
  EXPECT_EQ(settings_of(typed, {}).locale, "pt-BR");
  EXPECT_EQ(appearance_of(settings_of(typed, {}), {}).report.locale, "pt-BR");
  typed.locale = "xx-nowhere";
  EXPECT_EQ(complaint(typed),
            "--locale knows no language 'xx-nowhere'; codes are those of CLDR: "
            "de, fr, pt-BR");
}

TEST(SettingsOf, RefusesEmptyPaths) {
  TypedOptions typed;
  typed.output = "";
  EXPECT_EQ(complaint(typed), "--output takes a path, not nothing");
  typed = {};
  typed.data = "";
  EXPECT_EQ(complaint(typed), "--data takes a path, not nothing");
}

TEST(SettingsOf, RefusesToBeQuietAndVerbose) {
  TypedOptions typed;
  typed.quiet = true;
  typed.verbose = 1;
  EXPECT_EQ(complaint(typed), "-q and -v exclude each other");
}

TEST(SettingsOf, NamesWhereAWrongValueComesFrom) {
  TypedOptions typed;
  typed.jobs = "many";
  typed.origins["jobs"] = "NEWSPARSE_JOBS";
  EXPECT_TRUE(complaint(typed).starts_with("NEWSPARSE_JOBS takes"));
}

// Sets one option as if it had been typed.
TypedOptions asking(const OptionRow& row, const std::string& value) {
  TypedOptions typed;
  take_value(row, value, "", typed);
  return typed;
}

TEST(SettingsOf, TakesTheChoicesOfTheTableAndNoOther) {
  for (const OptionRow& row : option_table()) {
    const std::vector<std::string> choices = choices_of(row);
    if (choices.empty() || !in_environment(row)) {
      continue;
    }
    std::string list;
    for (const std::string& choice : choices) {
      EXPECT_EQ(complaint(asking(row, choice)), "none") << row.name;
      list += (list.empty() ? "" : ", ") + choice;
    }
    EXPECT_EQ(complaint(asking(row, "nonsense-of-old")),
              "--" + std::string(row.name) + " takes " + list +
                  ", not 'nonsense-of-old'");
  }
}

struct ColorCase {
  std::optional<std::string> option;
  Environment environment;
  ColorChoice expected;
};

TEST(SettingsOf, ObeysTheVariablesAboutColor) {
  const auto says = [](std::optional<std::string> no,
                       std::optional<std::string> force,
                       std::optional<std::string> terminal) {
    Environment environment;
    const auto set = [&](const char* name, std::optional<std::string> value) {
      if (value) {
        environment[name] = *std::move(value);
      }
    };
    set("NO_COLOR", std::move(no));
    set("CLICOLOR_FORCE", std::move(force));
    set("TERM", std::move(terminal));
    return environment;
  };
  const std::vector<ColorCase> cases = {
      {{}, says({}, {}, "xterm"), ColorChoice::Auto},
      {{}, says("1", {}, "xterm"), ColorChoice::Never},
      {{}, says("", {}, "xterm"), ColorChoice::Auto},
      {{}, says({}, "1", "dumb"), ColorChoice::Always},
      {{}, says({}, "0", "xterm"), ColorChoice::Auto},
      {{}, says("1", "1", {}), ColorChoice::Never},
      {{}, says({}, {}, "dumb"), ColorChoice::Never},
      {"always", says("1", {}, "dumb"), ColorChoice::Always},
      {"never", says({}, "1", {}), ColorChoice::Never},
      {"auto", says("1", {}, {}), ColorChoice::Auto},
  };
  for (std::size_t i = 0; i < cases.size(); ++i) {
    TypedOptions typed;
    typed.color = cases[i].option;
    EXPECT_EQ(settings_of(typed, cases[i].environment).color, cases[i].expected)
        << "case " << i;
  }
}

TEST(AppearanceOf, IsAReportOnATerminalAndJsonLinesElsewhere) {
  EXPECT_EQ(appearance_of({}, 120U).format, OutputFormat::Text);
  EXPECT_EQ(appearance_of({}, 120U).report.width, 120U);
  EXPECT_TRUE(appearance_of({}, 120U).report.color);
  EXPECT_EQ(appearance_of({}, std::nullopt).format, OutputFormat::JsonLines);
  EXPECT_EQ(appearance_of({}, std::nullopt).report.width, 80U);
  EXPECT_FALSE(appearance_of({}, std::nullopt).report.color);
}

TEST(AppearanceOf, FollowsTheSettings) {
  Settings settings;
  settings.format = OutputFormat::Json;
  settings.tokens = true;
  settings.width = 40;
  settings.color = ColorChoice::Never;

  const Appearance appearance = appearance_of(settings, 120U);

  EXPECT_EQ(appearance.format, OutputFormat::Json);
  EXPECT_TRUE(appearance.json.pretty && appearance.json.tokens);
  EXPECT_EQ(appearance.report.width, 40U);
  EXPECT_FALSE(appearance.report.color);
}

}  // namespace
}  // namespace newsparse
