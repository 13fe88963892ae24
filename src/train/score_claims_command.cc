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
#include "train/subcommand.h"

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
  Subcommand sub(app, "score-claims",
                 "Compares found claims with annotated ones");
  auto command = std::make_shared<ScoreClaimsCommand>();
  sub.required("gold", command->gold, "Articles with claims");
  command->pack.add_options(sub);
  sub.flag("--without-parse", command->reading.without_arcs,
           "Find claims as if there were no parser");
  sub.flag("--unmasked", command->reading.unmasked,
           "Find claims as if no proper name were masked");
  sub.flag("--list", command->list, "Every missed and spurious claim");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
