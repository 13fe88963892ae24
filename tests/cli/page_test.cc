// SPDX-License-Identifier: Apache-2.0
#include "cli/page.h"

#include <gtest/gtest.h>

#include "support/newsparse_program.h"

namespace newsparse {
namespace {

using testing::in_folder;
using testing::records_of;
using testing::TemporaryFolder;

using Names = std::vector<std::string>;

constexpr std::string_view kPage = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Bridge shut - Orlo Post</title>
<script type="application/ld+json">{"@graph": [{"@type": "WebSite"},
{"@type": ["NewsArticle"], "headline": "Bridge shut after flood",
"author": [{"@type": "Person", "name": "Ann Holt"}, "Ben Aro"],
"datePublished": "2031-04-05T06:00:00Z"}]}</script></head>
<body><nav><a href="/">Home</a></nav><main><article>
<h1>Bridge shut</h1><div class="share">Share this</div>
<p>&ldquo;The bridge is unsafe,&rdquo; Mayor Ida Lund said.</p>
<h2>No date</h2><p>She gave no date.</p><h3>More on this</h3></article>
<article><p>Cat found</p></article></main></body></html>)";

constexpr std::string_view kText =
    "Bridge shut after flood\n\n“The bridge is unsafe,” Mayor Ida Lund "
    "said.\n\nNo date\n\nShe gave no date.";

TEST(ParsePage, FindsTheArticle) {
  const PageArticle article = parse_page(kPage);

  EXPECT_FALSE(article.failure);
  EXPECT_EQ(article.text, kText);
  EXPECT_EQ(article.title, "Bridge shut after flood");
  EXPECT_EQ(article.authors, (Names{"Ann Holt", "Ben Aro"}));
  EXPECT_EQ(article.published, "2031-04-05T06:00:00Z");
}

TEST(ParsePage, DoesWithoutJsonLd) {
  const PageArticle article = parse_page(
      "<title>Rain - Post</title><meta name=author content='Ann Holt'><meta "
      "property='article:published_time' content=2031-04-05><h1>Rain</h1>"
      "<script type='application/ld+json'>{broken</script><p>It fell.");

  EXPECT_EQ(article.text, "Rain\n\nIt fell.");
  EXPECT_EQ(article.authors, Names{"Ann Holt"});
  EXPECT_EQ(article.published, "2031-04-05");
}

TEST(ParsePage, TakesTheBodyOfJsonLdThatThePageDoesNotShow) {
  EXPECT_EQ(
      parse_page("<script type='application/ld+json'>[{\"@type\":\"Article\","
                 "\"articleBody\":\"Rain fell on the town all day.\"}]"
                 "</script><p>Subscribe")
          .text,
      "Rain fell on the town all day.");
}

TEST(ParsePage, ReadsHtmlInsideJsonLd) {
  const auto parsed = [](const std::string& body) {
    return parse_page(
        "<script type='application/ld+json'>{\"@type\":\"Article\","
        "\"headline\":\"Dam &amp; river\",\"author\":\"Ann O&#8217;Rui\","
        "\"articleBody\":\"" +
        body + "\"}</script><p>Subscribe");
  };

  EXPECT_EQ(parsed("Rain fell.").title, "Dam & river");
  EXPECT_EQ(parsed("Rain fell.").authors, Names{"Ann O’Rui"});
  EXPECT_EQ(parsed("&quot;Wet,&quot; he said.\\nAT&T fell; a < b.").text,
            "Dam & river\n\n\"Wet,\" he said.\nAT&T fell; a < b.");
  EXPECT_EQ(parsed("<p>Rain fell.</p><p>It&rsquo;s over.</p>").text,
            "Dam & river\n\nRain fell.\n\nIt’s over.");
}

TEST(ParsePage, ReadsOldPagesWithoutParagraphs) {
  EXPECT_EQ(parse_page("<body><font>Rain fell.<br><br>It stopped.</font>").text,
            "Rain fell.\n\nIt stopped.");
}

TEST(ParsePage, NeedsNoTagsOfHeadAndBody) {
  for (const std::string name : {"article", "main", "section"}) {
    const PageArticle article =
        parse_page("<!doctype html><meta charset=utf-8><title>Rain</title><" +
                   name + "><p>It fell.</p><p>&nbsp;</p></" + name + ">");
    EXPECT_EQ(article.text, "Rain\n\nIt fell.") << name;
  }
}

TEST(ParsePage, TakesNoNameOfThePaperForTheTitle) {
  const std::string head =
      "<head><meta property='og:title' content='Bridge shut'></head>"
      "<header><h1>Orlo Post</h1></header>";
  EXPECT_EQ(parse_page(head + "<article><p>It fell.</article>").title,
            "Bridge shut");
  EXPECT_EQ(parse_page(head + "<article><h1>Bridge shut after flood</h1>"
                              "<p>It fell.</article>")
                .title,
            "Bridge shut after flood");
}

TEST(ParsePage, KnowsPostsForArticles) {
  EXPECT_EQ(parse_page("<script type='application/ld+json'>{\"@type\":"
                       "\"BlogPosting\",\"headline\":\"Rain\"}</script>"
                       "<h1>Weather</h1><p>It fell.")
                .title,
            "Rain");
}

TEST(ParsePage, TellsWhenThereIsNoArticle) {
  EXPECT_EQ(parse_page("<html><nav>Home</nav>").failure->code, "no_text");
  EXPECT_EQ(parse_page("").failure->code, "no_text");
}

TEST(DeclaredEncoding, IsThatOfMeta) {
  EXPECT_EQ(declared_encoding("<meta charset=\"windows-1251\">"),
            "windows-1251");
  EXPECT_EQ(declared_encoding("<meta content='text/html; charset=koi8-r'>"),
            "koi8-r");
  EXPECT_EQ(declared_encoding("<meta charset=big5>"), "big5");
  EXPECT_EQ(declared_encoding("<p>none"), "");
  EXPECT_EQ(declared_encoding("charset="), "");
}

TEST(Pages, AreReadByNameByContentAndByOption) {
  TemporaryFolder folder;
  folder.write("news/page.html", kPage);
  folder.write("saved", kPage);
  folder.write("old.htm",
               "<meta charset=windows-1251><p>\xC4\xEE\xE6\xE4\xFC.");

  const auto records = records_of(testing::newsparse(
      in_folder(folder, {"-f", "jsonl", "news", "saved", "old.htm"})));
  ASSERT_EQ(records.size(), 3U);
  for (const std::size_t i : {0U, 1U}) {
    EXPECT_EQ(records[i]["source"]["format"], "html");
    EXPECT_EQ(records[i]["text"], kText);
    EXPECT_EQ(records[i]["meta"]["title"], "Bridge shut after flood");
    EXPECT_EQ(records[i]["meta"]["authors"], (Names{"Ann Holt", "Ben Aro"}));
    ASSERT_FALSE(records[i]["claims"].empty());
    EXPECT_EQ(records[i]["claims"][0]["speaker"]["name"], "Ida Lund");
  }
  EXPECT_EQ(records[2]["text"], "Дождь.");
  EXPECT_EQ(records[2]["source"]["encoding"], "windows-1251");

  const auto typed = records_of(testing::newsparse(
      in_folder(folder, {"-i", "html", "-f", "jsonl"}, "<p>Rain fell.")));
  ASSERT_EQ(typed.size(), 1U);
  EXPECT_EQ(typed[0]["text"], "Rain fell.");
}

}  // namespace
}  // namespace newsparse
