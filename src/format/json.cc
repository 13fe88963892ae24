// SPDX-License-Identifier: Apache-2.0
//
// The record, key by key in the documented order. A failed input goes the same
// way with a document that is empty, so that no key can be forgotten.
#include <ostream>

#include "newsparse/format.h"

#include "document/queries.h"
#include "format/field_tree.h"
#include "format/front_matter.h"
#include "format/json_claims.h"
#include "format/json_layers.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

void write_notice(JsonWriter& json, const Notice& notice) {
  json.begin_object("", JsonShape::Flat);
  json.string("code", notice.code);
  json.string("message", notice.message);
  json.string_or_null("hint", notice.hint);
  json.end_object();
}

// A date that cannot be told is lost from `meta`, so it is named here.
void write_warnings(JsonWriter& json, const Record& record) {
  json.begin_list("warnings");
  for (const Notice& warning : record.warnings) {
    write_notice(json, warning);
  }
  const std::string& published = record.provenance.published;
  if (!published.empty() && !iso_date(published)) {
    write_notice(json, {"unknown_date_format",
                        "the given date \"" + published + "\" is not used",
                        "give an ISO 8601 date such as 2025-02-25"});
  }
  json.end_list();
}

void write_errors(JsonWriter& json, const Record& record) {
  json.begin_list("errors");
  for (const Notice& error : record.errors) {
    write_notice(json, error);
  }
  json.end_list();
}

void write_source(JsonWriter& json, const Provenance& provenance) {
  json.begin_object("source");
  json.string("path", provenance.path);
  if (provenance.record) {
    json.integer("record", *provenance.record);
  } else {
    json.null("record");
  }
  json.string_or_null("format", provenance.format);
  json.string_or_null("encoding", provenance.encoding);
  json.integer("bytes", provenance.bytes);
  json.end_object();
}

void write_strings(JsonWriter& json, std::string_view key,
                   const std::vector<std::string>& strings) {
  json.begin_list(key, JsonShape::Flat);
  for (const std::string& one : strings) {
    json.string("", one);
  }
  json.end_list();
}

void write_meta(JsonWriter& json, const Record& record) {
  const FrontMatter front = front_matter(record);
  json.begin_object("meta");
  json.string_or_null("title", front.title);
  json.string_or_null("subtitle", front.subtitle);
  write_strings(json, "authors", front.authors);
  json.string_or_null("published", front.published);
  json.string_or_null("dateline", front.dateline);
  write_strings(json, "credits", front.credits);
  json.string_or_null("language", record.provenance.language);
  json.end_object();
}

std::string_view name_of_unit(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::Byte:
      return "byte";
    case OffsetUnit::Utf16:
      return "utf16";
    case OffsetUnit::CodePoint:
      break;
  }
  return "codepoint";
}

void write_text_and_length(JsonContext& context, bool failed,
                           const JsonOptions& options) {
  JsonWriter& json = context.json;
  if (failed || !options.text) {
    json.null("text");
  } else {
    json.string("text", context.document.text.view());
  }
  if (failed) {
    json.null("length");
  } else {
    json.integer("length", context.offsets.length());
  }
  json.string("offset_unit", name_of_unit(options.offsets));
}

void write_token_list(JsonContext& context, bool wanted) {
  if (wanted) {
    write_tokens(context);
  } else {
    context.json.begin_list("tokens");
    context.json.end_list();
  }
}

// Tokens with a letter or a digit; "n't" is one, "." is not.
Index count_words(const Document& document) {
  Index words = 0;
  for (const Token& token : document.tokens) {
    const std::string_view text = text_of(document, token.bytes);
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint c = code_point_at(text, at);
      at += c.size;
      if (is_letter(c.value) || is_digit(c.value)) {
        ++words;
        break;
      }
    }
  }
  return words;
}

void write_stats(JsonContext& context) {
  JsonWriter& json = context.json;
  const Document& document = context.document;
  const auto count_form = [&](ClaimForm form) {
    std::size_t count = 0;
    for (const Claim& claim : document.claims) {
      count += claim.form == form ? 1 : 0;
    }
    return count;
  };
  json.begin_object("stats", JsonShape::Flat);
  json.integer("sentences", document.sentences.size());
  json.integer("tokens", document.tokens.size());
  json.integer("words", count_words(document));
  json.integer("entities", document.entities.size());
  json.integer("speakers", claimants(document).size());
  json.integer("claims", document.claims.size());
  json.integer("direct", count_form(ClaimForm::Direct));
  json.integer("indirect", count_form(ClaimForm::Indirect));
  json.integer("mixed", count_form(ClaimForm::Mixed));
  json.integer("countries", document.countries.size());
  json.end_object();
}

void write_head(JsonWriter& json, const Record& record) {
  json.string("schema_version", kSchemaVersion);
  json.string("id", record.provenance.id);
  json.string("status", record.document ? "ok" : "error");
  write_warnings(json, record);
  write_errors(json, record);
  write_source(json, record.provenance);
  write_meta(json, record);
}

}  // namespace

void write_json(std::ostream& out, const Record& record,
                const JsonOptions& options) {
  const Document nothing{Text("")};
  const Document& document = record.document ? *record.document : nothing;
  JsonWriter json(out, options.pretty ? JsonStyle::Pretty : JsonStyle::OneLine,
                  FieldTree(options.fields));
  JsonContext context{json, document,
                      Offsets(document.text.view(), options.offsets)};
  json.begin_object("");
  write_head(json, record);
  write_text_and_length(context, !record.document, options);
  write_paragraphs(context);
  write_sentences(context);
  write_token_list(context, options.tokens);
  write_entities(context);
  write_speakers(context);
  write_claims(context);
  write_countries(context);
  write_stats(context);
  const std::string& extra = record.provenance.extra_json;
  json.raw("extra", extra.empty() ? "{}" : std::string_view(extra));
  json.end_object();
  json.finish();
}

}  // namespace newsparse
