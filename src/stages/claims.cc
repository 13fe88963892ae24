// SPDX-License-Identifier: Apache-2.0
#include "stages/claims.h"

#include <algorithm>
#include <iterator>

#include "document/queries.h"
#include "resources/marker_finder.h"
#include "resources/resources.h"
#include "stages/claims_allegations.h"
#include "stages/claims_cited.h"
#include "stages/claims_constructions.h"
#include "stages/claims_deictics.h"
#include "stages/claims_frame.h"
#include "stages/claims_headlines.h"
#include "stages/claims_inscriptions.h"
#include "stages/claims_layout.h"
#include "stages/claims_marks.h"
#include "stages/claims_nested.h"
#include "stages/claims_nominals.h"
#include "stages/claims_passives.h"
#include "stages/claims_rules.h"
#include "stages/claims_search.h"
#include "stages/claims_shape.h"
#include "stages/claims_trim.h"
#include "stages/claims_unsaid.h"

namespace newsparse {
namespace {

// Claims that are certain join those found: whatever lies across them goes.
std::vector<Claim> merge(std::vector<Claim> found, std::vector<Claim> certain,
                         Index tokens) {
  TokenMarks held(tokens);
  for (const Claim& claim : certain) {
    held.add(claim);
  }
  std::erase_if(found,
                [&held](const Claim& claim) { return held.touches(claim); });
  std::move(certain.begin(), certain.end(), std::back_inserter(found));
  return found;
}

void append(std::vector<Claim> more, std::vector<Claim>& claims) {
  std::move(more.begin(), more.end(), std::back_inserter(claims));
}

// Of the claims that rules find, those that give a whole quotation to somebody
// where nothing else has any of it: "It is cold," the 40-year-old wrote. A word
// or two in marks are no quotation: the so-called "ghost fleet".
std::vector<Claim> untold_quotations(const ClaimFrame& frame,
                                     std::vector<Claim> by_rules,
                                     const std::vector<Claim>& found) {
  constexpr Index kShortest = 5;  // tokens, with the marks
  TokenMarks held(frame.size());
  for (const Claim& claim : found) {
    held.add(claim);
  }
  const auto is_free_quotation = [&](TokenSpan part) {
    return part.size() >= kShortest && !held.has_any(part) &&
           frame.quote[part.begin] == QuoteState::Mark;
  };
  std::erase_if(by_rules, [&](const Claim& claim) {
    return !claim.source || !claim.cue || held.has_any(*claim.source) ||
           held.has_any(*claim.cue) ||
           !std::all_of(claim.content.begin(), claim.content.end(),
                        is_free_quotation);
  });
  return by_rules;
}

// The tokens of the dateline and the dash behind it.
TokenSpan dateline_of(const Document& document, const ClaimFrame& frame) {
  TokenSpan found =
      tokens_in(document, document.metadata.dateline.value_or(ByteSpan{}));
  while (!found.empty() && found.end < frame.size() &&
         !frame.is_word(found.end) && frame.is_out(found.end)) {
    ++found.end;
  }
  return found;
}

// "MINSK, Oct. 12 - Belarus has sent no missile, Harbuz said.": the dateline
// is nobody's words.
void leave_out(TokenSpan dateline, std::vector<Claim>& claims) {
  const auto clip = [dateline](TokenSpan& span) {
    if (span.overlaps(dateline)) {
      span.begin = std::max(span.begin, dateline.end);
    }
    return span.empty();
  };
  std::erase_if(claims, [&](Claim& claim) {
    std::erase_if(claim.content, clip);
    const bool no_source = claim.source && clip(*claim.source);
    const bool no_cue = claim.cue && clip(*claim.cue);
    return no_source || no_cue || claim.content.empty();
  });
}

// "A diplomat who asked not to be named said ...": on which condition
// somebody speaks is no claim.
void leave_out_conditions(const Document& document, const MarkerTable& markers,
                          std::vector<Claim>& claims) {
  MarkerFinder finder(document, markers);
  std::erase_if(claims, [&](const Claim& claim) {
    const TokenSpan cue = claim.cue.value_or(TokenSpan{});
    for (Index t = cue.begin; t < cue.end; ++t) {
      const auto found =
          finder.find_at(t, static_cast<Index>(document.tokens.size()));
      if (found && found->marker == Marker::Anonymity) {
        return true;
      }
    }
    return false;
  });
}

}  // namespace

std::vector<Claim> find_claims(const Document& document,
                               const Resources& resources) {
  if (document.sentences.empty()) {
    return {};
  }
  const ClaimFrame frame(document, resources);
  std::vector<Claim> by_rules =
      find_claims_by_rules(document, frame, resources);
  const bool learned = resources.claims && !document.tags.empty();
  std::vector<Claim> found =
      learned ? search_claims(document, frame, resources, resources.claims)
              : by_rules;
  found =
      merge(std::move(found),
            find_claims_in_headlines(document, frame, resources), frame.size());
  found = merge(std::move(found), find_claims_by_layout(document, frame),
                frame.size());
  const auto deictic =
      find_deictic_claims(document, frame, resources.constructions,
                          ClaimLedger(frame.size(), found));
  found = merge(std::move(found), deictic, frame.size());
  const auto inscribed = find_inscriptions(document, frame, resources,
                                           ClaimLedger(frame.size(), found));
  found = merge(std::move(found), inscribed, frame.size());
  add_constructions(document, frame, resources, found);
  add_cited(document, frame, resources, found);
  drop_unsaid(document, frame, resources, found);
  trim_claims(document, frame, resources, found);
  mend_passives(document, frame, resources, found);
  mend_nominal_claims(document, frame, resources, found);
  append(find_accusations_pointed_at(document, frame, resources.reporting,
                                     by_rules, found,
                                     ClaimLedger(frame.size(), found)),
         found);
  append(untold_quotations(frame, std::move(by_rules), found), found);
  leave_out(dateline_of(document, frame), found);
  leave_out_conditions(document, resources.markers, found);
  append(find_denied_allegations(document, frame, resources.reporting, found),
         found);
  append(find_nested_claims(document, frame, resources, found), found);
  return shape_claims(frame, std::move(found));
}

}  // namespace newsparse
