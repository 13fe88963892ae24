// SPDX-License-Identifier: Apache-2.0
#include "cli/article.h"

#include <utility>

#include "cli/page.h"
#include "text/decoding.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

void take_json(Article& article, std::string_view utf8,
               const JsonPaths& paths) {
  JsonArticle json = parse_json_line(utf8, paths);
  Record& record = article.record;
  if (json.id) {
    record.provenance.id = *std::move(json.id);
  }
  record.provenance.title = std::move(json.title);
  record.provenance.published = std::move(json.published);
  record.provenance.extra_json = std::move(json.extra_json);
  for (Notice& warning : json.warnings) {
    record.warnings.push_back(std::move(warning));
  }
  if (json.failure) {
    record.errors.push_back(*std::move(json.failure));
  } else {
    article.text = std::move(json.text);
  }
}

void take_page(Article& article, std::string_view utf8) {
  PageArticle page = parse_page(utf8);
  Record& record = article.record;
  if (page.failure) {
    record.errors.push_back(*std::move(page.failure));
    return;
  }
  record.provenance.title = std::move(page.title);
  record.provenance.authors = std::move(page.authors);
  record.provenance.published = std::move(page.published);
  article.text = std::move(page.text);
}

// What a page says it is in wins over a guess, not over what it shows to be:
// many are UTF-8 and still say what their templates were in.
std::string encoding_of(const RawRecord& raw, const ArticleOptions& options) {
  if (!options.encoding.empty() || raw.format != InputFormat::Html ||
      !find_invalid_utf8(raw.bytes)) {
    return options.encoding;
  }
  return encoding_name(declared_encoding(raw.bytes)).value_or("");
}

}  // namespace

Record begin_record(const RawRecord& raw) {
  Record record;
  record.provenance.id = raw.name();
  record.provenance.path = raw.path;
  record.provenance.record = raw.record;
  record.provenance.format = name_of(raw.format);
  return record;
}

Article make_article(RawRecord raw, const ArticleOptions& options) {
  Article article{begin_record(raw), {}};
  Record& record = article.record;
  record.provenance.bytes = raw.bytes.size();
  if (raw.failure) {
    record.errors.push_back(*std::move(raw.failure));
    return article;
  }
  const std::string encoding = encoding_of(raw, options);
  Decoded decoded = decode_text(std::move(raw.bytes), encoding);
  record.provenance.encoding = decoded.encoding;
  record.warnings = decoding_notices(decoded);
  if (is_json(raw.format)) {
    take_json(article, decoded.utf8, options.paths);
  } else if (raw.format == InputFormat::Html) {
    take_page(article, decoded.utf8);
  } else {
    article.text = std::move(decoded.utf8);
  }
  if (article.text && article.text->empty()) {
    record.warnings.push_back({"empty_text", "the text is empty", ""});
  }
  return article;
}

}  // namespace newsparse
