// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "stages/tags.h"
#include "support/build_document.h"
#include "support/cases.h"
#include "support/models.h"
#include "train/samples.h"

namespace newsparse {
namespace {

Document parsed(std::string_view words) {
  Document document = testing::document_of_words(words);
  document.tags = tag_tokens(document, testing::english());
  document.arcs = parse_sentences(document, testing::english());
  return document;
}

TEST(ParseSentences, GivesWhatTheModelGaveWhenItWasTrained) {
  const testing::ShippedModel model("parser.model", ParserModel::kPurpose);
  ASSERT_FALSE(model.file().samples().empty());

  for (const ModelSample& sample : model.file().samples()) {
    EXPECT_EQ(arcs_as_text(parsed(sample.input).arcs), sample.expected);
  }
}

// Each case is a sentence, then arcs that it must have: "dependent <relation
// head", words as they stand. Those that are missing.
std::vector<std::string> missing_arcs(const testing::Case& one) {
  const Document document = parsed(one.lines.at(0));
  const auto word = [&](std::size_t token) {
    return std::string(text_of(document, document.tokens[token].bytes));
  };
  std::vector<std::string> arcs;
  for (std::size_t i = 0; i < document.arcs.size(); ++i) {
    const Arc& arc = document.arcs[i];
    arcs.push_back(word(i) + " <" + std::string(name_of(arc.relation)) + " " +
                   word(arc.head));
  }
  std::vector<std::string> missing;
  for (std::size_t i = 1; i < one.lines.size(); ++i) {
    if (std::find(arcs.begin(), arcs.end(), one.lines[i]) == arcs.end()) {
      missing.push_back(one.where + ": no " + one.lines[i] + "\n" +
                        arcs_as_text(document.arcs));
    }
  }
  return missing;
}

TEST(ParseSentences, FindsTheArcsOfTheCases) {
  for (const testing::Case& one :
       testing::read_cases("stages/cases/arcs.txt")) {
    EXPECT_EQ(missing_arcs(one), std::vector<std::string>{});
  }
}

// A figure, since no parser of this size has all of them.
TEST(ParseSentences, FindsSubjectsFarFromTheirVerbs) {
  const auto cases = testing::read_cases("stages/cases/far_subjects.txt");
  std::size_t right = 0;
  for (const testing::Case& one : cases) {
    const std::vector<std::string> missing = missing_arcs(one);
    right += missing.empty() ? 1U : 0U;
    for (const std::string& arc : missing) {
      std::cout << arc << "\n";
    }
  }
  std::cout << "far subjects: " << right << " of " << cases.size() << "\n";
  EXPECT_GE(right, 34U);
}

TEST(ParseSentences, GivesEachSentenceOneRoot) {
  Document document =
      testing::document_of_words("The ferry sank . Nobody was hurt .");
  document.sentences = {{{0, 4}}, {{4, 8}}};
  document.tags = tag_tokens(document, testing::english());
  document.arcs = parse_sentences(document, testing::english());

  EXPECT_EQ(violations(document), std::vector<std::string>{});
  for (const Sentence& sentence : document.sentences) {
    int roots = 0;
    for (Index i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      roots += document.arcs[i].head == i ? 1 : 0;
      EXPECT_EQ(document.arcs[i].head == i,
                document.arcs[i].relation == Relation::Root);
    }
    EXPECT_EQ(roots, 1);
  }
}

TEST(ParseSentences, StaysLinearInEndlessSentences) {
  std::string words;
  for (int i = 0; i < 100'000; ++i) {
    words += i % 7 == 0 ? "( " : i % 3 == 0 ? "said " : "ferry ";
  }
  words.pop_back();
  const auto start = std::chrono::steady_clock::now();

  const Document document = parsed(words);

  EXPECT_EQ(document.arcs.size(), 100'000U);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

TEST(ParseSentences, StaysEmptyWithoutAModel) {
  EXPECT_TRUE(
      parse_sentences(testing::document_of_words("a ferry"), Resources())
          .empty());
}

}  // namespace
}  // namespace newsparse
