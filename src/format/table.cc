// SPDX-License-Identifier: Apache-2.0
//
// CSV and TSV. A table shows a part of the record as rows: the part is written
// as JSON, which is read back and flattened. So a cell says what the record
// says, in the same words, and there is no second account of what a claim has.
#include <ostream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "newsparse/format.h"

#include "document/queries.h"
#include "format/table_layout.h"

namespace newsparse {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBetween = "; ";

// The values at the end of a path; lists on the way stand for their elements.
std::vector<const Json*> values_at(const Json& root, std::string_view path) {
  std::vector<const Json*> values = {&root};
  for (;;) {
    std::vector<const Json*> elements;
    for (const Json* value : values) {
      if (!value->is_array()) {
        elements.push_back(value);
        continue;
      }
      for (const Json& element : *value) {
        elements.push_back(&element);
      }
    }
    if (path.empty()) {
      return elements;
    }
    const std::size_t dot = std::min(path.find('.'), path.size());
    const std::string name(path.substr(0, dot));
    path.remove_prefix(std::min(dot + 1, path.size()));
    values.clear();
    for (const Json* element : elements) {
      const auto member = element->find(name);
      if (member != element->end()) {
        values.push_back(&*member);
      }
    }
  }
}

std::string cell_of(const Json& root, std::string_view path) {
  std::string cell;
  for (const Json* value : values_at(root, path)) {
    if (!value->is_null()) {
      cell += cell.empty() ? "" : kBetween;
      cell += value->is_string() ? value->get_ref<const std::string&>()
                                 : value->dump();
    }
  }
  return cell;
}

std::string in_marks(std::string_view cell) {
  std::string out = "\"";
  for (const char letter : cell) {
    out += letter;
    if (letter == '"') {
      out += letter;
    }
  }
  return out += '"';
}

std::string in_csv(const std::string& cell) {
  return cell.find_first_of("\",\r\n") == std::string::npos ? cell
                                                            : in_marks(cell);
}

std::string in_tsv(std::string_view cell) {
  std::string out;
  for (const char letter : cell) {
    switch (letter) {
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += letter;
    }
  }
  return out;
}

// "=1+1" is a formula for a spreadsheet, "'=1+1" is those four characters.
std::string without_formula(const std::string& cell) {
  const bool is_formula = !cell.empty() && std::string_view("=+-@\t").find(
                                               cell[0]) != std::string::npos;
  return std::string(is_formula ? 1 : 0, '\'') + cell;
}

std::string written(const std::string& cell, TableStyle style) {
  switch (style) {
    case TableStyle::Tsv:
      return in_tsv(cell);
    case TableStyle::Excel:
      return in_csv(without_formula(cell));
    case TableStyle::Csv:
      break;
  }
  return in_csv(cell);
}

std::string line_of(const std::vector<std::string>& cells, TableStyle style) {
  const bool tabs = style == TableStyle::Tsv;
  std::string line;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) {
      line += tabs ? '\t' : ',';
    }
    line += written(cell, style);
  }
  if (tabs) {
    return line += '\n';
  }
  // A blank line is no row for most readers.
  return (line.empty() ? std::string("\"\"") : line) + "\r\n";
}

// The part of the record that the columns show.
Json part_of(const Record& record, const TableOptions& options,
             const std::vector<std::string>& columns) {
  const TableLayout& layout = layout_of(options.rows);
  JsonOptions json;
  json.offsets = options.offsets;
  json.fields = {record_path(layout, layout.key)};  // so that there are rows
  for (const std::string& column : columns) {
    const std::string path = record_path(layout, column);
    json.fields.push_back(path.starts_with("extra.") ? "extra" : path);
  }
  std::ostringstream part;
  write_json(part, record, json);
  return Json::parse(std::move(part).str());
}

// The record has where sentences are and not their words again.
void add_words(Json& sentences, const Document& document) {
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    sentences[s]["text"] = text_of(document, document.sentences[s].tokens);
  }
}

}  // namespace

void write_table_head(std::ostream& out, const TableOptions& options) {
  out << (options.style == TableStyle::Excel ? kByteOrderMark : "")
      << line_of(columns_of(options), options.style);
}

void write_table_rows(std::ostream& out, const Record& record,
                      const TableOptions& options) {
  const TableLayout& layout = layout_of(options.rows);
  if (!record.document && !layout.list.empty()) {
    return;
  }
  const std::vector<std::string> columns = columns_of(options);
  Json part = part_of(record, options, columns);
  Json rows = Json::array({Json::object()});
  if (!layout.list.empty()) {
    rows = std::move(part[std::string(layout.list)]);
  }
  if (options.rows == TableRows::Sentences) {
    add_words(rows, *record.document);
  }
  for (const Json& row : rows) {
    std::vector<std::string> cells;
    for (const std::string& column : columns) {
      const std::string path = record_path(layout, column);
      const bool own = !layout.list.empty() &&
                       path == std::string(layout.list) + "." + column;
      cells.push_back(own ? cell_of(row, column) : cell_of(part, path));
    }
    out << line_of(cells, options.style);
  }
}

}  // namespace newsparse
