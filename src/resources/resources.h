// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "resources/agencies.h"
#include "resources/apostrophes.h"
#include "resources/boundary_model.h"
#include "resources/bylines.h"
#include "resources/claim_model.h"
#include "resources/closed_words.h"
#include "resources/clusters.h"
#include "resources/constructions.h"
#include "resources/country_context.h"
#include "resources/country_names.h"
#include "resources/country_table.h"
#include "resources/data_files.h"
#include "resources/date_lexicon.h"
#include "resources/known_names.h"
#include "resources/lemma_model.h"
#include "resources/line_phrases.h"
#include "resources/marker_table.h"
#include "resources/name_model.h"
#include "resources/noun_lexicon.h"
#include "resources/orthography.h"
#include "resources/parser_model.h"
#include "resources/person_lexicon.h"
#include "resources/quotation_marks.h"
#include "resources/reporting_lexicon.h"
#include "resources/tagger_model.h"

namespace newsparse {

// All that is loaded of one language: tables and models, each in a type of its
// own. Loaded once, const afterwards, shared by threads.
struct Resources {
  DataFiles files;
  std::string code;  // ISO 639, from pack.json

  // Words and marks.
  Apostrophes apostrophes;
  ClosedWords closed_words;
  NounLexicon nouns;
  Orthography orthography;
  QuotationMarks quotation_marks;

  // What articles say about themselves.
  Agencies agencies;
  Bylines bylines;
  DateLexicon dates;
  LinePhrases line_phrases;

  // Who and where.
  CountryContext country_context;
  CountryNames country_names;
  CountryTable countries;
  KnownNames known_names;
  PersonLexicon persons;

  // Reporting.
  Constructions constructions;
  MarkerTable markers;
  ReportingLexicon reporting;

  // Models.
  BoundaryModel boundaries;
  ClaimModel claims;
  LemmaModel lemmas;
  NameModel names;
  ParserModel parser;
  TaggerModel tagger;
  WordClusters clusters;
};

}  // namespace newsparse
