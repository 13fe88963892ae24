// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace newsparse {

// One subcommand of newsparse-train. The options are read into variables that
// must live until `app` has parsed; what they hold before is the default. CLI11
// itself is compiled in this room alone, since each file that it is in takes
// half a minute.
class Subcommand {
 public:
  Subcommand(CLI::App& app, const std::string& name, const std::string& does);

  // T: std::string, std::vector<std::string>, a number. A name without dashes
  // is that of a positional.
  template <typename T>
  void option(const std::string& name, T& value, const std::string& help = "");
  template <typename T>
  void required(const std::string& name, T& value,
                const std::string& help = "");

  // A number that has to be above zero.
  template <typename T>
  void positive(const std::string& name, T& value, const std::string& help);

  void flag(const std::string& name, bool& value, const std::string& help);

  // What the command does once its options have been read.
  void on_parsed(std::function<void()> run);

 private:
  CLI::App& sub_;
};

}  // namespace newsparse
