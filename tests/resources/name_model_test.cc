// SPDX-License-Identifier: Apache-2.0
#include "resources/name_model.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/linear_model_writer.h"
#include "learn/viterbi.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

constexpr std::array kTypes = {EntityType::Person, EntityType::Place};

ModelWriter small_model(const std::vector<NameLabel>& labels) {
  ModelWriter writer(NameModel::kPurpose);
  std::vector<std::string> lines;
  for (const NameLabel label : labels) {
    lines.push_back(name_of(label));
  }
  writer.add_lines("labels", lines);
  writer.add_numbers("steps",
                     std::vector<std::int32_t>(labels.size() * labels.size()));
  writer.add_numbers("source", std::vector<std::uint32_t>{3});
  LinearModelWriter(labels.size(), {.layout = RowLayout::Sparse})
      .write(writer, "names");
  return writer;
}

TEST(NameLabels, AreFourForEachTypeBehindTheOutside) {
  const auto labels = name_labels(kTypes);

  ASSERT_EQ(labels.size(), 9U);
  EXPECT_EQ(name_of(labels[0]), "outside");
  EXPECT_EQ(name_of(labels[1]), "begin person");
  EXPECT_EQ(name_of(labels[8]), "unit place");
}

TEST(NameLabels, FollowEachOtherInsideOneName) {
  const NameLabel begin{NamePosition::Begin, EntityType::Person};
  const NameLabel last{NamePosition::Last, EntityType::Person};
  const NameLabel other{NamePosition::Last, EntityType::Place};

  EXPECT_TRUE(may_follow(begin, last));
  EXPECT_FALSE(may_follow(begin, other));
  EXPECT_FALSE(may_follow(begin, NameLabel{}));
  EXPECT_FALSE(may_follow(NameLabel{}, last));
  EXPECT_TRUE(may_follow(last, begin));
}

TEST(NameModel, ForbidsStepsThatMustNotBe) {
  const auto labels = name_labels(kTypes);
  const LoadedModel loaded(small_model(labels), NameModel::kPurpose);

  const NameModel model(loaded.file());

  EXPECT_EQ(model.labels(), labels);
  EXPECT_EQ(model.source(), 3U);
  EXPECT_EQ(model.steps()[0], 0);
  EXPECT_EQ(model.steps()[2], Viterbi<std::int32_t>::kForbidden);
}

TEST(NameModel, RefusesLabelsOtherThanTheClasses) {
  ModelWriter writer(NameModel::kPurpose);
  writer.add_lines("labels", {"outside", "begin nobody"});
  LinearModelWriter(2, {.layout = RowLayout::Sparse}).write(writer, "names");
  const LoadedModel loaded(writer, NameModel::kPurpose);

  EXPECT_THROW(NameModel{loaded.file()}, Error);
}

}  // namespace
}  // namespace newsparse
