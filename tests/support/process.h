// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace newsparse::testing {

// What a program left behind when it ended.
struct Outcome {
  int status = -1;  // the exit status, or 128 and the signal that killed it
  std::string out;
  std::string err;
  long peak_kilobytes = 0;  // of memory
};

// How a program is started. What is empty is left as it is by default.
struct Launch {
  std::vector<std::string> arguments;                // without the program
  std::string input;                                 // standard input
  std::vector<std::string> environment;              // "NAME=value", added
  std::string folder;                                // working directory
  std::string stdin_path, stdout_path, stderr_path;  // instead of pipes
  std::vector<int> closed;                           // streams left closed
  std::size_t address_space = 0;                     // bytes it may map
};

// A running program with pipes at its standard streams. The destructor kills
// what still runs, so no test leaves a process behind.
class Process {
 public:
  Process(const std::string& program, const Launch& launch) {
    std::array<int, 2> in = pipe_ends(), out = pipe_ends(), err = pipe_ends();
    child_ = fork();
    if (child_ == 0) {
      connect(in[0], launch.stdin_path, O_RDONLY, STDIN_FILENO);
      connect(out[1], launch.stdout_path, O_WRONLY | O_CREAT | O_APPEND,
              STDOUT_FILENO);
      connect(err[1], launch.stderr_path, O_WRONLY, STDERR_FILENO);
      execute(program, launch);
    }
    close(in[0]);
    close(out[1]);
    close(err[1]);
    in_ = in[1];
    out_ = out[0];
    err_ = err[0];
    fcntl(in_, F_SETFL, O_NONBLOCK);
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() {
    if (child_ > 0) {
      kill(child_, SIGKILL);
      waitpid(child_, nullptr, 0);
    }
    for (const int end : {in_, out_, err_}) {
      if (end >= 0) {
        close(end);
      }
    }
  }

  void send(int signal) const { kill(child_, signal); }

  void close_output() { close(std::exchange(out_, -1)); }

  // Writes a little; more than a pipe holds is for `finish`.
  void write(std::string_view bytes) const {
    if (::write(in_, bytes.data(), bytes.size()) !=
        static_cast<ssize_t>(bytes.size())) {
      throw std::runtime_error("the program does not take its input");
    }
  }

  // The next line of standard output, or "" when none comes in time.
  std::string read_line(std::chrono::seconds patience) {
    while (true) {
      const std::size_t feed = pending_.find('\n');
      if (feed != std::string::npos) {
        std::string line = pending_.substr(0, feed);
        pending_.erase(0, feed + 1);
        return line;
      }
      pollfd waiting = {out_, POLLIN, 0};
      const auto time = std::chrono::milliseconds(patience).count();
      if (poll(&waiting, 1, static_cast<int>(time)) <= 0 ||
          !drain(out_, pending_)) {
        return "";
      }
    }
  }

  // Waits until the program has ended by itself, for `finish` to ask how.
  void await_end(std::chrono::seconds patience = std::chrono::seconds(20)) {
    for (auto left = std::chrono::milliseconds(patience); left.count() > 0;
         left -= std::chrono::milliseconds(5)) {
      siginfo_t info{};
      if (waitid(P_PID, static_cast<id_t>(child_), &info,
                 WEXITED | WNOHANG | WNOWAIT) == 0 &&
          info.si_pid == child_) {
        return;
      }
      usleep(5000);
    }
    throw std::runtime_error("the program does not end");
  }

  // Feeds `input`, closes it, gathers what comes and waits for the end.
  // Throws, and kills the program, when that takes more than `patience`.
  Outcome finish(std::string_view input = "",
                 std::chrono::seconds patience = std::chrono::seconds(60)) {
    Outcome outcome;
    outcome.out = std::exchange(pending_, "");
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (in_ >= 0 || out_ >= 0 || err_ >= 0) {
      if (std::chrono::steady_clock::now() > deadline) {
        throw std::runtime_error("the program does not end");
      }
      if (in_ >= 0 && input.empty()) {
        close(std::exchange(in_, -1));
      }
      std::array<pollfd, 3> ends = {
          {{in_, POLLOUT, 0}, {out_, POLLIN, 0}, {err_, POLLIN, 0}}};
      poll(ends.data(), ends.size(), 1000);
      if (ends[0].revents != 0) {
        feed(input);
      }
      if (ends[1].revents != 0 && !drain(out_, outcome.out)) {
        close(std::exchange(out_, -1));
      }
      if (ends[2].revents != 0 && !drain(err_, outcome.err)) {
        close(std::exchange(err_, -1));
      }
    }
    int status = 0;
    rusage usage{};
    wait4(std::exchange(child_, -1), &status, 0, &usage);
    outcome.peak_kilobytes = usage.ru_maxrss;
    outcome.status =
        WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
  }

 private:
  static std::array<int, 2> pipe_ends() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
      throw std::runtime_error("no pipe");
    }
    return ends;
  }

  // In the child: makes the pipe, or the file at `path`, a standard stream.
  static void connect(int end, const std::string& path, int flags, int stream) {
    dup2(path.empty() ? end : open(path.c_str(), flags | O_CLOEXEC, 0666),
         stream);
  }

  [[noreturn]] static void execute(const std::string& program,
                                   const Launch& launch) {
    if (!launch.folder.empty() && chdir(launch.folder.c_str()) != 0) {
      _exit(126);
    }
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP}) {
      signal(number, SIG_DFL);
    }
    std::vector<std::string> words = {program};
    words.insert(words.end(), launch.arguments.begin(), launch.arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) {
      argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    for (std::string variable : launch.environment) {
      const std::size_t sign = variable.find('=');
      setenv(variable.substr(0, sign).c_str(), variable.c_str() + sign + 1, 1);
    }
    for (const int stream : launch.closed) {
      close(stream);
    }
    if (launch.address_space > 0) {
      const rlimit limit = {launch.address_space, launch.address_space};
      setrlimit(RLIMIT_AS, &limit);
    }
    execv(program.c_str(), argv.data());
    _exit(127);
  }

  void feed(std::string_view& input) {
    const ssize_t sent = ::write(in_, input.data(), input.size());
    if (sent >= 0) {
      input.remove_prefix(static_cast<std::size_t>(sent));
    } else if (errno != EAGAIN && errno != EINTR) {
      input = "";  // it reads no more
    }
  }

  // False at the end.
  static bool drain(int end, std::string& into) {
    std::array<char, 1U << 16U> block{};
    const ssize_t got = read(end, block.data(), block.size());
    if (got > 0) {
      into.append(block.data(), static_cast<std::size_t>(got));
    }
    return got > 0 || (got < 0 && errno == EINTR);
  }

  pid_t child_ = -1;
  int in_ = -1, out_ = -1, err_ = -1;
  std::string pending_;
};

inline Outcome run_program(const std::string& program, const Launch& launch) {
  // A program may end without having read all that is fed to it.
  signal(SIGPIPE, SIG_IGN);
  return Process(program, launch).finish(launch.input);
}

}  // namespace newsparse::testing
