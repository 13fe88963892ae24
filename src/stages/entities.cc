// SPDX-License-Identifier: Apache-2.0
#include "stages/entities.h"

namespace newsparse {

std::vector<Entity> resolve_entities(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
