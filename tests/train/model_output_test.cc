// SPDX-License-Identifier: Apache-2.0
#include "train/model_output.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "train/treebank_file.h"

namespace newsparse {
namespace {

constexpr ModelPurpose kPurpose = {"toy", "toy-features-1"};

TEST(ToJson, TellsCorporaWithoutFolders) {
  const testing::TemporaryFile corpus("abc");

  const std::string json = to_json({{corpus.path()}, {{"seed", "1"}}});

  EXPECT_NE(json.find("\"bytes\": 3"), std::string::npos) << json;
  EXPECT_NE(json.find("\"seed\": \"1\""), std::string::npos) << json;
  EXPECT_EQ(json.find('/'), std::string::npos) << json;
}

TEST(Save, WritesWhatCanBeLoaded) {
  const testing::TemporaryFile place("");
  ModelWriter writer(kPurpose);
  writer.add_text("labels", "a");

  save(writer.bytes(), place.path());

  EXPECT_EQ(LoadedModel(place.path(), kPurpose).file().text("labels"), "a");
  EXPECT_THROW(save(writer.bytes(), "/nowhere/toy.model"), Error);
}

}  // namespace
}  // namespace newsparse
