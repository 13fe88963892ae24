// SPDX-License-Identifier: Apache-2.0
#include "resources/noun_lexicon.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"
#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

TEST(NounLexicon, TellsWhatANounStandsFor) {
  const NounLexicon nouns("nouns.tsv",
                          "noun\ttype\tnumber\tgender\tkind\n"
                          "aunt\tperson\tsingular\tfemale\trelation\n"
                          "ministries\torganization\tplural\t-\tbody\n");

  const Noun* aunt = nouns.find("aunt");
  const Noun* ministries = nouns.find("ministries");

  ASSERT_NE(aunt, nullptr);
  EXPECT_EQ(aunt->type, EntityType::Person);
  EXPECT_EQ(aunt->gender, Gender::Female);
  EXPECT_EQ(aunt->kind, NounKind::Relation);
  ASSERT_NE(ministries, nullptr);
  EXPECT_EQ(ministries->number, Number::Plural);
  EXPECT_EQ(ministries->kind, NounKind::Body);
  EXPECT_EQ(nouns.find("bridge"), nullptr);
}

TEST(NounLexicon, RefusesATypeThatIsNone) {
  EXPECT_THROW(NounLexicon("nouns.tsv",
                           "noun\ttype\tnumber\tgender\tkind\n"
                           "aunt\thuman\tsingular\tfemale\trelation\n"),
               Error);
}

TEST(NounLexicon, OfEnglishKnowsOfficesAndBodies) {
  const LanguagePack pack = LanguagePack::built_in("en");

  const Noun* minister = pack.resources().nouns.find("minister");
  const Noun* ministry = pack.resources().nouns.find("ministry");

  ASSERT_NE(minister, nullptr);
  EXPECT_EQ(minister->kind, NounKind::Office);
  ASSERT_NE(ministry, nullptr);
  EXPECT_EQ(ministry->type, EntityType::Organization);
}

}  // namespace
}  // namespace newsparse
