// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_lone.h"

#include <string>

#include "resources/date_reader.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kLongestLine = 500;  // bytes of a line with a role
constexpr std::size_t kLongestByline = 250;

// Rows of signs between sections: "***", "_____".
bool is_rule(const Shape& shape) {
  return shape.no_letters &&
         shape.text.find_first_of("*-_=~") != std::string_view::npos &&
         shape.text.find_first_not_of("*-_=~+# \t.") == std::string_view::npos;
}

bool is_address(std::string_view text) {
  return (text.starts_with("http://") || text.starts_with("https://") ||
          text.starts_with("www.")) &&
         text.find(' ') == std::string_view::npos;
}

class LoneKind {
 public:
  LoneKind(const std::vector<Shape>& shapes, const Resources& resources)
      : shapes_(shapes), resources_(resources) {}

  // What the paragraph's own words and marker say.
  std::optional<ParagraphKind> find(std::size_t i) const {
    const Shape& shape = shapes_[i];
    if (is_rule(shape) && !shape.text.empty()) {
      return ParagraphKind::Boilerplate;
    }
    switch (shape.marker) {
      case LineMarker::Quote:
        return ParagraphKind::Quote;
      case LineMarker::Bullet:
      case LineMarker::Number:
        if (is_item(i)) {
          return ParagraphKind::List;
        }
        break;
      case LineMarker::Heading:
      case LineMarker::None:
        break;
    }
    if (shape.text.empty() || shape.text.size() > kLongestLine) {
      return {};
    }
    if (is_address(shape.text)) {
      return ParagraphKind::Boilerplate;
    }
    if (const auto kind = by_phrase(shape)) {
      return kind;
    }
    return by_line(shape);
  }

 private:
  // A number or hyphen makes an item only beside another: "- We stay," Holt
  // said; "7. October was cold."
  bool is_item(std::size_t i) const {
    const Shape& shape = shapes_[i];
    if (shape.marker == LineMarker::Bullet && shape.marker_size > 0 &&
        *(shape.text.data() - shape.marker_size) != '-') {
      return true;
    }
    const auto same = [&](std::size_t other) {
      return other < shapes_.size() && shapes_[other].marker == shape.marker;
    };
    return same(i + 1) || (i > 0 && same(i - 1));
  }

  std::optional<ParagraphKind> by_phrase(const Shape& shape) const {
    const std::string folded = fold(shape.text);
    const auto found = resources_.line_phrases.kind_of(folded);
    if (!found) {
      return by_agency(shape, folded);
    }
    // "Reporting by the Harbour Post showed that the mayor had lied." is prose;
    // "Photo: A man walks past the quay in New Harbour on Monday." a caption.
    const Index lower = shape.words - shape.capitals;
    constexpr Index kFew = 8;
    const bool prose = shape.words > kFew && lower * 20 > shape.words * 13;
    if (found->kind == ParagraphKind::Credit && prose) {
      return found->by_colon ? std::optional(ParagraphKind::Caption)
                             : std::nullopt;
    }
    return found->kind;
  }

  // "ap/jr (AFP, Reuters)", "(Agencies)", "— Reuters"
  std::optional<ParagraphKind> by_agency(const Shape& shape,
                                         std::string_view folded) const {
    constexpr std::size_t kLongestSignature = 120;
    constexpr std::size_t kLongestInitials = 14;
    if (folded.size() > kLongestSignature) {
      return {};
    }
    const std::size_t open = folded.rfind('(');
    std::string_view names = folded;
    if (open != std::string_view::npos && folded.ends_with(')')) {
      const std::string_view before = trim(folded.substr(0, open));
      if (before.size() <= kLongestInitials &&
          before.find(' ') == std::string_view::npos) {
        names = folded.substr(open);
      }
    }
    while (names.starts_with('-') || names.starts_with(' ')) {
      names.remove_prefix(1);
    }
    return resources_.agencies.are_all_of(names) && !shape.ends_sentence
               ? std::optional(ParagraphKind::Credit)
               : std::nullopt;
  }

  // Bylines that say so, and lines of a date.
  std::optional<ParagraphKind> by_line(const Shape& shape) const {
    if (shape.text.size() > kLongestByline) {
      return {};
    }
    if (const std::size_t opening =
            resources_.line_phrases.byline_opening(shape.text)) {
      const std::string_view rest = trim(shape.text.substr(opening));
      const Byline byline = resources_.bylines.read(rest);
      const std::size_t end = rest.find_first_of("|,(");
      if ((byline.whole && !byline.names.empty()) ||
          resources_.agencies.are_all_of(fold(rest.substr(0, end)))) {
        return ParagraphKind::Byline;
      }
    }
    return read_dates(resources_.dates, shape.text).nothing_else
               ? std::optional(ParagraphKind::Date)
               : std::nullopt;
  }

  const std::vector<Shape>& shapes_;
  const Resources& resources_;
};

}  // namespace

std::optional<ParagraphKind> kind_by_itself(const std::vector<Shape>& shapes,
                                            std::size_t paragraph,
                                            const Resources& resources) {
  return LoneKind(shapes, resources).find(paragraph);
}

}  // namespace newsparse
