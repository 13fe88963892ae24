// SPDX-License-Identifier: Apache-2.0
#include "stages/arcs_subjects_view.h"

#include <algorithm>
#include <span>

#include "learn/feature_hash.h"

namespace newsparse {
namespace {

using Attribute = std::uint64_t;

// Dependents that say what the verb says, not when and how.
constexpr Attribute kModifiers = bit_of(Relation::Punct) |
                                 bit_of(Relation::Advmod) |
                                 bit_of(Relation::Conj) | bit_of(Relation::Cc);

// What stands beside a noun rather than below it.
constexpr Attribute kPeers = bit_of(Relation::Conj) | bit_of(Relation::Appos);

// Steps of ArcMargins, in the trainer's unit.
Attribute step(float margin) {
  constexpr std::array<float, 6> kSteps = {10, 25, 50, 100, 200, 400};
  return static_cast<Attribute>(
      std::upper_bound(kSteps.begin(), kSteps.end(), margin) - kSteps.begin());
}

Attribute steps(const ArcMargins& margins) {
  return step(margins.action) * 8 + step(margins.relation);
}

Attribute few(std::size_t count) {
  return std::min<Attribute>(count, 3);
}

Attribute number_of(Relation relation) {
  return static_cast<Attribute>(relation);
}

bool is_finite(PennTag tag) {
  return tag == PennTag::VBD || tag == PennTag::VBZ || tag == PennTag::VBP ||
         tag == PennTag::MD;
}

bool is_question_word(PennTag tag) {
  return tag == PennTag::WP || tag == PennTag::WDT || tag == PennTag::WRB;
}

// What a word between counts for: little words inside noun phrases nothing.
Attribute kind_between(const ArcWord& word) {
  switch (word.universal) {
    case UniversalTag::DET:
    case UniversalTag::ADJ:
    case UniversalTag::NUM:
    case UniversalTag::PART:
    case UniversalTag::INTJ:
    case UniversalTag::SYM:
      return is_question_word(word.penn) ? 101 : 0;
    case UniversalTag::PROPN:
      return static_cast<Attribute>(UniversalTag::NOUN) + 1;
    case UniversalTag::PUNCT:
      return static_cast<Attribute>(word.penn) + 200;
    case UniversalTag::VERB:
    case UniversalTag::AUX:
      return word.coarse_tag + (is_finite(word.penn) ? 300 : 400);
    case UniversalTag::SCONJ:
      return word.lemma;
    default:
      return is_question_word(word.penn) ? 101 : word.coarse_tag;
  }
}

// The first five kinds and the last two of a stretch, the same kind in a row
// counted once.
class Pattern {
 public:
  void add(Attribute kind) {
    if (kind == 0 || kind == last_) {
      return;
    }
    before_ = last_;
    last_ = kind;
    ++count_;
    if (count_ <= 5) {
      first_ = combine(first_, kind);
    }
  }

  Attribute value() const {
    return count_ <= 5 ? first_ : combine(combine(first_, before_), last_);
  }

 private:
  Attribute first_ = 0;
  Attribute before_ = 0;
  Attribute last_ = 0;
  std::size_t count_ = 0;
};

// The relations of a way up, at most `most` of them: then one less, and that
// there are more.
Attribute way(const SubjectFrame& frame, std::span<const std::int32_t> places,
              std::size_t most) {
  const bool cut = places.size() > most;
  Attribute hash = cut ? 77 : 7;
  for (const std::int32_t place :
       places.first(cut ? most - 1 : places.size())) {
    hash = combine(hash, number_of(frame.node(place).relation));
  }
  return hash;
}

bool is_inside_phrase(Relation relation) {
  switch (relation) {
    case Relation::Det:
    case Relation::DetPredet:
    case Relation::Amod:
    case Relation::Compound:
    case Relation::Nummod:
    case Relation::NmodPoss:
    case Relation::NmodDesc:
    case Relation::Flat:
    case Relation::Advmod:
    case Relation::Case:
    case Relation::Punct:
      return true;
    default:
      return false;
  }
}

// Nothing else has a claim to a word with such a relation.
bool is_free(Relation relation) {
  switch (relation) {
    case Relation::Nsubj:
    case Relation::NsubjPass:
    case Relation::Root:
    case Relation::Obj:
    case Relation::Conj:
    case Relation::Appos:
    case Relation::Dep:
    case Relation::OblUnmarked:
    case Relation::NmodUnmarked:
    case Relation::Parataxis:
    case Relation::List:
      return true;
    default:
      return false;
  }
}

}  // namespace

void SubjectView::begin(const SubjectQuestion& question) {
  question_ = &question;
  const std::int32_t at = question.verb;
  const ArcState::Node& node = frame_.node(at);
  const bool has = question.in_tree != ArcState::kNone;
  verb_.at = at;
  verb_.word = &frame_.word(at);
  verb_.relation = number_of(node.relation);
  verb_.auxiliaries = frame_.auxiliaries(at);
  verb_.left = node.left_relations & ~kModifiers;
  verb_.right = node.right_relations & ~kModifiers;
  verb_.has = has ? 1 : 0;
  verb_.margins = steps(frame_.margins(at));
  verb_.subject_margins = has ? steps(frame_.margins(question.in_tree)) : 64;
  verb_.subject_relation =
      has ? number_of(frame_.node(question.in_tree).relation) : 64;
  above_count_ = 0;
  for (std::int32_t place = at; above_count_ < kPath;
       place = frame_.node(place).head) {
    above_verb_[above_count_++] = place;
    if (place == frame_.tree().root()) {
      break;
    }
  }
}

SubjectCandidate SubjectView::candidate(std::size_t number) const {
  SubjectCandidate c;
  c.at = question_->candidates[number];
  c.word = &frame_.word(c.at);
  c.relation = number_of(frame_.node(c.at).relation);
  c.side = c.at < verb_.at ? 1 : 0;
  c.as = c.at == question_->in_tree ? 1 : verb_.has * 2;
  c.far = distance_step(c.at, verb_.at);
  c.behind = frame_.node(c.at).right_relations & kPeers;
  c.path = path_from(c.at);
  c.elsewhere = elsewhere(c.at);
  const ArcWord& before = frame_.word(first_of_phrase(c.at) - 1);
  c.edge = before.tag;
  c.edge_lemma = before.lemma;
  c.action = step(frame_.margins(c.at).action);
  c.label = step(frame_.margins(c.at).relation);
  read_between(c);
  read_rivals(number, c);
  return c;
}

void SubjectView::read_between(SubjectCandidate& c) const {
  const std::int32_t begin = std::min(c.at, verb_.at) + 1;
  const std::int32_t end = std::max(c.at, verb_.at);
  std::size_t commas = 0, finite = 0, openers = 0;
  for (std::int32_t i = begin; i < end; ++i) {
    const ArcWord& word = frame_.word(i);
    commas += word.penn == PennTag::Comma || word.penn == PennTag::Colon ||
                      word.penn == PennTag::OpenBracket ||
                      word.penn == PennTag::CloseBracket
                  ? 1U
                  : 0U;
    finite += is_finite(word.penn) ? 1U : 0U;
    openers +=
        is_question_word(word.penn) || word.universal == UniversalTag::SCONJ
            ? 1U
            : 0U;
  }
  const auto first = static_cast<std::size_t>(begin);
  const auto last = static_cast<std::size_t>(end);
  c.commas = few(commas);
  c.verbs = frame_.sentence().verbs(first, last);
  c.finite = few(finite);
  c.openers = few(openers);
  c.marks = frame_.sentence().quotation_marks(first, last);
  c.pattern = pattern_between(c.at, verb_.at);
}

void SubjectView::read_rivals(std::size_t number, SubjectCandidate& c) const {
  const auto& all = question_->candidates;
  std::size_t rivals = 0, free = 0;
  const auto count = [&](std::int32_t rival) {
    ++rivals;
    free += is_free(frame_.node(rival).relation) ? 1U : 0U;
  };
  if (c.side != 0) {
    for (std::size_t i = number + 1; i < all.size() && all[i] < verb_.at; ++i) {
      count(all[i]);
    }
  } else {
    for (std::size_t i = number; i > 0 && all[i - 1] > verb_.at; --i) {
      count(all[i - 1]);
    }
  }
  c.rivals = few(rivals);
  c.free = few(free);
}

// The relations on the way from a word to the verb: up, then down.
SubjectView::Attribute SubjectView::path_from(std::int32_t place) const {
  const std::span<const std::int32_t> above(above_verb_.data(), above_count_);
  std::array<std::int32_t, kPath> up{};
  std::size_t count = 0;
  auto meeting = above.end();
  for (std::int32_t at = place; count < kPath; at = frame_.node(at).head) {
    meeting = std::find(above.begin(), above.end(), at);
    if (meeting != above.end() || at == frame_.tree().root()) {
      break;
    }
    up[count++] = at;
  }
  const auto down = static_cast<std::size_t>(meeting - above.begin());
  return combine(way(frame_, std::span(up).first(count), 4),
                 way(frame_, above.first(down), 3));
}

// Whether a word is the subject of this verb, of one between, of one on the
// verb's side of it, or of another, or of none.
SubjectView::Attribute SubjectView::elsewhere(std::int32_t place) const {
  if (!frame_.is_subject(place)) {
    return 0;
  }
  const std::int32_t other = frame_.node(place).head;
  if (other == verb_.at) {
    return 1;
  }
  const bool towards = (other > place) == (verb_.at > place);
  const bool nearer = place < verb_.at ? other < verb_.at : other > verb_.at;
  return towards && nearer ? 2 : towards ? 3 : 4;
}

std::int32_t SubjectView::first_of_phrase(std::int32_t place) const {
  constexpr int kMost = 30;
  for (int i = 0; i < kMost; ++i) {
    const std::int32_t left = frame_.node(place).left;
    if (left == ArcState::kNone ||
        !is_inside_phrase(frame_.node(left).relation)) {
      break;
    }
    place = left;
  }
  return place;
}

std::uint64_t SubjectView::pattern_between(std::int32_t a,
                                           std::int32_t b) const {
  Pattern pattern;
  for (std::int32_t i = std::min(a, b) + 1; i < std::max(a, b); ++i) {
    pattern.add(kind_between(frame_.word(i)));
  }
  return pattern.value();
}

}  // namespace newsparse
