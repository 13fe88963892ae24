// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "resources/word_table.h"

namespace newsparse {

// What a word does in a construction that reports.
enum class ConstructionPart : std::uint8_t {
  Deictic,    // "That is what Holt told the court."
  Link,       // "what"
  View,       // "That was the verdict of Holt."
  Inscribes,  // "banners reading"
  Outlook,    // "is expected to announce"
  Cites,      // "..., citing police"
  Quotes,     // "quoted Beck as saying"
  Hears,      // "a court heard"
  Hearing,    // "court"
  Agent,      // "accusations of fraud by the opposition"
  Reason,     // "apologized to passengers for the delay"
};

// The words of constructions that report.
class Constructions {
 public:
  Constructions() = default;

  // Throws Error naming file and line.
  Constructions(const std::string& name, std::string_view text);

  // Whether a word does this; by the lower 32 bits of the hash of its form in
  // lower case, as ClaimFrame has them.
  bool has(std::uint32_t word, ConstructionPart part) const;

 private:
  WordTable<std::uint8_t> words_;  // of word and part
};

}  // namespace newsparse
