// SPDX-License-Identifier: Apache-2.0
#include "resources/quotation_marks.h"

#include <gtest/gtest.h>

#include "newsparse/error.h"

namespace newsparse {
namespace {

constexpr std::string_view kTable =
    "mark\tlevel\trole\tclosers\n"
    "\"\tdouble\teither\t\" ”\n"
    "‘\tsingle\topen\t’\n"
    "”\tdouble\tclose\t”\n";

TEST(QuotationMarks, FindsWholeMarksOnly) {
  const QuotationMarks marks("q.tsv", kTable);

  ASSERT_NE(marks.find("‘"), nullptr);
  EXPECT_EQ(marks.find("‘")->level, QuotationLevel::Single);
  EXPECT_EQ(marks.find("‘")->role, QuotationRole::Open);
  EXPECT_EQ(marks.find("‘a"), nullptr);
  EXPECT_EQ(marks.find("word"), nullptr);
  EXPECT_EQ(marks.find(""), nullptr);
}

TEST(QuotationMarks, KnowsWhatCloses) {
  const QuotationMarks marks("q.tsv", kTable);

  EXPECT_TRUE(marks.find("\"")->is_closed_by(*marks.find("”")));
  EXPECT_FALSE(marks.find("”")->is_closed_by(*marks.find("\"")));
}

TEST(QuotationMarks, RefusesAnUnknownLevel) {
  EXPECT_THROW(QuotationMarks(
                   "q.tsv", "mark\tlevel\trole\tclosers\n\"\tbig\topen\t\"\n"),
               Error);
}

}  // namespace
}  // namespace newsparse
