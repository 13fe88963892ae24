// SPDX-License-Identifier: Apache-2.0
#include "stages/countries.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "resources/resources.h"
#include "resources/table.h"
#include "support/cases.h"
#include "support/country_markup.h"
#include "support/models.h"

namespace newsparse {
namespace {

using testing::MarkedCountry;

// "3-7 IR 9-14 US!"
std::string places_of(const std::vector<MarkedCountry>& countries) {
  std::string places;
  for (const MarkedCountry& one : countries) {
    places += (places.empty() ? "" : " ") + std::to_string(one.begin) + "-" +
              std::to_string(one.end) + " " + one.code;
  }
  return places;
}

// The floor only rises. What is beyond it is known to be wrong.
constexpr double kFloor = 0.95;

TEST(CountryCases, AlmostAllAreRight) {
  std::size_t all = 0;
  std::size_t right = 0;
  std::string wrong;
  for (const auto& one : testing::read_cases("stages/cases/countries.txt")) {
    for (const std::string& line : one.lines) {
      if (line.empty()) {
        continue;
      }
      const auto marked = testing::read_country_markup(line);
      const auto found = places_of(testing::find_countries_in(marked.text));
      ++all;
      if (found == places_of(marked.countries)) {
        ++right;
        continue;
      }
      wrong += one.name + ": " + line + "\n   found " + found + "\n";
    }
  }
  EXPECT_GE(all, 350U);
  EXPECT_GE(static_cast<double>(right), kFloor * static_cast<double>(all));
  std::cout << "country cases: " << right << " of " << all << " right\n"
            << wrong;
}

// Where every name of the tables must be found, whatever country it is of.
// "%" is the name.
struct Frame {
  std::string_view kinds;  // of which the name is one
  std::string_view text;
};
constexpr Frame kFrames[] = {
    {"name official abbreviation historical subdivision",
     "The government of % said on Monday that schools would open."},
    {"name official abbreviation historical", "Two men from % were rescued."},
    {"name official abbreviation subdivision city",
     "Rain fell in % all night."},
    {"name official abbreviation",
     "The minister accused % of closing the border."},
    {"name official", "%'s foreign minister left for talks."},
    {"adjective", "The % government said on Monday that schools would open."},
    {"adjective", "Three % soldiers were wounded, a doctor said."},
    {"demonym", "Two % were rescued from the boat."},
    {"capital", "The envoy flew to % on Monday."},
    {"capital city", "A bridge collapsed in % on Monday."},
};

// What needs other words around it than the frames have.
bool is_framed(std::string_view kind, std::string_view guard,
               std::string_view frame) {
  const bool listed =
      (" " + std::string(frame) + " ").find(" " + std::string(kind) + " ") !=
      std::string::npos;
  constexpr std::string_view kNeedsMore[] = {
      "after_preposition", "evidence", "hyphen", "language", "people", "rarer",
      "strict_person"};
  return listed && std::find(std::begin(kNeedsMore), std::end(kNeedsMore),
                             guard) == std::end(kNeedsMore);
}

class Frames {
 public:
  void hold(std::string_view surface, std::string_view code,
            std::string_view kind, std::string_view guard) {
    for (const Frame& frame : kFrames) {
      if (!is_framed(kind.substr(0, kind.find(' ')), guard, frame.kinds)) {
        continue;
      }
      std::string text(frame.text);
      text.replace(text.find('%'), 1, surface);
      ++all_;
      bool found = false;
      for (const MarkedCountry& one : testing::find_countries_in(text)) {
        found |= one.code == code;
      }
      if (!found) {
        missed_ += text + "\n";
        ++missed_count_;
      }
    }
  }

  std::size_t all() const { return all_; }
  std::size_t missed_count() const { return missed_count_; }
  const std::string& missed() const { return missed_; }

 private:
  std::size_t all_ = 0;
  std::size_t missed_count_ = 0;
  std::string missed_;
};

TEST(CountryNamesInSentences, EveryCountryIsFoundByItsShortName) {
  Frames frames;
  for (const CountryRow& row : testing::english().countries.rows()) {
    // By name alone rather shirts, men and saints.
    if (row.name != "Jersey" && row.name != "Chad" &&
        row.name != "Saint Martin") {
      frames.hold(row.name, row.code.view(), "name", "");
    }
  }

  EXPECT_GE(frames.all(), 1200U);
  EXPECT_EQ(frames.missed_count(), 0U) << frames.missed();
}

std::string_view text_of(DataFiles& files, const std::string& name) {
  const auto bytes = files.read(name);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(CountryNamesInSentences, EveryRowOfTheTablesIsFound) {
  DataFiles files = DataFiles::embedded();
  Frames frames;
  const Table aliases("country_aliases.tsv",
                      text_of(files, "en/country_aliases.tsv"),
                      {"surface", "code", "kind", "guard", "reason"});
  for (std::size_t i = 0; i < aliases.size(); ++i) {
    frames.hold(aliases.cell(i, 0), aliases.cell(i, 1).substr(0, 2),
                aliases.cell(i, 2), aliases.cell(i, 3));
  }
  const Table names("country_names.tsv", text_of(files, "en/country_names.tsv"),
                    {"surface", "code", "kind"});
  for (std::size_t i = 0; i < names.size(); ++i) {
    frames.hold(names.cell(i, 0), names.cell(i, 1), names.cell(i, 2), "");
  }

  EXPECT_GE(frames.all(), 4000U);
  EXPECT_EQ(frames.missed_count(), 0U) << frames.missed();
}

}  // namespace
}  // namespace newsparse
