// SPDX-License-Identifier: Apache-2.0
#include "resources/parser_model.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/linear_model_writer.h"
#include "support/parser_models.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;
using testing::relation_names;

AlignedBytes toy_model(std::size_t actions,
                       const std::vector<std::string>& labels) {
  ModelWriter writer(ParserModel::kPurpose);
  writer.add_lines("labels", labels);
  LinearModelWriter(actions, {}).write(writer, "actions");
  LinearModelWriter(labels.size(), {.layout = RowLayout::Sparse})
      .write(writer, "relations");
  return AlignedBytes(writer.bytes());
}

ParserModel load(AlignedBytes& bytes) {
  return ParserModel(ModelFile("parser", bytes.bytes(), ParserModel::kPurpose));
}

TEST(ParserModel, LoadsWhatFits) {
  AlignedBytes bytes = toy_model(2, relation_names());

  EXPECT_TRUE(static_cast<bool>(load(bytes)));
  EXPECT_FALSE(static_cast<bool>(ParserModel()));
}

TEST(ParserModel, RefusesOtherActionsOrRelations) {
  std::vector<std::string> names = relation_names();
  AlignedBytes actions = toy_model(4, names);
  std::swap(names[1], names[2]);
  AlignedBytes order = toy_model(2, names);
  names.pop_back();
  AlignedBytes fewer = toy_model(2, names);

  EXPECT_THROW(load(actions), Error);
  EXPECT_THROW(load(order), Error);
  EXPECT_THROW(load(fewer), Error);
}

}  // namespace
}  // namespace newsparse
