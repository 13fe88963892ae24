// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/labels.h"
#include "newsparse/span.h"
#include "newsparse/text.h"

// One immutable text and the layers that stand beside it. A layer is a vector
// of small structs that hold offsets and indices, never pointers; each layer
// has one writer, the stage of its name, and is empty or complete.
namespace newsparse {

struct Paragraph {
  ByteSpan bytes;  // without the white space around it
  ParagraphKind kind = ParagraphKind::Body;
};

// What the article says about itself.
struct Metadata {
  std::optional<ByteSpan> title;
  std::optional<ByteSpan> subtitle;
  std::vector<ByteSpan> authors;     // bare names
  std::string published;             // ISO 8601 date or date-time, or empty
  std::optional<ByteSpan> dateline;  // the city line that opens the body
  std::vector<ByteSpan> credits;     // whole lines
};

// A syntactic word of Universal Dependencies English: "do|n't", "Iran|'s".
struct Token {
  ByteSpan bytes;
};

// What stands between paired quotation marks, the marks included. Typography
// only: scare quotes and titles are quotations too.
struct Quotation {
  TokenSpan tokens;
  bool closed = true;  // false: the closing mark is missing (house style of
                       // quotations that run over paragraphs, or an error)
  std::optional<Index> parent;     // the quotation this one is nested in
  std::optional<Index> continues;  // the one of an earlier paragraph
};

struct Sentence {
  TokenSpan tokens;
};

struct Tag {  // one for each token
  PennTag penn = PennTag::XX;
  UniversalTag universal = UniversalTag::X;
  std::string lemma;
};

struct Arc {       // one for each token
  Index head = 0;  // a token; a root is its own head
  Relation relation = Relation::Root;
};

struct CountryCode {  // ISO 3166-1 alpha-2
  std::array<char, 2> letters{};

  std::string_view view() const { return {letters.data(), letters.size()}; }
  friend auto operator<=>(const CountryCode&, const CountryCode&) = default;
};

struct Mention {
  TokenSpan tokens;
  Index head = 0;  // the token that carries the meaning
  MentionKind kind = MentionKind::Name;
  EntityType type = EntityType::Other;
};

struct Entity {
  EntityType type = EntityType::Other;
  std::string name;              // the fullest name the article gives
  std::vector<Index> mentions;   // in reading order, never empty
  std::optional<ByteSpan> role;  // "foreign minister", as written
  std::optional<CountryCode> country;
};

// An attribution relation in the sense of PARC and PolNeAR: what the article
// reports someone as saying, believing, demanding or denying.
struct Claim {
  ClaimForm form = ClaimForm::Indirect;
  std::optional<TokenSpan> source;
  std::optional<TokenSpan> cue;
  std::vector<TokenSpan> content;  // the parts in order, with their marks
  std::vector<TokenSpan> quotes;   // quoted parts inside it, marks left off
  Index lead = 0;  // tokens at the start of the content that only link it to
                   // the cue ("that"); the text of the claim leaves them out
  std::optional<Index> parent;     // the claim this one is nested in
  std::optional<Index> continues;  // the claim whose quotation goes on here
  float confidence = 0;            // 0 to 1
};

struct SpeakerCandidate {
  Index entity = 0;
  float score = 0;
};

struct CoSpeaker {  // another member of a compound source
  std::optional<Index> entity;
  std::string name;         // empty when the article does not name them
  std::string description;  // the words, when there is no name
  EntityType type = EntityType::Other;
};

struct Speaker {  // one for each claim
  std::optional<Index> entity;
  std::string name;         // empty when the article does not name them
  std::string description;  // the words, when there is no name
  EntityType type = EntityType::Other;
  bool anonymous = false;  // the article says that the name is withheld
  SpeakerEvidence evidence = SpeakerEvidence::None;  // None: nobody
  float confidence = 0;
  std::vector<SpeakerCandidate> candidates;  // best first
  std::vector<CoSpeaker> co_speakers;
  std::optional<Index> addressee;     // told whom: an entity
  std::optional<Index> on_behalf_of;  // for whom a spokesperson speaks
  std::optional<Index> via;           // the outlet or agency that relays
};

struct ClaimRelation {
  ClaimLink type = ClaimLink::Denies;
  Index target = 0;  // a claim
};

struct Stance {  // one for each claim
  Attitude attitude = Attitude::State;
  bool negated = false;
  Modality modality = Modality::None;
  AuthorStance author = AuthorStance::Neutral;
  Medium medium = Medium::Unknown;
  std::optional<TokenSpan> channel;  // "in a statement"
  std::vector<ClaimRelation> relations;
};

// A place where the text names a country: the shortest span that does, which
// may be part of a token.
struct CountryReference {
  ByteSpan bytes;
  CountryCode country;
  CountryMentionKind kind = CountryMentionKind::Name;
  CountryRole role = CountryRole::Other;
  bool embedded = false;          // inside the name of something else
  std::optional<Index> entity{};  // of the name it is embedded in
  bool historical = false;        // by an older name: "Burma", "Peking"
  std::string subdivision{};      // ISO 3166-2 of the part named: "GB-SCT"
  // What the name may mean as well, where the text decides weakly: "Congo".
  std::vector<CountryCode> ambiguous{};
};

struct Country {
  CountryCode code;
  std::string alpha_3;
  std::string numeric;                  // three digits
  std::string name;                     // English short name
  bool user_assigned = false;           // a code that ISO leaves to its users
  std::vector<CountryCode> successors;  // of a state that is gone
  Index count = 0;                      // references that are not embedded
  float salience = 0;  // 0 to 1, the greatest of a document is 1
  bool main = false;
  std::vector<Index> references;  // in reading order, never empty
};

// Invariants, each tested by `violations`:
//  1. paragraphs, tokens, sentences and country references are ordered,
//     inside the text and never empty; the first three do not overlap;
//  2. every token lies inside a paragraph;
//  3. sentences tile the tokens and never cross a paragraph;
//  4. tags and arcs are empty or one for each token; heads are tokens of the
//     same sentence;
//  5. every mention belongs to exactly one entity, its head lies inside it;
//  6. spans of quotations, mentions and claims are inside the tokens, never
//     empty; the content parts of a claim are ordered and disjoint;
//  7. speakers and stances are empty or one for each claim;
//  8. every index points to an element that is there; `parent` and
//     `continues` chains end.
//  9. byte spans begin and end on code point boundaries.
struct Document {
  Text text;
  std::vector<Paragraph> paragraphs{};
  Metadata metadata{};
  std::vector<Token> tokens{};
  std::vector<Quotation> quotations{};
  std::vector<Sentence> sentences{};
  std::vector<Tag> tags{};
  std::vector<Arc> arcs{};
  std::vector<Mention> mentions{};
  std::vector<Entity> entities{};
  std::vector<Claim> claims{};
  std::vector<Speaker> speakers{};
  std::vector<Stance> stances{};
  std::vector<CountryReference> country_references{};
  std::vector<Country> countries{};
};

// The bytes from the first to the last token of a run.
// Requires: `tokens` is not empty and inside the document's tokens.
ByteSpan bytes_of(const Document& document, TokenSpan tokens);

// Views into the document's text; they live as long as the document does and
// is not moved.
std::string_view text_of(const Document& document, ByteSpan bytes);
std::string_view text_of(const Document& document, TokenSpan tokens);
std::string_view token_text(const Document& document, Index token);

// One line for each invariant that does not hold; empty when the house stands.
std::vector<std::string> violations(const Document& document);

}  // namespace newsparse
