// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// The one of `known` that was probably meant by `typed`: it differs by few
// letters added, left out, changed or swapped, or begins with what was typed.
// Nothing when none is near.
std::optional<std::string> suggest(std::string_view typed,
                                   const std::vector<std::string>& known);

// "did you mean --format?", or what is said when none is near.
std::string did_you_mean(std::string_view typed,
                         const std::vector<std::string>& known,
                         std::string_view otherwise = "");

}  // namespace newsparse
