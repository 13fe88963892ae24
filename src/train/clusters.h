// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "resources/clusters.h"

namespace newsparse {

// Joins two lists of words with cluster numbers (word, tab, number) that stand
// in order of frequency. Throws Error.
std::vector<ClusteredWord> join_clusters(const std::string& fine_path,
                                         const std::string& coarse_path);

}  // namespace newsparse
