// SPDX-License-Identifier: Apache-2.0
#include "resources/data_files.h"

#include <cstdint>
#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

const std::string kData = std::string(NEWSPARSE_SOURCE_DIR) + "/data";

TEST(DataFiles, GiveTheSameBytesFromBinaryAndFolder) {
  DataFiles embedded = DataFiles::embedded();
  DataFiles folder = DataFiles::in_directory(kData);

  EXPECT_EQ(as_text(embedded.read("en/pack.json")),
            as_text(folder.read("en/pack.json")));
  EXPECT_EQ(embedded.fingerprints()[0].digest, folder.fingerprints()[0].digest);
}

TEST(DataFiles, AreAlignedForUseInPlace) {
  for (DataFiles files :
       {DataFiles::embedded(), DataFiles::in_directory(kData)}) {
    const auto bytes = files.read("en/pack.json");
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(bytes.data()) % 64, 0U);
  }
}

TEST(DataFiles, ListTheLanguages) {
  using Codes = std::vector<std::string>;
  EXPECT_EQ(DataFiles::embedded().folders_with("pack.json"), Codes{"en"});
  EXPECT_EQ(DataFiles::in_directory(kData).folders_with("pack.json"),
            Codes{"en"});
  EXPECT_EQ(DataFiles::in_directory(kData).folders_with("nothing"), Codes{});
}

TEST(DataFiles, NameTheFileThatIsMissing) {
  DataFiles files = DataFiles::in_directory(kData);
  try {
    files.read("en/nothing.tsv");
    FAIL() << "a missing file was read";
  } catch (const Error& error) {
    EXPECT_EQ(error.what(), kData + "/en/nothing.tsv: no such data file");
  }
  EXPECT_THROW(DataFiles::in_directory(kData + "/nowhere"), Error);
}

}  // namespace
}  // namespace newsparse
