// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scenes.h"

namespace Allpost {

using namespace Qt::StringLiterals;

void addPointsScenes(std::vector<Scene> &scenes)
{
    addShopScenes(scenes);
    const std::vector<Scene> all{};
    scenes.insert(scenes.end(), all.begin(), all.end());
}

} // namespace Allpost
