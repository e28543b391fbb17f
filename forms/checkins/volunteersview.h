// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/departments/linesmodel.h"
#include "models/checkins/teams.h"
#include "models/checkins/volunteers.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace Allpost {

class Label;
class LineEdit;
class LinesCard;
class Workplace;

/// The register of volunteers as a list narrowed by typing.
class VolunteersView : public QWidget
{
    Q_OBJECT
public:
    explicit VolunteersView(Workplace &workplace, QWidget *parent = nullptr);

    /// The register with what was served in the year.
    void take(int year, const QList<VolunteerLine> &lines);
    /// Those off the register are wanted too.
    bool withEnded() const;
    void begin();
    bool stepBack();
    Key current() const;
    const VolunteerLine *line() const { return line(current()); }
    const VolunteerLine *line(Key volunteer) const;
    /// Marked with Shift or Ctrl, or the one stood on; and all that the list shows.
    QList<Key> marked() const;
    QList<Key> shown() const;
    /// Stands on this one, also when it comes with the lines that are being read.
    void choose(Key volunteer);
    LineEdit *filter() const { return m_filter; }
    /// Above the list, at its right end: what is done with several lines.
    void addTool(QWidget *button);

Q_SIGNALS:
    void counted(int volunteers, int served);
    void currentChanged();
    void opened();
    void menuWanted(const QPoint &where);
    /// Others are to be read.
    void otherWanted();

private:
    void fill();
    static bool fits(const VolunteerLine &line, const QString &typed);
    QList<LinesModel::Line> worded(const QList<Key> &keys) const;
    void standOnWanted();

    Workplace &m_workplace;
    QList<VolunteerLine> m_lines;
    QHash<Key, qsizetype> m_at; ///< of each in m_lines
    int m_year = 0;
    Key m_wanted = 0;
    LineEdit *m_filter;
    QCheckBox *m_ended;
    Label *m_count;
    LinesCard *m_list;
    QHBoxLayout *m_top;
};

/// Teams at the left, the members of the one stood on at the right.
class TeamsView : public QWidget
{
    Q_OBJECT
public:
    explicit TeamsView(Workplace &workplace, QWidget *parent = nullptr);

    void take(int year, const QList<TeamLine> &lines);
    void begin();
    Key current() const;
    const TeamLine *line() const;
    const TeamPerson *member() const;
    /// Stands on this one, also when it comes with the lines that are being read.
    void choose(Key team);
    LinesCard *members() const { return m_people; }

Q_SIGNALS:
    void counted(int teams);
    void currentChanged();
    void opened();

private:
    void standOnWanted();
    void showMembers();

    Workplace &m_workplace;
    QList<TeamLine> m_lines;
    QList<TeamPerson> m_members;
    int m_year = 0;
    Key m_wanted = 0;
    LinesCard *m_teams;
    LinesCard *m_people;
};

} // namespace Allpost
