// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Allpost {

/// Where an award stands (code list award_state, in this order).
enum class AwardAt : quint8 { Asked, Checked, OnNotice, Entered, Refused, Withdrawn, Nowhere };

/// What can be done with an award (code list award_step, in this order).
enum class AwardDo : quint8 { Ask, Check, Notice, Object, Answer, Enter, Refuse, Withdraw, Unknown };

/// One line of the table of the flow: a step, the states it is allowed in and the state it leads to.
struct AwardRule
{
    AwardDo step;
    QList<AwardAt> from;
    AwardAt to;             ///< Nowhere: stays where it is
    bool note = false;      ///< needs words
    bool ofLine = false;    ///< may concern one line of the award alone
};

/// 申报 → 核实 → 公示 → 入账: the table of steps of an award, the one place that says what may follow what. A rule that
/// asks for no approval begins at checked; one without a notice is entered from there.
class AwardFlow
{
public:
    /// All lines, in the order screens offer them.
    static const QList<AwardRule> &table();
    /// The line that holds for this step in this state; null when it is not allowed there.
    static const AwardRule *find(AwardDo step, AwardAt at);

    static QString code(AwardAt at);
    static QString code(AwardDo step);
    static AwardAt at(QStringView code);
    static AwardDo step(QStringView code);
    /// In the language of the program.
    static QString words(AwardAt at);
    static QString words(AwardDo step);

    /// Nothing more is due: entered, refused, withdrawn.
    static bool isOver(AwardAt at) { return at >= AwardAt::Entered; }
};

} // namespace Allpost
