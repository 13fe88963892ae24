// SPDX-License-Identifier: Apache-2.0
#include "train/grafts.h"

#include <string>

#include <gtest/gtest.h>

#include "support/parsed_words.h"

namespace newsparse {
namespace {

using testing::ParsedWords;

ParsedSentence sentence_of(const std::string& marked, std::size_t text) {
  const ParsedWords words(marked);
  ParsedSentence sentence = {words.sentence(), {}, {}, text};
  for (std::int32_t word = 0; word < words.tree().root(); ++word) {
    sentence.heads.push_back(words.tree().node(word).head);
    sentence.relations.push_back(words.tree().node(word).relation);
  }
  return sentence;
}

// Heads from 1, 0 for the root, and relations.
std::string arcs_of(const ParsedSentence& sentence) {
  std::string arcs;
  const auto root = static_cast<std::int32_t>(sentence.heads.size());
  for (std::size_t i = 0; i < sentence.heads.size(); ++i) {
    const std::int32_t head = sentence.heads[i];
    arcs += (arcs.empty() ? "" : " ") +
            std::to_string(head == root ? 0 : head + 1) + "/" +
            std::string(name_of(sentence.relations[i]));
  }
  return arcs;
}

const char* const kStock =
    "A/DT/DET/2/det nurse/NN/NOUN/3/nsubj left/VBD/VERB/0/root";
const char* const kSetOff =
    "We/PRP/PRON/2/nsubj met/VBD/VERB/0/root Rui/NNP/PROPN/2/obj "
    ",/,/PUNCT/6/punct who/WP/PRON/6/nsubj waited/VBD/VERB/3/acl:relcl "
    ",/,/PUNCT/6/punct there/RB/ADV/2/advmod";
const char* const kClose =
    "We/PRP/PRON/2/nsubj met/VBD/VERB/0/root men/NNS/NOUN/2/obj "
    "who/WP/PRON/5/nsubj waited/VBD/VERB/3/acl:relcl";

// All subjects take what the others offer. Which kind a subject gets is chance,
// so that some seeds give nothing.
std::vector<ParsedSentence> grown(const std::vector<ParsedSentence>& sentences,
                                  std::size_t folds) {
  for (std::uint64_t seed = 1; seed < 50; ++seed) {
    auto made = grafted_sentences(sentences, folds, {.share = 1, .seed = seed});
    if (!made.empty()) {
      return made;
    }
  }
  return {};
}

TEST(GraftedSentences, PutAClauseBetweenCommasBehindASubject) {
  const auto made = grown({sentence_of(kStock, 0), sentence_of(kSetOff, 5)}, 5);

  ASSERT_EQ(made.size(), 1U);
  EXPECT_EQ(arcs_of(made[0]),
            "2/det 7/nsubj 5/punct 5/nsubj 2/acl:relcl 5/punct 0/root");
  EXPECT_EQ(made[0].words.size(), 7U);
  EXPECT_EQ(made[0].words.at(2).penn, PennTag::Comma);
  EXPECT_EQ(made[0].words.at(5).penn, PennTag::Comma);
  EXPECT_EQ(made[0].words.commas(0, 7), 2U);
  EXPECT_EQ(made[0].text, 0U);
}

TEST(GraftedSentences, PutAClauseWithoutCommasBehindASubject) {
  const auto made = grown({sentence_of(kStock, 0), sentence_of(kClose, 0)}, 1);

  ASSERT_EQ(made.size(), 1U);
  EXPECT_EQ(arcs_of(made[0]), "2/det 5/nsubj 4/nsubj 2/acl:relcl 0/root");
}

TEST(GraftedSentences, StayInsideAFold) {
  EXPECT_TRUE(
      grown({sentence_of(kStock, 0), sentence_of(kSetOff, 1)}, 5).empty());
}

TEST(GraftedSentences, LeaveOutWhatHasAnUnknownHead) {
  ParsedSentence stock = sentence_of(kStock, 0);
  stock.heads[0] = ArcState::kNone;

  EXPECT_TRUE(grown({stock, sentence_of(kSetOff, 0)}, 1).empty());
}

TEST(GraftedSentences, LeaveOutWhatIsNoTree) {
  ParsedSentence stock = sentence_of(kStock, 0);
  stock.heads = {1, 0, 3};

  EXPECT_TRUE(grown({stock, sentence_of(kSetOff, 0)}, 1).empty());
}

TEST(GraftedSentences, LeaveASubjectThatGoesOnBehindAComma) {
  const auto made = grown({sentence_of("A/DT/DET/2/det nurse/NN/NOUN/4/nsubj "
                                       ",/,/PUNCT/4/punct left/VBD/VERB/0/root",
                                       0),
                           sentence_of(kSetOff, 0)},
                          1);

  EXPECT_TRUE(made.empty());
}

TEST(GraftedSentences, AreTheSameAgain) {
  const std::vector<ParsedSentence> sentences = {
      sentence_of(kStock, 0), sentence_of(kSetOff, 0), sentence_of(kClose, 0)};
  const GraftTraining half = {.share = 0.5, .seed = 3};

  const auto once = grafted_sentences(sentences, 1, half);
  const auto again = grafted_sentences(sentences, 1, half);

  ASSERT_EQ(once.size(), again.size());
  for (std::size_t i = 0; i < once.size(); ++i) {
    EXPECT_EQ(arcs_of(once[i]), arcs_of(again[i]));
  }
}

}  // namespace
}  // namespace newsparse
