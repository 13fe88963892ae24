// SPDX-License-Identifier: Apache-2.0
#include "train/tagger_examples.h"

#include <algorithm>
#include <string>

#include "learn/model_writer.h"

namespace newsparse {
namespace {

// Pairs seen less often are annotators' slips; they count as the commonest
// pair with the same Penn tag.
constexpr std::size_t kRarestPair = 10;

// A word that nearly always has one tag is not worth a decision.
constexpr std::size_t kSettledCount = 30;
constexpr double kSettledShare = 0.998;

}  // namespace

TaggerExamples::TaggerExamples(const std::vector<const LearnedText*>& texts,
                               const WordClusters& clusters) {
  find_classes(texts);
  for (const LearnedText* text : texts) {
    add_text(*text, clusters);
  }
  find_settled();
}

const std::uint8_t* TaggerExamples::settled(std::uint64_t form) const {
  const auto found = settled_.find(form);
  return found == settled_.end() ? nullptr : &found->second;
}

void TaggerExamples::write(ModelWriter& writer) const {
  write_labels(writer);
  write_settled(writer);
}

void TaggerExamples::find_classes(
    const std::vector<const LearnedText*>& texts) {
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

void TaggerExamples::add_text(const LearnedText& learned,
                              const WordClusters& clusters) {
  const Document& document = learned.document;
  Text text;
  text.words = std::make_unique<WordTypes>(document, clusters);
  text.known = learned.tag_known;
  for (std::size_t i = 0; i < document.tags.size(); ++i) {
    const Tag& tag = document.tags[i];
    text.gold.push_back(text.known[i] ? class_of_.at({tag.penn, tag.universal})
                                      : 0);
  }
  for (const Sentence& sentence : document.sentences) {
    sentences_.push_back({texts_.size(), sentence});
  }
  texts_.push_back(std::move(text));
}

void TaggerExamples::find_settled() {
  std::map<std::uint64_t, std::map<std::uint8_t, std::size_t>> counts;
  for (const Text& text : texts_) {
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
    if (all >= kSettledCount && static_cast<double>(best.first) >=
                                    kSettledShare * static_cast<double>(all)) {
      settled_[form] = best.second;
    }
  }
}

void TaggerExamples::write_labels(ModelWriter& writer) const {
  std::vector<std::string> lines;
  for (const auto& [penn, universal] : classes_) {
    lines.push_back(std::string(name_of(penn)) + '\t' +
                    std::string(name_of(universal)));
  }
  writer.add_lines("labels", lines);
}

void TaggerExamples::write_settled(ModelWriter& writer) const {
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

}  // namespace newsparse
