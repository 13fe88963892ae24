// SPDX-License-Identifier: Apache-2.0
//
// Which marks belong together? Every mark may open, close or be passed over,
// each at a price; the cheapest reading of the paragraph as a whole wins, found
// by the Viterbi algorithm over what is open at the time. An example with a
// plural's apostrophe, where only the second of the three may close:
//
//   'It is the firms' fault,' Brandt said.
//   open      skip 0.2       close            is cheaper than
//   open      close 0        skip 1.8
//
// A state is the stack of open quotations by level, at most three deep, as a
// number with two bits for each; a quotation nested deeper stays flat. Work and
// memory are linear in the number of marks.
#include "stages/quotations_path.h"

#include <array>
#include <cstddef>
#include <limits>

namespace newsparse {
namespace {

constexpr std::size_t kStates = 64;
constexpr std::size_t kDepth = 3;
constexpr float kImpossible = std::numeric_limits<float>::infinity();

constexpr float kSameLevelInside = 0.8F;    // “so “so” so”
constexpr float kOtherGlyphInside = 0.3F;   // "so “so” so"
constexpr float kOddCloser = 0.5F;          // “so» – not of one kind
constexpr float kOpenerCloses = 1.2F;       // “so“
constexpr float kReopen = 1.7F;             // “So. “So.”
constexpr float kUnclosed = 1.6F;           // at the paragraph's end
constexpr float kUnclosedSingle = 2.2F;     // more often an apostrophe
constexpr float kUnclosedContinued = 0.2F;  // and the next one opens alike
constexpr float kUnmarkedContinuation = 1.0F;

using State = std::size_t;

State digit(const QuotationMark& mark) {
  return static_cast<State>(mark.level) + 1;
}
State top(State state) {
  return state & 3U;
}
State push(State state, const QuotationMark& mark) {
  return state * 4 + digit(mark);
}
State pop(State state) {
  return state / 4;
}
bool is_full(State state) {
  return state >= kStates / 4;
}
std::size_t depth(State state) {
  return state == 0 ? 0 : state < 4 ? 1 : state < 16 ? 2 : kDepth;
}

struct Cell {
  float cost = kImpossible;
  std::array<const QuotationMark*, kDepth> openers{};
};
using Column = std::array<Cell, kStates>;

// One use for each state, in two bits.
class Uses {
 public:
  void set(State state, MarkUse use) {
    const std::size_t shift = state % 32 * 2;
    std::uint64_t& word = words_[state / 32];
    word &= ~(std::uint64_t{3} << shift);
    word |= static_cast<std::uint64_t>(use) << shift;
  }
  MarkUse get(State state) const {
    return static_cast<MarkUse>(words_[state / 32] >> (state % 32 * 2) & 3U);
  }

 private:
  std::array<std::uint64_t, 2> words_{};
};

float closing_cost(const MarkSite& site, const QuotationMark& opener) {
  if (opener.is_closed_by(*site.mark)) {
    return site.close;
  }
  return site.close +
         (site.mark->role == QuotationRole::Open ? kOpenerCloses : kOddCloser);
}

void offer(Column& column, Uses& uses, State state, const Cell& from,
           MarkUse use, float cost, const QuotationMark* opener) {
  Cell& cell = column[state];
  if (cost >= cell.cost) {
    return;
  }
  cell.cost = cost;
  cell.openers = from.openers;
  if (opener != nullptr) {
    cell.openers[depth(state) - 1] = opener;
  }
  uses.set(state, use);
}

// What it costs to open inside a quotation of the same level.
float nesting_cost(const MarkSite& site, State state, const Cell& from) {
  if (top(state) != digit(*site.mark)) {
    return 0;
  }
  return from.openers[depth(state) - 1] == site.mark ? kSameLevelInside
                                                     : kOtherGlyphInside;
}

// All that a mark can do in one state.
void advance(const MarkSite& site, State state, const Cell& from,
             Column& column, Uses& uses) {
  offer(column, uses, state, from, MarkUse::Skip, from.cost + site.skip,
        nullptr);
  const bool inside_alike = top(state) == digit(*site.mark);
  if (!is_full(state)) {
    offer(column, uses, push(state, *site.mark), from, MarkUse::Open,
          from.cost + site.open + nesting_cost(site, state, from), site.mark);
  }
  if (!inside_alike) {
    return;
  }
  const QuotationMark& opener = *from.openers[depth(state) - 1];
  offer(column, uses, pop(state), from, MarkUse::Close,
        from.cost + closing_cost(site, opener), nullptr);
  if (site.after_sentence) {
    offer(column, uses, state, from, MarkUse::Reopen,
          from.cost + site.open + kReopen, site.mark);
  }
}

// What it costs that the paragraph ends with these quotations open.
float ending_cost(State state, const Cell& cell, ParagraphEdges edges) {
  float cost = 0;
  for (std::size_t i = 0; i < depth(state); ++i) {
    const QuotationMark& opener = *cell.openers[i];
    if (i < edges.next.size() && edges.next[i].mark->level == opener.level) {
      cost += kUnclosedContinued;
    } else {
      cost +=
          opener.level == QuotationLevel::Single ? kUnclosedSingle : kUnclosed;
    }
  }
  return cost;
}

State cheapest_end(const Column& column, ParagraphEdges edges) {
  State best = 0;
  float least = kImpossible;
  for (State state = 0; state < kStates; ++state) {
    if (column[state].cost == kImpossible) {
      continue;
    }
    const float cost =
        column[state].cost + ending_cost(state, column[state], edges);
    if (cost < least) {
      least = cost;
      best = state;
    }
  }
  return best;
}

Column first_column(ParagraphEdges edges) {
  Column column;
  column[0].cost = 0;
  if (edges.unclosed != nullptr) {
    Cell& cell = column[digit(*edges.unclosed)];
    cell.cost = kUnmarkedContinuation;
    cell.openers[0] = edges.unclosed;
  }
  return column;
}

// The state before a mark, from the one behind it and its use.
State previous(State state, MarkUse use, const QuotationMark& mark) {
  switch (use) {
    case MarkUse::Open:
      return pop(state);
    case MarkUse::Close:
      return push(state, mark);
    case MarkUse::Skip:
    case MarkUse::Reopen:
      break;
  }
  return state;
}

}  // namespace

MarkPath find_mark_path(std::span<const MarkSite> sites, ParagraphEdges edges) {
  Column column = first_column(edges);
  std::vector<Uses> uses(sites.size());
  for (std::size_t i = 0; i < sites.size(); ++i) {
    Column next;
    for (State state = 0; state < kStates; ++state) {
      if (column[state].cost != kImpossible) {
        advance(sites[i], state, column[state], next, uses[i]);
      }
    }
    column = next;
  }
  MarkPath path;
  path.uses.resize(sites.size());
  State state = cheapest_end(column, edges);
  for (std::size_t i = sites.size(); i-- > 0;) {
    path.uses[i] = uses[i].get(state);
    state = previous(state, path.uses[i], *sites[i].mark);
  }
  path.continues_unmarked = state != 0;
  return path;
}

}  // namespace newsparse
