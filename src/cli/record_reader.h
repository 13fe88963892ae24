// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "newsparse/format.h"

#include "cli/byte_source.h"
#include "cli/file.h"
#include "cli/input_names.h"
#include "cli/json_values.h"
#include "cli/walk.h"

namespace newsparse {

struct ReadSettings {
  InputFormat format = InputFormat::Auto;
  std::size_t max_bytes = std::size_t{64} << 20U;  // of one record
  std::optional<FileIdentity> output;  // what is written is never read
  WalkSettings walk;
  std::string list;      // a file that names inputs; "-": standard input
  char list_end = '\n';  // what ends a name in it
  // Which files are passed over, by the name of their path; empty: none.
  std::function<bool(const std::string&)> is_done;
};

// One article as it came, neither decoded nor parsed.
struct RawRecord {
  std::size_t input = 0;        // the number of the file, from 1
  std::string path;             // "-" for standard input, else see path_name.h
  std::optional<Index> record;  // of many in a file, counted from 1
  InputFormat format = InputFormat::Text;  // never Auto
  std::string bytes;
  std::optional<Notice> failure;  // it could not be read
  std::optional<Notice> skipped;  // no record at all, but worth telling

  // "news/a.txt", "news/b.jsonl:3".
  std::string name() const;
};

// Turns what stands on the command line, and in a list, into records, one after
// another, with one file and the list open at a time and no more than one
// record in memory.
class RecordReader {
 public:
  // Throws UsageError when the list cannot be opened.
  RecordReader(std::vector<std::string> inputs, ReadSettings settings);

  // Nothing at the end. Total: what goes wrong is a record.
  std::optional<RawRecord> next();

  // Whether there were inputs, and none of them could be opened.
  bool opened_none() const { return input_ > 0 && !opened_any_; }

 private:
  std::optional<RawRecord> step();
  std::optional<RawRecord> next_listed();
  std::optional<RawRecord> next_found();
  std::optional<RawRecord> next_part();
  std::optional<RawRecord> open(const std::string& path, bool named);
  std::optional<RawRecord> begin(ByteSource source, const std::string& name);
  RawRecord read_whole(ByteSource& source, const std::string& name,
                       InputFormat format) const;
  InputFormat format_of(ByteSource& source, const std::string& name) const;

  // The file of many records that is being read.
  struct Parts {
    ByteSource source;
    std::string name;
    InputFormat format;
    JsonValues values;
    Index records = 0;
  };
  std::optional<Line> read_part(Parts& parts) const;

  std::vector<std::string> inputs_;
  std::size_t next_input_ = 0;
  ReadSettings settings_;
  std::optional<ByteSource> list_;
  std::optional<FolderWalk> walk_;
  std::string folder_;      // that is walked
  std::size_t input_ = 0;   // how many were begun
  bool found_any_ = false;  // in the folder that is walked
  std::optional<Parts> parts_;
  bool opened_any_ = false;
};

}  // namespace newsparse
