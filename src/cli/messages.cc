// SPDX-License-Identifier: Apache-2.0
#include "cli/messages.h"

#include <cstdint>
#include <memory>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "text/unicode.h"

namespace newsparse {
namespace {

// C0, DEL, C1, line and paragraph separators, and the characters that reorder
// what is shown ("Trojan source").
bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x200E || c == 0x200F || c == 0x061C;
}

void append_escape(std::string& out, char32_t c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  switch (c) {
    case U'\n':
      out += "\\n";
      return;
    case U'\r':
      out += "\\r";
      return;
    case U'\t':
      out += "\\t";
      return;
    default:
      break;
  }
  out += c < 0x80 ? "\\x" : "\\u";
  for (int shift = c < 0x80 ? 4 : 12; shift >= 0; shift -= 4) {
    out += kDigits[c >> static_cast<unsigned>(shift) & 15U];
  }
}

spdlog::level::level_enum level_of(Verbosity verbosity) {
  switch (verbosity) {
    case Verbosity::Quiet:
      return spdlog::level::err;
    case Verbosity::Normal:
      return spdlog::level::warn;
    case Verbosity::Verbose:
      return spdlog::level::info;
    case Verbosity::Debug:
      return spdlog::level::debug;
  }
  return spdlog::level::warn;
}

}  // namespace

void start_messages(Verbosity verbosity) {
  auto logger = std::make_shared<spdlog::logger>(
      "newsparse", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern("newsparse: %l: %v");
  logger->set_level(level_of(verbosity));
  spdlog::set_default_logger(std::move(logger));
}

std::string escape_controls(std::string_view utf8) {
  const Repaired repaired = repair_utf8(utf8);
  std::string out;
  out.reserve(repaired.utf8.size());
  for (std::size_t at = 0; at < repaired.utf8.size();) {
    const CodePoint c = code_point_at(repaired.utf8, at);
    if (is_control(c.value)) {
      append_escape(out, c.value);
    } else {
      out.append(repaired.utf8, at, c.size);
    }
    at += c.size;
  }
  return out;
}

std::string message_line(std::string_view where, const Notice& notice) {
  std::string line;
  if (!where.empty()) {
    line += where;
    line += ": ";
  }
  line += notice.message;
  if (!notice.hint.empty()) {
    line += "; hint: ";
    line += notice.hint;
  }
  return escape_controls(line);
}

void report_error(std::string_view where, const Notice& notice) {
  spdlog::error("{}", message_line(where, notice));
}

void report_warning(std::string_view where, const Notice& notice) {
  spdlog::warn("{}", message_line(where, notice));
}

void report_detail(std::string_view where, std::string_view what) {
  spdlog::info("{}", message_line(where, {"", std::string(what), ""}));
}

void report_timing(std::string_view where, std::string_view what) {
  spdlog::debug("{}", message_line(where, {"", std::string(what), ""}));
}

}  // namespace newsparse
