// SPDX-License-Identifier: Apache-2.0
//
// The invariants of document.h, numbered as there. Each check walks its layer
// once and reports in words, so that a failing property test reads like the
// rule that was broken.
#include <optional>
#include <string>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {
namespace {

using Report = std::vector<std::string>;

std::string at(std::string_view layer, std::size_t index) {
  return std::string(layer) + "[" + std::to_string(index) + "]";
}

bool on_boundary(std::string_view text, Index position) {
  return position == text.size() ||
         (static_cast<unsigned char>(text[position]) & 0xC0U) != 0x80U;
}

void check_bytes(const Document& document, ByteSpan bytes,
                 const std::string& where, Report& report) {
  const std::string_view text = document.text.view();
  if (bytes.empty() || bytes.end > text.size()) {
    report.push_back("1: " + where + " is empty or outside the text");
  } else if (!on_boundary(text, bytes.begin) || !on_boundary(text, bytes.end)) {
    report.push_back("9: " + where + " cuts a code point");
  }
}

void check_optional_bytes(const Document& document,
                          const std::optional<ByteSpan>& bytes,
                          const std::string& where, Report& report) {
  if (bytes) {
    check_bytes(document, *bytes, where, report);
  }
}

bool inside_tokens(const Document& document, TokenSpan tokens) {
  return !tokens.empty() && tokens.end <= document.tokens.size();
}

void check_tokens(const Document& document, TokenSpan tokens,
                  const std::string& where, Report& report) {
  if (!inside_tokens(document, tokens)) {
    report.push_back("6: " + where + " is empty or outside the tokens");
  }
}

void check_optional_tokens(const Document& document,
                           const std::optional<TokenSpan>& tokens,
                           const std::string& where, Report& report) {
  if (tokens) {
    check_tokens(document, *tokens, where, report);
  }
}

void check_index(const std::optional<Index>& index, std::size_t size,
                 const std::string& where, Report& report) {
  if (index && *index >= size) {
    report.push_back("8: " + where + " points to nothing");
  }
}

void check_paragraphs(const Document& document, Report& report) {
  Index end = 0;
  for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
    const ByteSpan bytes = document.paragraphs[i].bytes;
    check_bytes(document, bytes, at("paragraphs", i), report);
    if (bytes.begin < end) {
      report.push_back("1: " + at("paragraphs", i) + " is out of order");
    }
    end = bytes.end;
  }
}

void check_metadata(const Document& document, Report& report) {
  const Metadata& metadata = document.metadata;
  check_optional_bytes(document, metadata.title, "title", report);
  check_optional_bytes(document, metadata.subtitle, "subtitle", report);
  check_optional_bytes(document, metadata.dateline, "dateline", report);
  for (std::size_t i = 0; i < metadata.authors.size(); ++i) {
    check_bytes(document, metadata.authors[i], at("authors", i), report);
  }
  for (std::size_t i = 0; i < metadata.credits.size(); ++i) {
    check_bytes(document, metadata.credits[i], at("credits", i), report);
  }
}

void check_token_layer(const Document& document, Report& report) {
  Index end = 0;
  std::size_t paragraph = 0;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    const ByteSpan bytes = document.tokens[i].bytes;
    check_bytes(document, bytes, at("tokens", i), report);
    if (bytes.begin < end) {
      report.push_back("1: " + at("tokens", i) + " is out of order");
    }
    end = bytes.end;
    while (paragraph < document.paragraphs.size() &&
           document.paragraphs[paragraph].bytes.end <= bytes.begin) {
      ++paragraph;
    }
    if (paragraph == document.paragraphs.size() ||
        !document.paragraphs[paragraph].bytes.contains(bytes)) {
      report.push_back("2: " + at("tokens", i) + " is in no paragraph");
    }
  }
}

void check_sentences(const Document& document, Report& report) {
  Index end = 0;
  std::size_t paragraph = 0;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const TokenSpan tokens = document.sentences[i].tokens;
    if (!inside_tokens(document, tokens)) {
      report.push_back("1: " + at("sentences", i) + " is empty or outside");
      return;
    }
    if (tokens.begin != end) {
      report.push_back("3: " + at("sentences", i) + " leaves a gap");
    }
    end = tokens.end;
    const ByteSpan bytes = bytes_of(document, tokens);
    while (paragraph < document.paragraphs.size() &&
           document.paragraphs[paragraph].bytes.end <= bytes.begin) {
      ++paragraph;
    }
    if (paragraph == document.paragraphs.size() ||
        !document.paragraphs[paragraph].bytes.contains(bytes)) {
      report.push_back("3: " + at("sentences", i) + " crosses a paragraph");
    }
  }
  if (!document.sentences.empty() && end != document.tokens.size()) {
    report.push_back("3: sentences do not reach the last token");
  }
}

void check_tags_and_arcs(const Document& document, Report& report) {
  const std::size_t count = document.tokens.size();
  if (!document.tags.empty() && document.tags.size() != count) {
    report.push_back("4: tags are not one for each token");
  }
  if (document.arcs.empty()) {
    return;
  }
  if (document.arcs.size() != count) {
    report.push_back("4: arcs are not one for each token");
    return;
  }
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const TokenSpan tokens = document.sentences[i].tokens;
    for (Index t = tokens.begin; t < tokens.end; ++t) {
      if (!tokens.contains(document.arcs[t].head)) {
        report.push_back("4: " + at("arcs", t) + " leaves its sentence");
      }
    }
  }
}

void check_quotations(const Document& document, Report& report) {
  for (std::size_t i = 0; i < document.quotations.size(); ++i) {
    const Quotation& quotation = document.quotations[i];
    check_tokens(document, quotation.tokens, at("quotations", i), report);
    check_index(quotation.parent, i, at("quotations", i) + ".parent", report);
    check_index(quotation.continues, i, at("quotations", i) + ".continues",
                report);
  }
}

void check_mentions(const Document& document, Report& report) {
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    check_tokens(document, mention.tokens, at("mentions", i), report);
    if (!mention.tokens.contains(mention.head)) {
      report.push_back("5: " + at("mentions", i) + " does not hold its head");
    }
  }
}

void check_entities(const Document& document, Report& report) {
  std::vector<int> owners(document.mentions.size(), 0);
  for (std::size_t i = 0; i < document.entities.size(); ++i) {
    const Entity& entity = document.entities[i];
    check_optional_bytes(document, entity.role, at("entities", i) + ".role",
                         report);
    if (entity.mentions.empty()) {
      report.push_back("5: " + at("entities", i) + " has no mention");
    }
    for (const Index mention : entity.mentions) {
      check_index(mention, owners.size(), at("entities", i), report);
      if (mention < owners.size()) {
        ++owners[mention];
      }
    }
  }
  for (std::size_t i = 0; i < owners.size(); ++i) {
    if (!document.entities.empty() && owners[i] != 1) {
      report.push_back("5: " + at("mentions", i) + " belongs to " +
                       std::to_string(owners[i]) + " entities");
    }
  }
}

void check_content(const Document& document, std::size_t index,
                   Report& report) {
  Index end = 0;
  for (const TokenSpan part : document.claims[index].content) {
    check_tokens(document, part, at("claims", index) + ".content", report);
    if (part.begin < end) {
      report.push_back("6: " + at("claims", index) + ".content is disordered");
    }
    end = part.end;
  }
}

// A chain that is longer than the layer goes round in a circle.
template <class Next>
bool chain_ends(std::size_t start, std::size_t size, Next next) {
  std::optional<Index> link = next(start);
  for (std::size_t steps = 0; link && steps <= size; ++steps) {
    link = *link < size ? next(*link) : std::nullopt;
  }
  return !link;
}

void check_claims(const Document& document, Report& report) {
  const std::size_t count = document.claims.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Claim& claim = document.claims[i];
    const std::string where = at("claims", i);
    check_optional_tokens(document, claim.source, where + ".source", report);
    check_optional_tokens(document, claim.cue, where + ".cue", report);
    check_content(document, i, report);
    for (const TokenSpan quote : claim.quotes) {
      check_tokens(document, quote, where + ".quotes", report);
    }
    check_index(claim.parent, count, where + ".parent", report);
    check_index(claim.continues, count, where + ".continues", report);
    const bool parents_end = chain_ends(
        i, count, [&](std::size_t c) { return document.claims[c].parent; });
    const bool continuations_end = chain_ends(
        i, count, [&](std::size_t c) { return document.claims[c].continues; });
    if (!parents_end || !continuations_end) {
      report.push_back("8: " + where + " is in a circle");
    }
  }
}

void check_speakers(const Document& document, Report& report) {
  const std::size_t entities = document.entities.size();
  if (!document.speakers.empty() &&
      document.speakers.size() != document.claims.size()) {
    report.push_back("7: speakers are not one for each claim");
  }
  for (std::size_t i = 0; i < document.speakers.size(); ++i) {
    const Speaker& speaker = document.speakers[i];
    const std::string where = at("speakers", i);
    check_index(speaker.entity, entities, where + ".entity", report);
    check_index(speaker.addressee, entities, where + ".addressee", report);
    check_index(speaker.on_behalf_of, entities, where + ".on_behalf_of",
                report);
    check_index(speaker.via, entities, where + ".via", report);
    for (const SpeakerCandidate& candidate : speaker.candidates) {
      check_index(candidate.entity, entities, where + ".candidates", report);
    }
    for (const CoSpeaker& other : speaker.co_speakers) {
      check_index(other.entity, entities, where + ".co_speakers", report);
    }
  }
}

void check_stances(const Document& document, Report& report) {
  if (!document.stances.empty() &&
      document.stances.size() != document.claims.size()) {
    report.push_back("7: stances are not one for each claim");
  }
  for (std::size_t i = 0; i < document.stances.size(); ++i) {
    const Stance& stance = document.stances[i];
    check_optional_tokens(document, stance.channel, at("stances", i), report);
    for (const ClaimRelation& relation : stance.relations) {
      check_index(relation.target, document.claims.size(), at("stances", i),
                  report);
    }
  }
}

void check_countries(const Document& document, Report& report) {
  Index begin = 0;
  for (std::size_t i = 0; i < document.country_references.size(); ++i) {
    const CountryReference& reference = document.country_references[i];
    const ByteSpan bytes = reference.bytes;
    check_index(reference.entity, document.entities.size(),
                at("country_references", i), report);
    check_bytes(document, bytes, at("country_references", i), report);
    if (bytes.begin < begin) {
      report.push_back("1: " + at("country_references", i) + " is disordered");
    }
    begin = bytes.begin;
  }
  for (std::size_t i = 0; i < document.countries.size(); ++i) {
    if (document.countries[i].references.empty()) {
      report.push_back("8: " + at("countries", i) + " has no reference");
    }
    for (const Index reference : document.countries[i].references) {
      check_index(reference, document.country_references.size(),
                  at("countries", i), report);
    }
  }
}

}  // namespace

std::vector<std::string> violations(const Document& document) {
  Report report;
  check_paragraphs(document, report);
  check_metadata(document, report);
  check_token_layer(document, report);
  check_sentences(document, report);
  check_tags_and_arcs(document, report);
  check_quotations(document, report);
  check_mentions(document, report);
  check_entities(document, report);
  check_claims(document, report);
  check_speakers(document, report);
  check_stances(document, report);
  check_countries(document, report);
  return report;
}

}  // namespace newsparse
