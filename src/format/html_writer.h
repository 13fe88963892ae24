// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace newsparse {

struct HtmlAttribute {
  std::string_view name;
  std::string_view value;  // empty: the attribute is left out
};

// Writes elements that close in the order in which they opened. Whatever text
// and value it is given, no markup comes of it: only `open` and `leaf` write
// tags, and only their names are written as they are.
class HtmlWriter {
 public:
  using Attributes = std::initializer_list<HtmlAttribute>;

  explicit HtmlWriter(std::ostream& out) : out_(out) {}

  // Names of tags and attributes are literals and live on.
  void open(std::string_view tag, Attributes attributes = {});
  void close();
  void leaf(std::string_view tag, Attributes attributes);  // without content
  void element(std::string_view tag, Attributes attributes,
               std::string_view utf8);

  // Escaped; controls and what turns the direction of writing are spelled out.
  void text(std::string_view utf8);

  // For our own style and script, as they are.
  void trusted(std::string_view source);

  void end_line();

 private:
  void open_tag(std::string_view tag, Attributes attributes);

  std::ostream& out_;
  std::vector<std::string_view> tags_;
};

}  // namespace newsparse
