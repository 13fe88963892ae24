// SPDX-License-Identifier: Apache-2.0
#include "train/claims_score.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <iterator>
#include <ostream>
#include <string_view>

#include "stages/claims.h"

namespace newsparse {
namespace {

using Words = std::vector<Index>;

void add_words(const ClaimFrame& frame, TokenSpan span, Words& words) {
  for (Index t = span.begin; t < span.end; ++t) {
    if (frame.is_word(t)) {
      words.push_back(t);
    }
  }
}

Words words_among(const ClaimFrame& frame, const Words& tokens) {
  Words words;
  for (const Index t : tokens) {
    add_words(frame, {t, t + 1}, words);
  }
  return words;
}

// Only these make a claim direct where people were compared: neither single
// marks nor the two of them that some agencies write.
bool is_double_mark(std::string_view form) {
  constexpr std::array<std::string_view, 6> kDouble = {"\"", "“", "”",
                                                       "«",  "»", "„"};
  return std::find(kDouble.begin(), kDouble.end(), form) != kDouble.end();
}

// Whether a quotation mark stands in a span or is glued to it. Behind a space
// it belongs to others: in “It rained,” Rao said, nobody quotes "Rao".
bool touches_marks(const GoldArticle& article, TokenSpan span) {
  const auto& tokens = article.document->tokens;
  const auto& quote = article.frame->quote;
  const auto is_mark = [&](Index t) {
    return quote[t] == QuoteState::Mark &&
           is_double_mark(token_text(*article.document, t));
  };
  const auto glued = [&tokens](Index left) {
    return tokens[left].bytes.end == tokens[left + 1].bytes.begin;
  };
  for (Index t = span.begin; t < span.end; ++t) {
    if (is_mark(t)) {
      return true;
    }
  }
  return (span.begin > 0 && glued(span.begin - 1) && is_mark(span.begin - 1)) ||
         (span.end < article.frame->size() && glued(span.end - 1) &&
          is_mark(span.end));
}

std::size_t shared(const Words& a, const Words& b) {
  Words both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                        std::back_inserter(both));
  return both.size();
}

bool all_same(const ClaimWords& a, const ClaimWords& b) {
  return a.content == b.content && a.source == b.source;
}

// The claims whose contents are quoted, or are not.
std::vector<ClaimWords> those_quoted(const std::vector<ClaimWords>& all,
                                     bool quoted) {
  std::vector<ClaimWords> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [quoted](const ClaimWords& c) { return c.quoted == quoted; });
  return some;
}

// `pairs` are those of pair_claims; of them count what is `same`.
template <class Same>
void add_hits(const std::vector<ClaimWords>& gold,
              const std::vector<ClaimWords>& found,
              const std::vector<Index>& pairs, Same same, Hits& hits) {
  hits.gold += gold.size();
  hits.predicted += found.size();
  for (std::size_t g = 0; g < gold.size(); ++g) {
    const bool right =
        pairs[g] != ClaimFrame::kNone && same(gold[g], found[pairs[g]]);
    hits.right += right ? 1 : 0;
  }
}

void add_confidence(const std::vector<ClaimWords>& found,
                    const std::vector<Index>& pairs, ClaimScores& scores) {
  auto& steps = scores.confidence;
  for (Index i = 0; i < found.size(); ++i) {
    const float confidence = std::clamp(found[i].confidence, 0.0F, 1.0F);
    const auto number = static_cast<std::size_t>(confidence * 10);
    ConfidenceStep& step = steps[std::min(number, steps.size() - 1)];
    ++step.found;
    step.sum += confidence;
    const bool right = std::find(pairs.begin(), pairs.end(), i) != pairs.end();
    step.right += right ? 1 : 0;
  }
}

double ratio(double some, std::size_t all) {
  return all == 0 ? 0 : some / static_cast<double>(all);
}

double ratio(std::size_t some, std::size_t all) {
  return ratio(static_cast<double>(some), all);
}

void write_steps(std::ostream& out, const ClaimScores& scores) {
  out << "| from | claims | mean | right | P from here | R from here |\n"
         "|---|---|---|---|---|---|\n";
  const std::size_t gold = scores.hits.at("claims").gold;
  for (std::size_t i = 0; i < scores.confidence.size(); ++i) {
    const ConfidenceStep& step = scores.confidence[i];
    std::size_t found = 0, right = 0;
    for (std::size_t j = i; j < scores.confidence.size(); ++j) {
      found += scores.confidence[j].found;
      right += scores.confidence[j].right;
    }
    out << std::setprecision(1) << "| " << ratio(i, 10) << std::setprecision(3)
        << " | " << step.found << " | " << ratio(step.sum, step.found) << " | "
        << ratio(step.right, step.found) << " | " << ratio(right, found)
        << " | " << ratio(right, gold) << " |\n";
  }
}

}  // namespace

std::vector<ClaimWords> annotated_words(const GoldArticle& article) {
  const ClaimFrame& frame = *article.frame;
  std::vector<ClaimWords> all;
  for (const GoldClaim& gold : article.claims) {
    ClaimWords words;
    words.source = words_among(frame, gold.source);
    words.cue = words_among(frame, gold.cue);
    words.content = words_among(frame, gold.content);
    words.quoted = std::any_of(gold.content.begin(), gold.content.end(),
                               [&article](Index t) {
                                 return touches_marks(article, {t, t + 1});
                               });
    if (!words.content.empty()) {
      all.push_back(std::move(words));
    }
  }
  return all;
}

std::vector<ClaimWords> found_words(const GoldArticle& article,
                                    const Resources& resources) {
  const ClaimFrame& frame = *article.frame;
  std::vector<ClaimWords> all;
  for (const Claim& claim : find_claims(*article.document, resources)) {
    ClaimWords words;
    words.confidence = claim.confidence;
    add_words(frame, claim.source.value_or(TokenSpan{}), words.source);
    add_words(frame, claim.cue.value_or(TokenSpan{}), words.cue);
    for (const TokenSpan part : claim.content) {
      add_words(frame, part, words.content);
      words.quoted = words.quoted || touches_marks(article, part);
    }
    if (!words.content.empty()) {
      all.push_back(std::move(words));
    }
  }
  return all;
}

double word_overlap(const std::vector<Index>& a, const std::vector<Index>& b) {
  const std::size_t common = shared(a, b);
  const std::size_t all = a.size() + b.size() - common;
  return all == 0 ? 1 : ratio(common, all);
}

bool about_same(const ClaimWords& a, const ClaimWords& b) {
  return word_overlap(a.content, b.content) >= 0.5 &&
         word_overlap(a.source, b.source) >= 0.5;
}

std::vector<Index> pair_claims(const std::vector<ClaimWords>& gold,
                               const std::vector<ClaimWords>& found) {
  struct Choice {
    double value;
    Index gold, found;
  };
  std::vector<Choice> choices;
  for (Index g = 0; g < gold.size(); ++g) {
    for (Index f = 0; f < found.size(); ++f) {
      if (const double content =
              word_overlap(gold[g].content, found[f].content);
          content > 0) {
        const double source = word_overlap(gold[g].source, found[f].source);
        choices.push_back({content + 0.01 * source, g, f});
      }
    }
  }
  std::stable_sort(
      choices.begin(), choices.end(),
      [](const Choice& a, const Choice& b) { return a.value > b.value; });
  std::vector<Index> pairs(gold.size(), ClaimFrame::kNone);
  std::vector<std::uint8_t> taken(found.size(), 0);
  for (const Choice& choice : choices) {
    if (pairs[choice.gold] == ClaimFrame::kNone && taken[choice.found] == 0) {
      pairs[choice.gold] = choice.found;
      taken[choice.found] = 1;
    }
  }
  for (Index g = 0; g < gold.size(); ++g) {
    if (pairs[g] != ClaimFrame::kNone &&
        !about_same(gold[g], found[pairs[g]])) {
      pairs[g] = ClaimFrame::kNone;
    }
  }
  return pairs;
}

void add_claim_scores(const std::vector<ClaimWords>& gold,
                      const std::vector<ClaimWords>& found,
                      ClaimScores& scores) {
  const auto any = [](const ClaimWords&, const ClaimWords&) { return true; };
  const std::vector<Index> pairs = pair_claims(gold, found);
  add_hits(gold, found, pairs, any, scores.hits["claims"]);
  add_hits(gold, found, pairs, all_same, scores.hits["strict"]);
  for (const bool quoted : {true, false}) {
    const auto some_gold = those_quoted(gold, quoted);
    const auto some_found = those_quoted(found, quoted);
    add_hits(some_gold, some_found, pair_claims(some_gold, some_found), any,
             scores.hits[quoted ? "direct" : "indirect"]);
  }
  add_confidence(found, pairs, scores);
}

void write_scores(std::ostream& out, const ClaimScores& scores) {
  out << std::fixed << std::setprecision(3);
  for (const auto& [name, hits] : scores.hits) {
    out << std::left << std::setw(10) << name << "P "
        << ratio(hits.right, hits.predicted) << "  R "
        << ratio(hits.right, hits.gold) << "  F1 " << hits.f1() << "  ("
        << hits.right << " right, " << hits.gold << " annotated, "
        << hits.predicted << " found)\n";
  }
  out << "\n";
  write_steps(out, scores);
}

}  // namespace newsparse
