// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace newsparse {

// The whole program: `arguments` without its name, the exit status returned.
// Messages go to standard error; nothing is thrown.
int run_command(const std::vector<std::string>& arguments);

}  // namespace newsparse
