// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/accounts.h"

#include "models/base/pinyin.h"
#include "models/counter/scannedtext.h"
#include "models/dictionary/codelist.h"
#include "models/points/ledger.h"
#include "models/points/lots.h"
#include "models/points/policy.h"
#include "models/residents/secondrecords.h"

#include <QCoreApplication>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Points)
};

constexpr qint64 FirstNumber = 10001;

// Crockford's base 32: no I, L, O, U, so that a code read aloud or by hand stays what it is.
constexpr auto Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int CodeLength = 10;

QString newCode()
{
    const QByteArray chance = randomBytes(CodeLength);
    QString code;
    for (const char byte : chance)
        code += Letters[quint8(byte) % 32];
    return code;
}

/// As it may be typed: small letters, blanks, our prefix, the letters that look alike.
QString tidyCode(const QString &typed)
{
    QString code = typed.toUpper().trimmed();
    if (code.startsWith(ScannedText::prefix()))
        code = code.mid(ScannedText::prefix().size());
    code.remove(u' ').remove(u'-');
    code.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return code;
}

Result<Key> oldestOf(const Database &db, const AccountHolder &holder)
{
    QList<Key> keys;
    QString link;
    if (holder.household) {
        link = u"household"_s;
        keys << holder.household;
    } else if (holder.resident) {
        link = u"resident"_s;
        auto second = SecondRecords::load(db);
        if (!second)
            return second.error();
        keys = second->records(holder.resident);
    } else if (holder.outsider) {
        link = u"outsider"_s;
        keys << holder.outsider;
    } else if (holder.merchant) {
        link = u"merchant"_s;
        keys << holder.merchant;
    }
    Statement find(db, link.isEmpty() ? u"SELECT key FROM points_account WHERE kind = ? AND kind IN ('source', 'store', 'expiry') AND closed_on IS NULL ORDER BY opened_on, code LIMIT 1"_s
                                      : u"SELECT key FROM points_account WHERE %1 = ? AND kind = ? AND closed_on IS NULL ORDER BY opened_on, code LIMIT 1"_s.arg(link));
    if (link.isEmpty())
        keys << 0;
    for (Key key : std::as_const(keys)) {
        if (!link.isEmpty())
            find.bind(1, key);
        find.bind(link.isEmpty() ? 1 : 2, holder.kind);
        auto found = find.step();
        if (!found)
            return found.error();
        if (*found)
            return find.number(0);
    }
    return Key(0);
}

} // namespace

bool Accounts::isOffice(QStringView kind)
{
    return kind == "source"_L1 || kind == "store"_L1 || kind == "expiry"_L1;
}

Result<Key> Accounts::of(const Database &db, const AccountHolder &holder)
{
    AccountHolder counted = holder;
    if (counted.outsider) {
        auto person = People::identity(db, {0, counted.outsider});
        if (!person)
            return person.error();
        // Points an outsider had before stay where they are until somebody moves them.
        if (person->resident) {
            auto own = oldestOf(db, counted);
            if (!own || *own)
                return own;
            counted = counted.kind == "volunteer"_L1 ? AccountHolder{counted.kind, 0, person->resident, 0, 0} : AccountHolder::ofResident(person->resident);
        }
    }
    return oldestOf(db, counted);
}

Result<Key> Accounts::need(UnitOfWork &work, const Store &store, const AccountHolder &holder)
{
    const Database &db = work.db();
    auto known = of(db, holder);
    if (!known || *known)
        return known;
    const bool nobody = !holder.household && !holder.resident && !holder.outsider && !holder.merchant;
    if (holder.kind.isEmpty() || nobody != isOffice(holder.kind))
        return Error{ErrorCode::Invalid, Words::tr("Say whose account it is."), u"account"_s};
    PointsAccount account;
    account.kind = holder.kind;
    account.household = holder.household;
    account.outsider = holder.outsider;
    account.merchant = holder.merchant;
    if (holder.resident) {
        auto person = People::identity(db, {holder.resident, 0});
        if (!person)
            return person.error();
        account.resident = person->resident;
    }
    if (nobody)
        account.name = CodeList::find(u"account_kind")->label(holder.kind, u"zh");
    account.code = newCode();
    account.desk = store.deskLetter();
    Statement last(db, u"SELECT max(seq) FROM points_account WHERE desk = ?"_s);
    last.bind(1, account.desk);
    auto found = last.step();
    if (!found)
        return found.error();
    account.seq = std::max(FirstNumber, last.number(0) + 1);
    account.number = account.desk + u'-' + QString::number(*account.seq);
    account.openedOn = QDate::currentDate().toString(Qt::ISODate);
    return work.create(account);
}

Result<Key> Accounts::open(Store &store, const AccountHolder &holder)
{
    auto work = UnitOfWork::begin(store, {u"points.open"_s});
    if (!work)
        return work.error();
    auto made = need(**work, store, holder);
    if (!made)
        return made;
    auto done = (*work)->commit();
    return done ? made : Result<Key>(done.error());
}

Result<Key> Accounts::system(const Database &db, const QString &kind)
{
    auto found = oldestOf(db, AccountHolder::ofOffice(kind));
    if (found && !*found)
        return Error{ErrorCode::NotFound, Words::tr("The office has no such account yet."), kind};
    return found;
}

Status Accounts::addOffice(Store &store)
{
    auto work = UnitOfWork::begin(store, {u"points.examples"_s});
    if (!work)
        return work.error();
    for (const QString &kind : {u"source"_s, u"store"_s, u"expiry"_s})
        if (auto made = needSystem(**work, store, kind); !made)
            return made.error();
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> Accounts::byCode(const Database &db, const QString &code)
{
    auto found = Query::run(db, u"SELECT key FROM points_account WHERE code = :code ORDER BY opened_on LIMIT 1"_s, {{u":code"_s, tidyCode(code)}});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{ErrorCode::NotFound, Words::tr("No points account has this code."), {}};
    return found->number(0);
}

Result<Key> Accounts::byNumber(const Database &db, const QString &number)
{
    QString tidy = number.toUpper().trimmed();
    tidy.remove(u' ').remove(u'-');
    qsizetype letters = 0;
    while (letters < tidy.size() && tidy[letters].isLetter())
        ++letters;
    auto found = Query::run(db, u"SELECT key FROM points_account WHERE number = :number ORDER BY opened_on LIMIT 1"_s,
                            {{u":number"_s, tidy.left(letters) + u'-' + tidy.mid(letters)}});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{ErrorCode::NotFound, Words::tr("No points account has this number."), {}};
    return found->number(0);
}

Result<QList<AccountLine>> Accounts::find(const Database &db, const QString &typed, int limit)
{
    QList<Key> keys;
    const QString text = typed.trimmed();
    QList<AccountLine> lines;
    if (text.isEmpty())
        return lines;
    for (auto exact : {byCode(db, text), byNumber(db, text)}) {
        if (exact && !keys.contains(*exact))
            keys << *exact;
        else if (!exact && exact.error().code != ErrorCode::NotFound)
            return exact.error();
    }
    const QString lower = text.toLower();
    if (keys.isEmpty() && text.size() >= 2) {
        // The names of all holders: thousands, read at once and compared here, by name and by letters.
        auto rows = Query::run(db, u"SELECT a.key, coalesce(r.name, o.name, m.name, h.name, a.name) FROM points_account a LEFT JOIN resident r ON r.key = a.resident "
                                   "LEFT JOIN outsider o ON o.key = a.outsider LEFT JOIN merchant m ON m.key = a.merchant "
                                   "LEFT JOIN (SELECT s.household, max(p.name) AS name FROM membership s JOIN resident p ON p.key = s.resident "
                                   "WHERE s.relation IN ('01', '02') AND s.until IS NULL GROUP BY s.household) h ON h.household = a.household "
                                   "WHERE a.closed_on IS NULL ORDER BY a.number"_s);
        if (!rows)
            return rows.error();
        const bool han = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x2E80; });
        while (rows->next() && keys.size() < limit) {
            const QString name = rows->text(1);
            if (han ? name.contains(text) : name.toLower().contains(lower) || Pinyin::initials(name).toLower().startsWith(lower))
                keys << rows->number(0);
        }
    }
    for (Key key : std::as_const(keys)) {
        auto line = describe(db, key);
        if (!line)
            return line.error();
        lines << *line;
    }
    return lines;
}

Result<AccountLine> Accounts::describe(const Database &db, Key account)
{
    auto seen = Store::read(db, PointsAccount::entity(), account);
    if (!seen)
        return seen.error();
    const auto record = seen->as<PointsAccount>();
    //: The language of the program as a code: write zh in Chinese.
    const QString language = QCoreApplication::translate("ViewText", "en");
    AccountLine line;
    line.key = account;
    line.kind = record.kind;
    line.kindText = CodeList::find(u"account_kind")->display(record.kind, language);
    line.number = record.number;
    line.code = record.code;
    line.household = record.household;
    line.merchant = record.merchant;
    line.closed = !record.closedOn.isEmpty();
    line.person = {record.resident, record.resident ? 0 : record.outsider};
    if (record.household) {
        auto members = Query::run(db, u"SELECT m.resident FROM membership m WHERE m.household = :household ORDER BY m.until IS NOT NULL, m.relation NOT IN ('01', '02'), m.until DESC, m.key LIMIT 1"_s,
                                  {{u":household"_s, record.household}});
        if (!members)
            return members.error();
        if (members->next())
            line.person = {members->number(0), 0};
    }
    if (!line.person.isNobody()) {
        auto person = People::describe(db, line.person);
        if (!person && person.error().code != ErrorCode::NotFound)
            return person.error();
        if (person) {
            line.name = person->name;
            line.door = person->where;
            line.tail = person->tail;
        }
    } else if (record.merchant) {
        auto name = Query::run(db, u"SELECT name FROM merchant WHERE key = :key"_s, {{u":key"_s, record.merchant}});
        if (!name)
            return name.error();
        if (name->next())
            line.name = name->text(0);
    } else {
        line.name = isOffice(record.kind) ? line.kindText : record.name;
    }
    return line;
}

QString Accounts::qrOf(const QString &code)
{
    return ScannedText::code(code);
}

Status Accounts::close(UnitOfWork &work, Key account, const QString &note)
{
    auto seen = Store::read(work.db(), PointsAccount::entity(), account);
    if (!seen)
        return seen.error();
    auto now = seen->as<PointsAccount>();
    if (isOffice(now.kind))
        return Error{ErrorCode::Refused, Words::tr("The office's own accounts stay open."), {}};
    now.closedOn = QDate::currentDate().toString(Qt::ISODate);
    now.note = note;
    auto changed = work.change(*seen, valuesOf(now));
    return changed ? Status() : Status(changed.error());
}

Status Accounts::close(Store &store, Key account, const QString &note)
{
    auto balance = Ledger::balance(store.db(), account);
    if (!balance)
        return balance.error();
    if (balance->balance || balance->reserved)
        return Error{ErrorCode::Refused, Words::tr("This account still holds %n point(s). Move or exchange them first.", nullptr, int(balance->balance)), {}};
    auto work = UnitOfWork::begin(store, {u"points.close"_s});
    if (!work)
        return work.error();
    if (auto closed = close(**work, account, note); !closed)
        return closed;
    auto done = (*work)->commit();
    return done ? Status() : Status(done.error());
}

Result<Key> Accounts::moveAll(UnitOfWork &work, const Store &store, Key from, Key to, const QString &reason, Key second)
{
    Posting posting(work, store);
    auto held = posting.balance(from);
    auto policy = PointsPolicies::read(work.db());
    if (!held || !policy)
        return !held ? held.error() : policy.error();
    // So much of each month: none of it is younger where it goes.
    QList<std::pair<QString, qint64>> parts;
    if (held->balance > 0 && PointsPolicies::expires(*policy) != PointsPolicies::Expires::Never) {
        auto stand = Lots::read(work.db(), from);
        if (!stand)
            return stand.error();
        std::map<QString, std::pair<QString, qint64>> months;
        for (const Lot &lot : std::as_const(stand->lots)) {
            auto &[day, points] = months[lot.day.left(7)];
            day = std::max(day, lot.day);
            points += lot.left;
        }
        for (const auto &[month, part] : months)
            if (part.second)
                parts << part;
    } else if (held->balance) {
        parts << std::pair(QString(), std::abs(held->balance));
    }
    Key made = 0;
    for (const auto &[day, points] : std::as_const(parts)) {
        for (qint64 left = points; left > 0; left -= std::min(left, Ledger::Most)) {
            PointsTransfer transfer;
            transfer.kind = u"move"_s;
            transfer.fromAccount = held->balance > 0 ? from : to;
            transfer.toAccount = held->balance > 0 ? to : from;
            transfer.amount = std::min(left, Ledger::Most);
            transfer.reason = reason;
            transfer.deedOn = day;
            transfer.approver = second;
            auto moved = posting.post(transfer);
            if (!moved)
                return moved;
            made = *moved;
        }
    }
    auto closed = close(work, from, reason);
    return closed ? Result<Key>(made) : Result<Key>(closed.error());
}

Status Accounts::joinHouseholds(UnitOfWork &work, const Store &store, Key household, Key into)
{
    auto from = of(work.db(), AccountHolder::ofHousehold(household));
    if (!from || !*from)
        return from ? Status() : Status(from.error());
    auto to = need(work, store, AccountHolder::ofHousehold(into));
    if (!to)
        return to.error();
    auto moved = moveAll(work, store, *from, *to, {});
    return moved ? Status() : Status(moved.error());
}

Status Accounts::joinRecords(UnitOfWork &work, const Store &store, Key resident)
{
    auto second = SecondRecords::load(work.db());
    if (!second)
        return second.error();
    for (const QString &kind : {u"resident"_s, u"volunteer"_s}) {
        Key first = 0;
        const QList<Key> records = second->records(resident);
        for (Key record : records) {
            auto rows = Query::run(work.db(), u"SELECT key FROM points_account WHERE resident = :resident AND kind = :kind AND closed_on IS NULL ORDER BY opened_on, code"_s,
                                   {{u":resident"_s, record}, {u":kind"_s, kind}});
            if (!rows)
                return rows.error();
            QList<Key> accounts;
            while (rows->next())
                accounts << rows->number(0);
            for (Key account : std::as_const(accounts)) {
                if (first) {
                    if (auto moved = moveAll(work, store, account, first, {}); !moved)
                        return moved.error();
                } else {
                    first = account;
                }
            }
        }
    }
    return {};
}

} // namespace Allpost
