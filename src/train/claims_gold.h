// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "stages/claims_candidates.h"
#include "stages/claims_frame.h"
#include "stages/claims_tree.h"

namespace newsparse {

struct Resources;

// An annotated claim on our own tokens: every token that a span touches.
struct GoldClaim {
  std::vector<Index> source, cue, content;
  Index anchor = 0;
};

// An article with our own annotation of it and its gold claims.
struct GoldArticle {
  std::unique_ptr<Document> document;  // the frame refers to it
  std::unique_ptr<ClaimFrame> frame;
  std::unique_ptr<ClaimTree> tree;
  std::vector<GoldClaim> claims;
  std::uint32_t part = 0;     // of the corpus, for jackknifing
  std::vector<float> likely;  // probability of each token as an anchor
};

// What of the articles is read. The defaults are what training needs; the rest
// tells what the features are worth when a part of them is taken away.
struct GoldReading {
  std::uint32_t parts = 1;    // that articles are dealt out to, in turn
  std::uint32_t every = 1;    // article is read, and those between are not
  bool without_arcs = false;  // as if there were no parser
  bool unmasked = false;      // every proper name is a word of its own
};

// Reads a file with an article a line: {"text", "attributions": [{"source",
// "cue", "content"}]}, each a list of [begin, end) in code points. Claims
// without a cue are left out. Throws Error.
std::vector<GoldArticle> read_gold_articles(const std::string& path,
                                            const Resources& resources,
                                            const GoldReading& reading = {});

// Whether a candidate is about right: at least half of all words of both are
// in both, for the content and for the source; or both have no source.
bool matches(const ClaimFrame& frame, const ClaimCandidate& candidate,
             const GoldClaim& gold);

}  // namespace newsparse
