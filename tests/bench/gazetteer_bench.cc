// SPDX-License-Identifier: Apache-2.0
//
// How fast the names of countries are looked up, and how long their tables
// take to load. usage: newsparse_gazetteer_bench FILE
#include <algorithm>
#include <cstddef>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "resources/country_names.h"
#include "resources/data_files.h"

namespace {

using namespace newsparse;
// Processor time, so that other programs do not disturb the figures.
double seconds_since(std::clock_t start) {
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

CountryNames load(DataFiles& files) {
  const auto text = [&files](const char* name) {
    return as_text(files.read(name));
  };
  CountryNames names;
  names.load_aliases("aliases", text("en/country_aliases.tsv"));
  names.load_names("names", text("en/country_names.tsv"));
  names.load_stops("stops", text("en/country_stops.tsv"));
  names.load_subdivisions("subdivisions", text("en/subdivisions.tsv"));
  names.load_cities("cities", text("en/cities.tsv"));
  names.finish_names();
  names.load_evidence("evidence", text("en/country_evidence.tsv"));
  return names;
}

std::size_t count_names(const CountryNames& names, std::string_view text) {
  const auto words = fold_words(text);
  std::size_t found = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    found += names.find(words, at) ? 1U : 0U;
  }
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: newsparse_gazetteer_bench FILE\n";
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  text.resize(std::min<std::size_t>(text.size(), 1U << 20U));
  DataFiles files = DataFiles::embedded();
  std::clock_t start = std::clock();
  const CountryNames names = load(files);
  std::cout << "load: " << seconds_since(start) * 1e3 << " ms\n";
  start = std::clock();
  constexpr int kTimes = 100;
  std::size_t found = 0;
  for (int i = 0; i < kTimes; ++i) {
    found += count_names(names, text);
  }
  const double megabytes = kTimes * static_cast<double>(text.size()) / 1e6;
  const double seconds = seconds_since(start);
  std::cout << "look-up: " << megabytes / seconds << " MB/s, " << found
            << " names\n";
  return 0;
}
