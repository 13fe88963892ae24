// SPDX-License-Identifier: Apache-2.0
#include "stages/claims_passives.h"

#include <algorithm>

#include "document/queries.h"
#include "resources/resources.h"
#include "stages/claims_ledger.h"
#include "stages/claims_marks.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr float kConfidence = 0.6F;

class PassiveMending {
 public:
  PassiveMending(const Document& document, const ClaimFrame& frame,
                 const Resources& resources, std::vector<Claim>& claims)
      : document_(document),
        frame_(frame),
        resources_(resources),
        claims_(claims) {}

  void run() {
    TokenMarks cues(frame_.size());
    for (Claim& claim : claims_) {
      if (claim.cue) {
        cues.add(*claim.cue);
        give_subject_to_content(claim);
        give_accused_to_content(claim);
        drop_expletive(claim);
      }
    }
    ClaimLedger ledger(frame_.size(), claims_);
    for (Index s = 0; s < frame_.sentences.size(); ++s) {
      const TokenSpan sentence = frame_.sentences[s];
      for (Index t = sentence.begin + 2;
           frame_.searched[s] != 0 && t + 3 < sentence.end; ++t) {
        if (!cues.has(t) && frame_.is_out(t)) {
          add_at(t, ledger);
        }
      }
    }
  }

 private:
  const ReportingCue* cue_at(Index verb) const {
    return resources_.reporting.find(lower(token_text(document_, verb)),
                                     CuePart::Verb);
  }

  // "is said", "was believed": the cue, or null.
  const ReportingCue* passive_at(Index verb) const {
    if (frame_.pos[verb] != PennTag::VBN || verb == 0 ||
        frame_.auxiliary[verb - 1] == 0) {
      return nullptr;
    }
    const ReportingCue* cue = cue_at(verb);
    return cue != nullptr && cue->use == CueUse::Says ? cue : nullptr;
  }

  static void give_source_to_content(Claim& claim) {
    claim.content.insert(claim.content.begin(), *claim.source);
    claim.source.reset();
  }

  // "The valley was said | to be flooded": the valley says nothing.
  void give_subject_to_content(Claim& claim) const {
    const TokenSpan first = claim.content.front();
    if (!claim.source || claim.source->end > claim.cue->begin ||
        first.begin != claim.cue->end || first.size() < 2 ||
        frame_.pos[first.begin] != PennTag::TO) {
      return;
    }
    const ReportingCue* passive = passive_at(claim.cue->end - 1);
    if (passive != nullptr && !has_addressee(*passive)) {
      give_source_to_content(claim);
    }
  }

  // "Port boss accused | of hiding leak": with nobody between, whoever stands
  // before is accused.
  void give_accused_to_content(Claim& claim) const {
    const TokenSpan first = claim.content.front();
    if (!claim.source || claim.source->end > claim.cue->begin ||
        first.begin != claim.cue->end || claim.cue->size() != 1 ||
        frame_.pos[first.begin] != PennTag::IN) {
      return;
    }
    const ReportingCue* cue = cue_at(claim.cue->begin);
    if (cue != nullptr && cue->attitude == Attitude::Accuse) {
      give_source_to_content(claim);
    }
  }

  // "was urged to go": the subject is whom the order is for.
  static bool has_addressee(const ReportingCue& passive) {
    switch (passive.attitude) {
      case Attitude::State:
      case Attitude::Believe:
      case Attitude::Predict:
        return false;
      default:
        return true;
    }
  }

  // "It is believed | that he fled": "it" stands for the clause.
  void drop_expletive(Claim& claim) const {
    if (claim.content.size() < 2 || claim.source) {
      return;
    }
    const TokenSpan first = claim.content[0];
    if (first.size() == 1 && frame_.pos[first.begin] == PennTag::PRP &&
        first.end <= claim.cue->begin &&
        claim.content[1].begin == claim.cue->end &&
        frame_.links[claim.content[1].begin] != 0) {
      claim.content.erase(claim.content.begin());
    }
  }

  // "Okafor is said to have sold his house.", where nothing was found.
  void add_at(Index verb, ClaimLedger& ledger) const {
    if (frame_.pos[verb + 1] != PennTag::TO ||
        frame_.pos[verb + 2] != PennTag::VB || passive_at(verb) == nullptr) {
      return;
    }
    const TokenSpan subject = frame_.nominals_before(verb - 1);
    const TokenSpan rest = frame_.words_behind(verb);
    if (subject.empty() || ledger.holds_content(subject) ||
        ledger.holds_content(rest)) {
      return;
    }
    Claim claim;
    claim.cue = {verb - 1, verb + 1};
    claim.content = {subject, rest};
    claim.confidence = kConfidence;
    ledger.add(std::move(claim));
  }

  const Document& document_;
  const ClaimFrame& frame_;
  const Resources& resources_;
  std::vector<Claim>& claims_;
};

}  // namespace

void mend_passives(const Document& document, const ClaimFrame& frame,
                   const Resources& resources, std::vector<Claim>& claims) {
  PassiveMending(document, frame, resources, claims).run();
}

}  // namespace newsparse
