// SPDX-License-Identifier: Apache-2.0
#include "train/claims_errors.h"

#include <cstdio>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "support/models.h"

namespace newsparse {
namespace {

// "Rao said it would rain in the north.": who, said, and the rest.
GoldArticle article() {
  const std::string path = ::testing::TempDir() + "claims_errors_test.jsonl";
  std::ofstream(path)
      << R"({"text": "Rao said it would rain in the north.", )"
      << R"("attributions": [{"source": [[0, 3]], "cue": [[4, 8]], )"
      << R"("content": [[9, 35]]}]})"
      << "\n";
  auto articles = read_gold_articles(path, testing::english());
  std::remove(path.c_str());
  return std::move(articles.at(0));
}

ClaimErrors errors_of(const std::vector<ClaimWords>& found,
                      std::ostream* listing = nullptr) {
  ClaimErrors errors;
  add_claim_errors(article(), found, testing::english(), listing, errors);
  return errors;
}

ClaimWords right() {
  return annotated_words(article()).at(0);
}

TEST(AddClaimErrors, FindsNoneInTheGold) {
  EXPECT_EQ(errors_of({right()}), ClaimErrors{});
}

TEST(AddClaimErrors, TellsWhichRoleIsWrong) {
  ClaimWords other_source = right();
  other_source.source = {};
  EXPECT_EQ(errors_of({other_source}),
            (ClaimErrors{{"missed: right cue, the source is not found", 1},
                         {"spurious: right cue, the source is not found", 1}}));

  ClaimWords shorter = right();
  shorter.content.resize(2);
  EXPECT_EQ(errors_of({shorter}),
            (ClaimErrors{
                {"missed: right cue, content too short or elsewhere", 1},
                {"spurious: right cue, content too short or elsewhere", 1}}));
}

TEST(AddClaimErrors, TellsWhereASpuriousClaimStands) {
  ClaimWords inside;
  inside.cue = {3};
  inside.content = {4};
  const ClaimErrors errors = errors_of({right(), inside});

  EXPECT_EQ(errors,
            (ClaimErrors{{"spurious: cue inside the content of another", 1}}));
}

TEST(AddClaimErrors, ListsTheWords) {
  ClaimWords other_source = right();
  other_source.source = {};
  std::ostringstream out;

  errors_of({other_source}, &out);

  EXPECT_NE(out.str().find("[Rao] <said> it would rain in the north\n"),
            std::string::npos)
      << out.str();
}

}  // namespace
}  // namespace newsparse
