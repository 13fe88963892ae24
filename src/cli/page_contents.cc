// SPDX-License-Identifier: Apache-2.0
#include "cli/page_contents.h"

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include "cli/byte_source.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view name,
               const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 23> kLeftOut = {
    "aside",  "audio",    "button",     "canvas",   "dialog", "fieldset",
    "figure", "footer",   "figcaption", "iframe",   "menu",   "nav",
    "math",   "noscript", "object",     "select",   "script", "style",
    "svg",    "template", "title",      "textarea", "video"};

// What may stand in <head>. Anything else ends one that is left open:
// "<title>Rain</title><article>".
constexpr std::array<std::string_view, 9> kInHead = {
    "base",   "link",  "meta",     "noscript", "object",
    "script", "style", "template", "title"};

// What does not begin a new paragraph.
constexpr std::array<std::string_view, 32> kInline = {
    "a",    "abbr",  "acronym", "b",      "bdi", "bdo",  "big",  "cite",
    "code", "data",  "del",     "dfn",    "em",  "font", "i",    "img",
    "ins",  "kbd",   "mark",    "q",      "rp",  "rt",   "ruby", "s",
    "samp", "small", "span",    "strong", "sub", "sup",  "u",    "wbr"};

std::string_view view_of(const xmlChar* string) {
  return string == nullptr ? std::string_view()
                           : reinterpret_cast<const char*>(string);
}

// Nothing when there is none of that name; <p hidden> has an empty one.
std::optional<std::string_view> find_attribute(const xmlChar** attributes,
                                               std::string_view name) {
  for (; attributes != nullptr && *attributes != nullptr; attributes += 2) {
    if (view_of(*attributes) == name) {
      return view_of(attributes[1]);
    }
  }
  return std::nullopt;
}

std::string_view attribute(const xmlChar** attributes, std::string_view name) {
  return find_attribute(attributes, name).value_or(std::string_view());
}

bool is_hidden(const xmlChar** attributes) {
  const std::string_view style = attribute(attributes, "style");
  return find_attribute(attributes, "hidden") ||
         attribute(attributes, "aria-hidden") == "true" ||
         attribute(attributes, "role") == "navigation" ||
         style.find("display:none") != std::string_view::npos ||
         style.find("display: none") != std::string_view::npos;
}

PageBlock::Kind kind_of(std::string_view name) {
  constexpr std::array<std::string_view, 6> kParagraphs = {
      "p", "li", "blockquote", "pre", "dd", "dt"};
  if (is_one_of(name, kParagraphs)) {
    return PageBlock::Kind::Paragraph;
  }
  return name.size() == 2 && name[0] == 'h' && name[1] >= '2' && name[1] <= '6'
             ? PageBlock::Kind::Heading
             : PageBlock::Kind::Other;
}

// White space at the ends off, and single inside.
void append_collapsed(std::string& text, std::string_view more) {
  for (const char letter : more) {
    if (kBlanks.find(letter) == std::string_view::npos) {
      text += letter;
    } else if (!text.empty() && text.back() != ' ') {
      text += ' ';
    }
  }
}

struct Element {
  std::string name;
  PageBlock::Kind kind = PageBlock::Kind::Other;
  bool left_out = false;  // it or one around it
  bool in_main = false;
  std::size_t article = 0;
};

class PageReader {
 public:
  PageReader() { elements_.emplace_back(); }

  PageContents read(std::string_view utf8);

 private:
  static PageReader& of(void* self) { return *static_cast<PageReader*>(self); }

  void start(std::string_view name, const xmlChar** attributes);
  void end(std::string_view name);
  void characters(std::string_view text);
  void note_facts(std::string_view name, const xmlChar** attributes);
  void finish_block();
  bool is_inside() const {
    return elements_.back().in_main || elements_.back().article != 0;
  }
  // The <h1> above an article may be the name of the paper.
  bool is_better_heading() const {
    return page_.heading.empty() || (is_inside() && !page_.heading_inside);
  }

  PageContents page_;
  std::vector<Element> elements_;
  std::string block_;
  std::string* fact_ = nullptr;  // that takes the text of an element
  std::string fact_name_;        // of that element
  std::size_t articles_ = 0;
  bool after_break_ = false;
  htmlParserCtxtPtr parser_ = nullptr;
};

void PageReader::finish_block() {
  while (block_.ends_with(' ')) {
    block_.pop_back();
  }
  const Element& in = elements_.back();
  // "<p>&nbsp;</p>" is an empty line.
  if (block_.find_first_not_of(" \xC2\xA0") == std::string::npos) {
    block_.clear();
  }
  if (!block_.empty()) {
    page_.blocks.push_back(
        {std::exchange(block_, {}), in.kind, in.in_main, in.article});
  }
  after_break_ = false;
}

// What the page says about itself: <meta name="author" content="Ann Holt">.
void PageReader::note_facts(std::string_view name, const xmlChar** attributes) {
  if (name == "meta") {
    std::string_view key = attribute(attributes, "property");
    key = key.empty() ? attribute(attributes, "name") : key;
    key = key.empty() ? attribute(attributes, "itemprop") : key;
    const std::string_view content = attribute(attributes, "content");
    if (!key.empty() && !content.empty()) {
      page_.meta.emplace(key, content);
    }
  } else if (name == "time" && page_.time.empty()) {
    page_.time = attribute(attributes, "datetime");
  } else if (name == "script" &&
             attribute(attributes, "type") == "application/ld+json") {
    fact_ = &page_.linked_data.emplace_back();
  } else if (name == "h1" && is_better_heading()) {
    page_.heading_inside = is_inside();
    page_.heading.clear();
    fact_ = &page_.heading;
  } else if (name == "title" && page_.title.empty() && articles_ == 0) {
    fact_ = &page_.title;
  } else {
    return;
  }
  fact_name_ = name;
}

void PageReader::start(std::string_view name, const xmlChar** attributes) {
  if (elements_.size() > kMaxPageDepth) {
    page_.problem = PageContents::Problem::TooDeep;
    xmlStopParser(parser_);
    return;
  }
  if (elements_.back().name == "head" && !is_one_of(name, kInHead)) {
    end("head");
  }
  if (fact_ == nullptr) {
    note_facts(name, attributes);
  }
  const bool flows = is_one_of(name, kInline);
  if (name == "br") {
    // Two breaks are how old pages part paragraphs.
    if (after_break_) {
      finish_block();
    }
    characters(" ");
    after_break_ = true;
  } else if (!flows) {
    finish_block();
  }
  Element element = elements_.back();
  element.name = name;
  element.left_out = element.left_out || is_one_of(name, kLeftOut) ||
                     // Around an article a form is the page itself, as some
                     // servers write it.
                     (name == "form" && is_inside()) || name == "head" ||
                     name == "header" || name == "h1" || is_hidden(attributes);
  element.in_main = element.in_main || name == "main";
  if (name == "article") {
    element.article = ++articles_;
  }
  if (!flows && name != "br") {
    element.kind = kind_of(name);
    // <blockquote><div>, <li><div>
    if (element.kind == PageBlock::Kind::Other && name == "div") {
      element.kind = elements_.back().kind;
    }
  }
  elements_.push_back(std::move(element));
}

void PageReader::end(std::string_view name) {
  const auto open = std::find_if(
      elements_.rbegin(), elements_.rend() - 1,
      [&](const Element& element) { return element.name == name; });
  if (open == elements_.rend() - 1) {
    return;
  }
  if (!is_one_of(name, kInline) && name != "br") {
    finish_block();
  }
  if (fact_ != nullptr && name == fact_name_) {
    fact_ = nullptr;
  }
  elements_.erase(open.base() - 1, elements_.end());
}

void PageReader::characters(std::string_view text) {
  if (fact_ != nullptr) {
    if (fact_name_ == "script") {
      *fact_ += text;
    } else {
      append_collapsed(*fact_, text);
    }
  }
  if (!elements_.back().left_out) {
    after_break_ = after_break_ &&
                   text.find_first_not_of(kBlanks) == std::string_view::npos;
    append_collapsed(block_, text);
  }
}

PageContents PageReader::read(std::string_view utf8) {
  // The library asks for this before several threads use it.
  [[maybe_unused]] static const bool ready = (xmlInitParser(), true);
  htmlSAXHandler handler = {};
  handler.startElement = [](void* self, const xmlChar* name,
                            const xmlChar** attributes) {
    of(self).start(view_of(name), attributes);
  };
  handler.endElement = [](void* self, const xmlChar* name) {
    of(self).end(view_of(name));
  };
  handler.characters = [](void* self, const xmlChar* text, int size) {
    of(self).characters(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
  };
  handler.ignorableWhitespace = handler.characters;
  handler.cdataBlock = handler.characters;
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
      htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr,
                               XML_CHAR_ENCODING_UTF8),
      &htmlFreeParserCtxt);
  if (parser == nullptr) {
    throw std::bad_alloc();
  }
  parser_ = parser.get();
  htmlCtxtUseOptions(parser_, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                  HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                  HTML_PARSE_IGNORE_ENC);
  constexpr std::size_t kChunk = std::size_t{1} << 16U;
  while (!utf8.empty() && page_.problem == PageContents::Problem::None) {
    const std::string_view chunk = utf8.substr(0, kChunk);
    htmlParseChunk(parser_, chunk.data(), static_cast<int>(chunk.size()), 0);
    utf8.remove_prefix(chunk.size());
  }
  if (page_.problem == PageContents::Problem::None) {
    htmlParseChunk(parser_, "", 0, 1);
    finish_block();
  }
  return std::move(page_);
}

// Where the value ends that begins at `at`, behind the equals sign.
std::size_t end_of_value(std::string_view utf8, std::size_t at) {
  at = std::min(utf8.find_first_not_of(kBlanks, at), utf8.size());
  if (at == utf8.size()) {
    return at;
  }
  const char quote = utf8[at];
  return quote == '"' || quote == '\''
             ? std::min(utf8.find(quote, at + 1), utf8.size() - 1) + 1
             : std::min(utf8.find_first_of(" \t\r\n\v\f>", at), utf8.size());
}

// Behind the tag whose name begins at `at`; nothing when it has too many
// attributes.
std::optional<std::size_t> end_of_tag(std::string_view utf8, std::size_t at) {
  std::size_t words = 0;
  bool in_word = true;
  while (at < utf8.size() && utf8[at] != '>') {
    if (utf8[at] == '=') {
      at = end_of_value(utf8, at + 1);
      in_word = false;
      continue;
    }
    const bool blank =
        utf8[at] == '/' || kBlanks.find(utf8[at]) != std::string_view::npos;
    words += !blank && !in_word ? 1 : 0;
    in_word = !blank;
    ++at;
    if (words > kMaxTagAttributes) {
      return std::nullopt;
    }
  }
  return at;
}

bool begins_with_word(std::string_view bytes, std::string_view word) {
  return bytes.size() >= word.size() &&
         std::equal(
             word.begin(), word.end(), bytes.begin(),
             [](char small, char byte) { return ascii_lower(byte) == small; });
}

// libxml2 compares each attribute of a tag with all those before it, so that a
// megabyte of them in one tag would take hours. What looks like a tag in a
// script is none: "for (i=0;i<n;".
bool has_too_many_attributes(std::string_view utf8) {
  std::size_t at = 0;
  while ((at = utf8.find('<', at)) != std::string_view::npos) {
    const std::string_view tag = utf8.substr(++at);
    if (tag.starts_with("!--")) {
      at = std::min(utf8.find("-->", at), utf8.size());
      continue;
    }
    if (tag.empty() || !is_ascii_letter(tag.front())) {
      continue;
    }
    const auto end = end_of_tag(utf8, at);
    if (!end) {
      return true;
    }
    at = *end;
    for (const std::string_view raw : {"script", "style"}) {
      if (begins_with_word(tag, raw)) {
        at = std::min(utf8.find("</", at), utf8.size());
      }
    }
  }
  return false;
}

}  // namespace

PageContents read_page(std::string_view utf8) {
  if (has_too_many_attributes(utf8)) {
    PageContents page;
    page.problem = PageContents::Problem::TooManyAttributes;
    return page;
  }
  return PageReader().read(utf8);
}

}  // namespace newsparse
