// SPDX-License-Identifier: Apache-2.0
#include "train/parser.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include <spdlog/spdlog.h>

#include "learn/feature_list.h"
#include "resources/parser_model.h"
#include "resources/resources.h"
#include "resources/word_types.h"
#include "stages/arcs.h"
#include "stages/arcs_features.h"
#include "stages/arcs_state.h"
#include "stages/tags.h"
#include "stages/tags_lemmas.h"
#include "train/commands.h"
#include "train/dropout.h"
#include "train/grafts.h"
#include "train/in_parallel.h"
#include "train/lower_layers.h"
#include "train/model_output.h"
#include "train/perceptron.h"
#include "train/samples.h"
#include "train/shuffle.h"
#include "train/subcommand.h"
#include "train/subjects.h"
#include "train/tagger.h"

namespace newsparse {
namespace {

constexpr std::size_t kActions = 3;

// A tagger for each fold. That of the product takes seven times as long, and a
// parser that was trained on its tags is no better.
constexpr TaggerTraining kQuickTagger = {
    .iterations = 8, .rows = 150'000, .dropout = 0, .runs = 1, .least = 0};

class Trainer {
 public:
  Trainer(const std::vector<const ParsedSentence*>& sentences,
          const ParserTraining& training)
      : sentences_(sentences),
        training_(training),
        random_(training.seed),
        dropout_(training.dropout),
        actions_(kActions),
        relations_(count_of<Relation>()) {}

  void train() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      order.push_back(i);
    }
    for (int round = 0; round < training_.iterations; ++round) {
      shuffle(order, random_);
      explore_ = round > 0;
      words_ = right_ = 0;
      for (const std::size_t i : order) {
        train_sentence(*sentences_[i]);
      }
      spdlog::info("parser: round {}: {:.2f} of heads right, {} + {} features",
                   round + 1,
                   100 * static_cast<double>(right_) /
                       static_cast<double>(std::max<std::size_t>(words_, 1)),
                   actions_.rows(), relations_.rows());
    }
  }

  void add_averages(const Trainer& other) {
    actions_.add_averages(other.actions_);
    relations_.add_averages(other.relations_);
  }

  ModelWriter written() const {
    ModelWriter writer(ParserModel::kPurpose);
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < count_of<Relation>(); ++i) {
      labels.emplace_back(name_of(static_cast<Relation>(i)));
    }
    writer.add_lines("labels", labels);
    actions_
        .pack_against_first({.layout = RowLayout::Dense}, training_.action_rows)
        .write(writer, "actions");
    relations_.pack({.layout = RowLayout::Sparse}, training_.relation_rows)
        .write(writer, "relations");
    return writer;
  }

 private:
  void train_sentence(const ParsedSentence& sentence) {
    state_.reset(sentence.words.size());
    while (!state_.done()) {
      const ArcAction action = learn_action(sentence);
      state_.perform(action);
      if (action != ArcAction::Shift) {
        state_.set_relation(state_.last_dependent(), learn_relation(sentence));
      }
    }
    for (std::size_t i = 0; i < sentence.heads.size(); ++i) {
      ++words_;
      right_ +=
          state_.node(static_cast<std::int32_t>(i)).head == sentence.heads[i]
              ? 1U
              : 0U;
    }
  }

  // The action to go on with, after the weights have been moved.
  ArcAction learn_action(const ParsedSentence& sentence) {
    std::array<std::optional<std::size_t>, kActions> costs;
    std::size_t allowed = 0;
    for (std::size_t a = 0; a < kActions; ++a) {
      const auto action = static_cast<ArcAction>(a);
      if (state_.allows(action)) {
        costs[a] = cost_of(action, state_, sentence.heads);
        ++allowed;
      }
    }
    return allowed == 1 ? only(costs) : choose(sentence, costs);
  }

  static ArcAction only(
      const std::array<std::optional<std::size_t>, kActions>& costs) {
    for (std::size_t a = 0; a < kActions; ++a) {
      if (costs[a]) {
        return static_cast<ArcAction>(a);
      }
    }
    return ArcAction::Shift;
  }

  ArcAction choose(
      const ParsedSentence& sentence,
      const std::array<std::optional<std::size_t>, kActions>& costs) {
    features_.clear();
    add_action_features(sentence.words, state_, features_);
    const auto features = dropout_.kept(features_.view(), random_);
    std::array<std::int32_t, kActions> scores{};
    actions_.add_scores(features, scores);
    std::size_t cheapest = std::numeric_limits<std::size_t>::max();
    for (const auto& cost : costs) {
      cheapest = std::min(cheapest, cost.value_or(cheapest));
    }
    std::optional<std::size_t> right;
    std::optional<std::size_t> wrong;
    for (std::size_t a = 0; a < kActions; ++a) {
      if (!costs[a]) {
        continue;
      }
      std::optional<std::size_t>& best = *costs[a] == cheapest ? right : wrong;
      if (!best || scores[a] > scores[*best]) {
        best = a;
      }
    }
    if (wrong && scores[*right] - scores[*wrong] < training_.margin) {
      actions_.update(features, *right, *wrong);
    }
    actions_.tick();
    const bool errs = wrong && scores[*wrong] > scores[*right];
    const bool follow = explore_ && random_.chance(training_.exploration);
    return static_cast<ArcAction>(errs && follow ? *wrong : *right);
  }

  Relation learn_relation(const ParsedSentence& sentence) {
    const std::int32_t dependent = state_.last_dependent();
    const std::int32_t head = state_.node(dependent).head;
    if (head == state_.root()) {
      return Relation::Root;
    }
    features_.clear();
    add_relation_features(sentence.words, state_, dependent, features_);
    std::array<std::int32_t, 64> all{};
    const auto scores = std::span(all).first(relations_.classes());
    const auto features = dropout_.kept(features_.view(), random_);
    relations_.add_scores(features, scores);
    const auto best = static_cast<std::size_t>(
        std::max_element(scores.begin(), scores.end()) - scores.begin());
    const auto word = static_cast<std::size_t>(dependent);
    if (sentence.heads[word] == head) {
      const auto gold = static_cast<std::size_t>(sentence.relations[word]);
      if (best != gold) {
        relations_.update(features, gold, best);
      }
      relations_.tick();
    }
    return static_cast<Relation>(best);
  }

  const std::vector<const ParsedSentence*>& sentences_;
  ParserTraining training_;
  Random random_;
  Dropout dropout_;
  Perceptron actions_;
  Perceptron relations_;
  ArcState state_;
  FeatureList features_;
  bool explore_ = false;
  std::size_t words_ = 0;
  std::size_t right_ = 0;
};

struct ParserCommand {
  std::vector<std::string> treebanks;
  std::string samples;
  std::string out;
  TrainingPack pack;
  std::size_t folds = 5;
  ParserTraining training;
  SubjectTraining subjects;
  GraftTraining grafts;
};

// What the new model makes of the sample sentences.
std::vector<std::string> sample_lines(const ModelWriter& writer,
                                      const std::string& path,
                                      const Resources& below) {
  const LoadedModel loaded(writer, ParserModel::kPurpose);
  Resources resources;
  resources.clusters = below.clusters;
  resources.lemmas = below.lemmas;
  resources.tagger = below.tagger;
  resources.parser = ParserModel(loaded.file());
  std::vector<std::string> lines;
  for (const std::string& sample : read_samples(path)) {
    Document document = document_of_words(sample);
    document.tags = tag_tokens(document, resources);
    document.arcs = parse_sentences(document, resources);
    lines.push_back(sample + '\t' + arcs_as_text(document.arcs));
  }
  return lines;
}

std::vector<ParsedSentence> read_sentences(const ParserCommand& command,
                                           const Resources& below) {
  const std::vector<LearnedText> texts = read_texts(command.treebanks, below);
  const auto tags =
      jackknifed_tags(texts, below.clusters, kQuickTagger, command.folds);
  std::vector<ParsedSentence> sentences =
      sentences_to_learn(texts, tags, below.clusters, below.lemmas);
  std::vector<ParsedSentence> grafted =
      grafted_sentences(sentences, command.folds, command.grafts);
  spdlog::info("{} sentences, and {} made of two", sentences.size(),
               grafted.size());
  std::move(grafted.begin(), grafted.end(), std::back_inserter(sentences));
  return sentences;
}

void run(const ParserCommand& command) {
  const ParserTraining& training = command.training;
  const auto below = command.pack.below("parser");
  const auto sentences = read_sentences(command, *below);
  ModelWriter writer = train_parser(all_sentences(sentences), training);
  add_subjects(sentences, training, command.subjects, writer);
  if (!command.samples.empty()) {
    writer.add_lines("samples", sample_lines(writer, command.samples, *below));
  }
  writer.add_text(
      "provenance",
      to_json({command.treebanks,
               {{"action rows", std::to_string(training.action_rows)},
                {"dropout", std::to_string(training.dropout)},
                {"exploration", std::to_string(training.exploration)},
                {"folds", std::to_string(command.folds)},
                {"grafts", std::to_string(command.grafts.share)},
                {"iterations", std::to_string(training.iterations)},
                {"margin", std::to_string(training.margin)},
                {"relation rows", std::to_string(training.relation_rows)},
                {"runs", std::to_string(training.runs)},
                {"seed", std::to_string(training.seed)},
                {"subject cutoff", std::to_string(command.subjects.cutoff)},
                {"subject trainings",
                 std::to_string(command.subjects.trainings)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

ModelWriter train_parser(const std::vector<const ParsedSentence*>& sentences,
                         const ParserTraining& training) {
  return averaged_in_parallel(training.runs,
                              [&](std::size_t run) {
                                ParserTraining one = training;
                                one.seed += run;
                                Trainer trainer(sentences, one);
                                trainer.train();
                                return trainer;
                              })
      .written();
}

std::vector<ParsedSentence> sentences_to_learn(
    const std::vector<LearnedText>& texts,
    const std::vector<std::vector<Tag>>& tags, const WordClusters& clusters,
    const LemmaModel& lemmas) {
  std::vector<ParsedSentence> sentences;
  for (std::size_t d = 0; d < texts.size(); ++d) {
    const Document& document = texts[d].document;
    const WordTypes words(document, clusters);
    Lemmatizer lemmatizer(document, words, lemmas);
    std::vector<Tag> with_lemmas = tags[d];
    for (std::size_t i = 0; i < with_lemmas.size(); ++i) {
      with_lemmas[i].lemma = lemmatizer.lemma(i, with_lemmas[i].penn);
    }
    for (const Sentence& sentence : document.sentences) {
      ParsedSentence learned = {
          ArcSentence(words, with_lemmas, sentence.tokens), {}, {}, d};
      for (Index i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        const Arc& arc = document.arcs[i];
        const auto head = static_cast<std::int32_t>(
            arc.head == i ? sentence.tokens.size()
                          : arc.head - sentence.tokens.begin);
        learned.heads.push_back(texts[d].head_known[i] ? head
                                                       : ArcState::kNone);
        learned.relations.push_back(arc.relation);
      }
      sentences.push_back(std::move(learned));
    }
  }
  return sentences;
}

void add_parser_command(CLI::App& app) {
  Subcommand sub(app, "parser", "Trains the parser");
  auto command = std::make_shared<ParserCommand>();
  sub.required("--train", command->treebanks, "UD treebanks");
  sub.option("--samples", command->samples, "Sentences for self-tests");
  sub.required("--out", command->out, "The model to write");
  command->pack.add_options(sub);
  sub.option("--seed", command->training.seed);
  sub.option("--folds", command->folds, "Of the jackknifed tagger");
  sub.option("--iterations", command->training.iterations);
  sub.option("--margin", command->training.margin);
  sub.option("--exploration", command->training.exploration);
  sub.option("--dropout", command->training.dropout);
  sub.option("--runs", command->training.runs);
  sub.option("--action-rows", command->training.action_rows);
  sub.option("--relation-rows", command->training.relation_rows);
  sub.option("--grafts", command->grafts.share,
             "Of the subjects, how many take a clause of another sentence");
  sub.option("--subject-cutoff", command->subjects.cutoff);
  sub.option("--subject-trainings", command->subjects.trainings);
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
