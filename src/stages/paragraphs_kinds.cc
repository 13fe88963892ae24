// SPDX-License-Identifier: Apache-2.0
//
// Three looks at the paragraphs, each at what the one before left undecided:
// what a line's own words or marker say ("Edited by", "- "); what stands before
// the first running text (title, subtitle, names, date); the subheadings
// between running text. An article as they come:
//
//   Norland shuts its harbours            title: no final mark, text follows
//   Ice threatens the northern quays      subtitle: the same, behind the title
//   3 March 2025                          date
//   The board of New Harbour decided ...  body
//   Two weeks of frost                    subheading: short, between texts
//   Ada Poe said ...                      body
//
// Collections of texts often leave the title out. So a first line is a title
// only if it looks like one; a sentence with its full stop does not.
#include "stages/paragraphs_kinds.h"

#include <cstddef>
#include <optional>

#include "resources/datelines.h"
#include "resources/resources.h"
#include "stages/paragraphs_lone.h"

namespace newsparse {
namespace {

constexpr std::size_t kLongestTitle = 250;  // bytes
constexpr std::size_t kLongestSubheading = 110;
constexpr Index kMostTitleWords = 30;
constexpr Index kMostSubheadingWords = 14;

class Kinds {
 public:
  Kinds(const std::vector<Shape>& shapes, const Resources& resources)
      : shapes_(shapes), resources_(resources), kinds_(shapes.size()) {}

  std::vector<ParagraphKind> find() {
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
      kinds_[i] = kind_by_itself(shapes_, i, resources_);
    }
    chronicle_ = is_chronicle();
    read_front();
    find_subheadings();
    std::vector<ParagraphKind> found;
    found.reserve(kinds_.size());
    for (const std::optional<ParagraphKind>& kind : kinds_) {
      found.push_back(kind.value_or(ParagraphKind::Body));
    }
    return found;
  }

 private:
  bool is_plain(std::size_t i) const {
    return i < kinds_.size() && !kinds_[i].has_value();
  }
  bool is(std::size_t i, ParagraphKind kind) const {
    return i < kinds_.size() && kinds_[i] == kind;
  }
  bool is_byline_or_date(std::size_t i) const {
    return is(i, ParagraphKind::Byline) || is(i, ParagraphKind::Date);
  }

  // Running text: sentences, or too long for a line with a role of its own.
  bool is_running(std::size_t i) const {
    if (i >= kinds_.size()) {
      return false;
    }
    if (kinds_[i] == ParagraphKind::Quote || kinds_[i] == ParagraphKind::List) {
      return true;
    }
    return is_plain(i) && shapes_[i].marker != LineMarker::Heading &&
           !shapes_[i].bold &&
           (shapes_[i].words > kMostTitleWords ||
            (shapes_[i].ends_sentence && shapes_[i].words > 3));
  }

  // Several dates with text below each are its headings.
  bool is_chronicle() const {
    std::size_t days = 0;
    for (std::size_t i = 1; i + 1 < kinds_.size(); ++i) {
      const bool day = kinds_[i] == ParagraphKind::Date && is_running(i - 1) &&
                       is_running(i + 1);
      days += day ? 1U : 0U;
    }
    return days > 1;
  }

  std::size_t next_plain(std::size_t i) const {
    while (i < kinds_.size() && kinds_[i].has_value()) {
      ++i;
    }
    return i;
  }

  // Looks at what stands before the first running text.
  void read_front() {
    const std::size_t first = next_plain(0);
    constexpr std::size_t kFarthest = 8;  // paragraphs of other kinds before
    if (first >= kinds_.size() || first > kFarthest) {
      return;
    }
    std::size_t title = first;
    const std::size_t second = next_plain(first + 1);
    if (is_kicker(first, second)) {
      kinds_[first] = ParagraphKind::Boilerplate;
      title = second;
    }
    if (!looks_like_title(title)) {
      return;
    }
    kinds_[title] = ParagraphKind::Title;
    read_below_title(title);
  }

  // "WORLD NEWS" above the title proper.
  bool is_kicker(std::size_t first, std::size_t second) const {
    constexpr Index kMost = 3;
    return second == first + 1 && shapes_[first].all_capitals &&
           shapes_[first].words <= kMost && second < kinds_.size() &&
           !shapes_[second].all_capitals && !shapes_[second].ends_sentence &&
           shapes_[second].words > kMost && looks_like_title(second);
  }

  bool looks_like_title(std::size_t i) const {
    const Shape& shape = shapes_[i];
    if (shape.marker == LineMarker::Heading) {
      return true;
    }
    if (shape.text.size() > kLongestTitle || shape.words > kMostTitleWords ||
        shape.words == 0 || !shape.begins_upper || shape.ends_open ||
        shape.several_sentences) {
      return false;
    }
    const std::size_t next = next_plain(i + 1);
    if (next >= kinds_.size()) {
      return stands_alone(i);
    }
    if (!shape.ends_sentence) {
      return true;
    }
    if (shape.ends_question) {
      // "Who pays for the ice?" above a text at least twice as long.
      return shapes_[next].text.size() >= 2 * shape.text.size();
    }
    constexpr Index kEnough = 4;
    return shape.words >= kEnough &&
           (shape.title_case() || shape.all_capitals ||
            is_byline_or_date(i + 1));
  }

  // Nothing follows: a title only if it has a title's form.
  bool stands_alone(std::size_t i) const {
    constexpr Index kFewest = 3;
    constexpr Index kMost = 20;
    return !shapes_[i].ends_sentence && shapes_[i].words >= kFewest &&
           shapes_[i].words <= kMost;
  }

  void read_below_title(std::size_t title) {
    bool subtitled = false;
    std::size_t i = title + 1;
    for (; i < kinds_.size(); ++i) {
      if (!is_plain(i)) {
        if (kinds_[i] == ParagraphKind::Quote ||
            kinds_[i] == ParagraphKind::List) {
          break;
        }
        continue;
      }
      const std::optional<ParagraphKind> kind =
          below_title(i, i == title + 1 && !subtitled);
      if (!kind) {
        break;
      }
      subtitled = subtitled || kind == ParagraphKind::Subtitle;
      kinds_[i] = kind;
    }
  }

  // What an undecided paragraph between title and text is; nothing for text.
  std::optional<ParagraphKind> below_title(std::size_t i, bool next_to_title) {
    const Shape& shape = shapes_[i];
    if (is_running(i)) {
      // A sentence below the title is a subtitle when the names or the date
      // stand between it and the text.
      const bool short_enough = shape.text.size() <= kLongestTitle + 50;
      return next_to_title && short_enough && !chronicle_ &&
                     is_byline_or_date(i + 1) &&
                     next_plain(i + 1) < kinds_.size()
                 ? std::optional(ParagraphKind::Subtitle)
                 : std::nullopt;
    }
    if (is_byline_or_date(i - 1) || is_byline_or_date(i + 1)) {
      const Byline byline = resources_.bylines.read(shape.text);
      if (byline.whole && !byline.names.empty() && !shape.ends_sentence) {
        return ParagraphKind::Byline;
      }
    }
    if (is_running(i + 1) && !shape.ends_sentence &&
        whole_dateline(resources_.dates, resources_.agencies, shape.text) > 0) {
      return ParagraphKind::Dateline;
    }
    constexpr Index kFewest = 5;  // words; fewer are a subheading
    if (next_to_title && !shape.ends_open && !shape.ends_sentence &&
        shape.begins_upper && !shape.several_sentences &&
        (shape.words >= kFewest || is_byline_or_date(i + 1)) &&
        next_plain(i + 1) < kinds_.size()) {
      return ParagraphKind::Subtitle;
    }
    return {};
  }

  void find_subheadings() {
    std::size_t stacked = 0;  // subheadings directly below
    for (std::size_t i = kinds_.size(); i-- > 0;) {
      if (is_aside(i)) {
        continue;
      }
      const bool above_text = is_running(next_beside(i + 1));
      constexpr std::size_t kDeepest = 2;
      const bool above_subheading = stacked > 0 && stacked < kDeepest;
      if (can_be_subheading(i) && (above_text || above_subheading)) {
        kinds_[i] = ParagraphKind::Subheading;
        ++stacked;
      } else {
        stacked = 0;
      }
    }
  }

  bool is_aside(std::size_t i) const {
    return is(i, ParagraphKind::Boilerplate) || is(i, ParagraphKind::Caption) ||
           is(i, ParagraphKind::Credit);
  }

  std::size_t next_beside(std::size_t i) const {
    while (i < kinds_.size() && is_aside(i)) {
      ++i;
    }
    return i;
  }

  bool can_be_subheading(std::size_t i) const {
    const Shape& shape = shapes_[i];
    if (shape.text.size() > kLongestSubheading || shape.words == 0 ||
        shape.words > kMostSubheadingWords) {
      return false;
    }
    if (kinds_[i] == ParagraphKind::Date) {
      return i > 0 && is_running(i - 1);  // a day of a chronicle
    }
    if (!is_plain(i)) {
      return false;
    }
    if (shape.marker == LineMarker::Heading || shape.bold) {
      return true;
    }
    if (i == 0 || !shape.begins_upper || shape.ends_open ||
        shape.several_sentences || is_quoted(shape.text)) {
      return false;
    }
    // "What comes next?" between paragraphs that are much longer.
    const std::size_t next = next_beside(i + 1);
    const bool dwarfed = next < shapes_.size() &&
                         shapes_[next].text.size() >= 3 * shape.text.size() &&
                         shapes_[i - 1].text.size() >= 3 * shape.text.size();
    constexpr Index kMostQuestionWords = 8;
    return shape.ends_question ? dwarfed && shape.words <= kMostQuestionWords
                               : !shape.ends_sentence;
  }

  // A line between quotation marks is said by somebody.
  static bool is_quoted(std::string_view text) {
    return text.starts_with('"') || text.starts_with("“");
  }

  const std::vector<Shape>& shapes_;
  const Resources& resources_;
  std::vector<std::optional<ParagraphKind>> kinds_;  // nothing: undecided
  bool chronicle_ = false;
};

}  // namespace

std::vector<ParagraphKind> find_kinds(const std::vector<Shape>& shapes,
                                      const Resources& resources) {
  return Kinds(shapes, resources).find();
}

}  // namespace newsparse
