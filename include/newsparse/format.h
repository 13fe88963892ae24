// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"
#include "newsparse/notice.h"
#include "newsparse/offset_unit.h"

namespace newsparse {

// The version of the record that the writers below emit.
inline constexpr std::string_view kSchemaVersion = "1.0";

// Where a document came from and what its container said about it.
struct Provenance {
  std::string id;
  std::string path;             // as given; "-" for standard input
  std::optional<Index> record;  // of a JSON Lines file, counted from 1
  std::string format;           // text, html, json or jsonl
  std::string encoding;         // IANA name of what was decoded, "UTF-8"
  std::uint64_t bytes = 0;      // of the record as read
  std::string title;            // given beside the text; empty: none
  std::vector<std::string> authors;
  std::string published;  // as given
  std::string language = "en";
  std::string extra_json;  // the unused keys as one JSON object; empty: {}
};

// What is written for one input: an analysed document, or the errors that
// stand in its place.
struct Record {
  Provenance provenance;
  std::optional<Document> document;  // nothing: the input failed
  std::vector<Notice> warnings;
  std::vector<Notice> errors;
};

struct JsonOptions {
  bool pretty = false;  // two spaces an indent, else one line
  bool tokens = false;  // fill the `tokens` list
  bool text = true;     // false: the article's `text` is null
  OffsetUnit offsets = OffsetUnit::CodePoint;
  // "id", "claims.text": these keys alone, in the order of the schema; empty:
  // all, as the schema has it.
  std::vector<std::string> fields = {};
};

// One JSON object of the record schema, then a line feed. Strict JSON, valid
// UTF-8; U+0085, U+2028 and U+2029 are escaped.
void write_json(std::ostream& out, const Record& record,
                const JsonOptions& options);

// What the rows of a table are: the articles, or the elements of one of their
// lists.
enum class TableRows : std::uint8_t {
  Claims,
  Speakers,
  Countries,
  Entities,
  Sentences,
  Articles
};

// Excel: CSV that spreadsheets open as what it is, in UTF-8 and without
// formulas.
enum class TableStyle : std::uint8_t { Csv, Tsv, Excel };

struct TableOptions {
  TableRows rows = TableRows::Claims;
  TableStyle style = TableStyle::Csv;
  OffsetUnit offsets = OffsetUnit::CodePoint;
  // The columns, from table_fields(); empty: those that are of most use.
  std::vector<std::string> fields = {};
};

// A table over any number of records: the names of the columns once, then the
// rows of each record. A list in a cell is joined by "; ". CSV is that of RFC
// 4180; TSV writes tabs, line ends and backslashes as \t, \n, \r and \\. A
// failed input is a row of the articles and no row of any other table.
void write_table_head(std::ostream& out, const TableOptions& options);
void write_table_rows(std::ostream& out, const Record& record,
                      const TableOptions& options);

// What `fields` may hold: of a record as JSON; and of a row, which can also
// name what its article has: "article.meta.title", "article.extra.section".
// Keys below `extra` are allowed and not listed.
std::vector<std::string> record_fields();
std::vector<std::string> table_fields(TableRows rows);
bool is_table_field(TableRows rows, std::string_view field);

// Tells where text goes: a terminal wants color, a file does not.
struct ReportOptions {
  bool color = false;
  Index width = 80;  // columns
  // "de": country names of that language; empty: English.
  std::string locale = {};
};

// The report for people. Control characters of the article are shown escaped.
void write_text(std::ostream& out, const Record& record,
                const ReportOptions& options);

// Tokens, tags and arcs in CoNLL-U, a sentence a block (universaldependencies
// .org/format). Contractions are multiword tokens; TokenRange in the last
// column tells the code points of the text that a line stands for. Identifiers
// are percent-encoded where they hold white space, slashes or percent signs.
// Nothing is written for a failed input, nor for one without words.
void write_conllu(std::ostream& out, const Record& record);

struct HtmlOptions {
  std::string locale = {};   // as in ReportOptions
  std::string anchors = {};  // before the names of this article's anchors
  std::string index = {};    // the path from the page to an index; empty: none
};

// A page: its head, a section for each record, its foot. A section is the
// article with its claims and countries marked, beside who said what. The page
// loads nothing and runs nothing; its policy forbids it. Where a page has many
// records, each has its own `anchors`.
void write_html_head(std::ostream& out, std::string_view title);
void write_html(std::ostream& out, const Record& record,
                const HtmlOptions& options);
void write_html_foot(std::ostream& out);
std::string html_title(const Record& record);  // what to call its page

// A page that lists others: its head, a row for each record with the path from
// the index to its page, its foot.
void write_html_index_head(std::ostream& out);
void write_html_index_row(std::ostream& out, const Record& record,
                          std::string_view path, const HtmlOptions& options);
void write_html_index_foot(std::ostream& out);

// The JSON Schema (draft-07) of the record.
std::string_view json_schema();

}  // namespace newsparse
