// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace Allpost {

/// A sentence marked with QT_TRANSLATE_NOOP("Store", …), in the language of the program.
inline QString said(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}

/// The same with a number in it (%n).
inline QString said(const char *sentence, qint64 count)
{
    return QCoreApplication::translate("Store", sentence, nullptr, int(count));
}

} // namespace Allpost
