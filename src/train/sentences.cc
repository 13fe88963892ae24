// SPDX-License-Identifier: Apache-2.0
#include "train/sentences.h"

#include <array>
#include <memory>
#include <unordered_set>
#include <utility>

#include <spdlog/spdlog.h>

#include "resources/resources.h"
#include "stages/sentences.h"
#include "stages/sentences_walk.h"
#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/model_output.h"
#include "train/own_layers.h"
#include "train/perceptron.h"
#include "train/samples.h"
#include "train/shuffle.h"
#include "train/subcommand.h"
#include "train/treebank.h"

namespace newsparse {
namespace {

struct Example {
  std::vector<std::uint64_t> features;
  std::size_t gold = BoundaryModel::GoesOn;
};

void add_examples(const Document& gold, const Resources& resources,
                  std::vector<Example>& examples) {
  std::unordered_set<Index> starts;
  for (const Sentence& sentence : gold.sentences) {
    starts.insert(gold.tokens[sentence.tokens.begin].bytes.begin);
  }
  const Document document = own_tokens(gold.text, resources);
  FeatureList features;
  cut_sentences(document, [&](const BoundarySite& site,
                              const BoundaryContext& context) {
    const bool ends = starts.contains(document.tokens[site.next].bytes.begin);
    features.clear();
    add_boundary_features(document, resources, site, context, features);
    const auto view = features.view();
    examples.push_back({{view.begin(), view.end()},
                        ends ? BoundaryModel::Ends : BoundaryModel::GoesOn});
    return ends;
  });
}

// Tells whether the decision was right without the update.
bool learn(Perceptron& perceptron, const Example& example,
           std::int32_t margin) {
  std::array<std::int32_t, BoundaryModel::kClasses> scores{};
  perceptron.add_scores(example.features, scores);
  const std::size_t other = BoundaryModel::Ends - example.gold;
  const std::int32_t lead = scores[example.gold] - scores[other];
  if (lead <= margin) {
    perceptron.update(example.features, example.gold, other);
  }
  perceptron.tick();
  return lead > 0;
}

struct SentencesCommand {
  std::vector<std::string> treebanks;
  std::string samples;
  std::string out;
  TrainingPack pack;
  BoundaryTraining training;
};

// What the new model makes of the sample texts.
std::vector<std::string> sample_lines(const ModelWriter& writer,
                                      const std::string& path,
                                      const Resources& pack) {
  const LoadedModel loaded(writer, BoundaryModel::kPurpose);
  Resources resources = pack;
  resources.boundaries = BoundaryModel(loaded.file());
  std::vector<std::string> lines;
  for (const std::string& sample : read_samples(path)) {
    lines.push_back(sample + '\t' + sentences_as_text(sample, resources));
  }
  return lines;
}

void run(const SentencesCommand& command) {
  const auto loaded = command.pack.below("boundaries");
  const Resources& resources = *loaded;
  ModelWriter writer = train_boundaries(read_treebanks(command.treebanks),
                                        resources, command.training);
  if (!command.samples.empty()) {
    writer.add_lines("samples",
                     sample_lines(writer, command.samples, resources));
  }
  writer.add_text(
      "provenance",
      to_json({command.treebanks,
               {{"iterations", std::to_string(command.training.iterations)},
                {"margin", std::to_string(command.training.margin)},
                {"rows", std::to_string(command.training.rows)},
                {"seed", std::to_string(command.training.seed)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

ModelWriter train_boundaries(const std::vector<Document>& documents,
                             const Resources& resources,
                             const BoundaryTraining& training) {
  std::vector<Example> examples;
  for (const Document& document : documents) {
    add_examples(document, resources, examples);
  }
  Random random(training.seed);
  Perceptron perceptron(BoundaryModel::kClasses);
  for (int round = 0; round < training.iterations; ++round) {
    shuffle(examples, random);
    std::size_t right = 0;
    for (const Example& example : examples) {
      right += learn(perceptron, example, training.margin) ? 1U : 0U;
    }
    spdlog::debug("sentences: round {}: {} of {} right", round + 1, right,
                  examples.size());
  }
  ModelWriter writer(BoundaryModel::kPurpose);
  perceptron.pack({.layout = RowLayout::Dense}, training.rows)
      .write(writer, "boundaries");
  return writer;
}

std::string sentences_as_text(const std::string& text,
                              const Resources& resources) {
  const Document document = own_tokens(Text(text), resources);
  std::string out;
  for (const Sentence& sentence : split_sentences(document, resources)) {
    out += out.empty() ? "" : " | ";
    out += text_of(document, sentence.tokens);
  }
  return out;
}

void add_sentences_command(CLI::App& app) {
  Subcommand sub(app, "sentences", "Trains the sentence splitter");
  auto command = std::make_shared<SentencesCommand>();
  sub.required("--train", command->treebanks, "UD treebanks");
  sub.option("--samples", command->samples, "Texts for self-tests");
  sub.required("--out", command->out, "The model to write");
  command->pack.add_options(sub);
  sub.option("--seed", command->training.seed);
  sub.option("--iterations", command->training.iterations);
  sub.option("--margin", command->training.margin);
  sub.option("--rows", command->training.rows, "Features kept");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
