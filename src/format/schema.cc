// SPDX-License-Identifier: Apache-2.0
//
// The JSON Schema (draft-07) of the record. It describes this version exactly:
// every key is required and no other is allowed, save under `extra`, so that a
// validator finds a misspelt or forgotten key. A later minor version that adds
// keys carries its own version number and prints its own schema.
#include "newsparse/format.h"
#include "newsparse/labels.h"

#include "format/schema_parts.h"

namespace newsparse {
namespace {

using schema::boolean;
using schema::described;
using schema::fraction;
using schema::integer;
using schema::integer_or_null;
using schema::Json;
using schema::label;
using schema::label_or_null;
using schema::list_of;
using schema::number;
using schema::object;
using schema::one_of_or_null;
using schema::pattern;
using schema::reference;
using schema::string;
using schema::string_or_null;

constexpr std::string_view kIsoDate =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}"
    "(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$";

Json notice() {
  return object({{"code", pattern("^[a-z][a-z0-9_]*$")},
                 {"message", string()},
                 {"hint", string_or_null()}});
}

Json span() {
  return object(
      {{"start", integer(0)}, {"end", integer(1)}, {"text", string()}});
}

Json cue() {
  return object({{"start", integer(0)},
                 {"end", integer(1)},
                 {"text", string()},
                 {"lemma", string_or_null()}});
}

Json source() {
  return object({{"path", string()},
                 {"record", integer_or_null(1)},
                 {"format", string_or_null()},
                 {"encoding", string_or_null()},
                 {"bytes", integer(0)}});
}

Json meta() {
  return object({{"title", string_or_null()},
                 {"subtitle", string_or_null()},
                 {"authors", described("bare names", list_of(string()))},
                 {"published", described("an ISO 8601 date or date-time",
                                         one_of_or_null(pattern(kIsoDate)))},
                 {"dateline", string_or_null()},
                 {"credits", described("whole lines", list_of(string()))},
                 {"language", string_or_null()}});
}

Json paragraph() {
  return object({{"index", integer(0)},
                 {"start", integer(0)},
                 {"end", integer(1)},
                 {"kind", label<ParagraphKind>()}});
}

Json sentence() {
  return object({{"index", integer(0)},
                 {"start", integer(0)},
                 {"end", integer(1)},
                 {"paragraph", integer(0)}});
}

Json token() {
  return object({{"index", integer(0)},
                 {"start", integer(0)},
                 {"end", integer(1)},
                 {"sentence", integer(0)},
                 {"pos", label_or_null<PennTag>()},
                 {"upos", label_or_null<UniversalTag>()},
                 {"lemma", string_or_null()},
                 {"head", integer_or_null(0)},
                 {"relation", label_or_null<Relation>()}});
}

Json mention() {
  return object({{"start", integer(0)},
                 {"end", integer(1)},
                 {"text", string()},
                 {"kind", label<MentionKind>()}});
}

// A list that is never empty.
Json some_of(Json items) {
  Json list = list_of(std::move(items));
  list["minItems"] = 1;
  return list;
}

Json entity() {
  return object({{"id", reference("entity_id")},
                 {"type", label<EntityType>()},
                 {"name", string_or_null()},
                 {"role", string_or_null()},
                 {"country", one_of_or_null(reference("country_code"))},
                 {"count", integer(1)},
                 {"mentions", some_of(mention())}});
}

Json claimant() {
  return object({{"entity", reference("entity_id")},
                 {"name", string_or_null()},
                 {"type", label<EntityType>()},
                 {"role", string_or_null()},
                 {"country", one_of_or_null(reference("country_code"))},
                 {"on_behalf_of", one_of_or_null(reference("entity_id"))},
                 {"claims", some_of(reference("claim_id"))},
                 {"direct", integer(0)},
                 {"indirect", integer(0)},
                 {"mixed", integer(0)}});
}

Json speaker() {
  const Json candidate =
      object({{"entity", reference("entity_id")}, {"score", number()}});
  return object({{"entity", one_of_or_null(reference("entity_id"))},
                 {"name", string_or_null()},
                 {"description", string_or_null()},
                 {"type", label<EntityType>()},
                 {"anonymous", boolean()},
                 {"resolved_by", label<SpeakerEvidence>()},
                 {"confidence", fraction()},
                 {"candidates", list_of(candidate)}});
}

Json co_speaker() {
  return object({{"entity", one_of_or_null(reference("entity_id"))},
                 {"name", string_or_null()},
                 {"description", string_or_null()},
                 {"type", label<EntityType>()}});
}

Json relation() {
  return object(
      {{"type", label<ClaimLink>()}, {"target", reference("claim_id")}});
}

Json claim() {
  return object(
      {{"id", reference("claim_id")},
       {"index", integer(0)},
       {"form", label<ClaimForm>()},
       {"speaker", described("null only when the text points at nobody",
                             one_of_or_null(speaker()))},
       {"co_speakers", list_of(co_speaker())},
       {"source", one_of_or_null(reference("span"))},
       {"cue", one_of_or_null(cue())},
       {"content", list_of(reference("span"))},
       {"quotes", list_of(reference("span"))},
       {"text", described("the parts of the content joined by \" … \", "
                          "never reworded",
                          string())},
       {"stance", label<Attitude>()},
       {"negated", described("the cue itself is negated", boolean())},
       {"modality", label<Modality>()},
       {"author_stance", label<AuthorStance>()},
       {"medium", label<Medium>()},
       {"channel", one_of_or_null(reference("span"))},
       {"zone", label<Zone>()},
       {"addressee", one_of_or_null(reference("entity_id"))},
       {"on_behalf_of", one_of_or_null(reference("entity_id"))},
       {"via", one_of_or_null(reference("entity_id"))},
       {"parent", one_of_or_null(reference("claim_id"))},
       {"continues", one_of_or_null(reference("claim_id"))},
       {"relations", list_of(relation())},
       {"entities", list_of(reference("entity_id"))},
       {"countries", list_of(reference("country_code"))},
       {"sentences", list_of(integer(0))},
       {"confidence", fraction()}});
}

Json country() {
  const Json mention = object(
      {{"start", integer(0)},
       {"end", integer(1)},
       {"text", string()},
       {"kind", label<CountryMentionKind>()},
       {"role", label<CountryRole>()},
       {"embedded", boolean()},
       {"entity", described("whose name it is in",
                            one_of_or_null(reference("entity_id")))},
       {"historical", boolean()},
       {"subdivision", one_of_or_null(pattern("^[A-Z]{2}-[A-Z0-9]{1,3}$"))},
       {"ambiguous", list_of(reference("country_code"))}});
  return object({{"code", reference("country_code")},
                 {"alpha_3", one_of_or_null(pattern("^[A-Z]{3}$"))},
                 {"numeric", one_of_or_null(pattern("^[0-9]{3}$"))},
                 {"name", string()},
                 {"user_assigned", boolean()},
                 {"successors", list_of(reference("country_code"))},
                 {"count", integer(0)},
                 {"salience", fraction()},
                 {"main", boolean()},
                 {"mentions", some_of(mention)}});
}

Json stats() {
  return object({{"sentences", integer(0)},
                 {"tokens", integer(0)},
                 {"words", integer(0)},
                 {"entities", integer(0)},
                 {"speakers", integer(0)},
                 {"claims", integer(0)},
                 {"direct", integer(0)},
                 {"indirect", integer(0)},
                 {"mixed", integer(0)},
                 {"countries", integer(0)}});
}

Json constant(std::string_view value) {
  Json schema;
  schema["const"] = value;
  return schema;
}

Json any_of_strings(std::initializer_list<std::string_view> values) {
  Json schema;
  schema["enum"] = Json(values);
  return schema;
}

Json any_object() {
  Json schema;
  schema["type"] = "object";
  return schema;
}

Json record() {
  return object(
      {{"schema_version", constant(kSchemaVersion)},
       {"id", string()},
       {"status", any_of_strings({"ok", "error"})},
       {"warnings", list_of(notice())},
       {"errors", list_of(notice())},
       {"source", source()},
       {"meta", meta()},
       {"text", described("the decoded article, or null when it is left out",
                          string_or_null())},
       {"length", described("of the text, in offset_unit", integer_or_null(0))},
       {"offset_unit", any_of_strings({"codepoint", "byte", "utf16"})},
       {"paragraphs", list_of(paragraph())},
       {"sentences", list_of(sentence())},
       {"tokens", list_of(token())},
       {"entities", list_of(entity())},
       {"speakers", list_of(claimant())},
       {"claims", list_of(claim())},
       {"countries", list_of(country())},
       {"stats", stats()},
       {"extra", described("the unused keys of the input", any_object())}});
}

// A failed input has errors and nothing else; any other has none.
void add_conditions(Json& schema) {
  Json none;
  none["maxItems"] = 0;
  Json some;
  some["minItems"] = 1;
  Json null;
  null["type"] = "null";
  schema["if"]["properties"]["status"] = constant("error");
  Json& failed = schema["then"]["properties"];
  failed["errors"] = some;
  failed["text"] = null;
  failed["length"] = null;
  for (const char* list : {"paragraphs", "sentences", "tokens", "entities",
                           "speakers", "claims", "countries"}) {
    failed[list] = none;
  }
  Json& analysed = schema["else"]["properties"];
  analysed["errors"] = none;
  analysed["length"] = integer(0);
}

Json definitions() {
  Json all;
  all["span"] =
      described("a half-open stretch of the article and its words", span());
  all["entity_id"] = pattern("^e[1-9][0-9]*$");
  all["claim_id"] = pattern("^c[1-9][0-9]*$");
  all["country_code"] =
      described("ISO 3166-1 alpha-2, and XK", pattern("^[A-Z]{2}$"));
  return all;
}

std::string print_schema() {
  Json schema;
  schema["$schema"] = "http://json-schema.org/draft-07/schema#";
  schema["title"] = "newsparse record " + std::string(kSchemaVersion);
  schema["description"] =
      "What one article says: who said what, about which countries. Offsets "
      "point into text, half-open. This schema describes version " +
      std::string(kSchemaVersion) + " exactly.";
  schema.update(record());
  add_conditions(schema);
  schema["definitions"] = definitions();
  return schema.dump(2) + "\n";
}

}  // namespace

std::string_view json_schema() {
  static const std::string schema = print_schema();
  return schema;
}

}  // namespace newsparse
