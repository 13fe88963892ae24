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
#include <map>
#include <optional>
#include <utility>

#include "newsparse/labels.h"

#include "document/queries.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr std::size_t kNumberColumns = 4;
constexpr std::size_t kWidestCue = 14;
constexpr std::string_view kDot = " · ";
constexpr float kSure = 0.5F;  // below it the speaker is a guess

// Claims of one speaker: an entity, or words that name nobody, or nobody.
struct Group {
  std::string heading;
  std::string details;
  std::vector<Index> claims;
};

const Speaker& speaker_of(const Document& document, Index claim) {
  static const Speaker kNobody;
  return document.speakers.empty() ? kNobody : document.speakers[claim];
}

Stance stance_of(const Document& document, Index claim) {
  return document.stances.empty() ? Stance{} : document.stances[claim];
}

void append_detail(std::string& details, std::string_view detail) {
  if (!detail.empty()) {
    details += details.empty() ? "" : ", ";
    details += detail;
  }
}

std::string capitalized(const std::string& words) {
  if (words.empty()) {
    return words;
  }
  const CodePoint first = code_point_at(words, 0);
  std::string out;
  append_code_point(out, to_upper(first.value));
  return out + words.substr(first.size);
}

// What is written, and what it calls countries.
struct Shown {
  const Document& document;
  const CountryLabels& labels;
};

// An entity's name, a state's as the reader's language has it, else the words
// that it is mentioned by first.
std::string label_of(const Shown& shown, Index entity) {
  const Document& document = shown.document;
  const Entity& one = document.entities[entity];
  if (shown.labels.in_a_language() && one.type == EntityType::Country &&
      one.country) {
    return printable(shown.labels.of(*one.country));
  }
  if (!one.name.empty() || one.mentions.empty()) {
    return printable(one.name);
  }
  const Mention& first = document.mentions[one.mentions.front()];
  return printable(text_of(document, first.tokens));
}

// What a group is called: the entity's name, else the words of the article.
std::string heading_of(const Shown& shown, const Speaker& speaker) {
  if (speaker.entity) {
    if (shown.labels.in_a_language() && speaker.type == EntityType::Country) {
      return label_of(shown, *speaker.entity);
    }
    const std::string& name = shown.document.entities[*speaker.entity].name;
    if (!name.empty()) {
      return printable(name);
    }
  }
  return speaker.name.empty() ? capitalized(printable(speaker.description))
                              : printable(speaker.name);
}

// Finds the group of each claim; groups stand in the order of first claims.
// Whatever reads the same is one group: a state that is once an entity and
// once a capital ("Moscow said") must not appear twice.
class Grouping {
 public:
  explicit Grouping(const Shown& shown) : shown_(shown) {}

  void add(Index claim) {
    const Speaker& speaker = speaker_of(shown_.document, claim);
    const std::string heading = heading_of(shown_, speaker);
    if (heading.empty()) {
      nobody_.claims.push_back(claim);
      return;
    }
    const auto [known, is_new] =
        places_.try_emplace(fold(heading), groups_.size());
    if (is_new) {
      groups_.push_back({heading, "", {}});
    }
    Group& group = groups_[known->second];
    group.claims.push_back(claim);
    if (group.details.empty()) {
      group.details = details_of_speaker(speaker);
    }
  }

  std::vector<Group> take() {
    if (!nobody_.claims.empty()) {
      nobody_.heading = "Nobody in particular";
      groups_.push_back(std::move(nobody_));
    }
    return std::move(groups_);
  }

 private:
  std::string details_of_speaker(const Speaker& speaker) const {
    std::string details;
    if (speaker.entity) {
      details =
          details_of(shown_.document, shown_.document.entities[*speaker.entity],
                     shown_.labels);
    }
    if (speaker.anonymous) {
      append_detail(details, "name withheld");
    }
    return details;
  }

  const Shown& shown_;
  std::map<std::string, std::size_t> places_;
  std::vector<Group> groups_;
  Group nobody_;
};

std::string cue_of(const Document& document, const Claim& claim) {
  return claim.cue ? printable(text_of(document, *claim.cue)) : "";
}

// What sort of claim it is, shortest first: form, stance, then what is
// unusual about it.
class Tags {
 public:
  explicit Tags(const Shown& shown) : shown_(shown) {}

  void add(std::string_view tag) {
    text_ += text_.empty() ? "" : kDot;
    text_ += tag;
  }

  void add_link(std::string_view word, std::optional<Index> claim) {
    if (claim) {
      add(std::string(word) + " " + std::to_string(*claim + std::size_t{1}));
    }
  }

  void add_entity(std::string_view word, std::optional<Index> entity) {
    if (entity) {
      add(std::string(word) + " " + label_of(shown_, *entity));
    }
  }

  void add_co_speakers(const Speaker& speaker) {
    for (const CoSpeaker& other : speaker.co_speakers) {
      const std::string& words =
          other.name.empty() ? other.description : other.name;
      if (!words.empty()) {
        add("with " + printable(words));
      }
    }
  }

  void add_stance(const Stance& stance) {
    add(name_of(stance.attitude));
    if (stance.negated) {
      add("negated");
    }
    if (stance.modality != Modality::None) {
      add(name_of(stance.modality));
    }
    if (stance.author != AuthorStance::Neutral) {
      add(std::string(name_of(stance.author)) + " by the author");
    }
  }

  std::string take() { return std::move(text_); }

 private:
  const Shown& shown_;
  std::string text_;
};

std::string tags_of(const Shown& shown, Index index) {
  const Document& document = shown.document;
  const Claim& claim = document.claims[index];
  const Speaker& speaker = speaker_of(document, index);
  const Stance stance = stance_of(document, index);
  Tags tags(shown);
  tags.add(name_of(claim.form));
  tags.add_stance(stance);
  tags.add_co_speakers(speaker);
  tags.add_entity("to", speaker.addressee);
  tags.add_entity("for", speaker.on_behalf_of);
  tags.add_entity("via", speaker.via);
  if (stance.channel) {
    tags.add(printable(text_of(document, *stance.channel)));
  }
  if (const Zone zone = zone_of(document, claim); zone != Zone::Body) {
    tags.add("in the " + std::string(name_of(zone)));
  }
  tags.add_link("inside", claim.parent);
  tags.add_link("continues", claim.continues);
  for (const ClaimRelation& relation : stance.relations) {
    tags.add_link(name_of(relation.type), relation.target);
  }
  if (speaker.entity && speaker.confidence < kSure) {
    tags.add("speaker uncertain");
  }
  return tags.take();
}

std::string words_of(const Document& document, const Claim& claim) {
  const std::string words = printable(text_of(document, claim));
  return words.empty() ? "(what, the article does not say)" : words;
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
  write_tags(page, tags_of(shown, index), words_at);
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
  page.put_wrapped(Ink::Faint, tags_of(shown, index), kMargin);
  page.end_line();
}

void write_group_heading(Page& page, const Group& group) {
  const std::string count = std::to_string(group.claims.size()) +
                            (group.claims.size() == 1 ? " claim" : " claims");
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

void write_who_said_what(Page& page, const Document& document,
                         const CountryLabels& labels) {
  const Shown shown{document, labels};
  Grouping grouping(shown);
  for (Index c = 0; c < document.claims.size(); ++c) {
    grouping.add(c);
  }
  const std::size_t cue_width = cue_columns(document);
  for (const Group& group : grouping.take()) {
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

std::string details_of(const Document& document, const Entity& entity,
                       const CountryLabels& labels) {
  std::string details;
  if (entity.role) {
    append_detail(details, printable(text_of(document, *entity.role)));
  }
  if (entity.country && entity.type != EntityType::Country) {
    append_detail(details, printable(labels.of(*entity.country)));
  }
  return details;
}

}  // namespace newsparse
