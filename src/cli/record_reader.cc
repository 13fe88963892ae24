// SPDX-License-Identifier: Apache-2.0
#include "cli/record_reader.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "newsparse/error.h"

#include "cli/path_name.h"

namespace newsparse {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\v\f";

RawRecord failed(const std::string& name, Notice notice) {
  RawRecord record;
  record.path = name;
  record.failure = std::move(notice);
  return record;
}

RawRecord skipped(const std::string& name, std::string reason) {
  RawRecord record;
  record.path = name;
  record.skipped = {"skipped", "skipped: " + std::move(reason), ""};
  return record;
}

Notice too_large(std::size_t limit) {
  return {"too_large", "more than " + std::to_string(limit) + " bytes",
          "--max-bytes sets the limit"};
}

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

void skip_mark(ByteSource& source) {
  while (source.view().size() < 3 && source.read_more()) {
  }
  if (source.view().starts_with("\xEF\xBB\xBF")) {
    source.consume(3);
  }
}

// JSON Lines betray themselves by an object that begins on the first line
// that is not blank: {" with nothing but blanks between. No more is waited
// for than it takes to see that.
bool begins_with_object(ByteSource& source) {
  std::size_t at = 0;
  bool brace = false;
  do {
    const std::string_view view = source.view();
    if (at == 0 && view.starts_with("\xEF\xBB\xBF")) {
      at = 3;
    }
    for (; at < view.size(); ++at) {
      if (brace && view[at] != ' ' && view[at] != '\t') {
        return view[at] == '"';
      }
      if (!brace && kBlanks.find(view[at]) == std::string_view::npos) {
        if (view[at] != '{') {
          return false;
        }
        brace = true;
      }
    }
  } while (source.read_more());
  return false;
}

}  // namespace

std::string RawRecord::name() const {
  return record ? path + ":" + std::to_string(*record) : path;
}

RecordReader::RecordReader(std::vector<std::string> inputs,
                           ReadSettings settings)
    : inputs_(std::move(inputs)), settings_(settings) {}

std::optional<RawRecord> RecordReader::next() {
  while (true) {
    std::optional<RawRecord> record;
    if (lines_) {
      record = next_line();
    } else if (walk_) {
      record = next_found();
    } else if (next_input_ < inputs_.size()) {
      record = next_input();
    } else {
      return std::nullopt;
    }
    if (record) {
      return record;
    }
  }
}

std::optional<RawRecord> RecordReader::next_input() {
  const std::string& path = inputs_[next_input_++];
  if (path == "-") {
    return begin(ByteSource(FileDescriptor(dup(STDIN_FILENO))), "-");
  }
  return open(path, /*named=*/true);
}

std::optional<RawRecord> RecordReader::next_found() {
  const std::optional<Found> found = walk_->next();
  opened_any_ = opened_any_ || walk_->opened();
  if (!found) {
    const std::string folder = name_of_path(inputs_[next_input_ - 1]);
    const bool empty = walk_->opened() && !found_any_;
    walk_.reset();
    return empty ? std::optional(
                       skipped(folder,
                               "nothing in it is called *.txt, *.text, *.md, "
                               "*.jsonl or *.ndjson"))
                 : std::nullopt;
  }
  found_any_ = true;
  switch (found->kind) {
    case Found::Kind::Skipped:
      return skipped(name_of_path(found->path), found->reason);
    case Found::Kind::Failed:
      return failed(name_of_path(found->path),
                    {"cannot_open", found->reason, ""});
    case Found::Kind::File:
      break;
  }
  return open(found->path, /*named=*/false);
}

// A file that was named is read whatever it is, and a folder walked. Between
// the listing of a folder and the opening of its files one may have become
// something else: a pipe would be waited for, for ever.
std::optional<RawRecord> RecordReader::open(const std::string& path,
                                            bool named) {
  const std::string name = name_of_path(path);
  FileDescriptor file =
      open_path(path, named ? O_RDONLY : O_RDONLY | O_NONBLOCK);
  struct stat status = {};
  if (!file.valid() || fstat(file.get(), &status) != 0) {
    return failed(name,
                  {"cannot_open", "cannot open: " + describe_errno(errno), ""});
  }
  if (!named && !S_ISREG(status.st_mode)) {
    return skipped(name, "neither a file nor a folder");
  }
  if (S_ISDIR(status.st_mode)) {
    walk_.emplace(path);
    found_any_ = false;
    return std::nullopt;
  }
  opened_any_ = true;
  if (settings_.output && identity_of(file.get()) == settings_.output) {
    return skipped(name, "it is the output");
  }
  return begin(ByteSource(std::move(file)), name);
}

// Reads a text whole; of JSON Lines nothing yet.
std::optional<RawRecord> RecordReader::begin(ByteSource source,
                                             const std::string& name) {
  try {
    opened_any_ = true;
    if (is_json_lines(source, name)) {
      skip_mark(source);
      lines_.emplace(Lines{std::move(source), name, 0});
      return std::nullopt;
    }
    return read_text(source, name);
  } catch (const Error& error) {
    return failed(name, {"cannot_read", error.what(), ""});
  } catch (const std::bad_alloc&) {
    return failed(name, {"out_of_memory", "not enough memory to read it", ""});
  }
}

bool RecordReader::is_json_lines(ByteSource& source,
                                 const std::string& name) const {
  switch (settings_.format) {
    case InputFormat::Text:
      return false;
    case InputFormat::JsonLines:
      return true;
    case InputFormat::Auto:
      break;
  }
  return is_json_lines_name(name) ||
         (!is_article_name(name) && begins_with_object(source));
}

RawRecord RecordReader::read_text(ByteSource& source,
                                  const std::string& name) const {
  RawRecord record;
  record.path = name;
  std::optional<std::string> bytes = read_all(source, settings_.max_bytes);
  if (!bytes) {
    return failed(name, too_large(settings_.max_bytes));
  }
  record.bytes = *std::move(bytes);
  return record;
}

std::optional<RawRecord> RecordReader::next_line() {
  RawRecord record;
  record.path = lines_->name;
  record.json = true;
  try {
    std::optional<Line> line;
    do {
      line = read_line(lines_->source, settings_.max_bytes);
    } while (line && !line->too_long &&
             line->bytes.find_first_not_of(kBlanks) == std::string::npos);
    if (!line) {
      lines_.reset();
      return std::nullopt;
    }
    record.record = ++lines_->records;
    if (line->too_long) {
      record.failure = too_large(settings_.max_bytes);
    } else if (*record.record == 1 && is_utf16(line->bytes)) {
      record.failure = {"bad_encoding", "JSON Lines in UTF-16",
                        "make it UTF-8: iconv -f UTF-16 -t UTF-8"};
      lines_.reset();
    } else {
      record.bytes = std::move(line->bytes);
    }
  } catch (const Error& error) {
    record.failure = {"cannot_read", error.what(), ""};
    lines_.reset();
  } catch (const std::bad_alloc&) {
    record.record = ++lines_->records;
    record.failure = {"out_of_memory", "not enough memory to read it", ""};
    lines_.reset();
  }
  return record;
}

}  // namespace newsparse
