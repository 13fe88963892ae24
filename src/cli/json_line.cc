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

JsonArticle parse_json_line(std::string_view utf8) {
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
  article.id = take_id(object.members);
  std::optional<std::string> text = take_string(object.members, kTextKeys);
  if (text) {
    article.text = *std::move(text);
  } else {
    article.failure = {"no_text", "the line has no text",
                       "the text is looked for under text, maintext, body, "
                       "articleBody, body_text, content and article"};
  }
  article.title = take_string(object.members, kTitleKeys).value_or("");
  article.published = take_string(object.members, kDateKeys).value_or("");
  article.extra_json = join(object.members);
  return article;
}

}  // namespace newsparse
