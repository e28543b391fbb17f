// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/noticefile.h"
#include "models/calendar/noticeimport.h"
#include "models/exchange/sheetwriter.h"
#include "tests/models/calendar/calendaroffice.h"

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Reading yearly notices from good and hostile files, looking at them, and taking them over as one deed.
class TestNoticeImport : public QObject
{
    Q_OBJECT

private:
    static QByteArray csv2027()
    {
        QByteArray text = "日期,类型,名称\n2027-01-01,休,元旦\n2027-01-02,休,元旦\n2027-01-03,休,元旦\n";
        for (int day = 5; day <= 12; ++day)
            text += "2027/2/" + QByteArray::number(day) + ",休,春节\n";
        text += "2027年2月14日,班,春节\n2027-02-20,补班,春节\n";
        for (int day = 1; day <= 7; ++day)
            text += "2027-10-0" + QByteArray::number(day) + ",放假,国庆节\n";
        return text;
    }
    static Result<NoticePreview> look(const CalendarOffice &office, const QString &path)
    {
        Progress progress;
        auto notice = NoticeFile::read(path, progress);
        if (!notice)
            return notice.error();
        return NoticeImport::preview(office.db(), *notice, QFileInfo(path).fileName());
    }

private Q_SLOTS:
    void aSheetIsReadLookedAtAndTaken()
    {
        CalendarOffice office;
        UndoStack undo(*office.store);
        auto seen = look(office, office.write(u"2027放假安排.csv"_s, csv2027()));
        QVERIFY(seen);
        QVERIFY(seen->notice.findings.isEmpty());
        QCOMPARE(seen->years.size(), 1);
        const NoticeYear &year = seen->years.first();
        QCOMPARE(year.state, NoticeYear::State::New);
        QCOMPARE(year.holidays, 18);
        QCOMPARE(year.makeUps, 2);
        QCOMPARE(year.differing, 14);
        QCOMPARE(year.workingDays, 261 - 12 + 2);
        QVERIFY2(!office.year(2027).known, "a look changes nothing");

        const qint64 before = office.deeds();
        QCOMPARE(*NoticeImport::take(*office.store, *seen, QDate(2026, 11, 22)), 1);
        QCOMPARE(office.deeds(), before + 1);
        QVERIFY(office.year(2027).known);
        QCOMPARE(office.year(2027).source, u"2027放假安排.csv"_s);
        QCOMPARE(office.year(2027).workingDays, 251);
        QCOMPARE(office.day(QDate(2027, 2, 14)).working, true);
        QVERIFY(office.day(QDate(2027, 2, 14)).noticed);
        QVERIFY2(!office.day(QDate(2027, 2, 14)).own, "what a notice says is no exception of the office");
        QCOMPARE(office.day(QDate(2027, 10, 1)).name, u"National Day"_s);

        auto again = look(office, office.file(u"2027放假安排.csv"_s));
        QVERIFY(again->fresh().isEmpty());
        QCOMPARE(NoticeImport::take(*office.store, *again).error().code, ErrorCode::Refused);
        QVERIFY(undo.undo());
        QVERIFY(!office.year(2027).known);
        QCOMPARE(office.year(2027).workingDays, 261);
    }

    void aCorrectedNoticeReplacesTheFirst()
    {
        CalendarOffice office;
        QVERIFY(Calendars(*office.store).setDay(QDate(2027, 1, 3), true, u"值班"_s));
        QVERIFY(NoticeImport::take(*office.store, *look(office, office.write(u"a.csv"_s, csv2027()))));
        QVERIFY2(office.day(QDate(2027, 1, 3)).working, "an exception made before the notice was read in stays above it too");
        QVERIFY(Calendars(*office.store).setDay(QDate(2027, 1, 2), true, u"值班"_s));
        QByteArray corrected = csv2027();
        corrected.replace("2027-02-20,补班,春节\n", "2027-02-21,补班,春节\n");
        auto seen = look(office, office.write(u"b.csv"_s, corrected));
        QCOMPARE(seen->years.first().state, NoticeYear::State::Changed);
        QCOMPARE(seen->years.first().differing, 2);
        QCOMPARE(seen->years.first().exceptions, 2);
        QVERIFY(NoticeImport::take(*office.store, *seen));
        QVERIFY(!office.day(QDate(2027, 2, 20)).working);
        QVERIFY(office.day(QDate(2027, 2, 21)).working);
        QVERIFY2(office.day(QDate(2027, 1, 2)).working, "the office's own exception stays above the notice");
        QCOMPARE(office.year(2027).source, u"b.csv"_s);
        QVERIFY(Calendars(*office.store).forgetYear(2027));
        QVERIFY(office.day(QDate(2027, 2, 5)).working);
    }

    void theShippedFormIsRead()
    {
        CalendarOffice office;
        QFile shipped(u":/calendar/chinese-days.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray json = shipped.readAll();
        auto same = look(office, office.write(u"same.json"_s, json));
        QVERIFY(same);
        QVERIFY(same->fresh().isEmpty());
        QCOMPARE(same->years.size(), 23);
        json.replace("\"holidays\":{", "\"holidays\":{\"2027-10-01\":\"National Day,国庆节,3\",");
        auto next = look(office, office.write(u"next.json"_s, "\xEF\xBB\xBF" + json));
        QVERIFY(next);
        QCOMPARE(next->fresh(), QList<int>{2027});
        QCOMPARE(next->years.last().findings.size(), 1);
        QCOMPARE(next->years.last().findings.first().code, u"few_days"_s);
        QCOMPARE(*NoticeImport::take(*office.store, *next), 1);
        QVERIFY(office.year(2026).shipped);
        QVERIFY(!office.time().isWorkingDay(QDate(2027, 10, 1)));
    }

    void aWorkbookWithoutHeadingIsRead()
    {
        CalendarOffice office;
        Progress progress;
        auto notice = NoticeFile::read(office.write(u"plain.csv"_s, "2027-01-01,休\n2027-01-02,班\n"), progress);
        QVERIFY(notice);
        QCOMPARE(notice->days.size(), 2);
        QCOMPARE(notice->days.last().working, true);
        auto other = NoticeFile::read(office.write(u"order.csv"_s, "名称,日期,休/班\n元旦,2027.1.1,休\n"), progress);
        QVERIFY(other);
        QCOMPARE(other->days.first().name.zh, u"元旦"_s);
        QCOMPARE(other->days.first().day, QDate(2027, 1, 1));
    }

    void aWorkbookWithItsCoverIsRead()
    {
        CalendarOffice office;
        const QString path = office.file(u"安排.xlsx"_s);
        auto writer = SheetWriter::create(path);
        QVERIFY(writer);
        QVERIFY((*writer)->addSheet(u"说明"_s, {{u"国务院办公厅关于2027年部分节假日安排的通知"_s}}));
        QVERIFY((*writer)->addRow(QStringList{u"各省、自治区、直辖市人民政府："_s}));
        QVERIFY((*writer)->addSheet(u"日历"_s, {{u"日期"_s, SheetColumn::As::Date}, {u"类型"_s}, {u"名称"_s}}));
        const std::array<CellView, 3> row{CellView{CellView::Kind::Date, 0, "2027-01-01", cellNumber(CellView::Kind::Date, "2027-01-01")},
                                          CellView::ofText("休"), CellView::ofText("元旦")};
        QVERIFY((*writer)->addRow(row));
        QVERIFY((*writer)->finish());
        auto seen = look(office, path);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message));
        QCOMPARE(seen->notice.days.size(), 1);
        QCOMPARE(seen->notice.days.first().day, QDate(2027, 1, 1));
        QVERIFY(seen->notice.findings.isEmpty());
    }

    void aRowMayNameManyDays_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("days");
        QTest::newRow("至") << QByteArray("2027-02-05至2027-02-11,休,春节") << 7;
        QTest::newRow("wave") << QByteArray("2027年2月5日 ~ 2027年2月11日,休,春节") << 7;
        QTest::newRow("backwards") << QByteArray("2027-02-11至2027-02-05,休,春节") << 0;
        QTest::newRow("a year long") << QByteArray("2027-01-01至2027-12-31,休,春节") << 0;
        QTest::newRow("half") << QByteArray("2027-02-05至,休,春节") << 0;
        QTest::newRow("three") << QByteArray("2027-02-05至2027-02-06至2027-02-07,休,春节") << 0;
    }
    void aRowMayNameManyDays()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, days);
        CalendarOffice office;
        auto seen = look(office, office.write(u"range.csv"_s, row + "\n"));
        QVERIFY(seen);
        QCOMPARE(seen->notice.days.size(), days);
        QCOMPARE(seen->notice.findings.size(), days ? 0 : 1);
    }

    void wrongRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such day") << QByteArray("2027-02-30,休,x") << u"date_unreadable"_s;
        QTest::newRow("words for a day") << QByteArray("春节前一天,休,x") << u"date_unreadable"_s;
        QTest::newRow("a month") << QByteArray("2027-02,休,x") << u"date_unreadable"_s;
        QTest::newRow("no day") << QByteArray(",休,x") << u"date_unreadable"_s;
        QTest::newRow("no kind") << QByteArray("2027-02-05,,x") << u"kind_unknown"_s;
        QTest::newRow("doubtful kind") << QByteArray("2027-02-05,调休,x") << u"kind_unknown"_s;
        QTest::newRow("says otherwise") << QByteArray("2027-01-01,班,x") << u"repeated"_s;
        QTest::newRow("another century") << QByteArray("1949-10-01,休,x") << u"date_outside"_s;
        QTest::newRow("far away") << QByteArray("2199-10-01,休,x") << u"date_outside"_s;
    }
    void wrongRowsAreNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, code);
        CalendarOffice office;
        auto seen = look(office, office.write(u"wrong.csv"_s, "日期,类型,名称\n2027-01-01,休,元旦\n" + row + "\n2027-01-02,休,元旦\n"));
        QVERIFY(seen);
        QCOMPARE(seen->notice.findings.size(), 1);
        QCOMPARE(seen->notice.findings.first().code, code);
        if (code != "date_outside"_L1)
            QCOMPARE(seen->notice.findings.first().row, 3);
        QCOMPARE(seen->notice.days.size(), 2);
    }

    void theSameDayTwiceIsOne()
    {
        CalendarOffice office;
        auto seen = look(office, office.write(u"twice.csv"_s, "2027-01-01,休,元旦\n2027-01-01,放假,元旦\n"));
        QVERIFY(seen);
        QVERIFY(seen->notice.findings.isEmpty());
        QCOMPARE(seen->notice.days.size(), 1);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another JSON") << QByteArray("{\"a\":[1,2,3]}");
        QTest::newRow("a list") << QByteArray("[[[[[[]]]]]]");
        QTest::newRow("half a JSON") << QByteArray("{\"holidays\":{\"2027-01-01\":");
        QTest::newRow("deep JSON") << QByteArray("{\"holidays\":") + QByteArray(200'000, '[');
        QTest::newRow("days that are a text") << QByteArray("{\"holidays\":\"2027-01-01\"}");
        QTest::newRow("no days") << QByteArray("{\"holidays\":{},\"workdays\":{}}");
        QTest::newRow("a web page") << QByteArray("<html><body><table><tr><td>2027-01-01</td></tr></table></body></html>");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n");
        QTest::newRow("a broken zip") << QByteArray("PK\x03\x04garbage that is no workbook at all");
        QTest::newRow("too large") << QByteArray(NoticeFile::MostBytes + 1, 'x');
        QByteArray many;
        for (int i = 0; i < NoticeFile::MostDays + 1; ++i)
            many += QDate(2000, 1, 1).addDays(i).toString(Qt::ISODate).toUtf8() + ",休,x\n";
        QTest::newRow("too many days") << many;
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        CalendarOffice office;
        const qint64 before = office.deeds();
        auto seen = look(office, office.write(u"hostile"_s, content));
        QVERIFY(!seen);
        QCOMPARE(seen.error().code, ErrorCode::Unreadable);
        QVERIFY(!seen.error().message.isEmpty());
        QCOMPARE(office.deeds(), before);
    }

    void whatIsNotThereCannotBeOpened()
    {
        CalendarOffice office;
        QVERIFY(!look(office, office.file(u"nowhere.csv"_s)));
        QVERIFY(!look(office, QFileInfo(office.file(u"x"_s)).path()));
    }

    void oddDaysOfAJsonAreNamed()
    {
        CalendarOffice office;
        auto seen = look(office, office.write(u"odd.json"_s, "{\"holidays\":{\"2027-01-01\":\"元旦\",\"2027-1-2\":\"x\",\"soon\":1,\"2027-02-14\":\"春节\"},"
                                                             "\"workdays\":{\"2027-02-14\":\"春节\"}}"));
        QVERIFY(seen);
        QCOMPARE(seen->notice.findings.size(), 3);
        QCOMPARE(seen->notice.days.size(), 2);
        QVERIFY(!seen->notice.days.last().working);
    }
};

QTEST_GUILESS_MAIN(TestNoticeImport)
#include "tst_noticeimport.moc"
