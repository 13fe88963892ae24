// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/messages.h"
#include "cli/suggestion.h"

namespace newsparse {

// The words of a closed list and what each stands for.
template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

// What a word stands for. Throws UsageError that lists the words, and says
// which was probably meant.
template <class Value>
Value choose(const std::string& option, const std::string& typed,
             const Choices<Value>& choices) {
  std::vector<std::string> names;
  std::string list;
  for (const auto& [name, value] : choices) {
    if (name == typed) {
      return value;
    }
    names.push_back(name);
    list += (list.empty() ? "" : ", ") + name;
  }
  throw UsageError(option + " takes " + list + ", not '" + typed + "'",
                   did_you_mean(typed, names));
}

}  // namespace newsparse
