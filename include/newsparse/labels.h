// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// The closed vocabularies of the layers. Each enumeration has a name for every
// value, the same in code, JSON and documentation; see `name_of` below.
namespace newsparse {

// clang-format off

enum class ParagraphKind : std::uint8_t {
  Title, Subtitle, Date, Byline, Dateline, Subheading, Body, Quote, List,
  Caption, Credit, Boilerplate,
};

// Part-of-speech tags of the Penn Treebank as used by UD English (XPOS).
enum class PennTag : std::uint8_t {
  CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS,
  PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH, VB, VBD, VBG, VBN, VBP, VBZ, WDT,
  WP, WPS, WRB, ADD, AFX, GW, HYPH, NFP, XX, Period, Comma, Colon, OpenQuote,
  CloseQuote, OpenBracket, CloseBracket, Dollar,
};

// Universal parts of speech (UPOS), universaldependencies.org/u/pos.
enum class UniversalTag : std::uint8_t {
  ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT,
  SCONJ, SYM, VERB, X,
};

// Universal Dependencies relations with the subtypes of UD English.
enum class Relation : std::uint8_t {
  Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass,
  Case, Cc, CcPreconj, Ccomp, Compound, CompoundPrt, Conj, Cop, Csubj,
  CsubjOuter, CsubjPass, Dep, Det, DetPredet, Discourse, Dislocated, Expl,
  Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, NmodDesc, NmodPoss,
  NmodUnmarked, Nsubj, NsubjOuter, NsubjPass, Nummod, Obj, Obl, OblAgent,
  OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
};

enum class MentionKind : std::uint8_t {
  Name, Nominal, Pronoun,
};

enum class EntityType : std::uint8_t {
  Person, Organization, Place, Country, Group, Document, Event, Other,
};

enum class ClaimForm : std::uint8_t {
  Direct, Indirect, Mixed,
};

// What the source does with the content.
enum class Attitude : std::uint8_t {
  State, Deny, Accuse, Admit, Confirm, Promise, Threaten, Demand, Propose,
  Warn, Predict, Support, Oppose, Praise, Criticize, Apologize, Doubt, Ask,
  Order, Agree, Believe, Intend, Decline,
};

// Of the reporting, not of what is reported.
enum class Modality : std::uint8_t {
  None, Conditional, Possible, Future, Question, Hedged,
};

enum class AuthorStance : std::uint8_t {
  Neutral, Disputed, Endorsed,
};

enum class Medium : std::uint8_t {
  Speech, Writing, Thought, Unknown,
};

enum class Zone : std::uint8_t {
  Title, Subtitle, Body, Quote, Caption,
};

enum class ClaimLink : std::uint8_t {
  Denies, Repeats, Answers, Agrees,
};

// Which rule found the entity behind a claim's source.
enum class SpeakerEvidence : std::uint8_t {
  None,          // nobody is pointed at
  Name,          // the source holds the full name
  Surname,       // a part of a name given in full elsewhere
  Acronym,       // an abbreviation of a name given in full
  Role,          // "the minister", held by someone the article names
  Pronoun,       // "he"
  Relative,      // "Brandt, who said ..."
  Metonym,       // "Moscow said": a seat of power for the state
  Description,   // a noun phrase that names nobody: "a senior official"
  Continuation,  // a quotation that goes on from an earlier claim
  Turn,          // the label of a turn in an interview
};

enum class CountryMentionKind : std::uint8_t {
  Name, Official, Abbreviation, Adjective, Demonym, Combining, Historical,
  Capital, Government, City, Subdivision,
};

enum class CountryRole : std::uint8_t {
  Speaker, Actor, Target, Location, Modifier, Other,
};

// clang-format on

// The name of a value as it stands in JSON, documentation and data files
// ("subheading", "NNP", "nsubj:pass"). Never empty.
std::string_view name_of(ParagraphKind value);
std::string_view name_of(PennTag value);
std::string_view name_of(UniversalTag value);
std::string_view name_of(Relation value);
std::string_view name_of(MentionKind value);
std::string_view name_of(EntityType value);
std::string_view name_of(ClaimForm value);
std::string_view name_of(Attitude value);
std::string_view name_of(Modality value);
std::string_view name_of(AuthorStance value);
std::string_view name_of(Medium value);
std::string_view name_of(Zone value);
std::string_view name_of(ClaimLink value);
std::string_view name_of(SpeakerEvidence value);
std::string_view name_of(CountryMentionKind value);
std::string_view name_of(CountryRole value);

// How many values an enumeration has; they are numbered from zero.
template <class Label>
std::size_t count_of();

// The value with that name, or nothing. Exact, case-sensitive.
template <class Label>
std::optional<Label> parse_label(std::string_view name);

}  // namespace newsparse
