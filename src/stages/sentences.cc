// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences.h"

#include <algorithm>
#include <string_view>

#include "resources/resources.h"
#include "stages/sentences_features.h"
#include "stages/sentences_sites.h"
#include "stages/sentences_walk.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

std::string_view view(const Document& document, Index token) {
  return text_of(document, document.tokens[token].bytes);
}

bool begins_lower(const Document& document, Index token) {
  return is_lower(code_point_at(view(document, token), 0).value);
}

bool begins_sentence(const Document& document, const BoundarySite& site) {
  const char32_t first = code_point_at(view(document, site.next), 0).value;
  return is_upper(first) || is_digit(first) || first == U'"' || first == U'“' ||
         first == U'‘' || first == U'(' || first == U'[' || first == U'\'' ||
         first == U'«' || first == U'»' || first == U'„';
}

// Whether a name and a verb of saying follow a quoted question, which the
// treebanks have too seldom for a model to learn: "Is it far?" Mr. Roth asked.
bool opens_reporting_clause(const Document& document, const BoundarySite& site,
                            TokenSpan paragraph,
                            const ReportingLexicon& reporting) {
  if (site.kind != SiteMark::Question || !site.closed_quotation) {
    return false;
  }
  constexpr Index kLongestName = 4;
  const Index end = std::min(paragraph.end, site.next + kLongestName + 1);
  for (Index at = site.next; at < end; ++at) {
    const std::string_view token = view(document, at);
    if (!is_upper(code_point_at(token, 0).value)) {
      return at > site.next && reporting.find(token, CuePart::Verb) != nullptr;
    }
  }
  return false;
}

// What a pack without a model gets by with.
bool ends_by_rule(const Document& document, const BoundarySite& site,
                  const Resources& resources) {
  switch (site.kind) {
    case SiteMark::Period:
      return !begins_lower(document, site.next) || !site.closed_quotation;
    case SiteMark::Question:
      // "Is it far?" she asked.
      return !begins_lower(document, site.next);
    case SiteMark::Ellipsis:
      return begins_sentence(document, site);
    case SiteMark::Abbreviation: {
      std::string_view form = view(document, site.mark);
      form.remove_suffix(1);
      return resources.orthography.abbreviation(form) == Abbreviation::Final &&
             begins_sentence(document, site);
    }
    default:
      return false;
  }
}

}  // namespace

std::vector<Sentence> split_sentences(const Document& document,
                                      const Resources& resources) {
  FeatureList features;
  return cut_sentences(
      document, [&](const BoundarySite& site, const BoundaryContext& context) {
        if (!resources.boundaries) {
          return ends_by_rule(document, site, resources);
        }
        if (opens_reporting_clause(document, site, context.paragraph,
                                   resources.reporting)) {
          return false;
        }
        features.clear();
        add_boundary_features(document, resources, site, context, features);
        return resources.boundaries.ends_sentence(features.view());
      });
}

}  // namespace newsparse
