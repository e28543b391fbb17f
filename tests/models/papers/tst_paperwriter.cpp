// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/paperregister.h"
#include "models/residents/officestart.h"
#include "models/residents/resident.h"
#include "tests/models/papers/paperprint.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Templates and what fills them.
class TestPaperWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto made = Store::create(m_folder.filePath(u"office.allpost"_s), {u"长青社区居民委员会"_s, u"刘敏"_s});
        QVERIFY(made);
        m_store = std::move(*made);
        QVERIFY(OfficeStart::addUsual(*m_store));
    }

    void whatShipsIsInOrder()
    {
        const QList<PaperTemplate> shipped = PaperTemplates::shipped();
        QCOMPARE(shipped.size(), 32);
        QSet<QString> codes;
        for (const PaperTemplate &paper : shipped) {
            const Findings wrong = PaperTemplates::check(paper);
            QVERIFY2(wrong.isEmpty(), qPrintable(paper.code + u": "_s + (wrong.isEmpty() ? QString() : wrong.first().message)));
            QVERIFY2(!paper.description.isEmpty(), qPrintable(paper.code));
            QVERIFY(paper.example.value_or(false));
            codes.insert(paper.code);
            for (const PaperGap &gap : PaperWriter::asked(paper))
                QVERIFY2(gap.label != gap.name, qPrintable(paper.code + u' ' + gap.name)); // every placeholder has a word
            auto sheet = PaperWriter::compose(paper, PaperWriter::example(paper));
            QVERIFY(sheet);
            const QString text = sheet->lines().join(u'\n');
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'【'), qPrintable(text));
        }
        QCOMPARE(codes.size(), shipped.size());
        QCOMPARE(PaperTemplates::list(m_store->db())->size(), shipped.size());
        QVERIFY(!PaperTemplates::exampleMark().isEmpty());
        // Founding twice adds nothing.
        QVERIFY(PaperTemplates::addShipped(*m_store));
        QCOMPARE(PaperTemplates::list(m_store->db(), true)->size(), shipped.size());
    }

    void gapsStandByTheirLabels()
    {
        PaperTemplate paper;
        paper.title = u"关于{subject}的函"_s;
        paper.body = u"{content}\n另：{extra}\n联系{office.phone}或{who}。"_s;
        paper.fields = u"subject=事由\ncontent+=正文\nextra?=另外\nwho=联系人=刘敏"_s;
        PaperFacts facts;
        facts.add(u"content"_s, u"一段\n二段{resident.name}"_s);
        facts.add(u"nothing"_s, {});
        QVERIFY(!facts.values.contains(u"nothing"_s));
        const QList<PaperGap> gaps = PaperWriter::gaps(paper, facts);
        QStringList names;
        for (const PaperGap &gap : gaps)
            names << gap.name;
        QCOMPARE(names, QStringList({u"subject"_s, u"extra"_s, u"office.phone"_s, u"who"_s}));
        QVERIFY(gaps.at(1).optional);
        QVERIFY(PaperWriter::asked(paper).at(1).isLong);
        auto sheet = PaperWriter::compose(paper, facts);
        QCOMPARE(sheet->title, u"关于【事由】的函"_s);
        // What was typed is printed as it is; the optional line has nothing to say.
        QCOMPARE(sheet->paragraphs.mid(0, 2), QStringList({u"一段"_s, u"二段{resident.name}"_s}));
        QCOMPARE(sheet->paragraphs.size(), 3);
        QVERIFY(sheet->paragraphs.at(2).contains(u"【联系人】"_s));
        PaperWriter::addUsual(paper, facts);
        QVERIFY(PaperWriter::compose(paper, facts)->paragraphs.at(2).contains(u"刘敏"_s));
    }

    void theOfficeKnowsThePerson()
    {
        Resident r;
        r.name = u"王建国"_s;
        r.sex = u"1"_s;
        r.idNumber = u"230604194508170027"_s;
        r.birthDate = u"1945-08-17"_s;
        r.phone = u"13845904471"_s;
        r.note = u"不应外传"_s;
        auto work = UnitOfWork::begin(*m_store, {u"resident.add"_s});
        const Key key = *(*work)->create(r);
        QVERIFY((*work)->commit());
        work->reset();
        auto full = PaperWriter::standard(*m_store, key, 0, PaperWriter::Show::InFull, QDateTime(QDate(2026, 11, 22), QTime(10, 31)));
        QVERIFY(full);
        QCOMPARE(full->values.value(u"resident.id_number"_s), r.idNumber);
        QCOMPARE(full->values.value(u"resident.birth_date"_s), u"1945年8月17日"_s);
        QCOMPARE(full->values.value(u"resident.sex"_s), u"男"_s);
        QCOMPARE(full->values.value(u"resident.age"_s), u"81"_s);
        QCOMPARE(full->values.value(u"today"_s), u"2026年11月22日"_s);
        QCOMPARE(full->values.value(u"office.short"_s), u"长青"_s);
        QCOMPARE(full->values.value(u"worker.name"_s), u"刘敏"_s);
        QVERIFY(!full->values.values().contains(r.note));
        auto masked = PaperWriter::standard(*m_store, key, 0, PaperWriter::Show::Masked);
        for (const QString &value : masked->values)
            QVERIFY2(!value.contains(r.idNumber) && !value.contains(r.phone) && !value.contains(u"8月17日"_s), qPrintable(value));
        // Every name the chooser offers is one that standard() may fill.
        for (const PaperWord &word : PaperWriter::words())
            QVERIFY2(!word.label.isEmpty() && PaperWriter::placeholders(u'{' + word.name + u'}').size() == 1, qPrintable(word.name));
        QVERIFY(!PaperWriter::standard(*m_store, 987654321, 0, PaperWriter::Show::InFull));
    }

    void hostileTemplates_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"兹证明{resident.name}。"_s << true;
        QTest::newRow("open") << u"兹证明{resident.name。"_s << false;
        QTest::newRow("closed") << u"兹证明resident.name}。"_s << false;
        QTest::newRow("empty") << u"兹证明{}。"_s << false;
        QTest::newRow("twice") << u"{{resident.name}}"_s << false;
        QTest::newRow("blank") << u"{resident name}"_s << false;
        QTest::newRow("code") << u"{x;DROP TABLE issued_paper}"_s << false;
        QTest::newRow("at the end") << u"正文{"_s << false;
        QTest::newRow("line end") << u"{resident\n.name}"_s << false;
        QTest::newRow("long name") << u"{"_s + QString(5000, u'a') + u"}"_s << false;
        QTest::newRow("100 KB") << QString(100 * 1024, u'字') << false;
        QTest::newRow("100 KB of braces") << QString(100 * 1024, u'{') << false;
        QTest::newRow("surrogate") << u"\xd800 正文"_s << true;
        QTest::newRow("nothing") << u" \n \n"_s << false;
    }

    void hostileTemplates()
    {
        QFETCH(QString, body);
        QFETCH(bool, good);
        PaperTemplate paper;
        paper.code = u"hostile"_s + QString::number(m_count++);
        paper.title = u"试写"_s;
        paper.body = body;
        QCOMPARE(PaperTemplates::check(paper).isEmpty(), good);
        auto added = PaperTemplates::add(*m_store, paper);
        QCOMPARE(bool(added), good);
        // It came in some other way (another desk): never printed, and nothing hangs.
        auto sheet = PaperWriter::compose(paper, PaperWriter::example(paper));
        QVERIFY(sheet);
        if (good)
            return;
        auto work = UnitOfWork::begin(*m_store, {u"paper_template.add"_s});
        QVERIFY((*work)->create(paper));
        QVERIFY((*work)->commit());
        work->reset();
        IssueRequest request;
        request.code = paper.code;
        auto issued = PaperRegister::issue(*m_store, request);
        QVERIFY(!issued);
        QCOMPARE(issued.error().code, ErrorCode::Invalid);
    }

    void numbersNeedDeskAndRun_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual") << QString() << true;
        QTest::newRow("written out") << PaperTemplates::usualPattern() << true;
        QTest::newRow("other order") << u"（{year}）长青字第{desk}{seq}号"_s << true;
        QTest::newRow("short") << u"{office}通报〔{year}〕第{desk}{n}期"_s << true;
        QTest::newRow("no desk") << u"长青〔{year}〕{seq}号"_s << false;
        QTest::newRow("no run") << u"长青〔{year}〕{desk}号"_s << false;
        QTest::newRow("no year") << u"长青{desk}{seq}号"_s << false;
        QTest::newRow("strange") << u"{year}{desk}{seq}{moon}"_s << false;
        QTest::newRow("broken") << u"{year}{desk}{seq"_s << false;
    }

    void numbersNeedDeskAndRun()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, good);
        PaperTemplate paper;
        paper.title = u"试写"_s;
        paper.body = u"正文"_s;
        paper.numberPattern = pattern;
        QCOMPARE(PaperTemplates::check(paper).isEmpty(), good);
    }

    void templatesAreCopiedAndClosed()
    {
        auto entry = PaperTemplates::find(m_store->db(), u"intro_letter");
        auto copied = PaperTemplates::copy(*m_store, entry->key);
        QVERIFY(copied);
        auto copy = PaperTemplates::get(m_store->db(), *copied);
        QVERIFY(copy->paper.title != entry->paper.title);
        QCOMPARE(copy->paper.body, entry->paper.body);
        QVERIFY(!copy->paper.example.value_or(false));
        const qsizetype offered = PaperTemplates::list(m_store->db())->size();
        QVERIFY(PaperTemplates::setInactive(*m_store, *copied, true));
        QCOMPARE(PaperTemplates::list(m_store->db())->size(), offered - 1);
        QVERIFY(PaperTemplates::setInactive(*m_store, *copied, false));
        QCOMPARE(PaperTemplates::list(m_store->db())->size(), offered);
    }

    void theMostUsedComeFirst()
    {
        IssueRequest request;
        request.code = u"free_letter"_s;
        request.facts.values = {{u"subject"_s, u"停水"_s}, {u"to"_s, u"物业"_s}, {u"content"_s, u"请协助。"_s}};
        for (int i = 0; i < 2; ++i)
            QVERIFY(PaperRegister::issue(*m_store, request));
        request.code = u"mediation_notice"_s;
        QVERIFY(PaperRegister::issue(*m_store, request));
        auto used = PaperTemplates::mostUsed(m_store->db(), m_store->worker());
        QCOMPARE(used->size(), 9);
        QCOMPARE(used->at(0).paper.code, u"free_letter"_s);
        QCOMPARE(used->at(1).paper.code, u"mediation_notice"_s);
        QCOMPARE(used->at(2).paper.code, u"living_note"_s);
        QCOMPARE(PaperTemplates::mostUsed(m_store->db(), 0)->at(0).paper.code, u"living_note"_s);
    }

    void keptTextIsReadBackOrRefused()
    {
        PaperSheet sheet;
        sheet.title = u"标题"_s;
        sheet.facts = {{u"a"_s, u"\"1\"\n2"_s}};
        sheet.paragraphs = {u"一"_s, {}};
        sheet.tables = {{{{u"列"_s}}, {{u"格"_s}}}};
        auto back = PaperSheet::fromText(sheet.toText());
        QVERIFY(back);
        QCOMPARE(printedBytes(back->printout()), printedBytes(sheet.printout()));
        for (const QString &broken : {QString(), u"{"_s, u"[]"_s, u"null"_s})
            QVERIFY(!PaperSheet::fromText(broken));
        auto newer = PaperSheet::fromText(u"{\"version\":99}"_s);
        QVERIFY(!newer);
        QCOMPARE(newer.error().code, ErrorCode::Newer);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPaperWriter)
#include "tst_paperwriter.moc"
