// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences.h"

#include <string_view>

#include "resources/resources.h"
#include "stages/sentences_sites.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

std::string_view view(const Document& document, Index token) {
  return text_of(document, document.tokens[token].bytes);
}

bool begins_lower(const Document& document, Index token) {
  return is_lower(code_point_at(view(document, token), 0).value);
}

bool begins_sentence(const Document& document, const BoundarySite& site) {
  const char32_t first = code_point_at(view(document, site.next), 0).value;
  return is_upper(first) || is_digit(first) || first == U'"' || first == U'“' ||
         first == U'‘' || first == U'(' || first == U'[' || first == U'\'' ||
         first == U'«';
}

bool ends_sentence(const Document& document, const BoundarySite& site,
                   const Resources& resources) {
  switch (site.kind) {
    case SiteMark::Period:
      return !begins_lower(document, site.next) || !site.closed_quotation;
    case SiteMark::Question:
      // "Is it far?" she asked.
      return !begins_lower(document, site.next);
    case SiteMark::Ellipsis:
      return begins_sentence(document, site);
    case SiteMark::Abbreviation: {
      std::string_view form = view(document, site.mark);
      form.remove_suffix(1);
      return resources.orthography.abbreviation(form) == Abbreviation::Final &&
             begins_sentence(document, site);
    }
    default:
      return false;
  }
}

void split_paragraph(const Document& document, TokenSpan tokens,
                     const Resources& resources,
                     std::vector<Sentence>& sentences) {
  Index begin = tokens.begin;
  for (const BoundarySite& site : find_boundary_sites(document, tokens)) {
    if (ends_sentence(document, site, resources)) {
      sentences.push_back({{begin, site.next}});
      begin = site.next;
    }
  }
  if (begin < tokens.end) {
    sentences.push_back({{begin, tokens.end}});
  }
}

}  // namespace

std::vector<Sentence> split_sentences(const Document& document,
                                      const Resources& resources) {
  std::vector<Sentence> sentences;
  const auto count = static_cast<Index>(document.tokens.size());
  Index token = 0;
  for (const Paragraph& paragraph : document.paragraphs) {
    const Index begin = token;
    while (token < count &&
           document.tokens[token].bytes.begin < paragraph.bytes.end) {
      ++token;
    }
    split_paragraph(document, {begin, token}, resources, sentences);
  }
  return sentences;
}

}  // namespace newsparse
