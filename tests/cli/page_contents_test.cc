// SPDX-License-Identifier: Apache-2.0
#include "cli/page_contents.h"


#include <gtest/gtest.h>

namespace newsparse {
namespace {

using Texts = std::vector<std::string>;

Texts texts_of(std::string_view html) {
  Texts texts;
  for (PageBlock& block : read_page(html).blocks) {
    texts.push_back(std::move(block.text));
  }
  return texts;
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string whole;
  for (std::size_t i = 0; i < times; ++i) {
    whole += part;
  }
  return whole;
}

TEST(ReadPage, PartsParagraphsAtBlocksAlone) {
  EXPECT_EQ(texts_of("<p>Rain <b>fell</b>\n  on <a href=x>Orlo</a>.<p>It "
                     "stopped.</p><div>Then<ul><li>one<li>two</ul></div>"),
            (Texts{"Rain fell on Orlo.", "It stopped.", "Then", "one", "two"}));
}

TEST(ReadPage, PartsParagraphsAtTwoBreaks) {
  EXPECT_EQ(texts_of("<div>Rain<br>fell.<br><br/>\n<br>It stopped.</div>"),
            (Texts{"Rain fell.", "It stopped."}));
}

TEST(ReadPage, ReadsPagesInsideFormsAndTables) {
  EXPECT_EQ(texts_of("<form><table><tr><td><p>Rain fell.</table><article><p>It "
                     "stopped.<form><p>Sign up</form></article></form>"),
            (Texts{"Rain fell.", "It stopped."}));
}

TEST(ReadPage, DecodesEntities) {
  EXPECT_EQ(texts_of("<p>&ldquo;Caf&eacute; &amp; b&#x61;r,&rdquo; she said"),
            (Texts{"“Café & bar,” she said"}));
}

TEST(ReadPage, LeavesOutWhatFramesAnArticle) {
  EXPECT_EQ(
      texts_of("<header><p>Menu</header><nav><ul><li>World</ul></nav>"
               "<style>p {}</style><script>if (a<b) { x('<p>no</p>'); }"
               "</script><p>Rain fell.</p><figure><img><figcaption>A cloud"
               "</figcaption></figure><aside><p>Most read</aside>"
               "<p hidden>No</p><p style='display:none'>No</p>"
               "<!-- <p>No</p> --><p>It stopped."
               "<footer><p>All rights</footer>"),
      (Texts{"Rain fell.", "It stopped."}));
}

TEST(ReadPage, TellsWhatThePageSaysAboutItself) {
  const PageContents page = read_page(
      "<html><head><title>Flood in\nOrlo</title><meta name=author "
      "content='Ann Holt'><meta property='og:title' content='Flood'>"
      "<script type='application/ld+json'>{\"a\": \"<b>\"}</script></head>"
      "<body><h1>The <i>flood</i></h1><time datetime='2031-04-05'>today</time>"
      "<main><article><h2>Rain</h2><p>It fell.</article></main>");
  EXPECT_EQ(page.title, "Flood in Orlo");
  EXPECT_EQ(page.heading, "The flood");
  EXPECT_EQ(page.time, "2031-04-05");
  EXPECT_EQ(page.meta.at("author"), "Ann Holt");
  EXPECT_EQ(page.meta.at("og:title"), "Flood");
  EXPECT_EQ(page.linked_data, (Texts{"{\"a\": \"<b>\"}"}));
  ASSERT_EQ(page.blocks.size(), 3U);
  EXPECT_EQ(page.blocks[1].kind, PageBlock::Kind::Heading);
  EXPECT_EQ(page.blocks[2].kind, PageBlock::Kind::Paragraph);
  EXPECT_EQ(page.blocks[2].article, 1U);
  EXPECT_TRUE(page.blocks[2].in_main);
  EXPECT_FALSE(page.blocks[0].in_main);
}

TEST(ReadPage, RefusesWhatNoPageHas) {
  EXPECT_EQ(read_page(repeated("<div>", 100'000)).problem,
            PageContents::Problem::TooDeep);
  std::string tag = "<p";
  for (int i = 0; i < 300'000; ++i) {
    tag += " a" + std::to_string(i);
  }
  EXPECT_EQ(read_page(tag + ">").problem,
            PageContents::Problem::TooManyAttributes);
  // These are many words, but no attributes.
  EXPECT_EQ(read_page("<p title='" + repeated("no ", 1000) + "'>a <b " +
                      "c>d</b> if 1 < 2 " + repeated("no ", 1000))
                .problem,
            PageContents::Problem::None);
  for (const std::string& html :
       {"<SCRIPT>if (a<b && " + repeated("c ", 1000) + "</SCRIPT>",
        "<!-- <b " + repeated("c ", 1000) + "-->"}) {
    EXPECT_EQ(read_page(html).problem, PageContents::Problem::None);
  }
}

// Each took minutes where a step looks at all that was read before it.
TEST(ReadPage, EndsSoonForPagesThatRepeatOneThing) {
  constexpr std::size_t kTimes = 200'000;
  for (const std::string& html :
       {repeated("<", kTimes), repeated("<p>a", kTimes),
        repeated("</b>", kTimes),
        repeated("<a>", 400) + repeated("</b>", kTimes), repeated("&", kTimes),
        "<p title=\"" + repeated("no ", kTimes), repeated("<!--", kTimes),
        repeated("<script>", kTimes), repeated("a ", kTimes),
        repeated("<br>", kTimes)}) {
    EXPECT_NO_THROW(read_page(html)) << html.substr(0, 20);
  }
}

}  // namespace
}  // namespace newsparse
