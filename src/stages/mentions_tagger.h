// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "newsparse/document.h"

#include "resources/name_model.h"
#include "stages/mentions_features.h"

namespace newsparse {

// The label of each token: those of a model's best path through each stretch
// of tokens that may be names.
std::vector<std::uint8_t> name_labels_of(const Document& document,
                                         const NameFeatures& features,
                                         const NameModel& model);

// The names that labels tell, in order and without overlap; the head is the
// last token.
std::vector<Mention> names_of_labels(const std::vector<std::uint8_t>& labels,
                                     const std::vector<NameLabel>& meanings);

}  // namespace newsparse
