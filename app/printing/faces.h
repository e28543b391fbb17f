// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QStringList>

namespace Allpost::Printing {

/// The chains of GB/T 9704 for letters and the plain face of lists, with what stands in for them on other systems.
const QStringList &fangSong();
const QStringList &xiaoBiaoSong();
const QStringList &hei();
const QStringList &sans();

/// Ink of second rank: feet, labels.
inline QColor secondInk()
{
    return {0x44, 0x48, 0x4e};
}
/// Thin lines that a black-and-white printer still shows.
inline QColor lineInk()
{
    return {0x6b, 0x6f, 0x76};
}

} // namespace Allpost::Printing
