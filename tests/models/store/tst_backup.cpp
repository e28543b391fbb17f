// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/resident.h"
#include "models/store/backup.h"
#include "models/store/homemarker.h"
#include "models/store/integrity.h"
#include "models/store/officefile.h"
#include "models/store/unitofwork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::create(path(u"a.allpost"_s), {u"长青社区"_s, u"刘敏"_s}));
        add(u"王桂兰"_s);
    }
    void cleanup()
    {
        m_store.reset();
        HomeMarker::setFolder({});
    }

    void isAGoodCopyOfWhatWasCommitted()
    {
        auto reader = m_store->connect();
        const QString digest = *Integrity::digest(*reader);
        auto made = Backup::make(*reader, m_store->path(), path(u"safe"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(QFileInfo(made->path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        auto copy = OfficeFile::openReading(made->path);
        QVERIFY(copy);
        QCOMPARE(*Integrity::digest(*copy), digest);
        QVERIFY(Integrity::check(*copy)->ok());
        QCOMPARE(QDir(path(u"safe"_s)).entryList(QDir::Files | QDir::Hidden).filter(u".part"_s), QStringList());
        QCOMPARE(Backup::list(m_store->path(), path(u"safe"_s)).size(), 1);
        QVERIFY(Integrity::check(m_store->db())->ok());
    }

    void isMadeBesideARunningDeed()
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        Resident r;
        r.name = u"半途"_s;
        QVERIFY((*work)->create(r));
        auto reader = m_store->connect();
        auto made = Backup::make(*reader, m_store->path(), path(u"safe"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        auto copy = OfficeFile::openReading(made->path);
        auto rows = Query::run(*copy, u"SELECT count(*) FROM resident"_s);
        QVERIFY(rows->next());
        QCOMPARE(rows->number(0), 1);
        QVERIFY((*work)->commit());
    }

    void cancelledLeavesNothing()
    {
        Progress stopped;
        stopped.cancel();
        auto reader = m_store->connect();
        auto made = Backup::make(*reader, m_store->path(), path(u"safe"_s), Backup::Reason::ByHand, stopped);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(path(u"safe"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile file(path(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto reader = m_store->connect();
        auto made = Backup::make(*reader, m_store->path(), path(u"taken"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Io);
        QVERIFY(made.error().message.contains(u"The backup was not made"_s));
    }

    void isDueAfterSomethingWasSaved()
    {
        const QDateTime today(QDate(2026, 11, 22), QTime(9, 0));
        QVERIFY(Backup::due(*m_store, Backup::Moment::Running, today));
        auto made = Backup::make(m_store->db(), m_store->path(), path(u"safe"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(Backup::remember(*m_store, made->op, today));
        QVERIFY(!Backup::due(*m_store, Backup::Moment::Closing, today));
        QCOMPARE(Backup::last(*m_store), today);
        add(u"李秀英"_s);
        QVERIFY(Backup::due(*m_store, Backup::Moment::Closing, today));
        QVERIFY(!Backup::due(*m_store, Backup::Moment::Running, today));
        QVERIFY(Backup::due(*m_store, Backup::Moment::Running, today.addDays(1)));
    }

    void rotatesByAge()
    {
        const QDate today(2026, 11, 22);
        QList<Backup::Kept> all;
        for (int age = 0; age < 500; ++age)
            all.append({QString::number(age), QDateTime(today.addDays(-age), QTime(18, 0)), 1});
        const auto out = Backup::outdated(all, today);
        QSet<QString> gone;
        for (const auto &kept : out)
            gone.insert(kept.path);
        for (int age = 0; age <= 7; ++age)
            QVERIFY(!gone.contains(QString::number(age)));
        int weekly = 0, monthly = 0, older = 0;
        for (const auto &kept : all) {
            const int age = kept.path.toInt();
            if (age <= 7 || gone.contains(kept.path))
                continue;
            (age <= 92 ? weekly : age <= 366 ? monthly : older)++;
        }
        QVERIFY2(weekly >= 12 && weekly <= 14, qPrintable(QString::number(weekly)));
        QVERIFY2(monthly >= 9 && monthly <= 11, qPrintable(QString::number(monthly)));
        QCOMPARE(older, 0);
        QCOMPARE(Backup::outdated(all.mid(490), today).size(), 7); // the three newest stay whatever their age
    }

    void rotationTouchesOnlyBackupsOfThisOffice()
    {
        QVERIFY(QDir().mkpath(path(u"safe"_s)));
        const QString foreign = path(u"safe/a-2020-01-01-000000.allpost"_s);
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a backup") > 0);
        file.close();
        for (int i = 0; i < 5; ++i) {
            Progress progress;
            const QDateTime day(QDate(2020, 1, 2 + i), QTime(8, 0));
            QVERIFY(Backup::make(m_store->db(), m_store->path(), path(u"safe"_s), Backup::Reason::Daily, progress, day));
        }
        Progress progress;
        QVERIFY(Backup::make(m_store->db(), m_store->path(), path(u"safe"_s), Backup::Reason::Closing, progress, QDateTime(QDate(2026, 11, 22), QTime(8, 0))));
        QCOMPARE(Backup::list(m_store->path(), path(u"safe"_s)).size(), 3);
        QVERIFY(QFile::exists(foreign));
    }

    void restoresToANewFileThatIsADeskOfItsOwn()
    {
        const QString digest = *Integrity::digest(m_store->db());
        auto made = Backup::make(m_store->db(), m_store->path(), path(u"safe"_s));
        add(u"李秀英"_s);
        auto refused = Backup::restore(made->path, m_store->path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(Backup::restore(made->path, path(u"b.allpost"_s)));
        auto again = Store::open(path(u"b.allpost"_s));
        QVERIFY(again);
        QCOMPARE(*Integrity::digest((*again)->db()), digest);
        QVERIFY((*again)->deskId() != m_store->deskId());
        QVERIFY((*again)->notices().isEmpty());
        Resident r;
        r.name = u"新来"_s;
        auto work = UnitOfWork::begin(**again, {u"resident.add"_s});
        QVERIFY((*work)->create(r) && (*work)->commit());
        const auto report = Integrity::check((*again)->db());
        QVERIFY2(report->ok(), qPrintable(report->problems.join(u'\n')));
    }

    void aDamagedBackupIsNotRestored()
    {
        auto made = Backup::make(m_store->db(), m_store->path(), path(u"safe"_s));
        QFile file(made->path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096 * 3) && file.write(QByteArray(4096 * 6, '\x5a')) > 0);
        file.close();
        auto restored = Backup::restore(made->path, path(u"b.allpost"_s));
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Unreadable);
        QVERIFY(!QFile::exists(path(u"b.allpost"_s)));
    }

    void aBackupOpenedAsAnOfficeIsADeskOfItsOwn()
    {
        auto made = Backup::make(m_store->db(), m_store->path(), path(u"safe"_s));
        auto opened = Store::open(made->path);
        QVERIFY(opened);
        QVERIFY((*opened)->deskId() != m_store->deskId());
        QCOMPARE((*opened)->notices().size(), 1);
    }

    /// The guard against a file that was copied or put back by other means.
    void aCopyBesideItsOriginalIsNoticed()
    {
        HomeMarker::setFolder(path(u"settings"_s));
        add(u"李秀英"_s);
        const QUuid desk = m_store->deskId();
        const QString original = m_store->path();
        m_store.reset();
        QVERIFY(QFile::copy(original, path(u"copy.allpost"_s)));
        auto copy = Store::open(path(u"copy.allpost"_s));
        QVERIFY((*copy)->deskId() != desk);
        QCOMPARE((*copy)->notices().size(), 1);
        copy->reset();
        auto again = Store::open(original);
        QCOMPARE((*again)->deskId(), desk);
        QVERIFY((*again)->notices().isEmpty());
    }

    void anOlderStateOfTheFileIsNoticed()
    {
        HomeMarker::setFolder(path(u"settings"_s));
        add(u"李秀英"_s);
        const QUuid desk = m_store->deskId();
        const QString original = m_store->path();
        m_store.reset();
        QVERIFY(QFile::copy(original, path(u"old"_s)));
        m_store = std::move(*Store::open(original));
        QVERIFY(m_store->notices().isEmpty());
        add(u"张淑芬"_s);
        m_store.reset();
        QVERIFY(QFile::remove(original) && QFile::rename(path(u"old"_s), original));
        m_store = std::move(*Store::open(original));
        QVERIFY(m_store->deskId() != desk);
        QCOMPARE(m_store->notices().size(), 1);
    }

    void aMovedFileStaysTheSameDesk()
    {
        HomeMarker::setFolder(path(u"settings"_s));
        add(u"李秀英"_s);
        const QUuid desk = m_store->deskId();
        const QString original = m_store->path();
        m_store.reset();
        QVERIFY(QFile::rename(original, path(u"moved.allpost"_s)));
        m_store = std::move(*Store::open(path(u"moved.allpost"_s)));
        QCOMPARE(m_store->deskId(), desk);
        QVERIFY(m_store->notices().isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void add(const QString &name)
    {
        Resident r;
        r.name = name;
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        if (!(*work)->create(r) || !(*work)->commit())
            qFatal("add");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
