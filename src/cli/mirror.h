// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace newsparse {

// The file below `folder` that belongs to an input: its path as given, and an
// ending. "news/a.txt" below "out" is "out/news/a.txt.json". A leading slash
// and "." are dropped and ".." is written "%2E%2E", so that nothing is ever
// written outside of the folder; standard input is called "stdin".
std::string mirrored_path(std::string_view folder, std::string_view path,
                          std::string_view ending);

}  // namespace newsparse
