// SPDX-License-Identifier: Apache-2.0
#include "stages/sentences_sites.h"

#include <string_view>

#include "text/unicode.h"

namespace newsparse {
namespace {

bool touches(const Document& document, Index left) {
  return document.tokens[left].bytes.end ==
         document.tokens[left + 1].bytes.begin;
}

std::string_view view(const Document& document, Index token) {
  return text_of(document, document.tokens[token].bytes);
}

bool is_quote(char32_t c) {
  return c == U'"' || c == U'\'' || c == U'`' || (c >= U'‘' && c <= U'‟') ||
         c == U'«' || c == U'»' || c == U'‹' || c == U'›';
}

bool is_opening(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{' || c == U'“' || c == U'‘' ||
         c == U'«' || c == U'„' || c == U'‚';
}

bool is_closing_bracket(char32_t c) {
  return c == U')' || c == U']' || c == U'}';
}

SiteMark kind_of_mark(std::string_view token, char32_t first) {
  switch (first) {
    case U'.':
      return token.size() == 1 ? SiteMark::Period : SiteMark::Ellipsis;
    case U'…':
      return SiteMark::Ellipsis;
    case U'?':
    case U'!':
    case U'。':
    case U'？':
      return SiteMark::Question;
    case U':':
      return SiteMark::Colon;
    case U';':
      return SiteMark::Semicolon;
    case U'-':
    case U'–':
    case U'—':
      return SiteMark::Dash;
    default:
      return is_quote(first) || is_closing_bracket(first) ? SiteMark::Closer
                                                          : SiteMark::Other;
  }
}

SiteMark kind_of(std::string_view token) {
  const char32_t first = code_point_at(token, 0).value;
  const bool word = is_letter(first) || is_digit(first);
  if (word || (first == U'.' && token.size() > 1 && token[1] != '.')) {
    const bool period = token.size() > 1 && token.ends_with('.');
    return period ? SiteMark::Abbreviation : SiteMark::None;
  }
  return is_opening(first) ? SiteMark::None : kind_of_mark(token, first);
}

// Whether a token is a mark of quotation that leans on what follows.
bool is_opening_quote(const Document& document, Index at) {
  return is_quote(code_point_at(view(document, at), 0).value) &&
         touches(document, at) && (at == 0 || !touches(document, at - 1));
}

// The end of a numbered note, "over.[12] Then", or `at` when there is none.
Index skip_note(const Document& document, Index at, Index end) {
  const bool note = at + 2 < end && view(document, at) == "[" &&
                    view(document, at + 2) == "]" &&
                    is_digit(code_point_at(view(document, at + 1), 0).value);
  return note ? at + 3 : at;
}

// Moves `next` behind the closing marks that lean on what stands before them.
// A mark closes when it touches what is before it and not what follows, or when
// it stands among other closing marks, whichever way it leans: „Wir bleiben.“
void skip_closers(const Document& document, Index end, BoundarySite& site) {
  while (site.next < end && touches(document, site.next - 1)) {
    const char32_t first = code_point_at(view(document, site.next), 0).value;
    const bool bracket = is_closing_bracket(first);
    const bool free =
        site.next + 1 == end || !touches(document, site.next) ||
        !is_letter(code_point_at(view(document, site.next + 1), 0).value);
    const bool quote = is_quote(first) && free;
    if (!bracket && !quote) {
      break;
    }
    site.closed_bracket = site.closed_bracket || bracket;
    site.closed_quotation = site.closed_quotation || quote;
    ++site.next;
  }
}

// "It fell. [3] [4] Then it rose."
void skip_notes(const Document& document, Index end, BoundarySite& site) {
  const bool ends = site.kind == SiteMark::Period ||
                    site.kind == SiteMark::Question ||
                    site.kind == SiteMark::Abbreviation;
  while (ends) {
    const Index behind = skip_note(document, site.next, end);
    if (behind == site.next) {
      return;
    }
    site.next = behind;
    site.skipped_note = true;
  }
}

// Whether a sentence may begin at a token that no mark stands before:
// "Updated 10:56 AM | Residents fled."
bool may_begin_unmarked(const Document& document, Index at) {
  const char32_t first = code_point_at(view(document, at), 0).value;
  return !touches(document, at - 1) && !is_lower(first);
}

}  // namespace

std::vector<BoundarySite> find_boundary_sites(const Document& document,
                                              TokenSpan tokens) {
  std::vector<BoundarySite> sites;
  for (Index at = tokens.begin; at + 1 < tokens.end;) {
    BoundarySite site{
        .mark = at, .next = at + 1, .kind = kind_of(view(document, at))};
    if (site.kind == SiteMark::None || is_opening_quote(document, at)) {
      const bool word = site.kind == SiteMark::None;
      if (word && may_begin_unmarked(document, at + 1)) {
        site.kind = SiteMark::Word;
        sites.push_back(site);
      }
      ++at;
      continue;
    }
    skip_closers(document, tokens.end, site);
    skip_notes(document, tokens.end, site);
    // "J.-P. Morel": an abbreviation that leans on what follows goes on.
    const bool leans = site.kind == SiteMark::Abbreviation &&
                       site.next == at + 1 && touches(document, at);
    if (site.next < tokens.end && !leans) {
      sites.push_back(site);
    }
    at = site.next;
  }
  return sites;
}

}  // namespace newsparse
