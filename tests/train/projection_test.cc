// SPDX-License-Identifier: Apache-2.0
#include "train/projection.h"

#include <string>

#include <gtest/gtest.h>

#include "support/models.h"
#include "train/samples.h"

namespace newsparse {
namespace {

struct GoldToken {
  const char* text;
  Index head;
};

// A treebank's view of a text: its tokens in order, each with its head, and
// the first tokens of its sentences.
Document gold_of(const std::string& text, const std::vector<GoldToken>& tokens,
                 std::vector<Index> sentences = {0}) {
  Document gold{Text(text)};
  gold.paragraphs = {{{0, static_cast<Index>(text.size())}}};
  std::size_t at = 0;
  for (const GoldToken& token : tokens) {
    at = text.find(token.text, at);
    const auto begin = static_cast<Index>(at);
    at += std::string_view(token.text).size();
    gold.tokens.push_back({{begin, static_cast<Index>(at)}});
    const bool root = token.head + 1 == gold.tokens.size();
    gold.tags.push_back({PennTag::NN, UniversalTag::NOUN, token.text});
    gold.arcs.push_back({token.head, root ? Relation::Root : Relation::Obj});
  }
  sentences.push_back(static_cast<Index>(tokens.size()));
  for (std::size_t i = 0; i + 1 < sentences.size(); ++i) {
    gold.sentences.push_back({{sentences[i], sentences[i + 1]}});
  }
  return gold;
}

LearnedText split(const Document& gold) {
  return as_split(gold, testing::english());
}

// In the tests below, the gold sentences that the program splits otherwise
// follow behind its own.

// Arcs as text, "?" where nothing is known.
std::string heads_of(const LearnedText& text) {
  std::string heads;
  for (std::size_t i = 0; i < text.head_known.size(); ++i) {
    const Arc& arc = text.document.arcs[i];
    heads += heads.empty() ? "" : " ";
    heads += text.head_known[i] ? arcs_as_text({arc}) : "?";
  }
  return heads;
}

TEST(AsAnnotated, KnowsEverything) {
  const LearnedText text =
      as_annotated(gold_of("Ferries sank.", {{"Ferries", 1}, {"sank", 1}}));

  EXPECT_EQ(text.tag_known, std::vector<bool>(2, true));
  EXPECT_EQ(text.head_known, std::vector<bool>(2, true));
}

TEST(AsSplit, KeepsWhatIsTheSame) {
  const LearnedText text =
      split(gold_of("Ferries sank again.",
                    {{"Ferries", 1}, {"sank", 1}, {"again", 1}, {".", 1}}));

  ASSERT_EQ(text.document.tokens.size(), 4U);
  EXPECT_EQ(text.tag_known, std::vector<bool>(4, true));
  EXPECT_EQ(heads_of(text), "2:obj 2:root 2:obj 2:obj");
}

TEST(AsSplit, GivesJoinedTokensTheArcThatLeadsOutside) {
  const LearnedText text = split(gold_of(
      "Ferries sank.", {{"Fer", 1}, {"ries", 2}, {"sank", 2}, {".", 2}}));

  ASSERT_EQ(text.document.tokens.size(), 3U + 4U);
  EXPECT_EQ(text.tag_known,
            (std::vector<bool>{false, true, true, true, true, true, true}));
  EXPECT_EQ(heads_of(text), "2:obj 2:root 2:obj 5:obj 6:obj 6:root 6:obj");
}

TEST(AsSplit, GivesTheArcOfACutTokenToItsLastPiece) {
  const LearnedText text = split(gold_of(
      "Old ferries sank.", {{"Old ferries", 1}, {"sank", 1}, {".", 1}}));

  ASSERT_EQ(text.document.tokens.size(), 4U + 3U);
  EXPECT_EQ(text.tag_known,
            (std::vector<bool>{false, false, true, true, true, true, true}));
  EXPECT_EQ(heads_of(text), "? 3:obj 3:root 3:obj 6:obj 6:root 6:obj");
}

TEST(AsSplit, HangsJoinedSentencesOnTheFirst) {
  const LearnedText text = split(gold_of("Ferries sank, boats sank.",
                                         {{"Ferries", 1},
                                          {"sank", 1},
                                          {",", 1},
                                          {"boats", 4},
                                          {"sank", 4},
                                          {".", 4}},
                                         {0, 3}));

  ASSERT_EQ(text.document.sentences.size(), 1U + 2U);
  EXPECT_EQ(heads_of(text),
            "2:obj 2:root 2:obj 5:obj 2:parataxis 5:obj "
            "8:obj 8:root 8:obj 11:obj 11:root 11:obj");
}

TEST(AsSplit, KnowsNoArcOverACut) {
  const LearnedText text =
      split(gold_of("Ferries sank. Boats left.", {{"Ferries", 1},
                                                  {"sank", 1},
                                                  {".", 1},
                                                  {"Boats", 4},
                                                  {"left", 1},
                                                  {".", 1}}));

  ASSERT_EQ(text.document.sentences.size(), 2U + 1U);
  EXPECT_EQ(heads_of(text),
            "2:obj 2:root 2:obj 5:obj 5:root ? "
            "8:obj 8:root 8:obj 11:obj 8:obj 8:obj");
}

}  // namespace
}  // namespace newsparse
