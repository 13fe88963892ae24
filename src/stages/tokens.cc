// SPDX-License-Identifier: Apache-2.0
#include "stages/tokens.h"

namespace newsparse {

std::vector<Token> split_tokens(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
