// SPDX-License-Identifier: Apache-2.0
#include "train/tagger.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string>
#include <utility>

#include <spdlog/spdlog.h>

#include "learn/feature_list.h"
#include "resources/tagger_model.h"
#include "resources/word_types.h"
#include "stages/tags_classes.h"
#include "stages/tags_features.h"
#include "train/commands.h"
#include "train/dropout.h"
#include "train/in_parallel.h"
#include "train/lower_layers.h"
#include "train/model_output.h"
#include "train/perceptron.h"
#include "train/samples.h"
#include "train/shuffle.h"
#include "train/subcommand.h"
#include "train/tagger_examples.h"

namespace newsparse {
namespace {

// One training.
class Trainer {
 public:
  Trainer(const TaggerExamples& examples, const TaggerTraining& training,
          std::uint64_t seed)
      : examples_(examples),
        random_(seed),
        dropout_(training.dropout),
        perceptron_(examples.classes()) {
    for (const TaggerExamples::Text& text : examples.texts()) {
      predicted_.emplace_back(text.gold.size());
    }
  }

  Perceptron train(int iterations) {
    std::vector<TaggerExamples::Place> order = examples_.sentences();
    for (int round = 0; round < iterations; ++round) {
      shuffle(order, random_);
      std::size_t right = 0;
      std::size_t all = 0;
      for (const auto& [text, sentence] : order) {
        right += train_sentence(text, sentence);
        all += sentence.tokens.size();
      }
      spdlog::debug("tagger: round {}: {} of {} right, {} features", round + 1,
                    right, all, perceptron_.rows());
    }
    return std::move(perceptron_);
  }

 private:
  std::size_t train_sentence(std::size_t place, const Sentence& sentence) {
    const TaggerExamples::Text& text = examples_.texts()[place];
    std::vector<std::uint8_t>& predicted = predicted_[place];
    const WordTypes& words = *text.words;
    const TagContext context = {words, sentence.tokens, predicted,
                                letter_case_of(words, sentence.tokens)};
    std::size_t right = 0;
    for (Index token = sentence.tokens.begin; token < sentence.tokens.end;
         ++token) {
      const WordAttributes& word = words.of_token(token);
      if (const std::uint8_t* settled = examples_.settled(word.form)) {
        predicted[token] = *settled;
      } else {
        features_.clear();
        add_word_features(word, features_);
        add_context_features(context, token, features_);
        predicted[token] = text.known[token] ? decide(text.gold[token])
                                             : best_class(features_.view());
      }
      right +=
          text.known[token] && predicted[token] == text.gold[token] ? 1U : 0U;
    }
    return right;
  }

  std::uint8_t best_class(std::span<const std::uint64_t> features) const {
    std::array<std::int32_t, 256> all{};
    const auto scores = std::span(all).first(examples_.classes());
    perceptron_.add_scores(features, scores);
    return static_cast<std::uint8_t>(
        std::max_element(scores.begin(), scores.end()) - scores.begin());
  }

  std::uint8_t decide(std::uint8_t gold) {
    const auto features = dropout_.kept(features_.view(), random_);
    const std::uint8_t best = best_class(features);
    if (best != gold) {
      perceptron_.update(features, gold, best);
    }
    perceptron_.tick();
    return best;
  }

  const TaggerExamples& examples_;
  Random random_;
  Dropout dropout_;
  Perceptron perceptron_;
  std::vector<std::vector<std::uint8_t>> predicted_;  // of each text
  FeatureList features_;
};

// Tags without lemmas.
std::vector<Tag> model_tags(const Document& document, const WordTypes& words,
                            const TaggerModel& model) {
  std::vector<Tag> tags;
  for (const std::uint8_t c : tag_classes(document, words, model)) {
    tags.push_back({model.classes()[c].penn, model.classes()[c].universal, ""});
  }
  return tags;
}

struct TaggerCommand {
  std::vector<std::string> treebanks;
  std::string samples;
  std::string out;
  TrainingPack pack;
  TaggerTraining training;
};

// What the new model makes of the sample sentences.
std::vector<std::string> sample_lines(const ModelWriter& writer,
                                      const WordClusters& clusters,
                                      const std::string& path) {
  const LoadedModel loaded(writer, TaggerModel::kPurpose);
  const TaggerModel model(loaded.file());
  std::vector<std::string> lines;
  for (const std::string& sample : read_samples(path)) {
    const Document document = document_of_words(sample);
    const WordTypes words(document, clusters);
    lines.push_back(sample + '\t' +
                    tags_as_text(model_tags(document, words, model)));
  }
  return lines;
}

void run(const TaggerCommand& command) {
  const auto resources = command.pack.below("tagger");
  const WordClusters& clusters = resources->clusters;
  const std::vector<LearnedText> texts =
      read_texts(command.treebanks, *resources);
  std::vector<const LearnedText*> pointers;
  for (const LearnedText& text : texts) {
    pointers.push_back(&text);
  }
  ModelWriter writer = train_tagger(pointers, clusters, command.training);
  if (!command.samples.empty()) {
    writer.add_lines("samples",
                     sample_lines(writer, clusters, command.samples));
  }
  writer.add_text(
      "provenance",
      to_json({command.treebanks,
               {{"dropout", std::to_string(command.training.dropout)},
                {"iterations", std::to_string(command.training.iterations)},
                {"least", std::to_string(command.training.least)},
                {"rows", std::to_string(command.training.rows)},
                {"runs", std::to_string(command.training.runs)},
                {"seed", std::to_string(command.training.seed)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

ModelWriter train_tagger(const std::vector<const LearnedText*>& texts,
                         const WordClusters& clusters,
                         const TaggerTraining& training) {
  const TaggerExamples examples(texts, clusters);
  const Perceptron trained =
      averaged_in_parallel(training.runs, [&](std::size_t run) {
        return Trainer(examples, training, training.seed + run)
            .train(training.iterations);
      });
  ModelWriter writer(TaggerModel::kPurpose);
  examples.write(writer);
  trained
      .pack({.layout = RowLayout::Sparse,
             .least = static_cast<float>(training.least)},
            training.rows)
      .write(writer, "tags");
  return writer;
}

std::vector<std::vector<Tag>> jackknifed_tags(
    const std::vector<LearnedText>& texts, const WordClusters& clusters,
    const TaggerTraining& training, std::size_t folds) {
  const auto writers = made_in_parallel(folds, [&](std::size_t fold) {
    std::vector<const LearnedText*> others;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (i % folds != fold) {
        others.push_back(&texts[i]);
      }
    }
    return train_tagger(others, clusters, training);
  });
  std::vector<std::vector<Tag>> tags(texts.size());
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const LoadedModel loaded(writers[fold], TaggerModel::kPurpose);
    const TaggerModel model(loaded.file());
    for (std::size_t i = fold; i < texts.size(); i += folds) {
      const WordTypes words(texts[i].document, clusters);
      tags[i] = model_tags(texts[i].document, words, model);
    }
  }
  return tags;
}

void add_tagger_command(CLI::App& app) {
  Subcommand sub(app, "tagger", "Trains the tagger");
  auto command = std::make_shared<TaggerCommand>();
  sub.required("--train", command->treebanks, "UD treebanks");
  sub.option("--samples", command->samples, "Sentences for self-tests");
  sub.required("--out", command->out, "The model to write");
  command->pack.add_options(sub);
  sub.option("--seed", command->training.seed);
  sub.option("--iterations", command->training.iterations);
  sub.option("--dropout", command->training.dropout);
  sub.option("--runs", command->training.runs);
  sub.option("--rows", command->training.rows, "Features kept");
  sub.option("--least", command->training.least);
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
