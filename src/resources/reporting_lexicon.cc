// SPDX-License-Identifier: Apache-2.0
#include "resources/reporting_lexicon.h"

#include <algorithm>
#include <optional>

#include "newsparse/error.h"

#include "learn/feature_hash.h"
#include "resources/table.h"

namespace newsparse {
namespace {

template <class Value>
struct Named {
  std::string_view name;
  Value value;
};

constexpr Named<CuePart> kParts[] = {
    {"verb", CuePart::Verb},
    {"noun", CuePart::Noun},
    {"adjective", CuePart::Adjective},
    {"phrase", CuePart::Phrase},
    {"complementizer", CuePart::Complementizer}};
constexpr Named<CueUse> kUses[] = {{"says", CueUse::Says},
                                   {"manner", CueUse::Manner},
                                   {"evaluates", CueUse::Evaluates},
                                   {"answers", CueUse::Answers}};
constexpr Named<ReporterView> kViews[] = {
    {"neutral", ReporterView::Neutral},
    {"distance", ReporterView::Distance},
    {"presupposed", ReporterView::Presupposed}};

template <class Value, std::size_t size>
std::optional<Value> parse(const Named<Value> (&values)[size],
                           std::string_view name) {
  for (const auto& one : values) {
    if (one.name == name) {
      return one.value;
    }
  }
  return std::nullopt;
}

// Reads the cells of one row and says which of them is wrong.
class Row {
 public:
  Row(const Table& table, std::size_t row) : table_(table), row_(row) {}

  std::string_view cell(std::size_t column) const {
    return table_.cell(row_, column);
  }
  template <class Value>
  Value require(std::optional<Value> value, std::size_t column) const {
    if (!value) {
      throw Error(table_.where(row_) + ": \"" + std::string(cell(column)) +
                  "\" is not a value of this column");
    }
    return *value;
  }

 private:
  const Table& table_;
  std::size_t row_;
};

std::uint64_t key_of(std::uint64_t form, CuePart part) {
  return combine(form, static_cast<std::uint64_t>(part));
}

}  // namespace

ReportingLexicon::ReportingLexicon(const std::string& name,
                                   std::string_view text) {
  const Table table(
      name, text,
      {"lemma", "part", "forms", "attitude", "medium", "use", "view"});
  cues_.reserve(table.size());
  for (std::size_t i = 0; i < table.size(); ++i) {
    const Row row(table, i);
    ReportingCue cue;
    cue.lemma = row.cell(0);
    cue.part = row.require(parse(kParts, row.cell(1)), 1);
    cue.attitude = row.require(parse_label<Attitude>(row.cell(3)), 3);
    cue.medium = row.require(parse_label<Medium>(row.cell(4)), 4);
    cue.use = row.require(parse(kUses, row.cell(5)), 5);
    cue.view = row.require(parse(kViews, row.cell(6)), 6);
    const bool phrase = cue.part == CuePart::Phrase;
    const auto forms =
        phrase ? std::vector{row.cell(2)} : split(row.cell(2), ' ');
    for (const std::string_view form : forms) {
      forms_.add(key_of(hash_of(form), cue.part),
                 static_cast<Index>(cues_.size()));
    }
    longest_phrase_ = std::max(longest_phrase_, phrase ? cue.lemma.size() : 0);
    cues_.push_back(cue);
  }
}

const ReportingCue* ReportingLexicon::find(std::string_view form,
                                           CuePart part) const {
  return find(hash_of(form), part);
}

const ReportingCue* ReportingLexicon::find(std::uint64_t form,
                                           CuePart part) const {
  const Index* found = forms_.find(key_of(form, part));
  return found == nullptr ? nullptr : &cues_[*found];
}

const ReportingCue* ReportingLexicon::find_phrase(
    std::string_view words) const {
  std::string_view rest = words.substr(0, longest_phrase_ + 1);
  const bool whole = rest.size() == words.size();
  // What may end inside a word is no candidate.
  std::size_t end = whole ? rest.size() : rest.rfind(' ');
  while (end != std::string_view::npos && end > 0) {
    if (const ReportingCue* cue = find(rest.substr(0, end), CuePart::Phrase)) {
      return cue;
    }
    end = rest.rfind(' ', end - 1);
  }
  return nullptr;
}

}  // namespace newsparse
