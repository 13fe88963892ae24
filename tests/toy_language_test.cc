// SPDX-License-Identifier: Apache-2.0
//
// A language is data: one of thirty invented words, with marks of quotation
// that turn the other way and no model at all, goes through the whole program.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"
#include "newsparse/document.h"
#include "newsparse/language_pack.h"

#include "document/queries.h"
#include "support/texts.h"

namespace newsparse {
namespace {

const std::string kFolder = NEWSPARSE_SOURCE_DIR "/tests/support/toy";

const Document& article() {
  static const auto kPack = LanguagePack::from_directory(kFolder, "qtz");
  static const Document kArticle =
      analyze(Text(testing::read_bytes(kFolder + "/article.txt")), kPack);
  return kArticle;
}

// "speaker | cue | text" of every claim.
std::vector<std::string> claim_lines() {
  std::vector<std::string> lines;
  for (Index i = 0; i < article().claims.size(); ++i) {
    const Claim& claim = article().claims[i];
    lines.push_back(article().speakers[i].name + " | " +
                    std::string(text_of(article(), *claim.cue)) + " | " +
                    text_of(article(), claim));
  }
  return lines;
}

TEST(ToyLanguage, KeepsThePromisesOfTheDocument) {
  EXPECT_EQ(violations(article()), std::vector<std::string>{});
}

TEST(ToyLanguage, HasATitleAndADate) {
  EXPECT_EQ(text_of(article(), *article().metadata.title), "Sarun mel bren");
  EXPECT_EQ(article().metadata.published, "2025-03-12");
}

TEST(ToyLanguage, KeepsClosingMarksWithTheirSentence) {
  std::vector<std::string> sentences;
  for (const Sentence& sentence : article().sentences) {
    sentences.emplace_back(text_of(article(), sentence.tokens));
  }
  EXPECT_EQ(
      sentences,
      (std::vector<std::string>{
          "Sarun mel bren", "12 marun 2025",
          "Dor. Ala Venn, ministar la Estola, velota: »La sarun mel bren.«",
          "»Ruk nol ter«, velota ka.", "»Mel kal. 3 vor.«",
          "Toren Mask mikota la ruk sol Sumel."}));
}

TEST(ToyLanguage, TellsWhoSaidWhat) {
  EXPECT_EQ(claim_lines(),
            (std::vector<std::string>{
                "Ala Venn | velota | »La sarun mel bren.«",
                "Ala Venn | velota | »Ruk nol ter« … »Mel kal. 3 vor.«",
                "Toren Mask | mikota | la ruk sol Sumel"}));
  EXPECT_EQ(article().stances.back().attitude, Attitude::Deny);
}

TEST(ToyLanguage, NamesTheCountries) {
  std::vector<std::string> names;
  for (const Country& country : article().countries) {
    names.push_back(country.name);
  }
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (std::vector<std::string>{"Estonia", "Finland"}));
}

TEST(ToyLanguage, LeavesEmptyWhatNoModelGives) {
  EXPECT_TRUE(article().tags.empty());
  EXPECT_TRUE(article().arcs.empty());
}

}  // namespace
}  // namespace newsparse
