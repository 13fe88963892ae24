// SPDX-License-Identifier: Apache-2.0
#include "stages/paragraphs_shape.h"

#include <cstddef>

#include "text/unicode.h"

namespace newsparse {
namespace {

constexpr Index kMostWords = 60;  // counted; more make no difference

// Takes Markdown's "**" or "__" off both ends.
std::string_view take_emphasis(std::string_view text) {
  for (const std::string_view mark : {"**", "__"}) {
    constexpr std::size_t kBoth = 4;
    if (text.size() > kBoth && text.starts_with(mark) && text.ends_with(mark)) {
      return text.substr(mark.size(), text.size() - kBoth);
    }
  }
  return text;
}

class Measure {
 public:
  explicit Measure(Shape& shape) : shape_(shape) {}

  void run() {
    const std::string_view text = shape_.text;
    for (std::size_t i = 0; i < text.size() && shape_.words < kMostWords;) {
      const CodePoint c = code_point_at(text, i);
      i += c.size;
      take(c.value);
    }
    end_word();
    shape_.all_capitals = capitals_seen_ && !lower_seen_;
    shape_.no_letters = !word_seen_;
  }

 private:
  void take(char32_t c) {
    if (is_space(c)) {
      end_word();
      return;
    }
    const bool letter = is_letter(c);
    if (letter || is_digit(c)) {
      word_seen_ = true;
      if (letters_ == 0) {
        capital_ = !is_lower(c);
        // "The dam held. Nobody": a capital behind a final mark and a space;
        // one word before it may be a title or an initial, as in "Mr. Holt".
        shape_.several_sentences =
            shape_.several_sentences || (final_before_ && capital_ && letter);
      }
      ++letters_;
      final_ = false;
      lower_seen_ = lower_seen_ || is_lower(c);
      capitals_seen_ = capitals_seen_ || is_upper(c);
    } else if (c == U'.' || c == U'?' || c == U'!') {
      constexpr Index kAbbreviation = 4;
      final_ = c != U'.' || letters_ > kAbbreviation;
    }
  }

  void end_word() {
    if (letters_ > 0) {
      constexpr Index kLong = 4;
      ++shape_.words;
      shape_.capitals += capital_ ? 1U : 0U;
      shape_.long_words += letters_ >= kLong ? 1U : 0U;
      shape_.long_capitals += letters_ >= kLong && capital_ ? 1U : 0U;
      final_before_ = final_;
    }
    letters_ = 0;
    final_ = false;
  }

  Shape& shape_;
  Index letters_ = 0;  // of the word
  bool capital_ = false;
  bool final_ = false;         // a final mark behind the word's letters
  bool final_before_ = false;  // behind the last word
  bool word_seen_ = false;
  bool lower_seen_ = false;
  bool capitals_seen_ = false;
};

void measure_ends(Shape& shape) {
  const std::string_view text = shape.text;
  if (text.empty()) {
    return;
  }
  shape.begins_upper = !is_lower(code_point_at(text, 0).value);
  shape.ends_sentence = ends_like_a_sentence(text);
  switch (code_point_before(text, text.size()).value) {
    case U'?':
    case U'!':
      shape.ends_question = true;
      break;
    case U':':
    case U',':
    case U'-':
    case U'–':
    case U'—':
      shape.ends_open = true;
      break;
    default:
      break;
  }
}

}  // namespace

Shape measure_shape(std::string_view text, const std::vector<Line>& lines,
                    LineRun run) {
  const Line& first = lines[run.begin];
  const Index begin = first.bytes.begin + first.marker_size;
  Shape shape;
  shape.marker = first.marker;
  shape.marker_size = first.marker_size;
  const std::string_view whole =
      text.substr(begin, lines[run.end - 1].bytes.end - begin);
  shape.text = take_emphasis(whole);
  shape.bold = shape.text.size() < whole.size();
  Measure(shape).run();
  measure_ends(shape);
  return shape;
}

}  // namespace newsparse
