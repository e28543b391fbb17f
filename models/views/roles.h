// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <Qt>

namespace Allpost {

/// What a value means to the person at the desk. Screens turn it into colour; models know no colours.
/// Quiet and Faint are second-line text and hints; Accent says "in work", Wait "waits for somebody else".
enum class Meaning { Plain, Quiet, Faint, Accent, Ok, Warn, Bad, Wait, Neutral };

/// A short fact shown as a chip: 独居, 低保. icon is a name of resources/icons or empty.
struct ChipValue
{
    QString text = {};
    Meaning meaning = Meaning::Neutral;
    QString icon = {};

    bool operator==(const ChipValue &) const = default;
};

/// A run of characters within a text, e.g. what a search matched.
struct MarkSpan
{
    int start = 0;
    int length = 0;

    bool operator==(const MarkSpan &) const = default;
};

/// Roles beside Qt's own that a list may answer; all values are plain and all are optional.
/// Qt::DisplayRole is the text, Qt::TextAlignmentRole right for figures, Qt::CheckStateRole a tick,
/// Qt::ToolTipRole and Qt::AccessibleTextRole as usual.
enum CellRole : int {
    MeaningRole = Qt::UserRole + 0x100, ///< int(Meaning) of the text
    MarkRole,                           ///< QList<MarkSpan> into the display text
    StrongRole,                         ///< bool: names are bold
    SubTextRole,                        ///< QString: second line
    SubMeaningRole,                     ///< int(Meaning) of the second line, Faint when absent
    SubMarkRole,                        ///< QList<MarkSpan> into the second line
    IconRole,                           ///< QString: icon name before the text
    IconMeaningRole,                    ///< int(Meaning) of the icon, that of the text when absent
    ChipsRole,                          ///< QList<ChipValue> behind the text
    WashRole,                           ///< int(Meaning): the cell's background, for findings
    KeyRole,                            ///< QString: the key that stands for this row
    CellRoleEnd,                        ///< the models' own roles start here
};

} // namespace Allpost
