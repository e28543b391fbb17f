// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/statements.h"

#include "models/dictionary/codelist.h"
#include "models/points/ledger.h"
#include "models/points/transferwords.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Points)
};

/// Before every moment, and after every one.
const QString Beginning = u""_s;
const QString End = u"9999-12-31"_s;

QString firstMoment(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : Beginning;
}

/// The first moment no longer in the period.
QString lastMoment(QDate day)
{
    return day.isValid() ? day.addDays(1).toString(Qt::ISODate) : End;
}

struct Cumulated
{
    qint64 received = 0;
    qint64 spent = 0;
    qint64 transfers = 0;
};

/// All that came and went before a moment: the kept months, and of its own month the transfers themselves.
Result<Cumulated> before(const Database &db, Key account, const QString &moment)
{
    Cumulated sum;
    if (moment.isEmpty())
        return sum;
    const QString month = moment.left(7);
    Statement months(db, u"SELECT coalesce(sum(received), 0), coalesce(sum(spent), 0), coalesce(sum(transfers), 0) FROM points_month WHERE account = ? AND month < ?"_s);
    months.bind(1, account);
    months.bind(2, month);
    if (auto found = months.step(); !found)
        return found.error();
    sum = {months.number(0), months.number(1), months.number(2)};
    if (moment.endsWith("-01"_L1) || moment == End)
        return sum;
    for (const bool debit : {true, false}) {
        Statement rows(db, u"SELECT coalesce(sum(amount), 0), count(*) FROM points_transfer WHERE %1_account = ? AND entered_at >= ? AND entered_at < ?"_s.arg(debit ? u"from"_s : u"to"_s));
        rows.bind(1, account);
        rows.bind(2, month);
        rows.bind(3, moment);
        if (auto found = rows.step(); !found)
            return found.error();
        (debit ? sum.spent : sum.received) += rows.number(0);
        sum.transfers += rows.number(1);
    }
    return sum;
}

constexpr auto Columns = "key, entered_at, from_account, to_account, amount"_L1;

/// What a line shows beside its transfer; each statement is prepared once for a page.
class Lines
{
public:
    explicit Lines(const Database &db)
        //: The language of the program as a code: write zh in Chinese.
        : m_db(db), m_language(QCoreApplication::translate("ViewText", "en")),
          m_find(db, u"SELECT t.desk, t.seq, t.kind, t.from_account, t.to_account, t.amount, t.deed_on, t.entered_at, t.reason, r.deed, t.resident, t.outsider, "
                     "coalesce(p.name, o.name), a.number, a.kind, w.name, v.name, t.slip, s.number, t.reverses, x.desk, x.seq "
                     "FROM points_transfer t LEFT JOIN points_rule_version n ON n.key = t.rule LEFT JOIN points_rule r ON r.key = n.rule "
                     "LEFT JOIN resident p ON p.key = t.resident LEFT JOIN outsider o ON o.key = t.outsider "
                     "LEFT JOIN points_account a ON a.key = CASE WHEN t.from_account = ? THEN t.to_account ELSE t.from_account END "
                     "LEFT JOIN worker w ON w.key = t.worker LEFT JOIN worker v ON v.key = t.approver LEFT JOIN points_slip s ON s.key = t.slip "
                     "LEFT JOIN points_transfer x ON x.key = t.reverses WHERE t.key = ?"_s),
          m_reversal(db, u"SELECT key, desk, seq FROM points_transfer WHERE reverses = ? ORDER BY key LIMIT 1"_s), m_words(db)
    {
    }

    Result<StatementLine> read(Key account, Key transfer)
    {
        m_find.bind(1, account);
        m_find.bind(2, transfer);
        auto found = m_find.step();
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, Words::tr("No points transfer has this number."), {}};
        const bool debit = m_find.number(3) == account;
        StatementLine line;
        line.transfer = transfer;
        line.number = Ledger::number(m_find.text(0), m_find.number(1));
        line.kind = m_find.text(2);
        line.kindText = CodeList::find(u"transfer_kind")->display(line.kind, m_language);
        line.amount = debit ? -m_find.number(5) : m_find.number(5);
        line.deedOn = m_find.text(6);
        line.enteredAt = m_find.text(7);
        const QString kept = m_find.text(8);
        line.rule = m_find.text(9);
        line.person = {m_find.number(10), m_find.number(11)};
        line.personName = m_find.text(12);
        line.other = debit ? m_find.number(4) : m_find.number(3);
        line.otherNumber = m_find.text(13);
        line.otherKind = m_find.text(14);
        line.worker = m_find.text(15);
        line.approver = m_find.text(16);
        line.slip = m_find.number(17);
        line.slipNumber = m_find.text(18);
        line.reverses = m_find.number(19);
        if (line.reverses)
            line.reversesNumber = Ledger::number(m_find.text(20), m_find.number(21));
        m_find.reset();
        auto reason = m_words.reason(transfer, kept);
        if (!reason)
            return reason.error();
        line.reason = *reason;
        m_reversal.bind(1, transfer);
        auto reversed = m_reversal.step();
        if (!reversed)
            return reversed.error();
        if (*reversed) {
            line.reversedBy = m_reversal.number(0);
            line.reversedByNumber = Ledger::number(m_reversal.text(1), m_reversal.number(2));
        }
        m_reversal.reset();
        return line;
    }

private:
    const Database &m_db;
    QString m_language;
    Statement m_find;
    Statement m_reversal;
    TransferWords m_words;
};

} // namespace

Result<StatementSums> Statements::sums(const Database &db, Key account, const StatementPeriod &period)
{
    auto start = before(db, account, firstMoment(period.from));
    auto end = before(db, account, lastMoment(period.until));
    if (!start || !end)
        return !start ? start.error() : end.error();
    return StatementSums{start->received - start->spent, end->received - start->received, end->spent - start->spent, end->transfers - start->transfers};
}

Result<StatementPage> Statements::page(const Database &db, Key account, const StatementPeriod &period, const StatementCursor &after, int size)
{
    StatementPage page;
    qint64 balance = after.balance;
    QString top = after.enteredAt;
    Key below = after.transfer;
    if (after.isStart()) {
        auto whole = sums(db, account, period);
        if (!whole)
            return whole.error();
        balance = whole->closing();
        top = lastMoment(period.until);
        below = std::numeric_limits<Key>::max();
    }
    // Each half in the order of its index, no further than the page.
    const QString half = u"SELECT * FROM (SELECT %1 FROM points_transfer WHERE %2_account = ? AND entered_at >= ? AND entered_at <= ? AND (entered_at < ? OR key < ?) "
                         "ORDER BY entered_at DESC, key DESC LIMIT ?) %2_half"_s;
    Statement rows(db, half.arg(Columns, u"from"_s) + u" UNION ALL "_s + half.arg(Columns, u"to"_s) + u" ORDER BY entered_at DESC, key DESC"_s);
    int at = 0;
    // The end of a period without an end is no moment of a day, so nothing stands at it exactly.
    const bool open = after.isStart();
    for (int side = 0; side < 2; ++side) {
        rows.bind(++at, account);
        rows.bind(++at, firstMoment(period.from));
        rows.bind(++at, top);
        rows.bind(++at, top);
        rows.bind(++at, open ? Key(0) : below);
        rows.bind(++at, qint64(size) + 1);
    }
    Lines lines(db);
    while (page.lines.size() <= size) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (page.lines.size() == size) {
            page.more = true;
            page.next = {page.lines.last().enteredAt, page.lines.last().transfer, balance};
            break;
        }
        auto line = lines.read(account, rows.number(0));
        if (!line)
            return line.error();
        line->after = balance;
        balance -= line->amount;
        page.lines << *line;
    }
    return page;
}

Result<QList<StatementLine>> Statements::all(const Database &db, Key account, const StatementPeriod &period, int most)
{
    QList<StatementLine> lines;
    for (StatementCursor cursor;;) {
        auto next = page(db, account, period, cursor, 500);
        if (!next)
            return next.error();
        lines += next->lines;
        if (lines.size() > most)
            return Error{ErrorCode::Refused, Words::tr("More than %n line(s): choose a shorter period.", nullptr, most), {}};
        if (!next->more)
            break;
        cursor = next->next;
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<StatementLine> Statements::line(const Database &db, Key transfer)
{
    Statement find(db, u"SELECT from_account FROM points_transfer WHERE key = ?"_s);
    find.bind(1, transfer);
    auto found = find.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("No points transfer has this number."), {}};
    return Lines(db).read(find.number(0), transfer);
}

Result<QList<Statements::YearMonth>> Statements::year(const Database &db, Key account, int year)
{
    auto opening = before(db, account, QDate(year, 1, 1).toString(Qt::ISODate));
    if (!opening)
        return opening.error();
    QList<YearMonth> months;
    for (int month = 1; month <= 12; ++month)
        months << YearMonth{month};
    Statement rows(db, u"SELECT month, received, spent, earned, transfers FROM points_month WHERE account = ? AND month >= ? AND month <= ? ORDER BY month"_s);
    rows.bind(1, account);
    rows.bind(2, u"%1-01"_s.arg(year, 4, 10, QChar(u'0')));
    rows.bind(3, u"%1-12"_s.arg(year, 4, 10, QChar(u'0')));
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const int month = rows.text(0).mid(5, 2).toInt();
        if (month >= 1 && month <= 12)
            months[month - 1] = {month, rows.number(1), rows.number(2), rows.number(3), 0, rows.number(4)};
    }
    qint64 balance = opening->received - opening->spent;
    for (YearMonth &month : months)
        month.closing = balance += month.received - month.spent;
    return months;
}

} // namespace Allpost
