// SPDX-License-Identifier: Apache-2.0
#include "train/subcommand.h"

#include <cstdint>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

namespace newsparse {

Subcommand::Subcommand(CLI::App& app, const std::string& name,
                       const std::string& does)
    : sub_(*app.add_subcommand(name, does)) {}

template <typename T>
void Subcommand::option(const std::string& name, T& value,
                        const std::string& help) {
  sub_.add_option(name, value, help)->capture_default_str();
}

template <typename T>
void Subcommand::required(const std::string& name, T& value,
                          const std::string& help) {
  sub_.add_option(name, value, help)->required();
}

template <typename T>
void Subcommand::positive(const std::string& name, T& value,
                          const std::string& help) {
  sub_.add_option(name, value, help)
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
}

void Subcommand::flag(const std::string& name, bool& value,
                      const std::string& help) {
  sub_.add_flag(name, value, help);
}

void Subcommand::on_parsed(std::function<void()> run) {
  sub_.callback(std::move(run));
}

using Strings = std::vector<std::string>;
template void Subcommand::option(const std::string&, std::string&,
                                 const std::string&);
template void Subcommand::option(const std::string&, Strings&,
                                 const std::string&);
template void Subcommand::option(const std::string&, int&, const std::string&);
template void Subcommand::option(const std::string&, unsigned&,
                                 const std::string&);
template void Subcommand::option(const std::string&, std::uint64_t&,
                                 const std::string&);
template void Subcommand::option(const std::string&, double&,
                                 const std::string&);
template void Subcommand::required(const std::string&, std::string&,
                                   const std::string&);
template void Subcommand::required(const std::string&, Strings&,
                                   const std::string&);
template void Subcommand::positive(const std::string&, unsigned&,
                                   const std::string&);
template void Subcommand::positive(const std::string&, std::uint64_t&,
                                   const std::string&);

}  // namespace newsparse
