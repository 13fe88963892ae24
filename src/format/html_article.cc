// SPDX-License-Identifier: Apache-2.0
//
// Spans overlap in any way: "Oslo said Bergen 'knew it had' failed" holds a
// claim inside a claim, and a country inside both. Elements can only nest, so
// the text is cut wherever a span begins or ends, and every piece tells all
// the spans that it belongs to:
//
//   <span class="content source country" data-claim="1 2">Bergen</span>
//
// A sweep over the cuts keeps the spans that are open, the last to begin on
// top, and looks at the topmost few only: a thousand claims one inside the
// other would else be told a thousand times for every word.
#include "format/html_article.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "newsparse/labels.h"

#include "format/page.h"

namespace newsparse {
namespace {

constexpr std::size_t kMostLayers = 8;

enum class Part : std::uint8_t { Content, Source, Cue, Country };

struct Layer {
  ByteSpan bytes;
  Part part = Part::Content;
  Index owner = 0;  // a claim, or a country reference

  // The last to begin is on top; of those that begin together the shortest.
  friend bool operator<(const Layer& a, const Layer& b) {
    const auto key = [](const Layer& layer) {
      return std::tuple(layer.bytes.begin, ~layer.bytes.end, layer.part,
                        layer.owner);
    };
    return key(a) < key(b);
  }
};

std::vector<Layer> layers_of(const Document& document) {
  std::vector<Layer> layers;
  for (Index c = 0; c < document.claims.size(); ++c) {
    const Claim& claim = document.claims[c];
    const auto add = [&](TokenSpan tokens, Part part) {
      layers.push_back({bytes_of(document, tokens), part, c});
    };
    for (const TokenSpan& content : claim.content) {
      add(content, Part::Content);
    }
    if (claim.source) {
      add(*claim.source, Part::Source);
    }
    if (claim.cue) {
      add(*claim.cue, Part::Cue);
    }
  }
  for (Index r = 0; r < document.country_references.size(); ++r) {
    layers.push_back({document.country_references[r].bytes, Part::Country, r});
  }
  std::sort(layers.begin(), layers.end());
  return layers;
}

// All positions where a layer or a paragraph begins or ends.
std::vector<Index> cuts_of(const Document& document,
                           const std::vector<Layer>& layers) {
  std::vector<Index> cuts;
  cuts.reserve(2 * (layers.size() + document.paragraphs.size()));
  for (const Layer& layer : layers) {
    cuts.push_back(layer.bytes.begin);
    cuts.push_back(layer.bytes.end);
  }
  for (const Paragraph& paragraph : document.paragraphs) {
    cuts.push_back(paragraph.bytes.begin);
    cuts.push_back(paragraph.bytes.end);
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  return cuts;
}

// The layers over a growing position.
class Sweep {
 public:
  explicit Sweep(const std::vector<Layer>& layers) : layers_(layers) {}

  // Opens and closes what does so up to a position; returns what opened.
  std::span<const Layer> move_to(Index position) {
    const std::size_t first = next_;
    while (next_ < layers_.size() && layers_[next_].bytes.begin <= position) {
      open_.insert(&layers_[next_]);
      ends_.insert({layers_[next_].bytes.end, &layers_[next_]});
      ++next_;
    }
    while (!ends_.empty() && ends_.begin()->first <= position) {
      open_.erase(ends_.begin()->second);
      ends_.erase(ends_.begin());
    }
    return std::span(layers_).subspan(first, next_ - first);
  }

  // The topmost, from below.
  std::vector<const Layer*> top() const {
    std::vector<const Layer*> top;
    for (auto one = open_.rbegin();
         one != open_.rend() && top.size() < kMostLayers; ++one) {
      top.push_back(*one);
    }
    std::reverse(top.begin(), top.end());
    return top;
  }

 private:
  // Layers lie in their order in one vector, so that addresses compare alike.
  const std::vector<Layer>& layers_;
  std::size_t next_ = 0;
  std::set<const Layer*> open_;
  std::set<std::pair<Index, const Layer*>> ends_;
};

void append_word(std::string& words, std::string_view word) {
  if ((" " + words + " ").find(" " + std::string(word) + " ") ==
      std::string::npos) {
    words += words.empty() ? "" : " ";
    words += word;
  }
}

class MarkedArticle {
 public:
  MarkedArticle(HtmlWriter& html, const Shown& shown, const Anchors& anchors)
      : html_(html),
        shown_(shown),
        anchors_(anchors),
        document_(shown.document),
        layers_(layers_of(document_)),
        cuts_(cuts_of(document_, layers_)),
        sweep_(layers_),
        numbered_(document_.claims.size(), false) {}

  void write() {
    std::size_t cut = 0;
    for (const Paragraph& paragraph : document_.paragraphs) {
      open_paragraph(paragraph.kind);
      while (cuts_[cut] < paragraph.bytes.begin) {
        ++cut;
      }
      for (; cuts_[cut] < paragraph.bytes.end; ++cut) {
        for (const Layer& layer : sweep_.move_to(cuts_[cut])) {
          write_number(layer);
        }
        write_piece({cuts_[cut], cuts_[cut + 1]});
      }
      html_.close();
      html_.end_line();
    }
  }

 private:
  void open_paragraph(ParagraphKind kind) {
    std::string_view tag = "p";
    if (kind == ParagraphKind::Title && !titled_) {
      tag = "h1";
      titled_ = true;
    } else if (kind == ParagraphKind::Subheading) {
      tag = "h3";
    } else if (kind == ParagraphKind::Quote) {
      tag = "blockquote";
    }
    html_.open(tag, {{"class", name_of(kind)}});
  }

  void write_piece(ByteSpan bytes) {
    const std::string_view text = text_of(document_, bytes);
    const std::vector<const Layer*> layers = sweep_.top();
    if (layers.empty()) {
      html_.text(text);
      return;
    }
    std::string classes;
    std::string claims;
    std::size_t contents = 0;
    const Layer* country = nullptr;
    for (const Layer* layer : layers) {
      if (layer->part == Part::Country) {
        country = layer;
        continue;
      }
      constexpr std::array<std::string_view, 3> kClasses = {"content", "source",
                                                            "cue"};
      append_word(classes, kClasses[static_cast<std::size_t>(layer->part)]);
      append_word(claims, std::to_string(layer->owner + std::size_t{1}));
      contents += layer->part == Part::Content ? 1 : 0;
    }
    if (contents > 1) {
      append_word(classes, "inner");
    }
    write_marked(text, std::move(classes), claims, country);
  }

  // The number of a claim, where it begins: the way back to its row.
  void write_number(const Layer& layer) {
    const Index claim = layer.owner;
    if (layer.part == Part::Country || numbered_[claim]) {
      return;
    }
    numbered_[claim] = true;
    html_.element("a",
                  {{"class", "number"},
                   {"id", anchors_.claim(claim)},
                   {"href", "#" + anchors_.row(claim)}},
                  std::to_string(claim + std::size_t{1}));
  }

  void write_marked(std::string_view text, std::string classes,
                    const std::string& claims, const Layer* country) {
    std::string anchor;
    std::string code;
    std::string title;
    if (country != nullptr) {
      const CountryReference& reference =
          document_.country_references[country->owner];
      append_word(classes, reference.embedded ? "embedded" : "country");
      code = reference.country.view();
      title = title_of(reference);
      if (anchored_.insert(reference.country).second) {
        anchor = anchors_.country(reference.country);
      }
    }
    html_.element("span",
                  {{"class", classes},
                   {"id", anchor},
                   {"data-claim", claims},
                   {"data-country", code},
                   {"title", title}},
                  text);
  }

  // "Estonia: adjective, modifier"
  std::string title_of(const CountryReference& reference) const {
    std::string title = shown_.labels.of(reference.country) + ": " +
                        std::string(name_of(reference.kind));
    if (reference.role != CountryRole::Other) {
      title += ", " + std::string(name_of(reference.role));
    }
    return title + (reference.embedded ? ", inside another name" : "");
  }

  HtmlWriter& html_;
  const Shown& shown_;
  const Anchors& anchors_;
  const Document& document_;
  std::vector<Layer> layers_;
  std::vector<Index> cuts_;
  Sweep sweep_;
  std::vector<bool> numbered_;  // claims
  std::set<CountryCode> anchored_;
  bool titled_ = false;
};

}  // namespace

std::string Anchors::claim(Index claim) const {
  return before + "claim-" + std::to_string(claim + std::size_t{1});
}

std::string Anchors::row(Index claim) const {
  return before + "row-" + std::to_string(claim + std::size_t{1});
}

std::string Anchors::country(CountryCode code) const {
  return before + "country-" + std::string(code.view());
}

bool has_place(const Claim& claim) {
  return claim.source || claim.cue || !claim.content.empty();
}

void write_article(HtmlWriter& html, const Shown& shown,
                   const Anchors& anchors) {
  MarkedArticle(html, shown, anchors).write();
}

}  // namespace newsparse
