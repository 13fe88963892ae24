// SPDX-License-Identifier: Apache-2.0
//
// The whole program over folders, lists and trees: which files are read, and
// where their records go.
#include <filesystem>

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

const std::string kText = "\"It rains,\" Ann Holt said.\n";

Outcome in(const TemporaryFolder& folder, std::vector<std::string> arguments,
           std::string input = "") {
  return newsparse(in_folder(folder, std::move(arguments), std::move(input)));
}

// A tree with what walks may trip over.
struct Tree : TemporaryFolder {
  Tree() {
    for (const std::string name :
         {"n/a.txt", "n/b.log", "n/.h/c.txt", "n/s/d.txt", "n/s/t/e.txt"}) {
      write(name, kText);
    }
    std::filesystem::create_directory_symlink("s", *this / "n/z");
  }
};

TEST(Batches, ReadOfAFolderWhatGlobsMatch) {
  const Tree tree;
  EXPECT_EQ(summary_of(in(tree, {"n"})),
            (Summary{"n/a.txt ok", "n/s/d.txt ok", "n/s/t/e.txt ok"}));
  EXPECT_EQ(summary_of(in(tree, {"-g", "*.log", "--glob=a*", "n"})),
            (Summary{"n/a.txt ok", "n/b.log ok"}));
  EXPECT_EQ(summary_of(in(tree, {"-g", "s/*.txt", "n"})),
            (Summary{"n/s/d.txt ok", "n/s/t/e.txt ok"}));
  const Outcome none = in(tree, {"-g", "*.pdf", "n"});
  EXPECT_EQ(none.status, 0);
  EXPECT_NE(none.err.find("nothing in it matches --glob"), std::string::npos);
}

TEST(Batches, PassOverWhatIsExcluded) {
  const Tree tree;
  EXPECT_EQ(summary_of(in(tree, {"--exclude", "t", "--exclude", "a.*", "n"})),
            Summary{"n/s/d.txt ok"});
}

TEST(Batches, ReadHiddenFilesWhenAsked) {
  const Tree tree;
  EXPECT_EQ(summary_of(in(tree, {"--hidden", "--max-depth", "2", "n"})),
            (Summary{"n/.h/c.txt ok", "n/a.txt ok", "n/s/d.txt ok"}));
}

TEST(Batches, GoNoDeeperThanAsked) {
  const Tree tree;
  const Outcome outcome = in(tree, {"--max-depth", "1", "n"});
  EXPECT_EQ(summary_of(outcome), Summary{"n/a.txt ok"});
  EXPECT_EQ(outcome.err, "");
}

TEST(Batches, FollowLinksButNotInCircles) {
  const Tree tree;
  std::filesystem::create_directory_symlink("..", tree / "n/s/up");
  const Outcome outcome = in(tree, {"-L", "n"});
  EXPECT_EQ(summary_of(outcome),
            (Summary{"n/a.txt ok", "n/s/d.txt ok", "n/s/t/e.txt ok",
                     "n/z/d.txt ok", "n/z/t/e.txt ok"}));
  EXPECT_NE(outcome.err.find("n/s/up: skipped: a link that leads back"),
            std::string::npos);
}

TEST(Batches, ReadTheInputsOfAList) {
  const Tree tree;
  tree.write("list", "n/b.log\n\nn/s\nnone\n");
  const Outcome outcome = in(tree, {"--files-from", "list", "n/a.txt"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(summary_of(outcome),
            (Summary{"n/a.txt ok", "n/b.log ok", "n/s/d.txt ok",
                     "n/s/t/e.txt ok", "none error cannot_open"}));
}

TEST(Batches, ReadAListWithNulsFromStandardInput) {
  const TemporaryFolder folder;
  folder.write("a\nb.txt", kText);
  folder.write("c.txt\r", kText);
  EXPECT_EQ(summary_of(in(folder, {"-0", "--files-from", "-"},
                          std::string("a\nb.txt\0c.txt\r\0", 15))),
            (Summary{"a\nb.txt ok", "c.txt\r ok"}));
}

TEST(Batches, DoNothingForAnEmptyList) {
  const Outcome outcome = newsparse({"--files-from", "/dev/null"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out + outcome.err, "");
}

TEST(Batches, RefuseAListThatIsNotThere) {
  const TemporaryFolder folder;
  EXPECT_EQ(in(folder, {"--files-from", "none"}).status, 2);
  EXPECT_EQ(in(folder, {"--files-from", "-", "-"}).status, 2);
  EXPECT_EQ(in(folder, {"--null", "a.txt"}).status, 2);
}

TEST(Batches, ReadJson) {
  const TemporaryFolder folder;
  folder.write("one.json", "{\n \"text\": \"Rain.\",\n \"id\": 7\n}\n");
  folder.write("two.json", "{\n \"body\": \"Snow.\"}");
  folder.write("many.json", R"([{"text":"a"}, {"text":"b"}, 3])");
  folder.write("bad.json", "this is no JSON");
  EXPECT_EQ(
      summary_of(in(folder, {"one.json", "two.json", "many.json", "bad.json"})),
      (Summary{"7 ok", "two.json ok", "many.json:1 ok", "many.json:2 ok",
               "many.json:3 error not_an_object", "bad.json error bad_json"}));
  EXPECT_EQ(summary_of(in(folder, {"-i", "json", "-"}, "[{\"text\":\"a\"}]")),
            Summary{"-:1 ok"});
}

TEST(Batches, MirrorTheTree) {
  const Tree tree;
  const Outcome outcome = in(tree, {"-O", "out/deep", "n"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
  const Outcome alone = in(tree, {"n/s/d.txt"});
  EXPECT_EQ(tree.read("out/deep/n/s/d.txt.json"), alone.out);
  EXPECT_TRUE(std::filesystem::exists(tree / "out/deep/n/s/t/e.txt.json"));
  EXPECT_TRUE(std::filesystem::exists(tree / "out/deep/n/a.txt.json"));
}

TEST(Batches, NeverReadTheTreeTheyWrite) {
  const Tree tree;
  EXPECT_EQ(in(tree, {"-O", "n/out", "n"}).status, 0);
  EXPECT_EQ(in(tree, {"-O", "n/out", "n"}).status, 0);
  EXPECT_FALSE(std::filesystem::exists(tree / "n/out/n/out"));
}

TEST(Batches, SkipWhatIsThere) {
  const Tree tree;
  tree.write("out/n/a.txt.json", "old");
  EXPECT_EQ(in(tree, {"-O", "out", "--skip-existing", "n"}).status, 0);
  EXPECT_EQ(tree.read("out/n/a.txt.json"), "old");
  EXPECT_NE(tree.read("out/n/s/d.txt.json"), "");
  EXPECT_EQ(in(tree, {"--skip-existing", "n"}).status, 2);
}

TEST(Batches, RefuseTwoOutputs) {
  const Tree tree;
  EXPECT_EQ(in(tree, {"-O", "out", "-o", "file", "n"}).status, 2);
  EXPECT_EQ(in(tree, {"-O", "", "n"}).status, 2);
  EXPECT_EQ(in(tree, {"-O", "out", "--schema"}).status, 2);
}

TEST(Batches, TellWhenTheTreeCannotBeWritten) {
  const Tree tree;
  tree.write("out", "a file");
  EXPECT_EQ(in(tree, {"-O", "out", "n"}).status, 3);
  EXPECT_EQ(tree.read("out"), "a file");
}

TEST(Batches, MakeOneArrayAlsoOfFailures) {
  const Tree tree;
  const Outcome outcome = in(tree, {"--array", "n/a.txt", "none"});
  EXPECT_EQ(outcome.status, 1);
  const auto array = nlohmann::json::parse(outcome.out);
  ASSERT_EQ(array.size(), 2U);
  EXPECT_EQ(array[1].at("status"), "error");
  EXPECT_EQ(nlohmann::json::parse(in(tree, {"--array", "-f", "json", "n"}).out)
                .size(),
            3U);
  EXPECT_EQ(in(tree, {"--array", "--files-from", "/dev/null"}).out, "[]\n");
  EXPECT_EQ(in(tree, {"--array", "-f", "conllu", "n"}).status, 2);
}

TEST(Batches, EndWithTheFirstFailureWhenAsked) {
  const TemporaryFolder folder;
  std::string lines = "{\"text\":\"a\"}\nbad\n";
  for (int i = 0; i < 50; ++i) {
    lines += "{\"text\":\"b\"}\n";
  }
  for (const std::string jobs : {"-j1", "-j4"}) {
    const Outcome outcome =
        in(folder, {jobs, "--fail-fast", "-i", "jsonl", "-"}, lines);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(summary_of(outcome), (Summary{"-:1 ok", "-:2 error bad_json"}));
  }
}

TEST(Batches, ShowNoProgressOnShortRunsOrWithoutATerminal) {
  for (const std::string choice : {"auto", "always", "never"}) {
    const Outcome outcome = newsparse({"--progress", choice, "-"}, kText);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
  }
  EXPECT_EQ(newsparse({"--progress", "maybe", "-"}, kText).status, 2);
}

TEST(Batches, WriteARecordBeforeTheNextIsThere) {
  Launch launch;
  launch.arguments = {"--line-buffered", "-i", "jsonl", "-"};
  testing::Process process(testing::program_path(), launch);
  for (const std::string id : {"1", "2"}) {
    process.write("{\"id\":" + id + ",\"text\":\"Rain.\"}\n");
    const std::string line = process.read_line(std::chrono::seconds(10));
    EXPECT_EQ(nlohmann::json::parse(line).at("id"), id);
  }
  EXPECT_EQ(process.finish().status, 0);
}

}  // namespace
}  // namespace newsparse
