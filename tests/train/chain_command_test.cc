// SPDX-License-Identifier: Apache-2.0
#include "train/chain_command.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <gtest/gtest.h>

#include "train/commands.h"
#include "train/treebank_file.h"

namespace newsparse {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string with_single_spaces(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::string joined;
  for (std::string word; in >> word;) {
    joined += (joined.empty() ? "" : " ") + word;
  }
  return joined;
}

// The commands for training in the model card, lines that go on joined.
std::vector<std::string> commands_of_card() {
  std::ifstream in(std::string(NEWSPARSE_SOURCE_DIR) +
                   "/data/en/models/README.md");
  const std::string start = "newsparse-train ";
  std::vector<std::string> commands;
  bool goes_on = false;
  for (std::string line; std::getline(in, line);) {
    const bool starts = line.starts_with(start);
    if (starts) {
      commands.emplace_back();
    }
    if (starts || goes_on) {
      goes_on = line.ends_with('\\');
      commands.back() += line.substr(0, line.size() - (goes_on ? 1 : 0));
    }
  }
  std::erase_if(commands, [&](const std::string& command) {
    return command.find("--out") == std::string::npos;
  });
  for (std::string& command : commands) {
    command = with_single_spaces(command.substr(start.size()));
  }
  return commands;
}

TEST(ChainCommand, IsWhatTheModelCardTells) {
  std::vector<std::string> chain;
  for (const std::string_view line : training_chain()) {
    chain.push_back(with_single_spaces(line));
  }

  EXPECT_EQ(commands_of_card(), chain);
}

// Small corpora laid out as the chain reads them, and a copy of the tables.
class ChainOnSmallCorpora : public ::testing::Test {
 protected:
  ChainOnSmallCorpora()
      : folder_(fs::path(::testing::TempDir()) / "newsparse_chain") {
    fs::remove_all(folder_);
    write("clusters/clu1024.txt", "the\t0\nmayor\t7\nboats\t8\n");
    write("clusters/clu128.txt", "the\t0\nmayor\t1\nboats\t1\n");
    write("treebank/ewt-train.conllu", testing::kToyTreebank);
    write("treebank/gum-train.conllu", testing::kToyTreebank);
    write("polnear/silver-train.tsv",
          "# doc = a\n0\t3\tRao\tRao\tNNP\tPERSON\t2\tnsubj\n"
          "4\t8\tsaid\tsay\tVBD\tO\t0\troot\n"
          "9\t11\tno\tno\tUH\tO\t2\tobj\n");
    write("polnear/train.jsonl", articles());
    write("names/train.jsonl",
          "{\"id\": \"a\", \"text\": \"Rao slept in Oslo.\", \"names\": "
          "[{\"start\": 0, \"end\": 3, \"type\": \"PER\"}]}\n");
    for (const char* name :
         {"wikigold", "crossner-politics", "crossner-other"}) {
      write(std::string("names/") + name + ".bio",
            "# doc\nMr.\tO\nRao\tB-PER\nslept\tO\n\n");
    }
  }
  ~ChainOnSmallCorpora() override { fs::remove_all(folder_); }

  // Trains into a fresh copy of the data and returns all models' bytes.
  std::vector<std::string> train(const std::string& copy) {
    const fs::path data = folder_ / copy;
    fs::copy(fs::path(NEWSPARSE_SOURCE_DIR) / "data", data,
             fs::copy_options::recursive);
    CLI::App app;
    add_chain_command(app);
    app.parse("all --corpora " + folder_.string() + " --data " +
              data.string());
    std::vector<std::string> models;
    for (const char* name : {"clusters", "lemmas", "sentences", "tagger",
                             "names", "parser", "claims"}) {
      models.push_back(contents(data / "en/models" / (std::string(name) +
                                                      ".model")));
    }
    return models;
  }

 private:
  void write(const std::string& path, const std::string& text) {
    fs::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }

  static std::string articles() {
    std::string lines;
    for (int i = 0; i < 24; ++i) {
      lines += "{\"id\": \"a\", \"text\": \"Rao said no.\", \"attributions\": "
               "[{\"source\": [[0, 3]], \"cue\": [[4, 8]], "
               "\"content\": [[9, 11]]}]}\n";
    }
    return lines;
  }

  fs::path folder_;
};

TEST_F(ChainOnSmallCorpora, GivesTheSameBytesTwice) {
  const std::vector<std::string> once = train("once");

  EXPECT_EQ(train("again"), once);
  EXPECT_NE(once[6], contents(fs::path(NEWSPARSE_SOURCE_DIR) /
                              "data/en/models/claims.model"));
}

}  // namespace
}  // namespace newsparse
