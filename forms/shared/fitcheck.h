// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/fits.h"

#include <QSize>

class QWidget;

namespace Allpost {

/// Something on a screen that has less room than it needs.
struct FitProblem
{
    enum class What { Window, Label, Button, Input, Cell, Header, Tab, Cut };

    What what = What::Label;
    QString widget = {}; ///< class and object name of the widget and of those around it, outermost first
    QString text = {};
    int needed = 0;
    int available = 0;

    QString sentence() const;
};

/// Walks a window that is shown (an offscreen one too) and lists every label, button, cell, heading and tab whose text
/// is elided or cut, every widget smaller than it must be or outside of its parent, and the window itself when it
/// needs more than given (pixels). Rows that are scrolled out of sight are not looked at.
QList<FitProblem> checkFit(const QWidget *window, QSize given);

/// From the window down to the widget with the widest minimum in each step, with the widths: what keeps a window
/// from being narrower.
QString widestPath(const QWidget *window);

} // namespace Allpost
