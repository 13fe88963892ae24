// SPDX-License-Identifier: Apache-2.0
//
// Writes the record of an article of up to a megabyte:
//   article_to_json ID < article.txt
#include <stdio.h>
#include <stdlib.h>

#include <newsparse/c.h>

enum { kMostBytes = 1 << 20 };

int main(int argc, char** argv) {
  char* const bytes = malloc(kMostBytes);
  const size_t size = bytes ? fread(bytes, 1, kMostBytes, stdin) : 0;
  newsparse_options options = {0};
  options.struct_size = sizeof options;
  options.id = argc > 1 ? argv[1] : NULL;
  newsparse_analyzer* const analyzer = newsparse_open(NULL, "en");
  char* const json = newsparse_analyze(analyzer, bytes, size, &options, NULL);
  if (json) {
    fputs(json, stdout);
  } else {
    fprintf(stderr, "%s\n", newsparse_last_error());
  }
  const int status = json ? EXIT_SUCCESS : EXIT_FAILURE;
  newsparse_free(json);
  newsparse_close(analyzer);
  free(bytes);
  return status;
}
