// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "train/claims_gold.h"
#include "train/claims_score.h"

namespace newsparse {

struct Resources;

// How many claims are missed and how many spurious, by the reason.
using ClaimErrors = std::map<std::string, std::size_t>;

// Adds the errors of one article. `listing`, if any, gets a line for each.
void add_claim_errors(const GoldArticle& article,
                      const std::vector<ClaimWords>& found,
                      const Resources& resources, std::ostream* listing,
                      ClaimErrors& errors);

}  // namespace newsparse
