// SPDX-License-Identifier: Apache-2.0
#include "support/sanitized.h"

namespace newsparse::testing {

bool is_sanitized() {
  return NEWSPARSE_SANITIZED != 0;
}

}  // namespace newsparse::testing
