// SPDX-License-Identifier: Apache-2.0
#include "format/json_context.h"

namespace newsparse {

void write_offsets(JsonContext& context, ByteSpan bytes) {
  context.json.integer("start", context.offsets.of(bytes.begin));
  context.json.integer("end", context.offsets.of(bytes.end));
}

void write_span(JsonContext& context, std::string_view key, TokenSpan tokens) {
  const ByteSpan bytes = bytes_of(context.document, tokens);
  context.json.begin_object(key, JsonShape::Flat);
  write_offsets(context, bytes);
  context.json.string("text", text_of(context.document, bytes));
  context.json.end_object();
}

void write_span(JsonContext& context, std::string_view key,
                const std::optional<TokenSpan>& tokens) {
  if (tokens) {
    write_span(context, key, *tokens);
  } else {
    context.json.null(key);
  }
}

std::string entity_id(Index entity) {
  return "e" + std::to_string(entity + std::size_t{1});
}

std::string claim_id(Index claim) {
  return "c" + std::to_string(claim + std::size_t{1});
}

void write_entity_id(JsonWriter& json, std::string_view key,
                     std::optional<Index> entity) {
  json.string_or_null(key, entity ? entity_id(*entity) : "");
}

void write_country_code(JsonWriter& json, std::string_view key,
                        const std::optional<CountryCode>& code) {
  json.string_or_null(key, code ? code->view() : "");
}

void write_country_codes(JsonWriter& json, std::string_view key,
                         const std::vector<CountryCode>& codes) {
  json.begin_list(key, JsonShape::Flat);
  for (const CountryCode& code : codes) {
    json.string("", code.view());
  }
  json.end_list();
}

}  // namespace newsparse
