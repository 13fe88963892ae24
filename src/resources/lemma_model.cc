// SPDX-License-Identifier: Apache-2.0
#include "resources/lemma_model.h"

#include <algorithm>
#include <charconv>

#include "learn/feature_hash.h"
#include "resources/table.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

std::size_t common_prefix(std::string_view a, std::string_view b) {
  std::size_t at = 0;
  while (at < a.size() && at < b.size()) {
    const CodePoint left = code_point_at(a, at);
    const CodePoint right = code_point_at(b, at);
    if (left.value != right.value) {
      break;
    }
    at += left.size;
  }
  return at;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    at += code_point_at(text, at).size;
  }
  return count;
}

}  // namespace

std::string apply(const LemmaScript& script, std::string_view word) {
  if (script.strip == LemmaScript::kAll) {
    return script.append;
  }
  std::string lemma = script.keep_case ? std::string(word) : lower(word);
  std::size_t end = lemma.size();
  for (std::size_t n = 0; n < script.strip && end > 0; ++n) {
    end -= code_point_before(lemma, end).size;
  }
  lemma.resize(end);
  return lemma += script.append;
}

LemmaScript script_of(std::string_view word, std::string_view lemma,
                      bool keep_case) {
  const std::string from = keep_case ? std::string(word) : lower(word);
  const std::size_t shared = common_prefix(from, lemma);
  if (shared == 0 && !from.empty()) {
    return {LemmaScript::kAll, false, std::string(lemma)};
  }
  return {code_points(std::string_view(from).substr(shared)), keep_case,
          std::string(lemma.substr(shared))};
}

LemmaModel::LemmaModel(const ModelFile& file)
    : rules_(file, "rules"),
      rule_scripts_(file.numbers<std::uint16_t>("rules.scripts")) {
  for (const std::string_view line : file.lines("scripts")) {
    const auto cells = split(line, '\t');
    std::size_t strip = 0;
    if (cells.size() != 3 ||
        std::from_chars(cells[0].data(), cells[0].data() + cells[0].size(),
                        strip)
                .ec != std::errc()) {
      file.refuse("scripts", "a line that is not a script");
    }
    scripts_.push_back({strip, cells[1] == "1", std::string(cells[2])});
  }
  if (scripts_.empty() || rule_scripts_.size() != rules_.size() ||
      std::any_of(rule_scripts_.begin(), rule_scripts_.end(),
                  [&](std::uint16_t s) { return s >= scripts_.size(); })) {
    file.refuse("rules.scripts", "a script that does not exist");
  }
}

std::uint64_t LemmaModel::key(const WordAttributes& word, PennTag tag,
                              std::size_t number) {
  const std::uint64_t start = combine(number, static_cast<std::uint64_t>(tag));
  if (number == 0) {
    return combine(start, word.lower);
  }
  return number == kKeys - 1
             ? start
             : combine(start, word.suffix[WordAttributes::kAffixes - number]);
}

const LemmaScript& LemmaModel::find(const WordAttributes& word,
                                    PennTag tag) const {
  for (std::size_t number = 0; number < kKeys; ++number) {
    const std::size_t row = rules_.find(key(word, tag, number));
    if (row != rules_.size()) {
      return scripts_[rule_scripts_[row]];
    }
  }
  return scripts_.front();  // by the trainer's promise: the word in lower case
}

}  // namespace newsparse
