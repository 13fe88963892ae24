// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "train/projection.h"
#include "train/treebank.h"

namespace newsparse::testing {

// A file of the test that runs, gone with this object.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& content) {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    path_ = ::testing::TempDir() + "newsparse_" + test->test_suite_name() +
            "_" + test->name();
    std::ofstream(path_, std::ios::binary) << content;
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::remove(path_.c_str()); }

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Two documents of three sentences, with a multiword token and an empty node.
inline const char* const kToyTreebank =
    "# newdoc id = one\n"
    "# newpar\n"
    "# text = The mayor didn't come.\n"
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
    "2\tmayor\tmayor\tNOUN\tNN\t_\t5\tnsubj\t_\t_\n"
    "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_\n"
    "4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_\n"
    "5\tcome\tcome\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "5.1\tcome\tcome\tVERB\tVB\t_\t_\t_\t_\t_\n"
    "6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_\n"
    "\n"
    "# text = She said: no.\n"
    "1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
    "2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"
    "3\t:\t:\tPUNCT\t:\t_\t4\tpunct\t_\t_\n"
    "4\tno\tno\tINTJ\tUH\t_\t2\tccomp\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
    "\n"
    "# newdoc id = two\n"
    "# newpar\n"
    "# text = Boats sank\n"
    "1\tBoats\tboat\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
    "2\tsank\tsink\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "\n";

// Its documents to learn from.
inline std::vector<LearnedText> toy_texts() {
  const TemporaryFile file(kToyTreebank);
  std::vector<LearnedText> texts;
  for (Document& document : read_treebank(file.path())) {
    texts.push_back(as_annotated(std::move(document)));
  }
  return texts;
}

}  // namespace newsparse::testing
