// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The container that every trained model is kept in: named sections of
// little-endian bytes, used where they lie. model_file.cc describes the
// format byte by byte; model_writer.h writes it.
namespace newsparse {

// What a model was trained to do and from which features. A stage names both;
// a file that differs is refused.
struct ModelPurpose {
  std::string_view task;      // "tagger"
  std::string_view features;  // "tagger-features-3"
};

// An input and the output that the model gave for it when it was trained.
// Tests run them through the stage, so that a model and a feature function
// that have drifted apart are found out.
struct ModelSample {
  std::string_view input;
  std::string_view expected;
};

// A view of a model file. Copies are cheap and share the bytes.
//
//   const ModelFile file("en/models/tagger.model", bytes,
//                        {"tagger", "tagger-features-3"});
//   const LinearModel weights(file, "tags");
//   for (std::string_view label : file.lines("labels")) …
class ModelFile {
 public:
  ModelFile() = default;

  // Reads the table of sections and checks everything that the container
  // promises, the checksum included; nothing is copied. `name` is what
  // messages call the file.
  // Requires: `bytes` are aligned to 64 bytes and outlive this object and
  // all that is built from it.
  // Throws Error, naming the file and what differs.
  ModelFile(std::string name, std::span<const std::byte> bytes,
            ModelPurpose purpose);

  // Tells whether there is a model at all: false when default-constructed.
  explicit operator bool() const { return !sections_.empty(); }

  const std::string& name() const { return name_; }
  bool has(std::string_view section) const;

  // The bytes of a section. Throws Error when there is no such section.
  std::span<const std::byte> bytes(std::string_view section) const;

  // A section as an array of numbers. Throws Error when the section is
  // missing or its size is not a multiple of the element's.
  template <class Number>
  std::span<const Number> numbers(std::string_view section) const {
    const std::span<const std::byte> found = bytes(section);
    if (found.size() % sizeof(Number) != 0) {
      refuse(section, "a size that is not a whole number of elements");
    }
    return {reinterpret_cast<const Number*>(found.data()),
            found.size() / sizeof(Number)};
  }

  // A section as text, and as the lines of a text.
  std::string_view text(std::string_view section) const;
  std::vector<std::string_view> lines(std::string_view section) const;

  // JSON: corpora, seed, scores. Empty when the trainer wrote none.
  std::string_view provenance() const;

  // The lines of section "samples", each an input, a tab and the output.
  std::vector<ModelSample> samples() const;

  // Throws Error: "FILE: section SECTION has PROBLEM". For the types that
  // give a section its meaning.
  [[noreturn]] void refuse(std::string_view section,
                           std::string_view problem) const;

 private:
  struct Section {
    std::string_view name;
    std::span<const std::byte> bytes;
  };

  void check_header(std::span<const std::byte> bytes, ModelPurpose purpose);
  void read_sections(std::span<const std::byte> bytes, std::size_t count);
  const Section* find(std::string_view section) const;

  std::string name_;
  std::vector<Section> sections_;
};

// The checksum of a model file's bytes behind its first 32. A part of the
// format.
std::uint64_t model_checksum(std::span<const std::byte> bytes);

}  // namespace newsparse
