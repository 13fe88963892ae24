// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/file.h"

int main(int count, char** arguments) {
  newsparse::hold_standard_streams();
  return newsparse::run_command(
      {arguments + (count > 0 ? 1 : 0), arguments + count});
}
