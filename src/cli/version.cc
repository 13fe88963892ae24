// SPDX-License-Identifier: Apache-2.0
#include "cli/version.h"

#include <tbb/version.h>

#include "newsparse/format.h"

#include "cli/commit.h"
#include "text/decoding.h"

namespace newsparse {
namespace {

#ifdef __clang__
constexpr std::string_view kCompiler = __VERSION__;
#else
constexpr std::string_view kCompiler = "GCC " __VERSION__;
#endif

}  // namespace

std::string version_text(const LanguagePack& pack) {
  std::string text = "newsparse " NEWSPARSE_VERSION " (commit " +
                     std::string(kCommit) + ")\nschema " +
                     std::string(kSchemaVersion) + "\n";
  for (const DataFingerprint& data : pack.fingerprints()) {
    text += "data " + data.file + " " + data.digest + "\n";
  }
  text += "ICU " + icu_version() + "\noneTBB ";
  text += TBB_runtime_version();
  text += "\ncompiler " + std::string(kCompiler) + "\n";
  return text;
}

}  // namespace newsparse
