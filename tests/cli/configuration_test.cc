// SPDX-License-Identifier: Apache-2.0
#include "cli/configuration.h"

#include <gtest/gtest.h>

#include "cli/messages.h"
#include "cli/option_table.h"
#include "cli/option_value.h"
#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

TypedOptions completed(TypedOptions typed, const Environment& environment) {
  complete(typed, environment);
  return typed;
}

TypedOptions with_file(const std::string& path) {
  TypedOptions typed;
  typed.config = path;
  return typed;
}

std::string complaint(const TypedOptions& typed,
                      const Environment& environment = {}) {
  try {
    completed(typed, environment);
  } catch (const UsageError& error) {
    return error.what() + (error.hint().empty() ? "" : "; " + error.hint());
  }
  return "none";
}

TEST(Complete, TakesEveryOptionButActionsFromTheEnvironment) {
  for (const OptionRow& row : option_table()) {
    if (row.name.empty() || row.name == "config") {
      continue;  // -h has no variable; a file that is not there is refused
    }
    const TypedOptions typed = completed({}, {{variable_of(row), "1"}});
    EXPECT_EQ(is_given(row, typed), in_environment(row)) << row.name;
  }
}

TEST(Complete, TakesEveryOptionButActionsFromTheFile) {
  const TemporaryFolder folder;
  for (const OptionRow& row : option_table()) {
    const std::string key(row.name);
    const std::string path = folder.write("config", key + " = 1\n");
    if (in_configuration(row)) {
      EXPECT_TRUE(is_given(row, completed(with_file(path), {}))) << key;
    } else {
      EXPECT_NE(complaint(with_file(path)), "none") << key;
    }
  }
}

TEST(Complete, PrefersTypedToEnvironmentToFile) {
  const TemporaryFolder folder;
  TypedOptions typed = with_file(
      folder.write("config", "format = json\nwidth = 30\njobs = 3\n"));
  typed.format = "text";
  const TypedOptions all = completed(typed, {{"NEWSPARSE_FORMAT", "jsonl"},
                                             {"NEWSPARSE_WIDTH", "40"},
                                             {"NEWSPARSE_OUTPUT", ""}});

  EXPECT_EQ(all.format, "text");
  EXPECT_EQ(all.width, "40");
  EXPECT_EQ(all.jobs, "3");
  EXPECT_EQ(all.output, std::nullopt);
  EXPECT_EQ(spelled(all, "format"), "--format");
  EXPECT_EQ(spelled(all, "width"), "NEWSPARSE_WIDTH");
  EXPECT_EQ(spelled(all, "jobs"), folder / "config:3: jobs");
}

TEST(Complete, LeavesOutTheRivalOfWhatWasTyped) {
  TypedOptions typed;
  typed.quiet = true;
  EXPECT_EQ(completed(typed, {{"NEWSPARSE_VERBOSE", "2"}}).verbose,
            std::nullopt);
}

TEST(Complete, PassesCommentsAndSpacesBy) {
  const TemporaryFolder folder;
  const std::string path = folder.write(
      "config", "# mine\r\n\n  format=json\r\n\t# more\noutput = a = b \n");
  const TypedOptions all = completed(with_file(path), {});

  EXPECT_EQ(all.format, "json");
  EXPECT_EQ(all.output, "a = b");
}

TEST(Complete, RefusesWhatItDoesNotUnderstand) {
  const TemporaryFolder folder;
  const auto says = [&](const std::string& text) {
    return complaint(with_file(folder.write("config", text)));
  };
  const std::string name = folder / "config";

  EXPECT_EQ(says("\nfromat = json\n"),
            name + ":2: unknown key 'fromat'; did you mean format?");
  EXPECT_EQ(says("tokens\n"),
            name +
                ":1: not a line of the form key = value; an option without "
                "a value is on when it is true");
  EXPECT_EQ(says("width = 3\nwidth = 4\n"), name + ":2: width is given twice");
  EXPECT_EQ(says("tokens = maybe\n"),
            name + ":1: tokens is true or false, not 'maybe'");
  EXPECT_EQ(says("format = \xFF\n"), name + ":1: not a line of text");
}

TEST(Complete, WantsTheFileThatWasNamed) {
  EXPECT_EQ(complaint(with_file("/nowhere/config")),
            "cannot open the configuration /nowhere/config: No such file or "
            "directory");
  EXPECT_EQ(complaint({}, {{"NEWSPARSE_CONFIG", "/nowhere/config"}}),
            "cannot open the configuration /nowhere/config: No such file or "
            "directory");
  const TemporaryFolder folder;
  EXPECT_EQ(complaint(with_file(folder.path())),
            folder.path() + ": cannot read: Is a directory");
}

TEST(Complete, FindsTheFileOfTheUser) {
  const TemporaryFolder folder;
  folder.write("newsparse/config", "width = 30\n");
  folder.write(".config/newsparse/config", "width = 50\n");

  EXPECT_EQ(completed({}, {{"XDG_CONFIG_HOME", folder.path()}}).width, "30");
  EXPECT_EQ(completed({}, {{"HOME", folder.path()}}).width, "50");
  EXPECT_EQ(
      completed({}, {{"XDG_CONFIG_HOME", "relative"}, {"HOME", folder.path()}})
          .width,
      "50");
  EXPECT_EQ(completed({}, {{"HOME", "/nowhere"}}).width, std::nullopt);
}

TEST(Complete, ReadsNoFileWhenAsked) {
  const TemporaryFolder folder;
  folder.write(".config/newsparse/config", "nonsense\n");
  TypedOptions typed;
  typed.no_config = true;

  EXPECT_EQ(complaint(typed, {{"HOME", folder.path()}}), "none");
  EXPECT_NE(complaint({}, {{"HOME", folder.path()}}), "none");
}

TEST(Variable, IsNothingWhenItIsEmpty) {
  EXPECT_EQ(variable({{"A", ""}}, "A"), std::nullopt);
  EXPECT_EQ(variable({{"A", "b"}}, "A"), "b");
  EXPECT_EQ(variable({}, "A"), std::nullopt);
}

TEST(EnvironmentOfProcess, HoldsTheVariables) {
  EXPECT_FALSE(environment_of_process().empty());
}

}  // namespace
}  // namespace newsparse
