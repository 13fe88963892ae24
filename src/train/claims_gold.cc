// SPDX-License-Identifier: Apache-2.0
#include "train/claims_gold.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

#include "newsparse/error.h"

#include "resources/resources.h"
#include "stages/claims_cues.h"
#include "text/offsets.h"
#include "train/own_layers.h"

namespace newsparse {
namespace {

// The tokens that spans of code points touch.
std::vector<Index> tokens_of(const Document& document,
                             const nlohmann::json& spans,
                             const std::vector<Index>& starts) {
  std::vector<Index> tokens;
  for (const auto& span : spans) {
    const Index begin = starts.at(span.at(0).get<std::size_t>());
    const Index end = starts.at(span.at(1).get<std::size_t>());
    auto at = std::lower_bound(
        document.tokens.begin(), document.tokens.end(), begin,
        [](const Token& token, Index byte) { return token.bytes.end <= byte; });
    for (; at != document.tokens.end() && at->bytes.begin < end; ++at) {
      tokens.push_back(static_cast<Index>(at - document.tokens.begin()));
    }
  }
  std::sort(tokens.begin(), tokens.end());
  tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
  return tokens;
}

GoldArticle read_article(const nlohmann::json& line, const Resources& resources,
                         const GoldReading& reading) {
  GoldArticle article;
  article.document = std::make_unique<Document>(
      own_arcs(Text(line.at("text").get<std::string>()), resources));
  if (reading.without_arcs) {
    article.document->arcs.clear();
  }
  const Document& document = *article.document;
  article.frame = std::make_unique<ClaimFrame>(document, resources);
  if (reading.unmasked) {
    article.frame->masked = article.frame->lemma;
  }
  article.tree = std::make_unique<ClaimTree>(*article.frame);
  article.likely.assign(document.tokens.size(), 0);
  const std::vector<Index> starts = code_point_starts(document.text.view());
  for (const auto& one : line.at("attributions")) {
    GoldClaim claim;
    claim.source = tokens_of(document, one.at("source"), starts);
    claim.cue = tokens_of(document, one.at("cue"), starts);
    claim.content = tokens_of(document, one.at("content"), starts);
    if (claim.cue.empty() || claim.content.empty()) {
      continue;
    }
    claim.anchor =
        anchor_of(*article.frame, {claim.cue.front(), claim.cue.back() + 1});
    article.claims.push_back(std::move(claim));
  }
  return article;
}

// Counts the words of two lists of tokens and those in both.
class WordOverlap {
 public:
  WordOverlap(const ClaimFrame& frame, const std::vector<Index>& gold)
      : frame_(frame), gold_(gold) {
    for (const Index t : gold) {
      gold_words_ += frame.is_word(t) ? 1 : 0;
    }
  }

  void add(TokenSpan span) {
    for (Index t = span.begin; t < span.end; ++t) {
      if (frame_.is_word(t)) {
        ++words_;
        shared_ += std::binary_search(gold_.begin(), gold_.end(), t) ? 1 : 0;
      }
    }
  }

  bool is_half() const { return 2 * shared_ >= gold_words_ + words_ - shared_; }

 private:
  const ClaimFrame& frame_;
  const std::vector<Index>& gold_;
  Index gold_words_ = 0;
  Index words_ = 0;
  Index shared_ = 0;
};

}  // namespace

std::vector<GoldArticle> read_gold_articles(const std::string& path,
                                            const Resources& resources,
                                            const GoldReading& reading) {
  std::ifstream in(path);
  if (!in) {
    throw Error(path + ": cannot be opened");
  }
  std::vector<GoldArticle> articles;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    if (number++ % reading.every != 0) {
      continue;
    }
    try {
      articles.push_back(
          read_article(nlohmann::json::parse(line), resources, reading));
    } catch (const std::exception& error) {
      throw Error(path + ":" + std::to_string(number) + ": " + error.what());
    }
    articles.back().part =
        static_cast<std::uint32_t>((articles.size() - 1) % reading.parts);
  }
  return articles;
}

bool matches(const ClaimFrame& frame, const ClaimCandidate& candidate,
             const GoldClaim& gold) {
  WordOverlap content(frame, gold.content);
  for (const TokenSpan part : candidate.content) {
    content.add(part);
  }
  WordOverlap source(frame, gold.source);
  source.add(candidate.source);
  return content.is_half() && source.is_half();
}

}  // namespace newsparse
