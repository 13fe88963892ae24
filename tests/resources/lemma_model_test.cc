// SPDX-License-Identifier: Apache-2.0
#include "resources/lemma_model.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

#include "learn/aligned_bytes.h"

namespace newsparse {
namespace {

using testing::AlignedBytes;

TEST(LemmaScript, MakesTheLemmaItWasMadeFrom) {
  const struct {
    const char* word;
    const char* lemma;
    bool keep_case;
  } cases[] = {
      {"studies", "study", false}, {"Went", "go", false},
      {"was", "be", false},        {"Germans", "German", true},
      {"Ferries", "ferry", false}, {"cafés", "café", false},
      {"n't", "not", false},       {"", "", false},
      {"ÉTATS", "état", false},
  };
  for (const auto& [word, lemma, keep_case] : cases) {
    EXPECT_EQ(apply(script_of(word, lemma, keep_case), word), lemma) << word;
  }
}

TEST(LemmaScript, ServesWordsOfTheSameKind) {
  EXPECT_EQ(apply(script_of("studies", "study", false), "parties"), "party");
  EXPECT_EQ(script_of("ferries", "ferry", false),
            script_of("cities", "city", false));
}

TEST(LemmaScript, StripsNoMoreThanThereIs) {
  EXPECT_EQ(apply({5, false, "y"}, "é"), "y");
}

AlignedBytes toy_model(std::uint16_t script) {
  ModelWriter writer(LemmaModel::kPurpose);
  const WordAttributes series = attributes_of("series", {});
  const std::vector<std::uint64_t> keys = {
      LemmaModel::key(series, PennTag::NNS, 0)};
  write_hash_index<std::uint32_t>(writer, "rules", keys);
  writer.add_numbers("rules.scripts", std::vector<std::uint16_t>{script});
  writer.add_lines("scripts", {"0\t0\t", "1\t0\t"});
  return AlignedBytes(writer.bytes());
}

TEST(LemmaModel, AsksTheWholeWordBeforeItsEndings) {
  AlignedBytes bytes = toy_model(1);
  const LemmaModel model(
      ModelFile("lemmas", bytes.bytes(), LemmaModel::kPurpose));

  EXPECT_EQ(model.find(attributes_of("Series", {}), PennTag::NNS).strip, 1U);
  EXPECT_EQ(model.find(attributes_of("Series", {}), PennTag::NN).strip, 0U);
}

TEST(LemmaModel, RefusesAScriptThatIsNotThere) {
  AlignedBytes bytes = toy_model(2);
  const ModelFile file("lemmas", bytes.bytes(), LemmaModel::kPurpose);

  EXPECT_THROW(LemmaModel{file}, Error);
}

}  // namespace
}  // namespace newsparse
