// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace newsparse {

// The style of every page, and its digest as the policy of a page names it, so
// that a browser takes this style and no other: "sha256-...".
std::string_view html_style();
std::string_view html_style_digest();

}  // namespace newsparse
