// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/checkins/membercards.h"

#include "models/checkins/checkinreading.h"
#include "models/counter/scannedtext.h"
#include "models/grids/grids.h"

#include <QCoreApplication>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberCards)
};

/// Without I, L, O and U: nobody mistakes one character for another (Crockford's base 32).
constexpr char Letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int CodeLength = 26;
const QString Mark = u"M-"_s;

std::optional<RecordId> idOf(const QString &code)
{
    if (!code.startsWith(Mark) || code.size() != Mark.size() + CodeLength)
        return std::nullopt;
    QByteArray id(16, '\0');
    // 26 times 5 bits are 130: the first two are not used.
    int bit = -2;
    for (const QChar c : QStringView(code).mid(Mark.size())) {
        const int value = int(QByteArrayView(Letters).indexOf(c.toLatin1()));
        if (value < 0 || c.unicode() > 127)
            return std::nullopt;
        for (int i = 4; i >= 0; --i, ++bit) {
            if (bit < 0 && (value >> i & 1))
                return std::nullopt;
            if (bit >= 0 && (value >> i & 1))
                id[bit / 8] = char(uchar(id[bit / 8]) | (0x80 >> bit % 8));
        }
    }
    return RecordId::fromRfc4122(id);
}

Printout sheet(const Store &store, const QString &title, PrintCards cards)
{
    Printout printout;
    printout.title = title;
    printout.paper = Printout::Paper::A4;
    printout.orientation = Printout::Orientation::Portrait;
    printout.blocks.append(std::move(cards));
    if (auto office = store.office())
        printout.office = office->community;
    printout.worker = store.workerName();
    return printout;
}

QString titleOf(const MemberCard &member)
{
    return member.volunteer ? Words::tr("Volunteer") : Words::tr("Party member on service");
}

bool areVolunteers(const QList<MemberCard> &members)
{
    return !members.isEmpty() && members.first().volunteer;
}

QString community(const Store &store)
{
    auto office = store.office();
    return office ? office->community : QString();
}

} // namespace

QString MemberCards::codeOf(const RecordId &member)
{
    const QByteArray id = bytes(member);
    QString code = Mark;
    int bit = -2;
    for (int n = 0; n < CodeLength; ++n) {
        int value = 0;
        for (int i = 0; i < 5; ++i, ++bit)
            value = value << 1 | (bit >= 0 && (uchar(id[bit / 8]) & (0x80 >> bit % 8)) ? 1 : 0);
        code += QLatin1Char(Letters[value]);
    }
    return code;
}

Result<std::optional<Person>> MemberCards::personOf(const Database &db, const QString &code)
{
    const auto id = idOf(code.trimmed().toUpper());
    if (!id)
        return std::optional<Person>();
    auto row = Query::run(db, u"SELECT m.resident, m.outsider FROM record r JOIN party_member m ON m.key = r.key WHERE r.id = :id"_s, {{u":id"_s, bytes(*id)}});
    if (!row)
        return row.error();
    return row->next() ? std::optional(Person{row->number(0), row->number(1)}) : std::nullopt;
}

Result<QList<MemberCard>> MemberCards::read(const Database &db, const QList<Key> &members, Progress &progress, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    QList<MemberCard> cards;
    qint64 done = 0;
    for (const Key key : members) {
        if (progress.cancelled())
            return Checkins::cancelled();
        progress.report(done++, members.size());
        auto row = Query::run(db,
                              u"SELECT m.resident, m.outsider, coalesce(r.name, o.name), u.name, m.duty, m.reported_on, i.id, "
                              "(SELECT a.code FROM points_account a WHERE a.closed_on IS NULL AND (a.resident = coalesce(m.resident, o.resident) OR a.outsider = m.outsider) ORDER BY a.key LIMIT 1), "
                              "(SELECT c.dwelling FROM membership s JOIN occupancy c ON c.household = s.household WHERE s.resident = coalesce(m.resident, o.resident) AND s.until IS NULL "
                              "AND c.until IS NULL ORDER BY s.key, c.key LIMIT 1) FROM party_member m JOIN record i ON i.key = m.key LEFT JOIN resident r ON r.key = m.resident "
                              "LEFT JOIN outsider o ON o.key = m.outsider LEFT JOIN service_unit u ON u.key = m.unit WHERE m.key = :key"_s, {{u":key"_s, key}});
        if (!row)
            return row.error();
        if (!row->next())
            continue;
        MemberCard card;
        card.member = key;
        card.person = {row->number(0), row->number(1)};
        card.name = row->text(2);
        card.unit = row->text(3);
        card.duty = row->text(4);
        card.reportedOn = row->text(5);
        card.code = row->text(7).isEmpty() ? codeOf(RecordId::fromRfc4122(row->value(6).toByteArray())) : row->text(7);
        if (const Key dwelling = row->number(8)) {
            auto title = Grids::placeTitle(db, {GridPlace::Door, dwelling});
            if (!title)
                return title.error();
            card.door = *title;
        }
        auto claims = Query::run(db,
                                 u"SELECT p.name, c.promise FROM post_claim c JOIN service_post p ON p.key = c.service_post WHERE c.party_member = :key "
                                 "AND (c.until IS NULL OR c.until > :day) ORDER BY c.key"_s, {{u":key"_s, key}, {u":day"_s, iso}});
        if (!claims)
            return claims.error();
        while (claims->next()) {
            card.posts << claims->text(0);
            if (card.promise.isEmpty())
                card.promise = claims->text(1);
        }
        cards << card;
    }
    return cards;
}

Result<QList<MemberCard>> MemberCards::ofVolunteers(const Database &db, const QList<Key> &volunteers, Progress &progress, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    QList<MemberCard> cards;
    qint64 done = 0;
    for (const Key key : volunteers) {
        if (progress.cancelled())
            return Checkins::cancelled();
        progress.report(done++, volunteers.size());
        auto row = Query::run(db,
                              u"SELECT v.resident, v.outsider, coalesce(r.name, o.name), v.number, v.registered_on, "
                              "(SELECT a.code FROM points_account a WHERE a.closed_on IS NULL AND (a.resident = coalesce(v.resident, o.resident) OR a.outsider = v.outsider) ORDER BY a.key LIMIT 1) "
                              "FROM volunteer v LEFT JOIN resident r ON r.key = v.resident LEFT JOIN outsider o ON o.key = v.outsider WHERE v.key = :key"_s, {{u":key"_s, key}});
        if (!row)
            return row.error();
        if (!row->next())
            continue;
        MemberCard card;
        card.volunteer = key;
        card.person = {row->number(0), row->number(1)};
        card.name = row->text(2);
        card.number = row->text(3);
        card.reportedOn = row->text(4);
        card.code = row->text(5).isEmpty() ? card.number : row->text(5);
        auto teams = Query::run(db,
                                u"SELECT t.name FROM team_member m JOIN volunteer_team t ON t.key = m.volunteer_team WHERE (m.resident = :resident OR m.outsider = :outsider) "
                                "AND (m.until IS NULL OR m.until > :day) AND (t.until IS NULL OR t.until > :day) ORDER BY m.key"_s,
                                {{u":resident"_s, card.person.resident}, {u":outsider"_s, card.person.outsider}, {u":day"_s, iso}});
        if (!teams)
            return teams.error();
        QStringList names;
        while (teams->next())
            names << teams->text(0);
        card.unit = names.join(Words::tr(", "));
        cards << card;
    }
    return cards;
}

Printout MemberCards::cards(const Store &store, const QList<MemberCard> &members)
{
    PrintCards cards;
    for (const MemberCard &member : members) {
        PrintCards::Card card;
        card.head = community(store);
        card.title = titleOf(member);
        card.name = member.name;
        if (member.volunteer)
            card.facts = {{Words::tr("Number"), member.number}, {Words::tr("Teams"), member.unit}, {Words::tr("Registered on"), member.reportedOn}};
        else
            card.facts = {{Words::tr("Unit"), member.unit}, {Words::tr("Posts"), member.posts.join(Words::tr(", "))}, {Words::tr("Reported on"), member.reportedOn}};
        card.facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
        if (!member.promise.isEmpty())
            card.texts << Words::tr("Promise: %1").arg(member.promise);
        card.foot = Words::tr("Hold the code before the reader to sign in");
        card.code = ScannedText::code(member.code);
        cards.cards << card;
    }
    return sheet(store, areVolunteers(members) ? Words::tr("Volunteers' cards") : Words::tr("Members' cards"), cards);
}

Printout MemberCards::badges(const Store &store, const QList<MemberCard> &members)
{
    PrintCards cards;
    cards.style = PrintCards::Style::Badge;
    for (const MemberCard &member : members) {
        PrintCards::Card card;
        card.head = community(store);
        card.title = titleOf(member);
        card.name = member.name;
        card.facts = {{QString(), member.unit}, {QString(), member.volunteer ? member.number : member.posts.value(0)}};
        card.facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
        card.code = ScannedText::code(member.code);
        cards.cards << card;
    }
    return sheet(store, areVolunteers(members) ? Words::tr("Volunteers' badges") : Words::tr("Members' badges"), cards);
}

QString MemberCards::usualPlate()
{
    return Words::tr("Party member's home");
}

Printout MemberCards::plates(const Store &store, const QList<MemberCard> &members, const QString &title, const QString &line)
{
    PrintCards cards;
    cards.style = PrintCards::Style::Plate;
    for (const MemberCard &member : members) {
        PrintCards::Card card;
        card.head = community(store);
        card.title = title.trimmed().isEmpty() ? usualPlate() : title.simplified();
        card.name = member.name;
        if (!member.posts.isEmpty())
            card.facts.append({QString(), member.posts.join(Words::tr(", "))});
        const QString words = line.trimmed().isEmpty() ? member.promise : line.simplified();
        if (!words.isEmpty())
            card.texts << words;
        card.foot = member.door;
        cards.cards << card;
    }
    return sheet(store, Words::tr("Door plates"), cards);
}

} // namespace Allpost
