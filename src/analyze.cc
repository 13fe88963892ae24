// SPDX-License-Identifier: Apache-2.0
#include "newsparse/analyze.h"

#include <utility>

#include "document/claim_selection.h"
#include "stages/arcs.h"
#include "stages/claims.h"
#include "stages/countries.h"
#include "stages/entities.h"
#include "stages/mentions.h"
#include "stages/metadata.h"
#include "stages/paragraphs.h"
#include "stages/quotations.h"
#include "stages/sentences.h"
#include "stages/speakers.h"
#include "stages/stances.h"
#include "stages/tags.h"
#include "stages/tokens.h"

namespace newsparse {

Document analyze(Text text, const LanguagePack& pack,
                 const AnalysisOptions& options) {
  const Resources& resources = pack.resources();
  Document document{std::move(text)};
  document.paragraphs = split_paragraphs(document, resources);
  document.metadata = find_metadata(document, resources);
  document.tokens = split_tokens(document, resources);
  document.quotations = pair_quotations(document, resources);
  document.sentences = split_sentences(document, resources);
  document.tags = tag_tokens(document, resources);
  document.arcs = parse_sentences(document, resources);
  document.mentions = find_mentions(document, resources);
  document.entities = resolve_entities(document, resources);
  document.claims = find_claims(document, resources);
  document.speakers = resolve_speakers(document, resources);
  document.stances = find_stances(document, resources);
  leave_out_claims(document, options.min_confidence);
  document.country_references = find_country_references(document, resources);
  document.countries = rank_countries(document, resources);
  return document;
}

}  // namespace newsparse
