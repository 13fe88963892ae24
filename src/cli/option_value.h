// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/option_table.h"

namespace newsparse {

// Takes one value of an option: sets it, or adds it to a list or a count. Of
// what is on or off the value is true or false, yes or no, on or off, 1 or 0,
// or nothing, which is on. Throws UsageError naming `spelling`.
void take_value(const OptionRow& row, const std::string& value,
                const std::string& spelling, TypedOptions& typed);

bool is_given(const OptionRow& row, const TypedOptions& typed);

}  // namespace newsparse
