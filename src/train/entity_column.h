// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "newsparse/document.h"

namespace newsparse {

// Reads what GUM writes of entities beside the tokens of a document:
// "Entity=(12-person-new-...(3-place-...)" opens mentions, "12)" closes one.
class EntityColumn {
 public:
  // `misc` is the last column of a token. False when it is malformed.
  bool read(std::string_view misc, Index token);

  // Fills mentions and entities. Heads and kinds come from arcs and tags; a
  // mention that was never closed is left out.
  void finish(Document& document) const;

 private:
  struct Annotated {
    std::string entity;
    EntityType type = EntityType::Other;
    TokenSpan tokens;
  };

  void close(const std::string& entity, Index token);

  std::vector<Annotated> mentions_;
  std::unordered_map<std::string, std::vector<std::size_t>> open_;
};

}  // namespace newsparse
