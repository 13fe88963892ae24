// SPDX-License-Identifier: Apache-2.0
//
// Paragraphs of a kind of their own say what the article is: this stage takes
// the spans out of them. Only datelines are looked for in running text.
#include "stages/metadata.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "resources/date_reader.h"
#include "resources/datelines.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// Takes Markdown's signs off both ends: "## The ice **holds** ##".
std::string_view without_signs(std::string_view text) {
  const auto strip = [&](std::string_view signs) {
    const std::size_t begin = text.find_first_not_of(signs);
    const std::size_t end = text.find_last_not_of(signs);
    text = begin == std::string_view::npos
               ? std::string_view()
               : text.substr(begin, end + 1 - begin);
  };
  if (text.starts_with('#')) {
    strip("# \t");
  }
  if ((text.starts_with("**") && text.ends_with("**")) ||
      (text.starts_with("__") && text.ends_with("__"))) {
    strip("*_");
  }
  return text;
}

// How good a place is to take the date of publication from, best first.
enum class DateSource { Published, DateLine, Byline, Dateline, Updated, Count };

class Finder {
 public:
  Finder(const Document& document, const Resources& resources)
      : document_(document),
        resources_(resources),
        text_(document.text.view()) {}

  Metadata find() {
    for (const Paragraph& paragraph : document_.paragraphs) {
      read(paragraph);
    }
    if (!found_.dateline) {
      found_.dateline = find_capitals_dateline();
    }
    for (const std::string& date : dates_) {
      if (!date.empty()) {
        found_.published = date;
        break;
      }
    }
    return std::move(found_);
  }

 private:
  void read(const Paragraph& paragraph) {
    switch (paragraph.kind) {
      case ParagraphKind::Title:
        if (!found_.title) {
          found_.title = span_of(without_signs(text(paragraph)));
        }
        break;
      case ParagraphKind::Subtitle:
        if (!found_.subtitle) {
          found_.subtitle = span_of(without_signs(text(paragraph)));
        }
        break;
      case ParagraphKind::Date:
        read_dates_of(text(paragraph), DateSource::DateLine);
        break;
      case ParagraphKind::Byline:
        read_byline(text(paragraph));
        break;
      case ParagraphKind::Dateline:
        read_dateline_line(text(paragraph));
        break;
      case ParagraphKind::Credit:
        found_.credits.push_back(paragraph.bytes);
        break;
      case ParagraphKind::Body:
        read_body(text(paragraph));
        break;
      default:
        break;
    }
  }

  std::string_view text(const Paragraph& paragraph) const {
    return text_of(document_, paragraph.bytes);
  }

  // The place of a part of the text; nothing for an empty one.
  std::optional<ByteSpan> span_of(std::string_view part) const {
    const auto begin = static_cast<Index>(part.data() - text_.data());
    return part.empty() ? std::nullopt
                        : std::optional(ByteSpan{
                              begin, begin + static_cast<Index>(part.size())});
  }

  void keep_date(DateSource source, const std::string& iso) {
    std::string& date = dates_[static_cast<std::size_t>(source)];
    if (date.empty()) {
      date = iso;
    }
  }

  void read_dates_of(std::string_view line, DateSource source) {
    for (const FoundDate& date : read_dates(resources_.dates, line).dates) {
      keep_date(date.label == DateLabel::Published ? DateSource::Published
                : date.label == DateLabel::Updated ? DateSource::Updated
                                                   : source,
                date.iso);
    }
  }

  void read_byline(std::string_view line) {
    const std::size_t opening = resources_.line_phrases.byline_opening(line);
    const std::string_view rest = trim(line.substr(opening));
    for (const ByteSpan name : resources_.bylines.read(rest).names) {
      const std::string_view author = rest.substr(name.begin, name.size());
      const bool known = std::any_of(
          found_.authors.begin(), found_.authors.end(),
          [&](ByteSpan other) { return text_of(document_, other) == author; });
      if (!known) {
        found_.authors.push_back(*span_of(author));
      }
    }
    read_dates_of(line, DateSource::Byline);
  }

  void read_dateline_line(std::string_view line) {
    const std::size_t size =
        whole_dateline(resources_.dates, resources_.agencies, line);
    if (!found_.dateline) {
      found_.dateline = span_of(line.substr(0, size > 0 ? size : line.size()));
      read_dates_of(line, DateSource::Dateline);
    }
  }

  // A dateline opens the first paragraph; a summary or two may stand before.
  void read_body(std::string_view paragraph) {
    constexpr std::size_t kFarthest = 5;
    if (found_.dateline || body_paragraphs_++ >= kFarthest) {
      return;
    }
    const std::size_t size =
        opening_dateline(resources_.dates, resources_.agencies, paragraph);
    const std::string_view dateline = paragraph.substr(0, size);
    if (size > 0 && !resources_.line_phrases.is_label(fold(dateline))) {
      found_.dateline = span_of(dateline);
      read_dates_of(dateline, DateSource::Dateline);
    }
  }

  // "NEW HARBOUR: The quay was closed." – when no other paragraph opens so, as
  // those of an interview do.
  std::optional<ByteSpan> find_capitals_dateline() const {
    std::optional<ByteSpan> found;
    std::size_t body = 0;
    for (const Paragraph& paragraph : document_.paragraphs) {
      if (paragraph.kind != ParagraphKind::Body) {
        continue;
      }
      const std::size_t size = capitals_before_colon(text(paragraph));
      if (size == 0) {
        ++body;
        continue;
      }
      const std::string_view place = text(paragraph).substr(0, size);
      if (found || body > 0 || resources_.line_phrases.is_label(fold(place))) {
        return {};
      }
      found = span_of(place);
      ++body;
    }
    return found;
  }

  const Document& document_;
  const Resources& resources_;
  std::string_view text_;
  Metadata found_;
  std::array<std::string, static_cast<std::size_t>(DateSource::Count)> dates_;
  std::size_t body_paragraphs_ = 0;
};

}  // namespace

Metadata find_metadata(const Document& document, const Resources& resources) {
  return Finder(document, resources).find();
}

}  // namespace newsparse
