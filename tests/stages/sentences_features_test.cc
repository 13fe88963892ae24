// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences_features.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "stages/sentences_walk.h"
#include "support/build_document.h"
#include "support/models.h"

namespace newsparse {
namespace {

// The features of the first site of a text that has a mark.
std::vector<std::uint64_t> first_features(std::string_view words) {
  const Document document = testing::document_of_words(words);
  std::vector<std::uint64_t> found;
  cut_sentences(
      document, [&](const BoundarySite& site, const BoundaryContext& context) {
        if (found.empty() && site.kind != SiteMark::Word) {
          FeatureList features;
          add_boundary_features(document, testing::english(), site, context,
                                features);
          found.assign(features.view().begin(), features.view().end());
        }
        return false;
      });
  return found;
}

TEST(AddBoundaryFeatures, AreTheSameForTheSamePlace) {
  EXPECT_FALSE(first_features("it fell . We left").empty());
  EXPECT_EQ(first_features("it fell . We left"),
            first_features("it fell . We left"));
}

TEST(AddBoundaryFeatures, DependOnBothSides) {
  const auto place = first_features("it fell . We left");

  EXPECT_NE(place, first_features("it fell . we left"));
  EXPECT_NE(place, first_features("it rose . We left"));
  EXPECT_NE(place, first_features("it fell ! We left"));
}

TEST(AddBoundaryFeatures, SeeTheReportingVerb) {
  // Two words of the same shapes; the second reports.
  const auto walks = first_features("go ! he walked home");
  const auto asks = first_features("go ! he asked home");
  std::size_t same = 0;
  for (std::size_t i = 0; i < walks.size(); ++i) {
    same += walks[i] == asks[i] ? 1U : 0U;
  }

  EXPECT_LT(same, walks.size() - 3);
}

}  // namespace
}  // namespace newsparse
