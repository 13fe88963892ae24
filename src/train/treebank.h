// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// Reads a UD treebank (CoNLL-U) as documents with gold layers: text,
// paragraphs, tokens, sentences, tags and arcs. The raw text is rebuilt as the
// scorers do it: sentences of a paragraph (newpar) are joined by a space,
// paragraphs by a blank line. Words of a multiword token are found inside it;
// those whose letters are not there ("des" = "de" + "les") share its span.
// Mentions and entities are filled where the treebank has them, as GUM does.
// `genres` chooses documents by a part of their name ("news" in
// "GUM_news_crane"); none: all. Throws Error with file and line.
std::vector<Document> read_treebank(
    const std::string& path, const std::vector<std::string>& genres = {});

// The same for several files, in order.
std::vector<Document> read_treebanks(const std::vector<std::string>& paths);

}  // namespace newsparse
