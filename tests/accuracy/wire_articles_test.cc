// SPDX-License-Identifier: Apache-2.0
//
// Speakers, forms, stances and negation on whole articles in wire style:
// tests/accuracy/wire_articles.txt. A gold claim is matched with the claim of
// the program that shares a word of its cue and most words of its content;
// what is scored is the share of matched claims that say the same. The floors
// only rise.
#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "newsparse/analyze.h"

#include "support/cases.h"
#include "support/claim_check.h"
#include "support/models.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

// The words of a text in lower case, without marks.
std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : lower(text) + " ") {
    const bool inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                        static_cast<unsigned char>(c) >= 0x80;
    if (inside) {
      word += c;
    } else if (!word.empty()) {
      words.insert(word);
      word.clear();
    }
  }
  return words;
}

std::size_t shared(const std::set<std::string>& one,
                   const std::set<std::string>& other) {
  return static_cast<std::size_t>(std::count_if(
      one.begin(), one.end(),
      [&](const std::string& word) { return other.contains(word); }));
}

// "The Harcombe Museum" and "Harcombe Museum" are one, and so are a
// description in marks and the same without.
std::string comparable(std::string name) {
  std::erase(name, '"');
  name = lower(name);
  return name.starts_with("the ") ? name.substr(4) : name;
}

struct Share {
  std::size_t right = 0;
  std::size_t all = 0;

  void add(bool is_right) {
    right += is_right ? 1 : 0;
    ++all;
  }
  double value() const {
    return all == 0
               ? 0
               : 100.0 * static_cast<double>(right) / static_cast<double>(all);
  }
};

class WireScore {
 public:
  void add(const testing::Case& one) {
    const auto gold = testing::read_expected(one.lines);
    const Document document = analyze(Text(gold.text), testing::english_pack());
    const testing::ClaimCheck check(document);
    Matches found;  // of each gold claim
    for (const testing::ExpectedClaim& claim : gold.claims) {
      found.push_back(match(document, claim, found));
      shares["found"].add(found.back().has_value());
      if (found.back()) {
        score(check, claim, *found.back(), one.name);
      } else {
        misses += one.name + ": not found: " + claim.source + " | " +
                  claim.cue + " | " + claim.content + "\n";
      }
      if (const std::string* denied = claim.find("denies")) {
        const auto target = found.at(std::stoul(*denied) - 1);
        const bool linked =
            found.back() && target && denies(document, *found.back(), *target);
        shares["denials linked"].add(linked);
        misses += linked ? ""
                         : one.name + ": not linked: " + claim.cue + " | " +
                               claim.content + "\n";
      }
    }
  }

  std::map<std::string, Share> shares;
  std::string misses;

 private:
  using Matches = std::vector<std::optional<Index>>;

  static bool denies(const Document& document, Index claim, Index target) {
    const auto& relations = document.stances[claim].relations;
    return std::any_of(relations.begin(), relations.end(),
                       [&](const ClaimRelation& relation) {
                         return relation.type == ClaimLink::Denies &&
                                relation.target == target;
                       });
  }

  // A colon has no words.
  static bool same_cue(const std::string& gold, std::string_view found) {
    return gold == found || shared(words_of(gold), words_of(found)) > 0;
  }

  static std::optional<Index> match(const Document& document,
                                    const testing::ExpectedClaim& claim,
                                    const Matches& taken) {
    const auto content = words_of(claim.content);
    std::optional<Index> best;
    double best_score = 0.5;
    for (Index c = 0; c < document.claims.size(); ++c) {
      const Claim& it = document.claims[c];
      if (std::find(taken.begin(), taken.end(), c) != taken.end() || !it.cue ||
          !same_cue(claim.cue, text_of(document, *it.cue))) {
        continue;
      }
      const auto words = words_of(text_of(document, it));
      const double both = static_cast<double>(shared(content, words));
      const double value =
          2 * both / static_cast<double>(content.size() + words.size());
      if (value > best_score) {
        best_score = value;
        best = c;
      }
    }
    return best;
  }

  void score(const testing::ClaimCheck& check,
             const testing::ExpectedClaim& gold, Index claim,
             const std::string& article) {
    const auto compare = [&](const std::string& share, const std::string& key,
                             const std::string& wanted) {
      const std::string got = comparable(check.value(key, claim));
      bool right = false;
      for (const std::string& reading : testing::split(wanted, " // ")) {
        right = right || comparable(reading) == got;
      }
      shares[share].add(right);
      if (!right) {
        misses += article + ": " + gold.cue + " | " + gold.content + ": " +
                  key + " is " + got + ", not " + wanted + "\n";
      }
    };
    const std::string* by = gold.find("by");
    if (const std::string* speaker = gold.find("speaker")) {
      const bool described = speaker->front() == '"';
      compare(by != nullptr ? "pronoun speakers"
              : described   ? "described speakers"
                            : "named speakers",
              "speaker", *speaker);
    }
    for (const char* key : {"form", "stance"}) {
      if (const std::string* wanted = gold.find(key)) {
        compare(key, key, *wanted);
      }
    }
    compare("negation", "negated", gold.find("negated") ? "yes" : "");
  }
};

TEST(WireArticles, SpeakersFormsAndStancesReachTheirFloors) {
  WireScore score;
  const auto articles = testing::read_cases("accuracy/wire_articles.txt");
  for (const testing::Case& article : articles) {
    score.add(article);
  }
  std::cout << articles.size() << " articles\n";
  for (const auto& [name, share] : score.shares) {
    std::cout << "  " << name << ": " << share.right << " of " << share.all
              << "\n";
  }
  std::cout << score.misses;
  const std::map<std::string, double> floors = {
      {"found", 96},         {"named speakers", 96},
      {"negation", 99},      {"pronoun speakers", 92},
      {"form", 99},          {"stance", 98},
      {"denials linked", 85}};
  for (const auto& [name, floor] : floors) {
    EXPECT_GE(score.shares[name].value(), floor) << name;
  }
}

}  // namespace
}  // namespace newsparse
