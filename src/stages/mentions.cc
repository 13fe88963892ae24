// SPDX-License-Identifier: Apache-2.0
#include "stages/mentions.h"

namespace newsparse {

std::vector<Mention> find_mentions(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
