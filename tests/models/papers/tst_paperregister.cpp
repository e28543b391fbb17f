// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/papersample.h"
#include "models/papers/paperregister.h"
#include "models/residents/household.h"
#include "models/residents/officestart.h"
#include "models/residents/resident.h"
#include "models/store/undo.h"
#include "tests/models/papers/paperprint.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// One register of numbers for all papers; a paper kept as it was.
class TestPaperRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void numbersRunOnOverAllKinds();
    void noNumberIsLostOrTwice_data();
    void noNumberIsLostOrTwice();
    void aFailedDeedLeavesItsNumber();
    void twoDesksNeverMintTheSame();
    void anotherYearBeginsAtOne();
    void aPaperIsPrintedAgainAsItWas();
    void tablesArePrintedAgain();
    void aVoidPaperKeepsItsNumber();
    void anIssuedPaperIsNotUndone();
    void whatIsMissingIsNamed();
    void theRegisterIsAskedByMonthKindWorkerAndText();
    void whatIsShownIsPrinted();
    void theSampleHasPapersOfTheMonths();

private:
    IssueRequest letter(const QString &subject = u"停水"_s) const
    {
        IssueRequest request;
        request.code = u"free_letter"_s;
        request.facts.values = {{u"subject"_s, subject}, {u"to"_s, u"物业"_s}, {u"content"_s, u"请协助。"_s}};
        return request;
    }
    IssueRequest proof(Key resident) const
    {
        IssueRequest request;
        request.code = u"living_note"_s;
        request.resident = resident;
        request.facts.values = {{u"asked_by"_s, u"区住房保障中心"_s}, {u"since"_s, u"2016年"_s}};
        return request;
    }
    Key person(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestPaperRegister::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Store::create(m_folder->filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
    QVERIFY(made);
    m_store = std::move(*made);
    QVERIFY(OfficeStart::addUsual(*m_store));
}

Key TestPaperRegister::person(const QString &name)
{
    auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
    const Key estate = *(*work)->create(Estate{u"油城花园"_s});
    const Key building = *(*work)->create(Building{estate, u"3"_s});
    const Key stairwell = *(*work)->create(Stairwell{building, u"2"_s});
    const Key door = *(*work)->create(Dwelling{estate, building, stairwell, u"501"_s, {}});
    const Key household = *(*work)->create(Household{u"0001"_s});
    Resident r;
    r.name = name;
    r.idNumber = u"230604194508170027"_s;
    r.birthDate = u"1945-08-17"_s;
    r.phone = u"13845904471"_s;
    const Key resident = *(*work)->create(r);
    if (!(*work)->create(Occupancy{household, door, {}, {}}) || !(*work)->create(Membership{resident, household, u"02"_s, {}, {}}) || !(*work)->commit())
        qFatal("person");
    return resident;
}

void TestPaperRegister::numbersRunOnOverAllKinds()
{
    const Key resident = person(u"王建国"_s);
    const QString year = QString::number(QDate::currentDate().year());
    auto first = PaperRegister::issue(*m_store, proof(resident));
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->paper.number, u"长青〔"_s + year + u"〕证A0001号"_s);
    auto second = PaperRegister::issue(*m_store, letter());
    QCOMPARE(second->paper.number, u"长青〔"_s + year + u"〕函A0002号"_s);
    auto third = PaperRegister::addOutside(*m_store, {u"街道来函的复函"_s});
    QCOMPARE(third->paper.number, u"长青〔"_s + year + u"〕函A0003号"_s);
    IssueRequest oral;
    oral.code = u"mediation_oral"_s;
    oral.facts.values = {{u"parties"_s, u"赵某、孙某"_s}, {u"agreed_on"_s, u"今日"_s}, {u"content"_s, u"晚十点后不再施工。"_s}};
    auto fourth = PaperRegister::issue(*m_store, oral);
    QVERIFY(fourth);
    QCOMPARE(fourth->paper.number, u"（"_s + year + u"）长青人调字第A0004号"_s);
    QCOMPARE(fourth->printout.number, fourth->paper.number);
    // It stands where the text names it, too.
    IssueRequest receipt;
    receipt.code = u"receipt"_s;
    receipt.resident = resident;
    receipt.facts.values = {{u"matter.name"_s, u"高龄津贴"_s}, {u"received_at"_s, u"今日"_s}, {u"materials_received"_s, u"身份证"_s}, {u"matter.due_at"_s, u"12月1日"_s},
                            {u"office.phone"_s, u"0459-5900000"_s}};
    auto fifth = PaperRegister::issue(*m_store, receipt);
    QVERIFY(fifth);
    QVERIFY(printedText(fifth->printout).contains(u"编号"_s + fifth->paper.number));
}

void TestPaperRegister::noNumberIsLostOrTwice_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u})
        QTest::addRow("%u", seed) << seed;
}

void TestPaperRegister::noNumberIsLostOrTwice()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Key resident = person(u"王建国"_s);
    QList<Key> issued;
    for (int i = 0; i < 60; ++i) {
        const QDateTime at(QDate(2025 + random.bounded(2), 1 + random.bounded(12), 1 + random.bounded(28)), QTime(10, 0));
        switch (random.bounded(6)) {
        case 0: { // a deed that is given up
            auto work = UnitOfWork::begin(*m_store, {u"issued_paper.issue"_s});
            QVERIFY(work);
            QVERIFY(PaperRegister::issue(**work, *m_store, letter()));
            break;
        }
        case 1: { // something is missing
            IssueRequest bad = letter({});
            QVERIFY(!PaperRegister::issue(*m_store, bad));
            break;
        }
        case 2: QVERIFY(PaperRegister::addOutside(*m_store, {u"函"_s, u"letter"_s, {}, {}, at.date()})); break;
        case 3: {
            if (!issued.isEmpty())
                (void)PaperRegister::makeVoid(*m_store, issued.at(random.bounded(issued.size())), u"写错"_s);
            break;
        }
        default: {
            IssueRequest request = random.bounded(2) ? letter() : proof(resident);
            request.at = at;
            auto done = PaperRegister::issue(*m_store, request);
            QVERIFY(done);
            issued << done->key;
        }
        }
    }
    auto lines = PaperRegister::lines(m_store->db(), {});
    QVERIFY(lines);
    QSet<QString> numbers;
    QMap<qint64, QSet<qint64>> runs;
    for (const RegisterLine &line : std::as_const(*lines)) {
        numbers.insert(line.paper.number);
        runs[line.paper.year].insert(line.paper.seq);
    }
    QCOMPARE(numbers.size(), lines->size());
    qint64 all = 0;
    for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
        for (qint64 seq = 1; seq <= run->size(); ++seq)
            QVERIFY2(run->contains(seq), qPrintable(u"%1: %2"_s.arg(run.key()).arg(seq)));
        all += run->size();
    }
    QCOMPARE(all, lines->size());
}

void TestPaperRegister::aFailedDeedLeavesItsNumber()
{
    QString given;
    {
        auto work = UnitOfWork::begin(*m_store, {u"issued_paper.issue"_s});
        auto one = PaperRegister::issue(**work, *m_store, letter());
        auto two = PaperRegister::issue(**work, *m_store, letter());
        QVERIFY(one && two);
        QCOMPARE(two->paper.seq, one->paper.seq + 1);
        given = one->paper.number;
    }
    QCOMPARE(PaperRegister::lines(m_store->db(), {})->size(), 0);
    // Closed and opened again in between: the number is there to be taken.
    const QString path = m_store->path();
    m_store.reset();
    m_store = std::move(*Store::open(path));
    QCOMPARE(PaperRegister::issue(*m_store, letter())->paper.number, given);
}

void TestPaperRegister::twoDesksNeverMintTheSame()
{
    QVERIFY(PaperRegister::issue(*m_store, letter()));
    QVERIFY(PaperRegister::issue(*m_store, letter()));
    const QString here = m_store->path();
    const QString there = m_folder->filePath(u"other.allpost"_s);
    QVERIFY(Query::run(m_store->db(), u"VACUUM INTO :to"_s, {{u":to"_s, there}}));
    auto other = Store::open(there);
    QVERIFY(other);
    if ((*other)->deskLetter() == m_store->deskLetter())
        QVERIFY((*other)->becomeNewDesk());
    QVERIFY((*other)->deskLetter() != m_store->deskLetter());
    QSet<QString> numbers;
    for (int i = 0; i < 10; ++i) {
        numbers.insert(PaperRegister::issue(*m_store, letter())->paper.number);
        auto theirs = PaperRegister::issue(**other, letter());
        QVERIFY(theirs);
        QCOMPARE(theirs->paper.desk, (*other)->deskLetter());
        QCOMPARE(theirs->paper.seq, i + 1);
        numbers.insert(theirs->paper.number);
    }
    QCOMPARE(numbers.size(), 20);
}

void TestPaperRegister::anotherYearBeginsAtOne()
{
    IssueRequest request = letter();
    request.at = QDateTime(QDate(2025, 12, 31), QTime(23, 59));
    QCOMPARE(PaperRegister::issue(*m_store, request)->paper.number, u"长青〔2025〕函A0001号"_s);
    request.at = QDateTime(QDate(2026, 1, 1), QTime(0, 0));
    QCOMPARE(PaperRegister::issue(*m_store, request)->paper.number, u"长青〔2026〕函A0001号"_s);
    // A clock set back takes the next number of the year it shows.
    request.at = QDateTime(QDate(2025, 6, 1), QTime(8, 0));
    QCOMPARE(PaperRegister::issue(*m_store, request)->paper.number, u"长青〔2025〕函A0002号"_s);
}

void TestPaperRegister::aPaperIsPrintedAgainAsItWas()
{
    const Key resident = person(u"王建国"_s);
    auto issued = PaperRegister::issue(*m_store, proof(resident));
    QVERIFY(issued);
    const QString text = printedText(issued->printout);
    QVERIFY2(text.contains(u"230604194508170027"_s) && text.contains(u"油城花园3号楼2单元501室"_s) && text.contains(u"有效期30天"_s), qPrintable(text));
    QVERIFY(!text.contains(u'{') && !text.contains(u'【'));

    // The template is rewritten, the person renamed, the office renamed.
    auto entry = PaperTemplates::find(m_store->db(), u"living_note");
    auto seen = m_store->read(PaperTemplate::entity(), entry->key);
    PaperTemplate other = entry->paper;
    other.title = u"别的标题"_s;
    other.body = u"别的内容{resident.name}"_s;
    QVERIFY(PaperTemplates::change(*m_store, *seen, other));
    auto who = m_store->read(Resident::entity(), resident);
    auto renamed = who->as<Resident>();
    renamed.name = u"王改名"_s;
    renamed.idNumber.clear();
    auto work = UnitOfWork::begin(*m_store, {u"resident.change"_s});
    QVERIFY((*work)->change(*who, renamed));
    QVERIFY((*work)->commit());
    work->reset();
    QVERIFY(PaperTemplates::setInactive(*m_store, entry->key, true));

    auto again = PaperRegister::printAgain(m_store->db(), issued->key);
    QVERIFY(again);
    QCOMPARE(printedBytes(*again), printedBytes(issued->printout));
    // And in a file that was closed and opened.
    const QString path = m_store->path();
    m_store.reset();
    m_store = std::move(*Store::open(path));
    QCOMPARE(printedBytes(*PaperRegister::printAgain(m_store->db(), issued->key)), printedBytes(issued->printout));
}

void TestPaperRegister::tablesArePrintedAgain()
{
    IssueRequest request = letter();
    PrintTable table;
    table.columns = {{u"单位"_s, u"到场"_s}, {u"签名"_s, u"到场"_s, PrintColumn::Align::Center, 2, PrintColumn::Long::Wrap, PrintColumn::Fill::Writing}};
    auto rows = std::make_shared<QList<QStringList>>(QList<QStringList>{{u"派出所"_s, {}}, {u"物业"_s, {}}});
    table.rowCount = 2;
    table.row = [rows](int row) { return rows->at(row); };
    request.facts.tables << table;
    auto issued = PaperRegister::issue(*m_store, request);
    QVERIFY(issued);
    (*rows)[0] = QStringList{u"变了"_s, {}};
    auto again = PaperRegister::printAgain(m_store->db(), issued->key);
    QCOMPARE(printedBytes(*again), printedBytes(issued->printout));
    QVERIFY(printedText(*again).contains(u"派出所"_s));

    request.facts.tables.first().rowCount = PaperSheet::MostRows + 1;
    auto tooLong = PaperRegister::issue(*m_store, request);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::Invalid);
}

void TestPaperRegister::aVoidPaperKeepsItsNumber()
{
    auto issued = PaperRegister::issue(*m_store, letter());
    QVERIFY(!PaperRegister::makeVoid(*m_store, issued->key, u"  "_s));
    QVERIFY(PaperRegister::makeVoid(*m_store, issued->key, u"收件单位写错"_s));
    auto twice = PaperRegister::makeVoid(*m_store, issued->key, u"又一次"_s);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Refused);
    QCOMPARE(PaperRegister::issue(*m_store, letter())->paper.seq, 2);
    auto again = PaperRegister::printAgain(m_store->db(), issued->key);
    QVERIFY(again && again->notes.join(u' ').contains(u"收件单位写错"_s));
    auto outside = PaperRegister::addOutside(*m_store, {u"别处写的函"_s});
    auto none = PaperRegister::printAgain(m_store->db(), outside->key);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Refused);
    QVERIFY(!PaperRegister::addOutside(*m_store, {u" "_s}));
    QVERIFY(!PaperRegister::addOutside(*m_store, {u"明天的函"_s, u"letter"_s, {}, {}, QDate::currentDate().addDays(1)}));
}

void TestPaperRegister::anIssuedPaperIsNotUndone()
{
    UndoStack stack(*m_store);
    QVERIFY(PaperRegister::issue(*m_store, letter()));
    auto undone = stack.undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Refused);
    QVERIFY(!undone.error().message.isEmpty());
    QCOMPARE(PaperRegister::lines(m_store->db(), {})->size(), 1);
}

void TestPaperRegister::whatIsMissingIsNamed()
{
    IssueRequest request;
    request.code = u"living_note"_s;
    request.facts.values = {{u"since"_s, u"2016年"_s}};
    auto refused = PaperRegister::issue(*m_store, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    const QStringList names = refused.error().detail.split(u',');
    QVERIFY(names.contains(u"asked_by"_s) && names.contains(u"resident.name"_s) && names.contains(u"resident.id_number"_s));
    QVERIFY(!names.contains(u"valid_days"_s) && !names.contains(u"facts"_s) && !names.contains(u"number"_s));
    request.code = u"no_such_paper"_s;
    auto unknown = PaperRegister::issue(*m_store, request);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(PaperRegister::lines(m_store->db(), {})->size(), 0);
}

void TestPaperRegister::theRegisterIsAskedByMonthKindWorkerAndText()
{
    const Key resident = person(u"王建国"_s);
    IssueRequest january = letter(u"一月的100%事"_s), march = proof(resident);
    january.at = QDateTime(QDate(2026, 1, 15), QTime(9, 0));
    january.recipient = u"张三"_s;
    march.at = QDateTime(QDate(2026, 3, 2), QTime(9, 0));
    march.purpose = u"公租房"_s;
    QVERIFY(PaperRegister::issue(*m_store, january) && PaperRegister::issue(*m_store, march));
    const auto count = [&](RegisterQuestion question) { return PaperRegister::lines(m_store->db(), question)->size(); };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({2026, 1}), 1);
    QCOMPARE(count({2026, 2}), 0);
    QCOMPARE(count({2025}), 0);
    RegisterQuestion question;
    question.kind = u"proof"_s;
    QCOMPARE(count(question), 1);
    question = {};
    question.worker = m_store->worker();
    QCOMPARE(count(question), 2);
    question.worker = 999999;
    QCOMPARE(count(question), 0);
    question = {};
    question.resident = resident;
    QCOMPARE(count(question), 1);
    question = {};
    for (const auto &[text, hits] : {std::pair(u"王建"_s, 1), {u"公租房"_s, 1}, {u"张三"_s, 1}, {u"函A0001"_s, 1}, {u"100%"_s, 1}, {u"%"_s, 1}, {u"_"_s, 0}, {u"没有"_s, 0}}) {
        question.text = text;
        QVERIFY2(count(question) == hits, qPrintable(text));
    }
    QCOMPARE(*PaperRegister::months(m_store->db()), QStringList({u"2026-03"_s, u"2026-01"_s}));
}

void TestPaperRegister::whatIsShownIsPrinted()
{
    for (int month = 1; month <= 3; ++month) {
        IssueRequest request = letter(u"第%1号事"_s.arg(month));
        request.at = QDateTime(QDate(2026, month, 1), QTime(9, 0));
        QVERIFY(PaperRegister::issue(*m_store, request));
    }
    auto lines = PaperRegister::lines(m_store->db(), {2026, 2});
    const Printout printed = PaperRegister::list(*lines, u"2026年2月"_s);
    const auto *table = std::get_if<PrintTable>(&printed.blocks.first());
    QVERIFY(table);
    QCOMPARE(table->rowCount, 1);
    QCOMPARE(table->row(0).first(), lines->first().paper.number);
    QVERIFY(table->row(0).contains(u"关于第2号事的函"_s));
    QVERIFY(printed.subtitle.startsWith(u"2026年2月"_s));
}

void TestPaperRegister::theSampleHasPapersOfTheMonths()
{
    QVERIFY(fillPapers(*m_store, QDate::currentDate()));
    QCOMPARE(PaperRegister::lines(m_store->db(), {})->size(), 0); // nobody to write for
    (void)person(u"王建国"_s);
    QVERIFY(fillPapers(*m_store, QDate::currentDate()));
    auto lines = PaperRegister::lines(m_store->db(), {});
    QVERIFY(lines->size() > 30);
    QVERIFY(PaperRegister::months(m_store->db())->size() > 3);
    QVERIFY(std::any_of(lines->cbegin(), lines->cend(), [](const RegisterLine &line) { return line.isVoid(); }));
    QVERIFY(std::any_of(lines->cbegin(), lines->cend(), [](const RegisterLine &line) { return line.paper.outside.value_or(false); }));
    // Again: nothing more.
    QVERIFY(fillPapers(*m_store, QDate::currentDate()));
    QCOMPARE(PaperRegister::lines(m_store->db(), {})->size(), lines->size());
}

QTEST_GUILESS_MAIN(TestPaperRegister)
#include "tst_paperregister.moc"
