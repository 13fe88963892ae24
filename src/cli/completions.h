// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace newsparse {

// The completions for a shell: bash, zsh or fish. Throws UsageError for any
// other.
std::string completions(const std::string& shell);

}  // namespace newsparse
