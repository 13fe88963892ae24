// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

std::size_t files_in(const TemporaryFolder& folder) {
  return static_cast<std::size_t>(
      std::distance(std::filesystem::directory_iterator(folder.path()), {}));
}

mode_t mode_of(const std::string& path) {
  struct stat status = {};
  stat(path.c_str(), &status);
  return status.st_mode & 0777U;
}

TEST(Output, AppearsWhenItIsComplete) {
  const TemporaryFolder folder;
  Output output(folder / "out");

  EXPECT_TRUE(output.write("one\n"));
  EXPECT_TRUE(output.write("two\n"));
  EXPECT_FALSE(std::filesystem::exists(folder / "out"));
  output.finish();

  EXPECT_EQ(folder.read("out"), "one\ntwo\n");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(Output, LeavesNothingWhenItIsNotFinished) {
  const TemporaryFolder folder;
  folder.write("out", "old");
  {
    Output output(folder / "out");
    EXPECT_TRUE(output.write("new"));
  }

  EXPECT_EQ(folder.read("out"), "old");
  EXPECT_EQ(files_in(folder), 1U);
}

TEST(Output, LeavesNothingWhenItIsAbandoned) {
  const TemporaryFolder folder;
  Output output(folder / "out");
  EXPECT_TRUE(output.write("new"));

  output.abandon(std::chrono::milliseconds(100));

  EXPECT_EQ(files_in(folder), 0U);
}

TEST(Output, KeepsTheModeOfTheFileItReplaces) {
  const TemporaryFolder folder;
  folder.write("out", "old");
  chmod((folder / "out").c_str(), 0640);
  Output output(folder / "out");
  output.finish();

  EXPECT_EQ(mode_of(folder / "out"), 0640U);
}

TEST(Output, GivesANewFileTheUsualMode) {
  const TemporaryFolder folder;
  const mode_t before = umask(027);
  Output output(folder / "out");
  output.finish();
  umask(before);

  EXPECT_EQ(mode_of(folder / "out"), 0640U);
}

TEST(Output, WritesWhereALinkLeads) {
  const TemporaryFolder folder;
  folder.write("real/out", "old");
  ASSERT_EQ(symlink("real/out", (folder / "link").c_str()), 0);
  Output output(folder / "link");
  EXPECT_TRUE(output.write("new"));
  output.finish();

  EXPECT_EQ(folder.read("real/out"), "new");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
}

TEST(Output, WritesADeviceAsItIs) {
  Output output("/dev/null");

  EXPECT_TRUE(output.write("gone"));
  output.finish();
  EXPECT_FALSE(output.identity());
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST(Output, TakesALongName) {
  const TemporaryFolder folder;
  const std::string name(255, 'n');
  Output output(folder / name);
  output.finish();

  EXPECT_TRUE(std::filesystem::exists(folder / name));
}

TEST(Output, ThrowsWhenItCannotBeWritten) {
  const TemporaryFolder folder;
  Output full("/dev/full");

  EXPECT_THROW(static_cast<void>(full.write("x")), WriteError);
  EXPECT_THROW(Output(folder / "none/out"), WriteError);
  EXPECT_THROW(Output{folder.path()}, WriteError);
  EXPECT_THROW(Output(folder.write("a", "") + "/out"), WriteError);
}

TEST(Output, KnowsTheFileItReplaces) {
  const TemporaryFolder folder;
  folder.write("out", "");

  EXPECT_TRUE(Output(folder / "out").identity().has_value());
  EXPECT_FALSE(Output(folder / "new").identity().has_value());
}

}  // namespace
}  // namespace newsparse
