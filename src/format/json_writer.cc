// SPDX-License-Identifier: Apache-2.0
#include "format/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>
#include <utility>

#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16U;

// The bytes at which a run of plain text may have to stop: the quotation mark,
// the backslash, controls, and those that begin U+007F to U+009F, U+2028 and
// U+2029.
constexpr std::array<bool, 256> kStops = [] {
  std::array<bool, 256> stops{};
  for (std::size_t c = 0; c < 0x20; ++c) {
    stops[c] = true;
  }
  for (const std::size_t c : {0x22, 0x5C, 0x7F, 0xC2, 0xE2}) {
    stops[c] = true;
  }
  return stops;
}();

// JSON allows these raw, but line readers of other languages break at some of
// them and terminals obey others.
bool needs_escape(char32_t c) {
  return c < 0x20 || c == U'"' || c == U'\\' || (c >= 0x7F && c <= 0x9F) ||
         c == 0x2028 || c == 0x2029;
}

char short_escape(char32_t c) {
  switch (c) {
    case U'"':
      return '"';
    case U'\\':
      return '\\';
    case U'\b':
      return 'b';
    case U'\f':
      return 'f';
    case U'\n':
      return 'n';
    case U'\r':
      return 'r';
    case U'\t':
      return 't';
    default:
      return 0;
  }
}

void append_escape(std::string& out, char32_t c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += '\\';
  if (const char letter = short_escape(c); letter != 0) {
    out += letter;
    return;
  }
  out += 'u';
  for (const unsigned shift : {12U, 8U, 4U, 0U}) {
    out += kDigits[(c >> shift) & 0xFU];
  }
}

void append_escaped(std::string& out, std::string_view utf8) {
  std::size_t run = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    if (!kStops[static_cast<unsigned char>(utf8[at])]) {
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(utf8, at);
    if (needs_escape(c.value)) {
      out.append(utf8, run, at - run);
      append_escape(out, c.value);
      run = at + c.size;
    }
    at += c.size;
  }
  out.append(utf8, run);
}

// JSON from elsewhere: line breaks between its tokens become spaces, and what
// only a string can hold is escaped as in ours.
void append_relayed(std::string& out, std::string_view json) {
  for (std::size_t at = 0; at < json.size();) {
    const CodePoint c = code_point_at(json, at);
    if (c.value < 0x20) {
      out += ' ';
    } else if (c.value >= 0x7F && needs_escape(c.value)) {
      append_escape(out, c.value);
    } else {
      out.append(json, at, c.size);
    }
    at += c.size;
  }
}

}  // namespace

JsonWriter::JsonWriter(std::ostream& out, JsonStyle style, FieldTree fields)
    : out_(out),
      pretty_(style == JsonStyle::Pretty),
      fields_(std::move(fields)) {
  buffer_.reserve(kChunk + kChunk / 4);
}

void JsonWriter::begin_object(std::string_view key, JsonShape shape) {
  begin(key, shape, '{');
}

void JsonWriter::end_object() {
  end('}');
}

void JsonWriter::begin_list(std::string_view key, JsonShape shape) {
  begin(key, shape, '[');
}

void JsonWriter::end_list() {
  end(']');
}

void JsonWriter::string(std::string_view key, std::string_view value) {
  if (put_key(key)) {
    put_quoted(value);
  }
}

void JsonWriter::integer(std::string_view key, std::uint64_t value) {
  if (put_key(key)) {
    buffer_ += std::to_string(value);
  }
}

void JsonWriter::fraction(std::string_view key, double value) {
  if (!put_key(key)) {
    return;
  }
  std::array<char, 32> digits{};
  const bool usable = std::isfinite(value) && std::abs(value) < 1e9;
  const auto written =
      std::to_chars(digits.data(), digits.data() + digits.size(),
                    usable ? value : 0.0, std::chars_format::fixed, 3);
  buffer_.append(digits.data(), written.ptr);
}

void JsonWriter::boolean(std::string_view key, bool value) {
  if (put_key(key)) {
    buffer_ += value ? "true" : "false";
  }
}

void JsonWriter::null(std::string_view key) {
  if (put_key(key)) {
    buffer_ += "null";
  }
}

void JsonWriter::string_or_null(std::string_view key, std::string_view value) {
  if (value.empty()) {
    null(key);
  } else {
    string(key, value);
  }
}

void JsonWriter::raw(std::string_view key, std::string_view json) {
  if (put_key(key)) {
    append_relayed(buffer_, json);
  }
}

void JsonWriter::finish() {
  buffer_ += '\n';
  flush();
}

void JsonWriter::begin(std::string_view key, JsonShape shape, char opening) {
  const bool wanted = put_key(key);
  const bool inside_flat = !frames_.empty() && frames_.back().flat;
  frames_.push_back({inside_flat || shape == JsonShape::Flat, true, asked_});
  if (wanted) {
    buffer_ += opening;
  }
}

void JsonWriter::end(char closing) {
  const Frame frame = frames_.back();
  frames_.pop_back();
  if (frame.fields == FieldTree::kNone) {
    return;
  }
  if (!frame.flat && !frame.empty) {
    put_line_break(frames_.size());
  }
  buffer_ += closing;
  if (buffer_.size() >= kChunk) {
    flush();
  }
}

bool JsonWriter::put_key(std::string_view key) {
  if (frames_.empty()) {
    asked_ = fields_.root();
    return true;
  }
  Frame& frame = frames_.back();
  asked_ = fields_.below(frame.fields, key);
  if (asked_ == FieldTree::kNone) {
    return false;
  }
  if (!frame.empty) {
    buffer_ += pretty_ && frame.flat ? ", " : ",";
  }
  frame.empty = false;
  if (!frame.flat) {
    put_line_break(frames_.size());
  }
  if (!key.empty()) {
    buffer_ += '"';
    buffer_ += key;
    buffer_ += pretty_ ? "\": " : "\":";
  }
  return true;
}

// Text is valid by construction; paths and identifiers may be any bytes.
void JsonWriter::put_quoted(std::string_view utf8) {
  buffer_ += '"';
  if (find_invalid_utf8(utf8)) {
    append_escaped(buffer_, repair_utf8(utf8).utf8);
  } else {
    append_escaped(buffer_, utf8);
  }
  buffer_ += '"';
}

void JsonWriter::put_line_break(std::size_t depth) {
  if (pretty_) {
    buffer_ += '\n';
    buffer_.append(2 * depth, ' ');
  }
}

void JsonWriter::flush() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  buffer_.clear();
}

}  // namespace newsparse
