// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 at 180 instants inside saving and importing. What was acknowledged is there, what was not is whole or absent, and
// the file passes its check; what was killed between two deeds is looked at as well.
#include "models/store/integrity.h"
#include "tests/support/killing.h"
#include "tests/support/officeseed.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 180;
constexpr int Lives = 3;
constexpr int KillsOnOneFile = 5;
constexpr int People = 120;

/// Every other deed is a large one, and between them a field of one person changes.
int writeForever(const QString &path, Killing::Deeds deeds, long group)
{
    auto store = Store::open(path);
    if (!store)
        return 3;
    for (;; ++group) {
        const bool large = group % 2;
        deeds.begin(large ? 1 : 0);
        if (!addGroup(**store, QString::number(group), large ? People : 1))
            return 4;
        deeds.end(group);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atAnyInstant()
    {
        makeSeed(path(u"seed.allpost"_s), 20);
        Killing killing(7, Kills, Lives, 2);
        int partial = 0, lost = 0, unsound = 0;
        const QString file = path(u"x.allpost"_s);
        while (killing.goesOn()) {
            if (killing.kills() % KillsOnOneFile == 0) {
                freshCopy(path(u"seed.allpost"_s), file);
                killing.forget();
            }
            long group = 0;
            {
                // The group after the last one that is there, acknowledged or not.
                auto store = Store::open(file);
                QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
                group = long(countOf((*store)->db(), u"SELECT coalesce(max(CAST(number AS INTEGER)), 0) + 1 FROM household WHERE number <> '0001'"_s));
            }
            const auto trouble = killing.strike([&](Killing::Deeds deeds) { return writeForever(file, deeds, group); });
            QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            partial += int(countOf(db, u"SELECT count(*) FROM (SELECT count(*) AS n, CAST(name AS INTEGER) AS g FROM resident WHERE name NOT LIKE '居民%' GROUP BY name) "
                                       "WHERE n <> CASE WHEN g % 2 THEN %1 ELSE 1 END"_s.arg(People)));
            lost += countOf(db, u"SELECT coalesce(max(CAST(number AS INTEGER)), 0) FROM household WHERE number <> '0001'"_s) < killing.acknowledged() ? 1 : 0;
            auto report = Integrity::check(db);
            unsound += report && report->ok() ? 0 : 1;
            if (!report || !report->ok())
                qWarning("%s", qPrintable(report ? report->problems.join(u'\n') : report.error().detail));
        }
        qInfo("%s, %d partial, %d lost, %d unsound", qPrintable(killing.inWords()), partial, lost, unsound);
        QCOMPARE(partial, 0);
        QCOMPARE(lost, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(killing.hitEnough(), qPrintable(killing.inWords()));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
