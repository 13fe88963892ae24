// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "resources/apostrophes.h"
#include "resources/closed_words.h"
#include "resources/country_context.h"
#include "resources/country_names.h"
#include "resources/country_table.h"
#include "resources/data_files.h"
#include "resources/noun_lexicon.h"
#include "resources/person_lexicon.h"
#include "resources/quotation_marks.h"
#include "resources/marker_table.h"
#include "resources/orthography.h"
#include "resources/reporting_lexicon.h"

namespace newsparse {

// All that is loaded of one language: tables and models, each in a type of its
// own. Loaded once, const afterwards, shared by threads.
struct Resources {
  DataFiles files;
  std::string code;  // ISO 639, from pack.json
  Apostrophes apostrophes;
  CountryTable countries;
  CountryNames country_names;
  CountryContext country_context;
  QuotationMarks quotation_marks;
  MarkerTable markers;
  Orthography orthography;
  ReportingLexicon reporting;
  ClosedWords closed_words;
  NounLexicon nouns;
  PersonLexicon persons;
};

}  // namespace newsparse
