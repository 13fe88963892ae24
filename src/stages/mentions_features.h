// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "newsparse/document.h"

#include "learn/feature_list.h"
#include "stages/mentions_evidence.h"

namespace newsparse {

struct Resources;

// The features by which the finder of names decides. Made once for a
// document; the trainer and the stage take the same from it.
//
// Most features of a token depend on the kind of one word alone, its own or
// that of a neighbor. Whoever adds up weights does so once for each kind and
// place, and only what words tell together is met anew at each token.
class NameFeatures {
 public:
  // A change of any feature is a change of this name.
  static constexpr std::string_view kSet = "names-features-1";
  // Words around a token that its features see, to either side.
  static constexpr int kReach = 2;

  NameFeatures(const Document& document, const Resources& resources)
      : evidence_(document, resources) {}

  const NameEvidence& evidence() const { return evidence_; }
  bool may_be_name(Index token) const { return evidence_.may_be_name(token); }

  // All features of a token inside its sentence; replaces the list. Some are
  // doubled for each source of training data with its own habits.
  void fill(Index token, TokenSpan sentence, std::uint32_t source,
            FeatureList& features) const;

  // The kind of the word at -kReach to kReach from a token.
  std::uint32_t kind_at(Index token, TokenSpan sentence, int at) const;

  // What a word that stands there tells alone.
  void add_alone(std::uint32_t kind, int at, std::uint32_t source,
                 FeatureList& features) const;

  // What the words around a token tell together.
  void add_together(Index token, TokenSpan sentence, std::uint32_t source,
                    FeatureList& features) const;

 private:
  void add_word(std::uint32_t kind, std::uint32_t source,
                FeatureList& features) const;
  void add_usage(std::uint32_t kind, FeatureList& features) const;

  NameEvidence evidence_;
};

}  // namespace newsparse
