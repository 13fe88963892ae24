// SPDX-License-Identifier: Apache-2.0
#include "stages/entities_frame.h"

#include <algorithm>
#include <optional>

#include "document/tree.h"

namespace newsparse {
namespace {

bool is_subject(Relation relation) {
  return relation == Relation::Nsubj || relation == Relation::NsubjPass ||
         relation == Relation::NsubjOuter;
}

bool is_verb_tag(PennTag tag) {
  return tag == PennTag::VBD || tag == PennTag::VBZ || tag == PennTag::VBP ||
         tag == PennTag::MD;
}

}  // namespace

EntityFrame::EntityFrame(const Document& of_document,
                         const Resources& of_resources)
    : document(of_document),
      resources(of_resources),
      words(of_document),
      sentence(of_document.tokens.size(), kNone),
      quotation(of_document.tokens.size(), kNone),
      name(of_document.tokens.size(), kNone),
      subject(of_document.mentions.size(), 0),
      speaks(of_document.mentions.size(), 0) {
  read_layers();
  read_voices();
  read_subjects();
}

void EntityFrame::read_layers() {
  for (Index i = 0; i < document.sentences.size(); ++i) {
    const TokenSpan tokens = document.sentences[i].tokens;
    std::fill(sentence.begin() + tokens.begin, sentence.begin() + tokens.end,
              i);
  }
  read_paragraphs();
  // Quotations that are nested many times over are read as one: only the
  // outermost and what stands in it directly are told apart.
  for (Index i = 0; i < document.quotations.size(); ++i) {
    const auto& parent = document.quotations[i].parent;
    if (parent && document.quotations[*parent].parent) {
      continue;
    }
    const TokenSpan tokens = document.quotations[i].tokens;
    std::fill(quotation.begin() + tokens.begin, quotation.begin() + tokens.end,
              i);
  }
  for (Index i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (mention.kind == MentionKind::Name) {
      std::fill(name.begin() + mention.tokens.begin,
                name.begin() + mention.tokens.end, i);
    }
  }
}

void EntityFrame::read_paragraphs() {
  Index at = 0;
  for (const Sentence& one : document.sentences) {
    const Index begin = document.tokens[one.tokens.begin].bytes.begin;
    while (at < document.paragraphs.size() &&
           document.paragraphs[at].bytes.end <= begin) {
      ++at;
    }
    paragraph.push_back(at);
  }
}

void EntityFrame::read_voices() {
  voice.resize(document.quotations.size());
  Index last = kNone;  // the one before that is nested in none
  for (Index i = 0; i < document.quotations.size(); ++i) {
    const Quotation& here = document.quotations[i];
    voice[i] = i;
    if (here.continues) {
      voice[i] = voice[*here.continues];
    } else if (!here.parent && last != kNone &&
               sentence[document.quotations[last].tokens.end - 1] ==
                   sentence[here.tokens.begin]) {
      voice[i] = voice[last];
    }
    last = here.parent ? last : i;
  }
}

// "Bank of Norland governor Asha Kamau said": not the bank is the subject, but
// who ends the phrase.
void EntityFrame::pass_on_subjects() {
  constexpr Index kLongestTitle = 3;
  Index body = kNone;  // the name before
  for (Index i = 0; i < document.mentions.size(); ++i) {
    const Mention& person = document.mentions[i];
    if (person.kind != MentionKind::Name) {
      continue;
    }
    if (person.type == EntityType::Person && body != kNone &&
        subject[body] != 0 && subject[i] == 0 &&
        is_title({document.mentions[body].tokens.end, person.tokens.begin},
                 kLongestTitle)) {
      std::swap(subject[body], subject[i]);
      std::swap(speaks[body], speaks[i]);
    }
    body = i;
  }
}

// Whether some words are a title before a name.
bool EntityFrame::is_title(TokenSpan words_between, Index longest) const {
  if (words_between.empty() || words_between.size() > longest) {
    return false;
  }
  const Noun* head = noun(words_between.end - 1);
  for (Index t = words_between.begin; t < words_between.end; ++t) {
    if (words.word_case(t) == TokenCase::None || is_verb(t)) {
      return false;
    }
  }
  return head != nullptr && head->is_one_person();
}

// "Governor Asha Kamau said" and "his lawyer, Asha Kamau, said": a name may
// hang on the title or the description that is the subject.
Index EntityFrame::head_of_phrase(Index token) const {
  constexpr int kDeepest = 3;
  for (int i = 0; i < kDeepest; ++i) {
    const Arc& arc = document.arcs[token];
    const bool hangs = arc.relation == Relation::Flat ||
                       arc.relation == Relation::Appos ||
                       arc.relation == Relation::NmodDesc;
    if (!hangs || arc.head >= token) {
      break;
    }
    token = arc.head;
  }
  return token;
}

void EntityFrame::read_subjects() {
  for (Index i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (document.arcs.empty()) {
      subject[i] = is_subject_by_shape(mention) ? 1 : 0;
    } else {
      // The parser hangs surnames on given names: in "Ana Rui said" the
      // first is the subject.
      const std::optional<Index> outer =
          mention.kind == MentionKind::Name
              ? outer_token(document, mention.tokens)
              : std::nullopt;
      const Arc& arc = document.arcs[head_of_phrase(outer.value_or(mention.head))];
      subject[i] = is_subject(arc.relation) ? 1 : 0;
      speaks[i] = subject[i] != 0 && is_reporting_verb(arc.head) ? 1 : 0;
    }
    // "…," said Holt: a mark stands before the verb.
    const Index after = mention.tokens.end;
    const Index begin = mention.tokens.begin;
    const bool inverted = begin > 1 && is_reporting_verb(begin - 1) &&
                          words.word_case(begin - 2) == TokenCase::None;
    const bool plain = after < size() && is_reporting_verb(after);
    if ((plain || inverted) && document.arcs.empty()) {
      speaks[i] = 1;
      subject[i] = 1;
    }
  }
  pass_on_subjects();
}

bool EntityFrame::is_verb(Index token) const {
  if (!document.tags.empty()) {
    return is_verb_tag(document.tags[token].penn);
  }
  const FunctionWord kind = function(token);
  const std::string_view word = words.lower(token);
  return kind == FunctionWord::Copula || kind == FunctionWord::Auxiliary ||
         (kind == FunctionWord::None &&
          words.word_case(token) == TokenCase::Lower && word.size() > 3 &&
          (word.ends_with("ed") || is_reporting_verb(token)));
}

// Without arcs: what stands before a verb and not behind a preposition.
bool EntityFrame::is_subject_by_shape(const Mention& mention) const {
  const Index after = mention.tokens.end;
  const Index begin = mention.tokens.begin;
  if (after >= size() || sentence[after] != sentence[begin]) {
    return false;
  }
  if (begin > 0) {
    const FunctionWord before = function(begin - 1);
    if (before == FunctionWord::Preposition || before == FunctionWord::Link ||
        before == FunctionWord::Place) {
      return false;
    }
  }
  return is_verb(after) || begin == sentence_of(begin).begin;
}

const PersonTitle* EntityFrame::title(Index token) const {
  return words.capitalized(token)
             ? resources.persons.title(without_stop(words.lower(token)))
             : nullptr;
}

Index EntityFrame::behind_link(Index token, Index end) const {
  if (token + 1 >= end || function(token) != FunctionWord::Link) {
    return kNone;
  }
  ++token;
  token += function(token) == FunctionWord::Definite ? 1 : 0;
  return token < end ? token : kNone;
}

bool EntityFrame::is_reporting_verb(Index token) const {
  return words.word_case(token) == TokenCase::Lower &&
         resources.reporting.find(words.lower(token), CuePart::Verb) != nullptr;
}

bool EntityFrame::is_possessive_mark(Index token) const {
  if (!document.tags.empty()) {
    return document.tags[token].penn == PennTag::POS;
  }
  const std::string_view word = words.text(token);
  return word == "'s" || word == "\u2019s" || word == "'" || word == "\u2019";
}

}  // namespace newsparse
