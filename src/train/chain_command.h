// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace newsparse {

// The trainers' commands in the order in which they depend on each other, with
// $T for the folder of the corpora and $M for that of the models.
std::span<const std::string_view> training_chain();

}  // namespace newsparse
