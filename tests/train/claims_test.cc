// SPDX-License-Identifier: Apache-2.0
#include "train/claims.h"

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/language_pack.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

// Articles of one sentence each: source, cue and content end to end.
std::string tiny_corpus() {
  const std::string names[] = {"Rao", "Okoro", "Holt", "Lindqvist"};
  const std::string cues[] = {"said", "warned", "claimed"};
  const std::string contents[] = {"the road was closed", "it would rain",
                                  "nobody came"};
  const std::string path = ::testing::TempDir() + "claims_test.jsonl";
  std::ofstream out(path);
  const auto span = [](std::size_t begin, std::size_t end) {
    return "[[" + std::to_string(begin) + ", " + std::to_string(end) + "]]";
  };
  for (const std::string& name : names) {
    for (const std::string& cue : cues) {
      for (const std::string& content : contents) {
        const std::size_t verb = name.size() + 1;
        const std::size_t rest = verb + cue.size() + 1;
        out << R"({"text": ")" << name << ' ' << cue << ' ' << content
            << R"(.", "attributions": [{"source": )" << span(0, name.size())
            << R"(, "cue": )" << span(verb, verb + cue.size())
            << R"(, "content": )" << span(rest, rest + content.size())
            << "}]}\n";
      }
    }
  }
  return path;
}

TEST(TrainClaims, TheSameCorpusGivesTheSameBytes) {
  const auto pack = LanguagePack::built_in("en");
  ClaimTraining training;
  training.corpus = tiny_corpus();
  training.cutoff = 1;
  training.epochs = 2;
  const auto once = train_claims(training, pack.resources()).bytes();
  const auto again = train_claims(training, pack.resources()).bytes();

  EXPECT_FALSE(once.empty());
  EXPECT_EQ(once, again);
  std::remove(training.corpus.c_str());
}

}  // namespace
}  // namespace newsparse
