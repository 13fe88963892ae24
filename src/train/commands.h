// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {
class App;
}

namespace newsparse {

// Each adds one subcommand of newsparse-train: its options, and what it does
// when they have been read. A trainer stands in files of its own and adds its
// line here and to add_trainers.
void add_chain_command(CLI::App& app);
void add_claims_command(CLI::App& app);
void add_clusters_command(CLI::App& app);
void add_lemmas_command(CLI::App& app);
void add_names_command(CLI::App& app);
void add_parser_command(CLI::App& app);
void add_score_claims_command(CLI::App& app);
void add_score_command(CLI::App& app);
void add_score_entities_command(CLI::App& app);
void add_sentences_command(CLI::App& app);
void add_tagger_command(CLI::App& app);

// Adds the commands that make one model each.
void add_trainers(CLI::App& app);

}  // namespace newsparse
