// SPDX-License-Identifier: Apache-2.0
//
// Three stages on any number of threads: read, in order; analyze and format,
// as they come; write, in order. So the bytes are the same for any number of
// threads, and what is in memory is bounded by the records in flight. Every
// record is written when its turn comes and nothing is kept back: a reader at
// the other end of a pipe that sends one line and waits gets its answer.
#include "cli/run.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <new>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include "newsparse/analyze.h"

#include "cli/article.h"
#include "cli/messages.h"
#include "cli/mirror.h"
#include "cli/path_name.h"
#include "cli/progress.h"
#include "cli/record_reader.h"
#include "cli/results.h"
#include "cli/signal_watch.h"
#include "cli/written.h"

namespace newsparse {
namespace {

using Clock = std::chrono::steady_clock;

// A record ready to be written, and what is told about it.
struct Written {
  std::string name;
  bool record = true;         // false: a file that is skipped
  FormattedRecord formatted;  // no bytes: the format has no words for it
  std::vector<Notice> warnings;
  std::vector<Notice> errors;
  std::uint64_t size = 0;  // of the input
  Clock::duration time{};
};

// The pages of records lie in one folder tree; their names are not known to
// the writers of pages.
void format_page(const Record& record, const Settings& settings,
                 FormattedRecord& formatted) {
  HtmlOptions options;
  options.locale = settings.locale;
  if (formatted.input > 1 || record.provenance.record.value_or(1) > 1) {
    options.anchors = "a" + std::to_string(formatted.input) + "-" +
                      std::to_string(record.provenance.record.value_or(1)) +
                      "-";
  }
  formatted.title = html_title(record);
  if (!settings.output_folder.empty()) {
    const std::string page =
        mirrored_path("", formatted.path, ".html").substr(1);
    for (const char letter : page) {
      options.index += letter == '/' ? "../" : "";
    }
    options.index += kIndexPage;
    formatted.index_row = written_by([&](std::ostream& out) {
      write_html_index_row(out, record, page, options);
    });
  }
  formatted.bytes =
      written_by([&](std::ostream& out) { write_html(out, record, options); });
}

std::string format_record(const Record& record, const Appearance& appearance) {
  return written_by([&](std::ostream& out) {
    if (appearance.format == OutputFormat::Text) {
      write_text(out, record, appearance.report);
    } else if (appearance.format == OutputFormat::Conllu) {
      write_conllu(out, record);
    } else if (appearance.table) {
      write_table_rows(out, record, *appearance.table);
    } else {
      write_json(out, record, appearance.json);
    }
  });
}

void analyze_article(Article& article, const LanguagePack& pack,
                     const AnalysisOptions& options) {
  article.record.provenance.language = pack.code();
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

bool is_progress_wanted(ProgressChoice choice) {
  return choice == ProgressChoice::Always ||
         (choice == ProgressChoice::Auto && isatty(STDERR_FILENO) == 1);
}

// How much there is to read, where that is known before it is read.
std::optional<std::uint64_t> whole_size(const Settings& settings) {
  if (!settings.reading.list.empty()) {
    return std::nullopt;
  }
  std::uint64_t bytes = 0;
  for (const std::string& path : settings.inputs) {
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
      return std::nullopt;
    }
    bytes += static_cast<std::uint64_t>(status.st_size);
  }
  return bytes;
}

class Run {
 public:
  Run(const Settings& settings, const LanguagePack& pack, Output& output)
      : settings_(settings),
        pack_(pack),
        output_(output),
        appearance_(appearance_of(settings, terminal_width())),
        reader_(settings.inputs, reading()),
        results_(settings_, appearance_, output),
        progress_(is_progress_wanted(settings.progress)
                      ? std::make_optional<Progress>(whole_size(settings))
                      : std::nullopt) {}

  int execute() {
    // As many threads as were asked for, also when there are more of them
    // than processors.
    const tbb::global_control threads(
        tbb::global_control::max_allowed_parallelism, settings_.jobs);
    tbb::task_arena arena(static_cast<int>(settings_.jobs));
    arena.execute([this] { pipe(); });
    hide_progress();
    if (!results_.finish()) {
      leave(output_, 0);
    }
    report_detail("", std::to_string(totals_.records) +
                          (totals_.records == 1 ? " record, " : " records, ") +
                          std::to_string(totals_.failed) + " failed");
    // Behind the first failure that ends a run others may or may not have been
    // tried by then.
    if (!ended_ && reader_.opened_none()) {
      return 2;
    }
    return totals_.failed > 0 ? 1 : 0;
  }

 private:
  ReadSettings reading() const {
    ReadSettings reading = settings_.reading;
    reading.output = output_.identity();
    const std::string& folder = settings_.output_folder;
    struct stat status = {};
    if (!folder.empty() && stat(folder.c_str(), &status) == 0) {
      reading.walk.output = FileIdentity{status.st_dev, status.st_ino};
    }
    if (settings_.skip_existing) {
      reading.is_done = [folder, ending = ending_of(appearance_)](
                            const std::string& name) {
        struct stat done = {};
        return stat(mirrored_path(folder, name, ending).c_str(), &done) == 0;
      };
    }
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
                                                ended_ ? std::nullopt
                                                       : reader_.next();
                                            if (!raw) {
                                              control.stop();
                                              return RawRecord{};
                                            }
                                            return *std::move(raw);
                                          }) &
            tbb::make_filter<RawRecord, Written>(
                tbb::filter_mode::parallel,
                [this](RawRecord raw) { return process(std::move(raw)); }) &
            tbb::make_filter<Written, void>(tbb::filter_mode::serial_in_order,
                                            [this](const Written& written) {
                                              if (!ended_) {
                                                write(written);
                                              }
                                            }));
  }

  Written process(RawRecord raw) const {
    Written written;
    written.name = raw.name();
    written.formatted = {raw.input, raw.path, ""};
    if (raw.skipped) {
      written.record = false;
      written.warnings.push_back(*std::move(raw.skipped));
      return written;
    }
    const Clock::time_point begin = Clock::now();
    Article article;
    try {
      article.record = begin_record(raw);  // if making the article fails
      article = make_article(std::move(raw), settings_.articles);
      analyze_article(article, pack_, settings_.analysis);
      format(article.record, written.formatted);
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

  void format(const Record& record, FormattedRecord& formatted) const {
    if (appearance_.format == OutputFormat::Html) {
      format_page(record, settings_, formatted);
    } else {
      formatted.bytes = format_record(record, appearance_);
    }
  }

  void fail(Article& article, Written& written, Notice error) const {
    article.text.reset();
    article.record = failed_record(std::move(article.record), std::move(error));
    format(article.record, written.formatted);
  }

  void write(const Written& written) {
    tell(written);
    if (!written.record) {
      return;
    }
    ++totals_.records;
    totals_.failed += written.errors.empty() ? 0 : 1;
    totals_.bytes += written.size;
    try {
      if (!results_.add(written.formatted)) {
        leave(output_, 0);
      }
    } catch (const WriteError& error) {
      report_error("", {"", error.what(), ""});
      leave(output_, 3);
    }
    // What is in flight behind it is dropped, for any number of jobs alike.
    ended_ = settings_.fail_fast && totals_.failed > 0;
    if (progress_) {
      progress_->show(totals_);
    }
  }

  void hide_progress() {
    if (progress_) {
      progress_->hide();
    }
  }

  void tell(const Written& written) {
    const std::string where = written.name.empty() ? "''" : written.name;
    if (!written.warnings.empty() || !written.errors.empty()) {
      hide_progress();
    }
    for (const Notice& warning : written.warnings) {
      report_warning(where, warning);
    }
    for (const Notice& error : written.errors) {
      report_error(where, error);
    }
    if (written.record) {
      report_timing(where, timing(written));
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
  Results results_;
  std::optional<Progress> progress_;  // nothing: none is wanted
  Totals totals_;
  std::atomic<bool> ended_ = false;
};

}  // namespace

int run(const Settings& settings, const LanguagePack& pack, Output& output) {
  return Run(settings, pack, output).execute();
}

}  // namespace newsparse
