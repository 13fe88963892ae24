// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

// Which members of a record are wanted, from paths such as "claims.text". A
// path goes through lists as if they were their elements; one that ends early
// means all that is below.
class FieldTree {
 public:
  using Node = std::size_t;
  static constexpr Node kAll = static_cast<Node>(-1);
  static constexpr Node kNone = static_cast<Node>(-2);

  FieldTree() = default;  // everything is wanted
  explicit FieldTree(const std::vector<std::string>& paths);

  Node root() const { return fields_.empty() ? kAll : 0; }

  // What is wanted of the member `key` below a node; of an element, whose key
  // is empty, the same as of its list.
  Node below(Node node, std::string_view key) const;

 private:
  struct Field {
    std::string name;
    std::vector<Node> members;  // none: all that is below
  };

  void add(std::string_view path);
  Node find(Node node, std::string_view name) const;

  std::vector<Field> fields_;  // the root first
};

}  // namespace newsparse
