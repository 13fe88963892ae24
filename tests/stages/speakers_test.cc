// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/cases.h"
#include "support/marked_claims.h"

namespace newsparse {
namespace {

const Resources& english() {
  static const LanguagePack pack = LanguagePack::built_in("en");
  return pack.resources();
}

std::string called(const std::string& name, const std::string& description) {
  return name.empty() ? "\"" + description + "\"" : name;
}

// A speaker in the words of the case file.
std::string described(const Document& document, const Speaker& speaker) {
  std::string words = std::string(name_of(speaker.evidence)) + " " +
                      called(speaker.name, speaker.description);
  const auto add = [&](const std::string& label,
                       const std::optional<Index>& entity) {
    if (entity) {
      words += " " + label + ":" + document.entities[*entity].name;
    }
  };
  for (const CoSpeaker& other : speaker.co_speakers) {
    words += " and " + called(other.name, other.description);
  }
  add("for", speaker.on_behalf_of);
  add("to", speaker.addressee);
  add("via", speaker.via);
  return words + (speaker.anonymous ? " anonymous" : "");
}

TEST(ResolveSpeakers, AgreesWithTheCases) {
  for (const testing::Case& one :
       testing::read_cases("stages/cases/speakers.txt")) {
    const Document document = testing::MarkedClaims(one.lines.at(0)).take();
    const std::vector<Speaker> speakers = resolve_speakers(document, english());

    ASSERT_EQ(speakers.size() + 1, one.lines.size()) << one.where;
    for (std::size_t i = 0; i < speakers.size(); ++i) {
      EXPECT_EQ(described(document, speakers[i]), one.lines[i + 1])
          << one.where << ": " << one.name;
    }
  }
}

TEST(ResolveSpeakers, FindsTheMembersOfACoordination) {
  Document document =
      testing::MarkedClaims(
          "[source [name:Norland:country Norland ] and "
          "[nominal:partners:group its partners ] ] [cue said ] "
          "[content so ] .")
          .take();
  document.arcs = {{4, Relation::Nsubj},    {3, Relation::Cc},
                   {3, Relation::NmodPoss}, {0, Relation::Conj},
                   {4, Relation::Root},     {4, Relation::Advmod},
                   {4, Relation::Punct}};

  const Speaker speaker = resolve_speakers(document, english())[0];

  EXPECT_EQ(described(document, speaker), "name Norland and \"its partners\"");
}

TEST(ResolveSpeakers, ClimbsFromARelativeClause) {
  Document document =
      testing::MarkedClaims(
          "[name:Lio_Brandt:person Lio Brandt ] , [source who ] [cue said ] "
          "[content so ] , left")
          .take();
  document.tags.resize(document.tokens.size());
  document.tags[3].penn = PennTag::WP;
  document.arcs = {{7, Relation::Nsubj},    {0, Relation::Flat},
                   {4, Relation::Punct},    {4, Relation::Nsubj},
                   {0, Relation::AclRelcl}, {4, Relation::Advmod},
                   {4, Relation::Punct},    {7, Relation::Root}};

  const Speaker speaker = resolve_speakers(document, english())[0];

  EXPECT_EQ(described(document, speaker), "relative Lio Brandt");
}

TEST(ResolveSpeakers, TellsWhomTheSourceTold) {
  Document document =
      testing::MarkedClaims(
          "[source [name:Lio_Brandt:person Brandt ] ] [cue told ] "
          "[name:Daily_Harbour:organization the Daily Harbour ] "
          "[content he would quit ]")
          .take();
  document.arcs = {{1, Relation::Nsubj}, {1, Relation::Root},
                   {4, Relation::Det},   {4, Relation::Compound},
                   {1, Relation::Iobj},  {7, Relation::Nsubj},
                   {7, Relation::Aux},   {1, Relation::Ccomp}};

  const Speaker speaker = resolve_speakers(document, english())[0];

  EXPECT_EQ(described(document, speaker),
            "surname Lio Brandt to:Daily Harbour via:Daily Harbour");
}

}  // namespace
}  // namespace newsparse
