// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace newsparse {

class Orthography;

// The end of the run that begins at a letter or digit and holds together by
// its own characters: letters, digits, and the marks that join them ("U.S",
// "10,000", "don't", "co-founder"). A period behind it is not looked at, and
// contractions are not cut.
std::size_t find_word_end(std::string_view text, std::size_t begin,
                          const Orthography& orthography);

// Whether the period at `end` belongs to the word that begins at `begin`.
bool owns_period(std::string_view text, std::size_t begin, std::size_t end,
                 const Orthography& orthography);

}  // namespace newsparse
