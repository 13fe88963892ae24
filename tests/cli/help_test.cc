// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "cli/option_table.h"

namespace newsparse {
namespace {

std::string asked_like(const OptionRow& row) {
  std::string asked = spelling_of(row);
  return takes_value(row) ? asked + " " + std::string(row.value) : asked;
}

TEST(FullHelp, ListsEveryOption) {
  const std::string help = full_help();

  for (const OptionRow& row : option_table()) {
    EXPECT_NE(help.find("\n  " + asked_like(row)), std::string::npos)
        << row.name;
  }
}

TEST(FullHelp, HasAnExampleForEachGroup) {
  const std::string help = full_help();

  for (const OptionGroupRow& group : option_groups()) {
    EXPECT_NE(help.find("\n" + std::string(group.heading) + ":\n"),
              std::string::npos);
    EXPECT_NE(help.find(group.example), std::string::npos);
  }
}

TEST(FullHelp, TellsOfInputsSettingsAndExitStatus) {
  const std::string help = full_help();

  for (const std::string_view text :
       {text_about_inputs(), text_about_settings(), text_about_exit_status()}) {
    EXPECT_NE(help.find(text), std::string::npos);
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
      EXPECT_NE(help[end - 1], ' ') << help.substr(begin, end - begin);
      begin = end + 1;
    }
  }
}

}  // namespace
}  // namespace newsparse
