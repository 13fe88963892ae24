// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cli/output.h"
#include "cli/settings.h"
#include "cli/temporary_file.h"

namespace newsparse {

// A record as it is written, and the file that it comes from.
struct FormattedRecord {
  std::size_t input = 0;  // the number of the file, in the order of reading
  std::string path;       // of the file, see path_name.h
  std::string bytes;
  std::string title = {};      // of its page
  std::string index_row = {};  // in the index of a folder of pages
};

// Puts records where they go: what stands before, between and behind them,
// and with an output folder a file for each file that is read.
class Results {
 public:
  // `output` outlives the results.
  Results(const Settings& settings, const Appearance& appearance,
          Output& output);

  // Both false when nobody reads any more; both throw WriteError.
  [[nodiscard]] bool add(const FormattedRecord& record);
  [[nodiscard]] bool finish();

 private:
  [[nodiscard]] bool begin(std::string_view title);
  [[nodiscard]] bool end();
  [[nodiscard]] bool finish_file();
  [[nodiscard]] bool finish_index();

  const Settings& settings_;
  const Appearance& appearance_;
  Output& output_;
  TemporaryFile index_rows_;          // of pages, when there is one
  std::optional<std::size_t> input_;  // whose file is open
  std::size_t records_ = 0;           // in what is written now
  bool begun_ = false;
};

}  // namespace newsparse
