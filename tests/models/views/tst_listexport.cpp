// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include "models/exchange/sheetfile.h"
#include "models/residents/residentlist.h"
#include "models/views/listexport.h"
#include "models/views/filter.h"
#include "models/views/savedviews.h"

#include <QSignalSpy>
#include <QThread>

using namespace Allpost;
using namespace Allpost::People;
using namespace Qt::StringLiterals;

class TestListExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = newOffice(*m_folder);
    }
    void cleanup() { m_store.reset(); }

    void writesWhatIsShown_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("inFull");
        QTest::newRow("csv masked") << u"csv"_s << false;
        QTest::newRow("csv in full") << u"csv"_s << true;
        QTest::newRow("xlsx masked") << u"xlsx"_s << false;
        QTest::newRow("xlsx in full") << u"xlsx"_s << true;
    }
    void writesWhatIsShown()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, inFull);
        m_world = fill(*m_store, 300, 8);
        const QStringList columns{u"name"_s, u"age"_s, u"id_number"_s, u"phone"_s, u"birth_date"_s, u"group"_s};
        auto rows = everyone(columns, inFull);
        const QString path = m_folder->filePath(u"out."_s + suffix);
        Progress progress;
        auto written = ListExport::write(*rows, path, u"居民"_s, progress);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(*written, 300);

        const QList<QStringList> cells = read(path);
        QCOMPARE(cells.size(), 301);
        QCOMPARE(cells[0], (QStringList{u"Name"_s, u"Age"_s, u"ID number"_s, u"Phone"_s, u"Birth date"_s, u"Care group"_s}));
        for (int i = 0; i < 300; ++i) {
            const Resident &r = m_world.people[size_t(i)].resident;
            const QStringList &line = cells[i + 1];
            QCOMPARE(line[0], r.name); // =SUM(1)… too: as text, unharmed
            QCOMPARE(line[2] == r.idNumber, inFull || r.idNumber.isEmpty());
            QCOMPARE(line[3] == r.phone, inFull || r.phone.isEmpty());
            QCOMPARE(line[4], inFull ? r.birthDate : r.birthDate.left(4));
        }
        if (!inFull)
            for (const QStringList &line : cells)
                for (const Person &p : m_world.people)
                    QVERIFY(p.resident.idNumber.isEmpty() || !line.contains(p.resident.idNumber));
    }

    void cancelledLeavesTheOldFile()
    {
        m_world = fill(*m_store, 50, 8);
        const QString path = m_folder->filePath(u"out.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        auto rows = everyone({u"name"_s}, true);
        Progress progress;
        progress.cancel();
        auto written = ListExport::write(*rows, path, u"居民"_s, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(QDir(m_folder->path()).entryList({u"out*"_s}, QDir::Files).size(), 1);
        QVERIFY(!ListExport::write(*rows, m_folder->filePath(u"out.doc"_s), u"x"_s, progress));
    }

    void rowsMayBeReadOnAnyThread()
    {
        m_world = fill(*m_store, 40, 8);
        auto rows = everyone({u"name"_s, u"phone"_s}, true);
        QCOMPARE(rows->row(0)->at(0), m_world.people[0].resident.name);
        QStringList elsewhere;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            for (int i = 0; i < rows->rowCount(); ++i)
                elsewhere << rows->row(i)->at(0);
        }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(elsewhere.size(), 40);
        QCOMPARE(elsewhere.last(), m_world.people[39].resident.name);
        const PrintTable table = ListRows::printTable(rows);
        QCOMPARE(table.rowCount, 40);
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.row(39), (QStringList{m_world.people[39].resident.name, m_world.people[39].resident.phone}));
    }

    void onlyWhatTheFilterLetsThrough()
    {
        m_world = fill(*m_store, 200, 8);
        const FilterLanguage language(ResidentList::definition());
        const FilterSql sql = language.compile(language.read(u"性别 = 女"_s).filter, Today);
        auto rows = ListRows::all(*m_store, ResidentList::definition(), {u"sex"_s}, sql, true, Today);
        QVERIFY(rows);
        QCOMPARE((*rows)->rowCount(), int(std::count_if(m_world.people.begin(), m_world.people.end(), [](const Person &p) { return p.resident.sex == "2"_L1; })));
        for (int i = 0; i < (*rows)->rowCount(); ++i)
            QCOMPARE((*rows)->row(i)->at(0), u"female"_s);
    }

    void viewsAreKeptCountedRenamedRemoved()
    {
        m_world = fill(*m_store, 200, 8);
        SavedViews views(*m_store, ResidentList::definition());
        QSignalSpy counted(&views, &SavedViews::counted);
        QVERIFY(views.load());
        QVERIFY(views.entries().isEmpty());
        auto women = views.add({{}, u" 女性 "_s, u"性别 = 女"_s, u"name,phone"_s, u"-age"_s, {}});
        QVERIFY(women);
        auto old = views.add({{}, u"80 岁以上"_s, u"age >= 80"_s, {}, {}, {}});
        QVERIFY(old);
        QCOMPARE(views.entries().size(), 2);
        QCOMPARE(views.entries()[0].view.name, u"女性"_s);
        QCOMPARE(views.entries()[0].view.sort, u"-age"_s);
        QTRY_VERIFY(!counted.isEmpty() && views.entries()[1].count >= 0);
        const auto isWoman = [](const Person &p) { return p.resident.sex == "2"_L1; };
        const auto expected = std::count_if(m_world.people.begin(), m_world.people.end(), isWoman);
        QCOMPARE(views.entries()[0].count, expected);

        // Counts follow the people.
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        QVERIFY(work);
        Resident fresh;
        fresh.name = u"马新来"_s;
        fresh.sex = u"2"_s;
        QVERIFY((*work)->create(fresh));
        QVERIFY((*work)->commit());
        QTRY_COMPARE(views.entries()[0].count, expected + 1);

        // No two of one name, none without, none that is not understood.
        QCOMPARE(views.add({{}, u"女性"_s, {}, {}, {}, {}}).error().code, ErrorCode::Invalid);
        QCOMPARE(views.add({{}, u"  "_s, {}, {}, {}, {}}).error().code, ErrorCode::Invalid);
        auto wrong = views.add({{}, u"x"_s, u"年令 > 3"_s, {}, {}, {}});
        QVERIFY(!wrong && wrong.error().message.contains(u"年令"_s));

        QVERIFY(views.rename(*women, u"妇女"_s));
        QCOMPARE(views.entries()[0].view.name, u"妇女"_s);
        QVERIFY(!views.rename(*women, u"80 岁以上"_s));
        QVERIFY(views.replace(*old, {{}, u"80 岁以上"_s, u"age >= 81"_s, u"name"_s, u"name"_s, {}}));
        QCOMPARE(views.entries()[1].view.filter, u"age >= 81"_s);
        QVERIFY(views.remove(*women));
        QCOMPARE(views.entries().size(), 1);
        // They stand in the file, for the next start.
        SavedViews again(*m_store, ResidentList::definition());
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 1);
        QCOMPARE(again.entries()[0].view.columns, u"name"_s);
    }

private:
    std::shared_ptr<ListRows> everyone(const QStringList &columns, bool inFull)
    {
        auto rows = ListRows::all(*m_store, ResidentList::definition(), columns, {}, inFull, Today);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().message));
        return *rows;
    }
    static QList<QStringList> read(const QString &path)
    {
        auto file = SheetFile::open(path);
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        QList<QStringList> lines;
        Progress progress;
        auto done = (*file)->read(0, [&](const RowView &row) {
            QStringList line;
            for (const CellView &cell : row.cells)
                line << QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
            while (line.size() < 6)
                line << QString();
            lines << line;
            return true;
        }, progress);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    World m_world;
};

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
