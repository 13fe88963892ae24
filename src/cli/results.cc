// SPDX-License-Identifier: Apache-2.0
#include "cli/results.h"

#include <sstream>

#include "cli/mirror.h"

namespace newsparse {

Results::Results(const Settings& settings, const Appearance& appearance,
                 Output& output)
    : settings_(settings), appearance_(appearance), output_(output) {}

bool Results::begin() {
  begun_ = true;
  if (appearance_.table) {
    std::ostringstream head;
    write_table_head(head, *appearance_.table);
    return output_.write(head.str());
  }
  return !appearance_.array || output_.write("[");
}

bool Results::end() {
  if (!begun_ && !begin()) {
    return false;
  }
  return !appearance_.array || output_.write(records_ == 0 ? "]\n" : "\n]\n");
}

bool Results::add(const FormattedRecord& record) {
  if (!settings_.output_folder.empty() && input_ != record.input) {
    if (input_ && !finish()) {
      return false;
    }
    output_.open(mirrored_path(settings_.output_folder, record.path,
                               ending_of(appearance_)));
    input_ = record.input;
    records_ = 0;
    begun_ = false;
  }
  if (!begun_ && !begin()) {
    return false;
  }
  ++records_;
  std::string_view bytes = record.bytes;
  if (appearance_.array) {
    bytes.remove_suffix(bytes.ends_with('\n') ? 1 : 0);
    return output_.write(records_ == 1 ? "\n" : ",\n") && output_.write(bytes);
  }
  const bool apart = appearance_.format == OutputFormat::Text && records_ > 1;
  return (!apart || output_.write("\n")) && output_.write(bytes);
}

bool Results::finish() {
  // A folder without any input has no file to end.
  if (settings_.output_folder.empty() || input_) {
    if (!end()) {
      return false;
    }
  }
  output_.finish();
  return true;
}

}  // namespace newsparse
