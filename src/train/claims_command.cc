// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include "newsparse/language_pack.h"

#include "train/claims.h"
#include "train/commands.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

struct ClaimsCommand {
  ClaimTraining training;
  std::string out;
};

void run(const ClaimsCommand& command) {
  const auto pack = LanguagePack::built_in("en");
  ModelWriter writer = train_claims(command.training, pack.resources());
  const ClaimTraining& training = command.training;
  writer.add_text("provenance",
                  to_json({{training.corpus},
                           {{"bits", std::to_string(training.bits)},
                            {"cutoff", std::to_string(training.cutoff)},
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
  sub->add_option("--seed", command->training.seed);
  sub->add_option("--cutoff", command->training.cutoff,
                  "Fewest occurrences of a feature");
  sub->add_option("--epochs", command->training.epochs);
  sub->add_option("--bits", command->training.bits, "Of a weight: 8 or 16");
  sub->callback([command] { run(*command); });
}

}  // namespace newsparse
