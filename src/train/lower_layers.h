// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "newsparse/language_pack.h"

#include "resources/resources.h"
#include "train/subcommand.h"

namespace newsparse {

// Where trainers read the tables and models that theirs stands on: a data
// folder on disk, so that a model that was written a moment ago counts.
struct TrainingPack {
  std::string data = "data";
  std::string code = "en";

  void add_options(Subcommand& command);

  // The tables, and the models before `role` in the order of training:
  // boundaries, clusters, lemmas, tagger, names, parser, claims. Throws Error.
  std::shared_ptr<const Resources> below(std::string_view role) const;
};

// What a scorer scores: what is built in, or a data folder of --data.
struct ScoredPack {
  std::string data;

  void add_options(Subcommand& command);
  LanguagePack load() const;  // throws Error
};

}  // namespace newsparse
