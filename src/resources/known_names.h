// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "newsparse/labels.h"
#include "newsparse/span.h"

#include "resources/folded_words.h"
#include "resources/gazetteer.h"

namespace newsparse {

// Organizations, places, groups, events and documents that news names often. A
// hint for the finder of names, not a verdict: "Target" is a shop and a word.
class KnownNames {
 public:
  KnownNames() = default;

  // Throws Error naming file and line.
  KnownNames(const std::string& name, std::string_view text);

  struct Match {
    Index words = 0;
    EntityType type = EntityType::Other;
  };
  // The longest name that begins at a word.
  std::optional<Match> find(std::span<const FoldedWord> words,
                            std::size_t at) const;

  // What a phrase names as a whole, if it is known.
  std::optional<EntityType> find_whole(std::string_view phrase) const;

 private:
  Gazetteer names_;  // the payload is the type
};

}  // namespace newsparse
