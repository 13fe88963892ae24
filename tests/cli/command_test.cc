// SPDX-License-Identifier: Apache-2.0
//
// The whole program: its options, its messages and its exit status.
#include "cli/command.h"

#include <fcntl.h>
#include <filesystem>
#include <stdlib.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/folder.h"
#include "support/newsparse_program.h"

namespace newsparse {
namespace {

using testing::in_folder;
using testing::Launch;
using testing::newsparse;
using testing::Outcome;
using testing::records_of;
using testing::summary_of;
using testing::TemporaryFolder;

using Summary = std::vector<std::string>;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(Command, PrintsOneScreenOfHelp) {
  const Outcome outcome = newsparse({"-h"});

  EXPECT_EQ(outcome.status, 0);
  EXPECT_TRUE(contains(outcome.out, "Examples:"));
  EXPECT_EQ(outcome.err, "");
}

TEST(Command, PrintsAllHelp) {
  const Outcome outcome = newsparse({"--help"});

  EXPECT_EQ(outcome.status, 0);
  EXPECT_TRUE(contains(outcome.out, "--max-bytes"));
  EXPECT_TRUE(contains(outcome.out, "Exit status"));
}

TEST(Command, PrintsItsVersion) {
  for (const std::string option : {"-V", "--version"}) {
    const Outcome outcome = newsparse({option});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(contains(outcome.out, "schema 1.0"));
  }
}

TEST(Command, PrintsTheSchema) {
  const Outcome outcome = newsparse({"--schema"});

  EXPECT_EQ(outcome.status, 0);
  EXPECT_TRUE(nlohmann::json::accept(outcome.out));
}

TEST(Command, WritesWhatItPrintsIntoAFile) {
  const TemporaryFolder folder;

  EXPECT_EQ(newsparse({"--schema", "-o", folder / "schema.json"}).out, "");
  EXPECT_EQ(folder.read("schema.json"), newsparse({"--schema"}).out);
}

struct BadUse {
  std::vector<std::string> arguments;
  std::string message;
};

TEST(Command, RefusesBadUse) {
  const std::vector<BadUse> uses = {
      {{"--fromat", "json"}, "unknown option --fromat; hint: did you mean"},
      {{"--warc"}, "unknown option --warc"},
      {{"-x"}, "unknown option -x"},
      {{"--min-confidence", "1.5"},
       "--min-confidence takes a number from 0 to 1"},
      {{"--locale", "xx"}, "--locale knows no language 'xx'"},
      {{"-f"}, "--format needs a value"},
      {{"-f", "yaml"},
       "--format takes auto, text, json, jsonl, csv, tsv, html, conllu, not 'yaml'"},
      {{"-f", "jsno"}, "hint: did you mean json?"},
      {{"-i", "xml"}, "--input-format takes"},
      {{"--color", "sometimes"}, "--color takes"},
      {{"--width", "wide"}, "--width takes a whole number"},
      {{"--width", "3"}, "--width takes a whole number from 20"},
      {{"-j", "0"}, "--jobs takes a whole number from 1"},
      {{"-j", "-1"}, "--jobs"},
      {{"--max-bytes", "0"}, "--max-bytes takes a whole number from 1"},
      {{"-o", ""}, "--output takes a path"},
      {{"-q", "-v"}, "-q and -v exclude each other"},
      {{"--data", "/nowhere"}, "/nowhere"},
      {{"--tokens=x"}, "tokens"},
  };
  for (const BadUse& use : uses) {
    std::vector<std::string> arguments = {"-"};
    arguments.insert(arguments.end(), use.arguments.begin(),
                     use.arguments.end());
    const Outcome outcome = newsparse(arguments, "Rain.");
    EXPECT_EQ(outcome.status, 2) << use.message;
    EXPECT_EQ(outcome.out, "") << use.message;
    EXPECT_TRUE(outcome.err.starts_with("newsparse: error: ")) << outcome.err;
    EXPECT_TRUE(contains(outcome.err, use.message)) << outcome.err;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
  }
}

TEST(Command, ShowsHelpInsteadOfWaitingForATerminal) {
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  ASSERT_GE(terminal, 0);
  ASSERT_EQ(grantpt(terminal) + unlockpt(terminal), 0);
  Launch launch;
  launch.stdin_path = ptsname(terminal);

  const Outcome outcome = newsparse(launch);

  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_TRUE(contains(outcome.err, "Examples:"));
  close(terminal);
}

TEST(Command, WritesAReportOnATerminal) {
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  ASSERT_GE(terminal, 0);
  ASSERT_EQ(grantpt(terminal) + unlockpt(terminal), 0);
  Launch launch;
  launch.stdout_path = ptsname(terminal);
  launch.arguments = {"-"};
  launch.input = "Rain fell.\n";

  EXPECT_EQ(newsparse(launch).status, 0);

  std::string shown(4096, ' ');
  const ssize_t size = read(terminal, shown.data(), shown.size());
  ASSERT_GT(size, 0);
  EXPECT_NE(shown.front(), '{');
  close(terminal);
}

TEST(Command, ReadsAFileCalledLikeAVerb) {
  const TemporaryFolder folder;
  folder.write("schema", "Rain fell.\n");

  EXPECT_EQ(summary_of(newsparse(in_folder(folder, {"schema"}))),
            Summary{"schema ok"});
}

TEST(Command, ReadsStandardInputWhenNothingIsNamed) {
  EXPECT_EQ(summary_of(newsparse({}, "Rain fell.\n")), Summary{"- ok"});
  EXPECT_EQ(summary_of(newsparse({"-"}, "Rain fell.\n")), Summary{"- ok"});
}

TEST(Command, GoesOnAfterAMissingFile) {
  const TemporaryFolder folder;
  folder.write("a.txt", "Rain.");
  folder.write("c.txt", "Snow.");

  const Outcome outcome =
      newsparse(in_folder(folder, {"a.txt", "b.txt", "c.txt"}));

  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(summary_of(outcome),
            (Summary{"a.txt ok", "b.txt error cannot_open", "c.txt ok"}));
  EXPECT_EQ(outcome.err,
            "newsparse: error: b.txt: cannot open: No such file or "
            "directory\n");
}

TEST(Command, EndsWithTwoWhenNothingCouldBeOpened) {
  const Outcome outcome = newsparse({"/nowhere/a", "/nowhere/b"});

  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(records_of(outcome).size(), 2U);
}

TEST(Command, EndsWithThreeWhenTheOutputIsFull) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{
           {"-"}, {"--help"}, {"-h"}, {"-V"}, {"--schema"}, {"-f", "text"}}) {
    Launch launch;
    launch.arguments = arguments;
    launch.input = "Rain.";
    launch.stdout_path = "/dev/full";
    const Outcome outcome = newsparse(launch);
    EXPECT_EQ(outcome.status, 3) << arguments[0];
    EXPECT_EQ(outcome.err,
              "newsparse: error: cannot write standard output: No space left "
              "on device\n");
  }
}

TEST(Command, EndsWithThreeWhenTheOutputIsClosed) {
  Launch launch;
  launch.input = "Rain.";
  launch.closed = {STDOUT_FILENO};

  const Outcome outcome = newsparse(launch);

  EXPECT_EQ(outcome.status, 3);
  EXPECT_TRUE(contains(outcome.err, "cannot write standard output"));
}

TEST(Command, EndsWithThreeWhenTheFileCannotBeWritten) {
  const TemporaryFolder folder;
  for (const std::string& path :
       {folder / "none/out", folder.path(), std::string("/dev/full")}) {
    const Outcome outcome = newsparse({"-o", path, "-"}, "Rain.");
    EXPECT_EQ(outcome.status, 3) << path;
    EXPECT_TRUE(contains(outcome.err, path)) << outcome.err;
  }
}

TEST(Command, SaysThatStandardInputIsClosed) {
  Launch launch;
  launch.closed = {STDIN_FILENO};

  const Outcome outcome = newsparse(launch);

  EXPECT_NE(outcome.status, 0);
  EXPECT_LT(outcome.status, 128);
  EXPECT_TRUE(contains(outcome.err, "cannot read")) << outcome.err;
}

TEST(Command, WorksWithStandardErrorClosed) {
  Launch launch;
  launch.arguments = {"-", "/nowhere"};
  launch.input = "Rain.";
  launch.closed = {STDERR_FILENO};

  EXPECT_EQ(newsparse(launch).status, 1);
}

TEST(Command, WritesAFileThatAppearsWhenItIsComplete) {
  const TemporaryFolder folder;
  folder.write("a.txt", "Rain.");

  const Outcome outcome =
      newsparse(in_folder(folder, {"a.txt", "-o", "out.jsonl"}));

  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(folder.read("out.jsonl"),
            newsparse(in_folder(folder, {"a.txt"})).out);
}

TEST(Command, NeverOverwritesAnInput) {
  const TemporaryFolder folder;
  folder.write("a.txt", "Rain.");
  std::filesystem::create_hard_link(folder / "a.txt", folder / "b.txt");

  for (const std::string output : {"a.txt", "./a.txt", "b.txt"}) {
    const Outcome outcome =
        newsparse(in_folder(folder, {"a.txt", "-o", output}));
    EXPECT_EQ(outcome.status, 2);
    EXPECT_TRUE(contains(outcome.err, "the input is also the output"));
    EXPECT_EQ(folder.read("a.txt"), "Rain.");
  }
}

TEST(Command, NeverAppendsToAnInput) {
  const TemporaryFolder folder;
  Launch launch;
  launch.arguments = {folder.write("a.txt", "Rain.")};
  launch.stdout_path = folder / "a.txt";

  EXPECT_EQ(newsparse(launch).status, 2);
  EXPECT_EQ(folder.read("a.txt"), "Rain.");
}

TEST(Command, PassesItsOwnOutputByInAFolder) {
  const TemporaryFolder folder;
  folder.write("n/a.txt", "Rain.");
  folder.write("n/out.jsonl", "old");

  const Outcome outcome =
      newsparse(in_folder(folder, {"n", "-o", "n/out.jsonl"}));

  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.err,
            "newsparse: warning: n/out.jsonl: skipped: it is the output\n");
  EXPECT_EQ(testing::lines_of(folder.read("n/out.jsonl")).size(), 1U);
}

TEST(Command, TakesDataFromAFolder) {
  const std::string data =
      std::filesystem::absolute(NEWSPARSE_SOURCE_DIR).string() + "/data";
  Launch launch;
  launch.input = "Rain.";
  launch.arguments = {"--data", data, "-"};
  const Outcome option = newsparse(launch);
  launch.arguments = {"-"};
  launch.environment = {"NEWSPARSE_DATA=" + data};
  const Outcome variable = newsparse(launch);

  EXPECT_EQ(option.status, 0) << option.err;
  EXPECT_EQ(variable.status, 0);
  EXPECT_EQ(option.out, newsparse({"-"}, "Rain.").out);
  EXPECT_EQ(variable.out, option.out);
}

TEST(Command, EndsWithTwoWhenTheDataAreBroken) {
  const TemporaryFolder folder;
  folder.write("en/pack.json", "{");
  Launch launch;
  launch.arguments = {"-o", folder / "out", "-"};
  launch.environment = {"NEWSPARSE_DATA=" + folder.path()};

  const Outcome outcome = newsparse(launch);

  EXPECT_EQ(outcome.status, 2);
  EXPECT_TRUE(contains(outcome.err, "NEWSPARSE_DATA")) << outcome.err;
  EXPECT_FALSE(std::filesystem::exists(folder / "out"));
}

TEST(Command, IsQuietAboutWarnings) {
  EXPECT_EQ(newsparse({"-"}, "").err,
            "newsparse: warning: -: the text is empty\n");
  EXPECT_EQ(newsparse({"-q", "-"}, "").err, "");
  EXPECT_EQ(newsparse({"-q", "/nowhere"}).err,
            "newsparse: error: /nowhere: cannot open: No such file or "
            "directory\n");
}

TEST(Command, SaysMoreWhenItIsAsked) {
  EXPECT_TRUE(contains(newsparse({"-v", "-"}, "Rain.").err,
                       "newsparse: info: 1 record, 0 failed\n"));
  EXPECT_TRUE(contains(newsparse({"-vv", "-"}, "Rain.").err,
                       "newsparse: debug: -: 5 bytes in "));
}

TEST(Command, EscapesControlsInMessages) {
  const Outcome outcome = newsparse({"a\x1B[2J\nnewsparse: error: b"});

  EXPECT_EQ(outcome.err,
            "newsparse: error: a\\x1B[2J\\nnewsparse: error: b: cannot open: "
            "No such file or directory\n");
}

TEST(Command, ChoosesTheFormat) {
  const std::string article = "Rain fell.\n";

  EXPECT_EQ(newsparse({"-f", "jsonl", "-"}, article).out,
            newsparse({"-"}, article).out);
  EXPECT_TRUE(newsparse({"-f", "json", "-"}, article).out.starts_with("{\n"));
  EXPECT_FALSE(newsparse({"-f", "text", "-"}, article).out.starts_with("{"));
}

TEST(Command, ListsTokensWhenAsked) {
  const auto tokens = [](std::vector<std::string> arguments) {
    return records_of(newsparse(std::move(arguments), "Rain fell."))[0]
        .at("tokens")
        .size();
  };

  EXPECT_EQ(tokens({"-"}), 0U);
  EXPECT_EQ(tokens({"--tokens", "-"}), 3U);
}

TEST(Command, ColorsAReportOnlyWhenAsked) {
  const std::string article = "“It rains,” Anna Holt said.\n";
  const std::string plain = newsparse({"-f", "text", "-"}, article).out;

  EXPECT_FALSE(contains(plain, "\x1B"));
  EXPECT_TRUE(
      contains(newsparse({"-f", "text", "--color", "always", "-"}, article).out,
               "\x1B"));
  Launch forced;
  forced.arguments = {"-f", "text", "-"};
  forced.input = article;
  forced.environment = {"CLICOLOR_FORCE=1"};
  EXPECT_TRUE(contains(newsparse(forced).out, "\x1B"));
  forced.environment = {"CLICOLOR_FORCE=1", "NO_COLOR=1"};
  EXPECT_EQ(newsparse(forced).out, plain);
}

}  // namespace
}  // namespace newsparse
