// SPDX-License-Identifier: Apache-2.0
#include "resources/name_model.h"

#include <optional>
#include <string_view>

#include "learn/viterbi.h"

namespace newsparse {
namespace {

constexpr std::string_view kPositions[] = {"outside", "begin", "inside", "last",
                                           "unit"};

std::optional<NameLabel> parse_name_label(std::string_view line) {
  if (line == kPositions[0]) {
    return NameLabel{};
  }
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) {
    return std::nullopt;
  }
  const auto type = parse_label<EntityType>(line.substr(space + 1));
  for (std::uint8_t i = 1; i < std::size(kPositions); ++i) {
    if (type && kPositions[i] == line.substr(0, space)) {
      return NameLabel{static_cast<NamePosition>(i), *type};
    }
  }
  return std::nullopt;
}

bool goes_on(NamePosition position) {
  return position == NamePosition::Begin || position == NamePosition::Inside;
}

bool went_before(NamePosition position) {
  return position == NamePosition::Inside || position == NamePosition::Last;
}

}  // namespace

std::vector<NameLabel> name_labels(std::span<const EntityType> types) {
  std::vector<NameLabel> labels = {NameLabel{}};
  for (const EntityType type : types) {
    for (const NamePosition position :
         {NamePosition::Begin, NamePosition::Inside, NamePosition::Last,
          NamePosition::Unit}) {
      labels.push_back({position, type});
    }
  }
  return labels;
}

bool may_follow(NameLabel before, NameLabel label) {
  if (goes_on(before.position)) {
    return went_before(label.position) && before.type == label.type;
  }
  return !went_before(label.position);
}

std::string name_of(NameLabel label) {
  std::string name(kPositions[static_cast<std::size_t>(label.position)]);
  if (label.position != NamePosition::Outside) {
    name += ' ';
    name += name_of(label.type);
  }
  return name;
}

NameModel::NameModel(const ModelFile& file) : weights_(file, "names") {
  for (const std::string_view line : file.lines("labels")) {
    const auto label = parse_name_label(line);
    if (!label) {
      file.refuse("labels", "a label that does not exist");
    }
    labels_.push_back(*label);
  }
  if (labels_.size() != weights_.classes() || labels_.empty() ||
      labels_.front() != NameLabel{}) {
    file.refuse("labels", "other classes than the weights");
  }
  const auto steps = file.numbers<std::int32_t>("steps");
  const auto source = file.numbers<std::uint32_t>("source");
  if (steps.size() != labels_.size() * labels_.size() || source.size() != 1) {
    file.refuse("steps", "another size than the labels ask for");
  }
  source_ = source[0];
  steps_.assign(steps.begin(), steps.end());
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    if (!may_follow(labels_[i / labels_.size()], labels_[i % labels_.size()])) {
      steps_[i] = Viterbi<std::int32_t>::kForbidden;
    }
  }
}

}  // namespace newsparse
