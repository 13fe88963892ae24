// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/labels.h"
#include "newsparse/span.h"

#include "resources/word_table.h"

namespace newsparse {

enum class CuePart : std::uint8_t {
  Verb,
  Noun,
  Adjective,
  Phrase,
  Complementizer,  // opens a content: "that"
};

enum class CueUse : std::uint8_t {
  Says,       // takes a content of any form
  Manner,     // reports speech only beside a quotation: "Over here," she waved.
  Evaluates,  // calls something what it finds it: "called the plan a farce"
  Answers,    // "replied": reports what is said to a question
};

// What the reporter lets the reader think of the content.
enum class ReporterView : std::uint8_t { Neutral, Distance, Presupposed };

// A word or phrase that reports, and what it stands for when nothing around
// it says otherwise.
struct ReportingCue {
  std::string_view lemma;
  CuePart part = CuePart::Verb;
  Attitude attitude = Attitude::State;
  Medium medium = Medium::Unknown;
  CueUse use = CueUse::Says;
  ReporterView view = ReporterView::Neutral;
};

// The table of reporting cues, found by any inflected form.
class ReportingLexicon {
 public:
  ReportingLexicon() = default;

  // `text` lives as long as the lexicon: lemmas are views into it. Throws
  // Error naming file and line.
  ReportingLexicon(const std::string& name, std::string_view text);

  // The cue with a form in lower case and that part of speech, or null. A
  // phrase is found by its words with one space between them.
  const ReportingCue* find(std::string_view form, CuePart part) const;
  // The same by the hash of the form.
  const ReportingCue* find(std::uint64_t form, CuePart part) const;

  // The phrase that `words` (lower case, one space between words, any number
  // of words) begins with, longest first, or null.
  const ReportingCue* find_phrase(std::string_view words) const;

  const std::vector<ReportingCue>& cues() const { return cues_; }

 private:
  std::vector<ReportingCue> cues_;
  WordTable<Index> forms_;          // of form and part
  std::size_t longest_phrase_ = 0;  // in bytes
};

}  // namespace newsparse
