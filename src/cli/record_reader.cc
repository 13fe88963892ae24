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

#include "cli/decompression.h"
#include "cli/messages.h"
#include "cli/path_name.h"
#include "cli/sniff.h"

namespace newsparse {
namespace {

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
  while (source.view().size() < kUtf8Mark.size() && source.read_more()) {
  }
  if (source.view().starts_with(kUtf8Mark)) {
    source.consume(kUtf8Mark.size());
  }
}

// A list is opened before anything is read: without it there is nothing to do.
std::optional<ByteSource> open_list(const std::string& path) {
  if (path.empty()) {
    return std::nullopt;
  }
  FileDescriptor file = path == "-" ? FileDescriptor(dup(STDIN_FILENO))
                                    : open_path(path, O_RDONLY);
  if (!file.valid()) {
    throw UsageError("cannot open the list " + name_of_path(path) + ": " +
                         describe_errno(errno),
                     "");
  }
  return ByteSource(std::move(file));
}

bool is_blank(const Line& line) {
  return !line.too_long &&
         line.bytes.find_first_not_of(kBlanks) == std::string::npos;
}

}  // namespace

std::string RawRecord::name() const {
  return record ? path + ":" + std::to_string(*record) : path;
}

RecordReader::RecordReader(std::vector<std::string> inputs,
                           ReadSettings settings)
    : inputs_(std::move(inputs)),
      settings_(std::move(settings)),
      list_(open_list(settings_.list)) {}

std::optional<RawRecord> RecordReader::next() {
  while (parts_ || walk_ || next_input_ < inputs_.size() || list_) {
    if (std::optional<RawRecord> record = step()) {
      record->input = input_;
      return record;
    }
  }
  return std::nullopt;
}

std::optional<RawRecord> RecordReader::step() {
  if (parts_) {
    return next_part();
  }
  if (walk_) {
    return next_found();
  }
  if (next_input_ == inputs_.size()) {
    return next_listed();
  }
  const std::string& path = inputs_[next_input_++];
  if (path == "-") {
    ++input_;
    opened_any_ = true;
    return begin(ByteSource(FileDescriptor(dup(STDIN_FILENO))), "-");
  }
  return open(path, /*named=*/true);
}

// The file or folder that the next line of the list names. "-" is a file here.
std::optional<RawRecord> RecordReader::next_listed() {
  constexpr std::size_t kLongestPath = std::size_t{1} << 20U;
  const std::string list = name_of_path(settings_.list);
  try {
    const std::optional<Line> line =
        read_line(*list_, kLongestPath, settings_.list_end);
    if (!line) {
      list_.reset();
      return std::nullopt;
    }
    if (line->too_long) {
      return failed(list,
                    {"cannot_open", "a path of more than a megabyte", ""});
    }
    return line->bytes.empty() ? std::nullopt : open(line->bytes, true);
  } catch (const Error& error) {
    list_.reset();
    return failed(list, {"cannot_read", error.what(), ""});
  }
}

std::optional<RawRecord> RecordReader::next_found() {
  const std::optional<Found> found = walk_->next();
  opened_any_ = opened_any_ || walk_->opened();
  if (!found) {
    const bool empty = walk_->opened() && !found_any_;
    walk_.reset();
    const std::string reason =
        settings_.walk.globs.empty()
            ? "nothing in it is called " + article_patterns()
            : "nothing in it matches --glob";
    return empty ? std::optional(skipped(folder_, reason)) : std::nullopt;
  }
  found_any_ = found_any_ || found->kind != Found::Kind::Skipped;
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
  ++input_;
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
    walk_.emplace(path, settings_.walk);
    folder_ = name;
    found_any_ = false;
    return std::nullopt;
  }
  opened_any_ = true;
  if (settings_.output && identity_of(file.get()) == settings_.output) {
    return skipped(name, "it is the output");
  }
  if (settings_.is_done && settings_.is_done(name)) {
    return std::nullopt;
  }
  return begin(ByteSource(std::move(file)), name);
}

// Reads an article whole; of a file of many nothing yet.
std::optional<RawRecord> RecordReader::begin(ByteSource source,
                                             const std::string& name) {
  try {
    source = decompressed(std::move(source));
    const InputFormat format = format_of(source, name);
    if (!is_json(format)) {
      return read_whole(source, name, format);
    }
    skip_mark(source);
    parts_.emplace(Parts{std::move(source), name, format, {}, 0});
    return std::nullopt;
  } catch (const Error& error) {
    return failed(name, {"cannot_read", error.what(), ""});
  } catch (const std::bad_alloc&) {
    return failed(name, {"out_of_memory", "not enough memory to read it", ""});
  }
}

// No more is waited for than it takes to tell.
InputFormat RecordReader::format_of(ByteSource& source,
                                    const std::string& name) const {
  if (settings_.format != InputFormat::Auto) {
    return settings_.format;
  }
  if (const auto format = format_of_name(name)) {
    return *format;
  }
  std::optional<InputFormat> format;
  do {
    format = sniff_format(source.view());
  } while (!format && source.read_more());
  return format.value_or(InputFormat::Text);
}

RawRecord RecordReader::read_whole(ByteSource& source, const std::string& name,
                                   InputFormat format) const {
  std::optional<std::string> bytes = read_all(source, settings_.max_bytes);
  if (!bytes) {
    return failed(name, too_large(settings_.max_bytes));
  }
  RawRecord record;
  record.path = name;
  record.format = format;
  record.bytes = *std::move(bytes);
  return record;
}

std::optional<Line> RecordReader::read_part(Parts& parts) const {
  if (parts.format == InputFormat::Json) {
    return parts.values.next(parts.source, settings_.max_bytes);
  }
  std::optional<Line> line;
  do {
    line = read_line(parts.source, settings_.max_bytes);
  } while (line && is_blank(*line));
  return line;
}

std::optional<RawRecord> RecordReader::next_part() {
  RawRecord record;
  record.path = parts_->name;
  record.format = parts_->format;
  try {
    std::optional<Line> part = read_part(*parts_);
    if (!part) {
      parts_.reset();
      return std::nullopt;
    }
    ++parts_->records;
    const bool json = parts_->format == InputFormat::Json;
    // An object that is the whole file is called as the file is.
    if (!json || parts_->values.in_array() || parts_->records > 1) {
      record.record = parts_->records;
    }
    if (part->too_long) {
      record.failure = too_large(settings_.max_bytes);
    } else if (parts_->records == 1 && is_utf16(part->bytes)) {
      record.failure = {"bad_encoding", "JSON in UTF-16",
                        "make it UTF-8: iconv -f UTF-16 -t UTF-8"};
      parts_.reset();
    } else {
      // Behind what is no object nothing can be told apart.
      if (json && !parts_->values.in_array() && !part->bytes.starts_with('{')) {
        parts_.reset();
      }
      record.bytes = std::move(part->bytes);
    }
  } catch (const Error& error) {
    record.failure = {"cannot_read", error.what(), ""};
    parts_.reset();
  } catch (const std::bad_alloc&) {
    record.record = ++parts_->records;
    record.failure = {"out_of_memory", "not enough memory to read it", ""};
    parts_.reset();
  }
  return record;
}

}  // namespace newsparse
