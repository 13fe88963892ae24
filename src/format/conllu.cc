// SPDX-License-Identifier: Apache-2.0
//
// CoNLL-U, universaldependencies.org/format: a line of ten columns for each
// token, a blank line behind each sentence. What the format cannot hold finds
// its place beside it: the white space of the article shrinks to one space in
// "# text", so every line tells by TokenRange which code points it stands for.
//
//   # text = It isn't.
//   1    It    it  PRON ...  TokenRange=0:2
//   2-3  isn't _   _    ...  SpaceAfter=No|TokenRange=3:8
//   2    is    be  AUX  ...  TokenRange=3:5
//   3    n't   not PART ...  TokenRange=5:8
//   4    .     .   PUNCT...  SpaceAfter=No|TokenRange=8:9
#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "newsparse/format.h"
#include "newsparse/labels.h"

#include "text/offsets.h"
#include "text/unicode.h"

namespace newsparse {
namespace {

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'ʼ' || c == U'`' || c == U'´';
}

bool starts_with_letter(std::string_view word) {
  return !word.empty() && is_letter(code_point_at(word, 0).value);
}

// "'s" and "’ll", but not "'" alone, which may close a quotation.
bool is_clitic(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  return is_apostrophe(first.value) &&
         starts_with_letter(word.substr(first.size));
}

// Identifiers stand at the end of a comment line and hold no white space; the
// slash is reserved. "my news/a.txt" becomes "my%20news%2Fa.txt".
std::string encoded(std::string_view id) {
  std::string safe;
  for (std::size_t at = 0; at < id.size();) {
    const CodePoint c = code_point_at(id, at);
    const bool plain = !is_space(c.value) && c.value > U' ' &&
                       c.value != 0x7F && c.value != U'/' && c.value != U'%';
    for (const char byte : id.substr(at, c.size)) {
      if (plain) {
        safe += byte;
      } else {
        append_percent(safe, byte);
      }
    }
    at += c.size;
  }
  return safe;
}

class Writer {
 public:
  Writer(const Document& document, std::string_view id)
      : document_(document), id_(encoded(id)), offsets_(document.text.view()) {}

  std::string write() {
    for (Index s = 0; s < document_.sentences.size(); ++s) {
      add_comments(s);
      add_tokens(document_.sentences[s].tokens);
      out_ += '\n';
    }
    return std::move(out_);
  }

 private:
  std::string_view word(Index token) const {
    return token_text(document_, token);
  }

  // Whether the next token of the document follows without white space.
  bool touches_next(Index token) const {
    return token + 1 < document_.tokens.size() &&
           document_.tokens[token].bytes.end ==
               document_.tokens[token + 1].bytes.begin;
  }

  // Whether a token and the next are one word as people write: "is|n't" and
  // "Holt|'s", not "5|km" or "safe|.".
  bool joins_next(Index token) const {
    const std::string_view left = word(token);
    const std::string_view right = word(token + 1);
    const char32_t last = code_point_before(left, left.size()).value;
    if (is_letter(last) && starts_with_letter(right)) {
      return true;
    }
    const bool possessive = !document_.tags.empty() &&
                            document_.tags[token + 1].penn == PennTag::POS;
    return (is_letter(last) || is_digit(last)) &&
           (possessive || is_clitic(right));
  }

  // The end of the run of tokens that are written as one word.
  Index end_of_word(Index token, Index end) const {
    Index last = token;
    while (last + 1 < end && touches_next(last) && joins_next(last)) {
      ++last;
    }
    return last + 1;
  }

  void add_comments(Index sentence) {
    const TokenSpan tokens = document_.sentences[sentence].tokens;
    if (sentence == 0) {
      out_ += "# newdoc id = " + id_ + '\n';
    }
    if (starts_paragraph(tokens.begin)) {
      out_ += "# newpar\n";
    }
    out_ += "# sent_id = " + id_ + '-' + std::to_string(sentence + 1) + '\n';
    out_ += "# text = ";
    for (Index token = tokens.begin; token < tokens.end; ++token) {
      out_ += word(token);
      if (token + 1 < tokens.end && !touches_next(token)) {
        out_ += ' ';
      }
    }
    out_ += '\n';
  }

  // Requires: asked for sentences in order.
  bool starts_paragraph(Index token) {
    const Index begin = document_.tokens[token].bytes.begin;
    bool starts = false;
    while (paragraph_ < document_.paragraphs.size() &&
           document_.paragraphs[paragraph_].bytes.begin <= begin) {
      ++paragraph_;
      starts = true;
    }
    return starts;
  }

  void add_tokens(TokenSpan tokens) {
    for (Index begin = tokens.begin; begin < tokens.end;) {
      const Index end = end_of_word(begin, tokens.end);
      const bool several = end > begin + 1;
      if (several) {
        add_range({begin, end}, tokens.begin);
      }
      for (; begin < end; ++begin) {
        add_token(begin, tokens.begin);
        add_misc({begin, begin + 1}, !several);
      }
    }
  }

  void add_range(TokenSpan run, Index first) {
    out_ += std::to_string(run.begin - first + 1) + '-' +
            std::to_string(run.end - first) + '\t';
    out_ += text_of(document_, run);
    out_ += "\t_\t_\t_\t_\t_\t_\t_\t";
    add_misc(run, true);
  }

  void add_token(Index token, Index first) {
    out_ += std::to_string(token - first + 1) + '\t';
    out_ += word(token);
    out_ += '\t';
    if (document_.tags.empty()) {
      out_ += "_\t_\t_";
    } else {
      const Tag& tag = document_.tags[token];
      out_ += tag.lemma.empty() ? "_" : tag.lemma;
      out_ += '\t';
      out_ += name_of(tag.universal);
      out_ += '\t';
      out_ += name_of(tag.penn);
    }
    out_ += "\t_\t";
    if (document_.arcs.empty()) {
      out_ += "_\t_";
    } else {
      const Arc& arc = document_.arcs[token];
      out_ += arc.head == token ? "0" : std::to_string(arc.head - first + 1);
      out_ += '\t';
      out_ += name_of(arc.relation);
    }
    out_ += "\t_\t";
  }

  // The words of a range say nothing of spaces; the range does.
  void add_misc(TokenSpan run, bool tells_space) {
    if (tells_space && touches_next(run.end - 1)) {
      out_ += "SpaceAfter=No|";
    }
    const ByteSpan bytes = bytes_of(document_, run);
    out_ += "TokenRange=" + std::to_string(offsets_.of(bytes.begin)) + ':' +
            std::to_string(offsets_.of(bytes.end)) + '\n';
  }

  const Document& document_;
  std::string id_;
  Offsets offsets_;
  Index paragraph_ = 0;  // the first that no sentence has begun yet
  std::string out_;
};

}  // namespace

void write_conllu(std::ostream& out, const Record& record) {
  if (record.document) {
    out << Writer(*record.document, record.provenance.id).write();
  }
}

}  // namespace newsparse
