// SPDX-License-Identifier: Apache-2.0
#include "train/claims_threshold.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <spdlog/spdlog.h>

#include "stages/claims_judge.h"

namespace newsparse {
namespace {

constexpr std::size_t kCalibrationSteps = 20;

// Claims matched, predicted and annotated at a threshold.
struct Tally {
  std::size_t right = 0, told = 0, gold = 0;

  double f1() const {
    return told + gold == 0 ? 0
                            : 2.0 * static_cast<double>(right) /
                                  static_cast<double>(told + gold);
  }
};

Tally tally_at(float least, const std::vector<GoldArticle>& articles,
               const JudgedCandidates& candidates) {
  Tally sum;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    sum.gold += articles[i].claims.size();
    for (const ClaimCandidate& candidate :
         choose_candidates(candidates[i], articles[i].frame->size(), least)) {
      ++sum.told;
      sum.right += is_right_claim(articles[i], candidate) ? 1 : 0;
    }
  }
  return sum;
}

}  // namespace

bool is_right_claim(const GoldArticle& article,
                    const ClaimCandidate& candidate) {
  return std::any_of(article.claims.begin(), article.claims.end(),
                     [&](const GoldClaim& claim) {
                       return matches(*article.frame, candidate, claim);
                     });
}

float best_threshold(const std::vector<GoldArticle>& articles,
                     const JudgedCandidates& candidates) {
  constexpr double kAsGood = 0.001;
  std::array<double, 16> f1{};
  const auto least_of = [](std::size_t step) {
    return static_cast<float>(20 + 2 * step) / 100.0F;
  };
  for (std::size_t step = 0; step < f1.size(); ++step) {
    f1[step] = tally_at(least_of(step), articles, candidates).f1();
  }
  const double best = *std::max_element(f1.begin(), f1.end());
  const auto as_good = [best](double one) { return one >= best - kAsGood; };
  const auto first = std::find_if(f1.begin(), f1.end(), as_good);
  const auto last = std::find_if(f1.rbegin(), f1.rend(), as_good).base() - 1;
  const float least = least_of(
      static_cast<std::size_t>((first - f1.begin() + (last - f1.begin())) / 2));
  const Tally sum = tally_at(least, articles, candidates);
  spdlog::info("claims: F1 {:.4f} at {:.2f}, told {}, right {}, gold {}", best,
               least, sum.told, sum.right, sum.gold);
  return least;
}

std::vector<float> calibration_of(const std::vector<GoldArticle>& articles,
                                  const JudgedCandidates& candidates) {
  std::array<double, kCalibrationSteps + 1> right{};
  std::array<double, kCalibrationSteps + 1> told{};
  for (std::size_t i = 0; i < articles.size(); ++i) {
    for (const ClaimCandidate& candidate :
         choose_candidates(candidates[i], articles[i].frame->size(), 0.05F)) {
      const auto step = static_cast<std::size_t>(
          std::lround(candidate.score * kCalibrationSteps));
      told[step] += 1;
      right[step] += is_right_claim(articles[i], candidate) ? 1 : 0;
    }
  }
  std::vector<float> calibration;
  float least = 0;
  for (std::size_t i = 0; i <= kCalibrationSteps; ++i) {
    const double prior =
        static_cast<double>(i) / static_cast<double>(kCalibrationSteps);
    const double share = (right[i] + 5 * prior) / (told[i] + 5);
    least = std::max(least, static_cast<float>(share));
    calibration.push_back(least);
  }
  return calibration;
}

}  // namespace newsparse
