// SPDX-License-Identifier: Apache-2.0
#include "cli/option_value.h"

#include <array>
#include <charconv>
#include <type_traits>
#include <utility>

#include "cli/messages.h"

namespace newsparse {
namespace {

std::optional<bool> switch_of(std::string_view value) {
  constexpr auto kWords =
      std::to_array<std::pair<std::string_view, bool>>({{"", true},
                                                        {"true", true},
                                                        {"yes", true},
                                                        {"on", true},
                                                        {"1", true},
                                                        {"false", false},
                                                        {"no", false},
                                                        {"off", false},
                                                        {"0", false}});
  for (const auto& [word, meaning] : kWords) {
    if (word == value) {
      return meaning;
    }
  }
  return std::nullopt;
}

bool take_switch(const std::string& value, const std::string& spelling) {
  const std::optional<bool> taken = switch_of(value);
  if (!taken) {
    throw UsageError(spelling + " is true or false, not '" + value + "'", "");
  }
  return *taken;
}

// "-v" comes as true each time; a configuration says how often.
int take_count(const std::string& value, int before,
               const std::string& spelling) {
  int count = 0;
  const char* const end = value.data() + value.size();
  const auto parsed = std::from_chars(value.data(), end, count);
  if (parsed.ec == std::errc() && parsed.ptr == end && count >= 0 &&
      count < 10) {
    return before + count;
  }
  return take_switch(value, spelling) ? before + 1 : before;
}

}  // namespace

void take_value(const OptionRow& row, const std::string& value,
                const std::string& spelling, TypedOptions& typed) {
  std::visit(
      [&](auto member) {
        auto& place = typed.*member;
        using Place = std::remove_reference_t<decltype(place)>;
        if constexpr (std::is_same_v<Place, std::optional<bool>>) {
          place = take_switch(value, spelling);
        } else if constexpr (std::is_same_v<Place, std::optional<int>>) {
          place = take_count(value, place.value_or(0), spelling);
        } else if constexpr (std::is_same_v<Place, std::vector<std::string>>) {
          place.push_back(value);
        } else {
          place = value;
        }
      },
      row.member);
}

bool is_given(const OptionRow& row, const TypedOptions& typed) {
  return std::visit(
      [&](auto member) {
        const auto& place = typed.*member;
        using Place = std::remove_cvref_t<decltype(place)>;
        if constexpr (std::is_same_v<Place, std::vector<std::string>>) {
          return !place.empty();
        } else {
          return place.has_value();
        }
      },
      row.member);
}

}  // namespace newsparse
