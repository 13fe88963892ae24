// SPDX-License-Identifier: Apache-2.0
#include "train/subjects.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <memory>
#include <optional>

#include <spdlog/spdlog.h>

#include "document/tree.h"
#include "learn/feature_list.h"
#include "resources/parser_model.h"
#include "stages/arcs_parse.h"
#include "stages/arcs_subjects_features.h"
#include "stages/arcs_subjects_frame.h"
#include "train/chain_learner.h"
#include "train/model_output.h"

namespace newsparse {
namespace {

constexpr std::uint32_t kNoPart = std::numeric_limits<std::uint32_t>::max();

// The gold subject of a verb, or kNone; nothing where that is not known.
std::optional<std::int32_t> right_answer(const ParsedSentence& sentence,
                                         const SubjectQuestion& question) {
  std::int32_t right = ArcState::kNone;
  for (std::size_t i = 0; i < sentence.heads.size(); ++i) {
    if (sentence.heads[i] == question.verb &&
        is_nominal_subject(sentence.relations[i])) {
      right = static_cast<std::int32_t>(i);
    }
  }
  const auto& candidates = question.candidates;
  const auto unknown = [&](std::int32_t word) {
    return sentence.heads[static_cast<std::size_t>(word)] == ArcState::kNone;
  };
  const bool known =
      right == ArcState::kNone
          ? std::none_of(candidates.begin(), candidates.end(), unknown)
          : std::find(candidates.begin(), candidates.end(), right) !=
                candidates.end();
  return known ? std::optional(right) : std::nullopt;
}

// Walks over the answers to all questions about the trees of other parsers.
class Examples {
 public:
  Examples(const std::vector<ParsedSentence>& sentences,
           const ParserTraining& parser, std::size_t folds)
      : sentences_(sentences) {
    for (std::size_t fold = 0; fold < folds; ++fold) {
      const auto others =
          chosen(sentences, [&](const ParsedSentence& sentence) {
            return sentence.text % folds != fold;
          });
      parsers_.push_back(std::make_unique<LoadedModel>(
          train_parser(others, parser), ParserModel::kPurpose));
    }
  }

  void show(ChainLearner& learner) {
    for (std::size_t fold = 0; fold < parsers_.size(); ++fold) {
      const ParserModel model(parsers_[fold]->file());
      ArcParser parser(model);
      for (const ParsedSentence& sentence : sentences_) {
        if (sentence.text % parsers_.size() == fold) {
          show_sentence(sentence, parser, learner);
        }
      }
    }
  }

 private:
  void show_sentence(const ParsedSentence& sentence, ArcParser& parser,
                     ChainLearner& learner) {
    const ArcState& tree = parser.parse(sentence.words);
    frame_.read(sentence.words, tree, parser.margins());
    for (std::int32_t word = 0; word < tree.root(); ++word) {
      if (sentence.words.at(word).universal == UniversalTag::VERB) {
        question_.verb = word;
        frame_.ask(question_);
        show_answers(right_answer(sentence, question_), learner);
      }
    }
  }

  void show_answers(std::optional<std::int32_t> right, ChainLearner& learner) {
    if (!right) {
      return;
    }
    features_.begin(question_);
    list_.clear();
    features_.add_none(list_);
    show_answer(*right == ArcState::kNone, learner);
    for (std::size_t i = 0; i < question_.candidates.size(); ++i) {
      list_.clear();
      features_.add_candidate(i, list_);
      show_answer(*right == question_.candidates[i], learner);
    }
  }

  void show_answer(bool right, ChainLearner& learner) {
    keys_.assign(list_.view().begin(), list_.view().end());
    learner.begin_chain(0);
    learner.add_place(right ? 1 : 0, keys_, {});
  }

  const std::vector<ParsedSentence>& sentences_;
  std::vector<std::unique_ptr<LoadedModel>> parsers_;
  SubjectFrame frame_;
  SubjectFeatures features_{frame_};
  SubjectQuestion question_;
  FeatureList list_;
  std::vector<std::uint64_t> keys_;
};

}  // namespace

void add_subjects(const std::vector<ParsedSentence>& sentences,
                  const ParserTraining& parser, const SubjectTraining& training,
                  ModelWriter& writer) {
  Examples examples(sentences, parser, training.folds);
  CrfOptions options;
  options.epochs = training.epochs;
  options.dropout = training.dropout;
  options.seed = training.seed;
  options.trainings = training.trainings;
  ChainLearner learner(options);
  learner.collect(training.cutoff,
                  [&](ChainLearner& one) { examples.show(one); });
  add_rows(writer, "subjects", learner.states(), learner.train_binary(kNoPart),
           1);
  spdlog::info("subjects: {} features", learner.states().size());
}

}  // namespace newsparse
