// SPDX-License-Identifier: Apache-2.0
#include "train/clusters.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <map>
#include <memory>
#include <string_view>

#include <spdlog/spdlog.h>

#include "newsparse/error.h"

#include "resources/clusters.h"
#include "resources/table.h"
#include "train/commands.h"
#include "train/model_output.h"
#include "train/subcommand.h"

namespace newsparse {
namespace {

constexpr double kRarest = 18;

struct Row {
  std::string word;
  unsigned cluster = 0;
};

std::vector<Row> read_list(const std::string& path) {
  std::ifstream in(path);
  std::vector<Row> rows;
  for (std::string line; std::getline(in, line);) {
    const auto cells = split(line, '\t');
    Row row;
    if (cells.size() != 2 ||
        std::from_chars(cells[1].data(), cells[1].data() + cells[1].size(),
                        row.cluster)
                .ec != std::errc()) {
      throw Error(path + ":" + std::to_string(rows.size() + 1) +
                  ": expected a word and a number");
    }
    row.word = cells[0];
    rows.push_back(row);
  }
  if (rows.empty()) {
    throw Error(path + ": cannot be read");
  }
  return rows;
}

std::uint8_t frequency(std::size_t rank) {
  return static_cast<std::uint8_t>(
      std::clamp(kRarest - std::log2(static_cast<double>(rank) / 100 + 1) * 1.5,
                 1.0, kRarest));
}

struct ClustersCommand {
  std::string fine;
  std::string coarse;
  std::string out;
};

void run(const ClustersCommand& command) {
  ModelWriter writer(WordClusters::kPurpose);
  write_clusters(writer, join_clusters(command.fine, command.coarse));
  writer.add_text("provenance", to_json({{command.fine, command.coarse}, {}}));
  const auto bytes = writer.bytes();
  save(bytes, command.out);
  spdlog::info("{}: {} bytes", command.out, bytes.size());
}

}  // namespace

std::vector<ClusteredWord> join_clusters(const std::string& fine_path,
                                         const std::string& coarse_path) {
  std::map<std::string, unsigned> coarse;
  for (const Row& row : read_list(coarse_path)) {
    coarse.emplace(row.word, row.cluster);
  }
  std::vector<ClusteredWord> words;
  for (const Row& row : read_list(fine_path)) {
    const auto other = coarse.find(row.word);
    Cluster cluster;
    cluster.fine = static_cast<std::uint16_t>(row.cluster + 1);
    cluster.coarse = static_cast<std::uint8_t>(
        other == coarse.end() ? 0 : other->second + 1);
    cluster.frequency = frequency(words.size());
    words.push_back({row.word, cluster});
  }
  return words;
}

void add_clusters_command(CLI::App& app) {
  Subcommand sub(app, "clusters", "Packs lists of words with clusters");
  auto command = std::make_shared<ClustersCommand>();
  sub.required("--fine", command->fine, "word, tab, number; by frequency");
  sub.required("--coarse", command->coarse);
  sub.required("--out", command->out, "The model to write");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
