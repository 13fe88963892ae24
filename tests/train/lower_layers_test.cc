// SPDX-License-Identifier: Apache-2.0
#include "train/lower_layers.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(TrainingPack, LeavesOutTheModelAndThoseOnTop) {
  const auto resources = TrainingPack{}.below("tagger");

  EXPECT_TRUE(resources->boundaries);
  EXPECT_FALSE(resources->tagger);
  EXPECT_FALSE(resources->parser);
  EXPECT_FALSE(resources->names);
  EXPECT_FALSE(resources->claims);
  EXPECT_NE(resources->reporting.find("say", CuePart::Verb), nullptr);
}

TEST(TrainingPack, SaysWhichFolderIsMissing) {
  EXPECT_THROW((TrainingPack{"nowhere", "en"}.below("names")), Error);
}

}  // namespace
}  // namespace newsparse
