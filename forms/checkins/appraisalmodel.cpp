// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/appraisalmodel.h"

#include "models/checkins/feedbackletters.h"
#include "models/checkins/servicehours.h"
#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"
#include "models/views/roles.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The counts under a head that says "five micro" already: "微服务 3" is "服务 3" there, three a line. The whole words are the tool tip.
QString microLine(const QString &whole, bool second)
{
    constexpr int AtLine = 3;
    QStringList parts = whole.split(u" · "_s, Qt::SkipEmptyParts);
    for (QString &part : parts)
        if (part.startsWith(u'微'))
            part.remove(0, 1);
    return (second ? parts.mid(AtLine) : parts.mid(0, AtLine)).join(u" · "_s);
}

QVariant microData(const QString &whole, int role)
{
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return whole;
    return role == Qt::DisplayRole ? QVariant(microLine(whole, false)) : role == SubTextRole ? QVariant(microLine(whole, true)) : QVariant();
}

QString gradeWord(const QString &code)
{
    return CodeList::find(u"appraisal_grade")->display(code, ListText::language());
}

} // namespace

void AppraisalModel::setYear(const AppraisalYear &year)
{
    beginResetModel();
    const bool sameYear = year.year == m_year.year && !m_year.units.isEmpty();
    // A unit that could have had its letter and was not ticked stays so.
    QSet<Key> left;
    for (const UnitYear &unit : std::as_const(m_year.units))
        if (sameYear && !m_chosen.contains(unit.unit) && FeedbackLetters::refusal(unit).isEmpty())
            left.insert(unit.unit);
    m_year = year;
    QSet<Key> chosen;
    for (const UnitYear &unit : std::as_const(m_year.units))
        if (FeedbackLetters::refusal(unit).isEmpty() && !left.contains(unit.unit))
            chosen.insert(unit.unit);
    m_chosen = chosen;
    arrange();
    endResetModel();
    Q_EMIT chosenChanged();
}

void AppraisalModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.simplified();
    arrange();
    endResetModel();
}

void AppraisalModel::arrange()
{
    m_rows.clear();
    for (int u = 0; u < m_year.units.size(); ++u) {
        const UnitYear &unit = m_year.units.at(u);
        const bool whole = m_filter.isEmpty() || unit.name.contains(m_filter, Qt::CaseInsensitive);
        QList<Row> members;
        for (int m = 0; m < unit.members.size(); ++m)
            if (whole || unit.members.at(m).name.contains(m_filter, Qt::CaseInsensitive))
                members.append({u, m});
        if (members.isEmpty())
            continue;
        m_rows.append({u, -1});
        m_rows << members;
    }
}

bool AppraisalModel::isUnit(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).member < 0;
}

const UnitYear *AppraisalModel::unitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_year.units.at(m_rows.at(row).unit) : nullptr;
}

const MemberYear *AppraisalModel::memberAt(int row) const
{
    const UnitYear *unit = unitAt(row);
    return unit && m_rows.at(row).member >= 0 ? &unit->members.at(m_rows.at(row).member) : nullptr;
}

int AppraisalModel::rowOf(Key member) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const MemberYear *one = memberAt(row); one && one->member == member)
            return row;
    return -1;
}

int AppraisalModel::rowOfUnit(Key unit) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (isUnit(row) && unitAt(row)->unit == unit)
            return row;
    return -1;
}

int AppraisalModel::nextMember(int row) const
{
    for (int next = row + 1; next < m_rows.size(); ++next)
        if (!isUnit(next))
            return next;
    return -1;
}

int AppraisalModel::nextOpen(int row) const
{
    for (int step = 1; step <= m_rows.size(); ++step) {
        const int next = (row + step) % int(m_rows.size());
        if (const MemberYear *member = memberAt(next); member && member->hasServed() && !member->isGiven())
            return next;
    }
    return -1;
}

int AppraisalModel::nextUnit(int row, bool down) const
{
    for (int next = down ? row + 1 : row - 1; next >= 0 && next < m_rows.size(); next += down ? 1 : -1)
        if (isUnit(next))
            return next;
    return -1;
}

MemberYear *AppraisalModel::find(Key member)
{
    for (UnitYear &unit : m_year.units)
        for (MemberYear &one : unit.members)
            if (one.member == member)
                return &one;
    return nullptr;
}

void AppraisalModel::told(Key member)
{
    const int row = rowOf(member);
    if (row < 0)
        return;
    const int unit = rowOfUnit(unitAt(row)->unit);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT dataChanged(index(unit, 0), index(unit, ColumnCount - 1));
    // The last member given makes the unit ready for its letter.
    if (FeedbackLetters::refusal(*unitAt(row)).isEmpty())
        setChosen(unitAt(row)->unit, true);
    else
        Q_EMIT chosenChanged();
}

void AppraisalModel::setGiven(Key member, Key record, const AppraisalMarks &marks)
{
    MemberYear *one = find(member);
    if (!one)
        return;
    one->appraisal = record;
    one->given.partyMember = member;
    one->given.year = m_year.year;
    if (!marks.grade.isEmpty())
        one->given.grade = marks.grade;
    if (marks.stars)
        one->given.stars = marks.stars;
    told(member);
}

void AppraisalModel::setRemark(Key member, Key record, const QString &text)
{
    MemberYear *one = find(member);
    if (!one)
        return;
    one->appraisal = record;
    one->given.partyMember = member;
    one->given.year = m_year.year;
    one->given.text = text.trimmed();
    told(member);
}

void AppraisalModel::setChosen(Key unit, bool on)
{
    if (on)
        m_chosen.insert(unit);
    else
        m_chosen.remove(unit);
    if (const int row = rowOfUnit(unit); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

QList<Key> AppraisalModel::chosen() const
{
    QList<Key> units;
    for (const UnitYear &unit : m_year.units)
        if (m_chosen.contains(unit.unit))
            units << unit.unit;
    return units;
}

int AppraisalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AppraisalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AppraisalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Activities || index.column() == Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const MemberYear *member = memberAt(index.row());
    return member ? memberData(*member, index.column(), role) : unitData(*unitAt(index.row()), index.column(), role);
}

QVariant AppraisalModel::unitData(const UnitYear &unit, int column, int role) const
{
    if (role == WashRole)
        return int(Meaning::Neutral);
    if (role == StrongRole)
        return column == Name;
    switch (column) {
    case Name:
        if (role == Qt::DisplayRole)
            return unit.name;
        if (role == IconRole)
            return isChosen(unit.unit) ? u"circle-check"_s : u"circle"_s;
        if (role == IconMeaningRole)
            return int(isChosen(unit.unit) ? Meaning::Accent : Meaning::Quiet);
        if (role == Qt::ToolTipRole)
            return FeedbackLetters::refusal(unit);
        return {};
    case Posts:
        if (role == Qt::DisplayRole)
            return unit.paper || unit.open() ? QString() : tr("%1 of %2 served").arg(unit.served()).arg(unit.members.size());
        if (role == ChipsRole) {
            if (unit.paper)
                return QVariant::fromValue(QList<ChipValue>{{unit.paperNumber, Meaning::Ok, {}}});
            if (unit.open())
                return QVariant::fromValue(QList<ChipValue>{{tr("%n to appraise", nullptr, unit.open()), Meaning::Warn, {}}});
        }
        return {};
    case Activities: return role == Qt::DisplayRole ? QVariant(unit.activities()) : QVariant();
    case Hours: return role == Qt::DisplayRole ? QVariant(ServiceHours::hours(unit.minutes())) : QVariant();
    case FiveMicro: return microData(m_year.fiveMicroText(unit.fiveMicro()), role);
    default: return {};
    }
}

QVariant AppraisalModel::memberData(const MemberYear &member, int column, int role) const
{
    const bool served = member.hasServed();
    const AppraisalMarks suggested = member.suggested;
    if (role == MeaningRole) {
        const bool faint = (column == Grade && member.given.grade.isEmpty()) || (column == Stars && !member.given.stars) || (!served && column != Name);
        return int(faint ? Meaning::Faint : Meaning::Plain);
    }
    switch (column) {
    case Name:
        if (role == Qt::DisplayRole)
            return member.name;
        if (role == StrongRole)
            return served;
        if (role == SubTextRole)
            return member.until.isEmpty() ? QVariant(member.duty) : QVariant(tr("until %1").arg(member.until));
        return {};
    case Posts:
        if (role == Qt::DisplayRole)
            return member.posts.isEmpty() ? tr("no post") : member.posts.join(tr(", "));
        if (role == Qt::ToolTipRole)
            return member.posts.join(u'\n');
        return {};
    case Activities: return role == Qt::DisplayRole ? QVariant(served ? QString::number(member.activities) : tr("none")) : QVariant();
    case Hours: return role == Qt::DisplayRole ? QVariant(served ? ServiceHours::hours(member.minutes) : u"—"_s) : QVariant();
    case FiveMicro: return microData(m_year.fiveMicroText(member.fiveMicro), role);
    case Grade:
        if (role == Qt::DisplayRole)
            return !member.given.grade.isEmpty() ? gradeWord(member.given.grade) : suggested.grade.isEmpty() ? u"—"_s : tr("%1 ?").arg(gradeWord(suggested.grade));
        if (role == Qt::ToolTipRole && member.given.grade.isEmpty() && served)
            return tr("Suggested; Enter takes it");
        return {};
    case Stars: {
        const int stars = member.given.stars ? int(*member.given.stars) : suggested.stars;
        if (role == Qt::DisplayRole)
            return stars ? QString(stars, u'★') : u"—"_s;
        if (role == Qt::AccessibleTextRole)
            return tr("%n stars", nullptr, stars);
        return {};
    }
    case Remark: return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(member.given.text.simplified()) : QVariant();
    default: return {};
    }
}

QVariant AppraisalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Activities || section == Hours))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Unit and member");
    case Posts: return tr("Posts");
    case Activities: return tr("Activities");
    case Hours: return tr("Hours");
    case FiveMicro: return tr("Five micro");
    case Grade: return tr("Grade");
    case Stars: return tr("Stars");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace Allpost
