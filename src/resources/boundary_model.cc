// SPDX-License-Identifier: Apache-2.0
#include "resources/boundary_model.h"

namespace newsparse {

BoundaryModel::BoundaryModel(const ModelFile& file)
    : weights_(file, "boundaries") {
  if (weights_.classes() != kClasses) {
    file.refuse("boundaries", "another number of classes than two");
  }
}

}  // namespace newsparse
