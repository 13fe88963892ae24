// SPDX-License-Identifier: Apache-2.0
//
// Whichever way claims are found, this makes them keep the promises of the
// record. In particular it looks after quotations that nobody claims:
//
//   "We waited," Holt said. "Nobody came."
//   The second quotation stands in a later sentence of the same paragraph and
//   belongs to the same claim.
//
//   Holt said the plan was dead.
//   "It would ruin us."
//   A paragraph that is nothing but quotation, after one with a claim, is a
//   claim of its own that continues it. A quotation that is opened anew in each
//   paragraph and closed in the last alone is one claim.
#include "stages/claims_shape.h"

#include <algorithm>

#include "stages/claims_marks.h"

namespace newsparse {
namespace {

constexpr float kContinued = 0.5F;     // confidence of a claim that goes on
constexpr float kContinuation = 0.6F;  // of what goes on with it, at most

Index first_token(const Claim& claim) {
  const Index content = claim.content.front().begin;
  return claim.cue ? std::min(content, claim.cue->begin) : content;
}

Index last_token(const Claim& claim) {
  Index last = claim.content.back().end;
  if (claim.cue) {
    last = std::max(last, claim.cue->end);
  }
  return claim.source ? std::max(last, claim.source->end) : last;
}

class Shaper {
 public:
  Shaper(const ClaimFrame& frame, std::vector<Claim> claims)
      : frame_(frame), claims_(std::move(claims)) {}

  std::vector<Claim> shape() {
    for (Claim& claim : claims_) {
      trim(claim);
    }
    std::erase_if(claims_, [](const Claim& c) { return c.content.empty(); });
    sort();
    join_quotations();
    sort();
    for (Claim& claim : claims_) {
      fill_quotes(claim);
      fill_lead(claim);
    }
    find_parents();
    return std::move(claims_);
  }

 private:
  void sort() {
    std::vector<Index> order(claims_.size());
    for (Index i = 0; i < order.size(); ++i) {
      order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [this](Index a, Index b) {
      return first_token(claims_[a]) < first_token(claims_[b]);
    });
    std::vector<Index> place(order.size());
    for (Index i = 0; i < order.size(); ++i) {
      place[order[i]] = i;
    }
    std::vector<Claim> sorted;
    sorted.reserve(claims_.size());
    for (const Index i : order) {
      sorted.push_back(std::move(claims_[i]));
      if (auto& continued = sorted.back().continues) {
        continued = place[*continued];
      }
    }
    claims_ = std::move(sorted);
  }

  // Commas, colons and final periods at the edges belong to the article, not
  // to the content; quotation marks stay.
  void trim(Claim& claim) const {
    std::sort(claim.content.begin(), claim.content.end());
    for (TokenSpan& part : claim.content) {
      const bool inner = shares_quotation(claim, part);
      while (!part.empty() && is_loose(part.begin, inner)) {
        ++part.begin;
      }
      while (!part.empty() && is_loose(part.end - 1, inner)) {
        --part.end;
      }
      if (!inner) {
        take_marks(part);
      }
    }
    std::erase_if(claim.content, [](TokenSpan part) { return part.empty(); });
    join_parts(claim.content);
  }

  // Whether the quotation that holds a part holds the cue too: in "He said it
  // was over," Holt recalled, what he said is not quoted from him.
  bool shares_quotation(const Claim& claim, TokenSpan part) const {
    return claim.cue &&
           frame_.quotation[claim.cue->begin] != ClaimFrame::kNone &&
           frame_.quotation[claim.cue->begin] == frame_.quotation[part.begin];
  }

  bool is_loose(Index t, bool inner) const {
    const PennTag pos = frame_.pos[t];
    return state_of(t, inner) == QuoteState::Out &&
           (pos == PennTag::Comma || pos == PennTag::Period ||
            pos == PennTag::Colon);
  }

  // Where a token stands; `inner` counts only quotations inside quotations.
  QuoteState state_of(Index t, bool inner) const {
    if (!inner) {
      return frame_.quote[t];
    }
    const auto after = std::upper_bound(
        frame_.nested.begin(), frame_.nested.end(), t,
        [](Index at, TokenSpan span) { return at < span.begin; });
    if (after == frame_.nested.begin() || !std::prev(after)->contains(t)) {
      return QuoteState::Out;
    }
    const TokenSpan around = *std::prev(after);
    return t == around.begin || t + 1 == around.end ? QuoteState::Mark
                                                    : QuoteState::In;
  }

  // A part that reaches a mark from inside takes it; one that holds a mark
  // alone loses it.
  void take_marks(TokenSpan& part) const {
    while (!part.empty() && opens(part.end - 1)) {
      --part.end;
    }
    while (!part.empty() && closes(part.begin)) {
      ++part.begin;
    }
    if (part.empty()) {
      return;
    }
    if (frame_.quote[part.begin] == QuoteState::In && part.begin > 0 &&
        opens(part.begin - 1)) {
      --part.begin;
    }
    if (frame_.quote[part.end - 1] == QuoteState::In &&
        part.end < frame_.size() && closes(part.end)) {
      ++part.end;
    }
  }

  bool opens(Index t) const {
    return frame_.quote[t] == QuoteState::Mark &&
           frame_.quotations[frame_.quotation[t]].begin == t;
  }
  bool closes(Index t) const {
    return frame_.quote[t] == QuoteState::Mark && !opens(t);
  }

  static void join_parts(std::vector<TokenSpan>& parts) {
    std::vector<TokenSpan> joined;
    for (const TokenSpan part : parts) {
      if (!joined.empty() && part.begin <= joined.back().end) {
        joined.back().end = std::max(joined.back().end, part.end);
      } else {
        joined.push_back(part);
      }
    }
    parts = std::move(joined);
  }

  // Tells for each token whether some claim holds it.
  TokenMarks covered() const {
    TokenMarks held(frame_.size());
    for (const Claim& claim : claims_) {
      held.add_content(claim);
      held.add(claim.cue.value_or(TokenSpan{}));
    }
    return held;
  }

  // Tells for each claim whether it is told inside the content of another:
  // what follows goes on with the outer one.
  std::vector<std::uint8_t> inner_claims() const {
    TokenMarks content(frame_.size());
    for (const Claim& claim : claims_) {
      content.add_content(claim);
    }
    std::vector<std::uint8_t> inner;
    inner.reserve(claims_.size());
    for (const Claim& claim : claims_) {
      inner.push_back(claim.cue && content.has(claim.cue->begin) ? 1 : 0);
    }
    return inner;
  }

  // Looks after the quotations that no claim holds.
  void join_quotations() {
    const TokenMarks held = covered();
    inner_ = inner_claims();
    std::vector<Index> last_of(frame_.paragraphs.size(), ClaimFrame::kNone);
    for (Index i = 0; i < claims_.size(); ++i) {
      if (inner_[i] == 0) {
        last_of[frame_.paragraph[first_token(claims_[i])]] = i;
      }
    }
    std::size_t first = 0;  // the first claim that may touch this paragraph
    const std::size_t found = claims_.size();
    for (Index p = 0; p < frame_.paragraphs.size(); ++p) {
      const TokenSpan all = frame_.paragraphs[p];
      if (all.empty() || frame_.searched[frame_.sentence[all.begin]] == 0) {
        continue;
      }
      if (!held.has_any(all) && p > 0 && is_all_quotation(all)) {
        last_of[p] = runs_on(p) ? lengthen_claim(all, last_of[p - 1])
                                : continue_claim(all, last_of[p - 1]);
        continue;
      }
      while (first < found &&
             frame_.paragraph[first_token(claims_[first])] < p) {
        ++first;
      }
      extend_claims(all, first, found, held);
    }
  }

  // Whether the paragraph before ends in a quotation without a closing mark:
  // then this one goes on with it.
  bool runs_on(Index p) const {
    const TokenSpan before = frame_.paragraphs[p - 1];
    const Index last = before.empty() ? 0 : before.end - 1;
    return !before.empty() && frame_.quote[last] != QuoteState::Out &&
           frame_.closed[frame_.quotation[last]] == 0;
  }

  // A quotation that runs over paragraphs is one claim; returns it.
  Index lengthen_claim(TokenSpan all, Index before) {
    if (before != ClaimFrame::kNone) {
      claims_[before].content.push_back(all);
    }
    return before;
  }

  // Adds the claim that goes on with `before`, and returns it.
  Index continue_claim(TokenSpan all, Index before) {
    if (before == ClaimFrame::kNone ||
        claims_[before].confidence < kContinued) {
      return ClaimFrame::kNone;
    }
    Claim claim;
    claim.content = {all};
    claim.continues = before;
    claim.confidence = std::min(kContinuation, claims_[before].confidence);
    claims_.push_back(std::move(claim));
    return static_cast<Index>(claims_.size() - 1);
  }

  // Gives the sentences of a paragraph that are nothing but quotation to the
  // claim with a quotation that ends before them.
  void extend_claims(TokenSpan all, std::size_t first, std::size_t found,
                     const TokenMarks& held) {
    Claim* owner = nullptr;
    for (Index t = all.begin; t < all.end;) {
      const TokenSpan sentence = frame_.sentence_of(t);
      t = sentence.end;
      const bool free = !held.has_any(sentence);
      if (free && owner != nullptr && is_all_quotation(sentence)) {
        owner->content.push_back(sentence);
        join_parts(owner->content);
        continue;
      }
      owner = free ? nullptr : owner;
      for (; first < found && first_token(claims_[first]) < sentence.end;
           ++first) {
        if (inner_[first] != 0) {
          continue;
        }
        const bool ends_here = last_token(claims_[first]) <= sentence.end;
        owner = ends_here && has_quotation(claims_[first]) ? &claims_[first]
                                                           : nullptr;
      }
    }
  }

  bool has_quotation(const Claim& claim) const {
    return std::any_of(
        claim.content.begin(), claim.content.end(), [this](TokenSpan part) {
          return frame_.marks[part.end] > frame_.marks[part.begin];
        });
  }

  bool is_all_quotation(TokenSpan span) const {
    bool any = false;
    for (Index t = span.begin; t < span.end; ++t) {
      const QuoteState state = frame_.quote[t];
      if (state == QuoteState::Out && frame_.is_word(t)) {
        return false;
      }
      any = any || (state == QuoteState::In && frame_.is_word(t));
    }
    return any;
  }

  // The rule of form is literal: what counts is which words stand between
  // marks.
  void fill_quotes(Claim& claim) const {
    bool outside = false;
    claim.quotes.clear();
    for (const TokenSpan part : claim.content) {
      const bool inner = shares_quotation(claim, part);
      for (Index t = part.begin; t < part.end; ++t) {
        const QuoteState state = state_of(t, inner);
        if (state != QuoteState::In) {
          outside = outside || (state == QuoteState::Out && frame_.is_word(t));
          continue;
        }
        const Index begin = t;
        while (t + 1 < part.end && state_of(t + 1, inner) == QuoteState::In &&
               frame_.quotation[t + 1] == frame_.quotation[begin]) {
          ++t;
        }
        claim.quotes.push_back({begin, t + 1});
      }
    }
    claim.form = claim.quotes.empty() ? ClaimForm::Indirect
                 : outside            ? ClaimForm::Mixed
                                      : ClaimForm::Direct;
  }

  // "that the wall is safe" is told as "the wall is safe"; "that was wrong"
  // keeps its subject.
  void fill_lead(Claim& claim) const {
    const TokenSpan part = claim.content.front();
    const bool links = frame_.links[part.begin] != 0 && part.size() > 1 &&
                       frame_.pos[part.begin] != PennTag::DT;
    claim.lead = links ? 1 : 0;
  }

  // A claim lies in the nearest earlier one with a part that holds all of it.
  void find_parents() {
    std::vector<Index> open;
    for (Index i = 0; i < claims_.size(); ++i) {
      const Index begin = first_token(claims_[i]);
      const Index end = last_token(claims_[i]);
      while (!open.empty() && last_token(claims_[open.back()]) <= begin) {
        open.pop_back();
      }
      for (auto at = open.rbegin(); at != open.rend(); ++at) {
        if (holds(claims_[*at], {begin, end})) {
          claims_[i].parent = *at;
          break;
        }
      }
      constexpr std::size_t kDeepest = 8;
      if (open.size() < kDeepest) {
        open.push_back(i);
      }
    }
  }

  static bool holds(const Claim& claim, TokenSpan span) {
    return claim.cue &&
           std::any_of(claim.content.begin(), claim.content.end(),
                       [span](TokenSpan part) { return part.contains(span); });
  }

  const ClaimFrame& frame_;
  std::vector<Claim> claims_;
  std::vector<std::uint8_t> inner_;  // one for each claim that was found
};

}  // namespace

std::vector<Claim> shape_claims(const ClaimFrame& frame,
                                std::vector<Claim> claims) {
  return Shaper(frame, std::move(claims)).shape();
}

}  // namespace newsparse
