// SPDX-License-Identifier: Apache-2.0
#include "stages/entities.h"

#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/cases.h"
#include "support/mention_markup.h"
#include "support/name_documents.h"

namespace newsparse {
namespace {

// The entity that holds a mention, or the number of entities.
Index entity_of(const Document& document, Index mention) {
  Index entity = 0;
  for (; entity < document.entities.size(); ++entity) {
    for (const Index member : document.entities[entity].mentions) {
      if (member == mention) {
        return entity;
      }
    }
  }
  return entity;
}

std::string value_of(const Document& document, const Entity& entity,
                     const std::string& field) {
  if (field == "name") {
    return entity.name;
  }
  if (field == "type") {
    return std::string(name_of(entity.type));
  }
  if (field == "role") {
    return entity.role ? std::string(text_of(document, *entity.role)) : "";
  }
  return entity.country ? std::string(entity.country->view()) : "";
}

// Which entity each number of the marks stands for. A number that stands for
// two, and two numbers that stand for one, are told as failures.
std::map<std::string, Index> match_numbers(
    const Document& document, const testing::MarkedMentions& marked,
    const std::string& where) {
  std::map<std::string, Index> entities;
  for (const auto& mark : marked.marks) {
    const Index mention = testing::mention_at(document, mark.bytes);
    if (mention == document.mentions.size()) {
      ADD_FAILURE() << where << ": no mention "
                    << text_of(document, mark.bytes);
      continue;
    }
    const Index entity = entity_of(document, mention);
    const auto [known, fresh] = entities.emplace(mark.key, entity);
    EXPECT_EQ(known->second, entity)
        << where << ": " << text_of(document, mark.bytes) << " is "
        << document.entities[entity].name << ", not "
        << document.entities[known->second].name;
  }
  for (const auto& [number, entity] : entities) {
    for (const auto& [other, same] : entities) {
      EXPECT_FALSE(number < other && entity == same)
          << where << ": " << number << " and " << other << " are both "
          << document.entities[entity].name;
    }
  }
  return entities;
}

// Lines "> 1 role: foreign minister" below the text say what is expected of an
// entity.
void check_case(const testing::Case& one) {
  std::string text;
  std::vector<std::string> expectations;
  for (const std::string& line : one.lines) {
    if (line.rfind("> ", 0) == 0) {
      expectations.push_back(line.substr(2));
    } else {
      text += text.empty() ? line : "\n" + line;
    }
  }
  const testing::MarkedMentions marked = testing::read_mention_marks(text);
  const std::string where = one.where + ": " + one.name;
  const Document document = testing::analyzed(marked.text);
  const auto entities = match_numbers(document, marked, where);
  for (const std::string& line : expectations) {
    const std::size_t space = line.find(' ');
    const std::size_t colon = line.find(": ");
    const auto entity = entities.find(line.substr(0, space));
    ASSERT_NE(entity, entities.end()) << where << ": " << line;
    const std::string field = line.substr(space + 1, colon - space - 1);
    EXPECT_EQ(value_of(document, document.entities[entity->second], field),
              line.substr(colon + 2))
        << where << ": " << field;
  }
}

// So many cases hold; the number only rises.
constexpr int kHolding = 89;

TEST(Entities, CasesHold) {
  int holding = 0;
  for (const auto& one : testing::read_cases("stages/cases/entities.txt")) {
    if (one.name.find("(falls short") == std::string::npos) {
      check_case(one);
      ++holding;
    }
  }

  EXPECT_GE(holding, kHolding);
}

TEST(Entities, HoldEveryMentionOnce) {
  const Document document = testing::analyzed(
      "Mayor Ines Holt met her aides. She told them that it was over.");

  std::size_t members = 0;
  for (const Entity& entity : document.entities) {
    members += entity.mentions.size();
  }
  EXPECT_EQ(members, document.mentions.size());
  EXPECT_TRUE(violations(document).empty());
}

TEST(Entities, StayQuickAmongThousandsOfNamesakes) {
  std::string text;
  for (int i = 0; i < 5000; ++i) {
    text += "Ada" + std::string(1, static_cast<char>('a' + i % 26)) +
            " Cole met Mr. Cole. He said Cole left. ";
  }

  const Document document = testing::analyzed(text);

  EXPECT_TRUE(violations(document).empty());
}

}  // namespace
}  // namespace newsparse
