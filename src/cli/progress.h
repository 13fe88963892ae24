// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace newsparse {

// How far a run has come.
struct Totals {
  std::size_t records = 0;
  std::size_t failed = 0;
  std::uint64_t bytes = 0;  // of the records as read
};

// "1,204 articles, 71/s, 0.3 MB/s, 2 failed, 1:05 left". What is left is told
// when the size of all inputs, `whole`, is known and not yet passed.
std::string progress_line(const Totals& totals,
                          std::chrono::milliseconds elapsed,
                          std::optional<std::uint64_t> whole);

// A line on the terminal that is overwritten as the run goes on.
class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  // `whole`: the bytes of all inputs, where they are known.
  explicit Progress(std::optional<std::uint64_t> whole)
      : whole_(whole), begin_(Clock::now()) {}

  // Shows the line, when the run has passed a second, five times a second.
  void show(const Totals& totals);

  // Makes room for a message, or for the end.
  void hide();

 private:
  std::optional<std::uint64_t> whole_;
  bool visible_ = false;
  Clock::time_point begin_;
  Clock::time_point shown_{};
};

}  // namespace newsparse
