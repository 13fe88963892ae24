// SPDX-License-Identifier: Apache-2.0
#include "format/table_layout.h"

#include <algorithm>
#include <array>

#include "format/field_paths.h"

namespace newsparse {
namespace {

constexpr std::string_view kOfArticle = "article.";
constexpr std::string_view kExtra = "extra.";

using Layouts = std::array<TableLayout, 6>;

const Layouts& layouts() {
  static const Layouts kLayouts = {{
      {"claims", "id", {"article.id",    "id",
                        "form",          "speaker.entity",
                        "speaker.name",  "speaker.description",
                        "speaker.type",  "source.text",
                        "cue.text",      "cue.lemma",
                        "text",          "stance",
                        "negated",       "modality",
                        "author_stance", "medium",
                        "zone",          "addressee",
                        "on_behalf_of",  "parent",
                        "continues",     "countries",
                        "content.start", "content.end",
                        "confidence"}},
      {"speakers",
       "entity",
       {"article.id", "entity", "name", "type", "role", "country",
        "on_behalf_of", "claims", "direct", "indirect", "mixed"}},
      {"countries",
       "code",
       {"article.id", "code", "alpha_3", "numeric", "name", "count", "salience",
        "main"}},
      {"entities",
       "id",
       {"article.id", "id", "type", "name", "role", "country", "count"}},
      {"sentences",
       "index",
       {"article.id", "index", "start", "end", "paragraph", "text"}},
      {"",
       "id",
       {"id",
        "status",
        "errors.message",
        "source.path",
        "source.record",
        "meta.title",
        "meta.authors",
        "meta.published",
        "meta.language",
        "length",
        "stats.sentences",
        "stats.words",
        "stats.entities",
        "stats.speakers",
        "stats.claims",
        "stats.direct",
        "stats.indirect",
        "stats.mixed",
        "stats.countries",
        "countries.code"}},
  }};
  return kLayouts;
}

// Whether a path of the record stands for one value an article, or few.
bool is_of_article(const std::string& path) {
  const std::string_view list =
      std::string_view(path).substr(0, path.find('.'));
  return list != "paragraphs" && list != "tokens" &&
         std::none_of(
             layouts().begin(), layouts().end(),
             [&](const TableLayout& layout) { return layout.list == list; });
}

}  // namespace

const TableLayout& layout_of(TableRows rows) {
  return layouts()[static_cast<std::size_t>(rows)];
}

std::vector<std::string> columns_of(const TableOptions& options) {
  if (!options.fields.empty()) {
    return options.fields;
  }
  const auto& columns = layout_of(options.rows).columns;
  return {columns.begin(), columns.end()};
}

std::string record_path(const TableLayout& layout, std::string_view column) {
  if (layout.list.empty()) {
    return std::string(column);
  }
  if (column.starts_with(kOfArticle)) {
    return std::string(column.substr(kOfArticle.size()));
  }
  return std::string(layout.list) + "." + std::string(column);
}

std::vector<std::string> record_fields() {
  return paths_below("", PathKind::Any);
}

std::vector<std::string> table_fields(TableRows rows) {
  const TableLayout& layout = layout_of(rows);
  std::vector<std::string> fields = paths_below(layout.list, PathKind::Leaf);
  if (layout.list.empty()) {
    return fields;
  }
  if (rows == TableRows::Sentences) {
    fields.emplace_back("text");
  }
  for (const std::string& path : paths_below("", PathKind::Leaf)) {
    if (is_of_article(path)) {
      fields.push_back(std::string(kOfArticle) + path);
    }
  }
  return fields;
}

bool is_table_field(TableRows rows, std::string_view field) {
  const std::vector<std::string> fields = table_fields(rows);
  if (std::find(fields.begin(), fields.end(), field) != fields.end()) {
    return true;
  }
  const bool article = layout_of(rows).list.empty();
  if (!article && field.starts_with(kOfArticle)) {
    field.remove_prefix(kOfArticle.size());
  } else if (!article) {
    return false;
  }
  return field.starts_with(kExtra) && field.size() > kExtra.size();
}

}  // namespace newsparse
