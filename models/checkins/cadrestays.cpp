// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/cadrestays.h"

#include "models/points/outsider.h"
#include "models/residents/datetext.h"
#include "models/store/layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CadreStays)
};

/// A stay is for a year or two; more months than these are a slip of the pen in the dates.
constexpr int MostMonths = 240;

Status refused(const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    return {};
}

/// The months of a stay up to the present one: a month counts from its first day of the stay on.
QStringList monthsOf(const CadreStay &stay, QDate today)
{
    QDate month = QDate::fromString((stay.since + u"-01-01"_s).left(10), Qt::ISODate);
    if (stay.since.size() == 7)
        month = QDate::fromString(stay.since + u"-01"_s, Qt::ISODate);
    QDate last = today;
    if (!stay.until.isEmpty())
        if (const QDate until = QDate::fromString(stay.until.left(10), Qt::ISODate); until.isValid())
            last = std::min(last, until.addDays(-1));
    QStringList months;
    if (!month.isValid())
        return months;
    month = QDate(month.year(), month.month(), 1);
    for (int i = 0; i < MostMonths && month <= last; ++i, month = month.addMonths(1))
        months << month.toString(u"yyyy-MM"_s);
    return months;
}

} // namespace

QStringList CadreLine::missing() const
{
    const QString present = QDate::currentDate().toString(u"yyyy-MM"_s);
    QStringList open;
    for (const Month &month : months)
        if (!month.key && month.month < present)
            open << month.month;
    return open;
}

int CadreLine::written() const
{
    return int(std::count_if(months.cbegin(), months.cend(), [](const Month &month) { return month.key != 0; }));
}

Result<QList<CadreLine>> CadreStays::list(const Database &db, QDate day)
{
    QStringList columns;
    for (const Field &field : CadreStay::entity().fields)
        columns << u"c."_s + field.name;
    Statement rows(db, u"SELECT c.key, coalesce(r.name, o.name, mr.name, mo.name), m.duty, u.name, %1 FROM cadre_stay c LEFT JOIN party_member m ON m.key = c.member "
                       "LEFT JOIN resident r ON r.key = c.resident LEFT JOIN outsider o ON o.key = c.outsider LEFT JOIN resident mr ON mr.key = m.resident "
                       "LEFT JOIN outsider mo ON mo.key = m.outsider LEFT JOIN service_unit u ON u.key = coalesce(c.unit, m.unit) ORDER BY c.key"_s.arg(columns.join(u", "_s)));
    QList<CadreLine> all;
    QHash<Key, qsizetype> at;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        CadreLine line;
        line.key = rows.number(0);
        line.name = rows.text(1);
        line.duty = rows.text(2);
        line.unit = rows.text(3);
        Values values;
        for (int i = 4; i < rows.columns(); ++i)
            values.push_back(rows.value(i));
        line.stay = recordFrom<CadreStay>(values);
        const QString iso = day.toString(Qt::ISODate);
        line.isOpen = (line.stay.since.isEmpty() || line.stay.since <= iso) && (line.stay.until.isEmpty() || line.stay.until > iso);
        for (const QString &month : monthsOf(line.stay, day))
            line.months.append({0, month, {}, {}});
        at.insert(line.key, all.size());
        all << line;
    }
    auto months = Query::run(db, u"SELECT c.key, c.cadre_stay, c.month, c.result, w.name FROM cadre_month c LEFT JOIN worker w ON w.key = c.worker ORDER BY c.key"_s);
    if (!months)
        return months.error();
    while (months->next()) {
        const auto found = at.constFind(months->number(1));
        if (found == at.cend())
            continue;
        // Two desks may have written one month: what was written later stands, both stay in the journal.
        for (CadreLine::Month &month : all[*found].months)
            if (month.month == months->text(2))
                month = {months->number(0), months->text(2), months->text(3), months->text(4)};
    }
    std::stable_sort(all.begin(), all.end(), [](const CadreLine &a, const CadreLine &b) {
        return a.isOpen != b.isOpen ? a.isOpen : a.stay.since > b.stay.since;
    });
    return all;
}

Findings CadreStays::check(const CadreStay &stay) const
{
    Findings findings;
    const int people = (stay.member ? 1 : 0) + (stay.resident ? 1 : 0) + (stay.outsider ? 1 : 0);
    if (people == 0)
        findings << Finding::held(u"person"_s, u"required"_s, Words::tr("Choose who is stationed here, or write a name."));
    else if (people > 1)
        findings << Finding::held(u"person"_s, u"two_people"_s, Words::tr("One person to a stay."));
    if (stay.since.isEmpty())
        findings << Finding::held(u"since"_s, u"required"_s, Words::tr("Say from which day on."));
    for (const auto &[field, text] : {std::pair{u"since"_s, stay.since}, {u"until"_s, stay.until}})
        if (!text.isEmpty() && datePrecision(text) == DatePrecision::None)
            findings << Finding::held(field, u"date_unreadable"_s, Words::tr("This is no date. Write it as 2026-05-01."));
    if (!stay.until.isEmpty() && stay.until < stay.since)
        findings << Finding::held(u"until"_s, u"date_order"_s, Words::tr("The end lies before the beginning."));
    return findings;
}

Result<Key> CadreStays::add(const CadreStay &stay, const QString &newcomer)
{
    auto work = UnitOfWork::begin(m_store, {u"cadre_stay.add"_s});
    if (!work)
        return work.error();
    CadreStay record = stay;
    if (!record.member && !record.resident && !record.outsider && !newcomer.simplified().isEmpty()) {
        Outsider outsider;
        outsider.name = newcomer.simplified();
        outsider.kind = u"unit_member"_s;
        auto made = (*work)->create(outsider);
        if (!made)
            return made;
        record.outsider = *made;
    }
    if (auto fit = refused(check(record)); !fit)
        return fit.error();
    auto key = (*work)->create(record);
    if (!key)
        return key;
    auto done = (*work)->commit();
    return done ? key : Result<Key>(done.error());
}

Result<bool> CadreStays::change(const Snapshot &seen, const CadreStay &now)
{
    if (auto fit = refused(check(now)); !fit)
        return fit.error();
    return UnitOfWork::changeOne(m_store, {u"cadre_stay.change"_s}, seen, now);
}

Status CadreStays::end(Key stay, QDate on)
{
    auto seen = m_store.read(CadreStay::entity(), stay);
    if (!seen)
        return seen.error();
    auto now = seen->as<CadreStay>();
    now.until = on.toString(Qt::ISODate);
    if (auto fit = refused(check(now)); !fit)
        return fit;
    auto done = UnitOfWork::changeOne(m_store, {u"cadre_stay.end"_s}, *seen, now);
    return done ? Status() : Status(done.error());
}

Status CadreStays::writeMonth(Key stay, const QString &month, const QString &result, QDate today)
{
    auto there = m_store.get<CadreStay>(stay);
    if (!there)
        return there.error();
    if (!monthsOf(*there, today).contains(month))
        return Error{ErrorCode::Invalid, Words::tr("%1 is no month of this stay that has begun.").arg(month), u"month"_s};
    if (result.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Write what was done."), u"result"_s};
    auto row = Query::run(m_store.db(), u"SELECT key FROM cadre_month WHERE cadre_stay = :stay AND month = :month ORDER BY key DESC LIMIT 1"_s,
                          {{u":stay"_s, stay}, {u":month"_s, month}});
    if (!row)
        return row.error();
    const CadreMonth written{stay, month, result.trimmed(), m_store.worker()};
    if (row->next()) {
        auto seen = m_store.read(CadreMonth::entity(), row->number(0));
        if (!seen)
            return seen.error();
        auto done = UnitOfWork::changeOne(m_store, {u"cadre_month.write"_s}, *seen, written);
        return done ? Status() : Status(done.error());
    }
    auto made = UnitOfWork::createOne(m_store, {u"cadre_month.write"_s}, written);
    return made ? Status() : Status(made.error());
}

} // namespace Allpost
