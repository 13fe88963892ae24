// SPDX-License-Identifier: Apache-2.0
//
// The report for people: what the article is, who said what in it, which
// countries and who else it is about. Everything that comes from the article
// goes through `printable`.
#include <algorithm>
#include <ostream>

#include "newsparse/format.h"

#include "format/overview.h"
#include "format/page.h"
#include "format/report_claims.h"

namespace newsparse {
namespace {

constexpr std::string_view kDot = " · ";
constexpr std::size_t kMostBars = 12;

void append_part(std::string& line, std::string_view part) {
  if (!part.empty()) {
    line += line.empty() ? "" : kDot;
    line += part;
  }
}

void write_line(Page& page, Ink ink, const std::string& text,
                std::size_t margin) {
  if (!text.empty()) {
    page.put_wrapped(ink, text, margin);
    page.end_line();
  }
}

void write_head(Page& page, const Record& record) {
  const FrontMatter front = front_matter(record);
  const std::string title = printable(front.title);
  const std::string place = place_of(record.provenance);
  write_line(page, Ink::Title, title.empty() ? place : title, 0);
  write_line(page, Ink::Plain, printable(front.subtitle), 0);
  std::string line = readable_date(front.published);
  append_part(line, byline_of(front));
  append_part(line, title.empty() ? "" : place);
  write_line(page, Ink::Faint, line, 0);
}

void write_notices(Page& page, std::string_view kind,
                   const std::vector<Notice>& notices) {
  for (const Notice& notice : notices) {
    const std::string label = std::string(kind) + ": ";
    const Ink ink = kind == "error" ? Ink::Alarm : Ink::Cue;
    page.put(ink, label);
    page.put_wrapped(Ink::Plain, printable(notice.message), columns_of(label));
    page.end_line();
    if (!notice.hint.empty()) {
      page.put(Ink::Faint, "hint: ");
      page.put_wrapped(Ink::Faint, printable(notice.hint), columns_of(label));
      page.end_line();
    }
  }
}

void write_heading(Page& page, std::string_view heading) {
  page.blank_line();
  page.put(Ink::Heading, heading);
  page.end_line();
}

void write_claims(Page& page, const Shown& shown) {
  const Document& document = shown.document;
  write_heading(page, "WHO SAID WHAT");
  if (document.claims.empty()) {
    page.put(Ink::Plain, "Nobody is reported as saying anything.");
    page.end_line();
    return;
  }
  write_line(page, Ink::Faint, summary_of(document), 0);
  write_who_said_what(page, shown);
}

std::string bar_of(Index count, Index greatest, std::size_t columns) {
  const std::size_t length =
      count == 0 ? 0 : std::max<std::size_t>(1, columns * count / greatest);
  std::string bar;
  for (std::size_t i = 0; i < length; ++i) {
    bar += "█";
  }
  return bar;
}

void write_bars(Page& page, const std::vector<Country>& countries,
                const CountryLabels& labels, std::size_t shown) {
  std::vector<std::string> names;
  std::size_t name_columns = 0;
  Index greatest = 1;
  for (std::size_t i = 0; i < shown; ++i) {
    names.push_back(printable(labels.of_named(countries[i])));
    const std::size_t columns = columns_of(names.back());
    name_columns = std::max(name_columns, std::min<std::size_t>(columns, 24));
    greatest = std::max(greatest, countries[i].count);
  }
  const std::size_t bar_at = 2 + name_columns + 2;
  const std::size_t bar_columns =
      std::min<std::size_t>(40, page.width() - bar_at - 8);
  for (std::size_t i = 0; i < shown; ++i) {
    const Country& country = countries[i];
    page.move_to(2);
    page.put(country.main ? Ink::Title : Ink::Plain,
             shortened(names[i], name_columns));
    page.move_to(bar_at);
    page.put(Ink::Bar,
             bar_of(country.count, greatest,
                    std::min<std::size_t>(bar_columns, greatest * 2)));
    page.put(Ink::Plain, " " + std::to_string(country.count));
    page.end_line();
  }
}

// The countries from `first` on, as a sentence rather than as bars.
std::string rest_of(const std::vector<Country>& countries,
                    const CountryLabels& labels, std::size_t first) {
  std::string line;
  for (std::size_t i = first; i < countries.size(); ++i) {
    append_part(line, printable(labels.of_named(countries[i])) + " " +
                          std::to_string(countries[i].count));
  }
  return line;
}

void write_country_list(Page& page, const std::vector<Country>& countries,
                        const CountryLabels& labels) {
  if (countries.empty()) {
    return;
  }
  write_heading(page, "COUNTRIES");
  const std::size_t shown =
      page.narrow() ? 0 : std::min(countries.size(), kMostBars);
  write_bars(page, countries, labels, shown);
  write_line(page, Ink::Plain, rest_of(countries, labels, shown), 2);
}

void write_others(Page& page, const Shown& shown, EntityType type) {
  const Document& document = shown.document;
  const std::vector<Index> others = others_of(document, type);
  if (others.empty()) {
    return;
  }
  write_heading(page, type == EntityType::Person ? "OTHER PEOPLE"
                                                 : "OTHER ORGANIZATIONS");
  const std::size_t most = std::min(others.size(), kMostOthers);
  for (std::size_t i = 0; i < most; ++i) {
    const Entity& entity = document.entities[others[i]];
    std::string line = printable(entity.name);
    const std::string details = details_of(shown, entity);
    line += details.empty() ? "" : ", " + details;
    page.put_wrapped(Ink::Plain, line, 2);
    const std::string count = " ×" + std::to_string(entity.mentions.size());
    if (entity.mentions.size() > 1 && page.has_room(columns_of(count))) {
      page.put(Ink::Faint, count);
    }
    page.end_line();
  }
  if (others.size() > most) {
    write_line(page, Ink::Faint,
               "and " + std::to_string(others.size() - most) + " more", 2);
  }
}

}  // namespace

void write_text(std::ostream& out, const Record& record,
                const ReportOptions& options) {
  Page page(out, options);
  write_head(page, record);
  write_notices(page, "error", record.errors);
  write_notices(page, "warning", record.warnings);
  if (record.document) {
    const Document& document = *record.document;
    const CountryLabels labels(document, options.locale);
    const Shown shown{document, labels};
    write_claims(page, shown);
    write_country_list(page, document.countries, labels);
    write_others(page, shown, EntityType::Person);
    write_others(page, shown, EntityType::Organization);
  }
  page.blank_line();
}

}  // namespace newsparse
