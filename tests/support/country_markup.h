// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "newsparse/analyze.h"
#include "newsparse/labels.h"

#include "support/models.h"

// Texts with the countries that they name marked in place:
// "[IR:Iran]", "[US!:American] Airlines" inside the name of something else,
// "[IR target:Iran]" with its role, "[RU actor government:Moscow]" with its
// kind as well. " ¶ " begins a new paragraph.
namespace newsparse::testing {

struct MarkedCountry {
  Index begin = 0;  // bytes
  Index end = 0;
  std::string code;  // with ! when embedded
  std::string role;  // empty: not told
  std::string kind;
};

struct TextWithCountries {
  std::string text;
  std::vector<MarkedCountry> countries;
};

inline TextWithCountries read_country_markup(std::string line) {
  const std::string pilcrow = " ¶ ";
  for (std::size_t at = 0; (at = line.find(pilcrow)) != std::string::npos;) {
    line.replace(at, pilcrow.size(), "\n\n");
  }
  TextWithCountries marked;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '[') {
      marked.text += line[at];
      continue;
    }
    const std::size_t colon = line.find(':', at);
    const std::size_t close = line.find(']', colon);
    MarkedCountry country;
    std::istringstream labels(line.substr(at + 1, colon - at - 1));
    labels >> country.code >> country.role >> country.kind;
    country.begin = static_cast<Index>(marked.text.size());
    marked.text += line.substr(colon + 1, close - colon - 1);
    country.end = static_cast<Index>(marked.text.size());
    marked.countries.push_back(country);
    at = close;
  }
  return marked;
}

// What the whole pipeline finds.
inline std::vector<MarkedCountry> find_countries_in(const std::string& text) {
  const Document document = analyze(Text(text), english_pack());
  std::vector<MarkedCountry> found;
  for (const CountryReference& one : document.country_references) {
    found.push_back(
        {one.bytes.begin, one.bytes.end,
         std::string(one.country.view()) + (one.embedded ? "!" : ""),
         std::string(name_of(one.role)), std::string(name_of(one.kind))});
  }
  return found;
}

}  // namespace newsparse::testing
