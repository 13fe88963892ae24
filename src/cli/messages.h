// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "newsparse/error.h"
#include "newsparse/format.h"

// What the program says on standard error, one line a message:
// "newsparse: error: news.jsonl:3: not valid JSON; hint: ...".
namespace newsparse {

enum class Verbosity { Quiet, Normal, Verbose, Debug };

// Sets up the one logger. Quiet leaves errors only.
void start_messages(Verbosity verbosity);

// Control characters are shown as escapes, so that neither a file name nor a
// text can move the cursor, change colors or forge a line: "\n", "\x1B",
// "\u202E".
std::string escape_controls(std::string_view utf8);

// "what; hint: ..."; the hint is left off when it is empty. `where` names the
// input, empty for the run as a whole.
std::string message_line(std::string_view where, const Notice& notice);

void report_error(std::string_view where, const Notice& notice);
void report_warning(std::string_view where, const Notice& notice);
void report_detail(std::string_view where, std::string_view what);  // with -v
void report_timing(std::string_view where, std::string_view what);  // with -vv

// A command line, environment or data that cannot be used.
class UsageError : public Error {
 public:
  UsageError(const std::string& what, std::string hint)
      : Error(what), hint_(std::move(hint)) {}
  const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

}  // namespace newsparse
