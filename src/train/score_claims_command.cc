// SPDX-License-Identifier: Apache-2.0
#include <iomanip>
#include <iostream>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "resources/resources.h"
#include "train/claims_errors.h"
#include "train/claims_score.h"
#include "train/commands.h"
#include "train/lower_layers.h"

namespace newsparse {
namespace {

struct ScoreClaimsCommand {
  std::string gold;
  GoldReading reading;
  ScoredPack pack;
  bool list = false;
};

void run(const ScoreClaimsCommand& command) {
  const LanguagePack pack = command.pack.load();
  const Resources& resources = pack.resources();
  std::ostream* const listing = command.list ? &std::cout : nullptr;
  ClaimScores scores;
  ClaimErrors errors;
  for (const GoldArticle& article :
       read_gold_articles(command.gold, resources, command.reading)) {
    const std::vector<ClaimWords> found = found_words(article, resources);
    add_claim_scores(annotated_words(article), found, scores);
    add_claim_errors(article, found, resources, listing, errors);
  }
  write_scores(std::cout, scores);
  std::cout << "\n";
  for (const auto& [type, count] : errors) {
    std::cout << std::right << std::setw(6) << count << "  " << type << "\n";
  }
}

}  // namespace

void add_score_claims_command(CLI::App& app) {
  CLI::App* sub = app.add_subcommand(
      "score-claims", "Compares found claims with annotated ones");
  auto command = std::make_shared<ScoreClaimsCommand>();
  sub->add_option("gold", command->gold, "Articles with claims")->required();
  command->pack.add_options(*sub);
  sub->add_flag("--without-parse", command->reading.without_arcs,
                "Find claims as if there were no parser");
  sub->add_flag("--unmasked", command->reading.unmasked,
                "Find claims as if no proper name were masked");
  sub->add_flag("--list", command->list, "Every missed and spurious claim");
  sub->callback([command] { run(*command); });
}

}  // namespace newsparse
