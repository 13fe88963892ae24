// SPDX-License-Identifier: Apache-2.0
#include "cli/json_line.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "cli/json_members.h"

namespace newsparse {
namespace {

// In the order in which they are asked: what the common scrapers and news
// interfaces call the text, its title and its date.
constexpr std::array<std::string_view, 7> kTextKeys = {
    "text",      "maintext", "body",   "articleBody",
    "body_text", "content",  "article"};
constexpr std::array<std::string_view, 2> kTitleKeys = {"title", "headline"};
constexpr std::array<std::string_view, 5> kDateKeys = {
    "date", "published", "date_publish", "publish_date", "datePublished"};

Notice describe(const JsonObject& object) {
  switch (object.problem) {
    case JsonObject::Problem::TooDeep:
      return {"too_deep",
              "the JSON is nested more than " + std::to_string(kMaxJsonDepth) +
                  " levels deep",
              ""};
    case JsonObject::Problem::NotAnObject:
      return {"not_an_object", "not a JSON object",
              "an article is an object: {\"text\": \"...\"}"};
    default:
      return {"bad_json",
              "not valid JSON at byte " + std::to_string(object.position),
              "an article is a JSON object; use -i text for plain text"};
  }
}

// Takes the first of the keys that holds a string. An empty one is taken only
// when there is no better: {"text": "", "body": "Rain fell."}
template <std::size_t N>
std::optional<std::string> take_string(
    std::vector<JsonMember>& members,
    const std::array<std::string_view, N>& keys) {
  auto best = members.end();
  for (const std::string_view key : keys) {
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const JsonMember& member) {
          return member.kind == JsonMember::Kind::String && member.key == key;
        });
    if (found != members.end() &&
        (best == members.end() ||
         (best->string.empty() && !found->string.empty()))) {
      best = found;
    }
  }
  if (best == members.end()) {
    return std::nullopt;
  }
  std::string value = std::move(best->string);
  members.erase(best);
  return value;
}

std::optional<std::string> take_id(std::vector<JsonMember>& members) {
  const auto found = std::find_if(
      members.begin(), members.end(), [](const JsonMember& member) {
        return member.key == "id" && member.kind != JsonMember::Kind::Other;
      });
  if (found == members.end()) {
    return std::nullopt;
  }
  std::string id = found->kind == JsonMember::Kind::String
                       ? std::move(found->string)
                       : std::string(found->raw);
  members.erase(found);
  return id;
}

std::optional<std::string> value_of(JsonMember& member) {
  switch (member.kind) {
    case JsonMember::Kind::String:
      return std::move(member.string);
    case JsonMember::Kind::Integer:
      return std::string(member.raw);
    default:
      return std::nullopt;
  }
}

std::vector<JsonMember>::iterator find_key(std::vector<JsonMember>& members,
                                           std::string_view key) {
  return std::find_if(
      members.begin(), members.end(),
      [&](const JsonMember& member) { return member.key == key; });
}

// Takes a member of the object itself away; what stands deeper is copied, for
// its object stays under `extra`. "a.b" may also be a key as it is.
std::optional<std::string> take_path(std::vector<JsonMember>& members,
                                     std::string_view path) {
  if (const auto found = find_key(members, path); found != members.end()) {
    std::optional<std::string> value = value_of(*found);
    if (value) {
      members.erase(found);
    }
    return value;
  }
  JsonObject inner;
  std::vector<JsonMember>* level = &members;
  for (std::size_t dot = 0; (dot = path.find('.')) != std::string_view::npos;) {
    const auto found = find_key(*level, path.substr(0, dot));
    if (found == level->end()) {
      return std::nullopt;
    }
    path.remove_prefix(dot + 1);
    inner = split_json_object(found->raw);
    level = &inner.members;
    const auto end = find_key(*level, path);
    if (end != level->end()) {
      return value_of(*end);
    }
  }
  return std::nullopt;
}

// Under the path, or under the usual keys when there is none.
template <std::size_t N>
std::optional<std::string> take_part(
    std::vector<JsonMember>& members, const std::string& path,
    const std::array<std::string_view, N>& keys) {
  return path.empty() ? take_string(members, keys) : take_path(members, path);
}

Notice no_text(const std::string& path) {
  if (!path.empty()) {
    return {"no_text", "the line has no text under " + path,
            "--map text=KEY says where it is"};
  }
  return {"no_text", "the line has no text",
          "the text is looked for under text, maintext, body, articleBody, "
          "body_text, content and article; --map text=KEY names another"};
}

std::string join(const std::vector<JsonMember>& members) {
  std::string json = "{";
  for (const JsonMember& member : members) {
    json += json.size() > 1 ? "," : "";
    json += nlohmann::json(member.key).dump();
    json += ':';
    json += compact_json(member.raw);
  }
  json += '}';
  return json;
}

}  // namespace

JsonArticle parse_json_line(std::string_view utf8, const JsonPaths& paths) {
  JsonArticle article;
  std::optional<std::string> repaired;
  JsonObject object = split_json_object(utf8);
  if (object.problem == JsonObject::Problem::Invalid &&
      (repaired = repair_surrogates(utf8))) {
    object = split_json_object(*repaired);
    article.warnings.push_back(
        {"lone_surrogate", "halves of surrogate pairs became U+FFFD", ""});
  }
  if (object.problem != JsonObject::Problem::None) {
    article.warnings.clear();
    article.failure = describe(object);
    return article;
  }
  article.id = paths.id.empty() ? take_id(object.members)
                                : take_path(object.members, paths.id);
  std::optional<std::string> text =
      take_part(object.members, paths.text, kTextKeys);
  if (text) {
    article.text = *std::move(text);
  } else {
    article.failure = no_text(paths.text);
  }
  article.title =
      take_part(object.members, paths.title, kTitleKeys).value_or("");
  article.published =
      take_part(object.members, paths.date, kDateKeys).value_or("");
  article.extra_json = join(object.members);
  return article;
}

}  // namespace newsparse
