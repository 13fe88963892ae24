// SPDX-License-Identifier: Apache-2.0
//
// First names are joined over the whole article (entities_names.cc), then the
// mentions are read in order: names hand their titles to the table of roles,
// noun phrases look there for a bearer, pronouns look back. What finds nobody
// is an entity of its own and may be found by what follows.
#include "stages/entities.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "stages/entities_countries.h"
#include "stages/entities_discourse.h"
#include "stages/entities_frame.h"
#include "stages/entities_names.h"
#include "stages/entities_parts.h"
#include "stages/entities_roles.h"
#include "stages/entities_titles.h"

namespace newsparse {
namespace {

constexpr Index kNone = EntityFrame::kNone;

class Resolution {
 public:
  Resolution(const Document& document, const Resources& resources)
      : frame_(document, resources),
        mentions_(document.mentions),
        discourse_(frame_, referents_) {}

  std::vector<Entity> run() {
    read_titles();
    read_apposed_titles();
    names_ = cluster_names(frame_, titles_);
    for (Index cluster = 0; cluster < names_.size(); ++cluster) {
      add_referent(names_.type[cluster], names_.gender[cluster],
                   Number::Unknown);
    }
    note_titled_genders();
    fuse_appositions();
    for (Index mention = 0; mention < mentions_.size(); ++mention) {
      resolve(mention);
    }
    join_headline();
    return entities();
  }

 private:
  void read_titles() {
    titles_.resize(mentions_.size());
    for (Index mention = 0; mention < mentions_.size(); ++mention) {
      if (mentions_[mention].kind == MentionKind::Name &&
          mentions_[mention].type == EntityType::Person) {
        titles_[mention] = title_of(frame_, mentions_[mention]);
      }
    }
  }

  // "Norland's envoy in Aasby, Ana Rui,": the nominal that a name stands in
  // apposition to, by the arcs, gives it its role.
  void read_apposed_titles() {
    if (frame_.document.arcs.empty()) {
      return;
    }
    std::unordered_map<Index, Index> nominal_at;  // by their heads
    for (Index mention = 0; mention < mentions_.size(); ++mention) {
      if (mentions_[mention].kind == MentionKind::Nominal &&
          mentions_[mention].type == EntityType::Person) {
        nominal_at.emplace(mentions_[mention].head, mention);
      }
    }
    for (Index mention = 0; mention < mentions_.size(); ++mention) {
      const Mention& name = mentions_[mention];
      if (name.kind != MentionKind::Name || name.type != EntityType::Person ||
          titles_[mention].role) {
        continue;
      }
      const auto found = nominal_at.find(apposed_to(name));
      if (found != nominal_at.end()) {
        titles_[mention].role = mentions_[found->second].tokens;
        titles_[mention].noun = mentions_[found->second].head;
      }
    }
  }

  // The noun that a name is in apposition to. The parser often takes the
  // nearest noun: "a spokesman for the boat owners, Leif Strand", hence the
  // climb to one for a single person.
  Index apposed_to(const Mention& name) const {
    const auto& arcs = frame_.document.arcs;
    for (Index t = name.tokens.begin; t < name.tokens.end; ++t) {
      if (arcs[t].relation != Relation::Appos ||
          name.tokens.contains(arcs[t].head)) {
        continue;
      }
      Index noun = arcs[t].head;
      for (int steps = 0; steps < 3 && !is_person_noun(noun) &&
                          arcs[noun].relation == Relation::Nmod;
           ++steps) {
        noun = arcs[noun].head;
      }
      return is_person_noun(noun) ? noun : kNone;
    }
    return kNone;
  }

  bool is_person_noun(Index token) const {
    const Noun* noun = frame_.noun(token);
    return noun != nullptr && noun->is_one_person();
  }

  // A given name only makes a gender likely; "Mr." and a pronoun settle it.
  void note_titled_genders() {
    for (Referent& referent : referents_) {
      referent.guessed = referent.gender != Gender::Unknown;
    }
    for (Index mention = 0; mention < mentions_.size(); ++mention) {
      if (titles_[mention].gender != Gender::Unknown) {
        referents_[names_.of_mention[mention]].guessed = false;
      }
    }
  }

  // "Ana Rui, a doctor,": the noun phrase is a mention of hers.
  void fuse_appositions() {
    fused_.assign(frame_.size(), kNone);
    for (Index mention = 0; mention < mentions_.size(); ++mention) {
      if (titles_[mention].role) {
        fused_[titles_[mention].noun] = names_.of_mention[mention];
      }
    }
  }

  Index add_referent(EntityType type, Gender gender, Number number) {
    Referent referent;
    referent.type = type;
    referent.gender = gender;
    referent.number = number;
    referents_.push_back(referent);
    members_.emplace_back();
    return static_cast<Index>(referents_.size() - 1);
  }

  void resolve(Index mention) {
    Index entity = kNone;
    switch (mentions_[mention].kind) {
      case MentionKind::Name:
        entity = names_.of_mention[mention];
        remember_roles(mention, entity);
        break;
      case MentionKind::Nominal:
        entity = resolve_nominal(mention);
        break;
      case MentionKind::Pronoun:
        entity = resolve_pronoun(mention);
        break;
    }
    members_[entity].push_back(mention);
    ++referents_[entity].count;
    discourse_.note(mention, entity);
  }

  void remember_roles(Index mention, Index entity) {
    const Title& title = titles_[mention];
    if (title.role) {
      Description description = describe(frame_, *title.role, title.noun);
      if (title.owner) {
        add_owner(frame_, *title.owner, description);
      }
      roles_.add(description, entity);
    }
    const Mention& name = mentions_[mention];
    const Noun* noun = frame_.noun(name.head);
    // "The museum" is the Harcombe Museum, whatever else it was taken for.
    if (noun != nullptr &&
        (name.type == EntityType::Organization ||
         (noun->kind == NounKind::Body && name.type != EntityType::Person))) {
      roles_.add(describe(frame_, name.tokens, name.head), entity);
    }
  }

  Index resolve_nominal(Index mention) {
    const Mention& nominal = mentions_[mention];
    const Noun* noun = frame_.noun(nominal.head);
    const Description description =
        describe(frame_, nominal.tokens, nominal.head);
    Index entity = fused_[nominal.head];
    if (entity == kNone) {
      entity = named_by_copula(nominal);
    }
    if (entity == kNone && description.opening != Opening::Indefinite &&
        noun != nullptr) {
      entity = find_bearer(mention, *noun, description);
    }
    if (entity == kNone) {
      entity = add_referent(nominal.type,
                            noun != nullptr ? noun->gender : Gender::Unknown,
                            noun != nullptr ? noun->number : Number::Unknown);
    }
    roles_.add(description, entity);
    return entity;
  }

  // "Aasby mayor quits" over an article on Mayor Ana Rui: who is only described
  // in the headline is whoever the body describes so.
  void join_headline() {
    const auto& title = frame_.document.metadata.title;
    for (Index mention = 0; title && mention < mentions_.size(); ++mention) {
      const Mention& nominal = mentions_[mention];
      if (frame_.document.tokens[nominal.head].bytes.begin >= title->end) {
        break;
      }
      const Noun* noun = frame_.noun(nominal.head);
      if (nominal.kind != MentionKind::Nominal || noun == nullptr ||
          noun->kind != NounKind::Office || !noun->is_one_person()) {
        continue;
      }
      join_into_bearer(mention);
    }
  }

  void join_into_bearer(Index mention) {
    const auto own =
        std::find_if(members_.begin() + names_.size(), members_.end(),
                     [&](const auto& members) {
                       return members.size() == 1 && members.front() == mention;
                     });
    const Description description =
        describe(frame_, mentions_[mention].tokens, mentions_[mention].head);
    const Index bearer = roles_.find(description, names_.size());
    if (own != members_.end() && bearer != kNone) {
      own->clear();
      members_[bearer].push_back(mention);
      std::sort(members_[bearer].begin(), members_[bearer].end());
    }
  }

  Index find_bearer(Index mention, const Noun& noun,
                    const Description& description) const {
    const bool plain = noun.kind == NounKind::Plain;
    // "officials" without an article are others every time, and so are most
    // things possessed: "his car", "her car".
    if (plain && description.opening != Opening::Definite) {
      return kNone;
    }
    if (noun.kind == NounKind::Relation &&
        description.opening == Opening::Bare) {
      return kNone;
    }
    const Index bearer = roles_.find(description);
    const bool bare_body = noun.kind == NounKind::Body &&
                           noun.number == Number::Singular &&
                           description.opening == Opening::Definite &&
                           description.modifiers.empty();
    if (bare_body && (bearer == kNone || bearer >= names_.size())) {
      // "A mining firm was accused. The union sued Norvik, ... The firm": what
      // was named since goes before what has no name.
      const Index named = discourse_.recent_organization(mention);
      if (named != kNone && (bearer == kNone || members_[named].back() >
                                                    members_[bearer].back())) {
        return named;
      }
    }
    if (bearer != kNone) {
      return bearer;
    }
    if (plain && noun.is_one_person() && description.modifiers.empty()) {
      return discourse_.recent_speaker(mention, noun.gender);
    }
    return kNone;
  }

  // "Ana Rui is a doctor."
  Index named_by_copula(const Mention& nominal) const {
    const Index begin = nominal.tokens.begin;
    if (nominal.type != EntityType::Person || begin < 2 ||
        frame_.function(begin - 1) != FunctionWord::Copula ||
        frame_.name[begin - 2] == kNone ||
        frame_.sentence[begin - 2] != frame_.sentence[begin]) {
      return kNone;
    }
    const Index entity = names_.of_mention[frame_.name[begin - 2]];
    return referents_[entity].type == EntityType::Person ? entity : kNone;
  }

  Index resolve_pronoun(Index mention) {
    const Mention& here = mentions_[mention];
    const Pronoun* pronoun = frame_.pronoun(here.head);
    if (pronoun == nullptr) {
      return add_referent(here.type, Gender::Unknown, Number::Unknown);
    }
    if (pronoun->person == 1) {
      return resolve_first_person(here, *pronoun);
    }
    Index entity = discourse_.antecedent(mention, *pronoun);
    if (entity == kNone) {
      entity = add_referent(here.type, pronoun->gender, pronoun->number);
    } else if (referents_[entity].type == EntityType::Person &&
               pronoun->gender != Gender::Unknown) {
      referents_[entity].gender = pronoun->gender;
      referents_[entity].guessed = false;
    }
    return entity;
  }

  // "I" is one person within a quotation, and the author outside of any.
  Index resolve_first_person(const Mention& here, const Pronoun& pronoun) {
    const Index quotation = frame_.quotation[here.head];
    const std::size_t voice =
        quotation == kNone ? 0 : frame_.voice[quotation] + 1;
    auto& known = pronoun.number == Number::Plural ? we_ : i_;
    if (known.size() <= voice) {
      known.resize(frame_.document.quotations.size() + 1, kNone);
    }
    if (known[voice] == kNone) {
      known[voice] = add_referent(here.type, Gender::Unknown, pronoun.number);
    }
    return known[voice];
  }

  std::vector<Entity> entities() {
    std::vector<Index> order;
    for (Index i = 0; i < members_.size(); ++i) {
      if (!members_[i].empty()) {
        order.push_back(i);
      }
    }
    std::sort(order.begin(), order.end(), [&](Index one, Index other) {
      return members_[one].front() < members_[other].front();
    });
    std::vector<Entity> found;
    found.reserve(order.size());
    for (const Index entity : order) {
      found.push_back(entity_of(entity));
    }
    return found;
  }

  Entity entity_of(Index referent) {
    Entity entity;
    entity.type = referents_[referent].type;
    entity.name = name_of_referent(referent);
    for (const Index mention : members_[referent]) {
      const Title& title = titles_[mention];
      if (title.role && !entity.role) {
        entity.role = bytes_of(frame_.document, *title.role);
      }
      if (title.owner && !entity.country) {
        entity.country = country_of_owner(frame_, *title.owner);
      }
    }
    entity.mentions = std::move(members_[referent]);
    return entity;
  }

  std::string name_of_referent(Index referent) const {
    Index mention = kNone;
    if (referent < names_.size()) {
      mention = names_.fullest[referent];
    } else {
      for (const Index member : members_[referent]) {
        if (mentions_[member].kind == MentionKind::Nominal) {
          mention = member;
          break;
        }
      }
    }
    return mention == kNone
               ? std::string()
               : squeezed(text_of(frame_.document, mentions_[mention].tokens));
  }

  EntityFrame frame_;
  const std::vector<Mention>& mentions_;
  std::vector<Referent> referents_;
  std::vector<std::vector<Index>> members_;  // mentions of each referent
  Discourse discourse_;
  RoleTable roles_;
  std::vector<Title> titles_;  // one for each mention
  NameClusters names_;         // the first referents, with the same numbers
  std::vector<Index> fused_;   // for the noun of a role, whose it is
  std::vector<Index> i_, we_;  // for each quotation, and outside
};

}  // namespace

std::vector<Entity> resolve_entities(const Document& document,
                                     const Resources& resources) {
  std::vector<Entity> entities = Resolution(document, resources).run();
  find_entity_countries(document, resources.country_names, entities);
  join_countries(entities);
  return entities;
}

}  // namespace newsparse
