// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "resources/word_types.h"
#include "stages/arcs_parse.h"
#include "stages/arcs_sentence.h"
#include "stages/arcs_state.h"
#include "stages/arcs_subjects_features.h"
#include "stages/arcs_subjects_frame.h"
#include "support/build_document.h"
#include "train/arc_oracle.h"

namespace newsparse::testing {

// A sentence with its tree, as a parser that is sure of everything leaves it.
// Each word with its tags, its head (from 1, 0 for the root) and relation:
//
//   Ward/NNP/PROPN/2/nsubj left/VBD/VERB/0/root
class ParsedWords {
 public:
  explicit ParsedWords(const std::string& marked) {
    std::istringstream in(marked);
    std::string plain;
    for (std::string word; in >> word;) {
      add(word, plain);
    }
    document_ = document_of_words(plain);
    const auto size = static_cast<Index>(tags_.size());
    sentence_ = ArcSentence(WordTypes(document_, {}), tags_, {0, size});
    margins_.resize(size);
    build_tree();
  }

  const ArcSentence& sentence() const { return sentence_; }
  const ArcState& tree() const { return tree_; }
  std::vector<ArcMargins>& margins() { return margins_; }

 private:
  void add(const std::string& marked, std::string& plain) {
    std::istringstream in(marked);
    std::string word, penn, universal, head, relation;
    std::getline(in, word, '/');
    std::getline(in, penn, '/');
    std::getline(in, universal, '/');
    std::getline(in, head, '/');
    std::getline(in, relation);
    plain += (plain.empty() ? "" : " ") + word;
    tags_.push_back({parse_label<PennTag>(penn).value(),
                     parse_label<UniversalTag>(universal).value(), word});
    heads_.push_back(std::stoi(head) - 1);
    relations_.push_back(parse_label<Relation>(relation).value());
  }

  void build_tree() {
    for (std::int32_t& head : heads_) {
      head = head < 0 ? static_cast<std::int32_t>(heads_.size()) : head;
    }
    tree_.reset(heads_.size());
    while (!tree_.done()) {
      for (const ArcAction action :
           {ArcAction::Left, ArcAction::Right, ArcAction::Shift}) {
        if (tree_.allows(action) && cost_of(action, tree_, heads_) == 0) {
          take(action);
          break;
        }
      }
    }
  }

  void take(ArcAction action) {
    tree_.perform(action);
    if (action != ArcAction::Shift) {
      const std::int32_t last = tree_.last_dependent();
      tree_.set_relation(last, relations_[static_cast<std::size_t>(last)]);
    }
  }

  Document document_{Text("")};
  std::vector<Tag> tags_;
  GoldHeads heads_;
  std::vector<Relation> relations_;
  ArcSentence sentence_{WordTypes(document_, {}), {}, {0, 0}};
  ArcState tree_;
  std::vector<ArcMargins> margins_;
};

// A question about the subject of a verb of such a sentence, with its answers.
class AskedWords {
 public:
  AskedWords(ParsedWords& words, std::int32_t verb) {
    frame_.read(words.sentence(), words.tree(), words.margins());
    question_.verb = verb;
    frame_.ask(question_);
    features_.begin(question_);
  }

  const std::vector<std::int32_t>& candidates() const {
    return question_.candidates;
  }

  // The features of a candidate, or of the answer that there is no subject.
  FeatureList answer(std::int32_t place) const {
    FeatureList list;
    if (place == ArcState::kNone) {
      features_.add_none(list);
    }
    for (std::size_t i = 0; i < question_.candidates.size(); ++i) {
      if (question_.candidates[i] == place) {
        features_.add_candidate(i, list);
      }
    }
    return list;
  }

 private:
  SubjectFrame frame_;
  SubjectQuestion question_;
  SubjectFeatures features_{frame_};
};

}  // namespace newsparse::testing
