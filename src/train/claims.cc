// SPDX-License-Identifier: Apache-2.0
//
// How the four parts of a claim model are trained so that each sees the
// others' real errors. The corpus has a few parts. The cue classifier and the
// chain are trained once without each part, and once on all; what the first
// ones say about the part they have not seen becomes
//   - the probability of cues that the chain's features ask about,
//   - the candidates that the judge learns to tell apart,
//   - and, by what the judge says of them, the trees too.
// The last two are jackknifed once more to choose the threshold by F1 and to
// see what share of claims is right at which score.
#include "train/claims.h"

#include <algorithm>
#include <array>
#include <memory>

#include <spdlog/spdlog.h>

#include "learn/model_writer.h"
#include "resources/claim_model.h"
#include "resources/resources.h"
#include "stages/claims_cues.h"
#include "stages/claims_judge.h"
#include "stages/claims_rivals.h"
#include "stages/claims_search.h"
#include "stages/claims_spans.h"
#include "train/boosting.h"
#include "train/chain_learner.h"
#include "train/claims_gold.h"
#include "train/claims_threshold.h"
#include "train/crf.h"
#include "train/in_parallel.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

constexpr float kLikelyAnchor = 0.08F;

using Keys = std::vector<std::uint64_t>;

class Trainer {
 public:
  Trainer(const ClaimTraining& training, const Resources& resources)
      : training_(training),
        resources_(resources),
        cues_(options(2)),
        spans_(options(kClaimRoles)),
        judge_(options(2)) {}

  ModelWriter train() {
    articles_ =
        read_gold_articles(training_.corpus, resources_, training_.reading);
    spdlog::info("claims: {}",
                 "read " + std::to_string(articles_.size()) + " articles");
    train_cues();
    train_spans();
    find_all_candidates();
    train_judge();
    train_verdict();
    Weights final;
    final.cues = cue_weights_.back();
    final.spans = span_weights_.back();
    final.judge = judge_weights_.back();
    final.verdict = trees_.back();
    return pack(final);
  }

 private:
  struct Weights {
    std::vector<float> cues;
    CrfWeights spans;
    std::vector<float> judge;
    TrainedTrees verdict = {.features = RivalFeatures::kCount};
  };

  CrfOptions options(std::size_t labels) const {
    CrfOptions options;
    options.labels = labels;
    options.epochs = training_.epochs;
    options.seed = training_.seed;
    options.trainings = training_.trainings;
    return options;
  }

  void train_cues() {
    cues_.collect(training_.cutoff, [this](ChainLearner& learner) {
      Keys keys;
      for (const GoldArticle& article : articles_) {
        CueFeatures features(*article.document, *article.frame, *article.tree,
                             resources_);
        std::vector<std::uint8_t> anchors(article.frame->size(), 0);
        for (const GoldClaim& claim : article.claims) {
          anchors[claim.anchor] = 1;
        }
        for (Index t = 0; t < article.frame->size(); ++t) {
          if (features.is_candidate(t)) {
            features.fill(t, keys);
            learner.begin_chain(article.part);
            learner.add_place(anchors[t], keys, {});
          }
        }
      }
    });
    cue_weights_ =
        made_in_parallel(training_.reading.parts + 1, [this](std::size_t part) {
          return cues_.train_binary(static_cast<std::uint32_t>(part));
        });
    for (std::uint32_t part = 0; part < training_.reading.parts; ++part) {
      tell_cues(part);
    }
    report_cues();
  }

  // Lets the classifier that has not seen a part look at it.
  void tell_cues(std::uint32_t part) {
    Weights weights;
    weights.cues = cue_weights_[part];
    const LoadedModel loaded(pack(weights), ClaimModel::kPurpose);
    const ClaimModel model(loaded.file());
    for (GoldArticle& article : articles_) {
      if (article.part == part) {
        article.likely =
            anchor_probabilities(*article.document, *article.frame,
                                 *article.tree, resources_, model.cues);
      }
    }
  }

  void report_cues() const {
    std::size_t gold = 0;
    std::size_t reached = 0;
    std::size_t followed = 0;
    std::array<std::size_t, 3> at_half{};  // gold, told, right
    for (const GoldArticle& article : articles_) {
      for (const float p : article.likely) {
        followed += p > kLikelyAnchor ? 1 : 0;
        at_half[1] += p > 0.4F ? 1 : 0;
      }
      for (const GoldClaim& claim : article.claims) {
        ++gold;
        reached += article.likely[claim.anchor] > kLikelyAnchor ? 1 : 0;
        at_half[2] += article.likely[claim.anchor] > 0.4F ? 1 : 0;
      }
    }
    const double f1 = 2.0 * static_cast<double>(at_half[2]) /
                      static_cast<double>(gold + at_half[1]);
    spdlog::info("claims: {}",
                 "cues: " + std::to_string(cues_.states().size()) +
                     " features, " + std::to_string(gold) + " gold, " +
                     std::to_string(reached) + " of them followed up among " +
                     std::to_string(followed) + ", F1 " + std::to_string(f1));
  }

  void train_spans() {
    spans_.collect(training_.cutoff, [this](ChainLearner& learner) {
      Keys states;
      Keys steps;
      for (const GoldArticle& article : articles_) {
        SpanFeatures features(*article.frame, *article.tree, article.likely);
        for (const GoldClaim& claim : article.claims) {
          const TokenSpan window = window_of(*article.frame, claim.anchor);
          features.begin(claim.anchor, window);
          learner.begin_chain(article.part);
          for (Index t = window.begin; t < window.end; ++t) {
            features.fill_state(t, states);
            steps.clear();
            if (t > window.begin) {
              features.fill_step(t, steps);
            }
            learner.add_place(role_of(claim, t), states, steps);
          }
        }
      }
    });
    spdlog::info("claims: {}",
                 "spans: " + std::to_string(spans_.states().size()) + " and " +
                     std::to_string(spans_.steps().size()) + " features");
    span_weights_ =
        made_in_parallel(training_.reading.parts + 1, [this](std::size_t part) {
          return spans_.train(static_cast<std::uint32_t>(part));
        });
  }

  static std::uint8_t role_of(const GoldClaim& claim, Index token) {
    const auto has = [token](const std::vector<Index>& tokens) {
      return std::binary_search(tokens.begin(), tokens.end(), token);
    };
    const ClaimRole role = has(claim.cue)       ? ClaimRole::Cue
                           : has(claim.source)  ? ClaimRole::Source
                           : has(claim.content) ? ClaimRole::Content
                                                : ClaimRole::None;
    return static_cast<std::uint8_t>(role);
  }

  void find_all_candidates() {
    candidates_.resize(articles_.size());
    std::size_t gold = 0;
    std::size_t reached = 0;
    std::size_t all = 0;
    for (std::uint32_t part = 0; part < training_.reading.parts; ++part) {
      Weights weights;
      weights.cues = cue_weights_[part];
      weights.spans = span_weights_[part];
      const LoadedModel loaded(pack(weights), ClaimModel::kPurpose);
      const ClaimModel model(loaded.file());
      for (std::size_t i = 0; i < articles_.size(); ++i) {
        const GoldArticle& article = articles_[i];
        if (article.part != part) {
          continue;
        }
        candidates_[i] = find_candidates(*article.frame, *article.tree,
                                         article.likely, model);
        all += candidates_[i].size();
        gold += article.claims.size();
        for (const GoldClaim& claim : article.claims) {
          reached +=
              std::any_of(candidates_[i].begin(), candidates_[i].end(),
                          [&](const ClaimCandidate& candidate) {
                            return matches(*article.frame, candidate, claim);
                          })
                  ? 1
                  : 0;
        }
      }
    }
    spdlog::info("claims: {}",
                 "candidates: " + std::to_string(all) + ", about right for " +
                     std::to_string(reached) + " of " + std::to_string(gold));
  }

  void train_judge() {
    judge_.collect(training_.cutoff, [this](ChainLearner& learner) {
      Keys keys;
      for (std::size_t i = 0; i < articles_.size(); ++i) {
        const JudgeFeatures features(*articles_[i].frame, candidates_[i]);
        for (std::size_t c = 0; c < candidates_[i].size(); ++c) {
          features.fill(c, keys);
          learner.begin_chain(articles_[i].part);
          learner.add_place(
              is_right_claim(articles_[i], candidates_[i][c]) ? 1 : 0, keys,
              {});
        }
      }
    });
    for (std::uint32_t part = 0; part <= training_.reading.parts; ++part) {
      judge_weights_.push_back(judge_.train_binary(part));
      if (part < training_.reading.parts) {
        Weights weights;
        weights.judge = judge_weights_[part];
        score_candidates(part, weights, judge_candidates);
      }
    }
  }

  void train_verdict() {
    spdlog::info("claims: judge: {} features", judge_.states().size());
    BoostingExamples examples;
    examples.features = RivalFeatures::kCount;
    std::vector<std::uint32_t> parts;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      RivalFeatures features(*articles_[i].frame, candidates_[i]);
      for (std::size_t c = 0; c < candidates_[i].size(); ++c) {
        const auto numbers = features.of(c);
        examples.numbers.insert(examples.numbers.end(), numbers.begin(),
                                numbers.end());
        examples.answers.push_back(
            is_right_claim(articles_[i], candidates_[i][c]) ? 1 : 0);
        parts.push_back(articles_[i].part);
      }
    }
    trees_ =
        made_in_parallel(training_.reading.parts + 1, [&](std::size_t without) {
          std::vector<bool> kept;
          for (const std::uint32_t part : parts) {
            kept.push_back(part != without);
          }
          return train_trees(examples, kept, {});
        });
    for (std::uint32_t part = 0; part < training_.reading.parts; ++part) {
      Weights weights;
      weights.verdict = trees_[part];
      score_candidates(part, weights, compare_candidates);
    }
    likely_claim_ = best_threshold(articles_, candidates_);
    calibration_ = calibration_of(articles_, candidates_);
  }

  // Lets one of the judges look at the candidates of a part that it has not
  // seen.
  template <typename Judge>
  void score_candidates(std::uint32_t part, const Weights& weights,
                        Judge judge) {
    const LoadedModel loaded(pack(weights), ClaimModel::kPurpose);
    const ClaimModel model(loaded.file());
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      if (articles_[i].part == part) {
        judge(*articles_[i].frame, model, candidates_[i]);
      }
    }
  }

  ModelWriter pack(const Weights& weights) const {
    ModelWriter writer(ClaimModel::kPurpose);
    add_rows(writer, "cues", cues_.states(), weights.cues, 1);
    add_rows(writer, "states", spans_.states(), weights.spans.states,
             kClaimRoles);
    add_rows(writer, "steps", spans_.steps(), weights.spans.steps,
             kClaimRoles * kClaimRoles);
    add_rows(writer, "confidence", judge_.states(), weights.judge, 1);
    weights.verdict.write(writer, "verdict");
    writer.add_numbers("settings",
                       std::vector<float>{kLikelyAnchor, likely_claim_});
    writer.add_numbers("calibration", calibration_);
    return writer;
  }

  const ClaimTraining& training_;
  const Resources& resources_;
  std::vector<GoldArticle> articles_;
  std::vector<std::vector<ClaimCandidate>> candidates_;  // of each article
  ChainLearner cues_, spans_, judge_;
  // Without each part, then of all.
  std::vector<std::vector<float>> cue_weights_, judge_weights_;
  std::vector<CrfWeights> span_weights_;
  std::vector<TrainedTrees> trees_;
  float likely_claim_ = 0.33F;
  std::vector<float> calibration_{0, 1};
};

}  // namespace

ModelWriter train_claims(const ClaimTraining& training,
                         const Resources& resources) {
  return Trainer(training, resources).train();
}

}  // namespace newsparse
