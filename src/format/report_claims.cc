// SPDX-License-Identifier: Apache-2.0
//
// The heart of the report. A claim is three columns: its number and cue, its
// words, and in faint ink at the right what kind of claim it is:
//
//   Ines Holt, harbour minister                                       2 claims
//      1  said      the wall is "safe"                           mixed · state
//      4  denied    that money was missing       indirect · deny · denies 3
#include "format/report_claims.h"

#include <algorithm>

#include "format/overview.h"

namespace newsparse {
namespace {

constexpr std::size_t kNumberColumns = 4;
constexpr std::size_t kWidestCue = 14;
constexpr std::string_view kDot = " · ";

std::string tag_line(const Shown& shown, Index claim) {
  std::string line;
  for (const ClaimTag& tag : tags_of(shown, claim)) {
    line += line.empty() ? "" : kDot;
    line += tag.words;
  }
  return line;
}

// The width of the cue column: as narrow as the cues allow.
std::size_t cue_columns(const Document& document) {
  std::size_t widest = 0;
  for (const Claim& claim : document.claims) {
    const std::size_t columns = columns_of(cue_of(document, claim));
    if (columns <= kWidestCue) {
      widest = std::max(widest, columns);
    }
  }
  return widest;
}

void write_tags(Page& page, const std::string& tags, std::size_t margin) {
  const std::size_t columns = columns_of(tags);
  if (page.has_room(columns + 2)) {
    page.put_right(Ink::Faint, tags);
  } else {
    page.end_line();
    if (margin + columns <= page.width()) {
      page.put_right(Ink::Faint, tags);
    } else {
      page.put_wrapped(Ink::Faint, tags, margin);
    }
  }
  page.end_line();
}

void write_number(Page& page, Index claim) {
  const std::string number = std::to_string(claim + std::size_t{1});
  page.move_to(kNumberColumns - std::min(kNumberColumns, number.size()));
  page.put(Ink::Faint, number);
}

void write_claim(Page& page, const Shown& shown, Index index,
                 std::size_t cue_width) {
  const Document& document = shown.document;
  const Claim& claim = document.claims[index];
  const std::size_t cue_at = kNumberColumns + 2;
  const std::size_t words_at = cue_at + cue_width + (cue_width > 0 ? 2 : 0);
  const std::string cue = cue_of(document, claim);
  write_number(page, index);
  page.move_to(cue_at);
  page.put(Ink::Cue, shortened(cue, page.width() - cue_at));
  if (columns_of(cue) > cue_width) {
    page.end_line();
  }
  page.put_wrapped(Ink::Plain, words_of(document, claim), words_at);
  write_tags(page, tag_line(shown, index), words_at);
}

// Below sixty columns: the cue above its words, the tags below them.
void write_narrow_claim(Page& page, const Shown& shown, Index index) {
  constexpr std::size_t kMargin = 2;
  const Document& document = shown.document;
  const Claim& claim = document.claims[index];
  const std::string number = std::to_string(index + std::size_t{1}) + " ";
  page.put(Ink::Faint, number);
  page.put(Ink::Cue, shortened(cue_of(document, claim),
                               page.width() - columns_of(number)));
  page.end_line();
  page.put_wrapped(Ink::Plain, words_of(document, claim), kMargin);
  page.end_line();
  page.put_wrapped(Ink::Faint, tag_line(shown, index), kMargin);
  page.end_line();
}

void write_group_heading(Page& page, const ClaimGroup& group) {
  const std::string count = counted(group.claims.size(), "claim", "claims");
  page.put(Ink::Name, shortened(group.heading, page.width()));
  if (!group.details.empty()) {
    const std::string details = ", " + group.details;
    if (page.has_room(columns_of(details))) {
      page.put(Ink::Plain, details);
    } else {
      page.end_line();
      page.put_wrapped(Ink::Plain, group.details, 2);
    }
  }
  if (page.has_room(columns_of(count) + 2)) {
    page.put_right(Ink::Faint, count);
  }
  page.end_line();
}

}  // namespace

void write_who_said_what(Page& page, const Shown& shown) {
  const std::size_t cue_width = cue_columns(shown.document);
  for (const ClaimGroup& group : group_claims(shown)) {
    page.blank_line();
    write_group_heading(page, group);
    for (const Index claim : group.claims) {
      if (page.narrow()) {
        write_narrow_claim(page, shown, claim);
      } else {
        write_claim(page, shown, claim, cue_width);
      }
    }
  }
}

}  // namespace newsparse
