// SPDX-License-Identifier: Apache-2.0
#include "format/field_paths.h"

#include <iterator>

#include "newsparse/format.h"

#include "format/schema_parts.h"

namespace newsparse {
namespace {

using schema::Json;

const Json& record_schema() {
  static const Json schema = Json::parse(json_schema());
  return schema;
}

// What a value is apart from being null, named elsewhere or one of a list.
const Json& bare(const Json& schema) {
  const Json* at = &schema;
  for (;;) {
    if (at->contains("anyOf")) {
      at = &at->at("anyOf").front();
    } else if (at->contains("allOf")) {
      at = &at->at("allOf").front();
    } else if (at->contains("$ref")) {
      const std::string target = at->at("$ref").get<std::string>();
      at = &record_schema().at(Json::json_pointer(target.substr(1)));
    } else if (at->contains("items")) {
      at = &at->at("items");
    } else {
      return *at;
    }
  }
}

struct Place {
  std::string path;
  const Json* schema;
};

// The members of a place in order, each before what is below it.
std::vector<Place> members_of(const Place& place) {
  std::vector<Place> members;
  const auto properties = place.schema->find("properties");
  if (properties == place.schema->end()) {
    return members;
  }
  const std::string before = place.path.empty() ? "" : place.path + ".";
  for (const auto& [name, schema] : properties->items()) {
    members.push_back({before + name, &bare(schema)});
  }
  return members;
}

}  // namespace

std::vector<std::string> paths_below(std::string_view member, PathKind kind) {
  const Json& record = record_schema();
  std::vector<Place> waiting = {
      {"", member.empty()
               ? &record
               : &bare(record.at("properties").at(std::string(member)))}};
  std::vector<std::string> paths;
  while (!waiting.empty()) {
    const Place place = std::move(waiting.back());
    waiting.pop_back();
    const std::vector<Place> members = members_of(place);
    if (!place.path.empty() && (kind == PathKind::Any || members.empty())) {
      paths.push_back(place.path);
    }
    waiting.insert(waiting.end(), members.rbegin(), members.rend());
  }
  return paths;
}

}  // namespace newsparse
