// SPDX-License-Identifier: Apache-2.0
//
// The whole program as a user meets it: commands typed into a shell and what
// they show, in cli/sessions/*.txt. Each session starts in a folder of its own
// with the same few files in it.
#include <filesystem>

#include <gtest/gtest.h>

#include "cli/option_table.h"
#include "support/folder.h"
#include "support/newsparse_program.h"
#include "support/session.h"
#include "support/shell.h"

namespace newsparse {
namespace {

using testing::Case;
using testing::SessionStep;

const std::string kFolder = NEWSPARSE_SOURCE_DIR "/tests/cli/sessions";

std::vector<Case> all_sessions() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".txt") {
      names.push_back("cli/sessions/" + entry.path().filename().string());
    }
  }
  std::sort(names.begin(), names.end());
  std::vector<Case> sessions;
  for (const std::string& name : names) {
    for (Case& session : testing::read_cases(name)) {
      sessions.push_back(std::move(session));
    }
  }
  return sessions;
}

// What a session starts with, and nothing of the person who runs the tests.
struct Desk : testing::TemporaryFolder {
  Desk() {
    std::filesystem::copy(kFolder + "/desk", path(),
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::copy_symlinks);
    std::filesystem::create_directory(*this / ".bin");
    std::filesystem::create_symlink(testing::program_path(),
                                    *this / ".bin/newsparse");
    std::filesystem::create_directory(*this / ".home");
    std::filesystem::create_directory_symlink(
        std::filesystem::absolute(NEWSPARSE_SOURCE_DIR "/tests/support/toy"),
        *this / "toy");
  }
};

std::vector<std::string> run_step(const Desk& desk, const SessionStep& step) {
  testing::Launch launch;
  launch.folder = desk.path();
  launch.arguments = {"-c", "set -o pipefail\nexec 2>&1\n" + step.command};
  launch.environment = {"PATH=" + desk / ".bin" + ":" + std::getenv("PATH"),
                        "HOME=" + desk / ".home",
                        "XDG_CONFIG_HOME=", "NO_COLOR=1"};
  const testing::Outcome outcome = testing::run_program("/bin/bash", launch);
  std::vector<std::string> lines = testing::lines_of(outcome.out);
  while (!lines.empty() && lines.back().empty()) {
    lines.pop_back();
  }
  if (outcome.status != 0) {
    lines.push_back("[" + std::to_string(outcome.status) + "]");
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    text += line + "\n";
  }
  return text;
}

TEST(Sessions, ShowWhatTheyDid) {
  for (const Case& session : all_sessions()) {
    SCOPED_TRACE(session.where + ": " + session.name);
    const Desk desk;
    for (const SessionStep& step : testing::steps_of(session)) {
      const std::vector<std::string> lines = run_step(desk, step);
      EXPECT_TRUE(testing::matches_shown(lines, step.shown))
          << "$ " << step.command << "\nshows\n"
          << joined(lines) << "instead of\n"
          << joined(step.shown);
    }
  }
}

// "--name=value", "--name value", "-n value" or "-nvalue" in a command.
bool types(const std::string& command, const std::string& name,
           const std::string& value) {
  const std::vector<std::string> gaps = name.starts_with("--")
                                            ? std::vector<std::string>{" ", "="}
                                            : std::vector<std::string>{" ", ""};
  for (const std::string& gap :
       value.empty() ? std::vector<std::string>{""} : gaps) {
    const std::string typed = " " + name + (value.empty() ? "" : gap + value);
    for (std::size_t at = command.find(typed); at != std::string::npos;
         at = command.find(typed, at + 1)) {
      const std::size_t end = at + typed.size();
      const bool open = value.empty() && !name.starts_with("--");
      if (open || end == command.size() ||
          std::string_view(" =\n|;&)").find(command[end]) !=
              std::string_view::npos) {
        return true;
      }
    }
  }
  return false;
}

bool any_types(const std::vector<std::string>& commands,
               const std::string& name, const std::string& value = "") {
  return std::any_of(
      commands.begin(), commands.end(),
      [&](const std::string& command) { return types(command, name, value); });
}

TEST(Sessions, TypeEveryOptionAndEveryChoice) {
  std::vector<std::string> commands;
  for (const Case& session : all_sessions()) {
    for (const SessionStep& step : testing::steps_of(session)) {
      commands.push_back(step.command);
    }
  }
  for (const OptionRow& row : option_table()) {
    const std::vector<std::string> names = names_of(row);
    for (const std::string& name : names) {
      EXPECT_TRUE(any_types(commands, name)) << "no session types " << name;
    }
    for (const std::string& choice : choices_of(row)) {
      EXPECT_TRUE(std::any_of(names.begin(), names.end(),
                              [&](const std::string& name) {
                                return any_types(commands, name, choice);
                              }))
          << "no session types " << names.back() << " " << choice;
    }
  }
}

TEST(Sessions, EndInEveryStatus) {
  for (const std::string status : {"[1]", "[2]", "[3]"}) {
    const auto sessions = all_sessions();
    EXPECT_TRUE(std::any_of(sessions.begin(), sessions.end(),
                            [&](const Case& session) {
                              return std::find(session.lines.begin(),
                                               session.lines.end(),
                                               status) != session.lines.end();
                            }))
        << "no session ends in " << status;
  }
}

}  // namespace
}  // namespace newsparse
