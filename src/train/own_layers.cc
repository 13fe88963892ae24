// SPDX-License-Identifier: Apache-2.0
#include "train/own_layers.h"

#include <utility>

#include "stages/arcs.h"
#include "stages/metadata.h"
#include "stages/paragraphs.h"
#include "stages/quotations.h"
#include "stages/sentences.h"
#include "stages/tags.h"
#include "stages/tokens.h"

namespace newsparse {

Document own_tokens(Text text, const Resources& resources) {
  Document document{std::move(text)};
  document.paragraphs = split_paragraphs(document, resources);
  document.tokens = split_tokens(document, resources);
  document.quotations = pair_quotations(document, resources);
  return document;
}

Document own_sentences(Text text, const Resources& resources) {
  Document document = own_tokens(std::move(text), resources);
  document.sentences = split_sentences(document, resources);
  return document;
}

Document own_arcs(Text text, const Resources& resources) {
  Document document = own_sentences(std::move(text), resources);
  document.metadata = find_metadata(document, resources);
  document.tags = tag_tokens(document, resources);
  document.arcs = parse_sentences(document, resources);
  return document;
}

}  // namespace newsparse
