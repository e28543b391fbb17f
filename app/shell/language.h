// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Allpost {

/// Installs the texts of the program and of Qt in zh_CN or en and makes it the default locale. May be called again; the
/// screens made after it speak the new language.
void useLanguage(const QString &language);

/// English where the terminal says so (LC_ALL, LANG), else what the user chose for the window.
QString languageOfTerminal(const QString &chosen);

} // namespace Allpost
