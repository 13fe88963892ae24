// SPDX-License-Identifier: Apache-2.0
#include "train/score.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include <spdlog/spdlog.h>

#include "document/tree.h"
#include "stages/arcs.h"
#include "stages/quotations.h"
#include "stages/tags.h"
#include "text/unicode.h"
#include "train/arc_beam.h"
#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/own_layers.h"
#include "train/subcommand.h"
#include "train/treebank.h"

namespace newsparse {
namespace {

using Ends = std::pair<Index, Index>;

// For each gold token the predicted one with the same bytes, if any; each is
// used once.
std::vector<std::optional<Index>> align(const Document& gold,
                                        const Document& predicted) {
  std::map<Ends, Index> places;
  for (Index i = 0; i < predicted.tokens.size(); ++i) {
    const ByteSpan bytes = predicted.tokens[i].bytes;
    places.try_emplace({bytes.begin, bytes.end}, i);
  }
  std::vector<std::optional<Index>> aligned;
  for (const Token& token : gold.tokens) {
    const auto found = places.find({token.bytes.begin, token.bytes.end});
    if (found == places.end()) {
      aligned.emplace_back();
    } else {
      aligned.emplace_back(found->second);
      places.erase(found);
    }
  }
  return aligned;
}

std::set<Ends> sentence_ends(const Document& document) {
  std::set<Ends> ends;
  for (const Sentence& sentence : document.sentences) {
    const ByteSpan bytes = bytes_of(document, sentence.tokens);
    ends.emplace(bytes.begin, bytes.end);
  }
  return ends;
}

void score_sentences(const Document& gold, const Document& predicted,
                     Hits& hits) {
  const std::set<Ends> ours = sentence_ends(predicted);
  for (const Ends& ends : sentence_ends(gold)) {
    hits.right += ours.contains(ends) ? 1U : 0U;
    ++hits.gold;
  }
  hits.predicted += ours.size();
}

void score_tags(const Document& gold, const Document& predicted,
                const std::vector<std::optional<Index>>& aligned,
                LanguageScores& scores) {
  for (const char* name : {"tokens", "pos", "upos", "lemma"}) {
    scores[name].gold += gold.tokens.size();
    scores[name].predicted += predicted.tokens.size();
  }
  for (std::size_t i = 0; i < aligned.size(); ++i) {
    if (!aligned[i]) {
      continue;
    }
    ++scores["tokens"].right;
    if (predicted.tags.empty()) {
      continue;
    }
    const Tag& theirs = gold.tags[i];
    const Tag& ours = predicted.tags[*aligned[i]];
    scores["pos"].right += theirs.penn == ours.penn ? 1U : 0U;
    scores["upos"].right += theirs.universal == ours.universal ? 1U : 0U;
    scores["lemma"].right += lower(theirs.lemma) == lower(ours.lemma) ? 1U : 0U;
  }
}

bool same_head(const Document& gold, const Document& predicted,
               const std::vector<std::optional<Index>>& aligned,
               std::size_t token) {
  const Index theirs = gold.arcs[token].head;
  const Index ours = predicted.arcs[*aligned[token]].head;
  return aligned[theirs] == ours;
}

void score_arcs(const Document& gold, const Document& predicted,
                const std::vector<std::optional<Index>>& aligned,
                LanguageScores& scores) {
  Hits& heads = scores["uas"];
  Hits& labelled = scores["las"];
  for (std::size_t i = 0; i < aligned.size(); ++i) {
    if (gold.arcs[i].relation == Relation::Punct) {
      continue;
    }
    ++heads.gold;
    if (aligned[i] && same_head(gold, predicted, aligned, i)) {
      ++heads.right;
      labelled.right +=
          gold.arcs[i].relation == predicted.arcs[*aligned[i]].relation ? 1U
                                                                        : 0U;
    }
  }
  labelled.gold = heads.gold;
  for (const Arc& arc : predicted.arcs) {
    heads.predicted += arc.relation != Relation::Punct ? 1U : 0U;
  }
  labelled.predicted = heads.predicted;
}

// "said", "wrote"; not "thought", nor what speaks only beside a quotation.
bool reports_words(const Tag& verb, const ReportingLexicon& reporting) {
  const ReportingCue* cue = reporting.find(lower(verb.lemma), CuePart::Verb);
  return cue != nullptr && cue->use != CueUse::Manner &&
         (cue->medium == Medium::Speech || cue->medium == Medium::Writing);
}

// A subject with its verb, as bytes.
using SubjectOfVerb = std::pair<Ends, Ends>;

Ends ends_of(const Document& document, std::size_t token) {
  const ByteSpan bytes = document.tokens[token].bytes;
  return {bytes.begin, bytes.end};
}

// The subjects of verbs, or only of those that report words. What is a verb is
// told by the document's own tags, since "the claim" of "What he said is the
// claim" has a subject, but nobody claims there.
std::set<SubjectOfVerb> subjects_of_verbs(const Document& document,
                                          const ReportingLexicon* reporting) {
  std::set<SubjectOfVerb> subjects;
  for (std::size_t i = 0; i < document.arcs.size(); ++i) {
    const Index head = document.arcs[i].head;
    const Tag& verb = document.tags[head];
    if (is_nominal_subject(document.arcs[i].relation) &&
        verb.universal == UniversalTag::VERB &&
        (reporting == nullptr || reports_words(verb, *reporting))) {
      subjects.emplace(ends_of(document, i), ends_of(document, head));
    }
  }
  return subjects;
}

void score_subjects(const Document& gold, const Document& predicted,
                    const ReportingLexicon* reporting, Hits& hits) {
  const auto ours = subjects_of_verbs(predicted, reporting);
  for (const SubjectOfVerb& subject : subjects_of_verbs(gold, reporting)) {
    hits.right += ours.contains(subject) ? 1U : 0U;
    ++hits.gold;
  }
  hits.predicted += ours.size();
}

std::string_view slice(const Document& document, const Ends& bytes) {
  return text_of(document, ByteSpan{bytes.first, bytes.second});
}

std::string sentence_around(const Document& document, Index byte) {
  for (const Sentence& sentence : document.sentences) {
    const ByteSpan bytes = bytes_of(document, sentence.tokens);
    if (bytes.begin <= byte && byte < bytes.end) {
      std::string line(text_of(document, bytes));
      std::replace_if(
          line.begin(), line.end(),
          [](char letter) { return letter == '\n' || letter == '\t'; }, ' ');
      return line;
    }
  }
  return "";
}

// The subjects of `document` that are not among those of the other side.
void add_lines(std::string_view what, const Document& document,
               const std::set<SubjectOfVerb>& subjects,
               const std::set<SubjectOfVerb>& others,
               std::vector<std::string>& lines) {
  for (const SubjectOfVerb& subject : subjects) {
    if (!others.contains(subject)) {
      const auto& [noun, verb] = subject;
      lines.push_back(std::string(what) + '\t' +
                      std::string(slice(document, noun)) + '\t' +
                      std::string(slice(document, verb)) + '\t' +
                      std::to_string(verb.first) + '\t' +
                      sentence_around(document, verb.first));
    }
  }
}

struct ScoreCommand {
  std::vector<std::string> treebanks;
  ScoredPack pack;
  bool gold_tokens = false;
  bool list = false;
  std::uint64_t beam = 1;
};

void print(const LanguageScores& scores) {
  for (const char* name : {"sentences", "tokens", "pos", "upos", "lemma", "uas",
                           "las", "nsubj", "reporting nsubj"}) {
    const auto found = scores.find(name);
    if (found != scores.end() && found->second.predicted > 0) {
      std::printf("%-16s %6.2f\n", name, 100 * found->second.f1());
    }
  }
}

void run(const ScoreCommand& command) {
  const LanguagePack pack = command.pack.load();
  for (const std::string& path : command.treebanks) {
    LanguageScores scores;
    for (const Document& gold : read_treebank(path)) {
      Document predicted = command.gold_tokens
                               ? analyze_gold_tokens(gold, pack.resources())
                               : own_arcs(gold.text, pack.resources());
      if (command.beam > 1) {
        predicted.arcs =
            parse_with_beam(predicted, pack.resources(), command.beam);
      }
      add_scores(gold, predicted, pack.resources().reporting, scores);
      if (command.list) {
        for (const std::string& line :
             wrong_subjects(gold, predicted, pack.resources().reporting)) {
          std::printf("%s\n", line.c_str());
        }
      }
    }
    std::printf("%s\n", path.c_str());
    print(scores);
  }
}

}  // namespace

double Hits::f1() const {
  const std::size_t all = gold + predicted;
  return all == 0 ? 0
                  : 2 * static_cast<double>(right) / static_cast<double>(all);
}

void add_scores(const Document& gold, const Document& predicted,
                const ReportingLexicon& reporting, LanguageScores& scores) {
  const auto aligned = align(gold, predicted);
  score_sentences(gold, predicted, scores["sentences"]);
  score_tags(gold, predicted, aligned, scores);
  if (!predicted.arcs.empty()) {
    score_arcs(gold, predicted, aligned, scores);
    score_subjects(gold, predicted, nullptr, scores["nsubj"]);
    score_subjects(gold, predicted, &reporting, scores["reporting nsubj"]);
  }
}

std::vector<std::string> wrong_subjects(const Document& gold,
                                        const Document& predicted,
                                        const ReportingLexicon& reporting) {
  const auto theirs = subjects_of_verbs(gold, &reporting);
  const auto ours = subjects_of_verbs(predicted, &reporting);
  std::vector<std::string> lines;
  add_lines("missed", gold, theirs, ours, lines);
  add_lines("wrong", predicted, ours, theirs, lines);
  return lines;
}

Document analyze_gold_tokens(const Document& gold, const Resources& resources) {
  Document document{gold.text};
  document.paragraphs = gold.paragraphs;
  document.tokens = gold.tokens;
  document.quotations = pair_quotations(document, resources);
  document.sentences = gold.sentences;
  document.tags = tag_tokens(document, resources);
  document.arcs = parse_sentences(document, resources);
  return document;
}

void add_score_command(CLI::App& app) {
  Subcommand sub(app, "score",
                 "Scores tags, lemmas and arcs against treebanks");
  auto command = std::make_shared<ScoreCommand>();
  sub.required("treebanks", command->treebanks, "UD treebanks");
  command->pack.add_options(sub);
  sub.flag("--gold-tokens", command->gold_tokens,
           "Use the treebank's tokens and sentences");
  sub.flag("--list", command->list,
           "Print the subjects of reporting verbs that are wrong or missed");
  sub.positive("--beam", command->beam, "Half-built trees kept at each step");
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
