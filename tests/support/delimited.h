// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse::testing {

using Rows = std::vector<std::vector<std::string>>;

// Reads CSV by the grammar of RFC 4180, strictly: lines end with CR LF, and a
// quotation mark, a comma or a line end stands only between quotation marks.
inline Rows read_csv(std::string_view csv) {
  Rows rows;
  bool new_row = true;
  for (std::size_t at = 0; at < csv.size();) {
    if (new_row) {
      rows.emplace_back();
    }
    std::string& cell = rows.back().emplace_back();
    if (csv[at] == '"') {
      for (++at;; ++at) {
        if (at >= csv.size()) {
          throw std::runtime_error("a quotation mark is not closed");
        }
        if (csv[at] == '"' && csv.substr(at + 1, 1) != "\"") {
          ++at;
          break;
        }
        at += csv[at] == '"' ? 1 : 0;
        cell += csv[at];
      }
    } else {
      while (at < csv.size() &&
             std::string_view(",\r\n\"").find(csv[at]) == csv.npos) {
        cell += csv[at++];
      }
    }
    new_row = csv.substr(at, 2) == "\r\n";
    if (!new_row && csv.substr(at, 1) != ",") {
      throw std::runtime_error("a cell ends neither with a comma nor CR LF");
    }
    at += new_row ? 2 : 1;
  }
  return rows;
}

}  // namespace newsparse::testing
