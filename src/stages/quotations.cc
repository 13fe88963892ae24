// SPDX-License-Identifier: Apache-2.0
//
// Paragraphs are read one by one: their marks are priced (quotations_marks),
// the cheapest reading is found (quotations_path) and turned into quotations
// here. What is still open at a paragraph's end is kept for the next one, since
// a quotation of several paragraphs has an opening mark before each and a
// closing one after the last alone:
//
//   Holt said: "We will rebuild.
//   "We will start in May."
//
// Captions, credits and advertisements between the two are passed over; a
// subheading ends the quotation.
#include "stages/quotations.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

#include "stages/quotations_marks.h"
#include "stages/quotations_path.h"

namespace newsparse {
namespace {

enum class Flow { RunsOn, Aside, Breaks };

Flow flow_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::Body:
    case ParagraphKind::Quote:
    case ParagraphKind::List:
      return Flow::RunsOn;
    case ParagraphKind::Caption:
    case ParagraphKind::Credit:
    case ParagraphKind::Boilerplate:
      return Flow::Aside;
    default:
      return Flow::Breaks;
  }
}

struct Part {  // a paragraph with its tokens and marks
  TokenSpan tokens;
  std::span<const MarkSite> sites;
  Flow flow = Flow::RunsOn;
};

std::vector<Part> cut_parts(const Document& document,
                            const std::vector<MarkSite>& sites) {
  std::vector<Part> parts;
  const auto tokens = static_cast<Index>(document.tokens.size());
  Index token = 0;
  std::size_t site = 0;
  for (const Paragraph& paragraph : document.paragraphs) {
    Part part{{token, token}, {}, flow_of(paragraph.kind)};
    while (part.tokens.end < tokens &&
           document.tokens[part.tokens.end].bytes.begin < paragraph.bytes.end) {
      ++part.tokens.end;
    }
    const std::size_t first = site;
    while (site < sites.size() && sites[site].tokens.begin < part.tokens.end) {
      ++site;
    }
    part.sites = std::span(sites).subspan(first, site - first);
    token = part.tokens.end;
    parts.push_back(part);
  }
  return parts;
}

// The number of tokens before the paragraph's text proper: "> ", "- ".
Index markers_of(const Document& document, TokenSpan tokens) {
  Index count = 0;
  while (count < tokens.size()) {
    const std::string_view text =
        text_of(document, document.tokens[tokens.begin + count].bytes);
    if (text != ">" && text != "-" && text != "*" && text != "•") {
      break;
    }
    ++count;
  }
  return count;
}

// The marks with which a paragraph opens: “‘ in “‘Go,’ he said.”
std::span<const MarkSite> opening_marks(const Document& document,
                                        const Part& part) {
  Index token = part.tokens.begin + markers_of(document, part.tokens);
  std::size_t count = 0;
  while (count < part.sites.size()) {
    const MarkSite& site = part.sites[count];
    if (site.tokens.begin != token || site.open >= site.close) {
      break;
    }
    token = site.tokens.end;
    ++count;
  }
  return part.sites.first(count);
}

class Pairing {
 public:
  explicit Pairing(const Document& document) : document_(document) {}

  // `next`: the marks with which the next paragraph opens.
  void add(const Part& part, std::span<const MarkSite> next) {
    if (part.flow == Flow::Breaks) {
      unclosed_.clear();
    }
    // A caption stands in the way of a quotation and is no part of it.
    std::vector<Open> aside;
    if (part.flow == Flow::Aside) {
      aside.swap(unclosed_);
    }
    pair(part, next);
    if (part.flow == Flow::Aside) {
      unclosed_.swap(aside);
    }
  }

  std::vector<Quotation> take() { return std::move(quotations_); }

 private:
  struct Open {
    Index quotation = 0;
    const QuotationMark* mark = nullptr;
  };

  void pair(const Part& part, std::span<const MarkSite> next) {
    const ParagraphEdges edges{
        unclosed_.empty() ? nullptr : unclosed_.front().mark, next};
    const MarkPath path = find_mark_path(part.sites, edges);
    open_.clear();
    if (path.continues_unmarked) {
      open(part.tokens.begin, *edges.unclosed);
      quotations_.back().continues = unclosed_.front().quotation;
    }
    const Index opening =
        static_cast<Index>(opening_marks(document_, part).size());
    for (Index i = 0; i < part.sites.size(); ++i) {
      apply(part.sites[i], path.uses[i], i < opening);
    }
    for (const Open& left : open_) {
      quotations_[left.quotation].tokens.end = part.tokens.end;
    }
    unclosed_ = open_;
  }

  void apply(const MarkSite& site, MarkUse use, bool opens_paragraph) {
    switch (use) {
      case MarkUse::Skip:
        return;
      case MarkUse::Close:
        quotations_[open_.back().quotation].tokens.end = site.tokens.end;
        quotations_[open_.back().quotation].closed = true;
        open_.pop_back();
        return;
      case MarkUse::Reopen:
        quotations_[open_.back().quotation].tokens.end = site.tokens.begin;
        open_.pop_back();
        break;
      case MarkUse::Open:
        break;
    }
    const std::size_t depth = open_.size();
    open(site.tokens.begin, *site.mark);
    // Each of the marks that open the paragraph goes on with the quotation of
    // its depth: “‘ after “ ‘.
    if (opens_paragraph && depth < unclosed_.size() &&
        unclosed_[depth].mark->level == site.mark->level) {
      quotations_.back().continues = unclosed_[depth].quotation;
    }
  }

  void open(Index token, const QuotationMark& mark) {
    Quotation quotation;
    quotation.tokens = {token, token};
    quotation.closed = false;
    if (!open_.empty()) {
      quotation.parent = open_.back().quotation;
    }
    open_.push_back({static_cast<Index>(quotations_.size()), &mark});
    quotations_.push_back(quotation);
  }

  const Document& document_;
  std::vector<Quotation> quotations_;
  std::vector<Open> open_;      // in this paragraph, outermost first
  std::vector<Open> unclosed_;  // at the end of the last that runs on
};

}  // namespace

std::vector<Quotation> pair_quotations(const Document& document,
                                       const Resources& resources) {
  const std::vector<MarkSite> sites = find_marks(document, resources);
  const std::vector<Part> parts = cut_parts(document, sites);
  // The marks that open the next paragraph that runs on, for each paragraph.
  std::vector<std::span<const MarkSite>> next(parts.size());
  for (std::size_t i = parts.size(); i-- > 1;) {
    if (parts[i].flow == Flow::RunsOn) {
      next[i - 1] = opening_marks(document, parts[i]);
    } else if (parts[i].flow == Flow::Aside) {
      next[i - 1] = next[i];
    }
  }
  Pairing pairing(document);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool runs_on = parts[i].flow == Flow::RunsOn;
    pairing.add(parts[i], runs_on ? next[i] : std::span<const MarkSite>{});
  }
  return pairing.take();
}

}  // namespace newsparse
