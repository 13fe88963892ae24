// SPDX-License-Identifier: Apache-2.0
#include "cli/manual.h"

#include <gtest/gtest.h>

#include "cli/option_table.h"
#include "support/shell.h"

namespace newsparse {
namespace {

using testing::has_program;
using testing::Outcome;
using testing::run_bash;

TEST(ManualPage, ShowsEveryOptionAndVariable) {
  if (!has_program("groff")) {
    GTEST_SKIP() << "groff is not installed";
  }
  const Outcome outcome =
      run_bash("groff -man -Tascii -P-cbou -rLL=200n -ww -", {}, manual_page());

  EXPECT_EQ(outcome.err, "");
  for (const OptionRow& row : option_table()) {
    const std::string name = names_of(row).back();
    EXPECT_NE(outcome.out.find(name), std::string::npos) << name;
    EXPECT_NE(outcome.out.find(row.meaning), std::string::npos) << row.meaning;
    if (in_environment(row)) {
      EXPECT_NE(outcome.out.find(variable_of(row)), std::string::npos) << name;
    }
  }
}

TEST(ManualPage, KeepsHyphensAndApostrophesAsTheyAreTyped) {
  const std::string page = manual_page();

  EXPECT_NE(page.find("\\-\\-max\\-bytes"), std::string::npos);
  EXPECT_EQ(page.find(" '"), std::string::npos);
}

TEST(ManualPage, PassesTheLintOfMandoc) {
  if (!has_program("mandoc")) {
    GTEST_SKIP() << "mandoc is not installed";
  }
  const Outcome outcome =
      run_bash("mandoc -T lint -W warning", {}, manual_page());

  EXPECT_EQ(outcome.out, "");
}

}  // namespace
}  // namespace newsparse
