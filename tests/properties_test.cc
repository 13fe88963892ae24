// SPDX-License-Identifier: Apache-2.0
//
// What holds for every text whatsoever, whether the answers are right or not:
// the invariants of the document, and the promises of the record to those who
// read it without knowing the program.
#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "newsparse/analyze.h"
#include "newsparse/format.h"

#include "support/hostile_texts.h"
#include "support/texts.h"

namespace newsparse {
namespace {

using Json = nlohmann::json;
using testing::NamedText;

const LanguagePack& pack() {
  static const LanguagePack english = LanguagePack::built_in("en");
  return english;
}

Record record_of(const std::string& utf8) {
  Record record;
  record.provenance.id = "article";
  record.provenance.path = "article";
  record.provenance.format = "text";
  record.provenance.encoding = "UTF-8";
  record.provenance.bytes = utf8.size();
  record.document = analyze(Text(utf8), pack());
  return record;
}

std::string json_of(const Record& record) {
  std::ostringstream out;
  write_json(out, record, {.tokens = true});
  return out.str();
}

std::string report_of(const Record& record) {
  std::ostringstream out;
  write_text(out, record, {});
  return out.str();
}

std::string conllu_of(const Record& record) {
  std::ostringstream out;
  write_conllu(out, record);
  return out.str();
}

// Cuts a text as a reader of the record would, counting code points.
class Slicer {
 public:
  explicit Slicer(std::string utf8) : utf8_(std::move(utf8)) {
    for (std::size_t byte = 0; byte < utf8_.size(); ++byte) {
      if ((static_cast<unsigned char>(utf8_[byte]) & 0xC0U) != 0x80U) {
        starts_.push_back(byte);
      }
    }
    starts_.push_back(utf8_.size());
  }

  std::size_t length() const { return starts_.size() - 1; }
  std::string_view cut(std::size_t start, std::size_t end) const {
    return std::string_view(utf8_).substr(starts_[start],
                                          starts_[end] - starts_[start]);
  }

 private:
  std::string utf8_;
  std::vector<std::size_t> starts_;
};

// What is wrong with the spans of a record, found without knowing its keys.
void check_spans(const Json& value, const Slicer& slicer,
                 std::vector<std::string>& wrong) {
  if (value.is_object() && value.contains("start")) {
    const std::size_t start = value["start"];
    const std::size_t end = value["end"];
    if (start >= end || end > slicer.length()) {
      wrong.push_back("span " + value.dump());
    } else if (value.contains("text") &&
               value["text"].get<std::string>() != slicer.cut(start, end)) {
      wrong.push_back("slice " + value.dump());
    }
  }
  if (value.is_structured()) {
    for (const Json& inner : value) {
      check_spans(inner, slicer, wrong);
    }
  }
}

bool is_identifier(const std::string& text) {
  return text.size() > 1 && (text[0] == 'c' || text[0] == 'e') &&
         text.find_first_not_of("0123456789", 1) == std::string::npos;
}

// Strings of the form e12 or c3 under keys that hold identifiers.
void collect_references(const Json& value, const std::string& key,
                        std::set<std::string>& found) {
  static const std::set<std::string> kKeys = {
      "entity", "on_behalf_of", "claims", "addressee", "via",
      "parent", "continues",    "target", "entities"};
  if (value.is_object()) {
    for (const auto& [name, inner] : value.items()) {
      collect_references(inner, name, found);
    }
  } else if (value.is_array()) {
    for (const Json& inner : value) {
      collect_references(inner, key, found);
    }
  } else if (value.is_string() && kKeys.contains(key)) {
    found.insert(value.get<std::string>());
  }
}

std::vector<std::string> dangling(const Json& record) {
  std::set<std::string> known;
  for (const char* list : {"entities", "claims"}) {
    for (const Json& one : record[list]) {
      known.insert(one["id"].get<std::string>());
    }
  }
  std::set<std::string> used;
  for (const char* list : {"speakers", "claims"}) {
    collect_references(record[list], list, used);
  }
  std::vector<std::string> lost;
  for (const std::string& id : used) {
    if (!is_identifier(id) || !known.contains(id)) {
      lost.push_back(id);
    }
  }
  return lost;
}

void expect_sound_record(const Record& record, const std::string& line) {
  const Json json = Json::parse(line);
  const std::string text = json["text"];
  std::vector<std::string> wrong;
  check_spans(json, Slicer(text), wrong);

  EXPECT_EQ(text, record.document->text.view());
  EXPECT_EQ(wrong, std::vector<std::string>{});
  EXPECT_EQ(dangling(json), std::vector<std::string>{});
  EXPECT_EQ(line.find('\n'), line.size() - 1);
}

void expect_harmless_report(const std::string& report) {
  for (const char c : report) {
    ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
  }
}

// Lines of CoNLL-U are comments, ten columns or empty.
void expect_columns(const std::string& conllu) {
  for (std::size_t begin = 0; begin < conllu.size();) {
    const std::size_t end = conllu.find('\n', begin);
    ASSERT_NE(end, std::string::npos);
    const std::string_view line =
        std::string_view(conllu).substr(begin, end - begin);
    ASSERT_TRUE(line.empty() || line[0] == '#' ||
                std::count(line.begin(), line.end(), '\t') == 9)
        << line;
    begin = end + 1;
  }
}

// Everything that one text has to satisfy.
void expect_promises(const NamedText& text) {
  SCOPED_TRACE(text.name);
  const Record record = record_of(text.utf8);
  const std::string line = json_of(record);

  EXPECT_EQ(violations(*record.document), std::vector<std::string>{});
  expect_sound_record(record, line);
  expect_harmless_report(report_of(record));
  expect_columns(conllu_of(record));
  EXPECT_TRUE(json_of(record_of(text.utf8)) == line) << "a second run differs";
}

std::size_t longest_line(const std::string& utf8) {
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin < utf8.size();) {
    const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
    longest = std::max(longest, end - begin);
    begin = end + 1;
  }
  return longest;
}

// A paragraph that says nothing, set apart as the text sets its own apart.
std::string with_paragraph(const std::string& utf8) {
  const bool blank_lines = utf8.find("\n\n") != std::string::npos ||
                           utf8.find("\n\r\n") != std::string::npos ||
                           utf8.find('\n') == std::string::npos;
  // A text that breaks its lines would break this one too.
  const char* const turn = longest_line(utf8) <= 80 ? "\n" : " ";
  return utf8 + (utf8.ends_with('\n') ? "" : "\n") + (blank_lines ? "\n" : "") +
         "The lamps along the quay were lit at nine, as on every evening, and" +
         turn + "the last ferry had gone.\n";
}

void expect_growth_changes_nothing(const NamedText& text) {
  SCOPED_TRACE(text.name);
  const Document before = analyze(Text(text.utf8), pack());
  const Document after = analyze(Text(with_paragraph(text.utf8)), pack());

  ASSERT_LE(before.tokens.size(), after.tokens.size());
  ASSERT_LE(before.sentences.size(), after.sentences.size());
  for (std::size_t t = 0; t < before.tokens.size(); ++t) {
    ASSERT_EQ(before.tokens[t].bytes, after.tokens[t].bytes)
        << text_of(before, before.tokens[t].bytes);
  }
  for (std::size_t s = 0; s < before.sentences.size(); ++s) {
    ASSERT_EQ(before.sentences[s].tokens, after.sentences[s].tokens)
        << text_of(before, before.sentences[s].tokens);
  }
}

std::vector<NamedText> project_texts() {
  std::vector<NamedText> texts;
  for (const char* folder : {"tests", "data/examples"}) {
    const std::vector<NamedText> more = testing::texts_below(folder);
    texts.insert(texts.end(), more.begin(), more.end());
  }
  return texts;
}

TEST(Properties, HoldForTheTextsOfTheProject) {
  const std::vector<NamedText> texts = project_texts();

  ASSERT_GT(texts.size(), 10U);
  for (const NamedText& text : texts) {
    expect_promises(text);
  }
}

TEST(Properties, HoldForTheTextsOfTheCorpora) {
  const std::vector<NamedText> texts = testing::corpus_texts(10);
  if (texts.empty()) {
    GTEST_SKIP() << "no corpora at " << testing::corpora_folder();
  }

  for (const NamedText& text : texts) {
    expect_promises(text);
  }
}

TEST(Properties, AFurtherParagraphLeavesEarlierSentencesAlone) {
  for (const char* folder : {"tests/golden", "data/examples"}) {
    for (const NamedText& text : testing::texts_below(folder)) {
      expect_growth_changes_nothing(text);
    }
  }
}

TEST(Properties, AFurtherParagraphLeavesCorporaAlone) {
  const std::vector<NamedText> texts = testing::corpus_texts(20);
  if (texts.empty()) {
    GTEST_SKIP() << "no corpora at " << testing::corpora_folder();
  }

  for (const NamedText& text : texts) {
    expect_growth_changes_nothing(text);
  }
}

TEST(Properties, ABoundOfConfidenceOnlyLeavesClaimsOut) {
  constexpr float kBound = 0.6F;
  for (const NamedText& text : project_texts()) {
    const Document all = analyze(Text(text.utf8), pack());
    const Document some = analyze(Text(text.utf8), pack(), {kBound});

    EXPECT_EQ(violations(some), std::vector<std::string>{}) << text.name;
    std::size_t next = 0;
    for (std::size_t i = 0; i < all.claims.size(); ++i) {
      if (all.claims[i].confidence < kBound) {
        continue;
      }
      ASSERT_LT(next, some.claims.size()) << text.name;
      EXPECT_EQ(some.claims[next].content, all.claims[i].content);
      EXPECT_EQ(some.speakers[next].entity, all.speakers[i].entity);
      ++next;
    }
    EXPECT_EQ(next, some.claims.size()) << text.name;
  }
}

class HostileText : public ::testing::TestWithParam<NamedText> {};

TEST_P(HostileText, KeepsThePromises) {
  expect_promises(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Properties, HostileText,
                         ::testing::ValuesIn(testing::hostile_texts()),
                         [](const auto& test) { return test.param.name; });

}  // namespace

// How GoogleTest names a text; without this it prints all its bytes.
namespace testing {
void PrintTo(const NamedText& text, std::ostream* out) {
  *out << text.name;
}
}  // namespace testing

}  // namespace newsparse
