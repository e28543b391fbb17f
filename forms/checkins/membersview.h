// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/checkins/checkinview.h"
#include "models/checkins/memberroll.h"

namespace Allpost {

/// 报到党员 with their states; beside them posts with the promise and what would suit.
class MembersView : public CheckinView
{
    Q_OBJECT
public:
    explicit MembersView(Workplace &workplace, QWidget *parent = nullptr);

    void take(const MemberRoll &read);
    /// Under the cursor; read when the cursor came there.
    const MemberLine *member() const { return line(current()); }
    /// Any of them; the pointer holds until another one is asked for.
    const MemberLine *line(Key member) const;
    /// Who is on the list of this unit (0: of none) and not gone, whatever the list is narrowed to.
    QList<Key> ofUnit(Key unit) const;
    /// Those of them who are not gone.
    QList<Key> here(const QList<Key> &members) const;
    /// Only the members of this unit; 0: all.
    void setUnit(Key unit, const QString &name);
    Key unit() const { return m_unit; }
    /// What the list shows now, for its print.
    Members::Question question() const;
    bool stepBackUnit();
    static Meaning meaningOf(MemberState state);

private:
    void fill() override;
    void showCurrent() override;
    void showSuggestions(const MemberLine &line);
    QList<LinesModel::Line> read(const QList<Key> &keys) const;

    Key m_unit = 0;
    QString m_unitName;
    MemberRoll m_roll;
    mutable std::optional<MemberLine> m_current;
};

} // namespace Allpost
