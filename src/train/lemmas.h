// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "newsparse/document.h"

#include "learn/model_writer.h"

namespace newsparse {

// How often a word with a tag had a lemma.
using LemmaCounts =
    std::map<std::tuple<PennTag, std::string, std::string>, std::size_t>;

// Counts the gold lemmas of documents.
void count_lemmas(const std::vector<Document>& documents, LemmaCounts& counts);

// Counts the lemmas of an automatic annotation: lines of begin, end, word,
// lemma, Penn tag and more. Only inflected verbs and plural nouns, and only
// words that `counts` does not have with that tag: elsewhere other annotators
// have other habits. Throws Error.
void count_silver_lemmas(const std::string& path, LemmaCounts& counts);

// The sections of LemmaModel; provenance is the caller's.
ModelWriter train_lemmas(const LemmaCounts& counts);

}  // namespace newsparse
