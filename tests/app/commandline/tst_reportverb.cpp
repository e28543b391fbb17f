// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/commandline.h"
#include "models/papers/papertemplates.h"
#include "tests/support/ordersoffice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// allpost report: slips and the life line of an order as PDF.
class TestReportVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"office.allpost"_s);
        auto store = Store::create(m_path, {u"长青社区"_s, u"刘敏"_s});
        QVERIFY(store && PaperTemplates::addShipped(**store));
        OrdersOffice office(**store);
        m_number = office.number(office.at(OrderAt::Signed));
    }
    void aSlipIsWrittenWithItsNumber()
    {
        const QString out = m_folder.filePath(u"slip.pdf"_s);
        const QJsonObject first = run({u"slip"_s, u"--order"_s, m_number, u"--out"_s, out}, 0);
        QVERIFY(first.value(u"number"_s).toString().contains(u"A0001"_s));
        QVERIFY(isPdf(out));
        QCOMPARE(run({u"slip"_s, u"--order"_s, m_number.toLower(), u"--kind"_s, u"dispatch"_s, u"--out"_s, out}, 0).value(u"number"_s), first.value(u"number"_s));
        QCOMPARE(run({u"slip"_s, u"--day"_s, QDate::currentDate().toString(Qt::ISODate), u"--out"_s, out}, 0).value(u"orders"_s), 1);
    }
    void theLifeLineIsWritten()
    {
        const QString out = m_folder.filePath(u"life.pdf"_s);
        QCOMPARE(run({u"lifeline"_s, u"--order"_s, m_number, u"--out"_s, out}, 0).value(u"order"_s).toString(), m_number);
        QVERIFY(isPdf(out));
    }
    void whatIsWrongIsSaid()
    {
        const QString out = m_folder.filePath(u"none.pdf"_s);
        run({u"slip"_s, u"--order"_s, u"2020-A-0001"_s, u"--out"_s, out}, 1);
        run({u"slip"_s, u"--order"_s, m_number, u"--kind"_s, u"reply"_s, u"--out"_s, out}, 1);
        run({u"slip"_s, u"--order"_s, m_number, u"--kind"_s, u"card"_s, u"--out"_s, out}, 2);
        run({u"slip"_s, u"--order"_s, m_number}, 2);
        run({u"nothing"_s, u"--out"_s, out}, 2);
        run({u"slip"_s, u"--day"_s, u"yesterday"_s, u"--out"_s, out}, 2);
        QVERIFY(!QFile::exists(out));
    }

private:
    QJsonObject run(const QStringList &arguments, int wanted)
    {
        QString answer, complaint;
        QTextStream out(&answer), err(&complaint);
        const int status = CommandLine::run(QStringList{u"allpost"_s, u"report"_s} + arguments + QStringList{u"--office"_s, m_path, u"--json"_s}, out, err);
        out.flush();
        err.flush();
        if (status != wanted || (wanted && complaint.trimmed().isEmpty()))
            QTest::qFail(qPrintable(u"%1: %2"_s.arg(status).arg(complaint)), __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.toUtf8()).object();
    }
    static bool isPdf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_number;
};

QTEST_MAIN(TestReportVerb)
#include "tst_reportverb.moc"
