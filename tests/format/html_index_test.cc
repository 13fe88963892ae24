// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <gtest/gtest.h>

#include "newsparse/format.h"

#include "format/sample_record.h"

namespace newsparse {
namespace {

TEST(WriteHtmlIndex, LeadsToAPage) {
  std::ostringstream out;
  write_html_index_row(out, testing::sample_record(), "a:b/50%.html", {});

  EXPECT_EQ(out.str(),
            "<tr><td><a href=\"./a%3Ab/50%25.html\">🌊 Harbour news</a></td>"
            "<td></td><td>2</td><td>Norway</td></tr>\n");
}

TEST(WriteHtmlIndex, TellsWhatFailed) {
  std::ostringstream out;
  write_html_index_row(out, testing::failed_record(), "gone.html", {});

  EXPECT_NE(out.str().find("the file cannot be read"), std::string::npos);
}

}  // namespace
}  // namespace newsparse
