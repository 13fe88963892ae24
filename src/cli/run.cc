// SPDX-License-Identifier: Apache-2.0
//
// Three stages on any number of threads: read, in order; analyze and format,
// as they come; write, in order. So the bytes are the same for any number of
// threads, and what is in memory is bounded by the records in flight. Every
// record is written when its turn comes and nothing is kept back: a reader at
// the other end of a pipe that sends one line and waits gets its answer.
#include "cli/run.h"

#include <chrono>
#include <new>
#include <sstream>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include "newsparse/analyze.h"

#include "cli/article.h"
#include "cli/messages.h"
#include "cli/record_reader.h"
#include "cli/signal_watch.h"

namespace newsparse {
namespace {

using Clock = std::chrono::steady_clock;

// A record ready to be written, and what is told about it.
struct Written {
  std::string name;
  bool record = true;  // false: a file that is skipped
  std::string bytes;   // empty where the format has no words for it
  std::vector<Notice> warnings;
  std::vector<Notice> errors;
  std::uint64_t size = 0;  // of the input
  Clock::duration time{};
};

// What the last line of a verbose run says.
struct Totals {
  std::size_t records = 0;
  std::size_t failed = 0;
};

std::string format_record(const Record& record, const Appearance& appearance) {
  std::ostringstream out;
  // A stream swallows what goes wrong inside it, and the text would be cut.
  out.exceptions(std::ios::badbit | std::ios::failbit);
  if (appearance.format == OutputFormat::Text) {
    write_text(out, record, appearance.report);
  } else if (appearance.format == OutputFormat::Conllu) {
    write_conllu(out, record);
  } else {
    write_json(out, record, appearance.json);
  }
  return std::move(out).str();
}

void analyze_article(Article& article, const LanguagePack& pack,
                     const AnalysisOptions& options) {
  if (article.text) {
    article.record.document =
        analyze(Text(*std::move(article.text)), pack, options);
  }
}

// The record that stands for one whose analysis failed.
Record failed_record(Record record, Notice error) {
  record.document.reset();
  record.errors = {std::move(error)};
  return record;
}

class Run {
 public:
  Run(const Settings& settings, const LanguagePack& pack, Output& output)
      : settings_(settings),
        pack_(pack),
        output_(output),
        appearance_(appearance_of(settings, terminal_width())),
        reader_(settings.inputs, reading(settings, output)) {}

  int execute() {
    // As many threads as were asked for, also when there are more of them
    // than processors.
    const tbb::global_control threads(
        tbb::global_control::max_allowed_parallelism, settings_.jobs);
    tbb::task_arena arena(static_cast<int>(settings_.jobs));
    arena.execute([this] { pipe(); });
    output_.finish();
    report_detail("", std::to_string(totals_.records) +
                          (totals_.records == 1 ? " record, " : " records, ") +
                          std::to_string(totals_.failed) + " failed");
    if (!settings_.inputs.empty() && !reader_.opened_any()) {
      return 2;
    }
    return totals_.failed > 0 ? 1 : 0;
  }

 private:
  static ReadSettings reading(const Settings& settings, const Output& output) {
    ReadSettings reading = settings.reading;
    reading.output = output.identity();
    return reading;
  }

  std::optional<Index> terminal_width() const {
    if (!output_.is_terminal()) {
      return std::nullopt;
    }
    winsize size = {};
    const bool known =
        ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20;
    return known ? Index{size.ws_col} : Index{80};
  }

  void pipe() {
    // Enough that a long article does not make the other threads wait.
    const std::size_t in_flight = settings_.jobs == 1 ? 1 : 2 * settings_.jobs;
    tbb::parallel_pipeline(
        in_flight,
        tbb::make_filter<void, RawRecord>(tbb::filter_mode::serial_in_order,
                                          [this](tbb::flow_control& control) {
                                            std::optional<RawRecord> raw =
                                                reader_.next();
                                            if (!raw) {
                                              control.stop();
                                              return RawRecord{};
                                            }
                                            return *std::move(raw);
                                          }) &
            tbb::make_filter<RawRecord, Written>(
                tbb::filter_mode::parallel,
                [this](RawRecord raw) { return process(std::move(raw)); }) &
            tbb::make_filter<Written, void>(
                tbb::filter_mode::serial_in_order,
                [this](const Written& written) { write(written); }));
  }

  Written process(RawRecord raw) const {
    Written written;
    written.name = raw.name();
    if (raw.skipped) {
      written.record = false;
      written.warnings.push_back(*std::move(raw.skipped));
      return written;
    }
    const Clock::time_point begin = Clock::now();
    Article article;
    try {
      article.record.provenance.id = written.name;
      article.record.provenance.path = raw.path;
      article.record.provenance.record = raw.record;
      article.record.provenance.format = raw.json ? "jsonl" : "text";
      article = make_article(std::move(raw));
      analyze_article(article, pack_, settings_.analysis);
      written.bytes = format_record(article.record, appearance_);
    } catch (const std::bad_alloc&) {
      fail(article, written, {"out_of_memory", "not enough memory", ""});
    } catch (const std::exception& error) {
      fail(article, written, {"cannot_analyze", error.what(), ""});
    }
    written.warnings = std::move(article.record.warnings);
    written.errors = std::move(article.record.errors);
    written.size = article.record.provenance.bytes;
    written.time = Clock::now() - begin;
    return written;
  }

  void fail(Article& article, Written& written, Notice error) const {
    article.text.reset();
    article.record = failed_record(std::move(article.record), std::move(error));
    written.bytes = format_record(article.record, appearance_);
  }

  void write(const Written& written) {
    const std::string where = written.name.empty() ? "''" : written.name;
    for (const Notice& warning : written.warnings) {
      report_warning(where, warning);
    }
    for (const Notice& error : written.errors) {
      report_error(where, error);
    }
    if (!written.record) {
      return;
    }
    report_timing(where, timing(written));
    ++totals_.records;
    totals_.failed += written.errors.empty() ? 0 : 1;
    try {
      const bool between =
          appearance_.format == OutputFormat::Text && totals_.records > 1;
      if ((between && !output_.write("\n")) || !output_.write(written.bytes)) {
        leave(output_, 0);
      }
    } catch (const WriteError& error) {
      report_error("", {"", error.what(), ""});
      leave(output_, 3);
    }
  }

  static std::string timing(const Written& written) {
    const auto time =
        std::chrono::duration_cast<std::chrono::microseconds>(written.time);
    return std::to_string(written.size) + " bytes in " +
           std::to_string(time.count()) + " microseconds";
  }

  const Settings& settings_;
  const LanguagePack& pack_;
  Output& output_;
  Appearance appearance_;
  RecordReader reader_;
  Totals totals_;
};

}  // namespace

int run(const Settings& settings, const LanguagePack& pack, Output& output) {
  return Run(settings, pack, output).execute();
}

}  // namespace newsparse
