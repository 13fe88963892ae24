// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// What words of a closed class or of a lexicon tell about those they stand
// for.
namespace newsparse {

enum class Gender : std::uint8_t { Unknown, Male, Female, Neuter };

enum class Number : std::uint8_t { Unknown, Singular, Plural };

}  // namespace newsparse
