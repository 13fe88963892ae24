// SPDX-License-Identifier: Apache-2.0
#include "train/coreference.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace newsparse {
namespace {

using ChainOf = std::unordered_map<Index, std::size_t>;

ChainOf chains_of_mentions(const Chains& chains) {
  ChainOf chain_of;
  for (std::size_t chain = 0; chain < chains.size(); ++chain) {
    for (const Index mention : chains[chain]) {
      chain_of.emplace(mention, chain);
    }
  }
  return chain_of;
}

// How many mentions the chain shares with each chain of the other side.
std::unordered_map<std::size_t, std::size_t> shares(
    const std::vector<Index>& chain, const ChainOf& others) {
  std::unordered_map<std::size_t, std::size_t> shared;
  for (const Index mention : chain) {
    const auto found = others.find(mention);
    if (found != others.end()) {
      ++shared[found->second];
    }
  }
  return shared;
}

// Links of each chain that the other side keeps, and all links.
void add_links(const Chains& chains, const ChainOf& others, double& kept,
               double& all) {
  for (const auto& chain : chains) {
    std::size_t known = 0;
    const auto shared = shares(chain, others);
    for (const auto& [other, count] : shared) {
      known += count;
    }
    const std::size_t parts = shared.size() + (chain.size() - known);
    kept += static_cast<double>(chain.size() - parts);
    all += static_cast<double>(chain.size() - 1);
  }
}

// For each mention the share of its chain that the other side keeps with it.
void add_shares(const Chains& chains, const ChainOf& others, double& kept,
                double& all) {
  for (const auto& chain : chains) {
    for (const auto& [other, count] : shares(chain, others)) {
      const auto shared = static_cast<double>(count);
      kept += shared * shared / static_cast<double>(chain.size());
    }
    all += static_cast<double>(chain.size());
  }
}

// The sum of likeness over the best pairs of chains.
double likeness(const Chains& gold, const Chains& predicted) {
  const Chains& rows = gold.size() <= predicted.size() ? gold : predicted;
  const Chains& columns = gold.size() <= predicted.size() ? predicted : gold;
  const ChainOf column_of = chains_of_mentions(columns);
  std::vector<std::vector<double>> values;
  for (const auto& row : rows) {
    values.emplace_back(columns.size(), 0.0);
    for (const auto& [column, count] : shares(row, column_of)) {
      values.back()[column] =
          2 * static_cast<double>(count) /
          static_cast<double>(row.size() + columns[column].size());
    }
  }
  const std::vector<std::size_t> pairs = best_assignment(values);
  double sum = 0;
  for (std::size_t row = 0; row < pairs.size(); ++row) {
    sum += values[row][pairs[row]];
  }
  return sum;
}

}  // namespace

double Rates::f1() const {
  const double recall = gold > 0 ? found / gold : 0;
  const double precision = predicted > 0 ? right / predicted : 0;
  return recall + precision > 0 ? 2 * recall * precision / (recall + precision)
                                : 0;
}

void CoreferenceScores::add(const Chains& gold, const Chains& predicted) {
  const ChainOf gold_of = chains_of_mentions(gold);
  const ChainOf predicted_of = chains_of_mentions(predicted);
  add_links(gold, predicted_of, muc.found, muc.gold);
  add_links(predicted, gold_of, muc.right, muc.predicted);
  add_shares(gold, predicted_of, b_cubed.found, b_cubed.gold);
  add_shares(predicted, gold_of, b_cubed.right, b_cubed.predicted);
  const double alike = likeness(gold, predicted);
  ceaf.found += alike;
  ceaf.right += alike;
  ceaf.gold += static_cast<double>(gold.size());
  ceaf.predicted += static_cast<double>(predicted.size());
}

double CoreferenceScores::conll() const {
  return (muc.f1() + b_cubed.f1() + ceaf.f1()) / 3;
}

std::vector<std::size_t> best_assignment(
    const std::vector<std::vector<double>>& values) {
  // Rows and columns are counted from one: zero is where each search begins.
  const std::size_t rows = values.size();
  const std::size_t columns = rows == 0 ? 0 : values[0].size();
  std::vector<double> row_price(rows + 1, 0), column_price(columns + 1, 0);
  std::vector<std::size_t> row_of(columns + 1, 0), before(columns + 1, 0);
  for (std::size_t row = 1; row <= rows; ++row) {
    row_of[0] = row;
    std::size_t column = 0;
    std::vector<double> slack(columns + 1,
                              std::numeric_limits<double>::infinity());
    std::vector<bool> seen(columns + 1, false);
    while (row_of[column] != 0) {
      seen[column] = true;
      const std::size_t here = row_of[column];
      double step = std::numeric_limits<double>::infinity();
      std::size_t next = 0;
      for (std::size_t j = 1; j <= columns; ++j) {
        if (seen[j]) {
          continue;
        }
        const double cost =
            -values[here - 1][j - 1] - row_price[here] - column_price[j];
        if (cost < slack[j]) {
          slack[j] = cost;
          before[j] = column;
        }
        if (slack[j] < step) {
          step = slack[j];
          next = j;
        }
      }
      for (std::size_t j = 0; j <= columns; ++j) {
        if (seen[j]) {
          row_price[row_of[j]] += step;
          column_price[j] -= step;
        } else {
          slack[j] -= step;
        }
      }
      column = next;
    }
    for (; column != 0; column = before[column]) {
      row_of[column] = row_of[before[column]];
    }
  }
  std::vector<std::size_t> assigned(rows, 0);
  for (std::size_t column = 1; column <= columns; ++column) {
    if (row_of[column] != 0) {
      assigned[row_of[column] - 1] = column - 1;
    }
  }
  return assigned;
}

}  // namespace newsparse
