// SPDX-License-Identifier: Apache-2.0
//
// Prints the speaker and the words of every claim of an article:
//   who_said_what < article.txt
#include <iostream>
#include <iterator>
#include <newsparse/analyze.h>
#include <newsparse/document.h>
#include <newsparse/error.h>
#include <newsparse/language_pack.h>
#include <string>
#include <utility>

namespace {

void print_claims(const newsparse::Document& document) {
  for (std::size_t i = 0; i < document.claims.size(); ++i) {
    const newsparse::Speaker& speaker = document.speakers[i];
    std::cout << (speaker.name.empty() ? speaker.description : speaker.name)
              << ':';
    for (const newsparse::TokenSpan part : document.claims[i].content) {
      const auto begin = document.tokens[part.begin].bytes.begin;
      const auto end = document.tokens[part.end - 1].bytes.end;
      std::cout << ' ' << document.text.view().substr(begin, end - begin);
    }
    std::cout << '\n';
  }
}

}  // namespace

int main() {
  std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
  try {
    const auto pack = newsparse::LanguagePack::built_in("en");
    print_claims(newsparse::analyze(newsparse::Text(std::move(bytes)), pack));
  } catch (const newsparse::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
