// SPDX-License-Identifier: Apache-2.0
#include "cli/signal_watch.h"

#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "support/folder.h"
#include "support/newsparse_program.h"

namespace newsparse {
namespace {

using testing::Launch;
using testing::Outcome;
using testing::Process;
using testing::records_of;
using testing::TemporaryFolder;

TEST(SignalWatch, EndsWithWholeRecords) {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    Launch launch;
    launch.arguments = {"-i", "jsonl", "-"};
    Process process(testing::program_path(), launch);
    process.write("{\"text\":\"Rain.\"}\n{\"text\":\"Snow.\"}\n");
    const std::string first = process.read_line(std::chrono::seconds(20));
    EXPECT_NE(first, "");
    process.send(number);
    // The input stays open: the reader is blocked all the while.
    process.await_end(std::chrono::seconds(5));

    const Outcome outcome = process.finish();

    EXPECT_EQ(outcome.status, 128 + number);
    EXPECT_NO_THROW(records_of(outcome));
    EXPECT_EQ(outcome.err, "");
  }
}

TEST(SignalWatch, LeavesTheOldFileAndNothingElse) {
  const TemporaryFolder folder;
  folder.write("out", "old");
  Launch launch;
  launch.arguments = {"-i", "jsonl", "-o", folder / "out", "-"};
  Process process(testing::program_path(), launch);
  process.write("{\"text\":\"Rain.\"}\n");
  const auto files = [&] {
    return std::distance(std::filesystem::directory_iterator(folder.path()),
                         {});
  };
  for (int i = 0; i < 2'000 && files() < 2; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  ASSERT_EQ(files(), 2);
  process.send(SIGTERM);

  process.await_end();
  EXPECT_EQ(process.finish().status, 128 + SIGTERM);
  EXPECT_EQ(folder.read("out"), "old");
  EXPECT_EQ(files(), 1);
}

TEST(SignalWatch, GivesTheSignalsBack) {
  sigset_t before{};
  sigset_t after{};
  pthread_sigmask(SIG_SETMASK, nullptr, &before);
  {
    const TemporaryFolder folder;
    SignalWatch watch;
    Output output(folder / "out");
    watch.start(output);
    output.finish();
  }
  pthread_sigmask(SIG_SETMASK, nullptr, &after);

  EXPECT_EQ(sigismember(&before, SIGINT), sigismember(&after, SIGINT));
}

}  // namespace
}  // namespace newsparse
