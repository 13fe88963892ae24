// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "newsparse/document.h"

#include "resources/closed_words.h"
#include "resources/marker_finder.h"
#include "stages/speakers_mentions.h"

namespace newsparse {

// Sources that are short for somebody whom the article names elsewhere: the
// labels of an interview, the bare nouns of a headline, an age.
class SpeakerLabels {
 public:
  // All are needed as long as this object lives.
  SpeakerLabels(const Document& document, const MarkerTable& markers,
                const ClosedWords& words, const MentionsByHead& mentions)
      : document_(document),
        finder_(document, markers),
        words_(words),
        mentions_(mentions) {}

  // Whether a turn's label stands for a part in the conversation: "Q", "A".
  bool is_part(TokenSpan label);

  // For the label of the one who answers, the person whom the article before
  // the conversation is about; else nothing.
  std::optional<Index> interviewee(TokenSpan label);

  // "Toll to double, says minister": the first whom the article gives the
  // role, or the person or body that has the noun for its last word. A longer
  // source ("Lake town mayor") wants that there is no second.
  std::optional<Index> bearer(TokenSpan source);

  // "I closed my eyes," the 23-year-old said. – the person named last, outside
  // of what is reported.
  std::optional<Index> of_that_age(const Claim& claim) const;

 private:
  struct Bearer {
    Index entity = 0;
    bool alone = true;  // no other entity has the noun
  };

  void find_bearers();
  void add_bearer(std::string noun, Index entity);

  const Document& document_;
  MarkerFinder finder_;
  const ClosedWords& words_;
  const MentionsByHead& mentions_;
  std::optional<std::unordered_map<std::string, Bearer>> bearers_;
};

}  // namespace newsparse
