// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/attendants.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/calendar/moment.h"
#include "models/residents/secondrecords.h"
#include "models/store/statement.h"
#include "models/store/words.h"

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Looked = 300;
constexpr int DayLength = 10;

/// Minutes as set by hand, or from coming to going, or the activity's own length.
qint64 minutesOf(const Statement &row, qint64 whole)
{
    if (!row.isNull(2))
        return row.number(2);
    const Moment in = Moments::parse(row.text(3));
    const Moment out = Moments::parse(row.text(4));
    return in != NoMoment && out != NoMoment && out > in ? out - in : whole;
}

} // namespace

Result<QList<Attendants::Choice>> Attendants::find(const Database &db, const QString &typed, int limit)
{
    const QString wanted = Text::folded(typed).remove(u' ');
    Statement select(db, u"SELECT a.key, a.title, a.starts_at, (SELECT count(*) FROM sign_in s WHERE s.activity = a.key AND s.state = 'present') FROM activity a "
                         "WHERE a.cancelled_on IS NULL AND NOT EXISTS (SELECT 1 FROM award w WHERE w.activity = a.key) ORDER BY a.starts_at DESC, a.key DESC LIMIT ?"_s);
    select.bind(1, qint64(Looked));
    QList<Choice> all;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more || all.size() >= limit)
            return all;
        const QString title = select.text(1);
        if (select.number(3) > 0 && (wanted.isEmpty() || Text::folded(title).contains(wanted) || Pinyin::initials(title).toLower().remove(u' ').contains(wanted)))
            all.append({select.number(0), title, select.text(2).left(DayLength), int(select.number(3))});
    }
}

Result<bool> Attendants::isVolunteer(const Database &db, const Person &person, QDate on)
{
    Statement find(db, u"SELECT 1 FROM volunteer WHERE (resident = ?1 OR outsider = ?2) AND (until IS NULL OR until > ?3) UNION ALL "
                       "SELECT 1 FROM team_member WHERE (resident = ?1 OR outsider = ?2) AND (until IS NULL OR until > ?3) LIMIT 1"_s);
    find.bind(1, person.resident);
    find.bind(2, person.outsider);
    find.bind(3, on.toString(Qt::ISODate));
    return find.step();
}

Result<Attendants::Sheet> Attendants::of(const Database &db, Key activity)
{
    Statement head(db, u"SELECT title, number, starts_at, ends_at, rule FROM activity WHERE key = ?"_s);
    head.bind(1, activity);
    auto there = head.step();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This activity is no longer in the file.")), {}};
    Sheet sheet{head.text(0), head.text(1), head.text(2).left(DayLength), head.number(4), {}};
    const Moment from = Moments::parse(head.text(2));
    const Moment until = Moments::parse(head.text(3));
    const qint64 whole = from != NoMoment && until != NoMoment && until > from ? until - from : 0;
    auto seconds = SecondRecords::load(db);
    if (!seconds)
        return seconds.error();
    Statement select(db, u"SELECT s.resident, s.outsider, s.minutes, s.in_at, s.out_at, o.resident FROM sign_in s LEFT JOIN outsider o ON o.key = s.outsider WHERE s.activity = ? AND s.state = 'present' ORDER BY s.key"_s);
    select.bind(1, activity);
    QHash<QPair<Key, Key>, qsizetype> places;
    for (auto more = select.step();; more = select.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return sheet;
        // Who is an outsider and a resident, or has two records, was there once.
        const Key resident = seconds->root(select.number(0) ? select.number(0) : select.number(5));
        const One one{{resident, resident ? 0 : select.number(1)}, minutesOf(select, whole)};
        const auto mark = qMakePair(one.person.resident, one.person.outsider);
        if (const auto place = places.constFind(mark); place != places.cend()) {
            sheet.people[*place].minutes = qMax(sheet.people[*place].minutes, one.minutes);
            continue;
        }
        places.insert(mark, sheet.people.size());
        sheet.people << one;
    }
}

} // namespace Allpost
