// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <string_view>

namespace newsparse {

// Bytes that wait on disk under no name: they are gone with the process,
// however it ends. Nothing is made before the first of them.
class TemporaryFile {
 public:
  // Throws WriteError.
  void append(std::string_view bytes);

  bool empty() const { return file_ == nullptr; }

  // Gives all bytes to `take`, piece by piece, until that returns false; what
  // it returned last. Throws WriteError when the disk does not give them.
  bool read(const std::function<bool(std::string_view)>& take);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace newsparse
