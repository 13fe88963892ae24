// SPDX-License-Identifier: Apache-2.0
#include "cli/version.h"

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(VersionText, NamesAllThatAResultDependsOn) {
  const LanguagePack pack = LanguagePack::built_in("en");

  const std::string text = version_text(pack);

  EXPECT_TRUE(text.starts_with("newsparse 0.")) << text;
  for (const std::string part :
       {"(commit ", "\nschema 1.0\n", "\ndata en/pack.json ", "\nICU ",
        "\noneTBB ", "\ncompiler "}) {
    EXPECT_NE(text.find(part), std::string::npos) << part;
  }
  for (const DataFingerprint& data : pack.fingerprints()) {
    EXPECT_NE(text.find("data " + data.file + " " + data.digest + "\n"),
              std::string::npos);
  }
}

}  // namespace
}  // namespace newsparse
