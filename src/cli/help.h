// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace newsparse {

// One screen with examples first, and every option in groups.
std::string short_help();
std::string full_help();

// What the full help and the man page both say beside the options.
std::string_view program_summary();
std::string_view text_about_inputs();
std::string_view text_about_settings();
std::string_view text_about_exit_status();

}  // namespace newsparse
