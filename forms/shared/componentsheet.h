// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Allpost {

/// Every component in every state on one sheet, with invented people: to be looked at in both schemes and drawn by
/// the screens verb. Not a place of the program, so its sample texts are not translated.
class ComponentSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentSheet(QWidget *parent = nullptr);
};

} // namespace Allpost
