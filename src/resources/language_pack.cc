// SPDX-License-Identifier: Apache-2.0
#include "newsparse/language_pack.h"

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include "newsparse/error.h"

#include "resources/resources.h"

namespace newsparse {
namespace {

// What pack.json says: which file plays which role.
class Manifest {
 public:
  Manifest(DataFiles& files, const std::string& folder)
      : where_(files.describe(folder + "/pack.json")), folder_(folder) {
    const std::string_view text = as_text(files.read(folder + "/pack.json"));
    json_ = nlohmann::json::parse(text, nullptr, false);
    if (!json_.is_object() || !json_.contains("format") ||
        json_["format"] != kFormat) {
      throw Error(where_ + ": expected \"format\": " + std::to_string(kFormat));
    }
  }

  std::string code() const {
    if (!json_.contains("code") || !json_["code"].is_string()) {
      throw Error(where_ + ": expected \"code\": an ISO 639 code");
    }
    return json_["code"].get<std::string>();
  }

  // The file that plays a role, as a path inside the data directory; empty
  // when the pack has none.
  std::string file(const std::string& role) const {
    const auto files = json_.find("files");
    if (files == json_.end() || !files->contains(role)) {
      return {};
    }
    const nlohmann::json& name = (*files)[role];
    if (!name.is_string()) {
      throw Error(where_ + ": files." + role + " is not a file name");
    }
    return folder_ + "/" + name.get<std::string>();
  }

 private:
  static constexpr int kFormat = 1;

  std::string where_;
  std::string folder_;
  nlohmann::json json_;
};

void load_orthography(Resources& resources, const Manifest& manifest) {
  const auto load = [&](const std::string& role, auto loader) {
    if (const std::string file = manifest.file(role); !file.empty()) {
      (resources.orthography.*loader)(resources.files.describe(file),
                                      as_text(resources.files.read(file)));
    }
  };
  load("abbreviations", &Orthography::load_abbreviations);
  load("affixes", &Orthography::load_affixes);
  load("contractions", &Orthography::load_contractions);
  load("units", &Orthography::load_units);
}

void load_closed_words(Resources& resources, const Manifest& manifest) {
  const auto load = [&](const std::string& role, auto loader) {
    if (const std::string file = manifest.file(role); !file.empty()) {
      (resources.closed_words.*loader)(resources.files.describe(file),
                                       as_text(resources.files.read(file)));
    }
  };
  load("function_words", &ClosedWords::load_function_words);
  load("pronouns", &ClosedWords::load_pronouns);
}

void load_persons(Resources& resources, const Manifest& manifest) {
  const auto load = [&](const std::string& role, auto loader) {
    if (const std::string file = manifest.file(role); !file.empty()) {
      (resources.persons.*loader)(resources.files.describe(file),
                                  as_text(resources.files.read(file)));
    }
  };
  load("given_names", &PersonLexicon::load_given_names);
  load("name_particles", &PersonLexicon::load_particles);
  load("nicknames", &PersonLexicon::load_nicknames);
  load("surnames", &PersonLexicon::load_surnames);
  load("titles", &PersonLexicon::load_titles);
}

// The codes are of the world, the names of the language.
void load_countries(Resources& resources, const Manifest& manifest) {
  const std::string world = "world/countries.tsv";
  if (resources.files.has(world)) {
    resources.countries = CountryTable(resources.files.describe(world),
                                       as_text(resources.files.read(world)));
  }
  const auto load = [&](const std::string& role, auto loader) {
    if (const std::string file = manifest.file(role); !file.empty()) {
      (resources.country_names.*loader)(resources.files.describe(file),
                                        as_text(resources.files.read(file)));
    }
  };
  load("country_aliases", &CountryNames::load_aliases);
  load("country_names", &CountryNames::load_names);
  load("country_stops", &CountryNames::load_stops);
  load("subdivisions", &CountryNames::load_subdivisions);
  load("cities", &CountryNames::load_cities);
  load("country_evidence", &CountryNames::load_evidence);
}

std::shared_ptr<const Resources> load(DataFiles files, std::string_view code) {
  auto resources = std::make_shared<Resources>();
  resources->files = std::move(files);
  const Manifest manifest(resources->files, std::string(code));
  resources->code = manifest.code();
  const auto load_table = [&](const std::string& role, auto& table) {
    if (const std::string file = manifest.file(role); !file.empty()) {
      table =
          std::decay_t<decltype(table)>(resources->files.describe(file),
                                        as_text(resources->files.read(file)));
    }
  };
  load_table("apostrophes", resources->apostrophes);
  load_table("country_context", resources->country_context);
  load_table("cues", resources->reporting);
  load_table("markers", resources->markers);
  load_table("quotation_marks", resources->quotation_marks);
  load_countries(*resources, manifest);
  load_orthography(*resources, manifest);
  load_table("nouns", resources->nouns);
  load_closed_words(*resources, manifest);
  load_persons(*resources, manifest);
  return resources;
}

}  // namespace

LanguagePack LanguagePack::built_in(std::string_view code) {
  return LanguagePack(load(DataFiles::embedded(), code));
}

LanguagePack LanguagePack::from_directory(const std::string& data_directory,
                                          std::string_view code) {
  return LanguagePack(load(DataFiles::in_directory(data_directory), code));
}

std::string_view LanguagePack::code() const {
  return resources_->code;
}

std::vector<DataFingerprint> LanguagePack::fingerprints() const {
  return resources_->files.fingerprints();
}

}  // namespace newsparse
