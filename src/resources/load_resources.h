// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "resources/resources.h"

namespace newsparse {

// Loads what pack.json of a language names, less the roles that are left out:
// who trains a model leaves out the old one and those that stand on it.
// language_pack.cc holds it. Throws Error naming file, field, expected and
// found.
std::shared_ptr<const Resources> load_resources(
    DataFiles files, std::string_view code,
    const std::vector<std::string>& left_out = {});

}  // namespace newsparse
