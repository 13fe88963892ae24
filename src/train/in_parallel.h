// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include <tbb/parallel_for.h>

namespace newsparse {

// make(0), make(1), … make(count - 1), in this order, made by as many threads
// as the machine has. `make` is called from several threads at once, and what
// it makes must depend on its number alone; then so does what is returned.
template <class Make>
auto made_in_parallel(std::size_t count, Make make) {
  using Made = std::invoke_result_t<Make&, std::size_t>;
  std::vector<std::optional<Made>> slots(count);
  tbb::parallel_for(std::size_t{0}, count,
                    [&](std::size_t i) { slots[i].emplace(make(i)); });
  std::vector<Made> made;
  made.reserve(count);
  for (std::optional<Made>& slot : slots) {
    made.push_back(std::move(*slot));
  }
  return made;
}

// The first of what is made so, with the averages of the others added to it. At
// least one is made.
template <class Make>
auto averaged_in_parallel(int count, Make make) {
  auto made =
      made_in_parallel(static_cast<std::size_t>(std::max(count, 1)), make);
  for (std::size_t i = 1; i < made.size(); ++i) {
    made.front().add_averages(made[i]);
  }
  return std::move(made.front());
}

}  // namespace newsparse
