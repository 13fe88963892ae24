// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse {

enum class QuotationLevel : std::uint8_t { Double, Single, Angle };
enum class QuotationRole : std::uint8_t { Open, Close, Either };

struct QuotationMark {
  std::string_view mark;
  QuotationLevel level = QuotationLevel::Double;
  QuotationRole role = QuotationRole::Either;
  std::vector<std::string_view> closers;  // what rightly closes it

  bool is_closed_by(const QuotationMark& other) const;
};

// The quotation marks of a language and those that its articles quote.
class QuotationMarks {
 public:
  QuotationMarks() = default;

  // `text` must outlive this object.
  QuotationMarks(std::string name, std::string_view text);

  // The mark, or null. It lives as long as this object.
  const QuotationMark* find(std::string_view mark) const;

 private:
  std::vector<QuotationMark> marks_;  // in byte order
};

}  // namespace newsparse
