// SPDX-License-Identifier: Apache-2.0
//
// How many tokens a second each stage does on one core, and how long the pack
// takes to load.
//
// usage: newsparse_stages_bench [--rounds N] PATH...
//
// PATH is a file of text, one of JSON Lines (its members "text"), or a folder
// of such files. Of several rounds over all articles the best counts: what the
// machine does when nobody disturbs it. Processor time, so that waiting for
// others does not count.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "newsparse/document.h"
#include "newsparse/language_pack.h"

#include "stages/arcs.h"
#include "stages/claims.h"
#include "stages/countries.h"
#include "stages/entities.h"
#include "stages/mentions.h"
#include "stages/metadata.h"
#include "stages/paragraphs.h"
#include "stages/quotations.h"
#include "stages/sentences.h"
#include "stages/speakers.h"
#include "stages/stances.h"
#include "stages/tags.h"
#include "stages/tokens.h"

namespace {

using namespace newsparse;

double processor_seconds() {
  timespec time = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) +
         1e-9 * static_cast<double>(time.tv_nsec);
}

// A stage as a line of the table; `run` fills its layer.
struct Stage {
  const char* name;
  void (*run)(Document&, const Resources&);
};

// In the order of the pipeline. The chain of the language layers begins with
// tokens and ends with mentions.
constexpr Stage kStages[] = {
    {"paragraphs",
     [](Document& d, const Resources& r) {
       d.paragraphs = split_paragraphs(d, r);
     }},
    {"metadata",
     [](Document& d, const Resources& r) { d.metadata = find_metadata(d, r); }},
    {"tokens",
     [](Document& d, const Resources& r) { d.tokens = split_tokens(d, r); }},
    {"quotations",
     [](Document& d, const Resources& r) {
       d.quotations = pair_quotations(d, r);
     }},
    {"sentences",
     [](Document& d, const Resources& r) {
       d.sentences = split_sentences(d, r);
     }},
    {"tags",
     [](Document& d, const Resources& r) { d.tags = tag_tokens(d, r); }},
    {"arcs",
     [](Document& d, const Resources& r) { d.arcs = parse_sentences(d, r); }},
    {"mentions",
     [](Document& d, const Resources& r) { d.mentions = find_mentions(d, r); }},
    {"entities",
     [](Document& d, const Resources& r) {
       d.entities = resolve_entities(d, r);
     }},
    {"claims",
     [](Document& d, const Resources& r) { d.claims = find_claims(d, r); }},
    {"speakers",
     [](Document& d, const Resources& r) {
       d.speakers = resolve_speakers(d, r);
     }},
    {"stances",
     [](Document& d, const Resources& r) { d.stances = find_stances(d, r); }},
    {"countries",
     [](Document& d, const Resources& r) {
       d.country_references = find_country_references(d, r);
       d.countries = rank_countries(d, r);
     }},
};
constexpr std::size_t kFirstOfChain = 2;
constexpr std::size_t kLastOfChain = 7;

std::vector<std::string> texts_of_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    throw std::runtime_error(path.string() + ": cannot be read");
  }
  if (path.extension() != ".jsonl") {
    return {std::string{std::istreambuf_iterator<char>(in), {}}};
  }
  std::vector<std::string> texts;
  for (std::string line; std::getline(in, line);) {
    texts.push_back(nlohmann::json::parse(line).at("text"));
  }
  return texts;
}

std::vector<std::string> texts_of(const std::filesystem::path& path) {
  std::vector<std::filesystem::path> files = {path};
  if (std::filesystem::is_directory(path)) {
    files.clear();
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(path)) {
      if (entry.path().extension() == ".txt" ||
          entry.path().extension() == ".jsonl") {
        files.push_back(entry.path());
      }
    }
    std::sort(files.begin(), files.end());
  }
  std::vector<std::string> texts;
  for (const auto& file : files) {
    for (std::string& text : texts_of_file(file)) {
      texts.push_back(std::move(text));
    }
  }
  return texts;
}

// The best time of each stage over all texts.
std::vector<double> measure(std::vector<Document>& documents,
                            const Resources& resources, int rounds) {
  std::vector<double> best(std::size(kStages),
                           std::numeric_limits<double>::max());
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t stage = 0; stage < std::size(kStages); ++stage) {
      const double start = processor_seconds();
      for (Document& document : documents) {
        kStages[stage].run(document, resources);
      }
      best[stage] = std::min(best[stage], processor_seconds() - start);
    }
  }
  return best;
}

void print(const char* name, std::size_t tokens, double seconds, double all) {
  std::printf("%-20s %12.0f tokens/s %8.1f %%\n", name,
              static_cast<double>(tokens) / seconds, 100 * seconds / all);
}

void report(const std::vector<Document>& documents,
            const std::vector<double>& seconds) {
  std::size_t tokens = 0;
  for (const Document& document : documents) {
    tokens += document.tokens.size();
  }
  double all = 0;
  double chain = 0;
  for (std::size_t stage = 0; stage < seconds.size(); ++stage) {
    all += seconds[stage];
    chain +=
        stage >= kFirstOfChain && stage <= kLastOfChain ? seconds[stage] : 0;
  }
  std::printf("%zu articles, %zu tokens\n", documents.size(), tokens);
  for (std::size_t stage = 0; stage < seconds.size(); ++stage) {
    print(kStages[stage].name, tokens, seconds[stage], all);
  }
  print("tokens to mentions", tokens, chain, all);
  print("all", tokens, all, all);
}

int run(const std::vector<std::string>& paths, int rounds) {
  const double start = processor_seconds();
  const LanguagePack pack = LanguagePack::built_in("en");
  std::printf("load %.1f ms\n", 1000 * (processor_seconds() - start));
  std::vector<Document> documents;
  for (const std::string& path : paths) {
    for (std::string& text : texts_of(path)) {
      documents.push_back(Document{Text(std::move(text))});
    }
  }
  report(documents, measure(documents, pack.resources(), rounds));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  int rounds = 3;
  if (arguments.size() > 2 && arguments[0] == "--rounds") {
    rounds = std::max(1, std::atoi(arguments[1].c_str()));
    arguments.erase(arguments.begin(), arguments.begin() + 2);
  }
  if (arguments.empty()) {
    std::fprintf(stderr,
                 "usage: newsparse_stages_bench [--rounds N] PATH...\n");
    return 2;
  }
  try {
    return run(arguments, rounds);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "newsparse_stages_bench: %s\n", error.what());
    return 1;
  }
}
