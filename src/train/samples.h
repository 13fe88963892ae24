// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// Sentences for the self-tests of models: a line each, words between spaces.
// Lines that start with '#' are for readers. Throws Error.
std::vector<std::string> read_samples(const std::string& path);

// A document of one sentence with a token for each word between spaces.
Document document_of_words(std::string_view words);

// "DT NN VBD", and the same for arcs: "2:det 3:nsubj 0:root".
std::string tags_as_text(const std::vector<Tag>& tags);
std::string arcs_as_text(const std::vector<Arc>& arcs);

// The tokens of each name, counted from one, and its type: "1-2:person
// 7:place".
std::string names_as_text(const std::vector<Mention>& names);

}  // namespace newsparse
