// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "stages/entities_frame.h"

namespace newsparse {

// What is known of an entity while the article is read.
struct Referent {
  EntityType type = EntityType::Other;
  Gender gender = Gender::Unknown;
  bool guessed = false;  // the gender, from a given name
  Number number = Number::Unknown;
  Index count = 0;  // mentions so far
};

// The mentions read so far, and which of them a pronoun points back to.
class Discourse {
 public:
  Discourse(const EntityFrame& frame, const std::vector<Referent>& referents)
      : frame_(frame), referents_(referents) {}

  // Mentions come in the order of the text.
  void note(Index mention, Index entity) {
    history_.push_back({mention, entity});
  }

  // The entity that a personal, possessive or relative pronoun of the third
  // person stands for; kNone: nothing before it fits.
  Index antecedent(Index mention, const Pronoun& pronoun) const;

  // The organization named last without a noun that tells its kind, which
  // "the company" may mean; kNone: none nearby.
  Index recent_organization(Index mention) const;

  // Who spoke last in this paragraph, where nobody else was subject since:
  // "the midfielder" who speaks now may be another word for him. kNone: nobody,
  // or one of another gender.
  Index recent_speaker(Index mention, Gender gender) const;

 private:
  struct Noted {
    Index mention;
    Index entity;
  };

  bool is_agency(const Mention& name) const;
  Index relative(Index mention) const;
  bool fits(const Pronoun& pronoun, const Referent& referent) const;
  // Whether the gender is right and not only possible: a guess from a given
  // name is overruled in one sentence, not across several.
  static bool agrees(const Pronoun& pronoun, const Referent& referent);
  bool speak_in_one_voice(const Mention& one, const Mention& other) const;
  float score(const Noted& noted, Index mention, const Pronoun& pronoun) const;
  bool is_object(Index mention, const Pronoun& pronoun) const;
  bool is_predicate(const Mention& nominal) const;
  bool share_clause(const Mention& before, const Mention& pronoun) const;

  const EntityFrame& frame_;
  const std::vector<Referent>& referents_;
  std::vector<Noted> history_;
};

}  // namespace newsparse
