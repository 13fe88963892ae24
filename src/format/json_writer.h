// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "format/field_tree.h"

namespace newsparse {

enum class JsonStyle : std::uint8_t { OneLine, Pretty };

// How an object or list is laid out in pretty style: one member a line, or
// all on the line it begins on, as suits a span or a list of numbers.
enum class JsonShape : std::uint8_t { Tall, Flat };

// Writes strict JSON as a stream: there is never a tree in memory, so a token
// costs its own bytes. Members of an object take a key (plain ASCII, as all of
// ours are); elements of a list take the empty key.
class JsonWriter {
 public:
  // Of an object's members those of `fields` are written, the others are
  // passed over.
  JsonWriter(std::ostream& out, JsonStyle style, FieldTree fields = {});

  void begin_object(std::string_view key, JsonShape shape = JsonShape::Tall);
  void end_object();
  void begin_list(std::string_view key, JsonShape shape = JsonShape::Tall);
  void end_list();

  void string(std::string_view key, std::string_view value);
  void integer(std::string_view key, std::uint64_t value);
  void fraction(std::string_view key, double value);  // three decimals
  void boolean(std::string_view key, bool value);
  void null(std::string_view key);

  // The value, or null for what is not known.
  void string_or_null(std::string_view key, std::string_view value);

  // Copies what is JSON already, on one line. Requires: valid UTF-8.
  void raw(std::string_view key, std::string_view json);

  // Ends the value with a line feed and hands everything to the stream.
  void finish();

 private:
  struct Frame {
    bool flat = false;
    bool empty = true;
    FieldTree::Node fields = FieldTree::kAll;  // wanted below it
  };

  void begin(std::string_view key, JsonShape shape, char opening);
  void end(char closing);
  // Whether the value is wanted; then what stands before it is written.
  [[nodiscard]] bool put_key(std::string_view key);
  void put_quoted(std::string_view utf8);
  void put_line_break(std::size_t depth);
  void flush();

  std::ostream& out_;
  bool pretty_;
  FieldTree fields_;
  FieldTree::Node asked_ = FieldTree::kAll;  // below the key put last
  std::string buffer_;
  std::vector<Frame> frames_;
};

}  // namespace newsparse
