// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace newsparse {

// What a word beside the name of a country tells about it.
enum class ContextRole : std::uint8_t {
  Title,         // opens a person's name: "Mr."
  Organization,  // makes a name of its own: "American Airlines"
  Opener,        // the same before "of": "Bank of England"
  State,         // speaks for the state: "Iranian Foreign Ministry"
  Location,      // "in"
  Inside,        // "near"; nothing but a place follows
  Toward,        // "with"; a power as often as a place
  Where,         // "through", "off": a place, or a man one gets past
  Destination,   // "to", after a word of motion
  Motion,        // "flew", "trip"
  Target,        // "against"
  Burden,        // "sanctions on", with a word toward
  Agent,         // "by"
  Link,          // "of"
  Coordinator,   // "and"
  Agentive,      // a verb of which a state is the subject: "imposed"
  Time,          // "On Monday Jordan"
  Brand,         // before a name: "Air France"
  LanguageNoun,  // "French teacher"
  LanguageWork,  // "English translation"
  LanguageLead,  // "in French"
  Speaks,        // one that nothing but a language follows

  Determiner,  // "a Dane", "three Danes"
  Preposition,
  StateBefore,  // "the state of Georgia"
  Region,       // a direction: "southern"
  Prefix,       // before a hyphen: "anti-American"
  Part,         // after a hyphen: "U.S.-led"
  PersonVerb,   // only a person is: "born"
};

// The words that surround names, with their roles.
class CountryContext {
 public:
  CountryContext() = default;

  // Throws Error naming file and line.
  CountryContext(const std::string& name, std::string_view text);

  // `hash` is that of a FoldedWord.
  bool has(std::uint64_t hash, ContextRole role) const {
    const auto found = roles_.find(hash);
    return found != roles_.end() &&
           (found->second >> static_cast<unsigned>(role) & 1U) != 0;
  }

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> roles_;
};

}  // namespace newsparse
