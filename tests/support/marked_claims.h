// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "newsparse/document.h"

#include "support/build_document.h"

namespace newsparse::testing {

// Builds a document with claims out of words with marks around the spans:
//
//   [source Holt ] [cue denied ] [content that the dam leaked ] .
//   [1source Norland ] [1cue accuses ] ... [2cue denied ] [2content it ] .
//
// Words and marks stand apart by one space. A mark is a role with the number
// of its claim in front, 1 when left off; "[content" twice gives two parts.
// " ¶ " begins a new sentence. Mentions are "[name:Ana_Rui:person Rui ]", and
// "[nominal:" and "[pronoun:" alike: the middle names the entity, "_" for a
// space; those of one name are one entity. Claims and mentions may overlap.
class MarkedClaims {
 public:
  explicit MarkedClaims(std::string_view marked) {
    std::string words;
    for (const std::string& part : parts_of(marked)) {
      if (part == "¶") {
        cut_sentence();
      } else if (part[0] == '[' && part.size() > 1) {
        open_.push_back({part.substr(1), count_});
      } else if (part == "]") {
        close();
      } else {
        words += (words.empty() ? "" : " ") + part;
        ++count_;
      }
    }
    cut_sentence();
    document_.emplace(document_of_words(words));
    document_->sentences = sentences_;
    document_->claims = claims_;
    add_entities();
  }

  Document take() { return std::move(*document_); }

 private:
  struct Mark {
    std::string role;
    Index begin;
  };

  static std::vector<std::string> parts_of(std::string_view marked) {
    std::vector<std::string> parts;
    while (!marked.empty()) {
      const std::size_t space = std::min(marked.find(' '), marked.size());
      if (space > 0) {
        parts.emplace_back(marked.substr(0, space));
      }
      marked.remove_prefix(std::min(space + 1, marked.size()));
    }
    return parts;
  }

  struct MarkedMention {
    std::string label;  // "name:Ana_Rui:person"
    TokenSpan tokens;
  };

  void add_entities() {
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const auto& a, const auto& b) {
                       return a.tokens.begin < b.tokens.begin;
                     });
    std::vector<std::string> names;
    for (const MarkedMention& marked : mentions_) {
      const std::size_t first = marked.label.find(':');
      const std::size_t second = marked.label.find(':', first + 1);
      std::string name = marked.label.substr(first + 1, second - first - 1);
      std::replace(name.begin(), name.end(), '_', ' ');
      const auto type =
          parse_label<EntityType>(marked.label.substr(second + 1)).value();
      const auto kind =
          parse_label<MentionKind>(marked.label.substr(0, first)).value();
      const auto at = std::find(names.begin(), names.end(), name);
      const auto entity = static_cast<std::size_t>(at - names.begin());
      if (at == names.end()) {
        names.push_back(name);
        document_->entities.push_back({type, name, {}, {}, {}});
      }
      document_->entities[entity].mentions.push_back(
          static_cast<Index>(document_->mentions.size()));
      document_->mentions.push_back(
          {marked.tokens, marked.tokens.end - 1, kind, type});
    }
  }

  void cut_sentence() {
    const Index begin = sentences_.empty() ? 0 : sentences_.back().tokens.end;
    if (count_ > begin) {
      sentences_.push_back({{begin, count_}});
    }
  }

  void close() {
    Mark mark = open_.back();
    open_.pop_back();
    if (mark.role.find(':') != std::string::npos) {
      mentions_.push_back({mark.role, {mark.begin, count_}});
      return;
    }
    std::size_t number = 1;
    if (mark.role[0] >= '1' && mark.role[0] <= '9') {
      number = static_cast<std::size_t>(mark.role[0] - '0');
      mark.role.erase(0, 1);
    }
    claims_.resize(std::max(claims_.size(), number));
    Claim& claim = claims_[number - 1];
    const TokenSpan tokens{mark.begin, count_};
    if (mark.role == "source") {
      claim.source = tokens;
    } else if (mark.role == "cue") {
      claim.cue = tokens;
    } else if (mark.role == "content") {
      claim.content.push_back(tokens);
    } else if (mark.role == "quote") {
      claim.quotes.push_back(tokens);
      claim.form = ClaimForm::Direct;
    } else {
      throw std::runtime_error("no such mark: [" + mark.role);
    }
  }

  Index count_ = 0;
  std::vector<Mark> open_;
  std::vector<Sentence> sentences_;
  std::vector<Claim> claims_;
  std::vector<MarkedMention> mentions_;
  std::optional<Document> document_;
};

}  // namespace newsparse::testing
