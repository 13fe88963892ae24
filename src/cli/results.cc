// SPDX-License-Identifier: Apache-2.0
#include "cli/results.h"

#include "cli/mirror.h"
#include "cli/written.h"

namespace newsparse {

Results::Results(const Settings& settings, const Appearance& appearance,
                 Output& output)
    : settings_(settings), appearance_(appearance), output_(output) {}

bool Results::begin(std::string_view title) {
  begun_ = true;
  if (appearance_.format == OutputFormat::Html) {
    return output_.write(
        written_by([&](std::ostream& out) { write_html_head(out, title); }));
  }
  if (appearance_.table) {
    return output_.write(written_by(
        [&](std::ostream& out) { write_table_head(out, *appearance_.table); }));
  }
  return !appearance_.array || output_.write("[");
}

bool Results::end() {
  if (!begun_ && !begin("newsparse")) {
    return false;
  }
  if (appearance_.format == OutputFormat::Html) {
    return output_.write(written_by(write_html_foot));
  }
  return !appearance_.array || output_.write(records_ == 0 ? "]\n" : "\n]\n");
}

bool Results::add(const FormattedRecord& record) {
  if (!settings_.output_folder.empty() && input_ != record.input) {
    if (input_ && !finish_file()) {
      return false;
    }
    output_.open(mirrored_path(settings_.output_folder, record.path,
                               ending_of(appearance_)));
    input_ = record.input;
    records_ = 0;
    begun_ = false;
  }
  if (!begun_ && !begin(record.title)) {
    return false;
  }
  index_rows_.append(record.index_row);
  ++records_;
  std::string_view bytes = record.bytes;
  if (appearance_.array) {
    bytes.remove_suffix(bytes.ends_with('\n') ? 1 : 0);
    return output_.write(records_ == 1 ? "\n" : ",\n") && output_.write(bytes);
  }
  const bool apart = appearance_.format == OutputFormat::Text && records_ > 1;
  return (!apart || output_.write("\n")) && output_.write(bytes);
}

// The rows wait in a file without a name, so that a folder may have any number
// of pages and a run that is cut short leaves nothing behind.
bool Results::finish_index() {
  if (index_rows_.empty()) {
    return true;
  }
  Output index{Output::Later()};
  index.open(mirrored_path(settings_.output_folder, kIndexPage, ""));
  const auto write = [&index](std::string_view bytes) {
    return index.write(bytes);
  };
  if (!write(written_by(write_html_index_head)) || !index_rows_.read(write) ||
      !write(written_by(write_html_index_foot))) {
    return false;
  }
  index.finish();
  return true;
}

bool Results::finish_file() {
  // A folder without any input has no file to end.
  if (settings_.output_folder.empty() || input_) {
    if (!end()) {
      return false;
    }
  }
  output_.finish();
  return true;
}

bool Results::finish() {
  return finish_file() && finish_index();
}

}  // namespace newsparse
