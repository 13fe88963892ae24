// SPDX-License-Identifier: Apache-2.0
#include "newsparse/labels.h"

#include <algorithm>
#include <array>

namespace newsparse {
namespace {

// The names of each enumeration, in the order of its values.
template <class Label>
struct Names;

// clang-format off
template <> struct Names<ParagraphKind> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "title", "subtitle", "date", "byline", "dateline", "subheading",
      "body", "quote", "list", "caption", "credit", "boilerplate"});
};
template <> struct Names<PennTag> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN",
      "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS",
      "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT",
      "WP", "WP$", "WRB", "ADD", "AFX", "GW", "HYPH", "NFP", "XX", ".", ",",
      ":", "``", "''", "-LRB-", "-RRB-", "$"});
};
template <> struct Names<UniversalTag> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"});
};
template <> struct Names<Relation> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod",
      "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp",
      "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer",
      "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated",
      "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
      "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer",
      "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked",
      "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"});
};
template <> struct Names<MentionKind> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "name", "nominal", "pronoun"});
};
template <> struct Names<EntityType> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "person", "organization", "place", "country", "group", "document",
      "event", "other"});
};
template <> struct Names<ClaimForm> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "direct", "indirect", "mixed"});
};
template <> struct Names<Attitude> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "state", "deny", "accuse", "admit", "confirm", "promise", "threaten",
      "demand", "propose", "warn", "predict", "support", "oppose", "praise",
      "criticize", "apologize", "doubt", "ask", "order", "agree", "believe",
      "intend", "decline"});
};
template <> struct Names<Modality> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "none", "conditional", "possible", "future", "question", "hedged"});
};
template <> struct Names<AuthorStance> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "neutral", "disputed", "endorsed"});
};
template <> struct Names<Medium> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "speech", "writing", "thought", "unknown"});
};
template <> struct Names<Zone> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "title", "subtitle", "body", "quote", "caption"});
};
template <> struct Names<ClaimLink> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "denies", "repeats", "answers", "agrees"});
};
template <> struct Names<SpeakerEvidence> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "none", "name", "surname", "acronym", "role", "pronoun", "relative",
      "metonym", "description", "continuation", "turn"});
};
template <> struct Names<CountryMentionKind> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "name", "official", "abbreviation", "adjective", "demonym", "combining",
      "historical", "capital", "government", "city", "subdivision"});
};
template <> struct Names<CountryRole> {
  static constexpr auto kAll = std::to_array<std::string_view>({
      "speaker", "actor", "target", "location", "modifier", "other"});
};
// clang-format on

template <class Label>
std::string_view name(Label value) {
  return Names<Label>::kAll[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view name_of(ParagraphKind value) {
  return name(value);
}
std::string_view name_of(PennTag value) {
  return name(value);
}
std::string_view name_of(UniversalTag value) {
  return name(value);
}
std::string_view name_of(Relation value) {
  return name(value);
}
std::string_view name_of(MentionKind value) {
  return name(value);
}
std::string_view name_of(EntityType value) {
  return name(value);
}
std::string_view name_of(ClaimForm value) {
  return name(value);
}
std::string_view name_of(Attitude value) {
  return name(value);
}
std::string_view name_of(Modality value) {
  return name(value);
}
std::string_view name_of(AuthorStance value) {
  return name(value);
}
std::string_view name_of(Medium value) {
  return name(value);
}
std::string_view name_of(Zone value) {
  return name(value);
}
std::string_view name_of(ClaimLink value) {
  return name(value);
}
std::string_view name_of(SpeakerEvidence value) {
  return name(value);
}
std::string_view name_of(CountryMentionKind value) {
  return name(value);
}
std::string_view name_of(CountryRole value) {
  return name(value);
}

template <class Label>
std::size_t count_of() {
  return Names<Label>::kAll.size();
}

template <class Label>
std::optional<Label> parse_label(std::string_view name) {
  const auto& all = Names<Label>::kAll;
  const auto found = std::find(all.begin(), all.end(), name);
  if (found == all.end()) {
    return std::nullopt;
  }
  return static_cast<Label>(found - all.begin());
}

template std::size_t count_of<ParagraphKind>();
template std::size_t count_of<PennTag>();
template std::size_t count_of<UniversalTag>();
template std::size_t count_of<Relation>();
template std::size_t count_of<MentionKind>();
template std::size_t count_of<EntityType>();
template std::size_t count_of<ClaimForm>();
template std::size_t count_of<Attitude>();
template std::size_t count_of<Modality>();
template std::size_t count_of<AuthorStance>();
template std::size_t count_of<Medium>();
template std::size_t count_of<Zone>();
template std::size_t count_of<ClaimLink>();
template std::size_t count_of<SpeakerEvidence>();
template std::size_t count_of<CountryMentionKind>();
template std::size_t count_of<CountryRole>();

template std::optional<ParagraphKind> parse_label(std::string_view);
template std::optional<PennTag> parse_label(std::string_view);
template std::optional<UniversalTag> parse_label(std::string_view);
template std::optional<Relation> parse_label(std::string_view);
template std::optional<MentionKind> parse_label(std::string_view);
template std::optional<EntityType> parse_label(std::string_view);
template std::optional<ClaimForm> parse_label(std::string_view);
template std::optional<Attitude> parse_label(std::string_view);
template std::optional<Modality> parse_label(std::string_view);
template std::optional<AuthorStance> parse_label(std::string_view);
template std::optional<Medium> parse_label(std::string_view);
template std::optional<Zone> parse_label(std::string_view);
template std::optional<ClaimLink> parse_label(std::string_view);
template std::optional<SpeakerEvidence> parse_label(std::string_view);
template std::optional<CountryMentionKind> parse_label(std::string_view);
template std::optional<CountryRole> parse_label(std::string_view);

}  // namespace newsparse
