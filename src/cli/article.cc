// SPDX-License-Identifier: Apache-2.0
#include "cli/article.h"

#include <utility>

#include "cli/json_line.h"
#include "text/decoding.h"

namespace newsparse {
namespace {

void take_json(Article& article, std::string_view utf8) {
  JsonArticle json = parse_json_line(utf8);
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
  Decoded decoded = decode_text(std::move(raw.bytes), options.encoding);
  record.provenance.encoding = decoded.encoding;
  record.warnings = decoding_notices(decoded);
  if (is_json(raw.format)) {
    take_json(article, decoded.utf8);
  } else {
    article.text = std::move(decoded.utf8);
  }
  if (article.text && article.text->empty()) {
    record.warnings.push_back({"empty_text", "the text is empty", ""});
  }
  return article;
}

}  // namespace newsparse
