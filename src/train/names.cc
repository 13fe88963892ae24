// SPDX-License-Identifier: Apache-2.0
#include "train/names.h"

#include <algorithm>
#include <cmath>
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
#include "train/lower_layers.h"
#include "train/model_output.h"
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

// The steps between labels, averaged as the weights of features are.
class Steps {
 public:
  explicit Steps(const std::vector<NameLabel>& labels)
      : labels_(labels.size()),
        current_(labels_ * labels_, 0),
        moments_(labels_ * labels_, 0) {
    for (std::size_t i = 0; i < current_.size(); ++i) {
      allowed_.push_back(
          may_follow(labels[i / labels_], labels[i % labels_]) ? 1 : 0);
    }
  }

  std::vector<std::int32_t> scores() const {
    std::vector<std::int32_t> scores = current_;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      scores[i] = allowed_[i] != 0 ? scores[i] : Scores::kForbidden;
    }
    return scores;
  }
  void add(std::size_t from, std::size_t to, std::int32_t by) {
    current_[from * labels_ + to] += by;
    moments_[from * labels_ + to] += now_ * by;
  }
  void tick() { ++now_; }
  std::vector<std::int32_t> averages() const {
    std::vector<std::int32_t> steps;
    for (std::size_t i = 0; i < current_.size(); ++i) {
      const double average =
          static_cast<double>(current_[i]) -
          static_cast<double>(moments_[i]) / static_cast<double>(now_);
      steps.push_back(static_cast<std::int32_t>(std::lround(average / kScale)));
    }
    return steps;
  }

 private:
  std::size_t labels_;
  std::int64_t now_ = 1;
  std::vector<std::int32_t> current_;
  std::vector<std::int64_t> moments_;
  std::vector<std::uint8_t> allowed_;
};

// A stretch of tokens that may be names, with its features.
struct Stretch {
  std::size_t first = 0;  // in the trainer's tokens
  std::size_t size = 0;
  std::uint32_t source = 0;
};

class Trainer {
 public:
  Trainer(std::vector<NamedText>& texts, const Resources& resources,
          const NameTraining& training)
      : training_(training),
        labels_(training_labels()),
        random_(training.seed),
        perceptron_(labels_.size()),
        steps_(labels_) {
    begins_.push_back(0);
    for (NamedText& text : texts) {
      add_text(text, resources);
      text = {};
    }
    forget_the_rare();
  }

  ModelWriter train() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
      const bool own = stretches_[i].source == training_.source;
      order.insert(order.end(),
                   own ? static_cast<std::size_t>(training_.repeat) : 1, i);
    }
    for (int round = 0; round < training_.iterations; ++round) {
      shuffle(order, random_);
      std::size_t wrong = 0;
      for (const std::size_t i : order) {
        wrong += learn(stretches_[i]);
      }
      spdlog::info("names: round {}: {} of {} tokens wrong, {} features",
                   round + 1, wrong, gold_.size(), perceptron_.rows());
    }
    return write();
  }

 private:
  void add_text(const NamedText& text, const Resources& resources) {
    const NameFeatures features(*text.document, resources);
    for (const Sentence& sentence : text.document->sentences) {
      const TokenSpan tokens = sentence.tokens;
      for (Index token = tokens.begin; token < tokens.end; ++token) {
        const bool fresh =
            token == tokens.begin || !features.may_be_name(token - 1);
        if (!features.may_be_name(token)) {
          continue;
        }
        if (fresh) {
          stretches_.push_back({gold_.size(), 0, text.source});
        }
        ++stretches_.back().size;
        features.fill(token, tokens, text.source, list_);
        features_.insert(features_.end(), list_.view().begin(),
                         list_.view().end());
        begins_.push_back(features_.size());
        gold_.push_back(text.labels[token]);
      }
    }
  }

  // A feature seen once tells nothing about other texts.
  void forget_the_rare() {
    std::vector<std::uint64_t> sorted = features_;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::uint64_t> known;
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
      if (sorted[i] == sorted[i + 1] &&
          (known.empty() || known.back() != sorted[i])) {
        known.push_back(sorted[i]);
      }
    }
    std::size_t kept = 0;
    std::size_t at = 0;
    for (std::size_t token = 0; token + 1 < begins_.size(); ++token) {
      const std::size_t end = begins_[token + 1];
      begins_[token] = kept;
      for (; at < end; ++at) {
        if (std::binary_search(known.begin(), known.end(), features_[at])) {
          features_[kept++] = features_[at];
        }
      }
    }
    begins_.back() = kept;
    features_.resize(kept);
  }

  std::span<const std::uint64_t> features_of(std::size_t token) const {
    return std::span(features_).subspan(begins_[token],
                                        begins_[token + 1] - begins_[token]);
  }

  std::size_t learn(const Stretch& stretch) {
    const std::uint8_t* gold = gold_.data() + stretch.first;
    if (!is_whole(stretch)) {
      return 0;
    }
    const std::size_t classes = labels_.size();
    scores_.assign(stretch.size * classes, 0);
    for (std::size_t i = 0; i < stretch.size; ++i) {
      perceptron_.add_scores(features_of(stretch.first + i),
                             std::span(scores_).subspan(i * classes, classes));
    }
    const auto path = viterbi_.best_path(scores_, {classes, steps_.scores()});
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < stretch.size; ++i) {
      if (path[i] != gold[i]) {
        ++wrong;
        perceptron_.update(features_of(stretch.first + i), gold[i], path[i]);
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

  // A gold name may reach beyond the stretch: "the band the small faces".
  bool is_whole(const Stretch& stretch) const {
    const NameLabel first = labels_[gold_[stretch.first]];
    const NameLabel last = labels_[gold_[stretch.first + stretch.size - 1]];
    return may_follow(NameLabel{}, first) && may_follow(last, NameLabel{});
  }

  ModelWriter write() const {
    ModelWriter writer(NameModel::kPurpose);
    std::vector<std::string> lines;
    for (const NameLabel label : labels_) {
      lines.push_back(name_of(label));
    }
    writer.add_lines("labels", lines);
    writer.add_numbers("steps", steps_.averages());
    writer.add_numbers("source", std::vector<std::uint32_t>{training_.source});
    perceptron_
        .pack({.layout = RowLayout::Sparse, .scale = kScale}, training_.rows)
        .write(writer, "names");
    return writer;
  }

  NameTraining training_;
  std::vector<NameLabel> labels_;
  Random random_;
  Perceptron perceptron_;
  Steps steps_;
  Scores viterbi_;
  FeatureList list_;
  std::vector<std::int32_t> scores_;
  std::vector<Stretch> stretches_;
  std::vector<std::uint64_t> features_;  // of all tokens, one after the other
  std::vector<std::size_t> begins_;      // of each token's features, and end
  std::vector<std::uint8_t> gold_;       // one for each token
};

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
               {{"iterations", std::to_string(command.training.iterations)},
                {"repeat", std::to_string(command.training.repeat)},
                {"rows", std::to_string(command.training.rows)},
                {"seed", std::to_string(command.training.seed)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

ModelWriter train_names(std::vector<NamedText>& texts,
                        const Resources& resources,
                        const NameTraining& training) {
  return Trainer(texts, resources, training).train();
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
  names.option("--seed", command->training.seed);
  names.required("--out", command->out, "The model file");
  command->pack.add_options(names);
  names.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
