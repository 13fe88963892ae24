// SPDX-License-Identifier: Apache-2.0
#include "cli/signal_watch.h"

#include <cstdlib>
#include <pthread.h>

namespace newsparse {
namespace {

// Sent by the watch to its own thread when the run is over.
int end_of_watch() {
  return SIGRTMIN;
}

void wait_and_leave(const sigset_t& signals, Output& output) {
  int number = 0;
  if (sigwait(&signals, &number) != 0 || number == end_of_watch()) {
    return;
  }
  for (const int again : {SIGINT, SIGTERM, SIGHUP}) {
    std::signal(again, SIG_DFL);
  }
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  leave(output, 128 + number);
}

}  // namespace

SignalWatch::SignalWatch() {
  sigemptyset(&signals_);
  sigaddset(&signals_, end_of_watch());
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    // nohup and shells that start jobs in the background ignore some for us.
    struct sigaction action = {};
    if (sigaction(number, nullptr, &action) == 0 &&
        action.sa_handler != SIG_IGN) {
      sigaddset(&signals_, number);
    }
  }
  pthread_sigmask(SIG_BLOCK, &signals_, &before_);
}

SignalWatch::~SignalWatch() {
  if (thread_.joinable()) {
    pthread_kill(thread_.native_handle(), end_of_watch());
    thread_.join();
  }
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void SignalWatch::start(Output& output) {
  thread_ = std::thread([this, &output] { wait_and_leave(signals_, output); });
}

void leave(Output& output, int status) {
  output.abandon(std::chrono::milliseconds(500));
  std::_Exit(status);
}

}  // namespace newsparse
