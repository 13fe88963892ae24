// SPDX-License-Identifier: Apache-2.0
#include "format/claim_groups.h"

#include <map>
#include <utility>

#include "newsparse/labels.h"

#include "document/queries.h"
#include "format/page.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr float kSure = 0.5F;  // below it the speaker is a guess

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

// An entity's name, a state's as the reader's language has it, else the words
// that it is mentioned by first.
std::string label_of(const Shown& shown, Index entity) {
  const Entity& one = shown.document.entities[entity];
  if (shown.labels.in_a_language() && one.type == EntityType::Country &&
      one.country) {
    return printable(shown.labels.of(*one.country));
  }
  if (!one.name.empty() || one.mentions.empty()) {
    return printable(one.name);
  }
  const Mention& first = shown.document.mentions[one.mentions.front()];
  return printable(text_of(shown.document, first.tokens));
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
    ClaimGroup& group = groups_[known->second];
    group.claims.push_back(claim);
    if (group.details.empty()) {
      group.details = details_of_speaker(speaker);
    }
  }

  std::vector<ClaimGroup> take() {
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
      details = details_of(shown_, shown_.document.entities[*speaker.entity]);
    }
    if (speaker.anonymous) {
      append_detail(details, "name withheld");
    }
    return details;
  }

  const Shown& shown_;
  std::map<std::string, std::size_t> places_;
  std::vector<ClaimGroup> groups_;
  ClaimGroup nobody_;
};

class Tags {
 public:
  explicit Tags(const Shown& shown) : shown_(shown) {}

  void add(std::string_view words) {
    tags_.push_back({std::string(words), {}});
  }

  void add_link(std::string_view word, std::optional<Index> claim) {
    if (claim) {
      tags_.push_back(
          {std::string(word) + " " + std::to_string(*claim + std::size_t{1}),
           claim});
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

  std::vector<ClaimTag> take() { return std::move(tags_); }

 private:
  const Shown& shown_;
  std::vector<ClaimTag> tags_;
};

}  // namespace

std::vector<ClaimGroup> group_claims(const Shown& shown) {
  Grouping grouping(shown);
  for (Index c = 0; c < shown.document.claims.size(); ++c) {
    grouping.add(c);
  }
  return grouping.take();
}

std::string details_of(const Shown& shown, const Entity& entity) {
  std::string details;
  if (entity.role) {
    append_detail(details, printable(text_of(shown.document, *entity.role)));
  }
  if (entity.country && entity.type != EntityType::Country) {
    append_detail(details, printable(shown.labels.of(*entity.country)));
  }
  return details;
}

std::string cue_of(const Document& document, const Claim& claim) {
  return claim.cue ? printable(text_of(document, *claim.cue)) : "";
}

std::string words_of(const Document& document, const Claim& claim) {
  const std::string words = printable(text_of(document, claim));
  return words.empty() ? "(what, the article does not say)" : words;
}

std::vector<ClaimTag> tags_of(const Shown& shown, Index index) {
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

}  // namespace newsparse
