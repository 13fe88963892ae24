// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions_names.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/name_documents.h"

namespace newsparse {
namespace {

std::vector<std::string> names_in(std::string_view text) {
  const Document document = testing::document_of_lines(text);
  std::vector<std::string> names;
  for (const Mention& mention :
       find_names_by_rules(document, WordForms(document),
                           testing::english_pack().resources())) {
    names.push_back(std::string(text_of(document, mention.tokens)) + "/" +
                    std::string(name_of(mention.type)));
  }
  return names;
}

using Names = std::vector<std::string>;

TEST(FindNamesByRules, CutsTitlesOffAName) {
  EXPECT_EQ(names_in("Foreign Minister Ana Rui left ."),
            (Names{"Ana Rui/person"}));
}

TEST(FindNamesByRules, TellsAnOrganizationByItsHead) {
  EXPECT_EQ(names_in("Staff of the Port Authority of Aasby left ."),
            (Names{"Port Authority of Aasby/organization"}));
}

TEST(FindNamesByRules, TellsAPlaceByItsPreposition) {
  EXPECT_EQ(names_in("They met in Aasby ."), (Names{"Aasby/place"}));
}

TEST(FindNamesByRules, IgnoresACapitalThatOpensASentence) {
  EXPECT_EQ(names_in("Heavy rain fell ."), Names{});
}

}  // namespace
}  // namespace newsparse
