// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace newsparse {

// What the index of a folder of pages is called.
inline constexpr std::string_view kIndexPage = "index.html";

// The file below `folder` that belongs to an input: its path as given, and an
// ending. "news/a.txt" below "out" is "out/news/a.txt.json". A leading slash
// and "." are dropped and ".." is written "%2E%2E", so that nothing is ever
// written outside of the folder; standard input is called "stdin". The page of
// an input "index" is "%69ndex.html", so that the index of pages keeps its name.
std::string mirrored_path(std::string_view folder, std::string_view path,
                          std::string_view ending);

}  // namespace newsparse
