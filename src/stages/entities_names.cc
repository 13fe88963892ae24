// SPDX-License-Identifier: Apache-2.0
//
// Names are joined from the fullest to the shortest. "Ana Maria Rui", "Ana
// Rui" and "A. Rui" agree word by word; "Rui" alone goes to the bearer named
// in full last before it, or else next behind it, since headlines give
// surnames first. Namesakes ("Ada Cole", "Max Cole") stay apart because their
// given names differ, and a form of address decides ("Mr. Cole"). Look-ups go
// by a hash of single words, and at most a handful of bearers are compared,
// so that an article of fifty thousand Coles takes no longer than another.
#include "stages/entities_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

#include "learn/feature_hash.h"
#include "stages/entities_parts.h"
#include "stages/entities_roles.h"

namespace newsparse {
namespace {

// How many bearers of a word are compared before giving up.
constexpr std::size_t kCompared = 16;

bool conflict(Gender one, Gender other) {
  return one != Gender::Unknown && other != Gender::Unknown && one != other;
}

// A place in the text where a longer name holds some word.
struct Bearer {
  Index mention = 0;
  Index cluster = 0;
  bool surname = false;  // the word stands last
  bool given = false;    // the word stands first
};

class NameClustering {
 public:
  NameClustering(const EntityFrame& frame, const std::vector<Title>& titles)
      : frame_(frame), titles_(titles), mentions_(frame.document.mentions) {}

  NameClusters run() {
    clusters_.of_mention.assign(mentions_.size(), NameClusters::kNone);
    parts_.resize(mentions_.size());
    for (const Index mention : by_length()) {
      if (parts_[mention].words.size() > 1) {
        join_long(mention);
      } else {
        singles_.push_back(mention);
      }
    }
    for (auto& [key, bearers] : bearers_) {
      std::sort(bearers.begin(), bearers.end(),
                [](const Bearer& one, const Bearer& other) {
                  return one.mention < other.mention;
                });
    }
    for (const Index mention : singles_) {
      join_single(mention);
    }
    settle_types();
    return std::move(clusters_);
  }

 private:
  using Bearers = std::vector<Bearer>;

  // The names, those of most words first, then in the order of the text.
  std::vector<Index> by_length() {
    std::vector<Index> order;
    for (Index i = 0; i < mentions_.size(); ++i) {
      if (mentions_[i].kind == MentionKind::Name) {
        parts_[i] = parts_of(frame_, mentions_[i]);
        order.push_back(i);
      }
    }
    std::stable_sort(order.begin(), order.end(), [&](Index one, Index other) {
      return parts_[one].words.size() > parts_[other].words.size();
    });
    return order;
  }

  bool is_person(Index mention) const {
    return mentions_[mention].type == EntityType::Person;
  }

  // Persons are looked up among persons, everything else among the rest.
  static std::uint64_t word_key(const std::string& word, bool person) {
    return combine(hash_of(word), person ? 1 : 0);
  }

  Gender gender_of(Index mention) const {
    const Gender titled = titles_[mention].gender;
    if (titled != Gender::Unknown || !is_person(mention) ||
        parts_[mention].empty()) {
      return titled;
    }
    return parts_[mention].words.size() > 1
               ? frame_.resources.persons.gender_of(parts_[mention].first())
               : Gender::Unknown;
  }

  Index new_cluster(Index mention) {
    clusters_.fullest.push_back(mention);
    clusters_.type.push_back(mentions_[mention].type);
    clusters_.gender.push_back(gender_of(mention));
    votes_.emplace_back();
    offices_.push_back(0);
    return clusters_.size() - 1;
  }

  void put(Index mention, Index cluster) {
    clusters_.of_mention[mention] = cluster;
    // A surname alone is easily taken for something else, and "other" is only
    // what nothing spoke for.
    if (mentions_[mention].type != EntityType::Other) {
      const bool full = parts_[mention].words.size() > 1;
      votes_[cluster][static_cast<std::size_t>(mentions_[mention].type)] +=
          full ? 3 : 1;
    }
    if (offices_[cluster] == 0) {
      offices_[cluster] = office_of(mention);
    }
    if (clusters_.gender[cluster] == Gender::Unknown) {
      clusters_.gender[cluster] = gender_of(mention);
    }
    // "COLE" in a headline is no better than "Cole".
    const Index before = clusters_.fullest[cluster];
    if (parts_[mention].words.size() == parts_[before].words.size() &&
        mentions_[mention].tokens.size() > mentions_[before].tokens.size()) {
      clusters_.fullest[cluster] = mention;
    }
  }

  void join_long(Index mention) {
    const NameParts& parts = parts_[mention];
    const std::uint64_t key = parts.key();
    auto found = exact_.find(key);
    Index cluster =
        found != exact_.end() ? found->second : find_longer(mention);
    if (cluster == NameClusters::kNone) {
      cluster = new_cluster(mention);
      acronyms_.emplace(hash_of(parts.initials), cluster);
      acronyms_.emplace(hash_of(initials_of(parts)), cluster);
    }
    exact_.emplace(key, cluster);
    put(mention, cluster);
    for (std::size_t i = 0; i < parts.words.size(); ++i) {
      Bearer bearer{mention, cluster, i + 1 == parts.words.size(), i == 0};
      bearers_[word_key(parts.words[i], is_person(mention))].push_back(bearer);
    }
    for (const std::string& nickname : parts.nicknames) {
      bearers_[word_key(nickname, true)].push_back(
          {mention, cluster, false, true});
    }
  }

  static std::string initials_of(const NameParts& parts) {
    std::string initials;
    for (const std::string& word : parts.words) {
      initials += word[0];
    }
    return initials;
  }

  // A cluster whose longer name has this one in it.
  Index find_longer(Index mention) const {
    const NameParts& parts = parts_[mention];
    const bool person = is_person(mention);
    const auto found = bearers_.find(word_key(parts.last(), person));
    if (found == bearers_.end()) {
      return NameClusters::kNone;
    }
    const Bearers& bearers = found->second;
    const std::size_t last =
        bearers.size() > kCompared ? bearers.size() - kCompared : 0;
    for (std::size_t i = bearers.size(); i-- > last;) {
      const NameParts& other = parts_[bearers[i].mention];
      const bool same =
          person ? may_be_one_person(frame_.resources.persons, parts, other) &&
                       !conflict(titles_[mention].gender,
                                 clusters_.gender[bearers[i].cluster])
                 : mentions_[mention].type == EntityType::Organization &&
                       (bearers[i].surname
                            ? ends_with(other, parts)
                            : is_short_form(mention, bearers[i].mention));
      if (same) {
        return bearers[i].cluster;
      }
    }
    return NameClusters::kNone;
  }

  // "Norland Harbour Authority", "Harbour Authority".
  static bool ends_with(const NameParts& longer, const NameParts& shorter) {
    return longer.words.size() > shorter.words.size() &&
           std::equal(shorter.words.rbegin(), shorter.words.rend(),
                      longer.words.rbegin());
  }

  // "Brenner Optics Inc.", "Brenner Optics": without the word that only tells
  // what kind of body it is.
  bool is_short_form(Index shorter, Index longer) const {
    const std::vector<std::string>& words = parts_[shorter].words;
    const std::vector<std::string>& more = parts_[longer].words;
    const Index last = mentions_[longer].tokens.end - 1;
    const auto is_body = [&](Index token) {
      const Noun* noun = frame_.noun(token);
      return noun != nullptr && noun->kind == NounKind::Body;
    };
    return more.size() == words.size() + 1 &&
           std::equal(words.begin(), words.end(), more.begin()) &&
           !is_body(mentions_[shorter].tokens.end - 1) &&
           (is_body(last) || frame_.words.text(last).ends_with('.'));
  }

  void join_single(Index mention) {
    const NameParts& parts = parts_[mention];
    if (parts.empty()) {
      put(mention, new_cluster(mention));
      return;
    }
    Index cluster = bearer_of(mention);
    if (cluster == NameClusters::kNone) {
      cluster = acronym_of(mention);
    }
    const std::uint64_t key = word_key(parts.first(), is_person(mention));
    if (cluster == NameClusters::kNone) {
      const auto found = alone_.find(key);
      cluster = found == alone_.end() ? new_cluster(mention) : found->second;
      alone_.emplace(key, cluster);
    }
    put(mention, cluster);
  }

  bool is_known_place(Index mention) const {
    return frame_.resources.country_names.find_whole(
               text_of(frame_.document, mentions_[mention].tokens)) != nullptr;
  }

  // The cluster with a longer name that has this word. What was not taken for
  // a person may still be one's name ("Katla" of Katla Sveinsdottir), but a
  // place that the tables know keeps its name.
  Index bearer_of(Index mention) const {
    const EntityType type = mentions_[mention].type;
    if (type == EntityType::Person) {
      return nearest(mention, true);
    }
    if (type == EntityType::Country || type == EntityType::Group ||
        (type == EntityType::Place && is_known_place(mention))) {
      return NameClusters::kNone;
    }
    if (type == EntityType::Place) {
      return nearest(mention, true);
    }
    const Index person = nearest(mention, true);
    return person != NameClusters::kNone ? person : nearest(mention, false);
  }

  Index nearest(Index mention, bool person) const {
    const auto found = bearers_.find(word_key(parts_[mention].first(), person));
    if (found == bearers_.end()) {
      return NameClusters::kNone;
    }
    const Bearers& bearers = found->second;
    const auto next = std::upper_bound(bearers.begin(), bearers.end(), mention,
                                       [](Index place, const Bearer& bearer) {
                                         return place < bearer.mention;
                                       });
    const auto here = static_cast<std::size_t>(next - bearers.begin());
    const std::size_t first = here > kCompared ? here - kCompared : 0;
    const std::size_t last = std::min(bearers.size(), here + kCompared);
    const std::uint64_t office = office_of(mention);
    for (std::size_t i = here; office != 0 && i-- > first;) {
      if (may_bear(bearers[i], mention, person) &&
          offices_[bearers[i].cluster] == office) {
        return bearers[i].cluster;
      }
    }
    // "Kamau" is Asha Kamau rather than Kamau Thugge.
    for (const bool surname : {true, false}) {
      for (std::size_t i = here; i-- > first;) {
        if (bearers[i].surname == surname &&
            may_bear(bearers[i], mention, person)) {
          return bearers[i].cluster;
        }
      }
    }
    for (std::size_t i = here; i < last; ++i) {
      if (may_bear(bearers[i], mention, person)) {
        return bearers[i].cluster;
      }
    }
    return NameClusters::kNone;
  }

  bool may_bear(const Bearer& bearer, Index mention, bool person) const {
    if (!person) {
      // "Nordan" for "Nordan Group"; "Bank" and "Norland" name too much.
      return bearer.given &&
             mentions_[bearer.mention].type == EntityType::Organization &&
             frame_.noun(mentions_[mention].head) == nullptr;
    }
    if (conflict(titles_[mention].gender, clusters_.gender[bearer.cluster])) {
      return false;
    }
    if (is_person(mention)) {
      // "Mr. Ola" is no way to address Ola Brandt, but "Prince Ola" is.
      return bearer.surname || titles_[mention].gender == Gender::Unknown ||
             titles_[mention].noun != EntityFrame::kNone;
    }
    return bearer.surname || bearer.given;
  }

  // "Senator Marsh" is the Marsh who was called senator; 0: no title.
  std::uint64_t office_of(Index mention) const {
    const Index noun = titles_[mention].noun;
    return noun == EntityFrame::kNone ? 0 : noun_key(frame_, noun);
  }

  // "IHA" for "International Harbour Agency"; in brackets behind a name the
  // first letter is enough.
  Index acronym_of(Index mention) {
    const NameParts& parts = parts_[mention];
    if (!parts.capitals || parts.first().size() < 2) {
      return NameClusters::kNone;
    }
    const Index begin = mentions_[mention].tokens.begin;
    if (begin >= 2 && frame_.words.text(begin - 1) == "(") {
      const Index named = frame_.name[begin - 2];
      if (named != EntityFrame::kNone && !parts_[named].empty() &&
          clusters_.of_mention[named] != NameClusters::kNone &&
          parts_[named].initials[0] == parts.first()[0]) {
        const Index cluster = clusters_.of_mention[named];
        acronyms_.emplace(hash_of(parts.first()), cluster);
        return cluster;
      }
    }
    const auto found = acronyms_.find(hash_of(parts.first()));
    return found == acronyms_.end() ||
                   clusters_.type[found->second] == EntityType::Person
               ? NameClusters::kNone
               : found->second;
  }

  // What most mentions were taken for; the fullest name decides a tie.
  void settle_types() {
    for (Index cluster = 0; cluster < clusters_.size(); ++cluster) {
      const auto& votes = votes_[cluster];
      auto best = static_cast<std::size_t>(clusters_.type[cluster]);
      for (std::size_t type = 0; type < votes.size(); ++type) {
        best = votes[type] > votes[best] ? type : best;
      }
      clusters_.type[cluster] = static_cast<EntityType>(best);
    }
  }

  const EntityFrame& frame_;
  const std::vector<Title>& titles_;
  const std::vector<Mention>& mentions_;
  std::vector<NameParts> parts_;  // one for each mention
  std::vector<Index> singles_;    // names of one word
  NameClusters clusters_;
  std::vector<std::array<Index, 8>> votes_;  // for each type
  std::vector<std::uint64_t> offices_;       // of each cluster, or 0
  std::unordered_map<std::uint64_t, Index> exact_;
  std::unordered_map<std::uint64_t, Index> alone_;
  std::unordered_map<std::uint64_t, Index> acronyms_;
  std::unordered_map<std::uint64_t, Bearers> bearers_;
};

}  // namespace

NameClusters cluster_names(const EntityFrame& frame,
                           const std::vector<Title>& titles) {
  return NameClustering(frame, titles).run();
}

}  // namespace newsparse
