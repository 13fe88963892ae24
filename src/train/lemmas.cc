// SPDX-License-Identifier: Apache-2.0
//
// Learns edit scripts by ending. For each tag the script of most word types is
// the rule; an ending of one to four letters overrules it where most types
// with that ending do otherwise ("-ies" of plurals: "-y"); a word overrules
// its endings ("series"). What a shorter ending already says is not kept.
#include "train/lemmas.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>
#include <string_view>
#include <utility>

#include <spdlog/spdlog.h>

#include "newsparse/error.h"

#include "resources/lemma_model.h"
#include "resources/table.h"
#include "text/unicode.h"
#include "train/commands.h"
#include "train/model_output.h"
#include "train/subcommand.h"
#include "train/treebank.h"

namespace newsparse {
namespace {

using ScriptCounts = std::map<std::size_t, std::size_t>;  // by script id

std::size_t commonest(const ScriptCounts& counts) {
  std::pair<std::size_t, std::size_t> best = {0, 0};
  for (const auto& [script, count] : counts) {
    if (count > best.first) {
      best = {count, script};
    }
  }
  return best.second;
}

class Trainer {
 public:
  explicit Trainer(const LemmaCounts& counts) {
    script_id({0, false, ""});  // the answer for tags never seen
    find_case_habits(counts);
    collect_types(counts);
  }

  ModelWriter train() {
    for (std::size_t number = LemmaModel::kKeys; number-- > 1;) {
      add_endings(number);
    }
    for (const Type& type : types_) {
      const std::size_t script = commonest(type.scripts);
      if (predict(type) != script) {
        add_rule(LemmaModel::key(type.word, type.tag, 0), script);
      }
    }
    return written();
  }

 private:
  struct Type {
    WordAttributes word;
    PennTag tag = PennTag::XX;
    ScriptCounts scripts;
  };

  std::size_t script_id(const LemmaScript& script) {
    const auto key = std::tuple(script.strip, script.keep_case, script.append);
    const auto [found, is_new] = ids_.try_emplace(key, scripts_.size());
    if (is_new) {
      scripts_.push_back(script);
    }
    return found->second;
  }

  // Names keep their capitals, a noun at the start of a sentence does not.
  void find_case_habits(const LemmaCounts& counts) {
    std::map<PennTag, long> votes;
    for (const auto& [entry, count] : counts) {
      const auto& [tag, word, lemma] = entry;
      if (word != lower(word)) {
        votes[tag] += lemma != lower(lemma) ? 1 : -1;
      }
    }
    for (const auto& [tag, sum] : votes) {
      if (sum > 0) {
        keeps_case_.insert(tag);
      }
    }
  }

  void collect_types(const LemmaCounts& counts) {
    std::map<std::pair<PennTag, std::uint64_t>, std::size_t> places;
    for (const auto& [entry, count] : counts) {
      const auto& [tag, word, lemma] = entry;
      const bool lemma_is_lower = lemma == lower(lemma);
      const bool keep =
          word == lower(word) ? keeps_case_.contains(tag) : !lemma_is_lower;
      const WordAttributes attributes = attributes_of(word, {});
      const auto [place, is_new] =
          places.try_emplace({tag, attributes.lower}, types_.size());
      if (is_new) {
        types_.push_back({attributes, tag, {}});
      }
      types_[place->second].scripts[script_id(script_of(word, lemma, keep))] +=
          count;
    }
  }

  // Rules of the key with this number, where those of shorter endings err.
  void add_endings(std::size_t number) {
    struct Ending {
      ScriptCounts scripts;    // by types
      ScriptCounts predicted;  // by the rules so far
      std::size_t types = 0;
    };
    std::map<std::uint64_t, Ending> endings;
    for (const Type& type : types_) {
      Ending& ending = endings[LemmaModel::key(type.word, type.tag, number)];
      ++ending.scripts[commonest(type.scripts)];
      ++ending.predicted[predict(type)];
      ++ending.types;
    }
    const bool whole_tag = number == LemmaModel::kKeys - 1;
    for (const auto& [key, ending] : endings) {
      const std::size_t script = commonest(ending.scripts);
      const std::size_t votes = ending.scripts.at(script);
      if (whole_tag || (ending.types >= 2 && 2 * votes > ending.types &&
                        script != commonest(ending.predicted))) {
        add_rule(key, script);
      }
    }
  }

  std::size_t predict(const Type& type) const {
    for (std::size_t number = 1; number < LemmaModel::kKeys; ++number) {
      const auto rule =
          rules_.find(LemmaModel::key(type.word, type.tag, number));
      if (rule != rules_.end()) {
        return rule->second;
      }
    }
    return 0;
  }

  void add_rule(std::uint64_t key, std::size_t script) {
    rules_.emplace(key, script);
  }

  ModelWriter written() const {
    std::vector<std::uint64_t> keys;
    std::vector<std::uint16_t> scripts;
    for (const auto& [key, script] : rules_) {
      keys.push_back(key);
      scripts.push_back(static_cast<std::uint16_t>(script));
    }
    ModelWriter writer(LemmaModel::kPurpose);
    const IndexRows rows =
        write_hash_index<std::uint32_t>(writer, "rules", keys);
    std::vector<std::uint16_t> in_order;
    for (const std::size_t i : rows.order) {
      in_order.push_back(scripts[i]);
    }
    writer.add_numbers("rules.scripts", in_order);
    std::vector<std::string> lines;
    for (const LemmaScript& script : scripts_) {
      lines.push_back(std::to_string(script.strip) +
                      (script.keep_case ? "\t1\t" : "\t0\t") + script.append);
    }
    writer.add_lines("scripts", lines);
    spdlog::info("lemmas: {} rules, {} scripts", keys.size(), lines.size());
    return writer;
  }

  std::set<PennTag> keeps_case_;
  std::map<std::tuple<std::size_t, bool, std::string>, std::size_t> ids_;
  std::vector<LemmaScript> scripts_;
  std::vector<Type> types_;
  std::map<std::uint64_t, std::size_t> rules_;
};

bool is_inflected(PennTag tag) {
  switch (tag) {
    case PennTag::NNS:
    case PennTag::VBD:
    case PennTag::VBG:
    case PennTag::VBN:
    case PennTag::VBZ:
      return true;
    default:
      return false;
  }
}

struct LemmasCommand {
  std::vector<std::string> treebanks;
  std::vector<std::string> silver;
  std::string out;
};

void run(const LemmasCommand& command) {
  LemmaCounts counts;
  count_lemmas(read_treebanks(command.treebanks), counts);
  for (const std::string& path : command.silver) {
    count_silver_lemmas(path, counts);
  }
  ModelWriter writer = train_lemmas(counts);
  std::vector<std::string> corpora = command.treebanks;
  corpora.insert(corpora.end(), command.silver.begin(), command.silver.end());
  writer.add_text("provenance", to_json({corpora, {}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

void count_lemmas(const std::vector<Document>& documents, LemmaCounts& counts) {
  for (const Document& document : documents) {
    for (std::size_t i = 0; i < document.tags.size(); ++i) {
      const Tag& tag = document.tags[i];
      ++counts[{tag.penn,
                std::string(text_of(document, document.tokens[i].bytes)),
                tag.lemma}];
    }
  }
}

void count_silver_lemmas(const std::string& path, LemmaCounts& counts) {
  std::set<std::pair<PennTag, std::string>> gold;
  for (const auto& [entry, count] : counts) {
    gold.emplace(std::get<0>(entry), lower(std::get<1>(entry)));
  }
  std::ifstream in(path);
  if (!in) {
    throw Error(path + ": cannot be read");
  }
  for (std::string line; std::getline(in, line);) {
    const auto cells = split(line, '\t');
    if (cells.size() < 5 || cells[0].starts_with('#')) {
      continue;
    }
    const auto tag = parse_label<PennTag>(cells[4]);
    const std::string word = lower(cells[2]);
    if (tag && is_inflected(*tag) && !gold.contains({*tag, word})) {
      ++counts[{*tag, word, lower(cells[3])}];
    }
  }
}

ModelWriter train_lemmas(const LemmaCounts& counts) {
  return Trainer(counts).train();
}

void add_lemmas_command(CLI::App& app) {
  Subcommand sub(app, "lemmas", "Trains the lemmatizer");
  auto command = std::make_shared<LemmasCommand>();
  sub.required("--train", command->treebanks, "UD treebanks");
  sub.option("--silver", command->silver, "Automatic annotation");
  sub.required("--out", command->out, "The model to write");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
