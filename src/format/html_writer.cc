// SPDX-License-Identifier: Apache-2.0
#include "format/html_writer.h"

#include <cassert>
#include <ostream>
#include <string>

#include "format/page.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

std::string_view escape_of(char32_t c) {
  switch (c) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    case U'\'':
      return "&#39;";
    default:
      return "";
  }
}

std::string escaped(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size() + utf8.size() / 8);
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint c = code_point_at(utf8, at);
    at += c.size;
    if (const std::string_view escape = escape_of(c.value); !escape.empty()) {
      out += escape;
    } else if (is_space(c.value)) {
      // A page breaks its lines itself; a no-break space stays one.
      append_code_point(out, c.value == 0xA0 ? c.value : U' ');
    } else {
      append_printable(out, c.value);
    }
  }
  return out;
}

}  // namespace

void HtmlWriter::open(std::string_view tag, Attributes attributes) {
  open_tag(tag, attributes);
  out_ << '>';
  tags_.push_back(tag);
}

void HtmlWriter::close() {
  assert(!tags_.empty());
  out_ << "</" << tags_.back() << '>';
  tags_.pop_back();
}

void HtmlWriter::leaf(std::string_view tag, Attributes attributes) {
  open_tag(tag, attributes);
  out_ << "/>";
}

void HtmlWriter::element(std::string_view tag, Attributes attributes,
                         std::string_view utf8) {
  open(tag, attributes);
  text(utf8);
  close();
}

void HtmlWriter::text(std::string_view utf8) {
  out_ << escaped(utf8);
}

void HtmlWriter::trusted(std::string_view source) {
  out_ << source;
}

void HtmlWriter::end_line() {
  out_ << '\n';
}

void HtmlWriter::open_tag(std::string_view tag, Attributes attributes) {
  out_ << '<' << tag;
  for (const HtmlAttribute& attribute : attributes) {
    if (!attribute.value.empty()) {
      out_ << ' ' << attribute.name << "=\"" << escaped(attribute.value) << '"';
    }
  }
}

}  // namespace newsparse
