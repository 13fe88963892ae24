// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "stages/sentences_sites.h"

namespace newsparse {

class ReportingLexicon;
struct Resources;

// Where a decision is made.
struct BoundaryContext {
  TokenSpan paragraph;
  Index sentence = 0;             // the first token of the open sentence
  bool inside_quotation = false;  // it is open before and behind the site
};

// The features of one site, for training and for running alike. A change here
// needs a new model: see BoundaryModel::kPurpose.
void add_boundary_features(const Document& document, const Resources& resources,
                           const BoundarySite& site,
                           const BoundaryContext& context,
                           FeatureList& features);

}  // namespace newsparse
