// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <sstream>
#include <string>
#include <utility>

#include "newsparse/analyze.h"
#include "newsparse/c.h"
#include "newsparse/error.h"
#include "newsparse/format.h"
#include "newsparse/language_pack.h"

#include "text/decoding.h"
#include "text/unicode.h"

struct newsparse_analyzer {
  newsparse::LanguagePack pack;
};

namespace newsparse {
namespace {

std::string& last_error() {
  thread_local std::string message;
  return message;
}

// Runs what may throw; the message of an exception becomes the last error.
template <typename Action>
auto guarded(Action action) -> decltype(action()) {
  try {
    last_error().clear();
    return action();
  } catch (const std::bad_alloc&) {
    last_error() = "not enough memory";
  } catch (const std::exception& error) {
    last_error() = error.what();
  }
  return nullptr;
}

// A caller's string as valid UTF-8.
std::string taken(const char* given, const char* otherwise) {
  return repair_utf8(given ? given : otherwise).utf8;
}

// The options of a caller who was compiled against this version or an older
// one: what that one did not know is the default.
newsparse_options known_options(const newsparse_options* given) {
  newsparse_options options{};
  if (given == nullptr) {
    return options;
  }
  if (given->struct_size < sizeof options.struct_size ||
      given->struct_size > sizeof options) {
    throw Error("newsparse_options.struct_size: expected at most " +
                std::to_string(sizeof options) + " bytes, found " +
                std::to_string(given->struct_size));
  }
  std::memcpy(&options, given, given->struct_size);
  return options;
}

Record analyzed(const LanguagePack& pack, std::string bytes,
                const newsparse_options& options) {
  Record record;
  record.provenance.path = "-";
  record.provenance.id = taken(options.id, "-");
  record.provenance.format = "text";
  record.provenance.bytes = bytes.size();
  record.provenance.title = taken(options.title, "");
  record.provenance.published = taken(options.published, "");
  record.provenance.language = pack.code();
  Decoded decoded = decode_text(std::move(bytes));
  record.provenance.encoding = decoded.encoding;
  record.warnings = decoding_notices(decoded);
  record.document = analyze(Text(std::move(decoded.utf8)), pack);
  return record;
}

char* copied(const std::string& json) {
  char* const copy = static_cast<char*>(std::malloc(json.size() + 1));
  if (copy == nullptr) {
    throw std::bad_alloc();
  }
  std::memcpy(copy, json.c_str(), json.size() + 1);
  return copy;
}

}  // namespace
}  // namespace newsparse

newsparse_analyzer* newsparse_open(const char* data_directory,
                                   const char* language) {
  using newsparse::LanguagePack;
  return newsparse::guarded([&] {
    const std::string code = language ? language : "en";
    return new newsparse_analyzer{
        data_directory ? LanguagePack::from_directory(data_directory, code)
                       : LanguagePack::built_in(code)};
  });
}

void newsparse_close(newsparse_analyzer* analyzer) {
  delete analyzer;
}

char* newsparse_analyze(const newsparse_analyzer* analyzer, const void* bytes,
                        size_t size, const newsparse_options* options,
                        size_t* json_size) {
  return newsparse::guarded([&] {
    if (analyzer == nullptr || (bytes == nullptr && size > 0)) {
      throw newsparse::Error(analyzer ? "no bytes" : "no analyzer");
    }
    const newsparse_options known = newsparse::known_options(options);
    const newsparse::Record record = newsparse::analyzed(
        analyzer->pack, std::string(static_cast<const char*>(bytes), size),
        known);
    std::ostringstream out;
    newsparse::write_json(out, record, {known.pretty != 0, known.tokens != 0});
    const std::string json = std::move(out).str();
    char* const copy = newsparse::copied(json);
    if (json_size != nullptr) {
      *json_size = json.size();
    }
    return copy;
  });
}

void newsparse_free(char* json) {
  std::free(json);
}

const char* newsparse_last_error() {
  return newsparse::last_error().c_str();
}

const char* newsparse_schema_version() {
  return newsparse::kSchemaVersion.data();
}
