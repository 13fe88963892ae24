// SPDX-License-Identifier: Apache-2.0
//
// Two passes. The first takes the longest names from left to right and asks
// the words beside each; a city line ("Athens, Ga.") fixes what its city means
// from there on. The second decides what is still open by the document: which
// countries it names beyond doubt, and which phrases in it are evidence for
// one of the homographs ("Tbilisi" for the Georgia of the Caucasus).
#include "stages/countries_decide.h"

#include <array>
#include <optional>
#include <unordered_map>

#include "stages/countries_guards.h"

namespace newsparse {
namespace {

using Verdict = CountryVerdict;

constexpr CountryCode kUnitedStates{{'U', 'S'}};

// Counts for each pair of letters.
class CodeCounts {
 public:
  int& of(CountryCode code) { return counts_[place(code)]; }
  int of(CountryCode code) const { return counts_[place(code)]; }

 private:
  static std::size_t place(CountryCode code) {
    return static_cast<std::size_t>(code.letters[0] - 'A') * 26 +
           static_cast<std::size_t>(code.letters[1] - 'A');
  }
  std::array<int, 676> counts_{};
};

class Decider {
 public:
  Decider(const CountryWords& words, const Resources& resources)
      : words_(words),
        names_(resources.country_names),
        table_(resources.countries),
        evidence_(names_.target_count(), 0) {}

  std::vector<DecidedCountry> run() {
    scan();
    verdicts_.assign(candidates_.size(), Verdict::Reject);
    for (Index i = 0; i < candidates_.size(); ++i) {
      verdicts_[i] = judge(i);
      count(i);
    }
    read_city_lines();
    std::vector<DecidedCountry> decided;
    for (Index i = 0; i < candidates_.size(); ++i) {
      if (auto country = resolve(i)) {
        decided.push_back(std::move(*country));
      }
    }
    return decided;
  }

 private:
  struct CityLine {  // "Athens, Ga." from here on
    Index word = 0;
    CountryCode country;
    std::string_view state;
  };

  void scan() {
    for (Index at = 0; at < words_.size();) {
      Index step = 1;
      if (const auto match = names_.find(words_.all(), at)) {
        candidates_.push_back(
            {at, at + match->words, match->name, names_.readings(match->name)});
        step = match->words;
      }
      for (Index i = at; i < at + step; ++i) {
        add_evidence(i);
      }
      at += step;
    }
  }

  void add_evidence(Index word) {
    if (const auto found = names_.find_evidence(words_.all(), word)) {
      for (const Index target : found->targets) {
        ++evidence_[target];
      }
    }
  }

  bool is_stop(Index i) const { return candidates_[i].readings.empty(); }

  const CountryCandidate* touching(Index i, Index other) const {
    if (other >= candidates_.size() || is_stop(other)) {
      return nullptr;
    }
    const CountryCandidate& left = candidates_[std::min(i, other)];
    const CountryCandidate& right = candidates_[std::max(i, other)];
    return left.end == right.begin ? &candidates_[other] : nullptr;
  }

  Verdict judge(Index i) const {
    if (is_stop(i)) {
      return Verdict::Reject;
    }
    CountryNeighbors neighbors;
    neighbors.before = touching(i, i - 1);
    neighbors.after = touching(i, i + 1);
    // "in French and German"
    if (i > 0 && candidates_[i - 1].end + 1 >= candidates_[i].begin) {
      neighbors.verdict_before = verdicts_[i - 1];
    }
    return judge_country(words_, candidates_[i], neighbors);
  }

  // What is accepted before anything is weighed.
  void count(Index i) {
    if (verdicts_[i] == Verdict::Person) {
      persons_.emplace(candidates_[i].name, i);
    }
    if (verdicts_[i] != Verdict::Accept) {
      return;
    }
    const CountryReading& reading = candidates_[i].readings[0];
    if (reading.guard != CountryGuard::Homograph) {
      ++counts_.of(reading.country);
      ++total_;
    }
    if (reading.kind == CountryMentionKind::Subdivision &&
        reading.country == kUnitedStates) {
      ++states_;
    }
  }

  bool is_state(Index i) const {
    return i < candidates_.size() && !is_stop(i) &&
           candidates_[i].readings.back().use != NameUse::Country &&
           candidates_[i].readings.back().use != NameUse::City &&
           verdicts_[i] != Verdict::Reject && verdicts_[i] != Verdict::Person;
  }

  // "Lebanon, Ohio, is", not "in Cuba, Florida and Texas".
  void read_city_lines() {
    for (Index i = 0; i + 1 < candidates_.size(); ++i) {
      const CountryCandidate& city = candidates_[i];
      const CountryCandidate& state = candidates_[i + 1];
      if (is_stop(i) || city.end != state.begin || !is_state(i + 1) ||
          !words_.has_gap(state.begin, WordGap::Comma) ||
          city.readings[0].use == NameUse::State || !is_city_kind(i)) {
        continue;
      }
      if (is_in_list(i + 1)) {
        continue;
      }
      // "Rome, Georgia" against "Tbilisi, Georgia"
      const CountryReading reading = state.readings.size() > 1
                                         ? weigh_homograph(i + 1).reading
                                         : state.readings[0];
      if (reading.use != NameUse::Country) {
        lines_.try_emplace(city.name, CityLine{city.begin, reading.country,
                                               reading.subdivision});
      }
    }
  }

  bool is_city_kind(Index i) const {
    const CountryMentionKind kind = candidates_[i].readings[0].kind;
    return kind == CountryMentionKind::Name ||
           kind == CountryMentionKind::City ||
           kind == CountryMentionKind::Capital;
  }

  // A state that is joined to a further name by "and" or a comma belongs to a
  // list of places.
  bool is_in_list(Index i) const {
    if (candidates_[i].readings.back().use != NameUse::State ||
        candidates_[i - 1].readings[0].use == NameUse::City) {
      return false;
    }
    const Index end = candidates_[i].end;
    const bool joined =
        words_.follows(end) && words_.has(end, ContextRole::Coordinator);
    return i + 1 < candidates_.size() && !is_stop(i + 1) &&
           ((joined && candidates_[i + 1].begin == end + 1) ||
            (candidates_[i + 1].begin == end &&
             words_.has_gap(end, WordGap::Comma)));
  }

  std::optional<DecidedCountry> resolve(Index i) const {
    if (is_stop(i) || verdicts_[i] == Verdict::Reject ||
        verdicts_[i] == Verdict::Language) {
      return std::nullopt;
    }
    const CountryCandidate& candidate = candidates_[i];
    const auto line = lines_.find(candidate.name);
    if (line != lines_.end() && candidate.begin >= line->second.word) {
      CountryReading city = candidate.readings[0];
      city.country = line->second.country;
      city.subdivision = line->second.state;
      city.kind = CountryMentionKind::City;
      city.historical = false;
      return decided_as(i, city);
    }
    if (verdicts_[i] == Verdict::Person || is_person_by_sense(i)) {
      return std::nullopt;
    }
    return verdicts_[i] == Verdict::Accept
               ? decided_as(i, candidate.readings[0])
               : weigh(i);
  }

  // One sense a document: where "Michael Jordan" stands, "Jordan" is he unless
  // a preposition of place says otherwise.
  bool is_person_by_sense(Index i) const {
    const CountryCandidate& candidate = candidates_[i];
    if (!persons_.contains(candidate.name)) {
      return false;
    }
    const CountryGuard guard = candidate.readings[0].guard;
    const bool often = guard == CountryGuard::Person ||
                       guard == CountryGuard::StrictPerson ||
                       candidate.readings[0].use != NameUse::Country;
    return often && !words_.has(candidate.begin - 1, ContextRole::Location);
  }

  std::optional<DecidedCountry> weigh(Index i) const {
    const CountryCandidate& candidate = candidates_[i];
    const CountryReading& first = candidate.readings[0];
    if (candidate.readings.size() > 1) {
      return weigh_homograph(i);
    }
    const bool evident = first.guard == CountryGuard::StrictPerson
                             ? is_supported_name(i)
                             : is_evident(first);
    return evident ? std::optional(decided_as(i, first)) : std::nullopt;
  }

  bool is_evident(const CountryReading& reading) const {
    return counts_.of(reading.country) > 0 ||
           (reading.target != CountryReading::kNoTarget &&
            evidence_[reading.target] > 0);
  }

  // Chad: the country where its region is spoken of or a list of countries or
  // a preposition holds it.
  bool is_supported_name(Index i) const {
    const CountryCandidate& candidate = candidates_[i];
    const CountryCode code = candidate.readings[0].country;
    if (counts_.of(code) > 0 ||
        words_.has(candidate.begin - 1, ContextRole::Location)) {
      return true;
    }
    const CountryRow* row = table_.find(code);
    for (const CountryRow& other : table_.rows()) {
      if (row != nullptr && other.region == row->region &&
          counts_.of(other.code) > 0) {
        return true;
      }
    }
    return false;
  }

  // The reading that most speaks for; where as much speaks for another, the
  // likelier one, and the other beside it.
  DecidedCountry weigh_homograph(Index i) const {
    const CountryCandidate& candidate = candidates_[i];
    const CountryReading* best = &candidate.readings[0];
    int best_weight = weight(i, *best);
    std::vector<CountryCode> ties;
    for (const CountryReading& reading : candidate.readings.subspan(1)) {
      const int next = weight(i, reading);
      if (next > best_weight) {
        best = &reading;
        best_weight = next;
        ties.clear();
      } else if (next == best_weight) {
        ties.push_back(reading.country);
      }
    }
    DecidedCountry decided = decided_as(i, *best);
    decided.ambiguous = std::move(ties);
    return decided;
  }

  int weight(Index i, const CountryReading& reading) const {
    const int evident = reading.target == CountryReading::kNoTarget
                            ? 0
                            : evidence_[reading.target];
    if (reading.kind != CountryMentionKind::Subdivision) {
      return 3 * evident + 2 * counts_.of(reading.country) + near(i, reading);
    }
    // The state: other states, and a document that is about little else.
    const bool domestic =
        states_ > 0 && 2 * counts_.of(reading.country) > total_;
    return 3 * evident + 2 * states_ + (domestic ? 2 : 0) + near(i, reading);
  }

  // "Atlanta, Georgia", "the state of Georgia", "Tbilisi, Georgia"
  int near(Index i, const CountryReading& reading) const {
    constexpr int kStrong = 1000;
    constexpr int kState = 6;
    const CountryCandidate& candidate = candidates_[i];
    const Index before = candidate.begin - 1;
    const bool state = reading.kind == CountryMentionKind::Subdivision;
    if (words_.has(before - 1, ContextRole::StateBefore) &&
        words_.has(before, ContextRole::Preposition)) {
      return state ? kStrong : 0;
    }
    if (!words_.has_gap(candidate.begin, WordGap::Comma) || before == 0 ||
        !words_.is_capital(before)) {
      return 0;
    }
    const bool known =
        i > 0 && candidates_[i - 1].end == candidate.begin && !is_stop(i - 1);
    if (known) {
      const CountryReading& other = candidates_[i - 1].readings[0];
      const bool place = other.kind == CountryMentionKind::City ||
                         other.kind == CountryMentionKind::Capital;
      if (!place) {
        return 0;
      }
      if (other.country == reading.country) {
        return kStrong;
      }
    }
    return state ? kState : 0;
  }

  DecidedCountry decided_as(Index i, const CountryReading& reading) const {
    const CountryCandidate& candidate = candidates_[i];
    const bool article = names_.begins_with_article(candidate.name);
    return {candidate.begin + (article ? 1 : 0), candidate.end, candidate.name,
            reading};
  }

  const CountryWords& words_;
  const CountryNames& names_;
  const CountryTable& table_;
  std::vector<CountryCandidate> candidates_;
  std::vector<Verdict> verdicts_;
  std::vector<int> evidence_;  // by target
  CodeCounts counts_;
  int total_ = 0;
  int states_ = 0;
  std::unordered_map<Index, CityLine> lines_;  // by name
  std::unordered_map<Index, Index> persons_;   // by name
};

}  // namespace

std::vector<DecidedCountry> decide_countries(const CountryWords& words,
                                             const Resources& resources) {
  return Decider(words, resources).run();
}

}  // namespace newsparse
