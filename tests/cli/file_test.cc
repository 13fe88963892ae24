// SPDX-License-Identifier: Apache-2.0
#include "cli/file.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/folder.h"

namespace newsparse {
namespace {

using testing::TemporaryFolder;

TEST(OpenPath, OpensAFile) {
  const TemporaryFolder folder;

  EXPECT_TRUE(open_path(folder.write("a", "x"), O_RDONLY).valid());
}

TEST(OpenPath, SaysWhyItFails) {
  const TemporaryFolder folder;

  EXPECT_FALSE(open_path(folder / "none", O_RDONLY).valid());
  EXPECT_EQ(errno, ENOENT);
  EXPECT_FALSE(open_path("", O_RDONLY).valid());
  EXPECT_EQ(errno, ENOENT);
  EXPECT_FALSE(open_path(std::string(100'000, 'a'), O_RDONLY).valid());
  EXPECT_EQ(errno, ENAMETOOLONG);
}

TEST(OpenPath, RefusesANameThatANulWouldCutShort) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a", "x") + std::string("\0b", 2);

  EXPECT_FALSE(open_path(path, O_RDONLY).valid());
}

TEST(OpenPath, OpensPathsLongerThanTheSystemTakesAtOnce) {
  const TemporaryFolder folder;
  std::string path = folder.path();
  while (path.size() < 3 * PATH_MAX) {
    const FileDescriptor parent = open_path(path, O_PATH | O_DIRECTORY);
    ASSERT_TRUE(parent.valid());
    const std::string name(200, 'd');
    ASSERT_EQ(mkdirat(parent.get(), name.c_str(), 0700), 0);
    path += "/" + name;
  }
  const FileDescriptor parent = open_path(path + "//", O_PATH | O_DIRECTORY);
  ASSERT_TRUE(parent.valid());
  FileDescriptor made(openat(parent.get(), "a", O_WRONLY | O_CREAT, 0600));
  ASSERT_TRUE(made.valid());

  EXPECT_TRUE(open_path(path + "/a", O_RDONLY).valid());
  EXPECT_FALSE(open_path(path + "/b", O_RDONLY).valid());
  EXPECT_EQ(errno, ENOENT);
}

TEST(IdentityOf, TellsOneFileFromAnother) {
  const TemporaryFolder folder;
  const std::string a = folder.write("a", "");
  const std::string b = folder.write("b", "");
  ASSERT_EQ(link(a.c_str(), (folder / "c").c_str()), 0);
  const auto identity = [](const std::string& path) {
    return identity_of(open_path(path, O_PATH).get());
  };

  EXPECT_TRUE(identity(a).has_value());
  EXPECT_NE(identity(a), identity(b));
  EXPECT_EQ(identity(a), identity(folder / "c"));
}

TEST(IdentityOf, HasNoneForWhatIsNoFile) {
  const TemporaryFolder folder;

  EXPECT_FALSE(identity_of(open_path("/dev/null", O_RDONLY).get()));
  EXPECT_FALSE(identity_of(open_path(folder.path(), O_RDONLY).get()));
  EXPECT_FALSE(identity_of(-1));
}

TEST(FileDescriptor, HasOneOwner) {
  FileDescriptor first = open_path("/dev/null", O_RDONLY);
  const int number = first.get();
  FileDescriptor second = std::move(first);
  FileDescriptor third;
  third = std::move(second);

  EXPECT_EQ(third.get(), number);
  third.reset();
  EXPECT_EQ(fcntl(number, F_GETFD), -1);
}

TEST(DescribeErrno, IsEnglish) {
  EXPECT_EQ(describe_errno(ENOENT), "No such file or directory");
}

}  // namespace
}  // namespace newsparse
