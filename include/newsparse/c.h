// SPDX-License-Identifier: Apache-2.0
//
// newsparse for programs in C and for what binds to C: the bytes of an article
// go in, the record that `newsparse -f jsonl` writes comes out. The functions
// may be called by any number of threads; no exception leaves them.
#ifndef NEWSPARSE_C_H
#define NEWSPARSE_C_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A language's data, loaded once.
typedef struct newsparse_analyzer newsparse_analyzer;

// What is wanted of one call. Make it {0} and set `struct_size`; what stays
// zero is the default. Later versions add members at the end.
typedef struct newsparse_options {
  size_t struct_size;     // sizeof(newsparse_options)
  const char* id;         // `id` of the record, UTF-8; NULL: "-"
  const char* title;      // given beside the text, UTF-8; NULL: none
  const char* published;  // an ISO 8601 date given beside it; NULL: none
  int tokens;             // not 0: fill the record's `tokens`
  int pretty;             // not 0: indent by two spaces, else one line
} newsparse_options;

// Loads the data linked into the library (`data_directory` NULL) or those of a
// folder laid out as the project's `data`. `language` is an ISO 639 code; NULL
// is "en". Returns NULL on failure, see newsparse_last_error.
newsparse_analyzer* newsparse_open(const char* data_directory,
                                   const char* language);

// Frees what newsparse_open returned; NULL is allowed.
void newsparse_close(newsparse_analyzer* analyzer);

// Analyses `size` bytes in any encoding that the program reads and returns one
// JSON object and a line feed, in UTF-8, ended by a NUL that `json_size` (may
// be NULL) does not count. Offsets in it are code points of the decoded text.
// `options` may be NULL. Free the result with newsparse_free. Returns NULL on
// failure (no analyzer, a `struct_size` that no version has, no memory, 2 GiB
// or more), see newsparse_last_error; no article is too broken to analyze.
char* newsparse_analyze(const newsparse_analyzer* analyzer, const void* bytes,
                        size_t size, const newsparse_options* options,
                        size_t* json_size);

// Frees what newsparse_analyze returned; NULL is allowed.
void newsparse_free(char* json);

// One line on why the last call in this thread failed; "" when it did not.
// Valid until the thread's next call.
const char* newsparse_last_error(void);

// The version of the record: "1.0".
const char* newsparse_schema_version(void);

#ifdef __cplusplus
}
#endif

#endif  // NEWSPARSE_C_H
