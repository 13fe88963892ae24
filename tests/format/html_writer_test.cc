// SPDX-License-Identifier: Apache-2.0
#include "format/html_writer.h"

#include <sstream>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(HtmlWriter, EscapesTextAndValues) {
  std::ostringstream out;
  HtmlWriter html(out);
  html.element("a", {{"href", "\"><script>"}, {"id", ""}},
               "<b> & 'c' \x1B[31m \u202E");

  EXPECT_EQ(out.str(),
            "<a href=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;c&#39; "
            "\\u001b[31m \\u202e</a>");
}

TEST(HtmlWriter, ClosesInOrder) {
  std::ostringstream out;
  HtmlWriter html(out);
  html.open("ul");
  html.open("li");
  html.leaf("br", {});
  html.close();
  html.close();

  EXPECT_EQ(out.str(), "<ul><li><br/></li></ul>");
}

}  // namespace
}  // namespace newsparse
