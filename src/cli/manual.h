// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace newsparse {

// The man page newsparse(1), in the macros of man(7).
std::string manual_page();

}  // namespace newsparse
