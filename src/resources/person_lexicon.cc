// SPDX-License-Identifier: Apache-2.0
#include "resources/person_lexicon.h"

#include <cstddef>

#include "resources/named_values.h"
#include "resources/table.h"

namespace newsparse {
namespace {

constexpr NamedValue<Gender> kGenders[] = {
    {"-", Gender::Unknown}, {"male", Gender::Male}, {"female", Gender::Female}};
constexpr NamedValue<NamePart> kParts[] = {{"generation", NamePart::Generation},
                                           {"particle", NamePart::Particle},
                                           {"suffix", NamePart::Suffix}};

std::uint64_t pair_key(std::string_view nickname, std::string_view name) {
  return combine(hash_of(nickname), hash_of(name));
}

}  // namespace

void PersonLexicon::load_given_names(const std::string& name,
                                     std::string_view text) {
  const Table table(name, text, {"name", "gender"});
  given_names_ = WordTable<Gender>(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    given_names_.add(hash_of(table.cell(row, 0)),
                     value_of(table, row, 1, kGenders));
  }
}

void PersonLexicon::load_surnames(const std::string& name,
                                  std::string_view text) {
  const Table table(name, text, {"name"});
  surnames_ = WordTable<std::monostate>(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    surnames_.add(hash_of(table.cell(row, 0)), {});
  }
}

void PersonLexicon::load_titles(const std::string& name,
                                std::string_view text) {
  const Table table(name, text, {"title", "gender", "noun"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view noun = table.cell(row, 2);
    titles_.add(hash_of(table.cell(row, 0)),
                PersonTitle{value_of(table, row, 1, kGenders),
                            noun == "-" ? std::string_view() : noun});
  }
}

void PersonLexicon::load_particles(const std::string& name,
                                   std::string_view text) {
  const Table table(name, text, {"word", "class"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    parts_.add(hash_of(table.cell(row, 0)), value_of(table, row, 1, kParts));
  }
}

void PersonLexicon::load_nicknames(const std::string& name,
                                   std::string_view text) {
  const Table table(name, text, {"nickname", "names"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (const std::string_view full : split(table.cell(row, 1), ' ')) {
      nicknames_.add(pair_key(table.cell(row, 0), full), {});
    }
  }
}

Gender PersonLexicon::gender_of(std::string_view given_name) const {
  const Gender* found = given_names_.find(hash_of(given_name));
  return found == nullptr ? Gender::Unknown : *found;
}

bool PersonLexicon::is_short_form(std::string_view one,
                                  std::string_view other) const {
  return nicknames_.find(pair_key(one, other)) != nullptr ||
         nicknames_.find(pair_key(other, one)) != nullptr;
}

}  // namespace newsparse
