// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "newsparse/document.h"

#include "learn/model_writer.h"
#include "resources/clusters.h"
#include "resources/word_types.h"
#include "train/projection.h"

namespace newsparse {

// What the trainings of a tagger share: its classes, the texts with the class
// of each token, and the words that are settled, those with one class.
class TaggerExamples {
 public:
  struct Text {
    std::unique_ptr<WordTypes> words;
    std::vector<std::uint8_t> gold;
    std::vector<bool> known;  // whether there is a gold class
  };
  struct Place {
    std::size_t text = 0;
    Sentence sentence;
  };

  TaggerExamples(const std::vector<const LearnedText*>& texts,
                 const WordClusters& clusters);

  std::size_t classes() const { return classes_.size(); }
  const std::vector<Text>& texts() const { return texts_; }
  const std::vector<Place>& sentences() const { return sentences_; }

  // The class of a word that is never anything else, or null.
  const std::uint8_t* settled(std::uint64_t form) const;

  // Adds the sections of TaggerModel that hold no weights.
  void write(ModelWriter& writer) const;

 private:
  using TagPair = std::pair<PennTag, UniversalTag>;

  void find_classes(const std::vector<const LearnedText*>& texts);
  void add_text(const LearnedText& learned, const WordClusters& clusters);
  void find_settled();
  void write_labels(ModelWriter& writer) const;
  void write_settled(ModelWriter& writer) const;

  std::vector<TagPair> classes_;
  std::map<TagPair, std::uint8_t> class_of_;
  std::vector<Text> texts_;
  std::vector<Place> sentences_;
  std::map<std::uint64_t, std::uint8_t> settled_;
};

}  // namespace newsparse
