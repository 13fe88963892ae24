// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences.h"

namespace newsparse {

std::vector<Sentence> split_sentences(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
