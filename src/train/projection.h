// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

struct Resources;

// A text to learn tags and arcs from. What is not known of a token is not
// learned, and not held against the learner.
struct LearnedText {
  Document document;  // with tags and arcs for every token
  std::vector<bool> tag_known;
  std::vector<bool> head_known;
};

// The treebank's own tokens and sentences: everything is known.
LearnedText as_annotated(Document gold);

// The tokens and sentences that the program itself makes of a treebank's text,
// with the treebank's tags and arcs as far as they fit: what the models will
// have to live with.
//   - A token with the same bytes has its tag and arc.
//   - Of a gold token that the program cuts, the last piece has the arc; of
//     several that it joins, the arc is that of the one that leads outside.
//   - Where the program joins sentences, the roots after the first depend on
//     it as `parataxis`; where it cuts one, arcs over the cut are unknown.
// Behind the program's sentences stand those gold ones that it splits
// otherwise: their trees are whole.
LearnedText as_split(const Document& gold, const Resources& resources);

// Treebanks as the program splits them. Throws Error.
std::vector<LearnedText> read_texts(const std::vector<std::string>& treebanks,
                                    const Resources& resources);

}  // namespace newsparse
