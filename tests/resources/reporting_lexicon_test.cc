// SPDX-License-Identifier: Apache-2.0
#include "resources/reporting_lexicon.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

constexpr std::string_view kColumns =
    "lemma\tpart\tforms\tattitude\tmedium\tuse\tview\n";

TEST(ReportingLexicon, FindsACueByAnyForm) {
  const std::string text =
      std::string(kColumns) +
      "deny\tverb\tdeny denies denied\tdeny\tspeech\tsays\tneutral\n";
  const ReportingLexicon lexicon("cues.tsv", text);

  const ReportingCue* cue = lexicon.find("denied", CuePart::Verb);

  ASSERT_NE(cue, nullptr);
  EXPECT_EQ(cue->lemma, "deny");
  EXPECT_EQ(cue->attitude, Attitude::Deny);
  EXPECT_EQ(lexicon.find("denied", CuePart::Noun), nullptr);
}

TEST(ReportingLexicon, FindsTheLongestPhrase) {
  const std::string text =
      std::string(kColumns) +
      "as told\tphrase\tas told\tstate\tspeech\tsays\tneutral\n"
      "as told by\tphrase\tas told by\tstate\tspeech\tsays\tneutral\n";
  const ReportingLexicon lexicon("cues.tsv", text);

  const ReportingCue* cue = lexicon.find_phrase("as told by the guard");

  ASSERT_NE(cue, nullptr);
  EXPECT_EQ(cue->lemma, "as told by");
  EXPECT_EQ(lexicon.find_phrase("as toldbyte"), nullptr);
}

TEST(ReportingLexicon, NamesTheLineOfAWrongCell) {
  const std::string text =
      std::string(kColumns) + "deny\tverb\tdeny\tnay\tspeech\tsays\tneutral\n";

  try {
    const ReportingLexicon lexicon("cues.tsv", text);
    FAIL() << "\"nay\" is no attitude";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()),
              "cues.tsv:2: \"nay\" is not a value of this column");
  }
}

TEST(ReportingLexicon, EnglishCuesLoad) {
  const auto pack = LanguagePack::built_in("en");
  const ReportingLexicon& lexicon = pack.resources().reporting;

  EXPECT_NE(lexicon.find("said", CuePart::Verb), nullptr);
  EXPECT_NE(lexicon.find_phrase("according to"), nullptr);
  for (std::size_t i = 1; i < lexicon.cues().size(); ++i) {
    EXPECT_LE(lexicon.cues()[i - 1].lemma, lexicon.cues()[i].lemma);
  }
}

}  // namespace
}  // namespace newsparse
