// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/papers/paperregister.h"
#include "models/residents/officestart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost papers list, as scripts use it.
class TestPapersVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listIsOneObject();
    void narrowed_data();
    void narrowed();
    void plainTextIsOneLineEach();
    void wrongCalls_data();
    void wrongCalls();

private:
    struct Answer { int status = 0; QString out; QString err; };

    Answer call(const QStringList &arguments) const
    {
        Answer answer;
        QTextStream out(&answer.out), err(&answer.err);
        answer.status = CommandLine::run(QStringList{u"allpost"_s, u"papers"_s} + arguments + QStringList{u"--office"_s, m_office}, out, err);
        out.flush();
        err.flush();
        return answer;
    }
    QJsonArray papers(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(call(QStringList{u"list"_s, u"--json"_s} + arguments).out.toUtf8()).object().value("papers"_L1).toArray();
    }

    QTemporaryDir m_folder;
    QString m_office;
};

void TestPapersVerbs::initTestCase()
{
    m_office = m_folder.filePath(u"o.allpost"_s);
    auto store = std::move(*Store::create(m_office, {u"长青社区"_s, u"刘敏"_s}));
    QVERIFY(OfficeStart::addUsual(*store));
    for (int month = 1; month <= 2; ++month) {
        IssueRequest request;
        request.code = u"free_letter"_s;
        request.facts.values = {{u"subject"_s, u"第%1件事"_s.arg(month)}, {u"to"_s, u"物业"_s}, {u"content"_s, u"请协助。"_s}};
        request.recipient = u"物业"_s;
        request.at = QDateTime(QDate(2026, month, 3), QTime(9, 5));
        auto issued = PaperRegister::issue(*store, request);
        QVERIFY(issued);
        if (month == 1)
            QVERIFY(PaperRegister::makeVoid(*store, issued->key, u"写错"_s, QDate(2026, 1, 4)));
    }
    QVERIFY(PaperRegister::addOutside(*store, {u"会议邀请"_s, u"invitation"_s, u"各单位"_s, {}, QDate(2026, 2, 10)}));
}

void TestPapersVerbs::listIsOneObject()
{
    const QJsonArray all = papers({});
    QCOMPARE(all.size(), 3);
    const QJsonObject last = all.at(0).toObject();
    QCOMPARE(last["number"_L1].toString(), u"长青〔2026〕邀A0003号"_s);
    QCOMPARE(last["outside"_L1].toBool(), true);
    QCOMPARE(last["voided_on"_L1].toString(u"none"_s), u"none"_s);
    const QJsonObject first = all.at(2).toObject();
    QCOMPARE(first["seq"_L1].toInt(), 1);
    QCOMPARE(first["kind"_L1].toString(), u"letter"_s);
    QCOMPARE(first["issued_at"_L1].toString(), u"2026-01-03T09:05"_s);
    QCOMPARE(first["voided_on"_L1].toString(), u"2026-01-04"_s);
    QCOMPARE(first["recipient"_L1].toString(), u"物业"_s);
    QVERIFY(!first["id"_L1].toString().isEmpty());
}

void TestPapersVerbs::narrowed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("count");
    QTest::newRow("month") << QStringList{u"--month"_s, u"2026-02"_s} << 2;
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"letter"_s} << 2;
    QTest::newRow("kind in Chinese") << QStringList{u"--kind"_s, u"邀请会议"_s} << 1;
    QTest::newRow("both") << QStringList{u"--month"_s, u"2026-02"_s, u"--kind"_s, u"letter"_s} << 1;
    QTest::newRow("empty month") << QStringList{u"--month"_s, u"2025-02"_s} << 0;
}

void TestPapersVerbs::narrowed()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, count);
    QCOMPARE(papers(arguments).size(), count);
}

void TestPapersVerbs::plainTextIsOneLineEach()
{
    const Answer answer = call({u"list"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.split(u'\n').first().startsWith(u"长青〔2026〕邀A0003号\t2026-02-10"_s));
}

void TestPapersVerbs::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such list") << QStringList{u"print"_s};
    QTest::newRow("no month") << QStringList{u"list"_s, u"--month"_s, u"2026-13"_s};
    QTest::newRow("no kind") << QStringList{u"list"_s, u"--kind"_s, u"poem"_s};
}

void TestPapersVerbs::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const Answer answer = call(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.err.isEmpty());
}

QTEST_MAIN(TestPapersVerbs)
#include "tst_papersverbs.moc"
