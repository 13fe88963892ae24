// SPDX-License-Identifier: Apache-2.0
#include "stages/countries_roles.h"

#include <algorithm>

namespace newsparse {
namespace {

bool is_adjective(const DecidedCountry& country) {
  return country.reading.kind == CountryMentionKind::Adjective ||
         country.reading.kind == CountryMentionKind::Combining;
}

// The word before a name, its article and a direction: "in the southern
// Philippines".
Index word_before(const CountryWords& words, Index begin) {
  constexpr int kMost = 3;
  for (int i = 0; i < kMost && words.follows(begin); ++i) {
    if (!words.has(begin - 1, ContextRole::Determiner) &&
        !words.has(begin - 1, ContextRole::Region)) {
      break;
    }
    --begin;
  }
  return begin - 1;
}

CountryRole role_of_preposition(const CountryWords& words, Index before) {
  if (words.has(before, ContextRole::Agent)) {
    return CountryRole::Actor;
  }
  const bool burden = words.has(before, ContextRole::Toward) &&
                      words.has(before - 1, ContextRole::Burden);
  if (burden || words.has(before, ContextRole::Target)) {
    return CountryRole::Target;
  }
  if (words.has(before, ContextRole::Inside) ||
      words.has(before, ContextRole::Where)) {
    return CountryRole::Location;
  }
  return CountryRole::Other;
}

// Whether what a claim's source does is to report. People who annotate claims
// take plans and deeds for some ("Qatar brokered the deal").
bool reports(const Document& document, const CountryWords& words,
             const Claim& claim) {
  if (!claim.cue || claim.cue->size() > 1 || document.tags.empty() ||
      document.tags[claim.cue->begin].universal != UniversalTag::VERB) {
    return true;
  }
  return words.is_cue(token_text(document, claim.cue->begin));
}

// The sources of claims, for the question whether a span stands in one.
class Sources {
 public:
  Sources(const Document& document, const CountryWords& words)
      : document_(document) {
    for (const Claim& claim : document.claims) {
      if (!reports(document, words, claim)) {
        continue;
      }
      if (claim.source) {
        spans_.push_back(bytes_of(document, *claim.source));
      }
      if (claim.cue) {
        cues_.push_back(claim.cue->begin);
      }
    }
    std::sort(spans_.begin(), spans_.end());
    std::sort(cues_.begin(), cues_.end());
  }

  // Whether a token is the cue of a claim, or the first of its words.
  bool is_cue(Index token) const {
    return std::binary_search(cues_.begin(), cues_.end(), token);
  }

  // "Iran's foreign ministry" speaks for Iran; "Ms. Holt, who grew up in
  // Iran" does not, so that nothing after a comma counts.
  bool hold(ByteSpan bytes) const {
    const auto after = std::upper_bound(
        spans_.begin(), spans_.end(), bytes.begin,
        [](Index begin, ByteSpan source) { return begin < source.begin; });
    if (after == spans_.begin() || !std::prev(after)->contains(bytes)) {
      return false;
    }
    const ByteSpan before{std::prev(after)->begin, bytes.begin};
    return text_of(document_, before).find(',') == std::string_view::npos;
  }

 private:
  const Document& document_;
  std::vector<ByteSpan> spans_;
  std::vector<Index> cues_;  // tokens
};

// Roles by the dependency arcs.
class Arcs {
 public:
  Arcs(const Document& document, const CountryWords& words,
       const Sources& sources)
      : document_(document), words_(words), sources_(sources) {}

  bool empty() const { return document_.arcs.empty(); }

  std::optional<CountryRole> role_of(const DecidedCountry& country) const {
    const Index last = words_.at(country.end - 1).bytes.begin;
    const auto after =
        std::upper_bound(document_.tokens.begin(), document_.tokens.end(), last,
                         [](Index byte, const Token& token) {
                           return byte < token.bytes.begin;
                         });
    if (after == document_.tokens.begin()) {
      return std::nullopt;
    }
    const auto token = static_cast<Index>(after - document_.tokens.begin()) - 1;
    return role_of_head(top_of(token, words_.bytes(country.begin, country.end)),
                        country);
  }

 private:
  // From "of" in "Republic of Iran" to the word that the name hangs by, then
  // to the first of a row: "Russia and Iran". Bounded, since arcs may be wrong.
  Index top_of(Index token, ByteSpan name) const {
    constexpr int kLongest = 12;
    for (int i = 0; i < kLongest; ++i) {
      const Arc& arc = document_.arcs[token];
      const bool inside = name.contains(document_.tokens[arc.head].bytes);
      if (arc.head == token || (!inside && arc.relation != Relation::Conj)) {
        break;
      }
      token = arc.head;
    }
    return token;
  }

  std::optional<CountryRole> role_of_head(Index token,
                                          const DecidedCountry& country) const {
    const Relation relation = document_.arcs[token].relation;
    // "lent Zambia two billion dollars" is no kind of dollars.
    if ((relation == Relation::Amod || relation == Relation::Compound ||
         relation == Relation::NmodPoss) &&
        !words_.is_number(country.end)) {
      return CountryRole::Modifier;
    }
    const CountryRole beside =
        role_of_preposition(words_, word_before(words_, country.begin));
    return beside != CountryRole::Other ? beside
                                        : role_of_relation(token, country);
  }

  std::optional<CountryRole> role_of_relation(
      Index token, const DecidedCountry& country) const {
    switch (document_.arcs[token].relation) {
      case Relation::Nsubj:
      case Relation::Csubj:
        return role_of_subject(document_.arcs[token].head);
      case Relation::OblAgent:
        return CountryRole::Actor;
      case Relation::Obj:
      case Relation::Iobj:
      case Relation::NsubjPass:
        return CountryRole::Target;
      case Relation::Obl:
      case Relation::Nmod:
        return is_destination(document_.arcs[token].head, country)
                   ? CountryRole::Location
                   : CountryRole::Other;
      default:
        return std::nullopt;
    }
  }

  // "Malta joined" acts, "Malta is an island" does not.
  CountryRole role_of_subject(Index head) const {
    if (!document_.tags.empty() &&
        document_.tags[head].universal != UniversalTag::VERB) {
      return CountryRole::Other;
    }
    return sources_.is_cue(head) ? CountryRole::Speaker : CountryRole::Actor;
  }

  // "flew to Kuwait", "moved its plant to Kuwait", not "sold arms to Kuwait"
  bool is_destination(Index head, const DecidedCountry& country) const {
    constexpr int kMost = 3;
    if (!words_.has(word_before(words_, country.begin),
                    ContextRole::Destination)) {
      return false;
    }
    for (int i = 0; i < kMost; ++i) {
      if (words_.has(token_text(document_, head), ContextRole::Motion)) {
        return true;
      }
      const Relation relation = document_.arcs[head].relation;
      if (relation != Relation::Obj && relation != Relation::Obl &&
          relation != Relation::Nmod && relation != Relation::Conj) {
        return false;
      }
      head = document_.arcs[head].head;
    }
    return false;
  }

  const Document& document_;
  const CountryWords& words_;
  const Sources& sources_;
};

CountryRole role_by_words(const CountryWords& words,
                          const DecidedCountry& country) {
  const Index after = country.end;
  if (is_adjective(country) || words.is_possessive(after) ||
      words.has_gap(after, WordGap::Hyphen)) {
    return CountryRole::Modifier;
  }
  const CountryRole role =
      role_of_preposition(words, word_before(words, country.begin));
  if (role != CountryRole::Other || !words.follows(after)) {
    return role;
  }
  if (words.reports(after)) {
    return CountryRole::Speaker;
  }
  if (words.has(after, ContextRole::Agentive)) {
    return CountryRole::Actor;
  }
  const bool noun = words.is_lower(after) && !words.is_function_word(after);
  return noun ? CountryRole::Modifier : CountryRole::Other;
}

// "Moscow and Tehran deny it", "in Syria, Iraq and Yemen": what stands in a
// row does the same.
bool is_row(const CountryWords& words, const DecidedCountry& left,
            const DecidedCountry& right) {
  if (is_adjective(left) || is_adjective(right)) {
    return false;
  }
  Index at = left.end;
  if (words.has(at, ContextRole::Coordinator)) {
    ++at;
  }
  if (words.has(at, ContextRole::Determiner)) {
    ++at;
  }
  const bool comma = words.has_gap(left.end, WordGap::Comma);
  return at == right.begin && (at > left.end || comma) &&
         (comma || words.follows(left.end));
}

void share_in_rows(const CountryWords& words,
                   const std::vector<DecidedCountry>& countries,
                   std::vector<CountryRole>& roles) {
  for (std::size_t i = 1; i < roles.size(); ++i) {
    if (roles[i] == CountryRole::Other &&
        is_row(words, countries[i - 1], countries[i])) {
      roles[i] = roles[i - 1] == CountryRole::Modifier ? CountryRole::Other
                                                       : roles[i - 1];
    }
  }
  for (std::size_t i = roles.size(); i-- > 1;) {
    const bool acts =
        roles[i] == CountryRole::Actor || roles[i] == CountryRole::Speaker;
    if (acts && roles[i - 1] == CountryRole::Other &&
        is_row(words, countries[i - 1], countries[i])) {
      roles[i - 1] = roles[i];
    }
  }
}

constexpr Index kLongestName = 8;  // words looked at after a name

// Whether the capitalised words after a name make it that of an organization
// that does not speak for the state.
bool is_organization_after(const CountryWords& words, Index end) {
  bool organization = false;
  for (Index i = end; i < end + kLongestName && words.follows(i); ++i) {
    if (!words.is_capital(i)) {
      break;
    }
    if (words.has(i, ContextRole::State)) {
      return false;
    }
    organization |= words.has(i, ContextRole::Organization);
  }
  return organization;
}

// "Bank of England", "University of the Philippines", not "Central Bank of
// Kenya".
bool is_opened(const CountryWords& words, Index begin) {
  const Index before = word_before(words, begin);
  const Index opener = before - 1;
  return words.follows(begin) && words.has(before, ContextRole::Link) &&
         words.follows(before) && words.is_capital(opener) &&
         words.has(opener, ContextRole::Opener) &&
         !(words.is_capital(opener - 1) &&
           words.has(opener - 1, ContextRole::State));
}

}  // namespace

bool is_embedded(const CountryWords& words, const DecidedCountry& country) {
  const bool adjective = is_adjective(country);
  if (!adjective && is_opened(words, country.begin)) {
    return true;
  }
  const Index before = country.begin - 1;
  if (!adjective && words.follows(country.begin) && words.is_capital(before) &&
      words.has(before, ContextRole::Brand)) {
    return true;  // "Air France"
  }
  if (words.is_possessive(country.end) || words.in_title_case(country.begin)) {
    return false;
  }
  return is_organization_after(words, country.end);
}

std::vector<CountryRole> roles_of(
    const Document& document, const CountryWords& words,
    const std::vector<DecidedCountry>& countries) {
  const Sources sources(document, words);
  const Arcs arcs(document, words, sources);
  const auto& dateline = document.metadata.dateline;
  std::vector<CountryRole> roles;
  roles.reserve(countries.size());
  for (const DecidedCountry& country : countries) {
    const ByteSpan bytes = words.bytes(country.begin, country.end);
    std::optional<CountryRole> role;
    if (dateline && dateline->contains(bytes)) {
      role = CountryRole::Location;
    } else if (sources.hold(bytes)) {
      role = CountryRole::Speaker;
    } else if (!arcs.empty() && !is_adjective(country) &&
               !words.has_gap(country.end, WordGap::Hyphen)) {
      role = arcs.role_of(country);
    }
    roles.push_back(role.value_or(role_by_words(words, country)));
  }
  share_in_rows(words, countries, roles);
  return roles;
}

bool is_seat_of_power(const CountryWords& words, const DecidedCountry& country,
                      CountryRole role) {
  if (country.reading.kind != CountryMentionKind::Capital) {
    return false;
  }
  const Index before = word_before(words, country.begin);
  const CountryRole nearby = role_by_words(words, country);
  if (words.has(before, ContextRole::Location) ||
      (nearby == CountryRole::Modifier && !words.is_possessive(country.end))) {
    return false;  // "an official in Cairo", "Cairo airport"
  }
  return role == CountryRole::Speaker || role == CountryRole::Actor ||
         role == CountryRole::Target || words.has(before, ContextRole::Toward);
}

}  // namespace newsparse
