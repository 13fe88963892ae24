// SPDX-License-Identifier: Apache-2.0
#include "stages/quotations.h"

namespace newsparse {

std::vector<Quotation> pair_quotations(const Document&, const Resources&) {
  return {};
}

}  // namespace newsparse
