// SPDX-License-Identifier: Apache-2.0
#include "resources/closed_words.h"

#include <cstddef>

#include "resources/named_values.h"
#include "resources/table.h"

namespace newsparse {
namespace {

constexpr NamedValue<std::uint8_t> kPersons[] = {
    {"first", 1}, {"second", 2}, {"third", 3}};
constexpr NamedValue<Number> kNumbers[] = {{"-", Number::Unknown},
                                           {"singular", Number::Singular},
                                           {"plural", Number::Plural}};
constexpr NamedValue<Gender> kGenders[] = {{"-", Gender::Unknown},
                                           {"male", Gender::Male},
                                           {"female", Gender::Female},
                                           {"neuter", Gender::Neuter}};
constexpr NamedValue<PronounForm> kForms[] = {
    {"subject", PronounForm::Subject},
    {"object", PronounForm::Object},
    {"possessive", PronounForm::Possessive},
    {"reflexive", PronounForm::Reflexive},
    {"relative", PronounForm::Relative},
    {"indefinite", PronounForm::Indefinite}};
constexpr NamedValue<FunctionWord> kClasses[] = {
    {"definite", FunctionWord::Definite},
    {"indefinite", FunctionWord::Indefinite},
    {"number", FunctionWord::Numeral},
    {"modifier", FunctionWord::Modifier},
    {"link", FunctionWord::Link},
    {"place", FunctionWord::Place},
    {"coordinator", FunctionWord::Coordinator},
    {"preposition", FunctionWord::Preposition},
    {"conjunction", FunctionWord::Conjunction},
    {"copula", FunctionWord::Copula},
    {"auxiliary", FunctionWord::Auxiliary},
    {"adverb", FunctionWord::Adverb}};

}  // namespace

void ClosedWords::load_pronouns(const std::string& name,
                                std::string_view text) {
  const Table table(name, text,
                    {"pronoun", "person", "number", "gender", "form"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    Pronoun pronoun;
    pronoun.person = value_of(table, row, 1, kPersons);
    pronoun.number = value_of(table, row, 2, kNumbers);
    pronoun.gender = value_of(table, row, 3, kGenders);
    pronoun.form = value_of(table, row, 4, kForms);
    pronouns_.add(hash_of(table.cell(row, 0)), pronoun);
  }
}

void ClosedWords::load_function_words(const std::string& name,
                                      std::string_view text) {
  const Table table(name, text, {"word", "class"});
  for (std::size_t row = 0; row < table.size(); ++row) {
    functions_.add(hash_of(table.cell(row, 0)),
                   value_of(table, row, 1, kClasses));
  }
}

}  // namespace newsparse
