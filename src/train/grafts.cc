// SPDX-License-Identifier: Apache-2.0
#include "train/grafts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "document/tree.h"
#include "train/shuffle.h"

namespace newsparse {
namespace {

constexpr std::int32_t kShortest = 2;  // words of a graft
constexpr std::int32_t kLongest = 25;
constexpr std::size_t kKinds = 4;

// A run of words of a sentence.
struct Run {
  std::int32_t begin = 0;
  std::int32_t end = 0;

  std::int32_t size() const { return end - begin; }
};

// What is said of a noun behind it; a comma before it stands outside.
struct Scion {
  const ParsedSentence* sentence = nullptr;
  Run words;
  std::int32_t top = 0;
  bool set_off = false;  // by a comma
  std::size_t kind = 0;

  std::int32_t commas() const { return set_off ? 2 : 0; }
};

// A subject and the place behind it.
struct Stock {
  const ParsedSentence* sentence = nullptr;
  std::int32_t subject = 0;
  std::int32_t place = 0;
};

bool is_comma(const ParsedSentence& sentence, std::int32_t word) {
  return sentence.words.around(word).penn == PennTag::Comma;
}

bool is_noun(const ParsedSentence& sentence, std::int32_t word) {
  const UniversalTag tag = sentence.words.around(word).universal;
  return tag == UniversalTag::NOUN || tag == UniversalTag::PROPN;
}

// For each word of a tree the run of all below it, or nothing where that has a
// gap.
class Subtrees {
 public:
  explicit Subtrees(const ParsedSentence& sentence) {
    const auto size = static_cast<std::int32_t>(sentence.heads.size());
    std::vector<std::int32_t> counts(sentence.heads.size());
    for (std::int32_t word = 0; word < size; ++word) {
      runs_.push_back({word, word + 1});
    }
    for (std::int32_t word = 0; word < size; ++word) {
      for (std::int32_t above = word; above < size;
           above = sentence.heads[static_cast<std::size_t>(above)]) {
        const auto at = static_cast<std::size_t>(above);
        runs_[at].begin = std::min(runs_[at].begin, word);
        runs_[at].end = std::max(runs_[at].end, word + 1);
        ++counts[at];
      }
    }
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      whole_.push_back(counts[i] == runs_[i].size());
    }
  }

  std::optional<Run> of(std::int32_t word) const {
    const auto at = static_cast<std::size_t>(word);
    return whole_[at] ? std::optional(runs_[at]) : std::nullopt;
  }

 private:
  std::vector<Run> runs_;
  std::vector<bool> whole_;
};

// Whether every word leads to the root. The trees of tokens that the program
// cuts otherwise than the treebank may have gaps and circles.
bool is_tree(const ParsedSentence& sentence) {
  const auto root = static_cast<std::int32_t>(sentence.heads.size());
  for (std::int32_t word = 0; word < root; ++word) {
    std::int32_t above = word;
    for (std::int32_t steps = 0; above != root; ++steps) {
      if (above == ArcState::kNone || steps > root) {
        return false;
      }
      above = sentence.heads[static_cast<std::size_t>(above)];
    }
  }
  return true;
}

// For what grows behind nouns, from 0.
std::optional<std::size_t> kind_of(Relation relation, bool set_off) {
  switch (relation) {
    case Relation::AclRelcl:
      return set_off ? 0 : 1;
    case Relation::Acl:
      return set_off ? 2 : 3;
    default:
      return std::nullopt;
  }
}

// The scion that a word is the top of.
std::optional<Scion> scion_of(const ParsedSentence& sentence,
                              const Subtrees& subtrees, std::int32_t top) {
  const std::int32_t head = sentence.heads[static_cast<std::size_t>(top)];
  const std::optional<Run> all = subtrees.of(top);
  const Relation relation = sentence.relations[static_cast<std::size_t>(top)];
  if (!all || head > top || !is_noun(sentence, head)) {
    return std::nullopt;
  }
  Run words = *all;
  while (words.begin < top && is_comma(sentence, words.begin)) {
    ++words.begin;
  }
  while (words.end > top + 1 && is_comma(sentence, words.end - 1)) {
    --words.end;
  }
  if (words.size() < kShortest || words.size() > kLongest) {
    return std::nullopt;
  }
  const bool set_off = is_comma(sentence, words.begin - 1);
  const auto kind = kind_of(relation, set_off);
  return kind ? std::optional(Scion{&sentence, words, top, set_off, *kind})
              : std::nullopt;
}

// The place behind a subject that says what it is and no more.
std::optional<Stock> stock_of(const ParsedSentence& sentence,
                              const Subtrees& subtrees, std::int32_t subject) {
  const std::int32_t verb = sentence.heads[static_cast<std::size_t>(subject)];
  const std::optional<Run> all = subtrees.of(subject);
  const bool fits = all && is_noun(sentence, subject) && all->end <= verb &&
                    !is_comma(sentence, all->end) &&
                    sentence.words.around(verb).universal == UniversalTag::VERB;
  return fits ? std::optional(Stock{&sentence, subject, all->end})
              : std::nullopt;
}

// The sentence that comes of the two.
class Graft {
 public:
  Graft(const Stock& stock, const Scion& scion) : stock_(stock), scion_(scion) {
    made_.text = stock.sentence->text;
    add_stock({0, stock.place});
    add_scion();
    add_stock(
        {stock.place, static_cast<std::int32_t>(stock.sentence->heads.size())});
    made_.words = ArcSentence(words_);
  }

  ParsedSentence made() { return std::move(made_); }

 private:
  static std::int32_t head(const ParsedSentence& sentence, std::int32_t word) {
    return sentence.heads[static_cast<std::size_t>(word)];
  }

  // Where a word of either half stands now.
  std::int32_t of_stock(std::int32_t word) const {
    return word < stock_.place ? word
                               : word + scion_.words.size() + scion_.commas();
  }
  std::int32_t of_scion(std::int32_t word) const {
    return stock_.place + scion_.commas() / 2 + word - scion_.words.begin;
  }

  void add_stock(Run words) {
    for (std::int32_t word = words.begin; word < words.end; ++word) {
      add(*stock_.sentence, word, of_stock(head(*stock_.sentence, word)));
    }
  }

  void add_scion() {
    add_comma();
    for (std::int32_t word = scion_.words.begin; word < scion_.words.end;
         ++word) {
      add(*scion_.sentence, word,
          word == scion_.top ? stock_.subject
                             : of_scion(head(*scion_.sentence, word)));
    }
    add_comma();
  }

  void add_comma() {
    if (scion_.set_off) {
      add(*scion_.sentence, scion_.words.begin - 1, of_scion(scion_.top));
      made_.relations.back() = Relation::Punct;
    }
  }

  void add(const ParsedSentence& from, std::int32_t word, std::int32_t head) {
    words_.push_back(from.words.at(word));
    made_.heads.push_back(head);
    made_.relations.push_back(from.relations[static_cast<std::size_t>(word)]);
  }

  const Stock& stock_;
  const Scion& scion_;
  std::vector<ArcWord> words_;
  ParsedSentence made_{ArcSentence(std::vector<ArcWord>{}), {}, {}, 0};
};

// The sentences of one part.
class Nursery {
 public:
  void add(const ParsedSentence& sentence) {
    if (!is_tree(sentence)) {
      return;
    }
    const Subtrees subtrees(sentence);
    const auto size = static_cast<std::int32_t>(sentence.heads.size());
    for (std::int32_t word = 0; word < size; ++word) {
      const Relation relation =
          sentence.relations[static_cast<std::size_t>(word)];
      if (is_nominal_subject(relation)) {
        if (const auto stock = stock_of(sentence, subtrees, word)) {
          stocks_.push_back(*stock);
        }
      }
      if (const auto scion = scion_of(sentence, subtrees, word)) {
        scions_[scion->kind].push_back(*scion);
      }
    }
  }

  void grow(double share, Random& random,
            std::vector<ParsedSentence>& made) const {
    for (const Stock& stock : stocks_) {
      const std::vector<Scion>& kind = scions_[random.below(kKinds)];
      if (random.chance(share) && !kind.empty()) {
        made.push_back(Graft(stock, kind[random.below(kind.size())]).made());
      }
    }
  }

 private:
  std::vector<Stock> stocks_;
  std::array<std::vector<Scion>, kKinds> scions_;
};

}  // namespace

std::vector<ParsedSentence> grafted_sentences(
    const std::vector<ParsedSentence>& sentences, std::size_t folds,
    const GraftTraining& training) {
  std::vector<Nursery> nurseries(folds);
  for (const ParsedSentence& sentence : sentences) {
    nurseries[sentence.text % folds].add(sentence);
  }
  Random random(training.seed);
  std::vector<ParsedSentence> made;
  for (const Nursery& nursery : nurseries) {
    nursery.grow(training.share, random, made);
  }
  return made;
}

}  // namespace newsparse
