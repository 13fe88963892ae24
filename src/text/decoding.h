// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "newsparse/notice.h"

namespace newsparse {

// Bytes of whatever encoding made into a text.
struct Decoded {
  std::string utf8;          // valid, without a byte-order mark
  std::string encoding;      // IANA name of what was decoded: "UTF-16LE"
  std::size_t replaced = 0;  // invalid parts that became U+FFFD
  bool guessed = false;      // nothing but the bytes' statistics told it
};

// A byte-order mark decides; else `encoding`, a name as encoding_name() gives
// it; where that is empty the bytes are UTF-8 if they are valid, or nearly so;
// else ICU's detector guesses. Total: there are no bytes for which
// it fails. Nothing else changes: NUL, CR LF and the like stay as they came.
Decoded decode_text(std::string bytes, const std::string& encoding = "");

// The IANA name of an encoding by any of its names: "latin1" is windows-1252.
// Nothing when there is none that can be decoded.
std::optional<std::string> encoding_name(const std::string& name);

// What the reader of a text should know about its decoding.
std::vector<Notice> decoding_notices(const Decoded& decoded);

// The version of the library that guesses and converts: "72.1".
std::string icu_version();

}  // namespace newsparse
