// SPDX-License-Identifier: Apache-2.0
//
// A sentence's end is decided by what stands on both sides of it. Words are
// taken as they are and by their shape, so that a model learns both that
// "Inc." before "The" ends a sentence and that an acronym before a capital
// letter often does not:
//
//   He works for Bolt Inc. | The firm is old.
//   He works for Bolt Inc. of Norland.
//   "Is it far?" asked Mr. Roth.
//
// Nothing but the paragraph is looked at, so later paragraphs change nothing.
#include "stages/sentences_features.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "learn/feature_hash.h"
#include "resources/resources.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// Shapes of words and marks.
enum class Shape : std::uint8_t {
  Nothing,  // beyond the paragraph
  Lower,
  Title,
  Initial,  // one capital letter, with or without its period
  Capitals,
  Mixed,
  Acronym,  // with periods inside
  Number,
  Ordinal,  // digits and letters
  OpenQuote,
  Quote,
  Bracket,
  Dash,
  Mark,
};

std::string_view view(const Document& document, Index token) {
  return text_of(document, document.tokens[token].bytes);
}

Shape shape_of_word(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  const std::string_view rest = word.substr(first.size);
  const bool period = rest.ends_with('.');
  if (is_digit(first.value)) {
    return std::any_of(rest.begin(), rest.end(),
                       [](char c) { return c >= 'A'; })
               ? Shape::Ordinal
               : Shape::Number;
  }
  if (rest.substr(0, rest.size() - (period ? 1 : 0)).find('.') !=
      std::string_view::npos) {
    return Shape::Acronym;
  }
  if (!is_upper(first.value)) {
    return Shape::Lower;
  }
  if (rest.size() <= (period ? 1U : 0U)) {
    return Shape::Initial;
  }
  const auto is_small = [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0;
  };
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool small = std::any_of(rest.begin(), rest.end(), is_small);
  const bool capital = std::any_of(rest.begin(), rest.end(), is_capital);
  return small && capital ? Shape::Mixed
         : small          ? Shape::Title
                          : Shape::Capitals;
}

Shape shape_of(std::string_view token) {
  const char32_t first = code_point_at(token, 0).value;
  if (is_letter(first) || is_digit(first)) {
    return shape_of_word(token);
  }
  switch (first) {
    case U'“':
    case U'‘':
    case U'«':
    case U'„':
      return Shape::OpenQuote;
    case U'"':
    case U'\'':
    case U'`':
    case U'”':
    case U'’':
    case U'»':
      return Shape::Quote;
    case U'(':
    case U'[':
      return Shape::Bracket;
    case U'-':
    case U'–':
    case U'—':
      return Shape::Dash;
    default:
      return Shape::Mark;
  }
}

// The hash of a token in lower case, of ASCII letters alone.
std::uint64_t word_hash(std::string_view token) {
  constexpr std::size_t kLongest = 32;
  std::array<char, kLongest> lowered{};
  const std::size_t size = std::min(token.size(), kLongest);
  std::transform(token.begin(), token.begin() + static_cast<long>(size),
                 lowered.begin(), [](char c) {
                   return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20)
                                               : c;
                 });
  return hash_of({lowered.data(), size});
}

// A token near the site, or what stands for it beyond the paragraph.
struct Neighbor {
  std::uint64_t word = 0;
  std::uint64_t shape = 0;
};

class Reader {
 public:
  Reader(const Document& document, TokenSpan paragraph)
      : document_(document), paragraph_(paragraph) {}

  bool has(std::int64_t token) const {
    return token >= paragraph_.begin && token < paragraph_.end;
  }
  std::string_view text(std::int64_t token) const {
    return view(document_, static_cast<Index>(token));
  }
  Neighbor at(std::int64_t token) const {
    if (!has(token)) {
      return {};
    }
    return {word_hash(text(token)),
            static_cast<std::uint64_t>(shape_of(text(token)))};
  }
  std::uint64_t gap_before(Index token) const {
    const Index end = document_.tokens[token - 1].bytes.end;
    return document_.tokens[token].bytes.begin == end ? 0 : 1;
  }

 private:
  const Document& document_;
  TokenSpan paragraph_;
};

// Whether a verb of saying stands among the next words, before any mark, with
// at most a name between: "she asked", "Mr. Lind of Acme asked".
std::uint64_t reporting_distance(const Reader& reader,
                                 const ReportingLexicon& reporting,
                                 Index next) {
  constexpr std::int64_t kFarthest = 6;
  for (std::int64_t at = next; at < next + kFarthest && reader.has(at); ++at) {
    const std::string_view token = reader.text(at);
    const char32_t first = code_point_at(token, 0).value;
    if (!is_letter(first)) {
      return 0;
    }
    constexpr std::size_t kLongest = 20;
    const bool lower = token.size() <= kLongest &&
                       std::all_of(token.begin(), token.end(),
                                   [](char c) { return c >= 'a' && c <= 'z'; });
    if (lower && reporting.find(token, CuePart::Verb) != nullptr) {
      return static_cast<std::uint64_t>(at - next) + 1;
    }
  }
  return 0;
}

std::uint64_t bucket(Index count) {
  return count <= 4 ? count : count <= 8 ? 5 : count <= 20 ? 6 : 7;
}

Abbreviation abbreviation_of(const Resources& resources,
                             std::string_view token) {
  if (token.size() < 2 || !token.ends_with('.')) {
    return Abbreviation::None;
  }
  return resources.orthography.abbreviation(token.substr(0, token.size() - 1));
}

}  // namespace

void add_boundary_features(const Document& document, const Resources& resources,
                           const BoundarySite& site,
                           const BoundaryContext& context,
                           FeatureList& features) {
  const Reader reader(document, context.paragraph);
  const Neighbor mark = reader.at(site.mark);
  const Neighbor before = reader.at(static_cast<std::int64_t>(site.mark) - 1);
  const Neighbor earlier = reader.at(static_cast<std::int64_t>(site.mark) - 2);
  const Neighbor next = reader.at(site.next);
  const Neighbor second = reader.at(static_cast<std::int64_t>(site.next) + 1);
  const Neighbor third = reader.at(static_cast<std::int64_t>(site.next) + 2);
  const std::uint64_t closers = (site.closed_quotation ? 1U : 0U) +
                                (site.closed_bracket ? 2U : 0U) +
                                (site.skipped_note ? 4U : 0U);
  // Everything is asked for each kind of mark apart.
  const std::uint64_t kind =
      static_cast<std::uint64_t>(site.kind) * 8 + closers;
  const std::uint64_t bare = static_cast<std::uint64_t>(site.kind);
  const std::uint64_t gap = reader.gap_before(site.next);
  const std::uint64_t abbreviation = static_cast<std::uint64_t>(
      abbreviation_of(resources, reader.text(site.mark)));
  const std::uint64_t length = bucket(site.mark - context.sentence);
  const std::uint64_t rest = bucket(context.paragraph.end - site.next);
  const std::uint64_t inside = context.inside_quotation ? 1 : 0;
  const bool may_report =
      site.closed_quotation || site.kind == SiteMark::Question;
  const std::uint64_t reporting =
      may_report ? reporting_distance(reader, resources.reporting, site.next)
                 : 0;

  features.add(1, kind);
  features.add(2, kind, next.shape, gap);
  features.add(3, kind, next.shape, mark.word);
  features.add(4, bare, next.word);
  features.add(5, bare, next.word, next.shape);
  features.add(6, bare, mark.word);
  features.add(7, bare, mark.word, next.word);
  features.add(8, bare, before.word);
  features.add(9, bare, before.word, next.shape);
  features.add(10, bare, before.shape, next.shape, gap);
  features.add(11, bare, next.shape, second.shape);
  features.add(12, bare, next.shape, second.word);
  features.add(13, bare, next.word, second.word);
  features.add(14, bare, earlier.shape, before.shape, next.shape);
  features.add(15, bare, second.shape, third.shape, next.shape);
  features.add(16, kind, reporting, next.shape);
  features.add(17, kind, inside, next.shape);
  features.add(18, bare, length, next.shape);
  features.add(19, bare, rest, next.shape);
  features.add(20, bare, length, before.shape, next.shape);
  features.add(21, abbreviation, mark.shape, next.shape, bare);
  features.add(22, abbreviation, mark.shape, next.word, bare);
  features.add(23, mark.shape, before.shape, next.shape, bare);
  features.add(24, kind, reporting != 0 ? 1 : 0, next.word);
  features.add(25, bare, length, mark.word, next.shape);
  features.add(26, bare, earlier.word, before.word);
  features.add(27, bare, rest, length, next.shape);
  features.add(28, bare, before.word, next.word);
  features.add(29, kind, inside, length, next.shape);
}

}  // namespace newsparse
