// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/yearpage.h"

#include "models/dictionary/codelist.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PointsYear)
};

constexpr int MostGoods = 10;
constexpr int MostCategories = 12;

/// Of an account with this alias: a holder's, not the office's own nor a merchant's.
QString isHolder(const QString &alias)
{
    return u"%1.kind IN ('household', 'resident', 'volunteer', 'new_group')"_s.arg(alias);
}

PointsYear::Flow flowOf(const QString &kind)
{
    if (kind == "award"_L1 || kind == "opening"_L1 || kind == "allow"_L1)
        return PointsYear::Issued;
    if (kind == "deduct"_L1)
        return PointsYear::Deducted;
    if (kind == "exchange"_L1 || kind == "voucher"_L1)
        return PointsYear::Exchanged;
    if (kind == "expire"_L1)
        return PointsYear::Expired;
    if (kind == "reversal"_L1)
        return PointsYear::Reversed;
    return PointsYear::Other;
}

/// With the true minus sign, as statements and slips have it.
QString number(qint64 n)
{
    return n < 0 ? u'−' + QLocale().toString(-n) : QLocale().toString(n);
}

/// 0 as a dash, so that a page of figures can be read.
QString figure(qint64 n)
{
    return n ? number(n) : u"—"_s;
}

/// Runs a question about the year and calls take for each row.
template <typename Take>
Status each(const Database &db, const QString &sql, const QStringList &bound, Take take)
{
    Statement rows(db, sql);
    for (qsizetype i = 0; i < bound.size(); ++i)
        rows.bind(int(i) + 1, bound.at(i));
    for (auto more = rows.step();; more = rows.step()) {
        if (!more)
            return more.error();
        if (!*more)
            return {};
        take(rows);
    }
}

Status readMonths(PointsYear &page, const Database &db, const QString &from, const QString &until)
{
    const QString first = from.left(7);
    const auto before = each(db, u"SELECT coalesce(sum(m.received - m.spent), 0) FROM points_month m JOIN points_account a ON a.key = m.account WHERE m.month < ? AND %1"_s.arg(isHolder(u"a"_s)), {first},
                             [&](const Statement &row) { page.opening = row.number(0); });
    if (!before)
        return before;
    const auto after = each(db, u"SELECT coalesce(sum(m.received - m.spent), 0) FROM points_month m JOIN points_account a ON a.key = m.account WHERE m.month < ? AND %1"_s.arg(isHolder(u"a"_s)),
                            {until.left(7)}, [&](const Statement &row) { page.kept = row.number(0); });
    if (!after)
        return after;
    const QDate today = QDate::currentDate();
    for (int month = 1; month <= (page.year == today.year() ? today.month() : 12); ++month)
        page.months << PointsYear::Month{.month = month};
    const auto flows = each(db,
                            u"SELECT substr(t.entered_at, 6, 2), t.kind, sum(CASE WHEN %1 THEN t.amount ELSE 0 END) - sum(CASE WHEN %2 THEN t.amount ELSE 0 END), count(*) FROM points_transfer t "
                            "JOIN points_account f ON f.key = t.from_account JOIN points_account g ON g.key = t.to_account WHERE t.entered_at >= ? AND t.entered_at < ? GROUP BY 1, 2"_s
                                .arg(isHolder(u"g"_s), isHolder(u"f"_s)),
                            {from, until}, [&](const Statement &row) {
                                const int month = row.text(0).toInt();
                                // A clock that ran ahead: the month stands on the page as well.
                                while (page.months.isEmpty() || page.months.last().month < month)
                                    page.months << PointsYear::Month{.month = page.months.isEmpty() ? 1 : page.months.last().month + 1};
                                PointsYear::Month &line = page.months[month - 1];
                                const PointsYear::Flow flow = flowOf(row.text(1));
                                line.flows[flow] += row.number(2);
                                line.transfers += row.number(3);
                                page.sum[flow] += row.number(2);
                                page.transfers += row.number(3);
                                if (flow == PointsYear::Reversed)
                                    page.reversals += row.number(3);
                            });
    qint64 hands = page.opening;
    for (PointsYear::Month &month : page.months) {
        hands = std::accumulate(month.flows.begin(), month.flows.end(), hands);
        month.end = hands;
    }
    return flows;
}

Status readCategories(PointsYear &page, const Database &db, const QString &from, const QString &until)
{
    const auto read = each(db,
                           u"SELECT coalesce(r.category, ''), count(*), count(DISTINCT CASE WHEN t.kind = 'deduct' THEN t.from_account ELSE t.to_account END), "
                           "sum(CASE WHEN t.kind = 'deduct' THEN -t.amount ELSE t.amount END) FROM points_transfer t LEFT JOIN points_rule_version v ON v.key = t.rule "
                           "LEFT JOIN points_rule r ON r.key = v.rule WHERE t.entered_at >= ? AND t.entered_at < ? AND t.kind IN ('award', 'deduct', 'opening') "
                           "AND NOT EXISTS (SELECT 1 FROM points_transfer x WHERE x.reverses = t.key) GROUP BY 1"_s,
                           {from, until}, [&](const Statement &row) {
                               page.categories << PointsYear::Category{row.text(0).isEmpty() ? Words::tr("Without a rule") : row.text(0), row.number(1), row.number(2), row.number(3)};
                           });
    std::sort(page.categories.begin(), page.categories.end(), [](const auto &a, const auto &b) { return std::pair(-a.points, a.name) < std::pair(-b.points, b.name); });
    return read;
}

Status readGoods(PointsYear &page, const Database &db, const QString &from, const QString &until)
{
    const auto things = each(db,
                             u"SELECT g.name, g.unit, -sum(m.quantity), -sum(m.quantity * coalesce((SELECT max(l.price) FROM slip_line l WHERE l.slip = m.slip AND l.goods = m.goods), 0)) "
                             "FROM stock_movement m JOIN goods g ON g.key = m.goods WHERE m.at >= ? AND m.at < ? AND m.kind IN ('given', 'returned') GROUP BY g.key, g.name, g.unit"_s,
                             {from, until}, [&](const Statement &row) {
                                 if (row.number(2))
                                     page.goods << PointsYear::Goods{row.text(0), row.text(1), row.number(2), row.number(3)};
                             });
    if (!things)
        return things;
    const auto vouchers = each(db,
                               u"SELECT g.name, g.unit, count(*), coalesce(sum(v.points), 0) FROM voucher v JOIN goods g ON g.key = v.goods WHERE v.issued_on >= ? AND v.issued_on < ? "
                               "AND NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher = v.key AND e.step = 'cancel') GROUP BY g.key, g.name, g.unit"_s,
                               {from, until}, [&](const Statement &row) { page.goods << PointsYear::Goods{row.text(0), row.text(1), row.number(2), row.number(3)}; });
    std::sort(page.goods.begin(), page.goods.end(), [](const auto &a, const auto &b) { return std::pair(-a.points, a.name) < std::pair(-b.points, b.name); });
    return vouchers;
}

Status readAccounts(PointsYear &page, const Database &db, const QString &from, const QString &until)
{
    return each(db,
                u"SELECT a.kind, sum(CASE WHEN a.closed_on IS NULL OR a.closed_on >= ? THEN 1 ELSE 0 END), sum(CASE WHEN a.opened_on >= ? AND a.opened_on < ? THEN 1 ELSE 0 END), "
                "sum(CASE WHEN a.closed_on >= ? AND a.closed_on < ? THEN 1 ELSE 0 END), "
                "coalesce(sum((SELECT sum(m.received - m.spent) FROM points_month m WHERE m.account = a.key AND m.month < ?)), 0) FROM points_account a "
                "WHERE a.opened_on IS NULL OR a.opened_on < ? GROUP BY a.kind"_s,
                {until, from, until, from, until, until.left(7), until}, [&](const Statement &row) {
                    page.accounts << PointsYear::AccountKind{row.text(0), row.number(1), row.number(2), row.number(3), row.number(4)};
                });
}

} // namespace

qint64 PointsYear::closing() const
{
    return std::accumulate(sum.begin(), sum.end(), opening);
}

Result<QList<int>> PointsYear::years(const Database &db)
{
    QList<int> years;
    // The kept months know them; the transfers need not be walked.
    const auto read = each(db, u"SELECT DISTINCT substr(m.month, 1, 4) FROM points_month m ORDER BY 1 DESC"_s, {}, [&](const Statement &row) { years << row.text(0).toInt(); });
    if (!read)
        return read.error();
    if (const int now = QDate::currentDate().year(); !years.contains(now))
        years.prepend(now);
    return years;
}

Result<PointsYear> PointsYear::read(const Database &db, int year, Progress &progress)
{
    PointsYear page;
    page.year = year;
    const QString from = u"%1-01-01"_s.arg(year, 4, 10, QChar(u'0'));
    const QString until = u"%1-01-01"_s.arg(year + 1, 4, 10, QChar(u'0'));
    int done = 0;
    for (const auto step : {&readMonths, &readCategories, &readGoods, &readAccounts}) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Words::tr("Cancelled"), {}};
        if (auto read = step(page, db, from, until); !read)
            return read.error();
        progress.report(++done, 4);
    }
    static const QStringList order{u"household"_s, u"resident"_s, u"volunteer"_s, u"new_group"_s, u"merchant"_s, u"store"_s, u"source"_s, u"expiry"_s};
    std::sort(page.accounts.begin(), page.accounts.end(), [](const auto &a, const auto &b) { return order.indexOf(a.kind) < order.indexOf(b.kind); });
    return page;
}

QString PointsYear::title(Flow flow)
{
    switch (flow) {
    case Issued: return Words::tr("Issued");
    case Deducted: return Words::tr("Deducted");
    case Exchanged: return Words::tr("Exchanged");
    case Expired: return Words::tr("Expired");
    case Reversed: return Words::tr("Reversed");
    default: return Words::tr("Other");
    }
}

QString PointsYear::checkSentence() const
{
    QStringList parts{Words::tr("brought forward %1").arg(number(opening))};
    for (int flow = 0; flow < FlowCount; ++flow)
        if (sum[size_t(flow)])
            parts << title(Flow(flow)).toLower() + u' ' + number(sum[size_t(flow)]);
    const QString account = parts.join(Words::tr(", "));
    return addsUp() ? Words::tr("%1: makes %2, as the accounts say").arg(account, number(closing()))
                    : Words::tr("%1: makes %2, but the accounts say %3").arg(account, number(closing()), number(kept));
}

Printout PointsYear::paper() const
{
    using Align = PrintColumn::Align;
    Printout page;
    page.title = Words::tr("Points of the year %1").arg(year);
    page.subtitle = Words::tr("%n transfers", nullptr, int(transfers)) + u" · "_s + Words::tr("%n reversals", nullptr, int(reversals));
    page.orientation = Printout::Orientation::Portrait;
    page.paper = Printout::Paper::A4;
    page.blocks << PrintText{Words::tr("By month"), PrintText::Kind::Heading};
    PrintTable byMonth;
    byMonth.columns << PrintColumn{.heading = Words::tr("Month"), .align = Align::Left};
    for (int flow = 0; flow < FlowCount; ++flow)
        byMonth.columns << PrintColumn{.heading = title(Flow(flow)), .align = Align::Right};
    byMonth.columns << PrintColumn{.heading = Words::tr("In hands"), .align = Align::Right} << PrintColumn{.heading = Words::tr("Transfers"), .align = Align::Right};
    QList<QStringList> rows{{Words::tr("Brought forward"), {}, {}, {}, {}, {}, {}, number(opening), {}}};
    const auto line = [](const QString &name, const std::array<qint64, FlowCount> &flows, qint64 end, qint64 count) {
        QStringList cells{name};
        for (const qint64 flow : flows)
            cells << figure(flow);
        return cells << number(end) << figure(count);
    };
    for (const Month &month : months)
        // One page holds the year: months before the office kept points, and those to come, say nothing.
        if (month.transfers || (month.end && QDate(year, month.month, 1) <= QDate::currentDate()))
            rows << line(Words::tr("Month %1").arg(month.month), month.flows, month.end, month.transfers);
    rows << line(Words::tr("Whole year"), sum, closing(), transfers);
    byMonth.rowCount = int(rows.size());
    byMonth.row = [rows](int row) { return rows.at(row); };
    page.blocks << byMonth << PrintText{u"%1 %2"_s.arg(addsUp() ? u"✓"_s : u"✗"_s, checkSentence()), PrintText::Kind::Note};

    page.blocks << PrintText{Words::tr("What it was given for"), PrintText::Kind::Heading};
    // Names and values side by side, not tables one below the other: so that the year is one page, whatever it held.
    PrintFacts byCategory;
    for (qsizetype i = 0; i < std::min<qsizetype>(categories.size(), MostCategories); ++i) {
        const Category &one = categories.at(i);
        byCategory.facts.append({one.name, Words::tr("%1 points, %2 transfers, %3 accounts").arg(number(one.points), number(one.transfers), number(one.accounts))});
    }
    if (categories.isEmpty())
        page.blocks << PrintText{Words::tr("Nothing was given"), PrintText::Kind::Note};
    else
        page.blocks << byCategory;

    page.blocks << PrintText{Words::tr("What it was exchanged for"), PrintText::Kind::Heading};
    PrintFacts byGoods;
    for (qsizetype i = 0; i < std::min<qsizetype>(goods.size(), MostGoods); ++i) {
        const Goods &one = goods.at(i);
        byGoods.facts.append({one.name, Words::tr("%1, %2 points").arg(u"%1 %2"_s.arg(number(one.quantity), one.unit).trimmed(), number(one.points))});
    }
    if (goods.isEmpty())
        page.blocks << PrintText{Words::tr("Nothing was exchanged"), PrintText::Kind::Note};
    else
        page.blocks << byGoods;
    if (goods.size() > MostGoods)
        page.blocks << PrintText{Words::tr("%n more goods", nullptr, int(goods.size()) - MostGoods), PrintText::Kind::Note};

    page.blocks << PrintText{Words::tr("Accounts"), PrintText::Kind::Heading};
    PrintFacts byKind;
    const CodeList *codes = CodeList::find(u"account_kind"_s);
    for (const AccountKind &kind : accounts)
        byKind.facts.append({codes ? codes->display(kind.kind, QLocale().name()) : kind.kind, Words::tr("%1 open (%2 new, %3 closed), balance %4").arg(number(kind.open), number(kind.opened), number(kind.closed), number(kind.balance))});
    page.blocks << byKind;
    const qint64 all = std::accumulate(accounts.begin(), accounts.end(), qint64(0), [](qint64 so, const AccountKind &kind) { return so + kind.balance; });
    page.notes << (all == 0 ? Words::tr("The sum over all accounts is 0.") : Words::tr("The sum over all accounts is %1; it must be 0.").arg(number(all)));
    page.fileName = Words::tr("points-%1").arg(year);
    return page;
}

} // namespace Allpost
