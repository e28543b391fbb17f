// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/views/roles.h"

#include <QString>

/// What the screens of an import say and hide in the same way.
namespace Allpost::ImportTexts {

/// 2,332
QString number(qint64 n);
/// A, B … Z, AA: as spreadsheets name columns. column from 0.
QString letters(int column);
/// A value as it may stand on the screen: numbers of people and days of birth are shortened, also in columns that go nowhere.
QString masked(const QString &target, const QString &text);
Meaning meaningOf(Finding::Weight weight);
QString iconOf(Finding::Weight weight);

} // namespace Allpost::ImportTexts
