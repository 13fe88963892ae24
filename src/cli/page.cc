// SPDX-License-Identifier: Apache-2.0
#include "cli/page.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "cli/page_contents.h"

namespace newsparse {
namespace {

using Json = nlohmann::json;

// What JSON-LD says about the article.
struct Linked {
  std::string title;
  std::vector<std::string> authors;
  std::string published;
  std::string body;
};

void add_paragraph(std::string_view paragraph, std::string& text) {
  text += text.empty() ? "" : "\n\n";
  text += paragraph;
}

std::string shown(std::string_view html) {
  std::string text;
  for (const PageBlock& block : read_page(html).blocks) {
    add_paragraph(block.text, text);
  }
  return text;
}

// JSON-LD often holds what was written for HTML: "Dam &amp; river" and
// "<p>The dam held.</p>". Lines without marks stay as they are.
std::string plain(const std::string& value) {
  if (value.find("</") != std::string::npos ||
      value.find("<br") != std::string::npos) {
    return shown(value);
  }
  std::string text;
  for (std::size_t begin = 0; begin < value.size();) {
    const std::size_t end = std::min(value.find('\n', begin), value.size());
    const std::string_view line =
        std::string_view(value).substr(begin, end - begin);
    const std::size_t mark = line.find('&');
    const bool marked = mark != line.npos && line.find(';', mark) != line.npos;
    text += marked ? shown(line) : std::string(line);
    text += end < value.size() ? "\n" : "";
    begin = end + 1;
  }
  return text;
}

std::string string_in(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string()
             ? plain(found->get<std::string>())
             : std::string();
}

// "NewsArticle", "ReportageNewsArticle", "LiveBlogPosting".
bool is_article_type(const Json& type) {
  const auto is_article = [](const Json& one) {
    const std::string name = one.is_string() ? one.get<std::string>() : "";
    return name.ends_with("Article") || name.ends_with("BlogPosting");
  };
  return type.is_array() ? std::any_of(type.begin(), type.end(), is_article)
                         : is_article(type);
}

// "Ann Holt", {"name": "Ann Holt"}, or several.
void take_authors(const Json& author, std::vector<std::string>& authors) {
  const auto take = [&](const Json& one) {
    std::string name = one.is_object()   ? string_in(one, "name")
                       : one.is_string() ? plain(one.get<std::string>())
                                         : std::string();
    if (!name.empty()) {
      authors.push_back(std::move(name));
    }
  };
  if (author.is_array()) {
    std::for_each(author.begin(), author.end(), take);
  } else {
    take(author);
  }
}

// The first article among the objects of a script, which stand alone, in an
// array or in a "@graph".
Linked take_linked(const std::vector<std::string>& scripts) {
  for (const std::string& script : scripts) {
    Json json = Json::parse(script, nullptr, /*allow_exceptions=*/false);
    if (json.is_object() && json.contains("@graph")) {
      json = Json(std::move(json["@graph"]));
    }
    if (json.is_object()) {
      json = Json::array({std::move(json)});
    }
    for (const Json& object : json) {
      if (object.is_object() && object.contains("@type") &&
          is_article_type(object["@type"])) {
        Linked linked = {string_in(object, "headline"),
                         {},
                         string_in(object, "datePublished"),
                         string_in(object, "articleBody")};
        if (const auto author = object.find("author"); author != object.end()) {
          take_authors(*author, linked.authors);
        }
        return linked;
      }
    }
  }
  return {};
}

template <std::size_t N>
std::string first_meta(const PageContents& page,
                       const std::array<const char*, N>& names) {
  for (const char* const name : names) {
    if (const auto found = page.meta.find(name); found != page.meta.end()) {
      return found->second;
    }
  }
  return "";
}

std::string first_filled(const std::vector<std::string>& strings) {
  const auto found =
      std::find_if(strings.begin(), strings.end(),
                   [](const std::string& string) { return !string.empty(); });
  return found == strings.end() ? "" : *found;
}

using Blocks = std::vector<const PageBlock*>;

std::size_t length_of(const Blocks& blocks, PageBlock::Kind kind) {
  std::size_t length = 0;
  for (const PageBlock* block : blocks) {
    length += block->kind == kind ? block->text.size() : 0;
  }
  return length;
}

// The <article> with most text in it. Others are teasers and comments.
std::size_t longest_article(const PageContents& page) {
  std::map<std::size_t, std::size_t> lengths;
  for (const PageBlock& block : page.blocks) {
    lengths[block.article] += block.article == 0 ? 0 : block.text.size();
  }
  const auto longest = std::max_element(
      lengths.begin(), lengths.end(),
      [](const auto& a, const auto& b) { return a.second < b.second; });
  return longest == lengths.end() ? 0 : longest->first;
}

Blocks blocks_of_article(const PageContents& page) {
  const std::size_t article = longest_article(page);
  const bool in_main =
      std::any_of(page.blocks.begin(), page.blocks.end(),
                  [](const PageBlock& block) { return block.in_main; });
  Blocks blocks;
  for (const PageBlock& block : page.blocks) {
    if (article != 0 ? block.article == article : block.in_main || !in_main) {
      blocks.push_back(&block);
    }
  }
  // Where there are paragraphs, what stands outside of them is "Share this"
  // and "Advertisement".
  if (length_of(blocks, PageBlock::Kind::Paragraph) >
      length_of(blocks, PageBlock::Kind::Other) / 2) {
    std::erase_if(blocks, [](const PageBlock* block) {
      return block->kind == PageBlock::Kind::Other;
    });
  }
  // A heading with nothing below it is "More on this story".
  while (!blocks.empty() && blocks.back()->kind == PageBlock::Kind::Heading) {
    blocks.pop_back();
  }
  return blocks;
}

std::string joined(const Blocks& blocks) {
  std::string text;
  for (const PageBlock* block : blocks) {
    add_paragraph(block->text, text);
  }
  return text;
}

// The body in JSON-LD is surely the article's, but seldom has paragraphs: what
// the page shows is better when it is as much.
std::string body_of(const PageContents& page, const std::string& linked) {
  std::string shown = joined(blocks_of_article(page));
  const bool as_much = shown.size() >= linked.size() - linked.size() / 5 &&
                       shown.size() <= linked.size() + linked.size() / 2;
  const bool parted = linked.find('\n') != std::string::npos;
  return linked.empty() || (as_much && !parted) ? shown : linked;
}

Notice describe(PageContents::Problem problem) {
  return problem == PageContents::Problem::TooDeep
             ? Notice{"too_deep",
                      "the page is nested more than " +
                          std::to_string(kMaxPageDepth) + " elements deep",
                      ""}
             : Notice{"bad_html",
                      "a tag has more than " +
                          std::to_string(kMaxTagAttributes) + " attributes",
                      ""};
}

}  // namespace

PageArticle parse_page(std::string_view utf8) {
  const PageContents page = read_page(utf8);
  PageArticle article;
  if (page.problem != PageContents::Problem::None) {
    article.failure = describe(page.problem);
    return article;
  }
  Linked linked = take_linked(page.linked_data);
  // <title> often has the name of the paper behind it, and an <h1> outside of
  // the article may be nothing else.
  article.title = first_filled(
      {linked.title, page.heading_inside ? page.heading : "",
       first_meta(page, std::array{"og:title"}), page.heading, page.title});
  article.authors = std::move(linked.authors);
  const std::string author = first_meta(page, std::array{"author"});
  if (article.authors.empty() && !author.empty()) {
    article.authors.push_back(author);
  }
  article.published = first_filled(
      {linked.published,
       first_meta(page, std::array{"article:published_time", "datePublished",
                                   "date", "pubdate", "DC.date.issued"}),
       page.time});
  const std::string body = body_of(page, linked.body);
  if (body.empty()) {
    article.failure = {"no_text", "the page has no article", ""};
    return article;
  }
  article.text = article.title.empty() ? body : article.title + "\n\n" + body;
  return article;
}

std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t kWhereItStands = 4096;
  constexpr std::string_view kKey = "charset=";
  bytes = bytes.substr(0, kWhereItStands);
  const std::size_t key = bytes.find(kKey);
  if (key == std::string_view::npos) {
    return "";
  }
  bytes.remove_prefix(key + kKey.size());
  bytes.remove_prefix(std::min(bytes.find_first_not_of("\"' "), bytes.size()));
  return std::string(bytes.substr(0, bytes.find_first_of("\"' ;/>")));
}

}  // namespace newsparse
