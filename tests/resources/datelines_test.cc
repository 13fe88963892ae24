// SPDX-License-Identifier: Apache-2.0
#include "resources/datelines.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

const Resources& resources() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

std::string opening(std::string_view paragraph) {
  return std::string(paragraph.substr(
      0, opening_dateline(resources().dates, resources().agencies, paragraph)));
}

TEST(OpeningDateline, EndsBeforeTheDash) {
  EXPECT_EQ(opening("OSLO, Feb 26 (Reuters) - The ferries stopped."),
            "OSLO, Feb 26 (Reuters)");
  EXPECT_EQ(opening("OSLO (AP) — The ferries stopped."), "OSLO (AP)");
  EXPECT_EQ(opening("Geneva, 3 March – The ferries stopped."),
            "Geneva, 3 March");
  EXPECT_EQ(opening("NEW HARBOUR, Norland — The ferries stopped."),
            "NEW HARBOUR, Norland");
  EXPECT_EQ(opening("Oslo (Harbour Post) – The ferries stopped."),
            "Oslo (Harbour Post)");
  EXPECT_EQ(opening("OSLO/BERGEN, March 3 (Reuters) -- \"No,\" he said."),
            "OSLO/BERGEN, March 3 (Reuters)");
  EXPECT_EQ(opening("Feb 26 (Reuters) - The ferries stopped."),
            "Feb 26 (Reuters)");
}

TEST(OpeningDateline, IsNoSentenceWithADash) {
  EXPECT_EQ(opening("Holt – the mayor – left."), "");
  EXPECT_EQ(opening("NATO – the alliance – met."), "");
  EXPECT_EQ(opening("The ferries - all of them - stopped."), "");
  EXPECT_EQ(opening("The ferries stopped."), "");
  EXPECT_EQ(opening("OSLO –"), "");
  EXPECT_EQ(opening(""), "");
}

TEST(WholeDateline, LeavesADashAtTheEnd) {
  const auto size = [](std::string_view line) {
    return whole_dateline(resources().dates, resources().agencies, line);
  };

  EXPECT_EQ(size("OSLO, Norland –"), 13U);
  EXPECT_EQ(size("Geneva, 3 March"), 15U);
  EXPECT_EQ(size("The ferries stopped"), 0U);
}

TEST(CapitalsBeforeColon, TakesFewWords) {
  EXPECT_EQ(capitals_before_colon("NEW HARBOUR: The ferries stopped."), 11U);
  EXPECT_EQ(capitals_before_colon("Harbour: The ferries stopped."), 0U);
  EXPECT_EQ(capitals_before_colon("WHAT WE KNOW SO FAR: The ferries stopped."),
            0U);
  EXPECT_EQ(capitals_before_colon("OSLO:"), 0U);
}

}  // namespace
}  // namespace newsparse
