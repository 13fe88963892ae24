// SPDX-License-Identifier: Apache-2.0
#include "format/schema_parts.h"

#include <string>

namespace newsparse::schema {
namespace {

Json typed(Json type) {
  Json schema;
  schema["type"] = std::move(type);
  return schema;
}

}  // namespace

Json object(std::initializer_list<Property> properties) {
  Json schema = typed("object");
  schema["additionalProperties"] = false;
  Json& required = schema["required"] = Json::array();
  for (const Property& property : properties) {
    required.push_back(property.name);
  }
  Json& members = schema["properties"] = Json::object();
  for (const Property& property : properties) {
    members[std::string(property.name)] = property.schema;
  }
  return schema;
}

Json list_of(Json items) {
  Json schema = typed("array");
  schema["items"] = std::move(items);
  return schema;
}

Json one_of_or_null(Json schema) {
  Json either;
  either["anyOf"] = Json::array({std::move(schema), typed("null")});
  return either;
}

Json reference(std::string_view definition) {
  Json schema;
  schema["$ref"] = "#/definitions/" + std::string(definition);
  return schema;
}

// Beside a "$ref" draft-07 reads nothing else, so that one is wrapped.
Json described(std::string_view description, Json schema) {
  Json whole;
  whole["description"] = description;
  if (schema.contains("$ref")) {
    whole["allOf"] = Json::array({std::move(schema)});
  } else {
    whole.update(schema);
  }
  return whole;
}

Json string() {
  return typed("string");
}

Json string_or_null() {
  return typed({"string", "null"});
}

Json pattern(std::string_view regular_expression) {
  Json schema = typed("string");
  schema["pattern"] = regular_expression;
  return schema;
}

Json integer(int least) {
  Json schema = typed("integer");
  schema["minimum"] = least;
  return schema;
}

Json integer_or_null(int least) {
  Json schema = typed({"integer", "null"});
  schema["minimum"] = least;
  return schema;
}

Json number() {
  return typed("number");
}

Json fraction() {
  Json schema = typed("number");
  schema["minimum"] = 0;
  schema["maximum"] = 1;
  return schema;
}

Json boolean() {
  return typed("boolean");
}

}  // namespace newsparse::schema
