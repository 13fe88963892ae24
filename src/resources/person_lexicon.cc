// SPDX-License-Identifier: Apache-2.0
#include "resources/person_lexicon.h"

#include <cstddef>

#include "learn/feature_hash.h"
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
  given_names_.reserve(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    given_names_.emplace(hash_of(table.cell(row, 0)),
                         value_of(table, row, 1, kGenders));
  }
}

void PersonLexicon::load_surnames(const std::string& name,
                                  std::string_view text) {
  const Table table(name, text, {"name"});
  surnames_.reserve(table.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    surnames_.insert(hash_of(table.cell(row, 0)));
  }
}

void PersonLexicon::load_titles(const std::string& name,
                                std::string_view text) {
  const Table table(name, text, {"title", "gender", "noun"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string_view noun = table.cell(row, 2);
    titles_.emplace(hash_of(table.cell(row, 0)),
                    PersonTitle{value_of(table, row, 1, kGenders),
                                noun == "-" ? std::string_view() : noun});
  }
}

void PersonLexicon::load_particles(const std::string& name,
                                   std::string_view text) {
  const Table table(name, text, {"word", "class"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    parts_.emplace(hash_of(table.cell(row, 0)),
                   value_of(table, row, 1, kParts));
  }
}

void PersonLexicon::load_nicknames(const std::string& name,
                                   std::string_view text) {
  const Table table(name, text, {"nickname", "names"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (const std::string_view full : split(table.cell(row, 1), ' ')) {
      nicknames_.insert(pair_key(table.cell(row, 0), full));
    }
  }
}

bool PersonLexicon::is_given_name(std::string_view name) const {
  return given_names_.contains(hash_of(name));
}

bool PersonLexicon::is_surname(std::string_view name) const {
  return surnames_.contains(hash_of(name));
}

Gender PersonLexicon::gender_of(std::string_view given_name) const {
  const auto found = given_names_.find(hash_of(given_name));
  return found == given_names_.end() ? Gender::Unknown : found->second;
}

const PersonTitle* PersonLexicon::title(std::string_view word) const {
  const auto found = titles_.find(hash_of(word));
  return found == titles_.end() ? nullptr : &found->second;
}

NamePart PersonLexicon::part(std::string_view word) const {
  const auto found = parts_.find(hash_of(word));
  return found == parts_.end() ? NamePart::None : found->second;
}

bool PersonLexicon::is_short_form(std::string_view one,
                                  std::string_view other) const {
  return nicknames_.contains(pair_key(one, other)) ||
         nicknames_.contains(pair_key(other, one));
}

}  // namespace newsparse
