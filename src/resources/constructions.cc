// SPDX-License-Identifier: Apache-2.0
#include "resources/constructions.h"

#include <cstddef>

#include "learn/feature_hash.h"
#include "resources/named_values.h"
#include "resources/table.h"

namespace newsparse {
namespace {

constexpr NamedValue<ConstructionPart> kParts[] = {
    {"deictic", ConstructionPart::Deictic},
    {"link", ConstructionPart::Link},
    {"view", ConstructionPart::View},
    {"inscribes", ConstructionPart::Inscribes},
    {"outlook", ConstructionPart::Outlook},
    {"cites", ConstructionPart::Cites},
    {"quotes", ConstructionPart::Quotes},
    {"hears", ConstructionPart::Hears},
    {"hearing", ConstructionPart::Hearing},
    {"agent", ConstructionPart::Agent},
    {"reason", ConstructionPart::Reason}};

// Zero is no key of the table.
std::uint64_t key_of(std::uint32_t word, ConstructionPart part) {
  return (std::uint64_t{word} << 8U) + static_cast<std::uint64_t>(part) + 1;
}

}  // namespace

Constructions::Constructions(const std::string& name, std::string_view text) {
  const Table table(name, text, {"word", "part"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto word = static_cast<std::uint32_t>(hash_of(table.cell(row, 0)));
    words_.add(key_of(word, value_of(table, row, 1, kParts)), 1);
  }
}

bool Constructions::has(std::uint32_t word, ConstructionPart part) const {
  return words_.find(key_of(word, part)) != nullptr;
}

}  // namespace newsparse
