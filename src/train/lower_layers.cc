// SPDX-License-Identifier: Apache-2.0
#include "train/lower_layers.h"

#include <algorithm>
#include <array>
#include <vector>

#include "resources/load_resources.h"

namespace newsparse {
namespace {

// Each is trained on what those before it make of a text.
constexpr std::array<std::string_view, 7> kOrder = {
    "boundaries", "clusters", "lemmas", "tagger", "names", "parser", "claims"};

}  // namespace

void TrainingPack::add_options(Subcommand& command) {
  command.option("--data", data, "The folder of the layers below");
  command.option("--language", code, "The language's folder in it");
}

std::shared_ptr<const Resources> TrainingPack::below(
    std::string_view role) const {
  const auto first = std::find(kOrder.begin(), kOrder.end(), role);
  return load_resources(DataFiles::in_directory(data), code,
                        std::vector<std::string>(first, kOrder.end()));
}

void ScoredPack::add_options(Subcommand& command) {
  command.option("--data", data, "Instead of what is built in");
}

LanguagePack ScoredPack::load() const {
  return data.empty() ? LanguagePack::built_in("en")
                      : LanguagePack::from_directory(data, "en");
}

}  // namespace newsparse
