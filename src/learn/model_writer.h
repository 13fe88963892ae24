// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "learn/model_file.h"

namespace newsparse {

// Puts a model file together; what trainers end with.
//
//   ModelWriter writer({"tagger", "tagger-features-3"});
//   writer.add_lines("labels", labels);
//   weights.write(writer, "tags");           // a LinearModelWriter
//   writer.add_text("provenance", json);
//   writer.add_lines("samples", samples);    // "input\toutput"
//   save(writer.bytes(), path);
class ModelWriter {
 public:
  // Throws Error when a part of the purpose is too long for the header.
  explicit ModelWriter(ModelPurpose purpose);

  // Throws Error for a name that is empty, too long or already there.
  void add_bytes(std::string_view section, std::span<const std::byte> bytes);
  void add_text(std::string_view section, std::string_view text);
  void add_lines(std::string_view section,
                 const std::vector<std::string>& lines);

  template <class Number>
  void add_numbers(std::string_view section, std::span<const Number> numbers) {
    add_bytes(section, std::as_bytes(numbers));
  }
  template <class Number>
  void add_numbers(std::string_view section,
                   const std::vector<Number>& numbers) {
    add_bytes(section, std::as_bytes(std::span(numbers)));
  }

  // The whole file. The same sections give the same bytes.
  std::vector<std::byte> bytes() const;

 private:
  struct Section {
    std::string name;
    std::vector<std::byte> bytes;
  };

  std::string task_;
  std::string features_;
  std::vector<Section> sections_;
};

}  // namespace newsparse
