// SPDX-License-Identifier: Apache-2.0
#include "format/field_tree.h"

#include <algorithm>

namespace newsparse {

FieldTree::FieldTree(const std::vector<std::string>& paths) {
  if (!paths.empty()) {
    fields_.emplace_back();
  }
  for (const std::string& path : paths) {
    add(path);
  }
}

FieldTree::Node FieldTree::below(Node node, std::string_view key) const {
  if (key.empty() || node == kAll || node == kNone) {
    return node;
  }
  const Node found = find(node, key);
  return found != kNone && fields_[found].members.empty() ? kAll : found;
}

FieldTree::Node FieldTree::find(Node node, std::string_view name) const {
  const std::vector<Node>& members = fields_[node].members;
  const auto found =
      std::find_if(members.begin(), members.end(),
                   [&](Node member) { return fields_[member].name == name; });
  return found == members.end() ? kNone : *found;
}

void FieldTree::add(std::string_view path) {
  Node node = 0;
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    const std::string_view name = path.substr(0, dot);
    path.remove_prefix(std::min(dot + 1, path.size()));
    const Node known = find(node, name);
    if (known == kNone) {
      fields_[node].members.push_back(fields_.size());
      node = fields_.size();
      fields_.push_back({std::string(name), {}});
    } else if (fields_[known].members.empty()) {
      return;  // all below it is wanted already
    } else {
      node = known;
    }
  }
  fields_[node].members.clear();
}

}  // namespace newsparse
