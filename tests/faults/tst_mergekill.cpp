// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
//
// kill -9 in the middle of linking two records as one person: the link and the values chosen are there together or not.
#include "models/residents/duplicates.h"
#include "models/store/integrity.h"
#include "tests/support/killing.h"
#include "tests/support/officeseed.h"

#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 48;
constexpr int Lives = 12;
constexpr int Pairs = 400;
constexpr int KillsOnOneFile = 4;

void makePairs(const QString &path)
{
    auto store = Store::create(path, {u"长青社区"_s, u"刘敏"_s});
    if (!store)
        qFatal("seed");
    auto work = UnitOfWork::begin(**store, {u"resident.add"_s});
    for (int i = 0; i < 2 * Pairs; ++i) {
        Resident resident;
        resident.name = u"居民%1"_s.arg(i / 2);
        if (i % 2)
            resident.note = QString(4000, u'注');
        if (!(*work)->create(resident))
            qFatal("seed");
    }
    if (!(*work)->commit())
        qFatal("seed");
}

QList<Key> people(const Database &db)
{
    auto rows = Query::run(db, u"SELECT key FROM resident ORDER BY key"_s);
    QList<Key> found;
    while (rows && rows->next())
        found << rows->number(0);
    return found;
}

qint64 linked(const Database &db)
{
    return countOf(db, u"SELECT count(*) FROM same_person"_s);
}

int linkForever(const QString &path, Killing::Deeds deeds)
{
    auto store = Store::open(path);
    if (!store)
        return 3;
    Duplicates duplicates(**store);
    const QList<Key> all = people((*store)->db());
    for (qint64 pair = linked((*store)->db()); pair < Pairs; ++pair) {
        auto counts = (*store)->read(Resident::entity(), all.at(2 * pair));
        if (!counts)
            return 4;
        deeds.begin();
        if (!duplicates.link(all.at(2 * pair + 1), *counts, {{u"note"_s, Value(QString(4000, u'注'))}}))
            return 5;
        deeds.end(pair + 1);
    }
    return 6;
}

} // namespace

class TestMergeKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atAnyInstant()
    {
        makePairs(path(u"seed.allpost"_s));
        Killing killing(11, Kills, Lives);
        int partial = 0, lost = 0, unsound = 0;
        const QString file = path(u"x.allpost"_s);
        while (killing.goesOn()) {
            if (killing.kills() % KillsOnOneFile == 0) {
                freshCopy(path(u"seed.allpost"_s), file);
                killing.forget();
            }
            const auto trouble = killing.strike([&](Killing::Deeds deeds) { return linkForever(file, deeds); });
            QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));

            auto store = Store::open(file);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            const Database &db = (*store)->db();
            // Of every pair: the link, and the note taken over from the second record.
            partial += int(countOf(db, u"SELECT count(*) FROM same_person s JOIN resident r ON r.key = s.same_as WHERE r.note IS NULL"_s));
            partial += int(countOf(db, u"SELECT count(*) FROM resident"_s)) == 2 * Pairs ? 0 : 1;
            partial += countOf(db, u"SELECT count(*) FROM resident WHERE note IS NOT NULL"_s) == Pairs + linked(db) ? 0 : 1;
            lost += linked(db) < killing.acknowledged() ? 1 : 0;
            auto report = Integrity::check(db);
            unsound += report && report->ok() ? 0 : 1;
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

QTEST_GUILESS_MAIN(TestMergeKill)
#include "tst_mergekill.moc"
