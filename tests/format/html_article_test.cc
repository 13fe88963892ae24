// SPDX-License-Identifier: Apache-2.0
#include "format/html_article.h"

#include <sstream>

#include <gtest/gtest.h>

#include "format/sample_record.h"

namespace newsparse {
namespace {

std::string article_of(const Document& document) {
  std::ostringstream out;
  HtmlWriter html(out);
  const CountryLabels labels(document, "");
  write_article(html, {document, labels}, Anchors{"x-"});
  return out.str();
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos;
       at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

TEST(WriteArticle, MarksTheSample) {
  const std::string article = article_of(testing::sample_document());

  EXPECT_EQ(count_of(article, "<h1 class=\"title\">"), 1U);
  EXPECT_NE(article.find("<a class=\"number\" id=\"x-claim-1\" "
                         "href=\"#x-row-1\">1</a><span class=\"source\" "
                         "data-claim=\"1\">Minister Ines Holt</span>"),
            std::string::npos)
      << article;
  EXPECT_NE(article.find("<span class=\"source country\" "
                         "id=\"x-country-NO\" data-claim=\"2\" "
                         "data-country=\"NO\" "
                         "title=\"Norway: name, speaker\">Norland</span>"),
            std::string::npos)
      << article;
}

TEST(WriteArticle, NumbersEveryOfManyClaimsInsideEachOther) {
  Document document = testing::sample_document();
  const Claim claim = document.claims[0];
  document.claims.assign(2000, claim);
  document.speakers.clear();
  document.stances.clear();
  const std::string article = article_of(document);

  EXPECT_EQ(count_of(article, "class=\"number\""), 2000U);
  EXPECT_LT(article.size(), 200'000U);
}

}  // namespace
}  // namespace newsparse
