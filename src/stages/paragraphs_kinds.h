// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/labels.h"

#include "stages/paragraphs_shape.h"

namespace newsparse {

struct Resources;

// The kind of each paragraph, from its words, its shape and its place.
std::vector<ParagraphKind> find_kinds(const std::vector<Shape>& shapes,
                                      const Resources& resources);

}  // namespace newsparse
