// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "newsparse/document.h"

#include "resources/tagger_model.h"
#include "resources/word_types.h"

namespace newsparse {

// The class of every token, an index into the model's classes.
std::vector<std::uint8_t> tag_classes(const Document& document,
                                      const WordTypes& words,
                                      const TaggerModel& model);

}  // namespace newsparse
