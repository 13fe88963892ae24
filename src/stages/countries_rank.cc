// SPDX-License-Identifier: Apache-2.0
//
// A story is about the countries it names often and early. Counting mentions,
// with a premium for the title, the lead and the dateline, and keeping what
// has 40 hundredths of the greatest weight, agrees better with human country
// labels of newswire than a bare list of names does.
#include <algorithm>
#include <map>
#include <optional>

#include "resources/resources.h"
#include "stages/countries.h"

namespace newsparse {
namespace {

constexpr float kTitleWeight = 2;
constexpr float kLeadWeight = 2;
constexpr float kDatelineWeight = 1;
constexpr float kPlaceWeight = 0.5;  // a city stands for itself as well
constexpr float kMainShare = 0.4F;

// Where the references of a document that say most stand.
struct Landmarks {
  std::optional<ByteSpan> title;
  std::optional<ByteSpan> lead;
  std::optional<ByteSpan> dateline;
};

Landmarks landmarks_of(const Document& document) {
  Landmarks marks{document.metadata.title, std::nullopt,
                  document.metadata.dateline};
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.kind == ParagraphKind::Title && !marks.title) {
      marks.title = paragraph.bytes;
    }
    if (paragraph.kind == ParagraphKind::Body) {
      marks.lead = paragraph.bytes;
      break;
    }
  }
  return marks;
}

bool holds(const std::optional<ByteSpan>& mark, ByteSpan bytes) {
  return mark && mark->contains(bytes);
}

struct Weighed {
  Country country;
  float weight = 0;
  bool in_lead = false;
  bool landmark = false;
};

void add(Weighed& one, const CountryReference& reference,
         const Landmarks& marks) {
  if (reference.embedded) {
    return;
  }
  ++one.country.count;
  const bool place = reference.kind == CountryMentionKind::City ||
                     reference.kind == CountryMentionKind::Subdivision;
  one.weight += place ? kPlaceWeight : 1;
  if (holds(marks.title, reference.bytes)) {
    one.weight += kTitleWeight;
    one.landmark = true;
  }
  if (holds(marks.dateline, reference.bytes)) {
    one.weight += kDatelineWeight;
    one.landmark = true;
  } else if (holds(marks.lead, reference.bytes)) {
    one.weight += one.in_lead ? 0 : kLeadWeight;
    one.in_lead = true;
    one.landmark = true;
  }
}

void name(Country& country, CountryCode code, const CountryTable& table) {
  country.code = code;
  if (const CountryRow* row = table.find(code)) {
    country.alpha_3 = row->alpha_3;
    country.numeric = row->numeric;
    country.name = row->name;
    // Kosovo: ISO gives no number to what it has not assigned.
    country.user_assigned = row->numeric.empty();
    country.successors = row->successors;
  }
}

}  // namespace

std::vector<Country> rank_countries(const Document& document,
                                    const Resources& resources) {
  const Landmarks marks = landmarks_of(document);
  std::map<CountryCode, Weighed> by_code;
  for (Index i = 0; i < document.country_references.size(); ++i) {
    const CountryReference& reference = document.country_references[i];
    Weighed& one = by_code[reference.country];
    one.country.references.push_back(i);
    add(one, reference, marks);
  }
  float greatest = 0;
  std::vector<Weighed> ranked;
  for (auto& [code, one] : by_code) {
    name(one.country, code, resources.countries);
    greatest = std::max(greatest, one.weight);
    ranked.push_back(std::move(one));
  }
  std::stable_sort(
      ranked.begin(), ranked.end(), [](const Weighed& a, const Weighed& b) {
        return a.weight != b.weight
                   ? a.weight > b.weight
                   : a.country.references[0] < b.country.references[0];
      });
  std::vector<Country> countries;
  for (Weighed& one : ranked) {
    one.country.salience = greatest > 0 ? one.weight / greatest : 0;
    one.country.main = one.landmark || (one.country.count > 0 &&
                                        one.country.salience >= kMainShare);
    countries.push_back(std::move(one.country));
  }
  return countries;
}

}  // namespace newsparse
