// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_tree.h"

#include <algorithm>

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

constexpr std::uint8_t kOff = 0xFF;
constexpr std::uint8_t kHighest = 6;  // ancestors of the cue that are told
constexpr int kShortPath = 3;         // relations of a path that is hashed
constexpr int kDeepest = 64;          // steps of a climb

bool is_subject(Relation relation) {
  return relation == Relation::Nsubj || relation == Relation::NsubjPass ||
         relation == Relation::Csubj || relation == Relation::NsubjOuter;
}

std::uint8_t clause_bit(Relation relation) {
  switch (relation) {
    case Relation::Ccomp:
      return 1;
    case Relation::Xcomp:
      return 2;
    case Relation::Parataxis:
      return 4;
    case Relation::Advcl:
      return 8;
    case Relation::Acl:
    case Relation::AclRelcl:
      return 16;
    default:
      return 0;
  }
}

// Relations that say nothing about what a word takes.
bool is_trifle(Relation relation) {
  return relation == Relation::Punct || relation == Relation::Advmod ||
         relation == Relation::Aux || relation == Relation::Det ||
         relation == Relation::Cc || relation == Relation::Conj ||
         relation == Relation::Discourse;
}

}  // namespace

ClaimTree::ClaimTree(const ClaimFrame& frame) : frame_(frame) {
  if (!frame.parsed) {
    return;
  }
  nodes_.resize(frame.size());
  levels_.assign(frame.size(), kOff);
  for (Index t = 0; t < frame.size(); ++t) {
    visit(t);
  }
  // The marker of a clause is known only after its own children are.
  for (Index t = 0; t < frame.size(); ++t) {
    const Index head = frame.head[t];
    if (head != t && clause_bit(frame.relation[t]) != 0 &&
        nodes_[head].marker == ClaimFrame::kNone) {
      nodes_[head].marker = nodes_[t].own_marker;
    }
  }
}

// Tells a token's head about it.
void ClaimTree::visit(Index token) {
  const Index head = frame_.head[token];
  if (head == token) {
    return;
  }
  Node& above = nodes_[head];
  const Relation relation = frame_.relation[token];
  above.clauses |= clause_bit(relation);
  if (is_subject(relation)) {
    above.has_subject = true;
    above.subject = token;
  } else if (relation == Relation::Obj || relation == Relation::Iobj) {
    above.object = token;
  } else if (relation == Relation::Mark || relation == Relation::Case) {
    if (above.own_marker == ClaimFrame::kNone) {
      above.own_marker = token;
    }
  } else if (relation == Relation::AuxPass) {
    above.is_passive = true;
  }
  if (!is_trifle(relation)) {
    // A sum does not depend on the order; the same child twice counts twice.
    above.children += mix(static_cast<std::uint64_t>(relation) * 2 +
                          (token < head ? 1 : 0) + 1);
  }
}

const std::vector<ClaimTree::Branch>& ClaimTree::branches(Index cue,
                                                          TokenSpan sentence) {
  Index at = cue;
  for (std::uint8_t level = 0; level <= kHighest && levels_[at] == kOff;
       ++level) {
    levels_[at] = level;
    at = frame_.head[at];
  }
  branches_.assign(sentence.size(), {});
  for (Index t = sentence.begin; t < sentence.end; ++t) {
    branches_[t - sentence.begin] = climb(t);
  }
  for (at = cue; levels_[at] != kOff; at = frame_.head[at]) {
    levels_[at] = kOff;
  }
  return branches_;
}

ClaimTree::Branch ClaimTree::climb(Index token) const {
  Branch branch;
  std::uint64_t path = 0;
  int depth = 0;
  Index at = token;
  for (; levels_[at] == kOff; ++depth) {
    if (depth == kDeepest || frame_.head[at] == at) {
      return branch;
    }
    branch.top = at;
    path = combine(path, static_cast<std::uint64_t>(frame_.relation[at]));
    at = frame_.head[at];
  }
  branch.found = true;
  branch.level = levels_[at];
  branch.depth = static_cast<std::uint8_t>(std::min(depth, 15));
  branch.path = depth <= kShortPath && branch.level <= kShortPath
                    ? combine(path, branch.level)
                    : 0;
  return branch;
}

}  // namespace newsparse
