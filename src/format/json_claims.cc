// SPDX-License-Identifier: Apache-2.0
#include "format/json_claims.h"

#include "newsparse/labels.h"

#include "document/queries.h"

namespace newsparse {
namespace {

void write_claimant(JsonContext& context, const Claimant& claimant) {
  JsonWriter& json = context.json;
  const Document& document = context.document;
  const Entity& entity = document.entities[claimant.entity];
  json.begin_object("");
  json.string("entity", entity_id(claimant.entity));
  json.string_or_null("name", entity.name);
  json.string("type", name_of(entity.type));
  json.string_or_null("role",
                      entity.role ? text_of(document, *entity.role) : "");
  write_country_code(json, "country", entity.country);
  write_entity_id(json, "on_behalf_of", claimant.on_behalf_of);
  json.begin_list("claims", JsonShape::Flat);
  for (const Index claim : claimant.claims) {
    json.string("", claim_id(claim));
  }
  json.end_list();
  json.integer("direct", claimant.direct);
  json.integer("indirect", claimant.indirect);
  json.integer("mixed", claimant.mixed);
  json.end_object();
}

void write_speaker(JsonWriter& json, const Speaker& speaker) {
  if (speaker.evidence == SpeakerEvidence::None) {
    json.null("speaker");
    return;
  }
  json.begin_object("speaker");
  write_entity_id(json, "entity", speaker.entity);
  json.string_or_null("name", speaker.name);
  json.string_or_null("description", speaker.description);
  json.string("type", name_of(speaker.type));
  json.boolean("anonymous", speaker.anonymous);
  json.string("resolved_by", name_of(speaker.evidence));
  json.fraction("confidence", speaker.confidence);
  json.begin_list("candidates");
  for (const SpeakerCandidate& candidate : speaker.candidates) {
    json.begin_object("", JsonShape::Flat);
    json.string("entity", entity_id(candidate.entity));
    json.fraction("score", candidate.score);
    json.end_object();
  }
  json.end_list();
  json.end_object();
}

void write_co_speakers(JsonWriter& json, const Speaker& speaker) {
  json.begin_list("co_speakers");
  for (const CoSpeaker& other : speaker.co_speakers) {
    json.begin_object("", JsonShape::Flat);
    write_entity_id(json, "entity", other.entity);
    json.string_or_null("name", other.name);
    json.string_or_null("description", other.description);
    json.string("type", name_of(other.type));
    json.end_object();
  }
  json.end_list();
}

// The words that a lemma of several tokens joins: "according to".
std::string lemma_of(const Document& document, TokenSpan tokens) {
  std::string lemma;
  if (document.tags.empty()) {
    return lemma;
  }
  for (Index t = tokens.begin; t < tokens.end; ++t) {
    if (!lemma.empty()) {
      lemma += ' ';
    }
    lemma += document.tags[t].lemma;
  }
  return lemma;
}

void write_cue(JsonContext& context, const std::optional<TokenSpan>& cue) {
  JsonWriter& json = context.json;
  if (!cue) {
    json.null("cue");
    return;
  }
  const ByteSpan bytes = bytes_of(context.document, *cue);
  json.begin_object("cue", JsonShape::Flat);
  write_offsets(context, bytes);
  json.string("text", text_of(context.document, bytes));
  json.string_or_null("lemma", lemma_of(context.document, *cue));
  json.end_object();
}

void write_spans(JsonContext& context, std::string_view key,
                 const std::vector<TokenSpan>& spans) {
  context.json.begin_list(key);
  for (const TokenSpan span : spans) {
    write_span(context, "", span);
  }
  context.json.end_list();
}

void write_words(JsonContext& context, const Claim& claim) {
  write_span(context, "source", claim.source);
  write_cue(context, claim.cue);
  write_spans(context, "content", claim.content);
  write_spans(context, "quotes", claim.quotes);
  context.json.string("text", text_of(context.document, claim));
}

void write_stance(JsonContext& context, const Claim& claim,
                  const Stance& stance) {
  JsonWriter& json = context.json;
  json.string("stance", name_of(stance.attitude));
  json.boolean("negated", stance.negated);
  json.string("modality", name_of(stance.modality));
  json.string("author_stance", name_of(stance.author));
  json.string("medium", name_of(stance.medium));
  write_span(context, "channel", stance.channel);
  json.string("zone", name_of(zone_of(context.document, claim)));
}

void write_claim_id(JsonWriter& json, std::string_view key,
                    std::optional<Index> claim) {
  json.string_or_null(key, claim ? claim_id(*claim) : "");
}

void write_links(JsonWriter& json, const Claim& claim, const Speaker& speaker,
                 const Stance& stance) {
  write_entity_id(json, "addressee", speaker.addressee);
  write_entity_id(json, "on_behalf_of", speaker.on_behalf_of);
  write_entity_id(json, "via", speaker.via);
  write_claim_id(json, "parent", claim.parent);
  write_claim_id(json, "continues", claim.continues);
  json.begin_list("relations");
  for (const ClaimRelation& relation : stance.relations) {
    json.begin_object("", JsonShape::Flat);
    json.string("type", name_of(relation.type));
    json.string("target", claim_id(relation.target));
    json.end_object();
  }
  json.end_list();
}

// What the content mentions, and where it stands.
void write_bearings(JsonContext& context, const Claim& claim,
                    const MentionedEntities& mentioned) {
  JsonWriter& json = context.json;
  json.begin_list("entities", JsonShape::Flat);
  for (const Index entity : mentioned.of(claim)) {
    json.string("", entity_id(entity));
  }
  json.end_list();
  write_country_codes(json, "countries", countries_of(context.document, claim));
  json.begin_list("sentences", JsonShape::Flat);
  for (const Index sentence : sentences_of(context.document, claim)) {
    json.integer("", sentence);
  }
  json.end_list();
}

void write_claim(JsonContext& context, Index index,
                 const MentionedEntities& mentioned) {
  JsonWriter& json = context.json;
  const Document& document = context.document;
  const Claim& claim = document.claims[index];
  const Speaker speaker =
      document.speakers.empty() ? Speaker{} : document.speakers[index];
  const Stance stance =
      document.stances.empty() ? Stance{} : document.stances[index];
  json.begin_object("");
  json.string("id", claim_id(index));
  json.integer("index", index);
  json.string("form", name_of(claim.form));
  write_speaker(json, speaker);
  write_co_speakers(json, speaker);
  write_words(context, claim);
  write_stance(context, claim, stance);
  write_links(json, claim, speaker, stance);
  write_bearings(context, claim, mentioned);
  json.fraction("confidence", claim.confidence);
  json.end_object();
}

}  // namespace

void write_speakers(JsonContext& context) {
  context.json.begin_list("speakers");
  for (const Claimant& claimant : claimants(context.document)) {
    write_claimant(context, claimant);
  }
  context.json.end_list();
}

void write_claims(JsonContext& context) {
  const MentionedEntities mentioned(context.document);
  context.json.begin_list("claims");
  for (Index c = 0; c < context.document.claims.size(); ++c) {
    write_claim(context, c, mentioned);
  }
  context.json.end_list();
}

}  // namespace newsparse
