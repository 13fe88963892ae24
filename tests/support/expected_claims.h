// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsparse::testing {

// One thing that must hold of a claim: "speaker Ines Holt" is the key
// "speaker" and the value "Ines Holt"; a flag has no value.
struct ExpectedFact {
  std::string key;
  std::string value;
};

// A claim as the case files write it; tests/stages/cases/hard_cases.txt says
// how.
struct ExpectedClaim {
  std::string source, cue, content;
  bool optional = false;
  std::vector<ExpectedFact> facts;

  // The value of a fact, or null.
  const std::string* find(std::string_view key) const {
    for (const ExpectedFact& fact : facts) {
      if (fact.key == key) {
        return &fact.value;
      }
    }
    return nullptr;
  }
};

struct ExpectedArticle {
  std::string text;
  std::vector<ExpectedClaim> claims;
  bool others = false;  // claims that are not listed are beside the point
};

inline std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == text.npos) {
    return "";
  }
  return std::string(
      text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

// The parts of `text` between `separator`s, without spaces around them.
inline std::vector<std::string> split(std::string_view text,
                                      std::string_view separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == text.npos) {
      return parts;
    }
    text.remove_prefix(end + separator.size());
  }
}

namespace expected_claims {

inline ExpectedClaim read_claim(const std::string& line) {
  const auto parts = split(std::string_view(line).substr(3), " | ");
  if (parts.size() != 3) {
    throw std::runtime_error("not source | cue | content: " + line);
  }
  ExpectedClaim claim;
  claim.source = parts[0];
  claim.cue = parts[1];
  claim.content = parts[2];
  claim.optional = line[0] == '?';
  return claim;
}

inline void read_facts(const std::string& line, ExpectedClaim& claim) {
  for (const std::string& fact : split(line, ";")) {
    const std::size_t space = std::min(fact.find(' '), fact.size());
    claim.facts.push_back({fact.substr(0, space), trimmed(fact.substr(space))});
  }
}

}  // namespace expected_claims

// Reads an article and what is expected of it. Throws on a line that is
// neither, so that a slip in a case cannot pass unseen.
inline ExpectedArticle read_expected(const std::vector<std::string>& lines) {
  ExpectedArticle article;
  bool expectations = false;
  bool none = false;
  for (const std::string& line : lines) {
    const bool claim = line.rfind("=> ", 0) == 0 || line.rfind("?> ", 0) == 0;
    expectations = expectations || claim;
    if (!expectations) {
      article.text += line + "\n";
    } else if (line == "=> none") {
      none = true;
    } else if (line == "=> ...") {
      article.others = true;
    } else if (claim) {
      article.claims.push_back(expected_claims::read_claim(line));
    } else if (line.rfind("   ", 0) == 0 && !article.claims.empty()) {
      expected_claims::read_facts(line, article.claims.back());
    } else {
      throw std::runtime_error("not a claim, nor of one: " + line);
    }
  }
  if (none != (article.claims.empty() && !article.others)) {
    throw std::runtime_error("\"=> none\" says that there are no claims");
  }
  return article;
}

}  // namespace newsparse::testing
