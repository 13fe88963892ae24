// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// The one function of a fuzz target, called with any bytes at all: by libFuzzer
// where clang links it, else by replay.cc. Aborts when a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size);

namespace newsparse::testing {

// Aborts, saying what was promised. Unlike assert() it is in every build.
inline void promise(bool kept, const char* what) {
  if (!kept) {
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
  }
}

}  // namespace newsparse::testing
