// SPDX-License-Identifier: Apache-2.0
#include "train/claims_samples.h"

#include <algorithm>
#include <vector>

#include "newsparse/document.h"

#include "stages/claims_frame.h"
#include "stages/claims_search.h"
#include "train/own_layers.h"

namespace newsparse {

std::string claims_as_text(const std::string& text, const Resources& resources,
                           const ClaimModel& model) {
  const Document document = own_arcs(Text(text), resources);
  const ClaimFrame frame(document, resources);
  std::vector<Claim> claims = search_claims(document, frame, resources, model);
  std::sort(claims.begin(), claims.end(),
            [](const Claim& a, const Claim& b) { return a.cue < b.cue; });
  std::string out;
  for (const Claim& claim : claims) {
    out += out.empty() ? "" : " || ";
    out += claim.source ? text_of(document, *claim.source) : "-";
    out += " | ";
    out += text_of(document, *claim.cue);
    const char* separator = " | ";
    for (const TokenSpan part : claim.content) {
      out += separator;
      out += text_of(document, part);
      separator = " / ";
    }
  }
  return out;
}

}  // namespace newsparse
