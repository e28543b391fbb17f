// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checkins/signins.h"

namespace Allpost {

/// How the hours of an activity come about at its closing.
struct ClosingWish
{
    enum class Hours {
        Times,  ///< from coming to leaving; who did not leave was there until its end
        Length, ///< the whole activity for everybody
        Same,   ///< so many for everybody
    };
    Hours hours = Hours::Times;
    int minutes = 0;        ///< of Same
    bool anew = false;      ///< those whose hours are set already, too
    bool points = true;     ///< ask for the points of its rule
    Key second = 0;         ///< another worker who confirms the points where the preview asks for one
    QString outcome = {};
    Moment at = Moments::now();
};

/// What closing would write for one person.
struct ClosingLine
{
    Key row = 0;
    Person person = {};
    Key identity = 0;
    QString name = {};
    QString where = {};
    int minutes = 0;
    bool byHand = false;    ///< set before and kept
    qint64 points = 0;      ///< after caps
    QString cap = {};       ///< why fewer
};

struct ClosingPreview
{
    QList<ClosingLine> lines = {};
    int absent = 0;         ///< on the list and not come: noted absent
    int leave = 0;
    qint64 minutes = 0;
    qint64 points = 0;
    QString rule = {};      ///< in words; empty: no points
    QString noPoints = {};  ///< why its rule gives none now
    QString second = {};    ///< why a second worker must confirm the points; empty: none needed

    int people() const { return int(lines.size()); }
};

/// 收签: one deed ends a sheet: hours of everybody present, absence of the others, the outcome, and the points asked for by
/// the activity's rule. Opened again with a reason as long as none of its points is entered.
class ActivityClosing
{
public:
    explicit ActivityClosing(Store &store) : m_store(store) {}

    /// The hours a row gets.
    static int minutesFor(const SignIn &row, const Activity &activity, const ClosingWish &wish);
    /// What close() would do; nothing is written.
    Result<ClosingPreview> preview(Key activity, const ClosingWish &wish);
    /// One deed activity.close. Refused when it is closed or cancelled already.
    Result<ClosingPreview> close(Key activity, const ClosingWish &wish);
    /// One deed activity.reopen; asked points are withdrawn with it. Refused without a reason, and once points are entered.
    Status reopen(Key activity, const QString &why);

private:
    Store &m_store;
};

} // namespace Allpost
