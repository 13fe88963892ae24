// SPDX-License-Identifier: Apache-2.0
//
// A line is read twice. The first pass is nlohmann's parser, driven as events:
// it validates, decodes the strings of the outermost object and builds no
// tree. The second pass, over what is now known to be valid, finds where each
// value of the outermost object begins and ends, so that what is not used can
// be handed on byte for byte.
#include "cli/json_members.h"

#include <charconv>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include <nlohmann/json.hpp>

namespace newsparse {
namespace {

using Json = nlohmann::json;

// Receives the events of the parser; `false` stops it.
class Listener : public nlohmann::json_sax<Json> {
 public:
  JsonObject take() { return std::move(object_); }

  bool null() override { return value(JsonMember::Kind::Other); }
  bool boolean(bool) override { return value(JsonMember::Kind::Other); }
  bool number_integer(number_integer_t) override {
    return value(JsonMember::Kind::Integer);
  }
  bool number_unsigned(number_unsigned_t) override {
    return value(JsonMember::Kind::Integer);
  }
  bool number_float(number_float_t, const string_t& digits) override {
    // Whole numbers that no 64 bits hold arrive here as well.
    const bool whole = digits.find_first_of(".eE") == std::string::npos;
    return value(whole ? JsonMember::Kind::Integer : JsonMember::Kind::Other);
  }
  bool binary(binary_t&) override { return value(JsonMember::Kind::Other); }
  bool string(string_t& string) override {
    if (!value(JsonMember::Kind::String)) {
      return false;
    }
    if (depth_ == 1) {
      object_.members.back().string = std::move(string);
    }
    return true;
  }
  bool key(string_t& key) override {
    if (depth_ == 1) {
      object_.members.push_back({std::move(key), {}, {}, {}});
    }
    return true;
  }
  bool start_object(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override {
    return value(JsonMember::Kind::Other) && open();
  }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    object_.problem = JsonObject::Problem::Invalid;
    object_.position = position;
    return false;
  }

 private:
  bool value(JsonMember::Kind kind) {
    if (depth_ == 0) {
      object_.problem = JsonObject::Problem::NotAnObject;
      return false;
    }
    if (depth_ == 1) {
      object_.members.back().kind = kind;
    }
    return true;
  }
  bool open() {
    if (++depth_ > kMaxJsonDepth) {
      object_.problem = JsonObject::Problem::TooDeep;
      return false;
    }
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  JsonObject object_;
  std::size_t depth_ = 0;
};

bool is_json_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The position behind the string that begins at `at`.
std::size_t end_of_string(std::string_view json, std::size_t at) {
  for (++at; json[at] != '"'; ++at) {
    if (json[at] == '\\') {
      ++at;
    }
  }
  return at + 1;
}

// The position behind the value that begins at `at`: a comma or bracket of
// the object around it, or white space before that.
std::size_t end_of_value(std::string_view json, std::size_t at) {
  std::size_t depth = 0;
  while (true) {
    const char c = json[at];
    if (c == '"') {
      at = end_of_string(json, at);
      continue;
    }
    if (c == '[' || c == '{') {
      ++depth;
    } else if (depth == 0 && (c == ',' || c == '}' || is_json_space(c))) {
      return at;
    } else if (c == ']' || c == '}') {
      --depth;
    }
    ++at;
  }
}

// Requires: `json` is a valid object with the members of `object`.
void find_values(JsonObject& object, std::string_view json) {
  std::size_t at = json.find('{') + 1;
  for (JsonMember& member : object.members) {
    at = end_of_string(json, json.find('"', at));
    at = json.find(':', at) + 1;
    while (is_json_space(json[at])) {
      ++at;
    }
    const std::size_t end = end_of_value(json, at);
    member.raw = json.substr(at, end - at);
    at = end;
  }
}

// Leaves the last of the members with equal keys, as most readers do.
void drop_repeated_keys(std::vector<JsonMember>& members) {
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < members.size(); ++i) {
    last[members[i].key] = i;
  }
  if (last.size() == members.size()) {
    return;
  }
  std::vector<bool> kept(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    kept[i] = last[members[i].key] == i;
  }
  std::vector<JsonMember> unique;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (kept[i]) {
      unique.push_back(std::move(members[i]));
    }
  }
  members = std::move(unique);
}

// The code unit of the escape "\uXXXX" at `at`, or nothing.
std::optional<std::uint32_t> escaped_unit(std::string_view json,
                                          std::size_t at) {
  const std::string_view escape = json.substr(std::min(at, json.size()), 6);
  std::uint32_t unit = 0;
  if (escape.size() < 6 || !escape.starts_with("\\u")) {
    return std::nullopt;
  }
  const char* const end = escape.data() + 6;
  const auto parsed = std::from_chars(escape.data() + 2, end, unit, 16);
  return parsed.ptr == end ? std::optional(unit) : std::nullopt;
}

bool is_between(std::optional<std::uint32_t> unit, std::uint32_t first,
                std::uint32_t last) {
  return unit && *unit >= first && *unit <= last;
}

}  // namespace

JsonObject split_json_object(std::string_view utf8) {
  Listener listener;
  const bool complete = Json::sax_parse(utf8.begin(), utf8.end(), &listener);
  JsonObject object = listener.take();
  if (!complete) {
    object.members.clear();
    return object;
  }
  find_values(object, utf8);
  drop_repeated_keys(object.members);
  return object;
}

std::optional<std::string> repair_surrogates(std::string_view json) {
  std::string repaired;
  bool changed = false;
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] != '\\') {
      repaired += json[at++];
      continue;
    }
    const auto unit = escaped_unit(json, at);
    std::size_t size = unit ? 6 : 2;
    if (is_between(unit, 0xD800, 0xDFFF)) {
      const bool paired =
          *unit < 0xDC00 &&
          is_between(escaped_unit(json, at + 6), 0xDC00, 0xDFFF);
      if (!paired) {
        repaired += "\\ufffd";
        changed = true;
        at += 6;
        continue;
      }
      size = 12;
    }
    repaired += json.substr(at, size);
    at += size;
  }
  return changed ? std::optional(std::move(repaired)) : std::nullopt;
}

std::string compact_json(std::string_view json) {
  std::string compact;
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] == '"') {
      const std::size_t end = end_of_string(json, at);
      compact += json.substr(at, end - at);
      at = end;
    } else {
      if (!is_json_space(json[at])) {
        compact += json[at];
      }
      ++at;
    }
  }
  return compact;
}

}  // namespace newsparse
