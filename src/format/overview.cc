// SPDX-License-Identifier: Apache-2.0
#include "format/overview.h"

#include <algorithm>
#include <iterator>

#include "newsparse/labels.h"

#include "document/queries.h"
#include "format/page.h"

namespace newsparse {
namespace {

bool is_named(const Document& document, const Entity& entity) {
  return !entity.name.empty() &&
         std::any_of(entity.mentions.begin(), entity.mentions.end(),
                     [&](Index mention) {
                       return document.mentions[mention].kind ==
                              MentionKind::Name;
                     });
}

}  // namespace

std::string counted(std::size_t count, std::string_view one,
                    std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string readable_date(std::string_view iso) {
  constexpr std::string_view kMonths[] = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  if (!iso_date(iso)) {
    return printable(iso);
  }
  const std::size_t month =
      static_cast<std::size_t>((iso[5] - '0') * 10 + (iso[6] - '0'));
  std::string date(iso.substr(iso[8] == '0' ? 9 : 8, iso[8] == '0' ? 1 : 2));
  date += " " + std::string(kMonths[month - 1]) + " ";
  date += iso.substr(0, 4);
  if (iso.size() < 16) {
    return date;
  }
  date += ", " + std::string(iso.substr(11, 5));
  const std::size_t zone = iso.find_first_of("Z+-", 16);
  if (zone != std::string_view::npos) {
    date += iso[zone] == 'Z' ? " UTC" : " " + std::string(iso.substr(zone));
  }
  return date;
}

std::string place_of(const Provenance& provenance) {
  std::string place =
      provenance.path == "-" ? "standard input" : printable(provenance.path);
  if (provenance.record) {
    place += ", record " + std::to_string(*provenance.record);
  }
  return place;
}

std::string byline_of(const FrontMatter& front) {
  std::string names;
  for (const std::string& author : front.authors) {
    names += names.empty() ? "by " : ", ";
    names += printable(author);
  }
  return names;
}

std::string summary_of(const Document& document) {
  std::size_t forms[] = {0, 0, 0};
  for (const Claim& claim : document.claims) {
    ++forms[static_cast<std::size_t>(claim.form)];
  }
  std::string forms_line;
  for (std::size_t form = 0; form < std::size(forms); ++form) {
    if (forms[form] > 0) {
      forms_line += forms_line.empty() ? "" : ", ";
      forms_line += std::to_string(forms[form]) + " ";
      forms_line += name_of(static_cast<ClaimForm>(form));
    }
  }
  return counted(document.claims.size(), "claim", "claims") + ": " + forms_line;
}

std::vector<Index> others_of(const Document& document, EntityType type) {
  std::vector<bool> speaks(document.entities.size(), false);
  for (const Claimant& claimant : claimants(document)) {
    speaks[claimant.entity] = true;
  }
  std::vector<Index> others;
  for (Index e = 0; e < document.entities.size(); ++e) {
    const Entity& entity = document.entities[e];
    if (entity.type == type && is_named(document, entity) && !speaks[e]) {
      others.push_back(e);
    }
  }
  std::stable_sort(others.begin(), others.end(), [&](Index a, Index b) {
    return document.entities[a].mentions.size() >
           document.entities[b].mentions.size();
  });
  return others;
}

}  // namespace newsparse
