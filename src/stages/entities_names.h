// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "stages/entities_frame.h"
#include "stages/entities_titles.h"

namespace newsparse {

// The names of a document by who or what they name.
struct NameClusters {
  static constexpr Index kNone = EntityFrame::kNone;

  std::vector<Index> of_mention;  // one for each mention; kNone: not a name

  // One for each cluster.
  std::vector<Index> fullest;  // the mention with the most of the name
  std::vector<EntityType> type;
  std::vector<Gender> gender;

  Index size() const { return static_cast<Index>(fullest.size()); }
};

// `titles` has one element for each mention, those of persons filled.
NameClusters cluster_names(const EntityFrame& frame,
                           const std::vector<Title>& titles);

}  // namespace newsparse
