// SPDX-License-Identifier: Apache-2.0
#include "stages/metadata.h"

namespace newsparse {

Metadata find_metadata(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
