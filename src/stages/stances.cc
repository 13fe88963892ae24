// SPDX-License-Identifier: Apache-2.0
#include "stages/stances.h"

namespace newsparse {

std::vector<Stance> find_stances(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
