// SPDX-License-Identifier: Apache-2.0
#include "cli/path_name.h"

#include <string>

#include <gtest/gtest.h>

namespace newsparse {
namespace {

TEST(NameOfPath, LeavesValidUtf8Alone) {
  EXPECT_EQ(name_of_path("news/Zoë%20.txt"), "news/Zoë%20.txt");
  EXPECT_EQ(name_of_path(""), "");
}

TEST(NameOfPath, WritesOtherBytesAsPercentSigns) {
  EXPECT_EQ(name_of_path("caf\xE9.txt"), "bytes:caf%E9.txt");
  EXPECT_EQ(name_of_path("100%\xFF"), "bytes:100%25%FF");
}

TEST(NameOfPath, MarksWhatLooksMarked) {
  EXPECT_EQ(name_of_path("bytes:a%41"), "bytes:bytes:a%2541");
}

TEST(PathOfName, IsTheWayBack) {
  for (const std::string path :
       {"", "a.txt", "50%", "bytes:", "bytes:%", "\xFF", "a\xC3%\x80%41/b",
        "bytes:\xE9", "%FF", "Zoë\n\x80"}) {
    EXPECT_EQ(path_of_name(name_of_path(path)), path);
  }
}

}  // namespace
}  // namespace newsparse
