// SPDX-License-Identifier: Apache-2.0
#include "train/tagger.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include <spdlog/spdlog.h>

#include "learn/feature_list.h"
#include "resources/tagger_model.h"
#include "resources/word_types.h"
#include "stages/tags_classes.h"
#include "stages/tags_features.h"
#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/model_output.h"
#include "train/perceptron.h"
#include "train/samples.h"
#include "train/shuffle.h"
#include "train/subcommand.h"

namespace newsparse {
namespace {

using TagPair = std::pair<PennTag, UniversalTag>;

// Pairs seen less often are annotators' slips; they count as the commonest
// pair with the same Penn tag.
constexpr std::size_t kRarestPair = 10;

// A word that nearly always has one tag is not worth a decision.
constexpr std::size_t kSettledCount = 30;
constexpr double kSettledShare = 0.998;

class Trainer {
 public:
  Trainer(const std::vector<const LearnedText*>& texts,
          const WordClusters& clusters, const TaggerTraining& training)
      : training_(training), random_(training.seed) {
    find_classes(texts);
    for (const LearnedText* text : texts) {
      add_text(*text, clusters);
    }
    find_settled();
  }

  ModelWriter train() {
    Perceptron perceptron(classes_.size());
    for (int round = 0; round < training_.iterations; ++round) {
      shuffle(sentences_, random_);
      std::size_t right = 0;
      std::size_t all = 0;
      for (const auto& [document, sentence] : sentences_) {
        right += train_sentence(perceptron, texts_[document], sentence);
        all += sentence.tokens.size();
      }
      spdlog::debug("tagger: round {}: {} of {} right, {} features", round + 1,
                    right, all, perceptron.rows());
    }
    ModelWriter writer(TaggerModel::kPurpose);
    write_labels(writer);
    write_settled(writer);
    perceptron.pack({.layout = RowLayout::Sparse}, training_.rows)
        .write(writer, "tags");
    return writer;
  }

 private:
  struct TrainingText {
    std::unique_ptr<WordTypes> words;
    std::vector<std::uint8_t> gold;
    std::vector<bool> known;  // whether there is a gold class
    std::vector<std::uint8_t> predicted;
  };

  void find_classes(const std::vector<const LearnedText*>& texts) {
    std::map<TagPair, std::size_t> counts;
    for (const LearnedText* text : texts) {
      for (std::size_t i = 0; i < text->tag_known.size(); ++i) {
        const Tag& tag = text->document.tags[i];
        counts[{tag.penn, tag.universal}] += text->tag_known[i] ? 1U : 0U;
      }
    }
    std::erase_if(counts, [](const auto& one) { return one.second == 0; });
    std::map<PennTag, std::pair<std::size_t, UniversalTag>> commonest;
    for (const auto& [pair, count] : counts) {
      auto& best = commonest[pair.first];
      best = std::max(best, std::pair(count, pair.second));
    }
    for (const auto& [pair, count] : counts) {
      const UniversalTag usual = commonest[pair.first].second;
      if (count >= kRarestPair || pair.second == usual) {
        class_of_[pair] = static_cast<std::uint8_t>(classes_.size());
        classes_.push_back(pair);
      }
    }
    for (const auto& [pair, count] : counts) {
      class_of_.try_emplace(
          pair, class_of_.at({pair.first, commonest[pair.first].second}));
    }
  }

  void add_text(const LearnedText& learned, const WordClusters& clusters) {
    const Document& document = learned.document;
    TrainingText text;
    text.words = std::make_unique<WordTypes>(document, clusters);
    text.known = learned.tag_known;
    for (std::size_t i = 0; i < document.tags.size(); ++i) {
      const Tag& tag = document.tags[i];
      text.gold.push_back(
          text.known[i] ? class_of_.at({tag.penn, tag.universal}) : 0);
    }
    text.predicted.resize(text.gold.size());
    for (const Sentence& sentence : document.sentences) {
      sentences_.emplace_back(texts_.size(), sentence);
    }
    texts_.push_back(std::move(text));
  }

  void find_settled() {
    std::map<std::uint64_t, std::map<std::uint8_t, std::size_t>> counts;
    for (const TrainingText& text : texts_) {
      for (std::size_t i = 0; i < text.gold.size(); ++i) {
        if (text.known[i]) {
          ++counts[text.words->of_token(i).form][text.gold[i]];
        }
      }
    }
    for (const auto& [form, by_class] : counts) {
      std::size_t all = 0;
      std::pair<std::size_t, std::uint8_t> best;
      for (const auto& [c, count] : by_class) {
        all += count;
        best = std::max(best, std::pair(count, c));
      }
      if (all >= kSettledCount &&
          static_cast<double>(best.first) >=
              kSettledShare * static_cast<double>(all)) {
        settled_[form] = best.second;
      }
    }
  }

  std::size_t train_sentence(Perceptron& perceptron, TrainingText& text,
                             const Sentence& sentence) {
    const WordTypes& words = *text.words;
    const TagContext context = {words, sentence.tokens, text.predicted,
                                letter_case_of(words, sentence.tokens)};
    std::size_t right = 0;
    for (Index token = sentence.tokens.begin; token < sentence.tokens.end;
         ++token) {
      const WordAttributes& word = words.of_token(token);
      const auto settled = settled_.find(word.form);
      if (settled != settled_.end()) {
        text.predicted[token] = settled->second;
      } else {
        features_.clear();
        add_word_features(word, features_);
        add_context_features(context, token, features_);
        text.predicted[token] = text.known[token]
                                    ? decide(perceptron, text.gold[token])
                                    : best_class(perceptron);
      }
      right += text.known[token] && text.predicted[token] == text.gold[token]
                   ? 1U
                   : 0U;
    }
    return right;
  }

  std::uint8_t best_class(const Perceptron& perceptron) const {
    std::array<std::int32_t, 256> all{};
    const auto scores = std::span(all).first(classes_.size());
    perceptron.add_scores(features_.view(), scores);
    return static_cast<std::uint8_t>(
        std::max_element(scores.begin(), scores.end()) - scores.begin());
  }

  std::uint8_t decide(Perceptron& perceptron, std::uint8_t gold) {
    const std::uint8_t best = best_class(perceptron);
    if (best != gold) {
      perceptron.update(features_.view(), gold, best);
    }
    perceptron.tick();
    return best;
  }

  void write_labels(ModelWriter& writer) const {
    std::vector<std::string> lines;
    for (const auto& [penn, universal] : classes_) {
      lines.push_back(std::string(name_of(penn)) + '\t' +
                      std::string(name_of(universal)));
    }
    writer.add_lines("labels", lines);
  }

  void write_settled(ModelWriter& writer) const {
    std::vector<std::uint64_t> forms;
    std::vector<std::uint8_t> found;
    for (const auto& [form, c] : settled_) {
      forms.push_back(form);
      found.push_back(c);
    }
    const IndexRows rows =
        write_hash_index<std::uint32_t>(writer, "settled", forms);
    std::vector<std::uint8_t> in_order;
    for (const std::size_t i : rows.order) {
      in_order.push_back(found[i]);
    }
    writer.add_numbers("settled.classes", in_order);
  }

  TaggerTraining training_;
  Random random_;
  std::vector<TagPair> classes_;
  std::map<TagPair, std::uint8_t> class_of_;
  std::vector<TrainingText> texts_;
  std::vector<std::pair<std::size_t, Sentence>> sentences_;
  std::map<std::uint64_t, std::uint8_t> settled_;
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
               {{"iterations", std::to_string(command.training.iterations)},
                {"rows", std::to_string(command.training.rows)},
                {"seed", std::to_string(command.training.seed)}}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

ModelWriter train_tagger(const std::vector<const LearnedText*>& texts,
                         const WordClusters& clusters,
                         const TaggerTraining& training) {
  return Trainer(texts, clusters, training).train();
}

std::vector<std::vector<Tag>> jackknifed_tags(
    const std::vector<LearnedText>& texts, const WordClusters& clusters,
    const TaggerTraining& training, std::size_t folds) {
  std::vector<std::vector<Tag>> tags(texts.size());
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<const LearnedText*> others;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (i % folds != fold) {
        others.push_back(&texts[i]);
      }
    }
    const LoadedModel loaded(train_tagger(others, clusters, training),
                             TaggerModel::kPurpose);
    const TaggerModel model(loaded.file());
    for (std::size_t i = fold; i < texts.size(); i += folds) {
      const WordTypes words(texts[i].document, clusters);
      tags[i] = model_tags(texts[i].document, words, model);
    }
    spdlog::info("tagger: fold {} of {} done", fold + 1, folds);
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
  sub.option("--rows", command->training.rows, "Features kept");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
