// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/log.h"
#include "app/shell/preferences.h"
#include "app/shell/singleinstance.h"
#include "app/shell/tasks.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

class TestShellParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondStartHandsItsFileOver();
    void nobodyAnswersWhereNobodyListens();
    void aSocketLeftBehindIsTakenOver();
    void choicesAreKept();
    void nonsenseInTheChoicesIsHarmless();
    void numbersAreStruckOut_data();
    void numbersAreStruckOut();
    void aTaskTellsItsWayAndItsEnd();
    void aTaskIsCancelled();
    void anOwnerThatIsGoneHearsNothing();
};

void TestShellParts::secondStartHandsItsFileOver()
{
    const QString name = u"allpost-test-%1"_s.arg(QCoreApplication::applicationPid());
    SingleInstance first(name);
    QVERIFY(!first.handOver(u"/x"_s));
    QVERIFY(first.listen());
    QSignalSpy called(&first, &SingleInstance::called);
    SingleInstance second(name);
    QVERIFY(second.handOver(u"/home/u/长青社区.allpost"_s));
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.first().first().toString(), u"/home/u/长青社区.allpost"_s);
    QVERIFY(second.handOver({}));
    QTRY_COMPARE(called.size(), 2);
    QCOMPARE(called.last().first().toString(), QString());
}

void TestShellParts::nobodyAnswersWhereNobodyListens()
{
    SingleInstance alone(u"allpost-nobody-%1"_s.arg(QCoreApplication::applicationPid()));
    QVERIFY(!alone.handOver(u"/x"_s));
}

void TestShellParts::aSocketLeftBehindIsTakenOver()
{
    const QString name = u"allpost-crashed-%1"_s.arg(QCoreApplication::applicationPid());
    const QString path = QDir::tempPath() + u'/' + name;
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next(name);
    QVERIFY(!next.handOver({}));
    QVERIFY(next.listen());
    QSignalSpy called(&next, &SingleInstance::called);
    QVERIFY(SingleInstance(name).handOver(u"/y"_s));
    QTRY_COMPARE(called.size(), 1);
}

void TestShellParts::choicesAreKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/p.ini"_s);
    {
        Preferences choices(file);
        QCOMPARE(choices.scheme(), Scheme::Light);
        QCOMPARE(choices.language(), u"zh_CN"_s);
        QCOMPARE(choices.textPercent(), 100);
        choices.setScheme(Scheme::Dark);
        choices.setTextPercent(115);
        choices.setLanguage(u"en"_s);
        choices.setLastOffice(u"/home/u/长青 社区.allpost"_s);
        choices.setNavCollapsed(true);
        choices.setGeometry(QByteArray("\0\x01\xff", 3));
    }
    const Preferences again(file);
    QCOMPARE(again.scheme(), Scheme::Dark);
    QCOMPARE(again.textPercent(), 115);
    QCOMPARE(again.language(), u"en"_s);
    QCOMPARE(again.lastOffice(), u"/home/u/长青 社区.allpost"_s);
    QVERIFY(again.navCollapsed());
    QCOMPARE(again.geometry(), QByteArray("\0\x01\xff", 3));
}

void TestShellParts::nonsenseInTheChoicesIsHarmless()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"p.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntext=9999999999999\nscheme=pink\n[window]\nnav=x\n");
    file.close();
    const Preferences choices(file.fileName());
    QCOMPARE(choices.textPercent(), 100);
    QCOMPARE(choices.scheme(), Scheme::Light);
    QVERIFY(!choices.navCollapsed());
}

void TestShellParts::numbersAreStruckOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("logged");
    QTest::newRow("identity") << u"row 23060419450817002X twice"_s << u"row # twice"_s;
    QTest::newRow("phone") << u"13812345678,0459-5551234"_s << u"#,0459-#"_s;
    QTest::newRow("codes stay") << u"error 2067 at 120034"_s << u"error 2067 at 120034"_s;
}

void TestShellParts::numbersAreStruckOut()
{
    QFETCH(QString, line);
    QFETCH(QString, logged);
    QCOMPARE(withoutPersonalNumbers(line), logged);
}

void TestShellParts::aTaskTellsItsWayAndItsEnd()
{
    Tasks tasks;
    QSignalSpy shown(&tasks, &Tasks::shown);
    QSignalSpy idle(&tasks, &Tasks::idle);
    QSemaphore go;
    QList<qint64> way;
    bool ended = false;
    tasks.start(u"work"_s, nullptr, [&](Progress &progress) -> Status {
        progress.report(3, 10, u"step"_s);
        go.acquire();
        return {};
    }, [&](const Status &done) { ended = done.has_value(); }, [&](qint64 at, qint64, const QString &) { way << at; });
    QVERIFY(tasks.isBusy());
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(shown.last().at(0).toString(), u"step"_s);
    QCOMPARE(shown.last().at(1).toLongLong(), 3);
    QVERIFY(way.contains(3));
    go.release();
    QTRY_VERIFY(ended);
    QTRY_VERIFY(!idle.isEmpty());
    QVERIFY(!tasks.isBusy());
}

void TestShellParts::aTaskIsCancelled()
{
    Tasks tasks;
    QObject owner, other;
    ErrorCode code = ErrorCode::Internal;
    tasks.start(u"long"_s, &owner, [](Progress &progress) -> Status {
        while (!progress.cancelled())
            QThread::msleep(1);
        return Error{ErrorCode::Cancelled, u"cancelled"_s, {}};
    }, [&](const Status &done) { code = done ? ErrorCode::Internal : done.error().code; }, {});
    tasks.cancel(&other);
    QTest::qWait(50);
    QVERIFY(tasks.isBusy());
    tasks.cancel(&owner);
    QTRY_COMPARE(code, ErrorCode::Cancelled);
}

void TestShellParts::anOwnerThatIsGoneHearsNothing()
{
    Tasks tasks;
    auto owner = std::make_unique<QObject>();
    QSemaphore go;
    bool told = false;
    tasks.start(u"work"_s, owner.get(), [&](Progress &) -> Status {
        go.acquire();
        return {};
    }, [&](const Status &) { told = true; }, {});
    owner.reset();
    go.release();
    QTRY_VERIFY(!tasks.isBusy());
    QVERIFY(!told);
}

QTEST_MAIN(TestShellParts)
#include "tst_shellparts.moc"
