// SPDX-License-Identifier: Apache-2.0
#include "train/names.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <utility>

#include <spdlog/spdlog.h>

#include "newsparse/error.h"

#include "learn/viterbi.h"
#include "resources/resources.h"
#include "stages/mentions_features.h"
#include "stages/mentions_tagger.h"
#include "train/commands.h"
#include "train/dropout.h"
#include "train/in_parallel.h"
#include "train/lower_layers.h"
#include "train/model_output.h"
#include "train/name_examples.h"
#include "train/name_steps.h"
#include "train/perceptron.h"
#include "train/samples.h"
#include "train/shuffle.h"
#include "train/subcommand.h"

namespace newsparse {
namespace {

// A unit of a score in the model: large enough a range for any sum of updates,
// fine enough for averages.
constexpr float kScale = 1.0F / 128;

using Scores = Viterbi<std::int32_t>;

// One training.
class Trainer {
 public:
  Trainer(const NameExamples& examples, const NameTraining& training,
          std::uint64_t seed)
      : examples_(examples),
        random_(seed),
        dropout_(training.dropout),
        perceptron_(examples.labels().size()),
        steps_(examples.labels()) {
    for (std::size_t i = 0; i < examples.stretches().size(); ++i) {
      const bool own = examples.stretches()[i].source == training.source;
      order_.insert(order_.end(),
                    own ? static_cast<std::size_t>(training.repeat) : 1, i);
    }
  }

  void train(int iterations) {
    for (int round = 0; round < iterations; ++round) {
      shuffle(order_, random_);
      std::size_t wrong = 0;
      for (const std::size_t i : order_) {
        wrong += learn(examples_.stretches()[i]);
      }
      spdlog::debug("names: round {}: {} tokens wrong, {} features", round + 1,
                    wrong, perceptron_.rows());
    }
  }

  void add_averages(const Trainer& other) {
    perceptron_.add_averages(other.perceptron_);
    steps_.add_averages(other.steps_);
  }

  const Perceptron& perceptron() const { return perceptron_; }
  const NameSteps& steps() const { return steps_; }

 private:
  // The features of each token of a stretch that are learned from this time.
  void draw_features(const NameExamples::Stretch& stretch) {
    seen_.resize(std::max(seen_.size(), stretch.size));
    for (std::size_t i = 0; i < stretch.size; ++i) {
      const auto kept =
          dropout_.kept(examples_.features_of(stretch.first + i), random_);
      seen_[i].assign(kept.begin(), kept.end());
    }
  }

  std::size_t learn(const NameExamples::Stretch& stretch) {
    const std::uint8_t* gold = examples_.gold().data() + stretch.first;
    const std::size_t classes = perceptron_.classes();
    draw_features(stretch);
    scores_.assign(stretch.size * classes, 0);
    for (std::size_t i = 0; i < stretch.size; ++i) {
      perceptron_.add_scores(seen_[i],
                             std::span(scores_).subspan(i * classes, classes));
    }
    const auto path = viterbi_.best_path(scores_, {classes, steps_.scores()});
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < stretch.size; ++i) {
      if (path[i] != gold[i]) {
        ++wrong;
        perceptron_.update(seen_[i], gold[i], path[i]);
      }
      if (i > 0 && (path[i] != gold[i] || path[i - 1] != gold[i - 1])) {
        steps_.add(gold[i - 1], gold[i], 1);
        steps_.add(path[i - 1], path[i], -1);
      }
    }
    perceptron_.tick();
    steps_.tick();
    return wrong;
  }

  const NameExamples& examples_;
  Random random_;
  Dropout dropout_;
  Perceptron perceptron_;
  NameSteps steps_;
  Scores viterbi_;
  std::vector<std::size_t> order_;
  std::vector<std::vector<std::uint64_t>> seen_;  // of a stretch, by token
  std::vector<std::int32_t> scores_;
};

ModelWriter written(const Trainer& trained, const NameExamples& examples,
                    const NameTraining& training) {
  ModelWriter writer(NameModel::kPurpose);
  std::vector<std::string> lines;
  for (const NameLabel label : examples.labels()) {
    lines.push_back(name_of(label));
  }
  writer.add_lines("labels", lines);
  writer.add_numbers("steps", trained.steps().averages(kScale));
  writer.add_numbers("source", std::vector<std::uint32_t>{training.source});
  trained.perceptron()
      .pack({.layout = RowLayout::Sparse,
             .scale = kScale,
             .least = static_cast<float>(training.least)},
            training.rows)
      .write(writer, "names");
  return writer;
}

struct NamesCommand {
  std::vector<std::string> lines;   // JSON Lines, all one source
  std::vector<std::string> tokens;  // BIO, a source each
  std::string silver;
  std::string silver_texts;
  std::string samples;
  std::string out;
  TrainingPack pack;
  NameTraining training;
};

// What the new model makes of the sample sentences.
std::vector<std::string> sample_lines(const ModelWriter& writer,
                                      const std::string& path,
                                      const Resources& resources) {
  const LoadedModel loaded(writer, NameModel::kPurpose);
  const NameModel model(loaded.file());
  std::vector<std::string> lines;
  for (const std::string& sample : read_samples(path)) {
    const Document document = document_of_words(sample);
    const NameFeatures features(document, resources);
    const auto names = names_of_labels(
        name_labels_of(document, features, model), model.labels());
    lines.push_back(sample + '\t' + names_as_text(names));
  }
  return lines;
}

// Source 0 are the JSON Lines, 1 the silver, then the BIO files.
void run(const NamesCommand& command) {
  const auto loaded = command.pack.below("names");
  const Resources& resources = *loaded;
  std::vector<NamedText> texts;
  std::vector<std::string> corpora = command.lines;
  for (const std::string& path : command.lines) {
    read_named_lines(path, 0, resources, texts);
  }
  if (!command.silver.empty()) {
    read_silver_names(command.silver, command.silver_texts, 1, resources,
                      texts);
    corpora.push_back(command.silver);
  }
  std::uint32_t source = 2;
  for (const std::string& path : command.tokens) {
    read_named_tokens(path, source++, resources, texts);
    corpora.push_back(path);
  }
  ModelWriter writer = train_names(texts, resources, command.training);
  if (!command.samples.empty()) {
    writer.add_lines("samples",
                     sample_lines(writer, command.samples, resources));
  }
  writer.add_text(
      "provenance",
      to_json({corpora,
               {{"dropout", std::to_string(command.training.dropout)},
                {"iterations", std::to_string(command.training.iterations)},
                {"least", std::to_string(command.training.least)},
                {"repeat", std::to_string(command.training.repeat)},
                {"rows", std::to_string(command.training.rows)},
                {"runs", std::to_string(command.training.runs)},
                {"seed", std::to_string(command.training.seed)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

ModelWriter train_names(std::vector<NamedText>& texts,
                        const Resources& resources,
                        const NameTraining& training) {
  const NameExamples examples(texts, resources);
  const Trainer trained =
      averaged_in_parallel(training.runs, [&](std::size_t run) {
        Trainer trainer(examples, training, training.seed + run);
        trainer.train(training.iterations);
        return trainer;
      });
  return written(trained, examples, training);
}

void add_names_command(CLI::App& app) {
  auto command = std::make_shared<NamesCommand>();
  Subcommand names(app, "names", "Trains the finder of names");
  names.option("--lines", command->lines, "JSON Lines with gold names");
  names.option("--tokens", command->tokens, "BIO files");
  names.option("--silver", command->silver, "Names found by others");
  names.option("--silver-texts", command->silver_texts,
               "The texts of --silver, JSON Lines");
  names.option("--samples", command->samples, "Sentences for self-tests");
  names.option("--iterations", command->training.iterations);
  names.option("--rows", command->training.rows, "Features kept");
  names.option("--repeat", command->training.repeat,
               "How often a round sees the JSON Lines");
  names.option("--least", command->training.least);
  names.option("--dropout", command->training.dropout);
  names.option("--runs", command->training.runs);
  names.option("--seed", command->training.seed);
  names.required("--out", command->out, "The model file");
  command->pack.add_options(names);
  names.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
