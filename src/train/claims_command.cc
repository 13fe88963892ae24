// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include "train/claims.h"
#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

struct ClaimsCommand {
  ClaimTraining training;
  std::string out;
  TrainingPack pack;
};

void run(const ClaimsCommand& command) {
  const auto resources = command.pack.below("claims");
  ModelWriter writer = train_claims(command.training, *resources);
  const ClaimTraining& training = command.training;
  writer.add_text("provenance",
                  to_json({{training.corpus},
                           {{"cutoff", std::to_string(training.cutoff)},
                            {"epochs", std::to_string(training.epochs)},
                            {"parts", std::to_string(training.parts)},
                            {"seed", std::to_string(training.seed)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

void add_claims_command(CLI::App& app) {
  CLI::App* sub = app.add_subcommand("claims", "Trains the search for claims");
  auto command = std::make_shared<ClaimsCommand>();
  sub->add_option("--train", command->training.corpus, "Articles with claims")
      ->required();
  sub->add_option("--out", command->out, "The model to write")->required();
  command->pack.add_options(*sub);
  sub->add_option("--seed", command->training.seed);
  sub->add_option("--cutoff", command->training.cutoff,
                  "Fewest occurrences of a feature");
  sub->add_option("--epochs", command->training.epochs);
  sub->callback([command] { run(*command); });
}

}  // namespace newsparse
