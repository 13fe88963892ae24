// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "newsparse/format.h"

namespace newsparse::testing {

// A small record with something in every list, built by hand so that the
// writers are tested without any stage. The emoji before the speaker keeps
// bytes, UTF-16 units and code points apart.
//
//   🌊 Harbour news
//   Minister Ines Holt said that " the wall is safe " in a statement .
//   Norland denied it .
inline constexpr std::string_view kSampleText =
    "🌊 Harbour news\n"
    "Minister Ines Holt said that \" the wall is safe \" in a statement .\n"
    "Norland denied it .";

namespace sample {

inline void add_paragraph(Document& document, std::size_t begin,
                          std::size_t end, ParagraphKind kind) {
  const std::string_view text = document.text.view();
  const ByteSpan bytes{static_cast<Index>(begin), static_cast<Index>(end)};
  document.paragraphs.push_back({bytes, kind});
  const auto first = static_cast<Index>(document.tokens.size());
  for (std::size_t at = begin; at < end;) {
    const std::size_t space = std::min(text.find(' ', at), end);
    document.tokens.push_back(
        {{static_cast<Index>(at), static_cast<Index>(space)}});
    at = space + 1;
  }
  document.sentences.push_back(
      {{first, static_cast<Index>(document.tokens.size())}});
}

inline void add_paragraphs(Document& document) {
  const std::string_view text = document.text.view();
  const std::size_t first = text.find('\n');
  const std::size_t second = text.find('\n', first + 1);
  add_paragraph(document, 0, first, ParagraphKind::Title);
  add_paragraph(document, first + 1, second, ParagraphKind::Body);
  add_paragraph(document, second + 1, text.size(), ParagraphKind::Body);
  document.metadata.title = document.paragraphs[0].bytes;
}

inline ByteSpan find_bytes(const Document& document, std::string_view words) {
  const std::size_t begin = document.text.view().find(words);
  return {static_cast<Index>(begin), static_cast<Index>(begin + words.size())};
}

inline void add_entities(Document& document) {
  document.mentions = {
      {{3, 6}, 5, MentionKind::Name, EntityType::Person},
      {{9, 11}, 10, MentionKind::Nominal, EntityType::Other},
      {{18, 19}, 18, MentionKind::Name, EntityType::Country},
  };
  const CountryCode norway{{'N', 'O'}};
  document.entities = {
      {EntityType::Person,
       "Ines Holt",
       {0},
       find_bytes(document, "Minister"),
       norway},
      {EntityType::Other, "", {1}, {}, {}},
      {EntityType::Country, "Norway", {2}, {}, norway},
  };
}

inline Claim claim_of(ClaimForm form, TokenSpan source, TokenSpan cue) {
  Claim claim;
  claim.form = form;
  claim.source = source;
  claim.cue = cue;
  return claim;
}

inline void add_claims(Document& document) {
  Claim safe = claim_of(ClaimForm::Mixed, {3, 6}, {6, 7});
  safe.content = {{7, 14}};
  safe.quotes = {{9, 13}};
  safe.lead = 1;
  safe.confidence = 0.98765F;
  Claim denied = claim_of(ClaimForm::Indirect, {18, 19}, {19, 20});
  denied.content = {{20, 21}};
  denied.confidence = 0.5F;
  document.claims = {safe, denied};

  Speaker holt;
  holt.entity = 0;
  holt.name = "Ines Holt";
  holt.type = EntityType::Person;
  holt.evidence = SpeakerEvidence::Name;
  holt.confidence = 1;
  holt.candidates = {{0, 1.0F}};
  holt.on_behalf_of = 2;
  Speaker norland;
  norland.entity = 2;
  norland.name = "Norway";
  norland.type = EntityType::Country;
  norland.evidence = SpeakerEvidence::Metonym;
  norland.confidence = 0.25F;
  norland.co_speakers = {{std::nullopt, "", "its partners", EntityType::Group}};
  document.speakers = {holt, norland};

  Stance stated;
  stated.medium = Medium::Writing;
  stated.channel = TokenSpan{14, 17};
  Stance denies;
  denies.attitude = Attitude::Deny;
  denies.relations = {{ClaimLink::Denies, 0}};
  document.stances = {stated, denies};
}

inline void add_countries(Document& document) {
  const CountryCode norway{{'N', 'O'}};
  document.country_references = {{find_bytes(document, "Norland"), norway,
                                  CountryMentionKind::Name,
                                  CountryRole::Speaker, false}};
  Country country;
  country.code = norway;
  country.alpha_3 = "NOR";
  country.numeric = "578";
  country.name = "Norway";
  country.count = 1;
  country.salience = 1;
  country.main = true;
  country.references = {0};
  document.countries = {country};
}

}  // namespace sample

inline Document sample_document() {
  Document document{Text(std::string(kSampleText))};
  sample::add_paragraphs(document);
  sample::add_entities(document);
  sample::add_claims(document);
  sample::add_countries(document);
  return document;
}

inline Record sample_record() {
  Record record;
  record.provenance.id = "harbour.txt";
  record.provenance.path = "harbour.txt";
  record.provenance.format = "text";
  record.provenance.encoding = "UTF-8";
  record.provenance.bytes = kSampleText.size();
  record.document = sample_document();
  return record;
}

inline Record failed_record() {
  Record record;
  record.provenance.id = "gone.txt";
  record.provenance.path = "gone.txt";
  record.errors = {{"unreadable", "the file cannot be read", "check it"}};
  return record;
}

}  // namespace newsparse::testing
