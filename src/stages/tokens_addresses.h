// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace newsparse {

// The end of the web or mail address that begins with the word from `begin`
// to `end`, or 0: "https://example.org/a?b=c", "www.example.org",
// "example.org/news", "press-office@example.org". Marks that close the
// sentence around it are left out.
std::size_t find_address_end(std::string_view text, std::size_t begin,
                             std::size_t end);

}  // namespace newsparse
