// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/counter/counterpapers.h"
#include "tests/models/counter/counteroffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// All words on a paper, a block a line.
QString words(const Printout &printout)
{
    QStringList all{printout.title, printout.subtitle};
    for (const PrintBlock &block : printout.blocks) {
        if (const auto *text = std::get_if<PrintText>(&block))
            all << text->text;
        if (const auto *facts = std::get_if<PrintFacts>(&block))
            for (const auto &[name, value] : facts->facts)
                all << name + u'=' + value;
        if (const auto *table = std::get_if<PrintTable>(&block)) {
            QStringList headings;
            for (const PrintColumn &column : table->columns)
                headings << column.heading;
            all << headings.join(u'|');
            for (int row = 0; row < table->rowCount; ++row)
                all << table->row(row).join(u'|');
        }
        if (const auto *qr = std::get_if<PrintQr>(&block))
            all << u"QR "_s + qr->text;
    }
    return (all + printout.notes).join(u'\n');
}

} // namespace

class TestCounterPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNoticeSaysWhatIsMissing();
    void oneReceiptForTheWholeVisit();
    void aHandOverSlip();
    void aRefusalSaysWhereToGo();
    void aGuideToTakeAlong();
    void aFormIsMaskedUnlessInFull();
};

void TestCounterPapers::theNoticeSaysWhatIsMissing()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(!CounterPapers::notice(office.store(), draft->key));
    draft->tick(0, true);
    QVERIFY(office.handlings().notice(*draft));
    auto printout = CounterPapers::notice(office.store(), draft->key);
    QVERIFY2(printout, printout ? "" : qPrintable(printout.error().message));
    const QString said = words(*printout);
    QVERIFY2(said.contains(u"1|居民身份证|original, shown|√ brought|"_s), qPrintable(said));
    QVERIFY(said.contains(u"2|户口簿|original, shown|□ to be brought|"_s));
    QVERIFY(said.contains(u"√ on file"_s));
    QVERIFY(said.contains(u"2026-12-07"_s));
    QVERIFY(said.contains(u"Still to be said: "_s));
    QVERIFY(said.contains(u"QR ALLPOST:2026-A-V0001-1"_s));
    QVERIFY(said.contains(u"Counter of 长青社区"_s));
    QVERIFY(said.contains(u"Given by|Received by|Date"_s));
    QVERIFY(said.contains(Matters::exampleMark()));
    QVERIFY(said.contains(u"136****8847"_s) && !said.contains(u"13645678847"_s));
    QCOMPARE(printout->personal, Printout::Personal::Masked);
    QCOMPARE(printout->office, u"长青社区"_s);
    QCOMPARE(printout->worker, u"刘敏"_s);
    auto full = CounterPapers::notice(office.store(), draft->key, true);
    QVERIFY(words(*full).contains(u"13645678847"_s));
    QCOMPARE(full->personal, Printout::Personal::InFull);
}

void TestCounterPapers::oneReceiptForTheWholeVisit()
{
    CounterOffice office;
    const Key visit = office.receive(office.resident(u"赵德福"_s));
    QVERIFY(!CounterPapers::receipt(office.store(), visit));
    auto relief = office.handlings().begin(visit, office.matter(u"temporary_relief_apply"_s));
    CounterOffice::complete(*relief);
    QVERIFY(office.handlings().accept(*relief));
    auto age = office.handlings().begin(visit, office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(office.handlings().notice(*age));
    QVERIFY(office.handlings().refuse(visit, Matters::search(office.db(), u"qsgx"_s)->first().refused));
    auto dropped = office.handlings().beginOther(visit, u"借伞"_s);
    QVERIFY(office.handlings().drop(*dropped, u"雨停了"_s));
    auto printout = CounterPapers::receipt(office.store(), visit);
    QVERIFY(printout);
    const QString said = words(*printout);
    QVERIFY(said.contains(u"1|临时救助|2026-A-V0001-1|accepted|by 2026-12-14 (15 working day(s)"_s));
    QVERIFY(said.contains(u"2|高龄津贴登记|2026-A-V0001-2|lacking materials|come back by 2026-12-07|"_s));
    QVERIFY(said.contains(u"3|亲属关系证明|2026-A-V0001-3|not issued|"_s));
    QVERIFY(!said.contains(u"借伞"_s));
    QVERIFY(said.contains(u"居民身份证"_s));
    QVERIFY(said.contains(u"QR ALLPOST:2026-A-V0001\n"_s));
    QVERIFY(said.contains(u"136****8847"_s));
}

void TestCounterPapers::aHandOverSlip()
{
    CounterOffice office;
    auto draft = office.handlings().begin(office.receive(office.resident(u"赵德福"_s)), office.matter(u"high_age_allowance_apply"_s));
    QVERIFY(!CounterPapers::handOver(office.store(), draft->key));
    QVERIFY(office.handlings().handOver(*draft, office.worker(u"赵强"_s), u"社保卡下午送来"_s));
    auto printout = CounterPapers::handOver(office.store(), draft->key);
    QVERIFY(printout);
    const QString said = words(*printout);
    QVERIFY(said.contains(u"From=刘敏"_s));
    QVERIFY(said.contains(u"To=赵强"_s));
    QVERIFY(said.contains(u"社保卡下午送来"_s));
    QVERIFY(said.contains(u"□ to be brought"_s));
    QVERIFY(said.contains(u"核对年龄、户籍、是否低保或特困"_s));
}

void TestCounterPapers::aRefusalSaysWhereToGo()
{
    CounterOffice office;
    const Key visit = office.receive(0, u"孙大妈"_s);
    auto key = office.handlings().refuse(visit, Matters::search(office.db(), u"qsgx"_s)->first().refused);
    auto printout = CounterPapers::refusal(office.store(), *key);
    QVERIFY(printout);
    const QString said = words(*printout);
    QVERIFY(said.contains(u"亲属关系证明"_s));
    QVERIFY(said.contains(u"公安派出所"_s));
    QVERIFY(said.contains(u"民发〔2020〕20号"_s));
    QVERIFY(said.contains(u"社区不能开"_s));
    QVERIFY(said.contains(u"孙大妈"_s));
    QVERIFY(said.contains(Matters::exampleMark()));
    auto other = office.handlings().beginOther(visit, u"问路"_s);
    QVERIFY(!CounterPapers::refusal(office.store(), other->key));
}

void TestCounterPapers::aGuideToTakeAlong()
{
    CounterOffice office;
    auto printout = CounterPapers::guide(office.store(), office.matter(u"temporary_relief_apply"_s));
    QVERIFY(printout);
    QCOMPARE(printout->title, u"临时救助"_s);
    QCOMPARE(printout->personal, Printout::Personal::None);
    const QString said = words(*printout);
    QVERIFY(said.contains(u"临时救助申请表"_s));
    QVERIFY(said.contains(u"15 working day(s)"_s));
    QVERIFY(said.contains(Matters::exampleMark()));
    QVERIFY(!CounterPapers::guide(office.store(), 999999));
}

void TestCounterPapers::aFormIsMaskedUnlessInFull()
{
    CounterOffice office;
    const Key visit = office.receive(office.resident(u"赵德福"_s));
    auto draft = office.handlings().begin(visit, office.matter(u"high_age_allowance_apply"_s));
    CounterOffice::complete(*draft);
    QVERIFY(office.handlings().accept(*draft));
    const QString masked = words(*CounterPapers::form(office.store(), draft->key));
    QVERIFY(masked.contains(u"赵德福"_s));
    for (const QString &secret : {u"230602194305130516"_s, u"13645678847"_s, u"6217991288345503"_s, u"1943-05-13"_s})
        QVERIFY2(!masked.contains(secret), qPrintable(secret));
    const QString full = words(*CounterPapers::form(office.store(), draft->key, true));
    for (const QString &secret : {u"230602194305130516"_s, u"13645678847"_s, u"6217991288345503"_s, u"1943-05-13"_s})
        QVERIFY2(full.contains(secret), qPrintable(secret));
    auto other = office.handlings().beginOther(visit, u"问路"_s);
    QVERIFY(!CounterPapers::form(office.store(), other->key));
}

QTEST_GUILESS_MAIN(TestCounterPapers)
#include "tst_counterpapers.moc"
