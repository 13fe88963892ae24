// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include "resources/claim_model.h"
#include "resources/resources.h"
#include "train/claims.h"
#include "train/claims_samples.h"
#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/model_output.h"
#include "train/samples.h"
#include "train/subcommand.h"

namespace newsparse {
namespace {

struct ClaimsCommand {
  ClaimTraining training;
  std::string samples;
  std::string out;
  TrainingPack pack;
};

// What the new model makes of the sample texts.
std::vector<std::string> sample_lines(const ModelWriter& writer,
                                      const std::string& path,
                                      const Resources& resources) {
  const LoadedModel loaded(writer, ClaimModel::kPurpose);
  const ClaimModel model(loaded.file());
  std::vector<std::string> lines;
  for (const std::string& sample : read_samples(path)) {
    lines.push_back(sample + '\t' + claims_as_text(sample, resources, model));
  }
  return lines;
}

void run(const ClaimsCommand& command) {
  const auto resources = command.pack.below("claims");
  ModelWriter writer = train_claims(command.training, *resources);
  const ClaimTraining& training = command.training;
  if (!command.samples.empty()) {
    writer.add_lines("samples",
                     sample_lines(writer, command.samples, *resources));
  }
  writer.add_text(
      "provenance",
      to_json({{training.corpus},
               {{"cutoff", std::to_string(training.cutoff)},
                {"epochs", std::to_string(training.epochs)},
                {"parts", std::to_string(training.reading.parts)},
                {"seed", std::to_string(training.seed)},
                {"trainings", std::to_string(training.trainings)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

void add_claims_command(CLI::App& app) {
  Subcommand sub(app, "claims", "Trains the search for claims");
  auto command = std::make_shared<ClaimsCommand>();
  sub.required("--train", command->training.corpus, "Articles with claims");
  sub.option("--samples", command->samples, "Texts for self-tests");
  sub.required("--out", command->out, "The model to write");
  command->pack.add_options(sub);
  sub.option("--seed", command->training.seed);
  sub.option("--cutoff", command->training.cutoff,
             "Fewest occurrences of a feature");
  sub.option("--epochs", command->training.epochs);
  sub.positive("--trainings", command->training.trainings,
               "Whose weights are averaged, with seeds in a row");
  GoldReading& reading = command->training.reading;
  sub.positive("--every", reading.every, "Take one of so many articles");
  sub.flag("--without-parse", reading.without_arcs,
           "Learn as if there were no parser");
  sub.flag("--unmasked", reading.unmasked,
           "Let every proper name be a word of its own");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
