// SPDX-License-Identifier: Apache-2.0
//
// All models of a language, each trained on what those before it make of the
// corpora. The settings here are what ships; data/en/models/README.md shows
// the same commands one by one, and a test holds the two together.
#include "train/chain_command.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/subcommand.h"

namespace newsparse {
namespace {

constexpr std::array<std::string_view, 7> kChain = {
    "clusters --fine $T/clusters/clu1024.txt --coarse $T/clusters/clu128.txt "
    "--out $M/clusters.model",
    "lemmas --train $T/treebank/ewt-train.conllu $T/treebank/gum-train.conllu "
    "--silver $T/polnear/silver-train.tsv --out $M/lemmas.model",
    "sentences --train $T/treebank/gum-train.conllu "
    "$T/treebank/ewt-train.conllu --samples $M/sentence_samples.txt "
    "--out $M/sentences.model",
    "tagger --train $T/treebank/ewt-train.conllu $T/treebank/gum-train.conllu "
    "--samples $M/samples.txt --out $M/tagger.model",
    "names --lines $T/names/train.jsonl --silver $T/polnear/silver-train.tsv "
    "--silver-texts $T/polnear/train.jsonl --tokens $T/names/wikigold.bio "
    "$T/names/crossner-politics.bio $T/names/crossner-other.bio "
    "--samples $M/name_samples.txt --out $M/names.model",
    "parser --train $T/treebank/ewt-train.conllu $T/treebank/gum-train.conllu "
    "--samples $M/samples.txt --out $M/parser.model",
    "claims --train $T/polnear/train.jsonl --seed 3 --trainings 4 "
    "--samples $M/claim_samples.txt --out $M/claims.model"};

struct ChainCommand {
  std::string corpora;
  TrainingPack pack;
};

std::vector<std::string> words_of(std::string_view line,
                                  const ChainCommand& command) {
  const std::string models =
      command.pack.data + "/" + command.pack.code + "/models";
  std::istringstream in{std::string(line)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    if (word.starts_with("$T")) {
      word.replace(0, 2, command.corpora);
    } else if (word.starts_with("$M")) {
      word.replace(0, 2, models);
    }
    words.push_back(word);
  }
  return words;
}

void train(std::string_view line, const ChainCommand& command) {
  CLI::App app;
  add_trainers(app);
  std::vector<std::string> words = words_of(line, command);
  // Who stands on no other layer reads none.
  if (app.get_subcommand(words.front())->get_option_no_throw("--data") !=
      nullptr) {
    words.insert(words.end(), {"--data", command.pack.data, "--language",
                               command.pack.code});
  }
  std::reverse(words.begin(), words.end());  // as CLI11 wants them
  app.parse(words);
}

void run(const ChainCommand& command) {
  for (const std::string_view line : kChain) {
    const auto begin = std::chrono::steady_clock::now();
    train(line, command);
    const std::chrono::duration<double> took =
        std::chrono::steady_clock::now() - begin;
    spdlog::info("{}: {:.0f} s", line.substr(0, line.find(' ')), took.count());
  }
}

}  // namespace

std::span<const std::string_view> training_chain() {
  return kChain;
}

void add_trainers(CLI::App& app) {
  add_claims_command(app);
  add_clusters_command(app);
  add_lemmas_command(app);
  add_names_command(app);
  add_parser_command(app);
  add_sentences_command(app);
  add_tagger_command(app);
}

void add_chain_command(CLI::App& app) {
  Subcommand sub(app, "all",
                 "Trains every model, with the settings of those that ship");
  auto command = std::make_shared<ChainCommand>();
  sub.required("--corpora", command->corpora, "The folder of the corpora");
  command->pack.add_options(sub);
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
