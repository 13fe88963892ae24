// SPDX-License-Identifier: Apache-2.0
#include "format/country_labels.h"

#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "newsparse/format.h"

#include "format/sample_record.h"

namespace newsparse {
namespace {

constexpr CountryCode kNorway{{'N', 'O'}};

TEST(CountryLabels, AreEnglishShortNamesWithoutALocale) {
  const Document document = testing::sample_document();
  const CountryLabels labels(document, "");

  EXPECT_EQ(labels.of(kNorway), "Norway");
  EXPECT_EQ(labels.of(CountryCode{{'S', 'E'}}), "SE");
}

TEST(CountryLabels, AreThoseOfALanguage) {
  const Document document = testing::sample_document();

  EXPECT_EQ(CountryLabels(document, "de").of(kNorway), "Norwegen");
  EXPECT_EQ(CountryLabels(document, "fr").of(kNorway), "Norvège");
}

TEST(CountryLabels, AGoneStateKeepsItsName) {
  Document document = testing::sample_document();
  document.countries[0].code = CountryCode{{'S', 'U'}};
  document.countries[0].name = "Soviet Union";
  document.countries[0].successors = {CountryCode{{'R', 'U'}}};

  EXPECT_EQ(CountryLabels(document, "de").of({{'S', 'U'}}), "Soviet Union");
}

TEST(CountryLabels, StandInTheReport) {
  ReportOptions options;
  options.locale = "de";
  std::ostringstream out;
  write_text(out, testing::sample_record(), options);

  EXPECT_NE(out.str().find("Norwegen  ██ 1"), std::string::npos) << out.str();
  EXPECT_EQ(out.str().find("Norway"), std::string::npos) << out.str();
}

}  // namespace
}  // namespace newsparse
