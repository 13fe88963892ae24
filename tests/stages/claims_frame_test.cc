// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_frame.h"

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

using testing::document_of_lines;

TEST(ClaimFrame, TellsMarksFromWhatTheyEnclose) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = document_of_lines("“ Go , ” Rao said .");

  const ClaimFrame frame(document, pack.resources());

  EXPECT_EQ(frame.quote[0], QuoteState::Mark);
  EXPECT_EQ(frame.quote[1], QuoteState::In);
  EXPECT_EQ(frame.quote[3], QuoteState::Mark);
  EXPECT_EQ(frame.quote[4], QuoteState::Out);
  EXPECT_EQ(frame.quotation[4], ClaimFrame::kNone);
  EXPECT_EQ(frame.marks[5] - frame.marks[0], 2U);
}

TEST(ClaimFrame, LeavesTheMissingMarkOut) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = document_of_lines("“ We will rebuild .");

  const ClaimFrame frame(document, pack.resources());

  EXPECT_EQ(frame.quote[4], QuoteState::In);
}

TEST(ClaimFrame, CreditsAreNotSearched) {
  const auto pack = LanguagePack::built_in("en");
  Document document = document_of_lines("Rao said so .\nEdited by R. Moss");
  document.paragraphs[1].kind = ParagraphKind::Credit;

  const ClaimFrame frame(document, pack.resources());

  EXPECT_EQ(frame.searched[0], 1);
  EXPECT_EQ(frame.searched[1], 0);
}

TEST(ClaimFrame, MasksProperNames) {
  const auto pack = LanguagePack::built_in("en");
  Document document = document_of_lines("Rao met Okoro");
  document.tags = {{PennTag::NNP, UniversalTag::PROPN, "Rao"},
                   {PennTag::VBD, UniversalTag::VERB, "meet"},
                   {PennTag::NNP, UniversalTag::PROPN, "Okoro"}};

  const ClaimFrame frame(document, pack.resources());

  EXPECT_EQ(frame.masked[0], frame.masked[2]);
  EXPECT_NE(frame.lemma[0], frame.lemma[2]);
}

TEST(ClaimFrame, FindsThePhraseThatABoundCuts) {
  const auto pack = LanguagePack::built_in("en");
  Document document = document_of_lines("Rao named a new chief today .");
  const auto hang = [&document](Index token, Index head, Relation relation) {
    document.arcs[token] = {head, relation};
  };
  document.arcs.resize(document.tokens.size());
  hang(0, 1, Relation::Nsubj);
  hang(1, 1, Relation::Root);
  hang(2, 4, Relation::Det);
  hang(3, 4, Relation::Amod);
  hang(4, 1, Relation::Obj);
  hang(5, 1, Relation::Advmod);
  hang(6, 1, Relation::Punct);
  const ClaimFrame frame(document, pack.resources());
  const TokenSpan verb{1, 2};
  const TokenSpan chief{4, 5};

  EXPECT_EQ(frame.cut_phrase(2, {&verb, 1}), 4U);
  EXPECT_EQ(frame.cut_phrase(3, {&chief, 1}), 3U);
  EXPECT_EQ(frame.cut_phrase(0, {&chief, 1}), ClaimFrame::kNone);
}

TEST(ClaimFrame, FindsTheWordsAroundAVerb) {
  const auto pack = LanguagePack::built_in("en");
  Document document = document_of_lines("Then old Rao said it , he lied .");
  document.tags = {{PennTag::RB, UniversalTag::ADV, "then"},
                   {PennTag::JJ, UniversalTag::ADJ, "old"},
                   {PennTag::NNP, UniversalTag::PROPN, "Rao"},
                   {PennTag::VBD, UniversalTag::VERB, "say"},
                   {PennTag::PRP, UniversalTag::PRON, "it"},
                   {PennTag::Comma, UniversalTag::PUNCT, ","},
                   {PennTag::PRP, UniversalTag::PRON, "he"},
                   {PennTag::VBD, UniversalTag::VERB, "lie"},
                   {PennTag::Period, UniversalTag::PUNCT, "."}};

  const ClaimFrame frame(document, pack.resources());

  EXPECT_EQ(frame.nominals_before(3), (TokenSpan{1, 3}));
  EXPECT_EQ(frame.nominals_before(1), (TokenSpan{1, 1}));
  EXPECT_EQ(frame.nominals_behind(3), (TokenSpan{4, 5}));
  EXPECT_TRUE(frame.nominals_behind(6).empty());
  EXPECT_EQ(frame.words_behind(3), (TokenSpan{4, 5}));
  EXPECT_TRUE(frame.words_behind(7).empty());
}

}  // namespace
}  // namespace newsparse
