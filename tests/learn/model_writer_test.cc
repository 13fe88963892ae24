// SPDX-License-Identifier: Apache-2.0
#include "learn/model_writer.h"

#include <string>

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

TEST(ModelWriter, RefusesANameThatIsTaken) {
  ModelWriter writer({"toy", "toy-features-1"});
  writer.add_text("labels", "a");

  EXPECT_THROW(writer.add_text("labels", "b"), Error);
  EXPECT_THROW(writer.add_text("", "b"), Error);
  EXPECT_THROW(writer.add_text(std::string(48, 'x'), "b"), Error);
}

TEST(ModelWriter, RefusesAPurposeThatDoesNotFit) {
  EXPECT_THROW(ModelWriter({std::string(32, 'x'), "f"}), Error);
  EXPECT_THROW(ModelWriter({"toy", std::string(64, 'x')}), Error);
}

TEST(ModelWriter, WritesTheSameBytesAgain) {
  const auto write = [] {
    ModelWriter writer({"toy", "toy-features-1"});
    writer.add_text("labels", "a");
    writer.add_text("empty", "");
    return writer.bytes();
  };

  EXPECT_EQ(write(), write());
}

}  // namespace
}  // namespace newsparse
