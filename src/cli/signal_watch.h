// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <thread>

#include "cli/output.h"

namespace newsparse {

// Ends the process in good order on SIGINT, SIGTERM and SIGHUP: the record
// that is being written is let through, nothing temporary stays, the status is
// 128 and the signal's number. A second signal ends it at once. A thread waits
// for the signals, so nothing runs in a signal handler, and a reader that is
// blocked need not be woken.
class SignalWatch {
 public:
  // From here on the signals wait, in this thread and all that it starts.
  SignalWatch();
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;
  ~SignalWatch();  // the signals act as before

  // `output` outlives the watch.
  void start(Output& output);

 private:
  sigset_t signals_{};
  sigset_t before_{};
  std::thread thread_;
};

// Ends the process now, whatever its threads are doing: when there is nobody
// left to write for, a reader may be blocked for ever.
[[noreturn]] void leave(Output& output, int status);

}  // namespace newsparse
