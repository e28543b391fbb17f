// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/householdpaper.h"
#include "forms/residents/residenttexts.h"
#include "models/visits/visits.h"
#include "tests/app/printing/pdfwords.h"
#include "tests/support/paperoffice.h"

#include <QtTest>

using namespace Allpost;
using namespace Allpost::Printing;

/// The household card as it is handed over on paper.
class TestHouseholdPaper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PaperOffice> m_office;

    Printout paper(Key household, bool inFull = false)
    {
        const auto card = HouseholdCard::read(m_office->store(), household, {m_office->day, true});
        if (!card)
            qFatal("%s", qPrintable(card.error().message));
        const auto printout = HouseholdPaper::card(m_office->store(), *card, inFull);
        if (!printout)
            qFatal("%s", qPrintable(printout.error().message));
        return *printout;
    }
    static QString joined(const Printout &printout) { return wordsOf(printout).join(u'\n'); }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<PaperOffice>();
        Visit visit;
        visit.household = m_office->wangHome;
        visit.resident = m_office->wang;
        visit.visitedOn = u"2026-11-10"_s;
        visit.outcome = u"met"_s;
        visit.worker = m_office->store().worker();
        visit.found = u"灶台漏水"_s;
        visit.followUp = u"请物业修理"_s;
        visit.followUpBy = u"2026-11-30"_s;
        m_office->add(visit);
    }
    void cleanupTestCase() { m_office.reset(); }

    void saysWhoLivesThereAndWhatIsOpen()
    {
        const QString family = joined(paper(m_office->zhouHome));
        for (const QString &word : {u"周建国"_s, u"孙晓东"_s, u"周小宝"_s, u"139****5555"_s, u"10-09"_s, u"高玉海"_s, u"楼长"_s})
            QVERIFY2(family.contains(word), qPrintable(word));
        const QString alone = joined(paper(m_office->wangHome));
        for (const QString &word : {u"王桂兰"_s, ResidentTexts::word(u"care_group"_s, u"low_income"_s), u"灶台漏水"_s, u"请物业修理"_s, u"11-30"_s})
            QVERIFY2(alone.contains(word), qPrintable(word));
    }

    void numbersAreMaskedUnlessInFull()
    {
        const Printout masked = paper(m_office->wangHome);
        QVERIFY(!joined(masked).contains(u"13812344471"_s));
        QVERIFY(!joined(masked).contains(u"23060419"_s));
        QVERIFY(!joined(masked).contains(u"1945-03-04"_s));
        QCOMPARE(masked.personal, Printout::Personal::Masked);
        const Printout full = paper(m_office->wangHome, true);
        QVERIFY(joined(full).contains(u"13812344471"_s));
        QVERIFY(joined(full).contains(u"23060419450304"_s));
        QCOMPARE(full.personal, Printout::Personal::InFull);
    }

    void restrictedGroupsAreNotOnIt()
    {
        const QString named = ResidentTexts::word(u"care_group"_s, u"community_correction"_s);
        QVERIFY(!joined(paper(m_office->quietHome)).contains(named));
        QVERIFY(!joined(paper(m_office->quietHome, true)).contains(named));
    }

    void standsWholeOnItsPage()
    {
        for (const qreal size : {1.0, 1.3}) {
            Progress progress;
            const auto document = PagedDocument::make(paper(m_office->wangHome), {QPageSize::A4, Printout::Orientation::Auto, size}, progress);
            QVERIFY(document);
            QVERIFY((*document)->pageCount() <= (size > 1 ? 2 : 1));
            QCOMPARE((*document)->cutCells(), 0);
            const QString wrong = misplaced(wordsOf(**document));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
};

QTEST_MAIN(TestHouseholdPaper)
#include "tst_householdpaper.moc"
