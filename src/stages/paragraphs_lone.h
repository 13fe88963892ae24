// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "newsparse/labels.h"

#include "stages/paragraphs_shape.h"

namespace newsparse {

struct Resources;

// The kind of a paragraph that its own words or marker show, wherever it
// stands: quote, list, byline, date, credit, caption or boilerplate.
std::optional<ParagraphKind> kind_by_itself(const std::vector<Shape>& shapes,
                                            std::size_t paragraph,
                                            const Resources& resources);

}  // namespace newsparse
