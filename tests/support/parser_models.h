// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "newsparse/labels.h"

#include "learn/aligned_bytes.h"
#include "learn/linear_model_writer.h"
#include "resources/parser_model.h"

namespace newsparse::testing {

inline std::vector<std::string> relation_names() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count_of<Relation>(); ++i) {
    names.emplace_back(name_of(static_cast<Relation>(i)));
  }
  return names;
}

// A row for each feature of a list, with the same weights.
inline void add_rows(std::span<const std::uint64_t> features,
                     std::span<const float> weights,
                     LinearModelWriter& writer) {
  for (const std::uint64_t key :
       std::set<std::uint64_t>(features.begin(), features.end())) {
    writer.add_row(key, weights);
  }
}

// A parser that knows nothing of actions, all scores are 0, with weights for
// relations and subjects where they are written.
class ToyParser {
 public:
  using Write = std::function<void(LinearModelWriter&)>;

  explicit ToyParser(const Write& relations = {}, const Write& subjects = {})
      : bytes_(written(relations, subjects)),
        model_(ModelFile("parser", bytes_.bytes(), ParserModel::kPurpose)) {}
  ToyParser(const ToyParser&) = delete;
  ToyParser& operator=(const ToyParser&) = delete;

  const ParserModel& model() const { return model_; }

 private:
  static std::vector<std::byte> written(const Write& relations,
                                        const Write& subjects) {
    const std::vector<std::string> names = relation_names();
    ModelWriter writer(ParserModel::kPurpose);
    writer.add_lines("labels", names);
    write(2, {}, "actions", writer);
    write(names.size(), relations, "relations", writer);
    write(1, subjects, "subjects", writer);
    return writer.bytes();
  }

  static void write(std::size_t classes, const Write& add_to,
                    const std::string& name, ModelWriter& writer) {
    LinearModelWriter rows(classes, {});
    if (add_to) {
      add_to(rows);
    }
    rows.write(writer, name);
  }

  AlignedBytes bytes_;
  ParserModel model_;
};

}  // namespace newsparse::testing
