// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "document/queries.h"
#include "support/expected_claims.h"

namespace newsparse::testing {

// Shows claims in the notation of the case files and compares them with what
// is expected. Needs the document alive.
class ClaimCheck {
 public:
  explicit ClaimCheck(const Document& document) : document_(document) {}

  // What is wrong, one line each; empty when all holds.
  std::vector<std::string> failures(const ExpectedArticle& expected) {
    match(expected);
    std::vector<std::string> found;
    for (std::size_t e = 0; e < expected.claims.size(); ++e) {
      if (!claim_of_[e]) {
        if (!expected.claims[e].optional) {
          found.push_back("not found: " + line_of(expected.claims[e]));
        }
        continue;
      }
      for (std::string& failure : failures(expected.claims[e], *claim_of_[e])) {
        found.push_back("claim " + std::to_string(e + 1) + ": " + failure);
      }
    }
    for (Index c = 0; c < document_.claims.size() && !expected.others; ++c) {
      if (number_of(c) == 0) {
        found.push_back("one too many: " + head_of(c));
      }
    }
    return found;
  }

  // Whether the claims have the spans that are expected, and no others are
  // there, whatever else is said of them.
  bool spans_hold(const ExpectedArticle& expected) {
    match(expected);
    for (std::size_t e = 0; e < expected.claims.size(); ++e) {
      if (!claim_of_[e] && !expected.claims[e].optional) {
        return false;
      }
    }
    Index beyond = 0;
    for (Index c = 0; c < document_.claims.size(); ++c) {
      beyond += number_of(c) == 0 ? 1 : 0;
    }
    return beyond == 0 || expected.others;
  }

  // Every claim in the notation of the case files.
  std::string shown() const {
    std::string all;
    for (Index c = 0; c < document_.claims.size(); ++c) {
      all += "=> " + head_of(c) + "\n   " + facts_of(c) + "\n";
    }
    return all.empty() ? "=> none\n" : all;
  }

  // The value of a key as it stands in the case files; empty when there is
  // none. Throws when there is no such key.
  std::string value(std::string_view key, Index claim) const {
    const Claim& it = document_.claims[claim];
    const Speaker& speaker = document_.speakers[claim];
    const Stance& stance = document_.stances[claim];
    if (key == "speaker") {
      return speaker.evidence == SpeakerEvidence::None
                 ? "nobody"
                 : called(speaker.name, speaker.description);
    }
    if (key == "type")
      return std::string(name_of(speaker.type));
    if (key == "by")
      return std::string(name_of(speaker.evidence));
    if (key == "for")
      return entity(speaker.on_behalf_of);
    if (key == "to")
      return entity(speaker.addressee);
    if (key == "via")
      return entity(speaker.via);
    if (key == "form")
      return std::string(name_of(it.form));
    if (key == "text")
      return text_of(document_, it);
    if (key == "zone")
      return std::string(name_of(zone_of(document_, it)));
    if (key == "stance")
      return std::string(name_of(stance.attitude));
    if (key == "medium")
      return std::string(name_of(stance.medium));
    if (key == "channel")
      return words(stance.channel);
    if (key == "modality")
      return std::string(name_of(stance.modality));
    if (key == "author")
      return std::string(name_of(stance.author));
    if (key == "negated")
      return stance.negated ? "yes" : "";
    if (key == "anonymous")
      return speaker.anonymous ? "yes" : "";
    if (key == "in")
      return number(it.parent);
    if (key == "continues")
      return number(it.continues);
    if (const auto link = parse_label<ClaimLink>(key)) {
      return linked(stance, *link);
    }
    throw std::runtime_error("no such key: " + std::string(key));
  }

 private:
  static constexpr const char* kOrdinary[] = {
      "anonymous", "negated", "modality", "author",  "in",
      "continues", "denies",  "repeats",  "answers", "agrees"};

  static std::string called(const std::string& name,
                            const std::string& description) {
    return name.empty() ? "\"" + description + "\"" : name;
  }

  std::string words(const std::optional<TokenSpan>& span) const {
    return span ? std::string(newsparse::text_of(document_, *span)) : "";
  }

  std::string entity(const std::optional<Index>& index) const {
    return index ? document_.entities[*index].name : "";
  }

  // The expected claim that a claim was taken for, from 1; 0 for none.
  std::size_t number_of(Index claim) const {
    for (std::size_t e = 0; e < claim_of_.size(); ++e) {
      if (claim_of_[e] == claim) {
        return e + 1;
      }
    }
    return 0;
  }

  std::string number(const std::optional<Index>& claim) const {
    return !claim                  ? ""
           : number_of(*claim) > 0 ? std::to_string(number_of(*claim))
                                   : "one that is not listed";
  }

  std::string linked(const Stance& stance, ClaimLink type) const {
    for (const ClaimRelation& relation : stance.relations) {
      if (relation.type == type) {
        return number(relation.target);
      }
    }
    return "";
  }

  std::string content_of(const Claim& claim) const {
    std::string joined;
    for (const TokenSpan part : claim.content) {
      joined += (joined.empty() ? "" : " / ") + words(part);
    }
    std::replace(joined.begin(), joined.end(), '\n', ' ');
    return joined;
  }

  static std::string or_dash(std::string text) {
    return text.empty() ? "-" : text;
  }

  std::string head_of(Index claim) const {
    const Claim& it = document_.claims[claim];
    return or_dash(words(it.source)) + " | " + or_dash(words(it.cue)) + " | " +
           or_dash(content_of(it));
  }

  static std::string line_of(const ExpectedClaim& claim) {
    return claim.source + " | " + claim.cue + " | " + claim.content;
  }

  std::string facts_of(Index claim) const {
    std::string facts;
    const auto add = [&facts](const std::string& fact) {
      facts += (facts.empty() ? "" : "; ") + fact;
    };
    add("speaker " + value("speaker", claim));
    for (const CoSpeaker& other : document_.speakers[claim].co_speakers) {
      add("with " + called(other.name, other.description));
    }
    for (const char* key : {"type", "by", "for", "to", "via", "form", "stance",
                            "medium", "channel", "zone"}) {
      if (const std::string it = value(key, claim); !it.empty()) {
        add(std::string(key) + " " + it);
      }
    }
    for (const char* key : kOrdinary) {
      const std::string it = value(key, claim);
      if (it == "yes") {
        add(key);
      } else if (!it.empty() && it != "none" && it != "neutral") {
        add(std::string(key) + " " + it);
      }
    }
    return facts;
  }

  static bool is_one_of(const std::string& actual,
                        const std::string& expected) {
    const auto readings = split(expected, " // ");
    return expected == "*" || std::find(readings.begin(), readings.end(),
                                        actual) != readings.end();
  }

  bool stands_for(const ExpectedClaim& expected, Index claim) const {
    const Claim& it = document_.claims[claim];
    return is_one_of(or_dash(words(it.source)), expected.source) &&
           is_one_of(or_dash(words(it.cue)), expected.cue) &&
           is_one_of(or_dash(content_of(it)), expected.content);
  }

  void match(const ExpectedArticle& expected) {
    claim_of_.assign(expected.claims.size(), std::nullopt);
    for (std::size_t e = 0; e < expected.claims.size(); ++e) {
      for (Index c = 0; c < document_.claims.size(); ++c) {
        if (number_of(c) == 0 && stands_for(expected.claims[e], c)) {
          claim_of_[e] = c;
          break;
        }
      }
    }
  }

  std::vector<std::string> failures(const ExpectedClaim& expected,
                                    Index claim) const {
    std::vector<std::string> found;
    const auto report = [&found](const std::string& key,
                                 const std::string& wanted,
                                 const std::string& got) {
      found.push_back(key + " is \"" + got + "\", not \"" + wanted + "\"");
    };
    for (const ExpectedFact& fact : expected.facts) {
      if (!holds(fact, claim)) {
        report(fact.key, fact.value, shown_value(fact.key, claim));
      }
    }
    for (const char* key : kOrdinary) {
      const std::string it = value(key, claim);
      if (!expected.find(key) && !it.empty() && it != "none" &&
          it != "neutral") {
        report(key, "", it);
      }
    }
    return found;
  }

  std::string shown_value(const std::string& key, Index claim) const {
    if (key == "with" || key == "candidates" || key == "below") {
      std::string all;
      for (const CoSpeaker& other : document_.speakers[claim].co_speakers) {
        all += "with " + called(other.name, other.description) + " ";
      }
      for (const auto& candidate : document_.speakers[claim].candidates) {
        all += document_.entities[candidate.entity].name + ", ";
      }
      return all + std::to_string(document_.speakers[claim].confidence);
    }
    return value(key, claim);
  }

  bool holds(const ExpectedFact& fact, Index claim) const {
    const Speaker& speaker = document_.speakers[claim];
    if (fact.key == "with") {
      return std::any_of(
          speaker.co_speakers.begin(), speaker.co_speakers.end(),
          [&](const CoSpeaker& other) {
            return is_one_of(called(other.name, other.description), fact.value);
          });
    }
    if (fact.key == "below") {
      return speaker.confidence < std::stof(fact.value);
    }
    if (fact.key == "candidates") {
      std::set<std::string> names;
      for (const SpeakerCandidate& candidate : speaker.candidates) {
        names.insert(document_.entities[candidate.entity].name);
      }
      const auto wanted = split(fact.value, ",");
      return std::all_of(
          wanted.begin(), wanted.end(),
          [&](const std::string& name) { return names.contains(name); });
    }
    const std::string actual = value(fact.key, claim);
    return fact.value.empty() ? actual == "yes" : is_one_of(actual, fact.value);
  }

  const Document& document_;
  std::vector<std::optional<Index>> claim_of_;  // of each expected claim
};

}  // namespace newsparse::testing
