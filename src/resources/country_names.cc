// SPDX-License-Identifier: Apache-2.0
#include "resources/country_names.h"

#include <algorithm>
#include <unordered_map>

#include "newsparse/error.h"
#include "newsparse/labels.h"

#include "resources/country_table.h"
#include "resources/named_values.h"
#include "resources/table.h"

namespace newsparse {
namespace {

constexpr NamedValue<CountryGuard> kGuards[] = {
    {"", CountryGuard::None},
    {"capitals", CountryGuard::Capitals},
    {"after_preposition", CountryGuard::AfterPreposition},
    {"people", CountryGuard::People},
    {"language", CountryGuard::Language},
    {"person", CountryGuard::Person},
    {"strict_person", CountryGuard::StrictPerson},
    {"surname", CountryGuard::Surname},
    {"homograph", CountryGuard::Homograph},
    {"rarer", CountryGuard::Rarer},
    {"evidence", CountryGuard::Evidence},
    {"hyphen", CountryGuard::Hyphen},
    {"diacritic", CountryGuard::Diacritic},
};

constexpr NamedValue<NameUse> kUses[] = {{"name", NameUse::State},
                                         {"after_comma", NameUse::AfterComma},
                                         {"postal", NameUse::Postal}};

CountryCode code_in(const Table& table, std::size_t row, std::size_t column) {
  const auto code = parse_country_code(table.cell(row, column));
  if (!code) {
    throw Error(table.where(row) + ": \"" +
                std::string(table.cell(row, column)) +
                "\" is not an alpha-2 code");
  }
  return *code;
}

// "GB", or "GB-SCT" for a part of it.
void read_place(const Table& table, std::size_t row, std::size_t column,
                CountryReading& reading) {
  const std::string_view cell = table.cell(row, column);
  const auto code = parse_country_code(cell.substr(0, cell.find('-')));
  if (!code) {
    throw Error(table.where(row) + ": \"" + std::string(cell) +
                "\" is not an alpha-2 code or a subdivision of one");
  }
  reading.country = *code;
  if (cell.size() > code->view().size()) {
    reading.subdivision = cell;
  }
}

// "capital", or "capital historical" for an older name of it.
void read_kind(const Table& table, std::size_t row, std::size_t column,
               CountryReading& reading) {
  constexpr std::string_view kHistorical = " historical";
  std::string_view cell = table.cell(row, column);
  if (cell.ends_with(kHistorical)) {
    cell.remove_suffix(kHistorical.size());
    reading.historical = true;
  }
  const auto kind = parse_label<CountryMentionKind>(cell);
  if (!kind) {
    throw Error(table.where(row) + ": \"" +
                std::string(table.cell(row, column)) +
                "\" is not a kind of mention");
  }
  reading.kind = *kind;
  reading.historical |= *kind == CountryMentionKind::Historical;
}

}  // namespace

void CountryNames::load_aliases(const std::string& name,
                                std::string_view text) {
  const Table table(name, text, {"surface", "code", "kind", "guard", "reason"});
  for (std::size_t i = 0; i < table.size(); ++i) {
    CountryReading reading;
    read_place(table, i, 1, reading);
    reading.guard = value_of(table, i, 3, kGuards);
    if (table.cell(i, 2) == "none") {
      reading.use = NameUse::Stop;
    } else {
      read_kind(table, i, 2, reading);
    }
    add(table.cell(i, 0), reading);
  }
}

void CountryNames::load_names(const std::string& name, std::string_view text) {
  const Table table(name, text, {"surface", "code", "kind"});
  for (std::size_t i = 0; i < table.size(); ++i) {
    CountryReading reading;
    reading.country = code_in(table, i, 1);
    read_kind(table, i, 2, reading);
    add(table.cell(i, 0), reading);
  }
}

void CountryNames::load_stops(const std::string& name, std::string_view text) {
  const Table table(name, text, {"phrase", "why"});
  for (std::size_t i = 0; i < table.size(); ++i) {
    CountryReading reading;
    reading.use = NameUse::Stop;
    add(table.cell(i, 0), reading);
  }
}

void CountryNames::load_subdivisions(const std::string& name,
                                     std::string_view text) {
  const Table table(name, text, {"surface", "code", "subdivision", "use"});
  for (std::size_t i = 0; i < table.size(); ++i) {
    CountryReading reading;
    reading.country = code_in(table, i, 1);
    reading.subdivision = table.cell(i, 2);
    reading.kind = CountryMentionKind::Subdivision;
    reading.use = value_of(table, i, 3, kUses);
    add(table.cell(i, 0), reading);
  }
}

void CountryNames::load_cities(const std::string& name, std::string_view text) {
  const Table table(name, text, {"surface", "code", "population"});
  for (std::size_t i = 0; i < table.size(); ++i) {
    CountryReading reading;
    reading.country = code_in(table, i, 1);
    reading.kind = CountryMentionKind::City;
    reading.use = NameUse::City;
    add(table.cell(i, 0), reading);
  }
}

void CountryNames::add(std::string_view surface,
                       const CountryReading& reading) {
  rows_.push_back({surface, reading});
}

Index CountryNames::target_of(const std::string& codes, CountryCode country) {
  for (Index i = 0; i < target_count(); ++i) {
    if (targets_[i].codes == codes && targets_[i].country == country) {
      return i;
    }
  }
  targets_.push_back({codes, country});
  return target_count() - 1;
}

// Brings the readings of one surface together, in the order they were loaded.
void CountryNames::group_rows() {
  std::unordered_map<std::string_view, Index> by_surface;
  std::vector<std::vector<CountryReading>> groups;
  for (const Row& row : rows_) {
    const auto [found, fresh] = by_surface.try_emplace(
        row.surface, static_cast<Index>(entries_.size()));
    if (fresh) {
      entries_.push_back({row.surface, 0, 0});
      groups.emplace_back();
    }
    if (row.reading.use != NameUse::Stop) {
      groups[found->second].push_back(row.reading);
    }
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    entries_[i].first = static_cast<Index>(readings_.size());
    entries_[i].count = static_cast<Index>(groups[i].size());
    std::stable_partition(groups[i].begin(), groups[i].end(),
                          [](const CountryReading& reading) {
                            return reading.guard != CountryGuard::Rarer;
                          });
    std::string codes;
    for (const CountryReading& reading : groups[i]) {
      codes += reading.country.view();
    }
    for (CountryReading& reading : groups[i]) {
      if (groups[i][0].guard == CountryGuard::Homograph ||
          groups[i][0].guard == CountryGuard::Evidence) {
        reading.target = target_of(codes, reading.country);
      }
      readings_.push_back(reading);
    }
  }
  rows_ = {};
}

void CountryNames::finish_names() {
  group_rows();
  std::vector<GazetteerRow> phrases;
  phrases.reserve(entries_.size());
  for (Index i = 0; i < entries_.size(); ++i) {
    phrases.push_back({entries_[i].surface, i});
  }
  names_ = Gazetteer(phrases);
}

void CountryNames::load_evidence(const std::string& name,
                                 std::string_view text) {
  const Table table(name, text, {"phrase", "homograph", "code"});
  std::vector<GazetteerRow> phrases;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const CountryCode code = code_in(table, i, 2);
    const auto entry = names_.find_whole(table.cell(i, 1));
    Index target = CountryReading::kNoTarget;
    for (const CountryReading& reading :
         entry ? readings(*entry) : std::span<const CountryReading>{}) {
      target = reading.country == code ? reading.target : target;
    }
    if (target == CountryReading::kNoTarget) {
      throw Error(table.where(i) + ": \"" + std::string(table.cell(i, 1)) +
                  "\" is no homograph of this code");
    }
    // Rows are sorted, so those of one phrase stand together.
    if (phrases.empty() || phrases.back().phrase != table.cell(i, 0)) {
      phrases.push_back(
          {table.cell(i, 0), static_cast<Index>(evidence_targets_.size())});
      evidence_targets_.emplace_back();
    }
    evidence_targets_.back().push_back(target);
  }
  evidence_ = Gazetteer(phrases);
}

std::optional<CountryNames::Match> CountryNames::find(
    std::span<const FoldedWord> words, std::size_t at) const {
  const auto match = names_.find(words, at);
  if (!match) {
    return std::nullopt;
  }
  return Match{match->words, match->payload};
}

std::span<const CountryReading> CountryNames::readings(Index name) const {
  const Entry& entry = entries_[name];
  return std::span(readings_).subspan(entry.first, entry.count);
}

const CountryReading* CountryNames::find_whole(std::string_view phrase) const {
  const auto name = names_.find_whole(phrase);
  return name && entries_[*name].count > 0 ? &readings_[entries_[*name].first]
                                           : nullptr;
}

bool CountryNames::ends_in_dot(Index name) const {
  return entries_[name].surface.ends_with('.');
}

bool CountryNames::begins_with_article(Index name) const {
  return entries_[name].surface.starts_with("the ");
}

std::optional<CountryNames::Evidence> CountryNames::find_evidence(
    std::span<const FoldedWord> words, std::size_t at) const {
  const auto match = evidence_.find(words, at);
  if (!match) {
    return std::nullopt;
  }
  return Evidence{match->words, evidence_targets_[match->payload]};
}

}  // namespace newsparse
