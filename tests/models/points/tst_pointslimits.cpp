// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// Amounts beyond what the ledger holds are named beside their field, wherever they are typed: nothing wraps round.
#include "models/points/goodslist.h"
#include "models/points/slips.h"
#include "models/points/stock.h"
#include "tests/models/points/awardoffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Whole = std::numeric_limits<qint64>::max();
constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
}

class TestPointsLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<AwardOffice>(); }
    void cleanupTestCase() { m_office.reset(); }

    void whatIsTooMuchIsNamed_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("field");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("fits");
        const auto add = [](const QString &where, const QString &field, const QList<qint64> &fits, const QList<qint64> &not_) {
            for (qint64 amount : fits)
                QTest::newRow(qPrintable(where + u' ' + field + u' ' + QString::number(amount))) << where << field << amount << true;
            for (qint64 amount : not_)
                QTest::newRow(qPrintable(where + u' ' + field + u' ' + QString::number(amount))) << where << field << amount << false;
        };
        add(u"rule"_s, u"points"_s, {1, -1, 1'000'000}, {1'000'001, -1'000'001, Whole, Lowest});
        for (const QString &cap : {u"cap_day"_s, u"cap_month"_s, u"cap_year"_s})
            add(u"rule"_s, cap, {1, 1'000'000'000}, {0, -5, 1'000'000'001, Whole, Lowest});
        add(u"rule"_s, u"notice_days"_s, {0, 365}, {-1, 366, Whole, Lowest});
        add(u"policy"_s, u"largest_manual"_s, {1, 1'000'000}, {0, -1, 1'000'001, Whole, Lowest});
        add(u"policy"_s, u"months"_s, {1, 120}, {0, 121, Whole, Lowest});
        add(u"policy"_s, u"notice_days"_s, {1, 365}, {0, 366, Whole, Lowest});
        add(u"goods"_s, u"price"_s, {1, 1'000'000}, {0, -1, 1'000'001, Whole, Lowest});
        add(u"goods"_s, u"valid_days"_s, {1, 3'650}, {0, 3'651, Whole, Lowest});
        add(u"goods"_s, u"low_at"_s, {0, 1'000'000}, {-1, 1'000'001, Whole, Lowest});
        add(u"award"_s, u"quantity"_s, {100, 100'000}, {0, -100, 100'001, Whole, Lowest});
    }

    void whatIsTooMuchIsNamed()
    {
        QFETCH(QString, where);
        QFETCH(QString, field);
        QFETCH(qint64, amount);
        QFETCH(bool, fits);
        AwardOffice &office = *m_office;
        Findings findings;
        if (where == "rule"_L1) {
            PointsRule rule;
            rule.code = u"Z9"_s;
            rule.deed = u"扫雪"_s;
            rule.who = u"resident"_s;
            PointsRuleVersion version;
            version.fromOn = u"2026-01-01"_s;
            version.points = field == "points"_L1 ? amount : 1;
            (field == "cap_day"_L1 ? version.capDay : field == "cap_month"_L1 ? version.capMonth : field == "cap_year"_L1 ? version.capYear : version.noticeDays) = field == "points"_L1 ? 1 : amount;
            findings = PointsRules::check(office.db(), rule, version, nullptr);
        } else if (where == "policy"_L1) {
            PointsPolicy policy;
            policy.mode = u"months"_s;
            policy.months = field == "months"_L1 ? amount : 12;
            policy.noticeDays = field == "notice_days"_L1 ? amount : 30;
            if (field == "largest_manual"_L1)
                policy.largestManual = amount;
            findings = PointsPolicies::check(policy);
        } else if (where == "goods"_L1) {
            Goods goods;
            goods.name = u"券"_s;
            goods.kind = u"service"_s;
            goods.price = field == "price"_L1 ? amount : 1;
            goods.validDays = field == "valid_days"_L1 ? amount : 30;
            goods.lowAt = field == "low_at"_L1 ? amount : 0;
            findings = GoodsList::check(office.db(), goods, 0);
        } else {
            findings = office.preview(office.asking(office.ownRule(5), {office.wang}, QDate::currentDate(), amount)).findings;
        }
        const bool named = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.weight == Finding::Weight::HoldBack && finding.field == field && !finding.message.isEmpty(); });
        QCOMPARE(!named, fits);
    }

    /// One of many on a sheet with an amount of its own: left out with the reason, the others get theirs.
    void oneOnASheetIsLeftOutWithTheReason()
    {
        AwardOffice office;
        AwardAsk ask = office.asking(office.ownRule(1'000'000), {office.wang, office.chen, office.zhao});
        ask.people[1].quantity = Whole;
        ask.people[2].quantity = 200;
        const AwardPreview preview = office.preview(ask);
        QVERIFY(!preview.shares.at(0).barred);
        QCOMPARE(preview.shares.at(0).points, 1'000'000);
        for (int i : {1, 2}) {
            QVERIFY(preview.shares.at(i).barred && !preview.shares.at(i).why.isEmpty());
            QCOMPARE(preview.shares.at(i).points, 0);
        }
        QCOMPARE(preview.total, 1'000'000);
    }

    void aBasketAndABookingStayWithinTheirLimits()
    {
        AwardOffice office;
        Goods goods;
        goods.name = u"洗车"_s;
        goods.kind = u"service"_s;
        goods.price = GoodsList::HighestPrice;
        goods.validDays = 30;
        const Key wash = *GoodsList::add(office.store(), goods);
        goods.name = u"大米"_s;
        goods.kind = u"goods"_s;
        goods.unit = u"袋"_s;
        const Key rice = *GoodsList::add(office.store(), goods);
        const Key account = *Accounts::open(office.store(), AccountHolder::ofHousehold(office.home));
        QVERIFY(Slips::whyNot(office.store(), {account, 0, 0, {{wash, 2}}})->contains(QString::number(Ledger::Most)));
        for (const qint64 many : {Slips::MostOfOne + 1, Whole, Lowest, qint64(0)}) {
            QVERIFY2(!Slips::whyNot(office.store(), {account, 0, 0, {{wash, many}}})->isEmpty(), qPrintable(QString::number(many)));
            QVERIFY(!Slips::exchange(office.store(), {account, 0, 0, {{wash, many}}}));
        }
        for (const qint64 many : {Whole, Lowest, qint64(0)}) {
            const auto booked = Stock::enter(office.store(), {rice, many, u"bought"_s, {}, 0, {}, {}, {}});
            QVERIFY(!booked);
            QCOMPARE(booked.error().detail, u"quantity"_s);
        }
        QVERIFY(Ledger::prove(office.db())->ok);
    }

private:
    std::unique_ptr<AwardOffice> m_office;
};

QTEST_GUILESS_MAIN(TestPointsLimits)
#include "tst_pointslimits.moc"
