// SPDX-License-Identifier: Apache-2.0
#include "format/json_layers.h"

#include "newsparse/labels.h"

#include "document/queries.h"

namespace newsparse {
namespace {

void write_index_or_null(JsonWriter& json, std::string_view key,
                         std::optional<Index> index) {
  if (index) {
    json.integer(key, *index);
  } else {
    json.null(key);
  }
}

// A token's tag; what no model gave is null.
void write_tag(JsonContext& context, Index token) {
  JsonWriter& json = context.json;
  if (context.document.tags.empty()) {
    json.null("pos");
    json.null("upos");
    json.null("lemma");
    return;
  }
  const Tag& tag = context.document.tags[token];
  json.string("pos", name_of(tag.penn));
  json.string("upos", name_of(tag.universal));
  json.string_or_null("lemma", tag.lemma);
}

void write_arc(JsonContext& context, Index token) {
  JsonWriter& json = context.json;
  if (context.document.arcs.empty()) {
    json.null("head");
    json.null("relation");
    return;
  }
  const Arc& arc = context.document.arcs[token];
  json.integer("head", arc.head);
  json.string("relation", name_of(arc.relation));
}

void write_mention(JsonContext& context, const Mention& mention) {
  const ByteSpan bytes = bytes_of(context.document, mention.tokens);
  context.json.begin_object("", JsonShape::Flat);
  write_offsets(context, bytes);
  context.json.string("text", text_of(context.document, bytes));
  context.json.string("kind", name_of(mention.kind));
  context.json.end_object();
}

void write_entity(JsonContext& context, Index index) {
  JsonWriter& json = context.json;
  const Document& document = context.document;
  const Entity& entity = document.entities[index];
  json.begin_object("");
  json.string("id", entity_id(index));
  json.string("type", name_of(entity.type));
  json.string_or_null("name", entity.name);
  json.string_or_null("role",
                      entity.role ? text_of(document, *entity.role) : "");
  write_country_code(json, "country", entity.country);
  json.integer("count", entity.mentions.size());
  json.begin_list("mentions");
  for (const Index mention : entity.mentions) {
    write_mention(context, document.mentions[mention]);
  }
  json.end_list();
  json.end_object();
}

void write_reference(JsonContext& context, const CountryReference& reference) {
  JsonWriter& json = context.json;
  json.begin_object("", JsonShape::Flat);
  write_offsets(context, reference.bytes);
  json.string("text", text_of(context.document, reference.bytes));
  json.string("kind", name_of(reference.kind));
  json.string("role", name_of(reference.role));
  json.boolean("embedded", reference.embedded);
  write_entity_id(json, "entity", reference.entity);
  json.boolean("historical", reference.historical);
  json.string_or_null("subdivision", reference.subdivision);
  write_country_codes(json, "ambiguous", reference.ambiguous);
  json.end_object();
}

void write_country(JsonContext& context, const Country& country) {
  JsonWriter& json = context.json;
  json.begin_object("");
  json.string("code", country.code.view());
  json.string_or_null("alpha_3", country.alpha_3);
  json.string_or_null("numeric", country.numeric);
  json.string("name", country.name);
  json.boolean("user_assigned", country.user_assigned);
  write_country_codes(json, "successors", country.successors);
  json.integer("count", country.count);
  json.fraction("salience", country.salience);
  json.boolean("main", country.main);
  json.begin_list("mentions");
  for (const Index reference : country.references) {
    write_reference(context, context.document.country_references[reference]);
  }
  json.end_list();
  json.end_object();
}

}  // namespace

void write_paragraphs(JsonContext& context) {
  JsonWriter& json = context.json;
  json.begin_list("paragraphs");
  for (Index p = 0; p < context.document.paragraphs.size(); ++p) {
    const Paragraph& paragraph = context.document.paragraphs[p];
    json.begin_object("", JsonShape::Flat);
    json.integer("index", p);
    write_offsets(context, paragraph.bytes);
    json.string("kind", name_of(paragraph.kind));
    json.end_object();
  }
  json.end_list();
}

void write_sentences(JsonContext& context) {
  JsonWriter& json = context.json;
  json.begin_list("sentences");
  for (Index s = 0; s < context.document.sentences.size(); ++s) {
    const ByteSpan bytes =
        bytes_of(context.document, context.document.sentences[s].tokens);
    json.begin_object("", JsonShape::Flat);
    json.integer("index", s);
    write_offsets(context, bytes);
    write_index_or_null(json, "paragraph",
                        paragraph_at(context.document, bytes.begin));
    json.end_object();
  }
  json.end_list();
}

void write_tokens(JsonContext& context) {
  JsonWriter& json = context.json;
  json.begin_list("tokens");
  for (Index t = 0; t < context.document.tokens.size(); ++t) {
    json.begin_object("", JsonShape::Flat);
    json.integer("index", t);
    write_offsets(context, context.document.tokens[t].bytes);
    write_index_or_null(json, "sentence", sentence_at(context.document, t));
    write_tag(context, t);
    write_arc(context, t);
    json.end_object();
  }
  json.end_list();
}

void write_entities(JsonContext& context) {
  context.json.begin_list("entities");
  for (Index e = 0; e < context.document.entities.size(); ++e) {
    write_entity(context, e);
  }
  context.json.end_list();
}

void write_countries(JsonContext& context) {
  context.json.begin_list("countries");
  for (const Country& country : context.document.countries) {
    write_country(context, country);
  }
  context.json.end_list();
}

}  // namespace newsparse
