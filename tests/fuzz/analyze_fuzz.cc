// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as an article: decoded, analysed and written in every format. The
// document keeps its invariants, the record is strict JSON whose spans cut its
// text, and a second run gives the same bytes.
#include <sstream>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "newsparse/analyze.h"
#include "newsparse/format.h"

#include "document/queries.h"
#include "fuzz/target.h"
#include "text/decoding.h"

namespace {

using newsparse::Decoded;
using newsparse::Record;
using newsparse::testing::promise;

Record record_of(const Decoded& decoded) {
  static const auto kPack = newsparse::LanguagePack::built_in("en");
  Record record;
  record.provenance.id = "fuzz";
  record.provenance.path = "fuzz";
  record.provenance.format = "text";
  record.provenance.encoding = decoded.encoding;
  record.warnings = newsparse::decoding_notices(decoded);
  record.document = newsparse::analyze(newsparse::Text(decoded.utf8), kPack);
  return record;
}

std::string json_of(const Record& record) {
  std::ostringstream out;
  newsparse::write_json(out, record, {.tokens = true});
  return std::move(out).str();
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const Decoded decoded = newsparse::decode_text(
      std::string(reinterpret_cast<const char*>(bytes), size));
  const Record record = record_of(decoded);
  promise(newsparse::violations(*record.document).empty(),
          "the document keeps its invariants");
  const std::string json = json_of(record);
  promise(nlohmann::json::accept(json), "the record is strict JSON");
  promise(json == json_of(record_of(decoded)), "the same bytes come twice");
  std::ostringstream out;
  newsparse::write_text(out, record, {.color = true, .width = 40});
  newsparse::write_conllu(out, record);
  return 0;
}
