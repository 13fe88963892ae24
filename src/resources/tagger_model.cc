// SPDX-License-Identifier: Apache-2.0
#include "resources/tagger_model.h"

#include <algorithm>
#include <string_view>

namespace newsparse {

TaggerModel::TaggerModel(const ModelFile& file)
    : weights_(file, "tags"),
      settled_(file, "settled"),
      settled_classes_(file.numbers<std::uint8_t>("settled.classes")) {
  for (const std::string_view line : file.lines("labels")) {
    const std::size_t slash = line.find('\t');
    if (slash == std::string_view::npos) {
      file.refuse("labels", "a line without a tab");
    }
    const auto penn = parse_label<PennTag>(line.substr(0, slash));
    const auto universal = parse_label<UniversalTag>(line.substr(slash + 1));
    if (!penn || !universal) {
      file.refuse("labels", "an unknown tag");
    }
    classes_.push_back({*penn, *universal});
  }
  if (classes_.size() != weights_.classes()) {
    file.refuse("labels", "another number of classes than the weights");
  }
  if (settled_classes_.size() != settled_.size() ||
      std::any_of(settled_classes_.begin(), settled_classes_.end(),
                  [&](std::uint8_t c) { return c >= classes_.size(); })) {
    file.refuse("settled.classes", "a class that does not exist");
  }
}

std::optional<std::uint8_t> TaggerModel::settled(std::uint64_t form) const {
  const std::size_t row = settled_.find(form);
  if (row == settled_.size()) {
    return std::nullopt;
  }
  return settled_classes_[row];
}

}  // namespace newsparse
