// SPDX-License-Identifier: Apache-2.0
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/format.h"

#include "format/sample_record.h"
#include "support/build_document.h"

namespace newsparse {
namespace {

// A record of one sentence whose words stand between bars: "It is|n't .".
Record record_of(std::string_view barred) {
  std::string words;
  std::vector<Token> tokens;
  Index begin = 0;
  for (const char c : std::string(barred) + ' ') {
    const auto at = static_cast<Index>(words.size());
    if (c == ' ' || c == '|') {
      tokens.push_back({{begin, at}});
      begin = at + (c == ' ' ? 1 : 0);
    }
    if (c != '|') {
      words += c;
    }
  }
  words.pop_back();
  Record record;
  record.provenance.id = "a.txt";
  record.document = testing::document_of_words(words);
  record.document->tokens = tokens;
  record.document->sentences = {{{0, static_cast<Index>(tokens.size())}}};
  return record;
}

std::string conllu_of(const Record& record) {
  std::ostringstream out;
  write_conllu(out, record);
  return out.str();
}

// The first two columns of each line that is not a comment: "1:It 2-3:isn't".
std::string words_of(std::string_view barred) {
  std::istringstream lines(conllu_of(record_of(barred)));
  std::string found;
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty() && line[0] != '#') {
      const std::size_t first = line.find('\t');
      const std::size_t second = line.find('\t', first + 1);
      found += (found.empty() ? "" : " ") + line.substr(0, first) + ':' +
               line.substr(first + 1, second - first - 1);
    }
  }
  return found;
}

TEST(WriteConllu, WritesTenColumnsForEachToken) {
  Record record = record_of("Ferries sank|.");
  record.document->tags = {{PennTag::NNS, UniversalTag::NOUN, "ferry"},
                           {PennTag::VBD, UniversalTag::VERB, "sink"},
                           {PennTag::Period, UniversalTag::PUNCT, "."}};
  record.document->arcs = {
      {1, Relation::Nsubj}, {1, Relation::Root}, {1, Relation::Punct}};

  EXPECT_EQ(conllu_of(record),
            "# newdoc id = a.txt\n"
            "# newpar\n"
            "# sent_id = a.txt-1\n"
            "# text = Ferries sank.\n"
            "1\tFerries\tferry\tNOUN\tNNS\t_\t2\tnsubj\t_\tTokenRange=0:7\n"
            "2\tsank\tsink\tVERB\tVBD\t_\t0\troot\t_\t"
            "SpaceAfter=No|TokenRange=8:12\n"
            "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tTokenRange=12:13\n"
            "\n");
}

TEST(WriteConllu, LeavesOpenWhatNoModelSaid) {
  EXPECT_NE(conllu_of(record_of("Rain")).find("1\tRain\t_\t_\t_\t_\t_\t_\t_\t"),
            std::string::npos);
}

TEST(WriteConllu, KeepsContractionsTogether) {
  EXPECT_EQ(words_of("It is|n't Holt|'s or hers|."),
            "1:It 2-3:isn't 2:is 3:n't 4-5:Holt's 4:Holt 5:'s 6:or 7:hers 8:.");
  EXPECT_EQ(words_of("They could|n’t|’ve"),
            "1:They 2-4:couldn’t’ve 2:could 3:n’t 4:’ve");
  EXPECT_EQ(words_of("We can|not"), "1:We 2-3:cannot 2:can 3:not");
}

TEST(WriteConllu, JoinsNothingElse) {
  EXPECT_EQ(words_of("5|km"), "1:5 2:km");
  EXPECT_EQ(words_of("co|-|founder"), "1:co 2:- 3:founder");
  EXPECT_EQ(words_of("'|safe|'"), "1:' 2:safe 3:'");
  EXPECT_EQ(words_of("is n't"), "1:is 2:n't");
}

// "the ministers' plan" against "he called it 'unsafe'".
TEST(WriteConllu, JoinsABareApostropheThatOwns) {
  Record record = record_of("ministers|'");
  record.document->tags = {{PennTag::NNS, UniversalTag::NOUN, "minister"},
                           {PennTag::POS, UniversalTag::PART, "'s"}};

  EXPECT_NE(conllu_of(record).find("1-2\tministers'\t"), std::string::npos);
}

TEST(WriteConllu, SaysOfARangeWhatFollowsIt) {
  EXPECT_NE(conllu_of(record_of("is|n't|."))
                .find("1-2\tisn't\t_\t_\t_\t_\t_\t_\t_\t"
                      "SpaceAfter=No|TokenRange=0:5\n"
                      "1\tis\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:2\n"),
            std::string::npos);
}

TEST(WriteConllu, EncodesTheIdentifier) {
  Record record = record_of("Rain");
  record.provenance.id = "my news/100%\n.txt";

  EXPECT_NE(conllu_of(record).find("# sent_id = my%20news%2F100%25%0A.txt-1\n"),
            std::string::npos);
}

TEST(WriteConllu, NumbersSentencesAndMarksParagraphs) {
  const std::string all = conllu_of(testing::sample_record());

  EXPECT_NE(all.find("# newdoc id = harbour.txt\n# newpar\n"
                     "# sent_id = harbour.txt-1\n# text = 🌊 Harbour news\n"),
            std::string::npos);
  EXPECT_NE(all.find("\n\n# newpar\n# sent_id = harbour.txt-3\n"),
            std::string::npos);
}

TEST(WriteConllu, WritesNothingOfAFailedInput) {
  EXPECT_EQ(conllu_of(testing::failed_record()), "");
}

}  // namespace
}  // namespace newsparse
