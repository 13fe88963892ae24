// SPDX-License-Identifier: Apache-2.0
//
// The whole program: many records, hostile ones, and what comes out of them.
#include "cli/run.h"

#include <filesystem>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/folder.h"
#include "support/newsparse_program.h"
#include "support/sanitized.h"

namespace newsparse {
namespace {

using testing::Launch;
using testing::lines_of;
using testing::newsparse;
using testing::Outcome;
using testing::Process;
using testing::records_of;
using testing::summary_of;
using testing::TemporaryFolder;

using Summary = std::vector<std::string>;

// Articles of many lengths, some of them bad.
std::string many_lines(int count) {
  std::string lines;
  for (int i = 0; i < count; ++i) {
    if (i % 17 == 3) {
      lines += "not json\n";
      continue;
    }
    lines += "{\"id\":" + std::to_string(i) + ",\"text\":\"";
    for (int j = 0; j < (i * 7919) % 12; ++j) {
      lines += "The council of Brookfield said that it would rain. ";
    }
    lines += "\"}\n";
  }
  return lines;
}

std::vector<std::string> warnings_of(const nlohmann::json& record) {
  std::vector<std::string> codes;
  for (const nlohmann::json& warning : record.at("warnings")) {
    codes.push_back(warning.at("code"));
  }
  return codes;
}

TEST(Run, WritesTheSameBytesForAnyNumberOfJobs) {
  const std::string lines = many_lines(120);
  const Outcome one = newsparse({"-j1", "-i", "jsonl", "-"}, lines);

  EXPECT_EQ(one.status, 1);
  EXPECT_EQ(lines_of(one.out).size(), 120U);
  for (const std::string jobs : {"-j2", "-j8"}) {
    const Outcome many = newsparse({jobs, "-i", "jsonl", "-"}, lines);
    EXPECT_EQ(many.out, one.out) << jobs;
    EXPECT_EQ(many.err, one.err) << jobs;
    EXPECT_EQ(many.status, one.status) << jobs;
  }
}

TEST(Run, ReadsAFileAsItReadsStandardInput) {
  const TemporaryFolder folder;
  const std::string text = "“It rains,” Anna Holt said.\r\n\r\nIt did.\n";
  Launch launch;
  launch.folder = folder.path();
  for (const std::string name : {"news.txt", "news.jsonl", "news"}) {
    const std::string bytes =
        name == "news.jsonl" ? "{\"text\":\"Rain.\"}\n[\n" : text;
    folder.write(name, bytes);
    launch.arguments = {name};
    launch.stdin_path = "";
    std::string file = newsparse(launch).out;
    launch.arguments = {"-"};
    launch.stdin_path = folder / name;
    const std::string input = newsparse(launch).out;
    for (std::size_t at = 0;
         (at = file.find("\"" + name, at)) != std::string::npos;) {
      file.replace(at + 1, name.size(), "-");
    }
    EXPECT_EQ(file, input);
  }
}

TEST(Run, ReadsAnArticleAloneAsInABatch) {
  const std::string lines = many_lines(8);
  std::string alone;
  for (const std::string& line : lines_of(lines)) {
    alone += newsparse({"-i", "jsonl", "-"}, line).out;
  }
  const auto batch = records_of(newsparse({"-i", "jsonl", "-"}, lines));

  const auto single = records_of(Outcome{0, alone, ""});
  ASSERT_EQ(batch.size(), single.size());
  for (std::size_t i = 0; i < batch.size(); ++i) {
    EXPECT_EQ(batch[i].at("paragraphs"), single[i].at("paragraphs"));
    EXPECT_EQ(batch[i].at("claims"), single[i].at("claims"));
  }
}

TEST(Run, WritesOneRecordForEachLineThatIsNotBlank) {
  const Outcome outcome = newsparse(
      {"-i", "jsonl", "-"},
      "\n{\"text\":\"a\"}\n \t\r\n{\"text\":\"b\",\n[1]\n{\"x\":1}\n\"s\"\n"
      "{\"id\":\"z\",\"body\":\"c\"}");

  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(summary_of(outcome),
            (Summary{"-:1 ok", "-:2 error bad_json", "-:3 error not_an_object",
                     "-:4 error no_text", "-:5 error not_an_object", "z ok"}));
  EXPECT_EQ(lines_of(outcome.err).size(), 4U);
  EXPECT_TRUE(lines_of(outcome.err)[0].starts_with(
      "newsparse: error: -:2: not valid JSON at byte 13; hint: "))
      << outcome.err;
}

TEST(Run, WritesNothingForNothing) {
  const Outcome outcome = newsparse({"-i", "jsonl", "-"}, "");

  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, "");
}

TEST(Run, TakesAnEmptyTextForAnArticle) {
  const auto records = records_of(newsparse({"-"}, ""));

  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].at("status"), "ok");
  EXPECT_EQ(records[0].at("text"), "");
  EXPECT_EQ(warnings_of(records[0]), Summary{"empty_text"});
}

TEST(Run, CarriesWhatComesWithAnArticle) {
  const auto record = records_of(newsparse(
      {"-"},
      R"({"id":"q","text":"Rain.","title":"Wet","url":"x","n":1e2})"))[0];

  EXPECT_EQ(record.at("id"), "q");
  EXPECT_EQ(record.at("extra"),
            nlohmann::json::parse(R"({"url":"x","n":100.0})"));
  EXPECT_EQ(record.at("source").at("format"), "jsonl");
  EXPECT_EQ(record.at("source").at("record"), 1);
}

TEST(Run, SurvivesDepth) {
  const std::string deep(200'000, '[');
  const Outcome outcome =
      newsparse({"-i", "jsonl", "-"},
                deep + "\n{\"text\":\"a\",\"x\":" + deep + "\n" +
                    "{\"text\":\"a\",\"x\":" + deep +
                    std::string(200'000, ']') + "}\n{\"text\":\"b\"}\n");

  EXPECT_EQ(summary_of(outcome),
            (Summary{"-:1 error not_an_object", "-:2 error too_deep",
                     "-:3 error too_deep", "-:4 ok"}));
}

TEST(Run, KeepsTheLimitOfARecord) {
  const std::string lines =
      "{\"text\":\"" + std::string(50'000, 'a') + "\"}\n{\"text\":\"b\"}\n";

  EXPECT_EQ(summary_of(newsparse({"--max-bytes", "20000", "-"}, lines)),
            (Summary{"-:1 error too_large", "-:2 ok"}));
  EXPECT_EQ(summary_of(newsparse({"--max-bytes", "9", "-"}, "1234567890")),
            Summary{"- error too_large"});
}

TEST(Run, NeverReadsAnEndlessInput) {
  const Outcome outcome = newsparse({"--max-bytes", "1000000", "/dev/zero"});

  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(summary_of(outcome), Summary{"/dev/zero error too_large"});
}

struct EncodingCase {
  std::string bytes;
  std::string encoding;
  std::string text;
  Summary warnings;
};

TEST(Run, DecodesWhatIsNotUtf8) {
  using std::string_literals::operator""s;
  const std::vector<EncodingCase> cases = {
      {"\xFF\xFEZ\0o\0\xEB\0"s, "UTF-16LE", "Zoë", {}},
      {"\xFE\xFF\0Z\0o\0\xEB"s, "UTF-16BE", "Zoë", {}},
      {"\xEF\xBB\xBFZo\xC3\xAB", "UTF-8", "Zoë", {}},
      {"a\0b\r\nc"s, "UTF-8", "a\0b\r\nc"s, {}},
      {"The caf\xE9 of Zo\xEB was closed on that day.",
       "windows-1252",
       "The café of Zoë was closed on that day.",
       {"encoding_guessed"}},
      {"“Zoë” \xFF said.", "UTF-8", "“Zoë” \uFFFD said.", {"invalid_utf8"}},
  };
  for (const EncodingCase& one : cases) {
    const Outcome outcome = newsparse({"-"}, one.bytes);
    const auto record = records_of(outcome)[0];
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(record.at("source").at("encoding"), one.encoding);
    EXPECT_EQ(record.at("text"), one.text);
    EXPECT_EQ(warnings_of(record), one.warnings);
    EXPECT_EQ(lines_of(outcome.err).size(), one.warnings.size());
  }
}

TEST(Run, HasAnAnswerForBinaryGarbage) {
  std::string bytes;
  unsigned state = 1;
  for (int i = 0; i < 20'000; ++i) {
    state = state * 1664525U + 1013904223U;
    bytes += static_cast<char>(state >> 24U);
  }

  for (const std::string format : {"text", "jsonl", "auto"}) {
    const Outcome outcome = newsparse({"-i", format, "-"}, bytes);
    EXPECT_LE(outcome.status, 1);
    EXPECT_FALSE(records_of(outcome).empty());
  }
}

TEST(Run, WalksAFolder) {
  const TemporaryFolder folder;
  folder.write("n/b.txt", "Rain.");
  folder.write("n/a/c.jsonl", "{\"text\":\"x\"}\noops\n");
  folder.write("n/a/d.pdf", "");
  folder.write("n/.e.txt", "");
  ASSERT_EQ(mkfifo((folder / "n/pipe").c_str(), 0600), 0);
  ASSERT_EQ(symlink("gone", (folder / "n/z.txt").c_str()), 0);
  ASSERT_EQ(symlink(".", (folder / "n/loop").c_str()), 0);
  Launch launch;
  launch.folder = folder.path();
  launch.arguments = {"n/"};

  const Outcome outcome = newsparse(launch);

  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(summary_of(outcome),
            (Summary{"n/a/c.jsonl:1 ok", "n/a/c.jsonl:2 error bad_json",
                     "n/b.txt ok", "n/z.txt error cannot_open"}));
  EXPECT_NE(outcome.err.find("warning: n/pipe: skipped"), std::string::npos);
  EXPECT_NE(outcome.err.find("warning: n/loop: skipped"), std::string::npos);
}

TEST(Run, WalksADeepFolder) {
  const TemporaryFolder folder;
  std::string path;
  for (int i = 0; i < 500; ++i) {
    path += "d/";
  }
  folder.write(path + "a.txt", "Rain.");

  EXPECT_EQ(newsparse({folder.path()}).status, 0);
}

TEST(Run, NamesAFileWhoseNameIsNoUtf8) {
  const TemporaryFolder folder;
  folder.write("n/caf\xE9\n.txt", "Rain.");
  Launch launch;
  launch.folder = folder.path();
  launch.arguments = {"n"};

  const auto record = records_of(newsparse(launch))[0];

  EXPECT_EQ(record.at("id"), "bytes:n/caf%E9\n.txt");
  EXPECT_EQ(record.at("source").at("path"), "bytes:n/caf%E9\n.txt");
}

TEST(Run, ReadsAPipeThatIsNamed) {
  const TemporaryFolder folder;
  const std::string path = folder / "pipe";
  ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
  std::thread writer([&] { std::ofstream(path) << "Rain."; });

  EXPECT_EQ(summary_of(newsparse({path})), Summary{path + " ok"});
  writer.join();
}

// Who sends one line and waits for its record must not wait for ever.
TEST(Run, AnswersEachLineAtOnce) {
  for (const std::string jobs : {"-j1", "-j2", "-j8"}) {
    Launch launch;
    launch.arguments = {jobs, "-i", "jsonl", "-"};
    Process process(testing::program_path(), launch);
    for (int i = 0; i < 30; ++i) {
      process.write("{\"id\":" + std::to_string(i) + ",\"text\":\"Rain.\"}\n");
      const std::string line = process.read_line(std::chrono::seconds(20));
      ASSERT_NE(line, "") << jobs << " line " << i;
      EXPECT_EQ(nlohmann::json::parse(line).at("id"), std::to_string(i));
    }
    EXPECT_EQ(process.finish().status, 0);
  }
}

TEST(Run, KnowsTheFormatOfAPipeAtItsFirstLine) {
  Launch launch;
  launch.arguments = {"-"};
  Process process(testing::program_path(), launch);
  process.write("{\"text\":\"a\"}\n");

  EXPECT_NE(process.read_line(std::chrono::seconds(20)), "");
  EXPECT_EQ(process.finish().status, 0);
}

TEST(Run, EndsQuietlyWhenNobodyReads) {
  for (const std::string jobs : {"-j1", "-j8"}) {
    Launch launch;
    launch.arguments = {jobs, "-i", "jsonl", "-"};
    Process process(testing::program_path(), launch);
    process.write("{\"text\":\"a\"}\n");
    EXPECT_NE(process.read_line(std::chrono::seconds(20)), "");
    process.close_output();
    // Its input stays open: only the failing write can end it.
    process.write("{\"text\":\"b\"}\n");
    process.await_end();

    const Outcome outcome = process.finish();

    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
  }
}

TEST(Run, PutsABlankLineBetweenReports) {
  const TemporaryFolder folder;
  const std::string a = folder.write("a.txt", "Rain.");
  const std::string one = newsparse({"-f", "text", a}).out;

  EXPECT_EQ(newsparse({"-f", "text", a, a}).out, one + "\n" + one);
}

TEST(Run, CountsAFailureThatTheFormatCannotHold) {
  const Outcome outcome = newsparse({"-f", "conllu", "-i", "jsonl", "-"},
                                    "oops\n{\"id\":7,\"text\":\"Rain.\"}\n");

  EXPECT_EQ(outcome.status, 1);
  EXPECT_TRUE(outcome.out.starts_with("# newdoc id = 7\n")) << outcome.out;
  EXPECT_NE(outcome.err.find("error: -:1"), std::string::npos);
}

TEST(Run, NeedsNoMoreMemoryForMoreRecords) {
  if (testing::is_sanitized()) {
    GTEST_SKIP() << "sanitizers use memory themselves";
  }
  const TemporaryFolder folder;
  folder.write("few.jsonl", many_lines(50));
  folder.write("many.jsonl", many_lines(1'000));
  const auto peak = [](const std::string& path) {
    return newsparse({"-q", "-j2", "-o", "/dev/null", path}).peak_kilobytes;
  };

  EXPECT_LT(peak(folder / "many.jsonl"), peak(folder / "few.jsonl") + 16'000);
}

TEST(Run, MakesARecordOfWhatDoesNotFitIntoMemory) {
  if (testing::is_sanitized()) {
    GTEST_SKIP() << "sanitizers use memory themselves";
  }
  Launch launch;
  launch.arguments = {"-j1", "-i", "jsonl", "-f", "jsonl", "-"};
  launch.input = "{\"text\":\"a\"}\n{\"text\":\"" +
                 std::string(60'000'000, 'b') + "\"}\n{\"text\":\"c\"}\n";
  launch.address_space = std::size_t{300} << 20U;

  const Outcome outcome = newsparse(launch);

  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_EQ(summary_of(outcome),
            (Summary{"-:1 ok", "-:2 error out_of_memory", "-:3 ok"}));
}

}  // namespace
}  // namespace newsparse
