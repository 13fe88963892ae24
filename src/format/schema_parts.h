// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "newsparse/labels.h"

// The words that the JSON Schema is written in.
namespace newsparse::schema {

using Json = nlohmann::ordered_json;

struct Property {
  std::string_view name;
  Json schema;
};

// An object of exactly these keys, all of them required.
Json object(std::initializer_list<Property> properties);

Json list_of(Json items);
Json one_of_or_null(Json schema);  // the schema, or null
Json reference(std::string_view definition);
Json described(std::string_view description, Json schema);

Json string();
Json string_or_null();
Json pattern(std::string_view regular_expression);
Json integer(int least);
Json integer_or_null(int least);
Json number();
Json fraction();  // 0 to 1
Json boolean();

// One of the names of an enumeration, so that schema and writers agree.
template <class Label>
Json label() {
  Json names = Json::array();
  for (std::size_t i = 0; i < count_of<Label>(); ++i) {
    names.push_back(name_of(static_cast<Label>(i)));
  }
  Json schema;
  schema["enum"] = std::move(names);
  return schema;
}

template <class Label>
Json label_or_null() {
  Json schema = label<Label>();
  schema["enum"].push_back(nullptr);
  return schema;
}

}  // namespace newsparse::schema
