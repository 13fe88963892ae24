// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/byte_source.h"

namespace newsparse {

// The source itself, or what is inside it when its first bytes are those of
// gzip, bzip2, xz or zstd. Reading throws Error where the compressed bytes are
// broken or end too soon, and where they expand beyond all reason. The checksum
// of gzip is not looked at, as libarchive does not.
ByteSource decompressed(ByteSource source);

}  // namespace newsparse
