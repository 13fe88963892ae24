// SPDX-License-Identifier: Apache-2.0
#include "text/region_names.h"

#include <cstdint>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>

namespace newsparse {
namespace {

// The locale without the encoding and the modifier that POSIX adds.
icu::Locale locale_of(std::string_view name) {
  const std::string plain(name.substr(0, name.find_first_of(".@")));
  return icu::Locale::createCanonical(plain.c_str());
}

}  // namespace

struct RegionNames::Names {
  std::unique_ptr<icu::LocaleDisplayNames> display;
};

RegionNames::RegionNames(std::string_view locale) {
  // Full names: of the short ones many are abbreviations ("É.-U.").
  UDisplayContext contexts[] = {UDISPCTX_LENGTH_FULL,
                                UDISPCTX_CAPITALIZATION_FOR_STANDALONE};
  names_.reset(new Names{std::unique_ptr<icu::LocaleDisplayNames>(
      icu::LocaleDisplayNames::createInstance(locale_of(locale), contexts,
                                              2))});
}

RegionNames::~RegionNames() = default;

std::string RegionNames::of(std::string_view alpha_2) const {
  icu::UnicodeString name;
  names_->display->regionDisplayName(std::string(alpha_2).c_str(), name);
  std::string utf8;
  name.toUTF8String(utf8);
  return name.isBogus() || utf8 == alpha_2 ? "" : utf8;
}

bool is_known_locale(std::string_view locale) {
  const std::string language = locale_of(locale).getLanguage();
  const auto count = uloc_countAvailable();
  for (std::int32_t i = 0; i < count; ++i) {
    if (language == icu::Locale(uloc_getAvailable(i)).getLanguage()) {
      return !language.empty();
    }
  }
  return false;
}

}  // namespace newsparse
