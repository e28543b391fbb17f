// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/catalogueview.h"
#include "forms/counter/mattereditor.h"
#include "forms/counter/matterrows.h"
#include "forms/counter/matterspage.h"
#include "forms/counter/skillsview.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "models/counter/skills.h"
#include "tests/forms/counter/counterdeskoffice.h"
#include "tests/support/testworkplace.h"

#include <QAbstractItemModelTester>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The catalogue of matters, papers not issued and skills, edited with real keys.
class TestMattersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light, 100); }
    void init();
    void cleanup();

    void lettersNarrowTheList();
    void aMatterIsChangedWithItsMaterialsAndForm();
    void aWrongMatterIsNotKept();
    void aNewOneAndACopy();
    void closedIsNoLongerOffered();
    void aPaperNotIssuedIsEdited();
    void levelsAreSetByKeys();

private:
    void open(const QVariant &what = {});
    QAction *command(const char *id) const { return m_work->commands().find(QLatin1String(id)); }
    template <typename W>
    W *find(const QWidget *in, const char *name) const
    {
        return in->findChild<W *>(QLatin1String(name));
    }
    Table *list() const { return find<Table>(m_page->matters(), "catalogueList"); }

    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<MattersPage> m_page;
    Key m_own = 0;
};

void TestMattersPage::init()
{
    m_work = std::make_unique<TestWorkplace>();
    const CounterSeed seed{m_work->store()};
    seed.matters();
    m_own = seed.ownMatter(u"敬老卡申领"_s, {u"居民身份证"_s, u"一寸近照"_s}, u"resident.name\nresident.phone?"_s);
}

void TestMattersPage::cleanup()
{
    m_page.reset();
    m_work.reset();
}

void TestMattersPage::open(const QVariant &what)
{
    m_page = std::make_unique<MattersPage>(*m_work);
    m_page->resize(1198, 640);
    static_cast<QWidget *>(m_page.get())->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->show(what);
}

void TestMattersPage::lettersNarrowTheList()
{
    open();
    const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = list()->model()->rowCount();
    QVERIFY(all > 40);
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    typeInto(m_page->matters()->filter(), u"jlksl"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(m_page->matters()->current(), m_own);
    QTest::keyClick(m_page->matters()->filter(), Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), all);
}

void TestMattersPage::aMatterIsChangedWithItsMaterialsAndForm()
{
    open(qlonglong(m_own));
    QCOMPARE(m_page->matters()->current(), m_own);
    QTest::keyClick(list(), Qt::Key_F2);
    QVERIFY(m_page->matters()->isEditing());
    MatterEditor *editor = m_page->matters()->editor();
    const QAbstractItemModelTester materialTester(editor->materials(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester fieldTester(editor->fields(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_End);
    typeInto(m_page->focusWidget(), u"（新）"_s);
    // The first material goes, a new one comes, with a yes.
    auto *materials = find<Table>(editor, "materialRows");
    materials->setFocus();
    materials->setCurrentIndex(editor->materials()->index(0, 0));
    QTest::keyClick(materials, Qt::Key_Delete);
    QCOMPARE(editor->materials()->rowCount(), 1);
    QTest::keyClick(materials, Qt::Key_Insert);
    typeInto(QApplication::focusWidget(), u"户口簿"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(editor->materials()->materials().last().name, u"户口簿"_s);
    materials->setCurrentIndex(editor->materials()->index(1, MaterialRows::DataKnown));
    QTest::keyClick(materials, Qt::Key_Space);
    QTest::keyClick(materials, Qt::Key_Up, Qt::AltModifier);
    // The phone is asked from now on.
    auto *fields = find<Table>(editor, "formFields");
    fields->setFocus();
    fields->setCurrentIndex(editor->fields()->index(1, 0));
    QTest::keyClick(fields, Qt::Key_Space);
    QTest::keyClick(fields, Qt::Key_Space);
    QTest::keyClick(fields, Qt::Key_F10);
    QVERIFY(!m_page->matters()->isEditing());
    QCOMPARE(m_work->complained, QStringList());
    const MatterCard kept = *Matters::card(m_work->store().db(), m_own);
    QCOMPARE(kept.matter.name, u"敬老卡申领（新）"_s);
    QCOMPARE(kept.matter.formFields, u"resident.name\nresident.phone"_s);
    QCOMPARE(kept.materials.size(), 2);
    QCOMPARE(kept.materials.first().name, u"户口簿"_s);
    QVERIFY(kept.materials.first().dataKnown.value_or(false));
    QCOMPARE(kept.materials.last().name, u"一寸近照"_s);
    m_work->undo();
    QCOMPARE(Matters::card(m_work->store().db(), m_own)->materials.first().name, u"居民身份证"_s);
}

void TestMattersPage::aWrongMatterIsNotKept()
{
    open();
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_page->matters()->isEditing());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F10);
    QVERIFY(m_page->matters()->isEditing());
    auto *name = find<LineEdit>(m_page->matters()->editor(), "matter:name");
    QVERIFY(!qobject_cast<FieldBox *>(name->parentWidget())->finding().isEmpty());
    name->setText(u"某事"_s);
    auto *days = find<LineEdit>(m_page->matters()->editor(), "matter:limit_days");
    days->setFocus();
    typeInto(days, u"五"_s);
    QTest::keyClick(days, Qt::Key_F10);
    QVERIFY(m_page->matters()->isEditing());
    QVERIFY(!qobject_cast<FieldBox *>(days->parentWidget())->finding().isEmpty());
    QTest::keyClick(days, Qt::Key_Escape);
    QVERIFY(!m_page->matters()->isEditing());
    QCOMPARE(m_work->key(u"SELECT count(*) FROM matter WHERE name = '某事'"_s), 0);
}

void TestMattersPage::aNewOneAndACopy()
{
    open();
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    typeInto(m_page->focusWidget(), u"遛狗证"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F10);
    const Key made = m_work->key(u"SELECT key FROM matter WHERE name = '遛狗证'"_s);
    QVERIFY(made);
    QCOMPARE(m_page->matters()->current(), made);
    m_page->matters()->select(m_own);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_page->matters()->isEditing());
    QCOMPARE(m_page->matters()->editor()->card().materials.size(), 2);
    QVERIFY(m_page->matters()->editor()->card().key != m_own);
}

void TestMattersPage::closedIsNoLongerOffered()
{
    open(qlonglong(m_own));
    command("matters.close")->trigger();
    QVERIFY(m_page->matters()->isClosed());
    QVERIFY(Matters::search(m_work->store().db(), u"jlksl"_s)->isEmpty());
    command("matters.close")->trigger();
    QVERIFY(!m_page->matters()->isClosed());
    QVERIFY(!Matters::search(m_work->store().db(), u"jlksl"_s)->isEmpty());
    // An example is marked as checked.
    m_page->matters()->select(*Matters::ofCode(m_work->store().db(), u"low_income_apply"_s));
    QVERIFY(m_page->matters()->isExample());
    command("matters.checked")->trigger();
    QVERIFY(!m_page->matters()->isExample());
    QVERIFY(!command("matters.checked")->isEnabled());
}

void TestMattersPage::aPaperNotIssuedIsEdited()
{
    open(u"refused"_s);
    auto *papers = find<Table>(m_page->refused(), "catalogueList");
    QTest::keyClick(papers, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_page->refused()->isEditing());
    typeInto(m_page->focusWidget(), u"活着证明"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F10);
    // The sentence to answer is asked for.
    QVERIFY(m_page->refused()->isEditing());
    for (NoteEdit *note : m_page->refused()->findChildren<NoteEdit *>())
        if (note->property("field").toString() == "reply"_L1) {
            note->setFocus();
            typeInto(note, u"人来了就是证明"_s);
        }
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F10);
    QVERIFY(!m_page->refused()->isEditing());
    QCOMPARE(m_work->key(u"SELECT count(*) FROM refused_paper WHERE name = '活着证明' AND reply = '人来了就是证明'"_s), 1);
}

void TestMattersPage::levelsAreSetByKeys()
{
    open(u"skills"_s);
    auto *table = find<Table>(m_page->skills(), "skillTable");
    const QAbstractItemModelTester tester(m_page->skills()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(table));
    QCOMPARE(table->currentIndex(), m_page->skills()->model()->index(0, 1));
    const auto gaps = find<Table>(m_page->skills(), "skillGaps")->model()->rowCount();
    QVERIFY(gaps > 0);
    const qsizetype before = Skills::gaps(m_work->store().db())->size();
    QTest::keyClick(table, Qt::Key_3);
    const Key me = m_work->store().worker();
    QCOMPARE(Skills::table(m_work->store().db())->cell(me, u"civil_affairs")->level, u"master"_s);
    // The cursor stays; what this worker masters is no gap any more.
    QCOMPARE(table->currentIndex(), m_page->skills()->model()->index(0, 1));
    QVERIFY(Skills::gaps(m_work->store().db())->size() < before);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(Skills::table(m_work->store().db())->cell(me, u"civil_affairs")->level, QString());
    QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_work->printed.size(), 1);
}

QTEST_MAIN(TestMattersPage)
#include "tst_matterspage.moc"
