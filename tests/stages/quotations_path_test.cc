// SPDX-License-Identifier: Apache-2.0
#include "stages/quotations_path.h"

#include <vector>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

const QuotationMark kStraight = {
    "\"", QuotationLevel::Double, QuotationRole::Either, {"\""}};

MarkSite opener() {
  return {{}, &kStraight, 0, 2.4F, 2, false};
}
MarkSite closer() {
  return {{}, &kStraight, 2.4F, 0, 2, true};
}

std::vector<MarkUse> uses(const std::vector<MarkSite>& sites) {
  return find_mark_path(sites, {}).uses;
}

TEST(FindMarkPath, PairsWhatIsBalanced) {
  EXPECT_EQ(uses({opener(), closer()}),
            (std::vector{MarkUse::Open, MarkUse::Close}));
}

TEST(FindMarkPath, DropsAStrayCloser) {
  EXPECT_EQ(uses({closer(), opener(), closer()}),
            (std::vector{MarkUse::Skip, MarkUse::Open, MarkUse::Close}));
}

TEST(FindMarkPath, BeginsInsideAnUnclosedQuotation) {
  const std::vector<MarkSite> sites = {closer()};

  const MarkPath path = find_mark_path(sites, {&kStraight, {}});

  EXPECT_TRUE(path.continues_unmarked);
  EXPECT_EQ(path.uses, std::vector{MarkUse::Close});
}

TEST(FindMarkPath, TakesAnEmptyParagraph) {
  EXPECT_TRUE(find_mark_path({}, {}).uses.empty());
  EXPECT_FALSE(find_mark_path({}, {&kStraight, {}}).continues_unmarked);
}

TEST(FindMarkPath, NestsToABoundedDepth) {
  const std::vector<MarkSite> sites(10, opener());

  EXPECT_EQ(uses(sites).size(), 10U);
}

}  // namespace
}  // namespace newsparse
