// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace newsparse::testing {

// Whether what is tested runs under a sanitizer, where it takes several times
// as long and more memory. No macro, so that every build can link the same
// compiled tests.
bool is_sanitized();

}  // namespace newsparse::testing
