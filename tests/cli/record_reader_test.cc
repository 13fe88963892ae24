// SPDX-License-Identifier: Apache-2.0
#include "cli/record_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

// "name=bytes" of what was read, "name!code" of what failed, "name?" of what
// was skipped; the folder's path is left off.
std::string show(const RawRecord& record, const TemporaryFolder& folder) {
  std::string name = record.name();
  if (name.starts_with(folder.path() + "/")) {
    name = name.substr(folder.path().size() + 1);
  }
  if (record.failure) {
    return name + "!" + record.failure->code;
  }
  return name + (record.skipped ? "?" : "=" + record.bytes);
}

std::vector<std::string> read(RecordReader& reader,
                              const TemporaryFolder& folder) {
  std::vector<std::string> shown;
  while (const auto record = reader.next()) {
    shown.push_back(show(*record, folder));
  }
  return shown;
}

std::vector<std::string> read(const std::vector<std::string>& inputs,
                              const TemporaryFolder& folder,
                              const ReadSettings& settings = {}) {
  RecordReader reader(inputs, settings);
  return read(reader, folder);
}

using Shown = std::vector<std::string>;

TEST(RecordReader, ReadsTextsWholeAndJsonByLines) {
  const TemporaryFolder folder;
  const std::string text = folder.write("a.txt", "one\n\ntwo\n");
  const std::string json = folder.write("b.jsonl", "{}\n\n  \r\n{\"a\":1}");

  EXPECT_EQ(read({text, json, text}, folder),
            (Shown{"a.txt=one\n\ntwo\n", "b.jsonl:1={}", "b.jsonl:2={\"a\":1}",
                   "a.txt=one\n\ntwo\n"}));
}

TEST(RecordReader, ReadsNothingOfEmptyJsonLinesAndAnEmptyText) {
  const TemporaryFolder folder;

  EXPECT_EQ(read({folder.write("a.jsonl", ""), folder.write("b.jsonl", "\n \n"),
                  folder.write("c.txt", "")},
                 folder),
            Shown{"c.txt="});
}

TEST(RecordReader, KnowsJsonLinesByTheirBeginningWhenTheNameSaysNothing) {
  const TemporaryFolder folder;

  EXPECT_EQ(read({folder.write("a", "\xEF\xBB\xBF\n {\t\"a\":1}"),
                  folder.write("b", "{ not json }"), folder.write("c", "{\n"),
                  folder.write("d.txt", "{\"a\":1}"), folder.write("e", "")},
                 folder),
            (Shown{"a:1= {\t\"a\":1}", "b={ not json }", "c={\n",
                   "d.txt={\"a\":1}", "e="}));
}

TEST(RecordReader, FollowsTheFormatThatIsAskedFor) {
  const TemporaryFolder folder;
  const std::string json = folder.write("a.jsonl", "{}\n{}\n");
  const std::string text = folder.write("b.txt", "x\ny\n");
  ReadSettings settings;

  settings.format = InputFormat::Text;
  EXPECT_EQ(read({json}, folder, settings), Shown{"a.jsonl={}\n{}\n"});
  settings.format = InputFormat::JsonLines;
  EXPECT_EQ(read({text}, folder, settings), (Shown{"b.txt:1=x", "b.txt:2=y"}));
}

TEST(RecordReader, LeavesAMarkOffJsonLines) {
  const TemporaryFolder folder;

  EXPECT_EQ(read({folder.write("a.jsonl", "\xEF\xBB\xBF{}\n")}, folder),
            Shown{"a.jsonl:1={}"});
  EXPECT_EQ(read({folder.write("b.jsonl", "\xEF\xBB\xBF")}, folder), Shown{});
}

TEST(RecordReader, RefusesJsonLinesInUtf16Once) {
  const TemporaryFolder folder;
  const std::string path =
      folder.write("a.jsonl", std::string_view("\xFF\xFE{\0}\0\n\0", 8));

  EXPECT_EQ(read({path}, folder), Shown{"a.jsonl:1!bad_encoding"});
}

TEST(RecordReader, KeepsTheLimit) {
  const TemporaryFolder folder;
  ReadSettings settings;
  settings.max_bytes = 4;

  EXPECT_EQ(read({folder.write("a.txt", "12345"), folder.write("b.txt", "1234"),
                  folder.write("c.jsonl", "{}\n123456\n{ }\n")},
                 folder, settings),
            (Shown{"a.txt!too_large", "b.txt=1234", "c.jsonl:1={}",
                   "c.jsonl:2!too_large", "c.jsonl:3={ }"}));
}

TEST(RecordReader, PutsARecordInPlaceOfWhatCannotBeRead) {
  const TemporaryFolder folder;
  const std::string good = folder.write("a.txt", "x");
  RecordReader reader({folder / "none", good, "/proc/self/mem"}, {});

  EXPECT_EQ(read(reader, folder), (Shown{"none!cannot_open", "a.txt=x",
                                         "/proc/self/mem!cannot_read"}));
  EXPECT_FALSE(reader.opened_none());
}

TEST(RecordReader, TellsWhenNothingCouldBeOpened) {
  const TemporaryFolder folder;
  RecordReader reader({folder / "a", folder / "b"}, {});

  EXPECT_EQ(read(reader, folder), (Shown{"a!cannot_open", "b!cannot_open"}));
  EXPECT_TRUE(reader.opened_none());
}

TEST(RecordReader, WalksFolders) {
  const TemporaryFolder folder;
  folder.write("n/b.txt", "b");
  folder.write("n/a/x.jsonl", "{}\n{}");
  folder.write("n/c.pdf", "");
  ASSERT_EQ(mkfifo((folder / "n/d.txt").c_str(), 0600), 0);
  RecordReader reader({folder / "n"}, {});

  EXPECT_EQ(read(reader, folder), (Shown{"n/a/x.jsonl:1={}", "n/a/x.jsonl:2={}",
                                         "n/b.txt=b", "n/d.txt?"}));
  EXPECT_FALSE(reader.opened_none());
}

TEST(RecordReader, SaysThatAFolderHoldsNothingToRead) {
  const TemporaryFolder folder;
  folder.write("n/c.pdf", "");
  RecordReader reader({folder / "n"}, {});

  EXPECT_EQ(read(reader, folder), Shown{"n?"});
  EXPECT_FALSE(reader.opened_none());
}

TEST(RecordReader, NeverReadsWhatIsWritten) {
  const TemporaryFolder folder;
  folder.write("n/a.txt", "a");
  const std::string output = folder.write("n/b.jsonl", "{}");
  ReadSettings settings;
  settings.output = identity_of(open_path(output, O_PATH).get());

  EXPECT_EQ(read({folder / "n"}, folder, settings),
            (Shown{"n/a.txt=a", "n/b.jsonl?"}));
}

TEST(RecordReader, NamesPathsThatAreNoUtf8) {
  const TemporaryFolder folder;
  folder.write("n/caf\xE9.txt", "x");

  RecordReader reader({folder / "n"}, {});

  EXPECT_EQ(reader.next()->name(), "bytes:" + (folder / "n/caf%E9.txt"));
}

}  // namespace
}  // namespace newsparse
