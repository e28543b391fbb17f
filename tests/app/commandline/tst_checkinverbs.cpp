// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// checkin import and checkin list as scripts use them.
class TestCheckinVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleListGivesItsExactNumbers()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"resident"_s, path(u"roster_plain.xlsx"_s)}).status, 0);
        const Answer read = import();
        QCOMPARE(read.status, 0);
        QCOMPARE(read.json, (QJsonObject{{u"read"_s, 54}, {u"matched"_s, 46}, {u"unknown"_s, 8}}));
        const QJsonArray members = run({u"checkin"_s, u"list"_s}).json.value(u"members"_s).toArray();
        QCOMPARE(members.size(), 54);
        int residents = 0, notYet = 0;
        for (const QJsonValue &member : members) {
            residents += member[u"resident"_s].toBool();
            notYet += member[u"state"_s].toString() == "not_yet"_L1;
            QCOMPARE(member[u"unit"_s].toString(), Unit);
        }
        QCOMPARE(residents, 46);
        QCOMPARE(notYet, 54); // a list says who is to come, not who came

        const QString digest = run({u"digest"_s}).json.value(u"digest"_s).toString();
        QCOMPARE(import().json, read.json);
        QCOMPARE(run({u"digest"_s}).json.value(u"digest"_s).toString(), digest);
        QCOMPARE(run({u"check"_s}).json.value(u"ok"_s), true);
    }

    void whatIsAskedWronglyIsSaid()
    {
        QCOMPARE(run({u"new"_s, u"--community"_s, u"创新社区"_s}).status, 0);
        QCOMPARE(run({u"checkin"_s, u"import"_s, path(u"unit_members.xlsx"_s)}).status, 2); // whose list?
        QCOMPARE(run({u"checkin"_s, u"import"_s, u"--unit"_s, Unit}).status, 2);
        QCOMPARE(run({u"checkin"_s, u"nonsense"_s}).status, 2);
        QCOMPARE(run({u"checkin"_s, u"list"_s, u"--state"_s, u"asleep"_s}).status, 2);
        QCOMPARE(run({u"checkin"_s, u"list"_s, u"--unit"_s, u"没有的单位"_s}).status, 1);
        QCOMPARE(run({u"checkin"_s, u"import"_s, path(u"orders_12345.xlsx"_s), u"--unit"_s, Unit}).status, 1);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = m_folder->filePath(u"o.allpost"_s);
    }

private:
    struct Answer { int status = 0; QJsonObject json = {}; };

    static QString path(const QString &file) { return qEnvironmentVariable("ALLPOST_TEST_DATA") + u'/' + file; }
    Answer import() const { return run({u"checkin"_s, u"import"_s, path(u"unit_members.xlsx"_s), u"--unit"_s, Unit}); }
    Answer run(QStringList arguments) const
    {
        arguments.prepend(u"allpost"_s);
        arguments << u"--office"_s << m_office << u"--json"_s;
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        const int status = CommandLine::run(arguments, outStream, errStream);
        return {status, QJsonDocument::fromJson(out.toUtf8()).object()};
    }

    static inline const QString Unit = u"大庆某采油厂"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
};

QTEST_MAIN(TestCheckinVerbs)
#include "tst_checkinverbs.moc"
