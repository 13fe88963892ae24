// SPDX-License-Identifier: Apache-2.0
//
// A page for people who read in a browser: at the left the article as it is,
// with marks on it, at the right what was found. Whatever is found leads to
// its place in the article and back, by plain links.
#include <algorithm>
#include <ostream>

#include "newsparse/format.h"

#include "format/html_article.h"
#include "format/html_style.h"
#include "format/overview.h"
#include "format/page.h"

namespace newsparse {
namespace {

std::string policy() {
  return "default-src 'none'; style-src '" + std::string(html_style_digest()) +
         "'; base-uri 'none'; form-action 'none'";
}

void write_notices(HtmlWriter& html, std::string_view kind,
                   const std::vector<Notice>& notices) {
  for (const Notice& notice : notices) {
    html.open("p", {{"class", kind == "error" ? "alarm" : "faint"}});
    html.text(std::string(kind) + ": " + printable(notice.message));
    if (!notice.hint.empty()) {
      html.text("; hint: " + printable(notice.hint));
    }
    html.close();
    html.end_line();
  }
}

bool has_title(const Document& document) {
  return std::any_of(document.paragraphs.begin(), document.paragraphs.end(),
                     [](const Paragraph& paragraph) {
                       return paragraph.kind == ParagraphKind::Title;
                     });
}

void write_top(HtmlWriter& html, const Record& record,
               const HtmlOptions& options) {
  html.open("header");
  if (!options.index.empty()) {
    html.open("p", {{"class", "back"}});
    html.element("a", {{"href", options.index}}, "All articles");
    html.close();
  }
  if (!record.document || !has_title(*record.document)) {
    html.element("h1", {}, html_title(record));
  }
  const FrontMatter front = front_matter(record);
  std::string line = place_of(record.provenance);
  for (const std::string& part :
       {readable_date(front.published), byline_of(front)}) {
    line += part.empty() ? "" : " · " + part;
  }
  html.element("p", {{"class", "faint"}}, line);
  html.end_line();
  write_notices(html, "error", record.errors);
  write_notices(html, "warning", record.warnings);
  html.close();
  html.end_line();
}

// What the marks mean, each marked so.
void write_legend(HtmlWriter& html) {
  html.open("p", {{"class", "legend"}});
  html.text("Marked: ");
  html.element("span", {{"class", "source"}}, "who");
  html.text(", ");
  html.element("span", {{"class", "cue"}}, "says");
  html.text(", ");
  html.element("span", {{"class", "content"}}, "what");
  html.text("; ");
  html.element("span", {{"class", "country"}}, "a country");
  html.text(". Numbers lead to the table and back.");
  html.close();
  html.end_line();
}

class Findings {
 public:
  Findings(HtmlWriter& html, const Shown& shown, const Anchors& anchors)
      : html_(html), shown_(shown), anchors_(anchors) {}

  void write_claims() {
    const Document& document = shown_.document;
    html_.element("h2", {}, "Who said what");
    if (document.claims.empty()) {
      html_.element("p", {}, "Nobody is reported as saying anything.");
      return;
    }
    html_.element("p", {{"class", "faint"}}, summary_of(document));
    html_.open("table");
    html_.end_line();
    for (const ClaimGroup& group : group_claims(shown_)) {
      write_group(group);
    }
    html_.close();
    html_.end_line();
  }

  void write_countries() {
    const std::vector<Country>& countries = shown_.document.countries;
    if (countries.empty()) {
      return;
    }
    Index greatest = 1;
    for (const Country& country : countries) {
      greatest = std::max(greatest, country.count);
    }
    html_.element("h2", {}, "Countries");
    html_.open("ul", {{"class", "bars"}});
    html_.end_line();
    for (const Country& country : countries) {
      write_country(country, greatest);
    }
    html_.close();
    html_.end_line();
  }

  void write_others(EntityType type, std::string_view heading) {
    const Document& document = shown_.document;
    const std::vector<Index> others = others_of(document, type);
    if (others.empty()) {
      return;
    }
    html_.element("h2", {}, heading);
    html_.open("ul");
    for (std::size_t i = 0; i < std::min(others.size(), kMostOthers); ++i) {
      const Entity& entity = document.entities[others[i]];
      const std::string details = details_of(shown_, entity);
      html_.element("li", {},
                    printable(entity.name) +
                        (details.empty() ? "" : ", " + details) + " (" +
                        std::to_string(entity.mentions.size()) + ")");
    }
    if (others.size() > kMostOthers) {
      html_.element(
          "li", {{"class", "faint"}},
          "and " + std::to_string(others.size() - kMostOthers) + " more");
    }
    html_.close();
    html_.end_line();
  }

 private:
  void write_group(const ClaimGroup& group) {
    html_.open("tbody");
    html_.open("tr");
    html_.open("th",
               {{"class", "who"}, {"colspan", "3"}, {"scope", "rowgroup"}});
    html_.element("b", {}, group.heading);
    if (!group.details.empty()) {
      html_.text(", " + group.details);
    }
    html_.element("span", {{"class", "faint"}},
                  " · " + counted(group.claims.size(), "claim", "claims"));
    html_.close();
    html_.close();
    html_.end_line();
    for (const Index claim : group.claims) {
      write_claim(claim);
    }
    html_.close();
  }

  void write_claim(Index index) {
    const Claim& claim = shown_.document.claims[index];
    const std::string place =
        has_place(claim) ? "#" + anchors_.claim(index) : "";
    html_.open("tr", {{"id", anchors_.row(index)}});
    html_.open("td");
    html_.element("a", {{"href", place}},
                  std::to_string(index + std::size_t{1}));
    html_.close();
    html_.element("td", {{"class", "faint"}}, cue_of(shown_.document, claim));
    html_.open("td", {{"class", "words"}});
    html_.text(words_of(shown_.document, claim));
    html_.open("span", {{"class", "tags"}});
    write_tags(index);
    html_.close();
    html_.close();
    html_.close();
    html_.end_line();
  }

  void write_tags(Index index) {
    bool first = true;
    for (const ClaimTag& tag : tags_of(shown_, index)) {
      html_.text(first ? "" : " · ");
      first = false;
      if (tag.claim) {
        html_.element("a", {{"href", "#" + anchors_.row(*tag.claim)}},
                      tag.words);
      } else {
        html_.text(tag.words);
      }
    }
  }

  void write_country(const Country& country, Index greatest) {
    const std::string width =
        std::to_string(std::uint64_t{country.count} * 100 / greatest);
    html_.open("li");
    html_.open("a", {{"href", "#" + anchors_.country(country.code)}});
    html_.element(country.main ? "b" : "span", {},
                  printable(shown_.labels.of_named(country)));
    html_.close();
    html_.open("svg", {{"viewBox", "0 0 100 10"},
                       {"preserveAspectRatio", "none"},
                       {"aria-hidden", "true"}});
    html_.leaf("rect", {{"width", width}, {"height", "10"}});
    html_.close();
    html_.element("span", {}, std::to_string(country.count));
    html_.close();
    html_.end_line();
  }

  HtmlWriter& html_;
  const Shown& shown_;
  const Anchors& anchors_;
};

void write_document(HtmlWriter& html, const Record& record,
                    const HtmlOptions& options) {
  const Document& document = *record.document;
  const CountryLabels labels(document, options.locale);
  const Shown shown{document, labels};
  const Anchors anchors{options.anchors};
  html.open("div", {{"class", "columns"}});
  html.open("article",
            {{"class", "text"}, {"lang", record.provenance.language}});
  write_legend(html);
  write_article(html, shown, anchors);
  html.close();
  html.end_line();
  html.open("section", {{"class", "found"},
                        {"id", options.anchors + "found"},
                        {"tabindex", "-1"}});
  Findings findings(html, shown, anchors);
  findings.write_claims();
  findings.write_countries();
  findings.write_others(EntityType::Person, "Other people");
  findings.write_others(EntityType::Organization, "Other organizations");
  html.close();
  html.close();
}

}  // namespace

std::string html_title(const Record& record) {
  const std::string title = printable(front_matter(record).title);
  return title.empty() ? place_of(record.provenance) : title;
}

void write_html_head(std::ostream& out, std::string_view title) {
  HtmlWriter html(out);
  html.trusted(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
      "<meta charset=\"utf-8\"/>\n");
  html.leaf("meta",
            {{"http-equiv", "Content-Security-Policy"}, {"content", policy()}});
  html.trusted(
      "\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\"/>\n");
  html.element("title", {}, title);
  html.trusted("\n<style>");
  html.trusted(html_style());
  html.trusted("</style>\n</head>\n<body>\n<main>\n");
}

void write_html(std::ostream& out, const Record& record,
                const HtmlOptions& options) {
  HtmlWriter html(out);
  html.open("section", {{"class", "record"}});
  html.end_line();
  if (record.document) {
    html.element("a",
                 {{"class", "skip"}, {"href", "#" + options.anchors + "found"}},
                 "Skip to who said what");
  }
  write_top(html, record, options);
  if (record.document) {
    write_document(html, record, options);
  }
  html.close();
  html.end_line();
}

void write_html_foot(std::ostream& out) {
  HtmlWriter(out).trusted("</main>\n</body>\n</html>\n");
}

}  // namespace newsparse
