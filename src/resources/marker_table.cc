// SPDX-License-Identifier: Apache-2.0
#include "resources/marker_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "newsparse/error.h"

#include "resources/table.h"

namespace newsparse {
namespace {

constexpr auto kNames = std::to_array<std::pair<std::string_view, Marker>>({
    {"anonymity", Marker::Anonymity},
    {"answers_turn", Marker::AnswersTurn},
    {"behalf_opener", Marker::BehalfOpener},
    {"blaming", Marker::Blaming},
    {"channel_opener", Marker::ChannelOpener},
    {"conditional", Marker::Conditional},
    {"contradicting", Marker::Contradicting},
    {"disputed", Marker::Disputed},
    {"endorsed", Marker::Endorsed},
    {"expected_to", Marker::ExpectedTo},
    {"future", Marker::Future},
    {"hedged", Marker::Hedged},
    {"hedged_by_things", Marker::HedgedByThings},
    {"negation", Marker::Negation},
    {"nobody", Marker::NobodySubject},
    {"points_at_claim", Marker::PointsAtClaim},
    {"possible", Marker::Possible},
    {"praising", Marker::Praising},
    {"questions_turn", Marker::QuestionsTurn},
    {"refusing", Marker::Refusing},
    {"short_of", Marker::ShortOf},
    {"speech_channel", Marker::SpeechChannel},
    {"spokesperson", Marker::Spokesperson},
    {"writing_channel", Marker::WritingChannel},
});

Marker parse_marker(std::string_view name) {
  for (const auto& [known, marker] : kNames) {
    if (known == name) {
      return marker;
    }
  }
  return Marker::None;
}

}  // namespace

MarkerTable::MarkerTable(const std::string& name, std::string_view text) {
  const Table table(name, text, {"phrase", "marker"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view phrase = table.cell(row, 0);
    const Marker marker = parse_marker(table.cell(row, 1));
    if (marker == Marker::None) {
      throw Error(table.where(row) + ": \"" + std::string(table.cell(row, 1)) +
                  "\" is not a marker");
    }
    if (!markers_.emplace(phrase, marker).second) {
      throw Error(table.where(row) + ": \"" + std::string(phrase) +
                  "\" stands twice");
    }
    longest_ = std::max(longest_,
                        static_cast<std::size_t>(
                            1 + std::count(phrase.begin(), phrase.end(), ' ')));
  }
}

Marker MarkerTable::find(std::string_view phrase) const {
  const auto found = markers_.find(phrase);
  return found == markers_.end() ? Marker::None : found->second;
}

}  // namespace newsparse
