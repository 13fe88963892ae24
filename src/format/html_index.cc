// SPDX-License-Identifier: Apache-2.0
//
// The page that lists the pages of a folder, a row each.
#include <algorithm>
#include <ostream>

#include "newsparse/format.h"

#include "format/country_labels.h"
#include "format/html_writer.h"
#include "format/overview.h"
#include "format/page.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kMostCountries = 4;

bool is_plain(char byte) {
  return is_ascii_letter(byte) || (byte >= '0' && byte <= '9') ||
         std::string_view("/-._~").find(byte) != std::string_view::npos;
}

// A path as an address: whatever may mean something else is written %XX.
std::string address_of(std::string_view path) {
  std::string address = "./";  // "a:b" is no scheme
  for (const char byte : path) {
    if (is_plain(byte)) {
      address += byte;
    } else {
      append_percent(address, byte);
    }
  }
  return address;
}

// "Norway, Chile and 2 more"
std::string countries_of_record(const Document& document,
                                const std::string& locale) {
  const CountryLabels labels(document, locale);
  std::string line;
  const std::size_t all = document.countries.size();
  for (std::size_t i = 0; i < std::min(all, kMostCountries); ++i) {
    line += line.empty() ? "" : ", ";
    line += printable(labels.of_named(document.countries[i]));
  }
  if (all > kMostCountries) {
    line += " and " + std::to_string(all - kMostCountries) + " more";
  }
  return line;
}

}  // namespace

void write_html_index_head(std::ostream& out) {
  write_html_head(out, "Articles");
  HtmlWriter(out).trusted(
      "<h1>Articles</h1>\n<table class=\"index\">\n<thead><tr>"
      "<th scope=\"col\">Article</th><th scope=\"col\">Date</th>"
      "<th scope=\"col\">Claims</th><th scope=\"col\">Countries</th>"
      "</tr></thead>\n<tbody>\n");
}

void write_html_index_row(std::ostream& out, const Record& record,
                          std::string_view path, const HtmlOptions& options) {
  HtmlWriter html(out);
  html.open("tr");
  html.open("td");
  html.element("a", {{"href", address_of(path)}}, html_title(record));
  html.close();
  html.element("td", {}, readable_date(front_matter(record).published));
  if (record.document) {
    html.element("td", {}, std::to_string(record.document->claims.size()));
    html.element("td", {},
                 countries_of_record(*record.document, options.locale));
  } else {
    html.element("td", {{"class", "alarm"}, {"colspan", "2"}},
                 record.errors.empty()
                     ? "failed"
                     : printable(record.errors.front().message));
  }
  html.close();
  html.end_line();
}

void write_html_index_foot(std::ostream& out) {
  HtmlWriter(out).trusted("</tbody>\n</table>\n");
  write_html_foot(out);
}

}  // namespace newsparse
