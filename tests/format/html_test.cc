// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "newsparse/format.h"

#include "format/sample_record.h"

namespace newsparse {
namespace {

std::string page_of(const Record& record, const HtmlOptions& options = {}) {
  std::ostringstream out;
  write_html_head(out, html_title(record));
  write_html(out, record, options);
  write_html_foot(out);
  return out.str();
}

// What stands between `begin` and the next quotation mark, wherever it does.
std::vector<std::string> values_behind(const std::string& page,
                                       const std::string& begin) {
  std::vector<std::string> values;
  for (std::size_t at = page.find(begin); at != std::string::npos;
       at = page.find(begin, at + 1)) {
    const std::size_t from = at + begin.size();
    values.push_back(page.substr(from, page.find('"', from) - from));
  }
  return values;
}

TEST(WriteHtml, LeadsOnlyToPlacesThatThereAre) {
  const std::string page = page_of(testing::sample_record(), {.anchors = "p"});
  const std::vector<std::string> ids = values_behind(page, " id=\"");
  const std::set<std::string> places(ids.begin(), ids.end());

  EXPECT_EQ(places.size(), ids.size());
  EXPECT_GE(values_behind(page, "href=\"#").size(), 6U);
  for (const std::string& target : values_behind(page, "href=\"#")) {
    EXPECT_TRUE(places.contains(target)) << target;
  }
}

TEST(WriteHtml, ForbidsWhatItDoesNotNeed) {
  const std::string page = page_of(testing::sample_record());

  EXPECT_NE(page.find("default-src &#39;none&#39;; style-src &#39;sha256-"),
            std::string::npos);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("src="), std::string::npos);
}

TEST(WriteHtml, IsEscapedWhateverIsInIt) {
  Record record = testing::sample_record();
  record.provenance.title = "</title><script>x</script>";
  record.provenance.authors = {"<img onerror=x>"};
  record.provenance.path = "\"><svg>";
  const std::string page = page_of(record);

  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("<img"), std::string::npos);
  EXPECT_EQ(page.find("<svg>"), std::string::npos);
}

TEST(WriteHtml, TellsWhatFailed) {
  EXPECT_NE(page_of(testing::failed_record())
                .find("error: the file cannot be read; hint: check it"),
            std::string::npos);
}

}  // namespace
}  // namespace newsparse
