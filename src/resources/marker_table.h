// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace newsparse {

// What a word or phrase near a cue does to the reporting.
enum class Marker : std::uint8_t {
  None,
  Negation,        // "not", "never"
  NobodySubject,   // "nobody", "hardly anyone": as source it negates
  ShortOf,         // "stopped short of": negates, and is no cue of its own
  Conditional,     // "if"
  Possible,        // "may"
  Future,          // "will"
  ExpectedTo,      // "is expected to": future, not a prediction
  Hedged,          // "reportedly"
  HedgedByThings,  // "suggests": "a survey suggests", no person
  Disputed,        // "falsely"
  Endorsed,        // "rightly"
  SpeechChannel,   // "interview": "in an interview with the paper"
  WritingChannel,  // "statement", "post"
  ChannelOpener,   // "in", "on": opens a channel
  PointsAtClaim,   // "allegations": the content is another claim
  Anonymity,       // "on condition of anonymity"
  Spokesperson,    // "spokesman"
  BehalfOpener,    // "for": "a spokesman for the port"
  Blaming,         // "disgrace": a judgment
  Praising,        // "triumph"
  Contradicting,   // "not true": as a whole answer it denies
  Refusing,        // "no comment": as a whole answer it refuses
  QuestionsTurn,   // "Q": the label of one who interviews
  AnswersTurn,     // "A": of one who is interviewed
};

// A table of such words and phrases, found by their lower-case words.
class MarkerTable {
 public:
  MarkerTable() = default;

  // Throws Error naming file and line.
  MarkerTable(const std::string& name, std::string_view text);

  // The marker of a whole phrase, one space between words, or None.
  Marker find(std::string_view phrase) const;

  // The most words that a phrase has.
  std::size_t longest() const { return longest_; }

 private:
  std::unordered_map<std::string_view, Marker> markers_;
  std::size_t longest_ = 0;
};

}  // namespace newsparse
