// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.h"

#include <cstdio>
#include <fmt/format.h>

namespace newsparse {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSilence{1000};  // a short run shows nothing
constexpr milliseconds kPause{200};

std::string with_commas(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) {
    digits.insert(at - 3, 1, ',');
  }
  return digits;
}

std::string clock(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  const std::uint64_t hours = whole / 3600;
  return hours > 0
             ? fmt::format("{}:{:02}:{:02}", hours, whole / 60 % 60, whole % 60)
             : fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string progress_line(const Totals& totals, milliseconds elapsed,
                          std::optional<std::uint64_t> whole) {
  const double seconds =
      static_cast<double>(elapsed.count() > 0 ? elapsed.count() : 1) / 1000;
  const auto bytes = static_cast<double>(totals.bytes);
  std::string line = fmt::format(
      "{} {}, {:.0f}/s, {:.1f} MB/s", with_commas(totals.records),
      totals.records == 1 ? "article" : "articles",
      static_cast<double>(totals.records) / seconds, bytes / seconds / 1e6);
  if (totals.failed > 0) {
    line += ", " + with_commas(totals.failed) + " failed";
  }
  if (whole && totals.bytes > 0 && totals.bytes < *whole) {
    const double left = static_cast<double>(*whole - totals.bytes);
    line += ", " + clock(left / bytes * seconds) + " left";
  }
  return line;
}

void Progress::show(const Totals& totals) {
  const Clock::time_point now = Clock::now();
  if (now - begin_ < kSilence || now - shown_ < kPause) {
    return;
  }
  shown_ = now;
  visible_ = true;
  const std::string line = progress_line(
      totals, std::chrono::duration_cast<milliseconds>(now - begin_), whole_);
  std::fprintf(stderr, "\r%s\x1B[K", line.c_str());
  std::fflush(stderr);
}

void Progress::hide() {
  if (visible_) {
    visible_ = false;
    shown_ = {};  // the next line may come at once
    std::fputs("\r\x1B[K", stderr);
    std::fflush(stderr);
  }
}

}  // namespace newsparse
