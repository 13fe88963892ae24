// SPDX-License-Identifier: Apache-2.0
#include "newsparse/language_pack.h"

#include <algorithm>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include "newsparse/error.h"

#include "resources/load_resources.h"

namespace newsparse {
namespace {

// What pack.json says: which file plays which role.
class Manifest {
 public:
  Manifest(DataFiles& files, const std::string& folder,
           const std::vector<std::string>& left_out)
      : where_(files.describe(folder + "/pack.json")),
        folder_(folder),
        left_out_(left_out) {
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
  // when the pack has none or it is left out.
  std::string file(const std::string& role) const {
    const auto files = json_.find("files");
    if (files == json_.end() || !files->contains(role) || is_left_out(role)) {
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

  bool is_left_out(const std::string& role) const {
    return std::find(left_out_.begin(), left_out_.end(), role) !=
           left_out_.end();
  }

  std::string where_;
  std::string folder_;
  std::vector<std::string> left_out_;
  nlohmann::json json_;
};

// Loads what plays a role, when the pack has it, into its place.
class PackLoader {
 public:
  PackLoader(DataFiles& files, const Manifest& manifest)
      : files_(files), manifest_(manifest) {}

  // A table that is one file.
  template <class LoadedTable>
  void table(const std::string& role, LoadedTable& place) {
    if (const std::string file = manifest_.file(role); !file.empty()) {
      place = LoadedTable(files_.describe(file), as_text(files_.read(file)));
    }
  }

  // One file of a table that is made of several.
  template <class LoadedTable, class Loader>
  void part(const std::string& role, LoadedTable& place, Loader loader) {
    if (const std::string file = manifest_.file(role); !file.empty()) {
      (place.*loader)(files_.describe(file), as_text(files_.read(file)));
    }
  }

  template <class Model>
  void model(const std::string& role, Model& place) {
    if (const std::string file = manifest_.file(role); !file.empty()) {
      place = Model(
          ModelFile(files_.describe(file), files_.read(file), Model::kPurpose));
    }
  }

 private:
  DataFiles& files_;
  const Manifest& manifest_;
};

void load_words(Resources& resources, PackLoader& load) {
  load.part("abbreviations", resources.orthography,
            &Orthography::load_abbreviations);
  load.part("affixes", resources.orthography, &Orthography::load_affixes);
  load.part("contractions", resources.orthography,
            &Orthography::load_contractions);
  load.part("units", resources.orthography, &Orthography::load_units);
  load.part("function_words", resources.closed_words,
            &ClosedWords::load_function_words);
  load.part("pronouns", resources.closed_words, &ClosedWords::load_pronouns);
  load.table("nouns", resources.nouns);
  load.table("apostrophes", resources.apostrophes);
  load.table("quotation_marks", resources.quotation_marks);
}

void load_front_matter(Resources& resources, PackLoader& load) {
  load.table("agencies", resources.agencies);
  load.table("bylines", resources.bylines);
  load.table("dates", resources.dates);
  load.table("line_phrases", resources.line_phrases);
}

void load_persons(Resources& resources, PackLoader& load) {
  PersonLexicon& persons = resources.persons;
  load.part("given_names", persons, &PersonLexicon::load_given_names);
  load.part("name_particles", persons, &PersonLexicon::load_particles);
  load.part("nicknames", persons, &PersonLexicon::load_nicknames);
  load.part("surnames", persons, &PersonLexicon::load_surnames);
  load.part("titles", persons, &PersonLexicon::load_titles);
  load.table("known_names", resources.known_names);
}

// The codes are of the world, the names of the language.
void load_countries(Resources& resources, PackLoader& load) {
  const std::string world = "world/countries.tsv";
  if (resources.files.has(world)) {
    resources.countries = CountryTable(resources.files.describe(world),
                                       as_text(resources.files.read(world)));
  }
  CountryNames& names = resources.country_names;
  load.part("country_aliases", names, &CountryNames::load_aliases);
  load.part("country_names", names, &CountryNames::load_names);
  load.part("country_stops", names, &CountryNames::load_stops);
  load.part("subdivisions", names, &CountryNames::load_subdivisions);
  load.part("cities", names, &CountryNames::load_cities);
  names.finish_names();
  load.part("country_evidence", names, &CountryNames::load_evidence);
  load.table("country_context", resources.country_context);
}

void load_models(Resources& resources, PackLoader& load) {
  load.model("boundaries", resources.boundaries);
  load.model("claims", resources.claims);
  load.model("clusters", resources.clusters);
  load.model("lemmas", resources.lemmas);
  load.model("names", resources.names);
  load.model("parser", resources.parser);
  load.model("tagger", resources.tagger);
}

}  // namespace

std::shared_ptr<const Resources> load_resources(
    DataFiles files, std::string_view code,
    const std::vector<std::string>& left_out) {
  auto resources = std::make_shared<Resources>();
  resources->files = std::move(files);
  const Manifest manifest(resources->files, std::string(code), left_out);
  resources->code = manifest.code();
  PackLoader loader(resources->files, manifest);
  load_words(*resources, loader);
  load_front_matter(*resources, loader);
  load_persons(*resources, loader);
  load_countries(*resources, loader);
  loader.table("constructions", resources->constructions);
  loader.table("cues", resources->reporting);
  loader.table("markers", resources->markers);
  load_models(*resources, loader);
  return resources;
}

LanguagePack LanguagePack::built_in(std::string_view code) {
  return LanguagePack(load_resources(DataFiles::embedded(), code));
}

LanguagePack LanguagePack::from_directory(const std::string& data_directory,
                                          std::string_view code) {
  return LanguagePack(
      load_resources(DataFiles::in_directory(data_directory), code));
}

std::vector<std::string> LanguagePack::codes_in(
    const std::string& data_directory) {
  const DataFiles files = data_directory.empty()
                              ? DataFiles::embedded()
                              : DataFiles::in_directory(data_directory);
  return files.folders_with("pack.json");
}

std::string_view LanguagePack::code() const {
  return resources_->code;
}

std::vector<DataFingerprint> LanguagePack::fingerprints() const {
  return resources_->files.fingerprints();
}

}  // namespace newsparse
