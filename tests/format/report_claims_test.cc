// SPDX-License-Identifier: Apache-2.0
#include "format/report_claims.h"

#include <sstream>

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

std::string claims_of(const Document& document, Index width = 80) {
  std::ostringstream out;
  Page page(out, {.color = false, .width = width, .locale = ""});
  const CountryLabels labels(document, "");
  write_who_said_what(page, {document, labels});
  return out.str();
}

TEST(WriteWhoSaidWhat, GroupsThoseWithoutAnEntityByTheirWords) {
  Document document = testing::sample_document();
  for (Speaker& speaker : document.speakers) {
    speaker = {};
    speaker.description = "two officials";
    speaker.evidence = SpeakerEvidence::Description;
    speaker.anonymous = true;
  }
  document.speakers[1].description = "Two officials";

  EXPECT_EQ(claims_of(document).find("\nTwo officials, name withheld"), 0U)
      << claims_of(document);
}

TEST(WriteWhoSaidWhat, NamesAStateOnceHoweverItIsFound) {
  Document document = testing::sample_document();
  document.speakers[0] = {};
  document.speakers[0].name = "Norway";
  document.speakers[0].evidence = SpeakerEvidence::Metonym;

  const std::string text = claims_of(document);

  EXPECT_NE(text.find("2 claims"), std::string::npos) << text;
}

TEST(WriteWhoSaidWhat, PutsNobodyLast) {
  Document document = testing::sample_document();
  document.speakers[0] = {};

  const std::string text = claims_of(document);

  EXPECT_LT(text.find("Norway"), text.find("Nobody in particular")) << text;
}

TEST(WriteWhoSaidWhat, TellsWhatIsUnusualAboutAClaim) {
  Document document = testing::sample_document();
  document.speakers[0].addressee = 2;
  document.speakers[0].via = 1;
  document.stances[0].negated = true;
  document.stances[0].modality = Modality::Future;
  document.stances[0].author = AuthorStance::Disputed;
  document.claims[1].continues = 0;

  const std::string text = claims_of(document, 100);

  for (const std::string_view tag :
       {"negated", "future", "disputed by the author", "to Norway",
        "via the wall", "for Norway", "in a statement", "continues 1",
        "denies 1", "with its partners", "speaker uncertain"}) {
    EXPECT_NE(text.find(tag), std::string::npos) << tag << text;
  }
}

TEST(WriteWhoSaidWhat, GivesALongCueALineOfItsOwn) {
  Document document = testing::sample_document();
  document.claims[0].cue = TokenSpan{4, 14};
  document.claims[1].content.clear();

  const std::string text = claims_of(document);

  EXPECT_NE(text.find("   1  Ines Holt said that \" the wall is safe \"\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("the article does not say"), std::string::npos);
}

}  // namespace
}  // namespace newsparse
