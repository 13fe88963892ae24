// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace newsparse {

struct ClaimModel;
struct Resources;

// What a model finds in a text, for self-tests, before rules shape it:
// "source | cue | content / content" for each claim in order of the cues, with
// " || " between claims.
std::string claims_as_text(const std::string& text, const Resources& resources,
                           const ClaimModel& model);

}  // namespace newsparse
