// SPDX-License-Identifier: Apache-2.0
//
// newsparse-train: makes the models in data/*/models and measures them. What
// was trained on, with which seed and with what result is told in each model's
// provenance and in data/en/models/README.md.
#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include "newsparse/error.h"

#include "train/commands.h"

int main(int argc, char** argv) {
  CLI::App app{"Trains and scores the models of newsparse"};
  app.require_subcommand(1);
  newsparse::add_chain_command(app);
  newsparse::add_trainers(app);
  newsparse::add_score_claims_command(app);
  newsparse::add_score_command(app);
  newsparse::add_score_entities_command(app);
  try {
    app.parse(argc, argv);
    return 0;
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const newsparse::Error& error) {
    spdlog::error("{}", error.what());
    return 1;
  }
}
