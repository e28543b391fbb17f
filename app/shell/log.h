// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Allpost {

/// Writes warnings and errors to folder/allpost.log, the one before kept as allpost.1.log when it grows over 1 MiB. Nothing
/// that is logged holds personal data: the code logs codes and record kinds, never values; runs of digits long enough
/// to be a number of a person are struck out all the same.
void startLog(const QString &folder);

/// What startLog lets through of a line.
QString withoutPersonalNumbers(QString line);

} // namespace Allpost
