// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/rosterimport.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return qEnvironmentVariable("ALLPOST_TEST_DATA") + u'/' + name;
}

qint64 number(const Store &store, const QString &sql)
{
    auto found = Query::run(store.db(), sql);
    return found && found->next() ? found->number(0) : -1;
}

[[maybe_unused]] QString text(const Store &store, const QString &sql)
{
    auto found = Query::run(store.db(), sql);
    return found && found->next() ? found->text(0) : u"?"_s;
}

QHash<QString, int> codesOf(const Findings &findings)
{
    QHash<QString, int> count;
    for (const Finding &finding : findings)
        ++count[finding.code];
    return count;
}

} // namespace

class TestRosterImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = Store::create(m_dir->filePath(u"office.allpost"_s), {u"创新社区"_s, u"刘敏"_s});
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message + made.error().detail));
        m_store = std::move(*made);
    }
    void cleanup()
    {
        m_store.reset();
        m_dir.reset();
    }

    void rosterAsKept();

private:
    ImportOutcome bring(const QString &path)
    {
        Progress progress;
        ImportCommand command;
        command.input = path;
        command.options.today = QDate(2026, 10, 31);
        auto outcome = importCommand(*m_store, command, progress);
        if (!outcome) {
            qWarning() << outcome.error().message << outcome.error().detail;
            return {};
        }
        return *outcome;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestRosterImport::rosterAsKept()
{
    const ImportOutcome first = bring(sample(u"roster_as_kept.xlsx"_s));
    qDebug() << codesOf(first.findings);
    QCOMPARE(first.counts.read, 2372);
    QCOMPARE(first.counts.added, 2332);
    QCOMPARE(first.counts.heldBack, 27);
    QCOMPARE(first.counts.unchanged, 13);
    QCOMPARE(first.counts.repeated, 13);
    QCOMPARE(first.counts.updated, 0);
    QCOMPARE(first.counts.householdsAdded, 900);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM resident"_s), 2332);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM household"_s), 900);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM dwelling"_s), 900);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM estate"_s), 3);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM household WHERE pending_head IS NOT NULL"_s), 7);

    const qint64 ops = number(*m_store, u"SELECT count(*) FROM op"_s);
    const ImportOutcome again = bring(sample(u"roster_as_kept.xlsx"_s));
    QCOMPARE(again.counts.added, 0);
    QCOMPARE(again.counts.updated, 0);
    QCOMPARE(again.counts.unchanged, 2345);
    QCOMPARE(again.counts.heldBack, 27);
    QCOMPARE(again.counts.householdsAdded, 0);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM op"_s), ops);

    const ImportOutcome plain = bring(sample(u"roster_plain.xlsx"_s));
    qDebug() << codesOf(plain.findings);
    QCOMPARE(plain.counts.read, 2359);
    QCOMPARE(plain.counts.added, 27);
    QCOMPARE(plain.counts.heldBack, 0);
    QCOMPARE(plain.counts.householdsAdded, 0);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM household"_s), 900);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM household WHERE pending_head IS NOT NULL"_s), 0);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM dwelling"_s), 900);
    qDebug() << plain.counts.updated << plain.counts.unchanged;

    const ImportOutcome csv = bring(sample(u"roster_gb18030.csv"_s));
    qDebug() << codesOf(csv.findings) << csv.counts.read << csv.counts.updated;
    QCOMPARE(csv.counts.added, 0);
    QCOMPARE(csv.counts.heldBack, 0);
    QCOMPARE(csv.counts.householdsAdded, 0);
}

QTEST_GUILESS_MAIN(TestRosterImport)
#include "tst_rosterimport.moc"
