// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "format/json_writer.h"
#include "text/offsets.h"

namespace newsparse {

// What the sections of a record share while it is written.
struct JsonContext {
  JsonWriter& json;
  const Document& document;
  Offsets offsets;
};

// "start" and "end" of a span.
void write_offsets(JsonContext& context, ByteSpan bytes);

// An object of start, end and text; null when there is no span.
void write_span(JsonContext& context, std::string_view key, TokenSpan tokens);
void write_span(JsonContext& context, std::string_view key,
                const std::optional<TokenSpan>& tokens);

// The identifiers of the record: "e1" for the first entity, "c1" for the
// first claim.
std::string entity_id(Index entity);
std::string claim_id(Index claim);

// An entity's identifier, or null.
void write_entity_id(JsonWriter& json, std::string_view key,
                     std::optional<Index> entity);

// A country's code, or null.
void write_country_code(JsonWriter& json, std::string_view key,
                        const std::optional<CountryCode>& code);

// A list of codes on one line.
void write_country_codes(JsonWriter& json, std::string_view key,
                         const std::vector<CountryCode>& codes);

}  // namespace newsparse
