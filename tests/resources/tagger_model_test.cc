// SPDX-License-Identifier: Apache-2.0
#include "resources/tagger_model.h"

#include <array>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"
#include "learn/linear_model_writer.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

AlignedBytes toy_model(const std::vector<std::string>& labels,
                       std::uint8_t settled_class) {
  ModelWriter writer(TaggerModel::kPurpose);
  writer.add_lines("labels", labels);
  LinearModelWriter weights(2, {.layout = RowLayout::Sparse});
  weights.add_row(7, std::array{1.0F, -1.0F});
  weights.write(writer, "tags");
  const std::vector<std::uint64_t> forms = {5};
  write_hash_index<std::uint32_t>(writer, "settled", forms);
  writer.add_numbers("settled.classes",
                     std::vector<std::uint8_t>{settled_class});
  return AlignedBytes(writer.bytes());
}

TaggerModel load(AlignedBytes& bytes) {
  return TaggerModel(ModelFile("tagger", bytes.bytes(), TaggerModel::kPurpose));
}

TEST(TaggerModel, KnowsItsClassesAndSettledWords) {
  AlignedBytes bytes = toy_model({"NN\tNOUN", "VBZ\tAUX"}, 1);

  const TaggerModel model = load(bytes);

  ASSERT_EQ(model.classes().size(), 2U);
  EXPECT_EQ(model.classes()[1].penn, PennTag::VBZ);
  EXPECT_EQ(model.classes()[1].universal, UniversalTag::AUX);
  EXPECT_EQ(model.settled(5), 1);
  EXPECT_EQ(model.settled(6), std::nullopt);
}

TEST(TaggerModel, RefusesWhatDoesNotFitTogether) {
  AlignedBytes missing = toy_model({"NN\tNOUN"}, 0);
  AlignedBytes unknown = toy_model({"NN\tNOUN", "VERB\tVERB"}, 0);
  AlignedBytes no_tab = toy_model({"NN\tNOUN", "VBZ"}, 0);
  AlignedBytes no_class = toy_model({"NN\tNOUN", "VBZ\tAUX"}, 2);

  EXPECT_THROW(load(missing), Error);
  EXPECT_THROW(load(unknown), Error);
  EXPECT_THROW(load(no_tab), Error);
  EXPECT_THROW(load(no_class), Error);
}

}  // namespace
}  // namespace newsparse
