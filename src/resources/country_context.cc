// SPDX-License-Identifier: Apache-2.0
#include "resources/country_context.h"

#include <optional>

#include "newsparse/error.h"

#include "resources/folded_words.h"
#include "resources/named_values.h"
#include "resources/table.h"

namespace newsparse {
namespace {

constexpr NamedValue<ContextRole> kRoles[] = {
    {"title", ContextRole::Title},
    {"organization", ContextRole::Organization},
    {"opener", ContextRole::Opener},
    {"state", ContextRole::State},
    {"location", ContextRole::Location},
    {"inside", ContextRole::Inside},
    {"toward", ContextRole::Toward},
    {"where", ContextRole::Where},
    {"destination", ContextRole::Destination},
    {"motion", ContextRole::Motion},
    {"target", ContextRole::Target},
    {"burden", ContextRole::Burden},
    {"agent", ContextRole::Agent},
    {"link", ContextRole::Link},
    {"coordinator", ContextRole::Coordinator},
    {"agentive", ContextRole::Agentive},
    {"time", ContextRole::Time},
    {"brand", ContextRole::Brand},
    {"speaks", ContextRole::Speaks},
    {"language_noun", ContextRole::LanguageNoun},
    {"language_work", ContextRole::LanguageWork},
    {"language_lead", ContextRole::LanguageLead},
    {"determiner", ContextRole::Determiner},
    {"preposition", ContextRole::Preposition},
    {"state_before", ContextRole::StateBefore},
    {"region", ContextRole::Region},
    {"prefix", ContextRole::Prefix},
    {"part", ContextRole::Part},
    {"person_verb", ContextRole::PersonVerb},
};

std::optional<ContextRole> parse_role(std::string_view name) {
  for (const auto& role : kRoles) {
    if (role.name == name) {
      return role.value;
    }
  }
  return std::nullopt;
}

}  // namespace

CountryContext::CountryContext(const std::string& name, std::string_view text) {
  const Table table(name, text, {"word", "roles"});
  for (std::size_t i = 0; i < table.size(); ++i) {
    std::uint32_t bits = 0;
    for (const std::string_view cell : split(table.cell(i, 1), ' ')) {
      const auto role = parse_role(cell);
      if (!role) {
        throw Error(table.where(i) + ": \"" + std::string(cell) +
                    "\" is not a role");
      }
      bits |= 1U << static_cast<unsigned>(*role);
    }
    roles_[hash_of_word(table.cell(i, 0))] |= bits;
  }
}

}  // namespace newsparse
