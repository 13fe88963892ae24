// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "newsparse/format.h"

#include "cli/byte_source.h"
#include "cli/file.h"
#include "cli/walk.h"

namespace newsparse {

enum class InputFormat { Auto, Text, JsonLines };

struct ReadSettings {
  InputFormat format = InputFormat::Auto;
  std::size_t max_bytes = std::size_t{64} << 20U;  // of one record
  std::optional<FileIdentity> output;  // what is written is never read
};

// One article as it came, neither decoded nor parsed.
struct RawRecord {
  std::string path;             // "-" for standard input, else see path_name.h
  std::optional<Index> record;  // of a JSON Lines file, counted from 1
  bool json = false;
  std::string bytes;
  std::optional<Notice> failure;  // it could not be read
  std::optional<Notice> skipped;  // no record at all, but worth telling

  // "news/a.txt", "news/b.jsonl:3".
  std::string name() const;
};

// Turns what stands on the command line into records, one after another, with
// one file open at a time and no more than one record in memory.
class RecordReader {
 public:
  RecordReader(std::vector<std::string> inputs, ReadSettings settings);

  // Nothing at the end. Total: what goes wrong is a record.
  std::optional<RawRecord> next();

  // Whether there was an input that could be opened.
  bool opened_any() const { return opened_any_; }

 private:
  std::optional<RawRecord> next_input();
  std::optional<RawRecord> next_found();
  std::optional<RawRecord> next_line();
  std::optional<RawRecord> open(const std::string& path, bool named);
  std::optional<RawRecord> begin(ByteSource source, const std::string& name);
  RawRecord read_text(ByteSource& source, const std::string& name) const;
  bool is_json_lines(ByteSource& source, const std::string& name) const;

  // The JSON Lines file that is being read.
  struct Lines {
    ByteSource source;
    std::string name;
    Index records = 0;
  };

  std::vector<std::string> inputs_;
  std::size_t next_input_ = 0;
  ReadSettings settings_;
  std::optional<FolderWalk> walk_;
  bool found_any_ = false;  // in the folder that is walked
  std::optional<Lines> lines_;
  bool opened_any_ = false;
};

}  // namespace newsparse
