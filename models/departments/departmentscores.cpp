// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/departments/departmentscores.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentScores)
};

std::optional<double> mean(std::initializer_list<std::optional<double>> values)
{
    double sum = 0;
    int count = 0;
    for (const std::optional<double> &value : values)
        if (value) {
            sum += *value;
            ++count;
        }
    return count ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

std::optional<double> asNumber(const std::optional<qint64> &points)
{
    return points ? std::optional(double(*points)) : std::nullopt;
}

} // namespace

DepartmentFigures &DepartmentFigures::operator+=(const DepartmentFigures &other)
{
    for (int DepartmentFigures::*part : {&DepartmentFigures::received, &DepartmentFigures::signedInTime, &DepartmentFigures::answeredInTime, &DepartmentFigures::judged,
                                         &DepartmentFigures::solved, &DepartmentFigures::satisfied, &DepartmentFigures::whistles, &DepartmentFigures::attended})
        this->*part += other.*part;
    return *this;
}

std::optional<double> DepartmentFigures::points() const
{
    return mean({share(signedInTime, received), share(answeredInTime, received), share(solved, judged), share(satisfied, judged), share(attended, whistles)});
}

std::optional<double> DepartmentScoreLine::byHand() const
{
    return mean({asNumber(given.response), asNumber(given.result), asNumber(given.manner)});
}

std::optional<double> DepartmentScoreLine::total() const
{
    return mean({figures.points(), byHand()});
}

QString DepartmentScores::periodOf(QDate day)
{
    return u"%1Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
}

std::pair<QDate, QDate> DepartmentScores::daysOf(const QString &period)
{
    const int year = period.left(4).toInt();
    const int quarter = period.mid(5).toInt();
    if (period.size() != 6 || period.at(4) != u'Q' || year < 1900 || quarter < 1 || quarter > 4)
        return {};
    const QDate first(year, quarter * 3 - 2, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

QString DepartmentScores::spoken(const QString &period)
{
    return daysOf(period).first.isValid() ? Words::tr("Quarter %2 of %1").arg(period.left(4), period.mid(5)) : period;
}

QString DepartmentScores::stepped(const QString &period, int quarters)
{
    const QDate first = daysOf(period).first;
    return periodOf((first.isValid() ? first : QDate::currentDate()).addMonths(3 * quarters));
}

Result<QList<DepartmentScoreLine>> DepartmentScores::list(const Database &db, const QString &period, const QList<DepartmentFigures> &figures)
{
    auto book = DepartmentBook::read(db);
    if (!book)
        return book.error();
    QList<DepartmentScoreLine> lines;
    QHash<Key, qsizetype> at;
    for (const DepartmentEntry &entry : book->entries()) {
        if (!entry.isOpen())
            continue;
        at.insert(entry.key, lines.size());
        lines.append({entry.key, entry.department.name, 0, {}, 0, {}});
        lines.last().figures.department = entry.key;
    }
    for (const DepartmentFigures &one : figures)
        if (const auto found = at.constFind(book->survivor(one.department)); found != at.cend())
            lines[*found].figures += one;
    auto rows = Query::run(db, u"SELECT key, department, response, result, manner, remark, worker FROM department_score WHERE period = :period ORDER BY key"_s, {{u":period"_s, period}});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto found = at.constFind(book->survivor(rows->number(1)));
        // Points of its own come before those of a department merged into it.
        if (found == at.cend() || (lines.at(*found).score && lines.at(*found).given.department == lines.at(*found).department && rows->number(1) != lines.at(*found).department))
            continue;
        DepartmentScoreLine &line = lines[*found];
        line.score = rows->number(0);
        const auto points = [&](int column) { return rows->value(column).isNull() ? std::optional<qint64>() : rows->number(column); };
        line.given = {rows->number(1), period, points(2), points(3), points(4), rows->text(5), rows->number(6)};
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DepartmentScoreLine &a, const DepartmentScoreLine &b) { return a.total().value_or(-1) > b.total().value_or(-1); });
    for (qsizetype i = 0; i < lines.size() && lines.at(i).total(); ++i)
        lines[i].rank = i > 0 && qFuzzyCompare(1 + *lines.at(i - 1).total(), 1 + *lines.at(i).total()) ? lines.at(i - 1).rank : int(i + 1);
    return lines;
}

Status DepartmentScores::give(Key department, const QString &period, const DepartmentScore &points)
{
    if (!daysOf(period).first.isValid())
        return Error{ErrorCode::Invalid, Words::tr("A quarter is written as 2026Q3."), u"period"_s};
    if (daysOf(period).first > QDate::currentDate())
        return Error{ErrorCode::Invalid, Words::tr("This quarter has not begun yet."), u"period"_s};
    for (const auto &[field, value] : {std::pair(u"response"_s, points.response), {u"result"_s, points.result}, {u"manner"_s, points.manner}})
        if (value && (*value < 0 || *value > 100))
            return Error{ErrorCode::Invalid, Words::tr("Points go from 0 to 100."), field};
    if (auto there = m_store.get<Department>(department); !there)
        return there.error();
    auto work = UnitOfWork::begin(m_store, {u"department_score.give"_s});
    if (!work)
        return work.error();
    auto row = Query::run((*work)->db(), u"SELECT key FROM department_score WHERE department = :department AND period = :period ORDER BY key DESC"_s,
                          {{u":department"_s, department}, {u":period"_s, period}});
    if (!row)
        return row.error();
    DepartmentScore given = points;
    given.department = department;
    given.period = period;
    given.remark = points.remark.trimmed();
    given.worker = m_store.worker();
    if (row->next()) {
        auto seen = Store::read((*work)->db(), DepartmentScore::entity(), row->number(0));
        if (!seen)
            return seen.error();
        if (auto done = (*work)->change(*seen, given); !done)
            return done.error();
    } else if (auto made = (*work)->create(given); !made) {
        return made.error();
    }
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

} // namespace Allpost
