// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_layout.h"

#include <map>
#include <optional>
#include <string_view>

#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kLongestSignature = 14;  // tokens: "Ines Holt, mayor of Brack"
constexpr Index kLongestLabel = 6;       // tokens: "GOV. INES HOLT"
constexpr Index kFewestTurns = 3;        // paragraphs with a label
constexpr float kConfidence = 0.85F;

class LayoutFinder {
 public:
  LayoutFinder(const Document& document, const ClaimFrame& frame)
      : document_(document), frame_(frame) {}

  std::vector<Claim> find() {
    const std::vector<TokenSpan> labels = turn_labels();
    for (Index p = 0; p < frame_.paragraphs.size(); ++p) {
      const TokenSpan all = frame_.paragraphs[p];
      if (all.empty() || frame_.searched[frame_.sentence[all.begin]] == 0) {
        continue;
      }
      if (!labels.empty() && !labels[p].empty()) {
        add_turn(labels[p], all);
      } else if (const auto dash = signature_dash(all)) {
        add_signature(*dash, all);
      }
    }
    return std::move(claims_);
  }

 private:
  std::string_view form(Index t) const {
    return text_of(document_, document_.tokens[t].bytes);
  }

  bool is_dash(Index t) const {
    return !frame_.is_word(t) && is_dash_mark(code_point_at(form(t), 0).value);
  }
  bool is_colon(Index t) const { return form(t) == ":"; }

  // "Holt", "HOLT", "Q" and titles before them: every word is capitalized.
  // A quoted transcript opens its marks before the label.
  TokenSpan label_of(TokenSpan all) const {
    all.begin += frame_.quote[all.begin] == QuoteState::Mark ? 1 : 0;
    Index colon = all.begin;
    while (colon < all.end && colon - all.begin <= kLongestLabel &&
           !is_colon(colon)) {
      if (frame_.is_word(colon) && frame_.capital[colon] == 0) {
        return {};
      }
      ++colon;
    }
    const bool found = colon > all.begin && colon + 1 < all.end &&
                       colon - all.begin <= kLongestLabel && is_colon(colon);
    return found ? TokenSpan{all.begin, colon} : TokenSpan{};
  }

  // One for each paragraph, or nothing when the text is no interview: it has
  // a few labelled paragraphs and some label comes back. "Note: ..." and a
  // city before a colon are no turns.
  std::vector<TokenSpan> turn_labels() const {
    std::vector<TokenSpan> labels(frame_.paragraphs.size());
    std::map<std::string_view, Index> seen;
    Index turns = 0;
    bool again = false;
    for (Index p = 0; p < labels.size(); ++p) {
      if (frame_.paragraphs[p].empty()) {
        continue;
      }
      labels[p] = label_of(frame_.paragraphs[p]);
      if (!labels[p].empty()) {
        ++turns;
        again = ++seen[text_of(document_, labels[p])] > 1 || again;
      }
    }
    const bool interview = turns >= kFewestTurns && again && seen.size() > 1;
    return interview ? labels : std::vector<TokenSpan>{};
  }

  void add_turn(TokenSpan label, TokenSpan all) {
    Claim claim;
    claim.source = label;
    claim.cue = {label.end, label.end + 1};
    claim.content = {{label.end + 1, all.end}};
    claim.confidence = kConfidence;
    claims_.push_back(std::move(claim));
  }

  // The dash after a paragraph's last quotation, when a name follows that
  // fills the rest of the paragraph.
  std::optional<Index> signature_dash(TokenSpan all) const {
    for (Index back = 2; back <= kLongestSignature && back <= all.size();
         ++back) {
      const Index t = all.end - back;
      if (frame_.quote[t] != QuoteState::Out) {
        return std::nullopt;
      }
      if (is_dash(t)) {
        const bool after_quotation =
            t > all.begin && frame_.quote[t - 1] == QuoteState::Mark;
        const bool alone = t == all.begin && follows_quotation(all);
        const bool name = frame_.capital[t + 1] != 0;
        return name && (after_quotation || alone) ? std::optional(t)
                                                  : std::nullopt;
      }
    }
    return std::nullopt;
  }

  // The signature has a paragraph of its own under the quotation.
  bool follows_quotation(TokenSpan all) const {
    return all.begin > 0 && frame_.quote[all.begin - 1] == QuoteState::Mark &&
           frame_.quotations[frame_.quotation[all.begin - 1]].begin ==
               frame_.paragraphs[frame_.paragraph[all.begin - 1]].begin;
  }

  void add_signature(Index dash, TokenSpan all) {
    Claim claim;
    claim.cue = {dash, dash + 1};
    claim.source = {dash + 1, all.end};
    while (claim.source->size() > 1 && !frame_.is_word(claim.source->end - 1)) {
      --claim.source->end;
    }
    claim.content = {frame_.quotations[frame_.quotation[dash - 1]]};
    claim.confidence = kConfidence;
    claims_.push_back(std::move(claim));
  }

  const Document& document_;
  const ClaimFrame& frame_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_claims_by_layout(const Document& document,
                                         const ClaimFrame& frame) {
  return LayoutFinder(document, frame).find();
}

}  // namespace newsparse
