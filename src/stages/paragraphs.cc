// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs.h"

namespace newsparse {

std::vector<Paragraph> split_paragraphs(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
