// SPDX-License-Identifier: Apache-2.0
//
// Mentions are aligned by the gold head: it lies inside the predicted mention,
// and the predicted head inside the gold one. Gold spans are whole noun
// phrases with their clauses, ours end at the name. Of nested gold mentions
// the outer one chooses first.
#include "train/score_entities.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "document/queries.h"
#include "stages/entities.h"
#include "stages/mentions.h"
#include "text/unicode.h"
#include "train/commands.h"
#include "train/lower_layers.h"
#include "train/own_layers.h"
#include "train/subcommand.h"
#include "train/treebank.h"

namespace newsparse {
namespace {

constexpr Index kNobody = kNoEntity;

// The type that both sides know.
EntityType common(EntityType type) {
  switch (type) {
    case EntityType::Country:
      return EntityType::Place;
    case EntityType::Group:
      return EntityType::Person;
    default:
      return type;
  }
}

bool counts(const Mention& mention) {
  const EntityType type = common(mention.type);
  return type == EntityType::Person || type == EntityType::Organization ||
         type == EntityType::Place;
}

bool is_named(const Document& document, const Mention& mention) {
  const PennTag tag = document.tags[mention.head].penn;
  return mention.kind == MentionKind::Name ||
         (mention.kind == MentionKind::Nominal &&
          (tag == PennTag::NNP || tag == PennTag::NNPS));
}

ByteSpan bytes_of_head(const Document& document, const Mention& mention) {
  return document.tokens[mention.head].bytes;
}

class Comparison {
 public:
  Comparison(const Document& gold, const Document& predicted)
      : gold_(gold),
        predicted_(predicted),
        gold_entity_(entities_of_mentions(gold)),
        predicted_entity_(entities_of_mentions(predicted)) {
    align();
  }

  void score_names(EntityScores& scores) const {
    for (Index i = 0; i < gold_.mentions.size(); ++i) {
      const Mention& theirs = gold_.mentions[i];
      if (!counts(theirs) || !is_named(gold_, theirs)) {
        continue;
      }
      ++scores.names.gold;
      if (ours_[i] != kNobody && is_right_kind(ours_[i])) {
        ++scores.names.right;
        scores.typed.right +=
            common(theirs.type) == common(predicted_.mentions[ours_[i]].type)
                ? 1U
                : 0U;
      }
    }
    for (Index i = 0; i < predicted_.mentions.size(); ++i) {
      scores.names.predicted += is_right_kind(i) ? 1U : 0U;
    }
    scores.typed.gold = scores.names.gold;
    scores.typed.predicted = scores.names.predicted;
  }

  // `named`: only mentions whose head is a proper noun.
  void score_chains(bool named, CoreferenceScores& scores) const {
    Chains gold;
    for (const Entity& entity : gold_.entities) {
      std::vector<Index> chain;
      for (const Index mention : entity.mentions) {
        const Mention& one = gold_.mentions[mention];
        if (counts(one) && (!named || is_named(gold_, one))) {
          chain.push_back(mention);
        }
      }
      add(std::move(chain), gold);
    }
    Chains predicted;
    const auto base = static_cast<Index>(gold_.mentions.size());
    for (const Entity& entity : predicted_.entities) {
      std::vector<Index> chain;
      for (const Index mention : entity.mentions) {
        const Mention& one = predicted_.mentions[mention];
        if (named ? counts(one) && is_named(predicted_, one)
                  : counts(one) || theirs_[mention] != kNobody) {
          chain.push_back(theirs_[mention] != kNobody ? theirs_[mention]
                                                      : base + mention);
        }
      }
      add(std::move(chain), predicted);
    }
    scores.add(gold, predicted);
  }

  void score_pronouns(const ClosedWords& words, Hits& hits) const {
    for (Index i = 0; i < gold_.mentions.size(); ++i) {
      if (!counts(gold_.mentions[i]) || !is_personal(i, words) ||
          !has_antecedent(gold_, gold_entity_[i])) {
        continue;
      }
      ++hits.gold;
      const std::optional<Index> linked = linked_to(i);
      hits.predicted += linked ? 1U : 0U;
      hits.right += linked && *linked == gold_entity_[i] ? 1U : 0U;
    }
  }

 private:
  static void add(std::vector<Index> chain, Chains& chains) {
    if (!chain.empty()) {
      chains.push_back(std::move(chain));
    }
  }

  bool is_right_kind(Index mention) const {
    const Mention& ours = predicted_.mentions[mention];
    return counts(ours) && is_named(predicted_, ours);
  }

  // For each gold mention the shortest of ours that holds its head and has its
  // own inside it.
  void align() {
    ours_.assign(gold_.mentions.size(), kNobody);
    theirs_.assign(predicted_.mentions.size(), kNobody);
    std::multimap<Index, Index> heads;  // where the heads of ours begin
    for (Index i = 0; i < predicted_.mentions.size(); ++i) {
      heads.emplace(bytes_of_head(predicted_, predicted_.mentions[i]).begin, i);
    }
    for (Index i = 0; i < gold_.mentions.size(); ++i) {
      const Mention& theirs = gold_.mentions[i];
      const ByteSpan whole = bytes_of(gold_, theirs.tokens);
      const ByteSpan head = bytes_of_head(gold_, theirs);
      Index best = kNobody;
      for (auto at = heads.lower_bound(whole.begin);
           at != heads.end() && at->first < whole.end; ++at) {
        const Mention& mine = predicted_.mentions[at->second];
        if (theirs_[at->second] == kNobody &&
            bytes_of(predicted_, mine.tokens).contains(head) &&
            (mine.kind == MentionKind::Pronoun) ==
                (theirs.kind == MentionKind::Pronoun) &&
            (best == kNobody ||
             mine.tokens.size() < predicted_.mentions[best].tokens.size())) {
          best = at->second;
        }
      }
      ours_[i] = best;
      if (best != kNobody) {
        theirs_[best] = i;
      }
    }
  }

  bool is_personal(Index mention, const ClosedWords& words) const {
    const Mention& one = gold_.mentions[mention];
    const Pronoun* pronoun =
        one.tokens.size() == 1
            ? words.pronoun(lower(text_of(gold_, one.tokens)))
            : nullptr;
    return pronoun != nullptr && pronoun->person == 3 &&
           pronoun->form != PronounForm::Relative &&
           pronoun->form != PronounForm::Indefinite;
  }

  static bool has_antecedent(const Document& document, Index entity) {
    const auto& mentions = document.entities[entity].mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](Index mention) {
      return document.mentions[mention].kind != MentionKind::Pronoun;
    });
  }

  // The gold entity that most names and noun phrases of our pronoun's entity
  // belong to.
  std::optional<Index> linked_to(Index mention) const {
    if (ours_[mention] == kNobody) {
      return std::nullopt;
    }
    std::map<Index, Index> votes;
    const Entity& entity =
        predicted_.entities[predicted_entity_[ours_[mention]]];
    for (const Index member : entity.mentions) {
      if (predicted_.mentions[member].kind != MentionKind::Pronoun) {
        ++votes[theirs_[member] == kNobody ? kNobody
                                           : gold_entity_[theirs_[member]]];
      }
    }
    const auto best = std::max_element(votes.begin(), votes.end(),
                                       [](const auto& one, const auto& other) {
                                         return one.second < other.second;
                                       });
    return best == votes.end() ? std::nullopt : std::optional(best->first);
  }

  const Document& gold_;
  const Document& predicted_;
  std::vector<Index> gold_entity_, predicted_entity_;  // of each mention
  std::vector<Index> ours_;                            // for each gold mention
  std::vector<Index> theirs_;                          // for each predicted one
};

struct ScoreEntitiesCommand {
  std::vector<std::string> treebanks;
  std::vector<std::string> genres;
  ScoredPack pack;
};

void print(const char* name, const Rates& rates) {
  std::printf("  %-14s %6.2f\n", name, 100 * rates.f1());
}

void print(const char* name, const CoreferenceScores& scores) {
  std::printf("%-16s %6.2f\n", name, 100 * scores.conll());
  print("MUC", scores.muc);
  print("B cubed", scores.b_cubed);
  print("CEAF entities", scores.ceaf);
}

void print(const EntityScores& scores) {
  std::printf("%-16s %6.2f\n", "names", 100 * scores.names.f1());
  std::printf("%-16s %6.2f\n", "names and types", 100 * scores.typed.f1());
  print("CoNLL, names", scores.named);
  print("CoNLL, all", scores.all);
  const Hits& pronouns = scores.pronouns;
  std::printf("%-16s %6.2f (%zu of %zu, %zu linked)\n", "pronouns",
              100 * static_cast<double>(pronouns.right) /
                  static_cast<double>(std::max<std::size_t>(pronouns.gold, 1)),
              pronouns.right, pronouns.gold, pronouns.predicted);
}

void run(const ScoreEntitiesCommand& command) {
  const LanguagePack pack = command.pack.load();
  for (const std::string& path : command.treebanks) {
    EntityScores scores;
    for (const Document& gold : read_treebank(path, command.genres)) {
      const Document predicted =
          analyze_entities(std::string(gold.text.view()), pack.resources());
      add_entity_scores(gold, predicted, pack.resources().closed_words, scores);
    }
    std::printf("%s\n", path.c_str());
    print(scores);
  }
}

}  // namespace

void add_entity_scores(const Document& gold, const Document& predicted,
                       const ClosedWords& words, EntityScores& scores) {
  const Comparison comparison(gold, predicted);
  comparison.score_names(scores);
  comparison.score_chains(true, scores.named);
  comparison.score_chains(false, scores.all);
  comparison.score_pronouns(words, scores.pronouns);
}

Document analyze_entities(const std::string& text, const Resources& resources) {
  Document document = own_arcs(Text(text), resources);
  document.mentions = find_mentions(document, resources);
  document.entities = resolve_entities(document, resources);
  return document;
}

void add_score_entities_command(CLI::App& app) {
  Subcommand sub(app, "score-entities",
                 "Scores names and coreference against treebanks");
  auto command = std::make_shared<ScoreEntitiesCommand>();
  sub.required("treebanks", command->treebanks, "UD treebanks with entities");
  sub.option("--genres", command->genres, "Only these, as \"news\"");
  command->pack.add_options(sub);
  sub.on_parsed([command] { run(*command); });
}

}  // namespace newsparse
