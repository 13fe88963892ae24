// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_cues.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "support/claim_documents.h"

namespace newsparse {
namespace {

Document tagged() {
  Document document =
      testing::document_of_lines("Rao has also said the road fell");
  document.tags = {{PennTag::NNP, UniversalTag::PROPN, "Rao"},
                   {PennTag::VBZ, UniversalTag::AUX, "have"},
                   {PennTag::RB, UniversalTag::ADV, "also"},
                   {PennTag::VBN, UniversalTag::VERB, "say"},
                   {PennTag::DT, UniversalTag::DET, "the"},
                   {PennTag::NN, UniversalTag::NOUN, "road"},
                   {PennTag::VBD, UniversalTag::VERB, "fall"}};
  return document;
}

TEST(AnchorOf, SkipsAuxiliariesAndAdverbs) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = tagged();
  const ClaimFrame frame(document, pack.resources());

  EXPECT_EQ(anchor_of(frame, {1, 4}), 3U);
  EXPECT_EQ(anchor_of(frame, {4, 6}), 5U);
  EXPECT_EQ(anchor_of(frame, {1, 2}), 1U);
}

TEST(CueFeatures, AuxiliariesAndDeterminersAreNoCandidates) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = tagged();
  const ClaimFrame frame(document, pack.resources());
  const ClaimTree tree(frame);
  const CueFeatures features(document, frame, tree, pack.resources());

  EXPECT_TRUE(features.is_candidate(3));
  EXPECT_FALSE(features.is_candidate(1));
  EXPECT_FALSE(features.is_candidate(4));
}

TEST(CueFeatures, DependOnWhatStandsAround) {
  const auto pack = LanguagePack::built_in("en");
  const Document document = tagged();
  const ClaimFrame frame(document, pack.resources());
  const ClaimTree tree(frame);
  CueFeatures features(document, frame, tree, pack.resources());
  std::vector<std::uint64_t> said;
  std::vector<std::uint64_t> fell;

  features.fill(3, said);
  features.fill(6, fell);

  EXPECT_NE(said, fell);
  std::sort(said.begin(), said.end());
  EXPECT_EQ(std::unique(said.begin(), said.end()), said.end());
}

}  // namespace
}  // namespace newsparse
