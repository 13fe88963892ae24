// SPDX-License-Identifier: Apache-2.0
#include "train/claims_errors.h"

#include <algorithm>
#include <ostream>

#include "resources/resources.h"
#include "stages/claims_search.h"

namespace newsparse {
namespace {

using Words = std::vector<Index>;

bool touches(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&b](Index t) {
    return std::binary_search(b.begin(), b.end(), t);
  });
}

// What is wrong with a found claim of the right cue.
std::string difference(const ClaimWords& gold, const ClaimWords& found) {
  const bool source = word_overlap(gold.source, found.source) >= 0.5;
  if (word_overlap(gold.content, found.content) >= 0.5) {
    return source                 ? "paired with another"
           : gold.source.empty()  ? "a source where there is none"
           : found.source.empty() ? "the source is not found"
                                  : "another source";
  }
  const std::string extent = gold.content.size() < found.content.size()
                                 ? "content too long"
                                 : "content too short or elsewhere";
  return source ? extent : extent + ", and another source";
}

class ErrorFinder {
 public:
  ErrorFinder(const GoldArticle& article, const std::vector<ClaimWords>& found,
              const Resources& resources)
      : article_(article),
        found_(found),
        gold_(annotated_words(article)),
        likely_(anchor_probabilities(*article.document, *article.frame,
                                     *article.tree, resources,
                                     resources.claims.cues)),
        candidates_(find_candidates(*article.frame, *article.tree, likely_,
                                    resources.claims)),
        followed_up_(resources.claims.likely_anchor) {}

  template <class Tell>
  void find(Tell tell) const {
    const std::vector<Index> pairs = pair_claims(gold_, found_);
    for (std::size_t g = 0; g < gold_.size(); ++g) {
      if (pairs[g] == ClaimFrame::kNone) {
        tell("missed: " + why_missed(gold_[g]), gold_[g]);
      }
    }
    for (Index f = 0; f < found_.size(); ++f) {
      if (std::find(pairs.begin(), pairs.end(), f) == pairs.end()) {
        tell("spurious: " + why_spurious(found_[f]), found_[f]);
      }
    }
  }

 private:
  std::string why_missed(const ClaimWords& gold) const {
    for (const ClaimWords& found : found_) {
      if (touches(gold.cue, found.cue)) {
        return "right cue, " + difference(gold, found);
      }
    }
    if (std::none_of(gold.cue.begin(), gold.cue.end(),
                     [this](Index t) { return likely_[t] > followed_up_; })) {
      return "cue not seen";
    }
    const bool inside =
        std::any_of(found_.begin(), found_.end(), [&gold](const auto& found) {
          return touches(gold.cue, found.content);
        });
    return std::string(inside ? "cue taken for content" : "cue rejected") +
           (is_candidate(gold) ? ", right spans known" : ", spans wrong");
  }

  // Whether any candidate of the search had the right spans.
  bool is_candidate(const ClaimWords& gold) const {
    GoldClaim claim;
    claim.source = gold.source;
    claim.content = gold.content;
    return std::any_of(candidates_.begin(), candidates_.end(),
                       [&](const ClaimCandidate& candidate) {
                         return matches(*article_.frame, candidate, claim);
                       });
  }

  std::string why_spurious(const ClaimWords& found) const {
    for (const ClaimWords& gold : gold_) {
      if (touches(gold.cue, found.cue)) {
        return "right cue, " + difference(gold, found);
      }
    }
    for (const ClaimWords& gold : gold_) {
      if (touches(found.cue, gold.content)) {
        return "cue inside the content of another";
      }
    }
    for (const ClaimWords& gold : gold_) {
      if (touches(found.content, gold.content)) {
        return "content of another";
      }
    }
    return "nothing annotated there";
  }

  const GoldArticle& article_;
  const std::vector<ClaimWords>& found_;
  const std::vector<ClaimWords> gold_;
  const std::vector<float> likely_;
  const std::vector<ClaimCandidate> candidates_;
  const float followed_up_;
};

std::string joined(const Document& document, const Words& words) {
  std::string text;
  for (const Index t : words) {
    text += text.empty() ? "" : " ";
    text += token_text(document, t);
  }
  return text;
}

}  // namespace

void add_claim_errors(const GoldArticle& article,
                      const std::vector<ClaimWords>& found,
                      const Resources& resources, std::ostream* listing,
                      ClaimErrors& errors) {
  const ErrorFinder finder(article, found, resources);
  finder.find([&](const std::string& type, const ClaimWords& words) {
    ++errors[type];
    if (listing != nullptr) {
      const Document& document = *article.document;
      *listing << type << "\t[" << joined(document, words.source) << "] <"
               << joined(document, words.cue) << "> "
               << joined(document, words.content) << "\n";
    }
  });
}

}  // namespace newsparse
