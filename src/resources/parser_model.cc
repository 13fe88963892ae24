// SPDX-License-Identifier: Apache-2.0
#include "resources/parser_model.h"

#include <string_view>
#include <vector>

#include "newsparse/labels.h"

namespace newsparse {

ParserModel::ParserModel(const ModelFile& file)
    : actions_(file, "actions"), relations_(file, "relations") {
  if (file.has("subjects.shape")) {
    subjects_ = LinearModel(file, "subjects");
  }
  const std::vector<std::string_view> labels = file.lines("labels");
  bool right = actions_.classes() == 2 && subjects_.classes() <= 1 &&
               relations_.classes() == labels.size() &&
               labels.size() == count_of<Relation>();
  for (std::size_t i = 0; right && i < labels.size(); ++i) {
    right = labels[i] == name_of(static_cast<Relation>(i));
  }
  if (!right) {
    file.refuse("labels", "other relations than this program");
  }
}

}  // namespace newsparse
