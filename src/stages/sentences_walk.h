// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "newsparse/document.h"

#include "stages/sentences_features.h"
#include "stages/sentences_sites.h"

namespace newsparse {

// For each token, whether a quotation holds both it and the next one.
std::vector<bool> find_quoted_gaps(const Document& document);

// The tokens of each paragraph, those without any left out.
std::vector<TokenSpan> find_paragraph_tokens(const Document& document);

// Cuts a document into sentences where `decide(site, context)` says so. Sites
// are asked for in reading order, each knowing where its sentence begins.
template <class Decide>
std::vector<Sentence> cut_sentences(const Document& document, Decide decide) {
  const std::vector<bool> quoted = find_quoted_gaps(document);
  std::vector<Sentence> sentences;
  for (const TokenSpan paragraph : find_paragraph_tokens(document)) {
    BoundaryContext context{paragraph, paragraph.begin, false};
    for (const BoundarySite& site : find_boundary_sites(document, paragraph)) {
      context.inside_quotation = quoted[site.mark] && quoted[site.next - 1];
      if (decide(site, context)) {
        sentences.push_back({{context.sentence, site.next}});
        context.sentence = site.next;
      }
    }
    sentences.push_back({{context.sentence, paragraph.end}});
  }
  return sentences;
}

}  // namespace newsparse
