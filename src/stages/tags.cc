// SPDX-License-Identifier: Apache-2.0
#include "stages/tags.h"

namespace newsparse {

std::vector<Tag> tag_tokens(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
