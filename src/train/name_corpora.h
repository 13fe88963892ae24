// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "newsparse/document.h"

#include "resources/name_model.h"

namespace newsparse {

struct Resources;

// A text cut by our own stages, and the gold names as labels of its tokens.
// Names whose bounds are no token's are stretched to the tokens they touch;
// those that run over the end of a sentence are left out.
struct NamedText {
  std::unique_ptr<Document> document;  // up to sentences
  std::vector<std::uint8_t> labels;    // indexes of `training_labels`
  std::uint32_t source = 0;            // whose habits the names follow
};

// Persons, organizations, places (countries among them) and other names.
std::vector<NameLabel> training_labels();

// {"text", "names": [{"start", "end", "type"}]} a line, in code points; types
// PER, ORG, LOC, MISC. Throws Error, as the others do.
void read_named_lines(const std::string& path, std::uint32_t source,
                      const Resources& resources,
                      std::vector<NamedText>& texts);

// Token, tab, BIO tag; a blank line ends a sentence, "# doc" opens a document.
void read_named_tokens(const std::string& path, std::uint32_t source,
                       const Resources& resources,
                       std::vector<NamedText>& texts);

// Lines of begin, end, word, lemma, Penn tag and name type as an annotator
// made them, with "# doc = ID" above; `texts_path` has {"id", "text"} lines.
void read_silver_names(const std::string& path, const std::string& texts_path,
                       std::uint32_t source, const Resources& resources,
                       std::vector<NamedText>& texts);

}  // namespace newsparse
