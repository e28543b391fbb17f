// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/task.h"

#include <QSize>
#include <QStringList>

#include <functional>
#include <vector>

namespace Allpost {

class MainWindow;

/// One picture of the program: brings the window into the state to be drawn. wait() lets loading end.
struct Scene
{
    QString name;
    std::function<void(MainWindow &window, const std::function<void()> &wait)> show;
};

/// Every screen and dialog, in the order of the navigation. A large area adds its scenes in a file of its own.
const std::vector<Scene> &scenes();
void addPointsScenes(std::vector<Scene> &scenes);
void addAwardScenes(std::vector<Scene> &scenes);
void addShopScenes(std::vector<Scene> &scenes);
void addActivityScenes(std::vector<Scene> &scenes);
void addCheckinScenes(std::vector<Scene> &scenes);

struct DrawnScreens
{
    int pictures = 0;
    QStringList problems; ///< which label, cell or window does not fit, and where
};

/// Draws every scene of a copy of the office to folder: Chinese and English, light and dark, 1366×696 (what a maximised
/// window leaves on a 1366×768 PC) and 1920×1080. only: the scenes whose name begins so; empty: all.
/// lightOnly: without the dark ones, which have the same measures.
Result<DrawnScreens> drawScreens(const QString &office, const QString &folder, Progress &progress, const QString &only = {}, bool lightOnly = false);

} // namespace Allpost
