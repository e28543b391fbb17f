// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include "models/base/pinyin.h"
#include "models/residents/masking.h"
#include "models/residents/residentlist.h"
#include "models/views/listloader.h"
#include "models/views/listreader.h"
#include "models/views/recordlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Allpost;
using namespace Allpost::People;
using namespace Qt::StringLiterals;

class TestRecordListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = newOffice(*m_folder);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void emptyOfficeIsAnEmptyList()
    {
        open(0);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->total(), 0);
        QCOMPARE(m_model->rowOf(3), -1);
        QCOMPARE(m_model->keyAt(0), 0);
    }

    void firstRowsStandAtOnceAndTheCountIsExact()
    {
        m_world = fill(*m_store, 3000, 1);
        makeModel();
        m_model->load();
        // Before the worker had its turn.
        QCOMPARE(m_model->rowCount(), 3000);
        QVERIFY(m_model->isLoading());
        QCOMPARE(cell(0, u"name"_s), m_world.people[0].resident.name);
        QCOMPARE(cell(99, u"name"_s), m_world.people[99].resident.name);
        QVERIFY(!m_model->data(m_model->index(2999, 0)).isValid()); // not yet known, and no fuss about it
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 3000);
        QCOMPARE(cell(2999, u"name"_s), m_world.people[2999].resident.name);
        QCOMPARE(m_model->keyAt(1500), m_world.people[1500].key);
        QCOMPARE(m_model->rowOf(m_world.people[1500].key), 1500);
    }

    void showsMaskedUntilRevealed()
    {
        Resident r;
        r.name = u"王桂兰"_s;
        r.sex = u"2"_s;
        r.idNumber = u"230604194508170027"_s;
        r.birthDate = u"1945-08-17"_s;
        r.phone = u"13812344471"_s;
        addOne(r);
        Resident bare;
        bare.name = u"无名氏"_s;
        addOne(bare);
        makeModel();
        m_model->setColumns({u"name"_s, u"sex"_s, u"age"_s, u"birth_date"_s, u"id_number"_s, u"id_tail"_s, u"phone"_s, u"group"_s, u"nonsense"_s});
        QCOMPARE(m_model->columnCount(), 8);
        load();
        const auto row = [&](int at) {
            QStringList texts;
            for (int i = 0; i < m_model->columnCount(); ++i)
                texts << m_model->data(m_model->index(at, i)).toString();
            return texts;
        };
        const QStringList masked = row(0);
        QCOMPARE(masked, (QStringList{u"王桂兰"_s, u"female"_s, u"81"_s, u"1945"_s, maskIdTail(r.idNumber), u"0027"_s, u"138****4471"_s, u"—"_s}));
        QVERIFY(!masked.join(u'|').contains("1945-08"_L1));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setRevealed(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(row(0)[4], r.idNumber);
        QCOMPARE(row(0)[6], r.phone);
        QCOMPARE(row(0)[3], r.birthDate);
        // What is not on file is said, not left blank.
        QCOMPARE(row(1), (QStringList{u"无名氏"_s, u"—"_s, u"—"_s, u"—"_s, u"not on file"_s, u"not on file"_s, u"not on file"_s, u"—"_s}));
        QCOMPARE(m_model->data(m_model->index(1, 6), MeaningRole).toInt(), int(Meaning::Faint));
        QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"Age"_s);
        QCOMPARE(m_model->headerData(2, Qt::Horizontal, RecordListModel::ColumnNameRole).toString(), u"age"_s);
        QCOMPARE(Qt::Alignment(m_model->data(m_model->index(0, 2), Qt::TextAlignmentRole).toInt()), Qt::AlignRight | Qt::AlignVCenter);
        QVERIFY(m_model->data(m_model->index(0, 0), StrongRole).toBool());
    }

    void groupsAreChips()
    {
        open(2000);
        int some = 0;
        const int column = int(m_model->columns().indexOf(u"group"_s));
        for (int row = 0; row < 2000; ++row) {
            const Person &person = m_world.people[size_t(row)];
            const auto chips = m_model->data(m_model->index(row, column), ChipsRole).value<QList<ChipValue>>();
            QCOMPARE(chips.size(), person.groups.size());
            for (const QString &group : person.groups) {
                const QString label = CodeList::find(u"care_group")->display(group, u"en");
                QVERIFY(std::any_of(chips.begin(), chips.end(), [&](const ChipValue &c) { return c.text == label; }));
            }
            some += !chips.isEmpty();
            if (!chips.isEmpty())
                QVERIFY(m_model->data(m_model->index(row, column)).toString().isEmpty());
        }
        QVERIFY(some > 100);
    }

    void tiesAreShown()
    {
        open(1500);
        m_model->setColumns({u"name"_s, u"relation"_s, u"household_head"_s, u"household_size"_s, u"household_number"_s, u"door"_s, u"address"_s, u"is_head"_s});
        for (int row = 0; row < 1500; ++row) {
            const Person &p = m_world.people[size_t(row)];
            const Home &home = m_world.homeOf(p);
            const auto text = [&](int c) { return m_model->text(row, c, true); };
            QCOMPARE(text(1), p.relation.isEmpty() ? QString() : CodeList::find(u"relation")->display(p.relation, u"en"));
            QCOMPARE(text(2), home.head);
            QCOMPARE(text(3), p.household ? QString::number(home.size) : QString());
            QCOMPARE(text(4), home.number);
            if (home.building.size() == 1)
                QCOMPARE(text(5), home.building + u'-' + home.stairwell + u'-' + home.room);
            if (!home.address.isEmpty())
                QCOMPARE(text(6), home.address);
            if (!home.estate.isEmpty())
                QVERIFY2(text(6).startsWith(home.estate), qPrintable(text(6)));
            QCOMPARE(text(7), p.relation == "02"_L1 ? u"yes"_s : u"no"_s);
        }
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<std::function<QByteArray(const TestRecordListModel &, const Person &)>>("key");
        using SortKey = std::function<QByteArray(const TestRecordListModel &, const Person &)>;
        const auto row = [](const char *column, SortKey key) { QTest::newRow(column) << QString::fromLatin1(column) << key; };
        row("name", [](const TestRecordListModel &, const Person &p) { return Pinyin::sortKey(p.resident.name); });
        row("birth_date", [](const TestRecordListModel &, const Person &p) { return p.resident.birthDate.toUtf8(); });
        row("age", [](const TestRecordListModel &, const Person &p) {
            const QString &birth = p.resident.birthDate;
            if (birth.isEmpty())
                return QByteArray();
            const QDate first = QDate::fromString((birth + u"-01-01"_s).left(10), Qt::ISODate);
            return QByteArray::number(QDate(2100, 1, 1).toJulianDay() - first.toJulianDay()).rightJustified(8, '0');
        });
        row("household_size", [](const TestRecordListModel &t, const Person &p) {
            return p.household ? QByteArray::number(t.m_world.homeOf(p).size).rightJustified(8, '0') : QByteArray();
        });
        row("household_number", [](const TestRecordListModel &t, const Person &p) {
            const QString number = t.m_world.homeOf(p).number;
            return number.isEmpty() ? QByteArray() : number.toLatin1().rightJustified(8, '0');
        });
        row("phone", [](const TestRecordListModel &, const Person &p) { return p.resident.phone.toUtf8(); });
    }
    void sorts()
    {
        QFETCH(QString, column);
        QFETCH(std::function<QByteArray(const TestRecordListModel &, const Person &)>, key);
        open(1200);
        std::vector<std::pair<QByteArray, Key>> naive;
        for (const Person &p : m_world.people)
            naive.emplace_back(key(*this, p), p.key);
        std::stable_sort(naive.begin(), naive.end(), [](const auto &a, const auto &b) {
            if (a.first.isEmpty() != b.first.isEmpty())
                return b.first.isEmpty(); // empty comes last
            return a.first < b.first;
        });
        const auto empties = std::count_if(naive.begin(), naive.end(), [](const auto &one) { return one.first.isEmpty(); });

        m_model->sortBy(column);
        QVERIFY(settle());
        QCOMPARE(m_model->builtOrders(), 2);
        for (int row = 0; row < 1200; ++row)
            QCOMPARE(m_model->keyAt(row), naive[size_t(row)].second);
        // Descending is read backwards, not built; empty comes last again.
        m_model->sortBy(column, Qt::DescendingOrder);
        QVERIFY(!m_model->isLoading());
        QCOMPARE(m_model->builtOrders(), 2);
        const int filled = 1200 - int(empties);
        for (int row = 0; row < 1200; ++row)
            QCOMPARE(m_model->keyAt(row), naive[size_t(row < filled ? filled - 1 - row : row)].second);
        // Back to an order that is kept.
        m_model->sortBy({});
        QVERIFY(!m_model->isLoading());
        QCOMPARE(m_model->builtOrders(), 2);
        QCOMPARE(m_model->keyAt(7), m_world.people[7].key);
    }

    void numbersInCharactersSortAsPeopleCount()
    {
        QStringList names{u"第十网格"_s, u"第二网格"_s, u"第一网格"_s, u"12号楼"_s, u"三号楼"_s, u"第十一网格"_s};
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return ListText::naturalKey(a) < ListText::naturalKey(b); });
        QCOMPARE(names, (QStringList{u"三号楼"_s, u"12号楼"_s, u"第一网格"_s, u"第二网格"_s, u"第十网格"_s, u"第十一网格"_s}));
        // A word stays a word.
        QCOMPARE(ListText::naturalKey(u"三八街"_s).left(1), Pinyin::sortKey(u"三八街"_s).left(1));
    }

    void doorsSortAsPeopleCount()
    {
        open(1500);
        m_model->setColumns({u"estate"_s, u"building"_s, u"stairwell"_s, u"room"_s, u"address"_s});
        m_model->sortBy(u"door"_s);
        QVERIFY(settle());
        const QStringList buildings{u"1"_s, u"2"_s, u"10"_s, u"A座"_s};
        int last = -1;
        bool ended = false;
        for (int row = 0; row < 1500; ++row) {
            if (m_model->text(row, 1, true).isEmpty()) {
                ended = true;
                continue;
            }
            QVERIFY(!ended);
            const int building = int(buildings.indexOf(m_model->text(row, 1, true)));
            const int place = building * 10000 + m_model->text(row, 2, true).toInt() * 2000 + m_model->text(row, 3, true).toInt();
            if (row > 0 && m_model->text(row, 0, true) == m_model->text(row - 1, 0, true))
                QVERIFY2(place >= last, qPrintable(QString::number(row)));
            last = place;
        }
        QVERIFY(ended);
    }

    void groupsSort()
    {
        open(600);
        m_model->sortBy(u"group"_s);
        QVERIFY(settle());
        bool ended = false;
        const int column = int(m_model->columns().indexOf(u"group"_s));
        for (int row = 0; row < 600; ++row) {
            const bool empty = m_model->text(row, column, true).isEmpty();
            QVERIFY(!ended || empty);
            ended = empty;
        }
    }

    void keepsFewOrders()
    {
        open(300);
        for (const QString &column : {u"name"_s, u"age"_s, u"phone"_s, u"door"_s, u"sex"_s, u"education"_s}) {
            m_model->sortBy(column);
            QVERIFY(settle());
        }
        QVERIFY(m_model->keptOrders() <= 4);
        const int built = m_model->builtOrders();
        m_model->sortBy(u"sex"_s); // kept
        QVERIFY(!m_model->isLoading());
        QCOMPARE(m_model->builtOrders(), built);
        m_model->sortBy(u"name"_s); // gone meanwhile
        QVERIFY(settle());
        QCOMPARE(m_model->builtOrders(), built + 1);
    }

    void filtersAndCounts()
    {
        open(2000);
        QSignalSpy counts(m_model.get(), &RecordListModel::countsChanged);
        setFilter(u"sex = 女 and age >= 60"_s);
        QVERIFY(settle());
        std::vector<Key> expected;
        for (const Person &p : m_world.people)
            if (p.resident.sex == "2"_L1 && !p.resident.birthDate.isEmpty() && p.resident.birthDate <= "1966-11-22"_L1)
                expected.push_back(p.key);
        QCOMPARE(keys(), expected);
        QCOMPARE(m_model->total(), 2000);
        QVERIFY(counts.size() > 0);
        // A filter and an order together, then what a search found beside them.
        m_model->sortBy(u"name"_s, Qt::DescendingOrder);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), int(expected.size()));
        KeySet hits;
        for (size_t i = 0; i < expected.size(); i += 3)
            hits.insert(qint32(expected[i]));
        m_model->setHits(hits);
        QVERIFY(!m_model->isLoading());
        QCOMPARE(m_model->rowCount(), int((expected.size() + 2) / 3));
        m_model->setFilter({});
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), int((expected.size() + 2) / 3));
        m_model->setHits({});
        QCOMPARE(m_model->rowCount(), 2000);
        setFilter(u"age > 200"_s);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void theLatestWishWins()
    {
        open(2000);
        m_model->sortBy(u"door"_s);
        m_model->sortBy(u"phone"_s);
        setFilter(u"sex = 男"_s);
        m_model->sortBy(u"name"_s);
        setFilter(u"sex = 女"_s);
        QCOMPARE(m_model->rowCount(), 2000); // the old rows stay until then
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), int(std::count_if(m_world.people.begin(), m_world.people.end(), [](const Person &p) { return p.resident.sex == "2"_L1; })));
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(Pinyin::sortKey(m_model->text(row - 1, 0, true)) <= Pinyin::sortKey(m_model->text(row, 0, true)));
    }

    void followsSingleChanges_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("filter");
        QTest::newRow("plain") << u""_s << false << u""_s;
        QTest::newRow("by name") << u"name"_s << false << u""_s;
        QTest::newRow("by name, backwards") << u"name"_s << true << u""_s;
        QTest::newRow("by age, filtered") << u"age"_s << false << u"sex = 女"_s;
        QTest::newRow("by phone, backwards, filtered") << u"phone"_s << true << u"sex = 女 or group has 低保"_s;
        QTest::newRow("by door") << u"door"_s << false << u""_s;
        QTest::newRow("by head") << u"household_head"_s << false << u""_s;
    }
    /// After any deed the list shows what a list opened anew shows.
    void followsSingleChanges()
    {
        QFETCH(QString, order);
        QFETCH(bool, descending);
        QFETCH(QString, filter);
        open(300);
        m_model->sortBy(order, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        setFilter(filter);
        QVERIFY(settle());
        QRandomGenerator random(5);
        for (int step = 0; step < 25; ++step) {
            Person &p = m_world.people[size_t(random.bounded(int(m_world.people.size())))];
            auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
            QVERIFY(work);
            auto seen = m_store->read(Resident::entity(), p.key);
            switch (seen ? random.bounded(5) : 3) {
            case 0:
            case 1: {
                Resident now = seen->as<Resident>();
                now.name = random.bounded(2) ? u"安"_s + now.name : u"周"_s + now.name;
                now.sex = random.bounded(2) ? u"2"_s : u"1"_s;
                now.birthDate = random.bounded(4) ? QString::number(random.bounded(1920, 2020)) : QString();
                now.phone = random.bounded(3) ? u"13%1"_s.arg(random.bounded(100000000, 999999999)) : QString();
                QVERIFY((*work)->change(*seen, now));
                break;
            }
            case 2: QVERIFY((*work)->remove(Resident::entity(), p.key)); break;
            case 3: {
                Resident fresh;
                fresh.name = u"马新来"_s;
                fresh.sex = u"2"_s;
                auto key = (*work)->create(fresh);
                QVERIFY(key);
                QVERIFY((*work)->create(Membership{*key, m_world.homes.begin()->first, u"80"_s, {}, {}}));
                break;
            }
            default: QVERIFY((*work)->create(Care{p.key, 0, u"low_income"_s, {}, {}, {}}));
            }
            QVERIFY((*work)->commit());
            if (step % 3 == 0)
                continue; // several deeds while the worker reads
            QVERIFY(settle());
            RecordListModel fresh(*m_store, ResidentList::definition());
            fresh.setToday(Today);
            fresh.sortBy(order, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            fresh.setFilter(FilterLanguage(ResidentList::definition()).read(filter).filter);
            fresh.load();
            QTRY_VERIFY_WITH_TIMEOUT(!fresh.isLoading(), 20000);
            QCOMPARE(m_model->rowCount(), fresh.rowCount());
            QCOMPARE(m_model->total(), fresh.total());
            for (int row = 0; row < fresh.rowCount(); ++row) {
                QVERIFY2(m_model->keyAt(row) == fresh.keyAt(row), qPrintable(u"step %1 row %2"_s.arg(step).arg(row)));
                QCOMPARE(m_model->text(row, 0, true), fresh.text(row, 0, true));
            }
        }
    }

    void followsAnImport()
    {
        open(100);
        m_model->sortBy(u"name"_s);
        QVERIFY(settle());
        fill(*m_store, 400, 77);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 500);
        QCOMPARE(m_model->total(), 500);
    }

    void selectionStaysWithThePeople()
    {
        open(800);
        QItemSelectionModel selection(m_model.get());
        SelectionKeeper keeper(*m_model, selection);
        QList<Key> chosen;
        for (int row : {3, 4, 5, 100, 777}) {
            chosen << m_model->keyAt(row);
            selection.select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        selection.setCurrentIndex(m_model->index(100, 1), QItemSelectionModel::NoUpdate);
        const Key current = m_model->keyAt(100);
        const auto selected = [&] {
            QList<Key> found = m_model->keysOf(selection.selection());
            std::sort(found.begin(), found.end());
            return found;
        };
        QCOMPARE(selected(), chosen);
        m_model->sortBy(u"name"_s);
        QVERIFY(settle());
        QCOMPARE(selected(), chosen);
        QCOMPARE(m_model->keyAt(selection.currentIndex().row()), current);
        m_model->sortBy(u"name"_s, Qt::DescendingOrder);
        QCOMPARE(selected(), chosen);
        setFilter(u"sex is not empty or sex is empty"_s);
        QVERIFY(settle());
        QCOMPARE(selected(), chosen);
        m_model->reload();
        QVERIFY(settle());
        QCOMPARE(selected(), chosen);
        QCOMPARE(m_model->keyAt(selection.currentIndex().row()), current);
        selection.select(m_model->selectionOf(m_model->keysOf({QItemSelectionRange(m_model->index(0, 0), m_model->index(799, 0))})), QItemSelectionModel::Select);
        QCOMPARE(m_model->keysOf(selection.selection()).size(), 800);
        QCOMPARE(selection.selection().size(), 1); // one range, not 800
    }

    void copiesATable()
    {
        Resident r;
        r.name = u"=HYPERLINK(1)"_s;
        r.idNumber = u"230604194508170027"_s;
        r.phone = u"13812344471"_s;
        r.occupation = u"a\tb\nc"_s;
        addOne(r);
        makeModel();
        m_model->setColumns({u"name"_s, u"id_number"_s, u"phone"_s, u"occupation"_s, u"education"_s});
        load();
        auto masked = m_model->copy({m_model->keyAt(0)}, false);
        QVERIFY(masked);
        QCOMPARE((*masked)->text(), u"Name\tID number\tPhone\tOccupation\tEducation\n'=HYPERLINK(1)\t"_s + maskIdTail(r.idNumber) + u"\t138****4471\ta b c\t\n"_s);
        QVERIFY(!(*masked)->html().contains(r.idNumber));
        auto full = m_model->copy({m_model->keyAt(0), 999999}, true);
        QVERIFY(full);
        QVERIFY((*full)->text().contains(r.idNumber + u"\t13812344471"_s));
        QCOMPARE((*full)->text().count(u'\n'), 2);
        // A spreadsheet that takes the table keeps the number as text.
        QVERIFY((*full)->html().contains(u"<td style=\"mso-number-format:'\\@'\">230604194508170027</td>"_s));
    }

    void aLostFileIsSaidOnce()
    {
        open(300);
        QSignalSpy failed(m_model.get(), &RecordListModel::failed);
        QVERIFY(Query::run(m_store->db(), u"ALTER TABLE resident RENAME TO lost"_s));
        m_model->setColumns({u"name"_s, u"phone"_s});
        for (int row = 0; row < 300; ++row)
            QVERIFY(!m_model->data(m_model->index(row, 0)).isValid());
        QTRY_COMPARE(failed.size(), 1);
        m_model->sortBy(u"age"_s);
        QVERIFY(settle());
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(m_model->rowCount(), 300); // the rows stay
    }

    void diesWhileLoading()
    {
        m_world = fill(*m_store, 5000, 3);
        for (int i = 0; i < 10; ++i) {
            makeModel();
            m_model->sortBy(u"door"_s);
            m_model->load();
            m_tester.reset();
            m_model.reset();
        }
    }

    /// The whole list at fifty thousand: every row where it belongs, a jump without reading what lies between.
    void fiftyThousand()
    {
        m_world = fill(*m_store, 50000, 9);
        makeModel();
        m_tester.reset(); // it looks at everything after each signal
        m_model->load();
        QCOMPARE(m_model->rowCount(), 100); // what stands on the screen; the rest is counted by the worker
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 50000);
        QCOMPARE(m_model->total(), 50000);
        m_model->sortBy(u"name"_s);
        QVERIFY(settle());
        std::vector<std::pair<QByteArray, Key>> naive;
        for (const Person &p : m_world.people)
            naive.emplace_back(Pinyin::sortKey(p.resident.name), p.key);
        std::sort(naive.begin(), naive.end());
        for (int row = 0; row < 50000; ++row)
            QCOMPARE(m_model->keyAt(row), naive[size_t(row)].second);
        for (const int row : {49999, 0, 25000, 12345})
            QVERIFY(!cell(row, u"name"_s).isEmpty());
    }

    void whatIsLeftOutIsNowhereInTheList()
    {
        // A definition beside the real one: a note on a care record leaves its person out.
        ListDefinition definition = ResidentList::definition();
        definition.leftOut = u"SELECT c.resident FROM care c WHERE c.resident IS NOT NULL AND c.note = '重复'"_s;
        definition.leavesOut = &Care::entity();
        m_world = fill(*m_store, 400, 3);
        const auto leaveOut = [&](size_t person) {
            auto work = UnitOfWork::begin(*m_store, {u"care.add"_s});
            QVERIFY((*work)->create(Care{m_world.people[person].key, 0, u"disabled"_s, {}, {}, u"重复"_s}) && (*work)->commit());
        };
        leaveOut(0);
        leaveOut(5);
        makeModel(definition);
        m_model->load();
        // At once, before the worker had its turn.
        QCOMPARE(m_model->rowCount(), 398);
        QCOMPARE(m_model->keyAt(0), m_world.people[1].key);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 398);
        QCOMPARE(m_model->total(), 398);
        QCOMPARE(m_model->rowOf(m_world.people[5].key), -1);
        for (const QString &column : {u"name"_s, u"age"_s, u"door"_s, u"group"_s, u"household_head"_s}) {
            m_model->sortBy(column);
            QVERIFY(settle());
            QCOMPARE(m_model->rowCount(), 398);
            QCOMPARE(m_model->rowOf(m_world.people[0].key), -1);
        }
        const FilterLanguage language(definition);
        m_model->setFilter(language.read(u"name is not empty"_s).filter);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 398);
        const FilterSql everybody = language.compile(language.read(u"sex = 男 or sex != 男 or sex = 空"_s).filter, Today);
        QCOMPARE(*ListLoader::count(m_store->db(), definition, everybody, Today), 398);
        QCOMPARE((*ListRows::all(*m_store, definition, {u"name"_s}, {}, true, Today))->rowCount(), 398);
        // A deed leaves another out and it goes; a change of one that is left out does not bring it back.
        leaveOut(9);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 397);
        QCOMPARE(m_model->total(), 397);
        auto seen = m_store->read(Resident::entity(), m_world.people[5].key);
        Resident changed = seen->as<Resident>();
        changed.note = u"改"_s;
        auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
        QVERIFY((*work)->change(*seen, changed) && (*work)->commit() && settle());
        QCOMPARE(m_model->rowCount(), 397);
        QCOMPARE(m_model->rowOf(m_world.people[5].key), -1);
    }

private:
    void makeModel(const ListDefinition &definition = ResidentList::definition())
    {
        m_tester.reset();
        m_model.reset();
        m_model = std::make_unique<RecordListModel>(*m_store, definition);
        m_model->setToday(Today);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void load()
    {
        m_model->load();
        QVERIFY(settle());
    }
    void open(int people)
    {
        if (people)
            m_world = fill(*m_store, people, 42);
        makeModel();
        load();
    }
    bool settle() { return QTest::qWaitFor([this] { QCoreApplication::sendPostedEvents(); return !m_model->isLoading(); }, 60000); }
    void setFilter(const QString &text)
    {
        const FilterReading reading = FilterLanguage(ResidentList::definition()).read(text);
        QVERIFY2(!reading.problem, reading.problem ? qPrintable(reading.problem->message) : "");
        m_model->setFilter(reading.filter);
    }
    QString cell(int row, const QString &column) const
    {
        return m_model->data(m_model->index(row, int(m_model->columns().indexOf(column)))).toString();
    }
    std::vector<Key> keys() const
    {
        std::vector<Key> keys;
        for (int row = 0; row < m_model->rowCount(); ++row)
            keys.push_back(m_model->keyAt(row));
        return keys;
    }
    void addOne(const Resident &resident)
    {
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        QVERIFY(work);
        QVERIFY((*work)->create(resident));
        QVERIFY((*work)->commit());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    World m_world;
    std::unique_ptr<RecordListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
