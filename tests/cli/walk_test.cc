// SPDX-License-Identifier: Apache-2.0
#include "cli/walk.h"

#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

const WalkSettings kDefaults;

// The steps of a walk, with the folder's own path left off.
std::vector<std::string> walk(const std::string& folder,
                              const WalkSettings& settings = {}) {
  FolderWalk steps(folder, settings);
  std::vector<std::string> found;
  while (const auto step = steps.next()) {
    std::string line =
        step->path.substr(std::min(folder.size() + 1, step->path.size()));
    if (step->kind != Found::Kind::File) {
      line += step->kind == Found::Kind::Skipped ? " skipped: " : " failed: ";
      line += step->reason;
    }
    found.push_back(line);
  }
  return found;
}

using Steps = std::vector<std::string>;

TEST(FolderWalk, GoesInByteOrderOfNames) {
  const TemporaryFolder folder;
  for (const std::string name :
       {"b.txt", "a/z.txt", "a.txt", "Z.md", "a/B/c.jsonl", "é.txt", "a-.txt",
        "a/b.text", "c.pdf", "a/.hidden.txt", ".git/a.txt", "10.txt",
        "9.txt"}) {
    folder.write(name, "");
  }

  EXPECT_EQ(walk(folder.path()),
            (Steps{"10.txt", "9.txt", "Z.md", "a/B/c.jsonl", "a/b.text",
                   "a/z.txt", "a-.txt", "a.txt", "b.txt", "é.txt"}));
}

TEST(FolderWalk, TakesASlashAtTheEnd) {
  const TemporaryFolder folder;
  folder.write("a.txt", "");

  FolderWalk steps(folder.path() + "/", kDefaults);

  EXPECT_EQ(steps.next()->path, folder / "a.txt");
  EXPECT_FALSE(steps.next());
}

TEST(FolderWalk, TellsAnEmptyFolderFromAMissingOne) {
  const TemporaryFolder folder;
  FolderWalk empty(folder.path(), kDefaults);
  FolderWalk missing(folder / "none", kDefaults);

  EXPECT_FALSE(empty.next());
  EXPECT_TRUE(empty.opened());
  EXPECT_EQ(missing.next()->reason, "cannot open: No such file or directory");
  EXPECT_FALSE(missing.next());
  EXPECT_FALSE(missing.opened());
}

TEST(FolderWalk, SkipsWhatIsNoFileAndNamesIt) {
  const TemporaryFolder folder;
  folder.write("real/a.txt", "");
  ASSERT_EQ(mkfifo((folder / "pipe.txt").c_str(), 0600), 0);
  ASSERT_EQ(symlink("real", (folder / "around").c_str()), 0);
  ASSERT_EQ(symlink("..", (folder / "real/loop").c_str()), 0);

  EXPECT_EQ(walk(folder.path()),
            (Steps{"around skipped: a link to a folder",
                   "pipe.txt skipped: neither a file nor a folder",
                   "real/a.txt", "real/loop skipped: a link to a folder"}));
}

TEST(FolderWalk, FollowsLinksToFilesAndLeavesBrokenOnesToTheReader) {
  const TemporaryFolder folder;
  folder.write("a.txt", "");
  ASSERT_EQ(symlink("a.txt", (folder / "b.txt").c_str()), 0);
  ASSERT_EQ(symlink("none", (folder / "c.txt").c_str()), 0);

  EXPECT_EQ(walk(folder.path()), (Steps{"a.txt", "b.txt", "c.txt"}));
}

TEST(FolderWalk, NamesAFolderThatIsClosed) {
  if (geteuid() == 0) {
    GTEST_SKIP() << "nothing is closed to root";
  }
  const TemporaryFolder folder;
  folder.write("closed/a.txt", "");
  folder.write("open/a.txt", "");
  std::filesystem::permissions(folder / "closed", std::filesystem::perms::none);

  EXPECT_EQ(
      walk(folder.path()),
      (Steps{"closed failed: cannot open: Permission denied", "open/a.txt"}));
  std::filesystem::permissions(folder / "closed",
                               std::filesystem::perms::owner_all);
}

TEST(FolderWalk, NeedsNoDescriptorForEachLevel) {
  const TemporaryFolder folder;
  std::string path;
  for (int i = 0; i < 200; ++i) {
    path += "d/";
  }
  folder.write(path + "deep.txt", "");
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_NOFILE, &before), 0);
  rlimit few = before;
  few.rlim_cur = 32;
  ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &few), 0);

  const Steps found = walk(folder.path());

  ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &before), 0);
  EXPECT_EQ(found, Steps{path + "deep.txt"});
}

TEST(FolderWalk, ReadsNamesThatAreNoUtf8) {
  const TemporaryFolder folder;
  folder.write("caf\xE9.txt", "");

  EXPECT_EQ(walk(folder.path()), Steps{"caf\xE9.txt"});
}

}  // namespace
}  // namespace newsparse
