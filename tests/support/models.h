// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "newsparse/language_pack.h"

#include "learn/model_file.h"
#include "resources/resources.h"

namespace newsparse::testing {

// The English pack that is linked in, loaded once for all tests.
inline const LanguagePack& english_pack() {
  static const LanguagePack kPack = LanguagePack::built_in("en");
  return kPack;
}

inline const Resources& english() {
  return english_pack().resources();
}

// A linked-in model file, for its samples.
class ShippedModel {
 public:
  ShippedModel(const std::string& name, ModelPurpose purpose)
      : files_(DataFiles::embedded()),
        file_(name, files_.read("en/models/" + name), purpose) {}

  const ModelFile& file() const { return file_; }

 private:
  DataFiles files_;
  ModelFile file_;
};

}  // namespace newsparse::testing
