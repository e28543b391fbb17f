// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/population/populationstate.h"

#include "models/base/result.h"
#include "models/dictionary/codelist.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The two dates that count, as SQL.
struct Dates
{
    QString since;
    QString until;
    /// Death ends the stay: on the day itself, or where no end was entered.
    QString alive;

    explicit Dates(PopulationScope::By by)
    {
        if (by == PopulationScope::By::Happened) {
            since = u"m.since"_s;
            until = u"m.until"_s;
            alive = u"(r.died_on IS NULL OR r.died_on > ?)"_s;
        } else {
            since = u"coalesce(m.since_entered, m.since)"_s;
            until = u"coalesce(m.until_entered, m.until)"_s;
            alive = u"(r.died_on IS NULL OR r.died_on > ? OR m.until IS NOT NULL)"_s;
        }
    }
};

QString codeOf(const QString &stored)
{
    return CodeValue::parse(stored).code;
}

qint32 birthNumber(std::string_view iso)
{
    qint32 number = 0;
    int digits = 0;
    for (const char c : iso)
        if (c >= '0' && c <= '9' && digits < 8) {
            number = number * 10 + (c - '0');
            ++digits;
        }
    for (; digits > 0 && digits < 8; ++digits)
        number *= 10;
    return number;
}

quint8 sexOf(std::string_view stored)
{
    return stored == "1" ? 1 : stored == "2" ? 2 : 0;
}

} // namespace

QList<CountedStay> staysOf(const QList<CountedTie> &ties, PopulationScope::By by)
{
    struct Span { QString since, until; qsizetype tie; };
    QString died;
    for (const CountedTie &tie : ties)
        if (!tie.died.isEmpty() && (died.isEmpty() || tie.died < died))
            died = tie.died;
    std::vector<Span> spans;
    for (qsizetype i = 0; i < ties.size(); ++i) {
        Span span{ties[i].since, ties[i].until, i};
        const bool ends = by == PopulationScope::By::Happened || span.until.isEmpty();
        if (!died.isEmpty() && ends && (span.until.isEmpty() || died < span.until))
            span.until = died;
        if (span.until.isEmpty() || span.since < span.until)
            spans.push_back(span);
    }
    std::stable_sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.since < b.since; });
    QList<CountedStay> stays;
    for (const Span &span : spans) {
        if (!stays.isEmpty() && (stays.last().until.isEmpty() || span.since <= stays.last().until)) {
            CountedStay &stay = stays.last();
            if (!stay.until.isEmpty() && (span.until.isEmpty() || span.until >= stay.until)) {
                stay.until = span.until;
                stay.last = span.tie;
            }
            continue;
        }
        stays.append({span.since, span.until, span.tie, span.tie});
    }
    return stays;
}

Result<QList<CountedTie>> readTies(const Database &db, PopulationScope::By by, const QString &condition, const QStringList &bound)
{
    const Dates dates(by);
    Statement read(db, u"SELECT m.resident, m.household, %1, %2, m.since, m.until, m.since_entered, m.until_entered, m.since_reason, m.until_reason, "
                       "m.came_from, m.went_to, r.birth_date, r.died_on, r.residence FROM membership m JOIN resident r ON r.key = m.resident "
                       "WHERE m.household IS NOT NULL AND "_s.arg(dates.since, dates.until) + condition + u" ORDER BY m.key"_s);
    for (int i = 0; i < bound.size(); ++i)
        read.bind(i + 1, bound[i]);
    QList<CountedTie> ties;
    for (;;) {
        auto more = read.step();
        if (!more)
            return more.error();
        if (!*more)
            return ties;
        ties.append({read.number(0), read.number(1), read.text(2), read.text(3), read.text(4), read.text(5), read.text(6), read.text(7),
                     codeOf(read.text(8)), codeOf(read.text(9)), read.text(10), read.text(11), read.text(12), read.text(13), read.text(14)});
    }
}

Result<PopulationState> PopulationState::load(const Database &db, const SecondRecords &second, QDate day, const PopulationScope &scope,
                                              const Progress *progress)
{
    const Dates dates(scope.by);
    const QString iso = day.toString(Qt::ISODate);
    PopulationState state;
    QHash<QByteArray, quint8> codes;
    auto residenceOf = [&](std::string_view stored) -> quint8 {
        const QByteArray code(stored.data(), qsizetype(std::min(stored.find('~'), stored.size())));
        auto known = codes.constFind(code);
        if (known == codes.constEnd()) {
            known = codes.insert(code, quint8(state.residences.size()));
            state.residences << QString::fromUtf8(code);
        }
        return *known;
    };
    // People with several records are judged apart, by all of them.
    Statement read(db, u"SELECT m.resident, m.household, r.birth_date, r.sex, r.residence FROM membership m JOIN resident r ON r.key = m.resident "
                       "WHERE m.household IS NOT NULL AND (%1 IS NULL OR %1 <= ?) AND (%2 IS NULL OR %2 > ?) AND %3 ORDER BY m.key"_s
                           .arg(dates.since, dates.until, dates.alive));
    for (int at = 1; at <= 3; ++at)
        read.bind(at, iso);
    std::vector<bool> seen;
    for (qint64 row = 0;; ++row) {
        if (progress && (row & 0xfff) == 0 && progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
        auto more = read.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Key resident = read.number(0);
        if (resident < 0 || second.isLinked(resident))
            continue;
        if (size_t(resident) >= seen.size())
            seen.resize(size_t(resident) * 2 + 1024);
        if (seen[size_t(resident)])
            continue;
        const quint8 residence = residenceOf(read.utf8(4));
        if (!scope.residence.isEmpty() && state.residences.at(residence) != scope.residence)
            continue;
        seen[size_t(resident)] = true;
        state.people.push_back({resident, read.number(1), birthNumber(read.utf8(2)), sexOf(read.utf8(3)), residence});
    }
    QSet<Key> roots;
    for (const Key linked : second.linked())
        roots << second.root(linked);
    for (const Key root : std::as_const(roots)) {
        QList<CountedTie> ties;
        for (const Key record : second.records(root)) {
            auto own = readTies(db, scope.by, u"m.resident = CAST(? AS INTEGER)"_s, {QString::number(record)});
            if (!own)
                return own.error();
            ties += *own;
        }
        for (const CountedStay &stay : staysOf(ties, scope.by)) {
            if (stay.since > iso || (!stay.until.isEmpty() && stay.until <= iso))
                continue;
            auto counts = std::find_if(ties.cbegin(), ties.cend(), [&](const CountedTie &tie) {
                return tie.since <= iso && (tie.until.isEmpty() || tie.until > iso);
            });
            if (counts == ties.cend())
                break;
            auto self = Query::run(db, u"SELECT birth_date, sex, residence FROM resident WHERE key = :key"_s, {{u":key"_s, root}});
            if (!self)
                return self.error();
            const bool known = self->next();
            const QByteArray residence = known ? self->text(2).toUtf8() : QByteArray();
            const quint8 kind = residenceOf({residence.constData(), size_t(residence.size())});
            if (!scope.residence.isEmpty() && state.residences.at(kind) != scope.residence)
                break;
            const QByteArray birth = known ? self->text(0).toUtf8() : QByteArray();
            const QByteArray sex = known ? self->text(1).toUtf8() : QByteArray();
            state.people.push_back({root, counts->household, birthNumber({birth.constData(), size_t(birth.size())}),
                                    sexOf({sex.constData(), size_t(sex.size())}), kind});
            break;
        }
    }
    return state;
}

} // namespace Allpost
