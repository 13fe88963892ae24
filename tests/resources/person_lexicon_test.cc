// SPDX-License-Identifier: Apache-2.0
#include "resources/person_lexicon.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(PersonLexicon, TellsTheGenderOfAGivenName) {
  PersonLexicon persons;
  persons.load_given_names("given_names.tsv",
                           "name\tgender\nana\tfemale\nkim\t-\n");

  EXPECT_EQ(persons.gender_of("ana"), Gender::Female);
  EXPECT_EQ(persons.gender_of("kim"), Gender::Unknown);
  EXPECT_TRUE(persons.is_given_name("kim"));
  EXPECT_FALSE(persons.is_given_name("bridge"));
}

TEST(PersonLexicon, KnowsTitlesAndWhatTheyAbbreviate) {
  PersonLexicon persons;
  persons.load_titles("titles.tsv",
                      "title\tgender\tnoun\nmr\tmale\t-\nsen\t-\tsenator\n");

  ASSERT_NE(persons.title("sen"), nullptr);
  EXPECT_EQ(persons.title("sen")->noun, "senator");
  ASSERT_NE(persons.title("mr"), nullptr);
  EXPECT_EQ(persons.title("mr")->gender, Gender::Male);
  EXPECT_TRUE(persons.title("mr")->noun.empty());
}

TEST(PersonLexicon, KnowsShortFormsBothWays) {
  PersonLexicon persons;
  persons.load_nicknames("nicknames.tsv",
                         "nickname\tnames\nsam\tsamuel samantha\n");

  EXPECT_TRUE(persons.is_short_form("sam", "samantha"));
  EXPECT_TRUE(persons.is_short_form("samuel", "sam"));
  EXPECT_FALSE(persons.is_short_form("samuel", "samantha"));
}

TEST(PersonLexicon, KnowsParticlesAndSuffixes) {
  PersonLexicon persons;
  persons.load_particles("name_particles.tsv",
                         "word\tclass\njr\tgeneration\nmp\tsuffix\n"
                         "van\tparticle\n");

  EXPECT_EQ(persons.part("van"), NamePart::Particle);
  EXPECT_EQ(persons.part("mp"), NamePart::Suffix);
  EXPECT_EQ(persons.part("jr"), NamePart::Generation);
  EXPECT_EQ(persons.part("aas"), NamePart::None);
}

}  // namespace
}  // namespace newsparse
