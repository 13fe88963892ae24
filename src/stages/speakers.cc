// SPDX-License-Identifier: Apache-2.0
#include "stages/speakers.h"

namespace newsparse {

std::vector<Speaker> resolve_speakers(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
