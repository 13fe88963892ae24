// SPDX-License-Identifier: Apache-2.0
#include "resources/orthography.h"

#include <algorithm>
#include <optional>

#include "newsparse/error.h"

#include "learn/feature_hash.h"
#include "resources/table.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

template <class Value>
struct Named {
  std::string_view name;
  Value value;
};

constexpr Named<Abbreviation> kAbbreviations[] = {
    {"title", Abbreviation::Title}, {"number", Abbreviation::Number},
    {"date", Abbreviation::Date},   {"closing", Abbreviation::Closing},
    {"final", Abbreviation::Final}, {"inner", Abbreviation::Inner}};
constexpr Named<UnitUse> kUnitUses[] = {{"any", UnitUse::Any},
                                        {"money", UnitUse::Money}};

template <class Value, std::size_t size>
Value parse(const Named<Value> (&values)[size], const Table& table,
            std::size_t row) {
  for (const auto& one : values) {
    if (one.name == table.cell(row, 1)) {
      return one.value;
    }
  }
  throw Error(table.where(row) + ": \"" + std::string(table.cell(row, 1)) +
              "\" is not a value of this column");
}

// A short word in lower case with plain apostrophes, one byte for each
// character: what is not ASCII becomes a byte that no table holds. Words that
// are too long to stand in a table are empty.
class Folded {
 public:
  explicit Folded(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
      const CodePoint c = code_point_at(word, at);
      at += c.size;
      if (size_ == kLongest) {
        size_ = 0;
        return;
      }
      bytes_[size_++] = folded(c.value);
    }
  }

  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  static constexpr std::size_t kLongest = 24;

  static char folded(char32_t c) {
    if (c == U'’' || c == U'ʼ' || c == U'`' || c == U'‘') {
      return '\'';
    }
    if (c == U'‐' || c == U'‑') {
      return '-';
    }
    if (c >= U'A' && c <= U'Z') {
      return static_cast<char>(c - U'A' + U'a');
    }
    return c < 0x80 ? static_cast<char>(c) : '\x01';
  }

  std::array<char, kLongest> bytes_{};
  std::size_t size_ = 0;
};

// The last characters of a word: clitics are short, words need not be.
std::string_view tail(std::string_view word) {
  constexpr std::size_t kBytes = 16;
  if (word.size() <= kBytes) {
    return word;
  }
  std::size_t at = word.size() - kBytes;
  while ((static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) {
    ++at;
  }
  return word.substr(at);
}

bool is_capital(std::string_view form) {
  return !form.empty() && is_upper(code_point_at(form, 0).value);
}

}  // namespace

void Orthography::load_abbreviations(const std::string& name,
                                     std::string_view text) {
  const Table table(name, text, {"form", "kind"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view form = table.cell(row, 0);
    const AbbreviationRow value{parse(kAbbreviations, table, row),
                                is_capital(form)};
    abbreviations_[hash_of(Folded(form).view())] = value;
  }
}

void Orthography::load_contractions(const std::string& name,
                                    std::string_view text) {
  const Table table(name, text, {"form", "parts"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view form = table.cell(row, 0);
    if (form.starts_with('*')) {
      clitics_.emplace_back(form.substr(1));
      continue;
    }
    Division division{true, 0, {}};
    std::string joined;
    for (const std::string_view part : split(table.cell(row, 1), ' ')) {
      if (!joined.empty() && division.count < division.at.size()) {
        division.at[division.count++] =
            static_cast<std::uint8_t>(joined.size());
      }
      joined += part;
    }
    if (joined != form) {
      throw Error(table.where(row) + ": the parts do not make the form");
    }
    divisions_[hash_of(form)] = division;
  }
  std::stable_sort(clitics_.begin(), clitics_.end(),
                   [](const std::string& a, const std::string& b) {
                     return a.size() > b.size();
                   });
}

void Orthography::load_affixes(const std::string& name, std::string_view text) {
  const Table table(name, text, {"form"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    affixes_[hash_of(table.cell(row, 0))] = true;
  }
}

void Orthography::load_units(const std::string& name, std::string_view text) {
  const Table table(name, text, {"form", "use"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    units_[hash_of(table.cell(row, 0))] = parse(kUnitUses, table, row);
  }
}

Abbreviation Orthography::abbreviation(std::string_view form) const {
  const Folded folded(form);
  const auto found = abbreviations_.find(hash_of(folded.view()));
  if (found == abbreviations_.end() ||
      (found->second.capital && !is_capital(form))) {
    return Abbreviation::None;
  }
  return found->second.kind;
}

Division Orthography::division(std::string_view word) const {
  const auto found = divisions_.find(hash_of(Folded(word).view()));
  return found == divisions_.end() ? Division{} : found->second;
}

std::size_t Orthography::clitic_length(std::string_view word) const {
  const Folded folded(tail(word));
  for (const std::string& clitic : clitics_) {
    if (folded.view().size() > clitic.size() &&
        folded.view().ends_with(clitic)) {
      return clitic.size();
    }
  }
  return 0;
}

bool Orthography::is_clitic(std::string_view text) const {
  const Folded folded(text);
  return std::find(clitics_.begin(), clitics_.end(), folded.view()) !=
         clitics_.end();
}

bool Orthography::keeps_hyphen_after(std::string_view prefix) const {
  const std::uint64_t key = hash_of(Folded(prefix).view());
  return affixes_.contains(key);
}

bool Orthography::keeps_hyphen_before(std::string_view suffix) const {
  const std::uint64_t key = hash_of(Folded(suffix).view());
  return affixes_.contains(key);
}

UnitUse Orthography::unit(std::string_view form) const {
  const auto found = units_.find(hash_of(form));
  return found == units_.end() ? UnitUse::None : found->second;
}

}  // namespace newsparse
