// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "format/json_context.h"

// The lists of the record that show a layer as it is, one function a key.
namespace newsparse {

void write_paragraphs(JsonContext& context);
void write_sentences(JsonContext& context);
void write_tokens(JsonContext& context);
void write_entities(JsonContext& context);
void write_countries(JsonContext& context);

}  // namespace newsparse
