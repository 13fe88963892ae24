// SPDX-License-Identifier: Apache-2.0
#include "resources/noun_lexicon.h"

#include <cstddef>

#include "newsparse/error.h"

#include "resources/named_values.h"
#include "resources/table.h"

namespace newsparse {
namespace {

constexpr NamedValue<Number> kNumbers[] = {{"singular", Number::Singular},
                                           {"plural", Number::Plural}};
constexpr NamedValue<Gender> kGenders[] = {
    {"-", Gender::Unknown}, {"male", Gender::Male}, {"female", Gender::Female}};
constexpr NamedValue<NounKind> kKinds[] = {{"plain", NounKind::Plain},
                                           {"office", NounKind::Office},
                                           {"relation", NounKind::Relation},
                                           {"body", NounKind::Body}};

}  // namespace

NounLexicon::NounLexicon(const std::string& name, std::string_view text) {
  const Table table(name, text, {"noun", "type", "number", "gender", "kind"});
  nouns_ = WordTable<Noun>(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto type = parse_label<EntityType>(table.cell(row, 1));
    if (!type) {
      throw Error(table.where(row) + ": \"" + std::string(table.cell(row, 1)) +
                  "\" is not an entity type");
    }
    Noun noun;
    noun.type = *type;
    noun.number = value_of(table, row, 2, kNumbers);
    noun.gender = value_of(table, row, 3, kGenders);
    noun.kind = value_of(table, row, 4, kKinds);
    nouns_.add(hash_of(table.cell(row, 0)), noun);
  }
}

}  // namespace newsparse
