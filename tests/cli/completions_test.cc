// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "cli/messages.h"
#include "cli/option_table.h"
#include "support/newsparse_program.h"
#include "support/shell.h"

namespace newsparse {
namespace {

using testing::has_program;
using testing::lines_of;
using testing::Outcome;
using testing::run_bash;

using Words = std::vector<std::string>;

// What bash offers for the last of the words.
Words offered(const Words& words) {
  Words arguments = {completions("bash")};
  arguments.insert(arguments.end(), words.begin(), words.end());
  const Outcome outcome = run_bash(
      "eval \"$1\"; shift; COMP_WORDS=(newsparse \"$@\"); COMP_CWORD=$#; "
      "_newsparse; printf '%s\\n' \"${COMPREPLY[@]}\"",
      arguments);
  EXPECT_EQ(outcome.err, "");
  Words lines = lines_of(outcome.out);
  std::sort(lines.begin(), lines.end());
  return lines;
}

bool holds(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

TEST(Completions, OfferEveryOptionInBash) {
  const Words all = offered({"-"});

  for (const OptionRow& row : option_table()) {
    for (const std::string& name : names_of(row)) {
      EXPECT_TRUE(holds(all, name)) << name;
    }
  }
}

TEST(Completions, OfferTheChoicesInBash) {
  for (const OptionRow& row : option_table()) {
    Words choices = choices_of(row);
    std::sort(choices.begin(), choices.end());
    if (!choices.empty()) {
      EXPECT_EQ(offered({"--" + std::string(row.name), ""}), choices);
    }
  }
  EXPECT_EQ(offered({"-f", "js"}), (Words{"json", "jsonl"}));
}

TEST(Completions, OfferFilesAndFoldersInBash) {
  EXPECT_EQ(offered({"data/examples/fer"}), Words{"data/examples/ferry.txt"});
  EXPECT_EQ(offered({"-o", "data/examples/fer"}),
            Words{"data/examples/ferry.txt"});
  EXPECT_EQ(offered({"--data", "data/exam"}), Words{"data/examples"});
  EXPECT_EQ(offered({"-j", "data"}), Words{""});
}

TEST(Completions, AreUnderstoodByZsh) {
  if (!has_program("zsh")) {
    GTEST_SKIP() << "zsh is not installed";
  }
  const Outcome outcome = run_bash("zsh -n", {}, completions("zsh"));

  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(outcome.status, 0);
  // Every option, as the function that completes is told of it.
  const Outcome told = run_bash(
      "zsh -f -c '_arguments() { print -rl -- \"$@\" }; eval \"$1\"' zsh "
      "\"$1\"",
      {completions("zsh")});
  for (const OptionRow& row : option_table()) {
    EXPECT_TRUE(row.name.empty() ||
                told.out.find("--" + std::string(row.name)) !=
                    std::string::npos)
        << row.name;
  }
}

TEST(Completions, AreOfferedByFish) {
  if (!has_program("fish")) {
    GTEST_SKIP() << "fish is not installed";
  }
  const Outcome outcome =
      run_bash("fish --no-config -c \"$1\"'\ncomplete -C \"newsparse -\"'",
               {completions("fish")});

  EXPECT_EQ(outcome.err, "");
  for (const OptionRow& row : option_table()) {
    const std::string name = names_of(row).back();
    EXPECT_NE(outcome.out.find(name), std::string::npos) << name;
    EXPECT_NE(outcome.out.find(row.meaning), std::string::npos) << row.meaning;
  }
}

TEST(Completions, AreRefusedForOtherShells) {
  EXPECT_THROW(completions("csh"), UsageError);
}

}  // namespace
}  // namespace newsparse
