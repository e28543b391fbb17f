// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/language.h"
#include "forms/residents/residenteditor.h"
#include "forms/residents/residentpage.h"
#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/chip.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/pagehead.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/timeline.h"
#include "models/residents/residents.h"
#include "models/store/unitofwork.h"
#include "models/views/recordlistmodel.h"
#include "tests/support/testworkplace.h"

#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Registering, changing and looking at a person, key by key on the real page over a real file.
class TestResidentEditor : public QObject
{
    Q_OBJECT

private:
    static constexpr char Number[] = "230604194508170027";
    std::unique_ptr<TestWorkplace> m_work;
    std::unique_ptr<ResidentPage> m_page;

    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    LineEdit *line(const char *name) const { return child<LineEdit>(name); }
    FieldBox *box(const char *name) const { return child<FieldBox>((QByteArray(name) + "Box").constData()); }
    /// Chinese comes as an input method gives it.
    void give(QWidget *input, const QString &text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key(key), modifiers); }
    void open(const QVariant &what)
    {
        m_page = std::make_unique<ResidentPage>(*m_work);
        m_page->resize(1198, 612);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->show(what);
    }
    void change(Key key) { open(QVariantMap{{u"key"_s, qlonglong(key)}, {u"edit"_s, true}}); }
    Key add(const QString &name, const QString &number = {}, const QString &address = {}, Key household = 0)
    {
        Resident person;
        person.name = name;
        person.idNumber = number;
        ResidentHome home;
        home.address = readAddress(address).address;
        home.household = household;
        auto added = Residents(m_work->store()).add(person, home);
        return added ? *added : 0;
    }
    Resident read(Key key) const
    {
        auto person = m_work->store().get<Resident>(key);
        return person ? *person : Resident{};
    }
    QString message() const { return child<ActionBar>("bar")->message(); }

private Q_SLOTS:
    void initTestCase() { useLanguage(u"en"_s); }
    void init() { m_work = std::make_unique<TestWorkplace>(); }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
    }

    void registersWithTheKeyboardAlone()
    {
        open(u"new"_s);
        QCOMPARE(QApplication::focusWidget(), line("id_number"));
        QTest::keyClicks(line("id_number"), QLatin1String(Number));
        QCOMPARE(child<DateEdit>("birth_date")->iso(), u"1945-08-17"_s);
        QCOMPARE(child<CodeCombo>("sex")->code(), u"2"_s);
        QVERIFY(!box("id_number")->note().isEmpty());
        QVERIFY(box("birth_date")->note().contains(u"from the ID number"_s));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), line("name"));
        give(line("name"), u"王桂兰"_s);
        line("address")->setFocus();
        give(line("address"), u"油城花园3-2-501"_s);
        QCOMPARE(box("address")->note(), u"油城花园3号楼2单元501室"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        const Key key = m_work->key(u"SELECT key FROM resident"_s);
        QVERIFY2(key, qPrintable(message()));
        QCOMPARE(read(key).name, u"王桂兰"_s);
        QCOMPARE(read(key).birthDate, u"1945-08-17"_s);
        QVERIFY(!m_page->isEditing());
        QCOMPARE(m_work->said.size(), 1);
        // The word offers to take it back, and that takes everything back.
        m_work->offered.act();
        QCOMPARE(m_work->key(u"SELECT count(*) FROM resident"_s), 0);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM membership"_s), 0);
    }

    void derivedValuesFollowTheNumberButNotAPersonsOwn()
    {
        open(u"new"_s);
        QTest::keyClicks(line("id_number"), QLatin1String(Number));
        press(Qt::Key_Backspace);
        QVERIFY(child<DateEdit>("birth_date")->iso().isEmpty());
        QVERIFY(child<CodeCombo>("sex")->code().isEmpty());
        auto *birth = child<DateEdit>("birth_date");
        birth->setFocus();
        QTest::keyClicks(birth, u"1946"_s);
        line("id_number")->setFocus();
        line("id_number")->end(false);
        QTest::keyClicks(line("id_number"), u"7"_s);
        QCOMPARE(birth->iso(), u"1946"_s);
        QCOMPARE(child<CodeCombo>("sex")->code(), u"2"_s);
    }

    void aBadNumberIsNamedWhileTyping()
    {
        open(u"new"_s);
        QTest::keyClicks(line("id_number"), u"2306041945"_s);
        QVERIFY(box("id_number")->finding().isEmpty());
        QTest::keyClicks(line("id_number"), u"13"_s);
        QVERIFY(!box("id_number")->finding().isEmpty());
        QCOMPARE(box("id_number")->findingTone(), Tone::Bad);
        // Saving it is refused, the focus stands on it, everything typed stays.
        give(line("name"), u"王桂兰"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM resident"_s), 0);
        QCOMPARE(QApplication::focusWidget(), line("id_number"));
        QCOMPARE(line("name")->text(), u"王桂兰"_s);
    }

    void anExistingPersonIsOffered()
    {
        const Key known = add(u"王桂兰"_s, QLatin1String(Number), u"油城花园3-2-501"_s);
        open(u"new"_s);
        QTest::keyClicks(line("id_number"), QLatin1String(Number));
        auto *same = child<Banner>("same");
        QVERIFY(same->isVisible());
        QVERIFY(same->text().contains(u"王桂兰"_s) && same->text().contains(u"油城花园"_s));
        give(line("name"), u"王桂兰"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM resident"_s), 1);
        QTest::mouseClick(same->button(), Qt::LeftButton);
        QCOMPARE(m_work->places.size(), 1);
        QCOMPARE(m_work->places.first().what.toLongLong(), known);
    }

    void aPersonWithoutNumberIsPossibleAndListedAsIncomplete()
    {
        open(u"new"_s);
        line("name")->setFocus();
        give(line("name"), u"赵德福"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        const Key key = m_work->key(u"SELECT key FROM resident"_s);
        QVERIFY2(key, qPrintable(message()));
        QVERIFY(child<Banner>("missing")->isVisible());
        RecordListModel list(m_work->store(), ResidentList::definition());
        list.setFilter(*FilterLanguage(ResidentList::definition()).parse(u"incomplete"_s));
        list.load();
        QTRY_COMPARE(list.rowOf(key), 0);
    }

    void escapeLeavesAndTheDraftIsOfferedAgain()
    {
        open(u"new"_s);
        QTest::keyClicks(line("id_number"), u"230604"_s);
        line("address")->setFocus();
        give(line("address"), u"油城花园3-2-501"_s);
        auto *groups = child<CodeCombo>("groupChoice");
        groups->setFocus();
        give(groups->lineEdit(), u"old person living alone"_s);
        QVERIFY(QMetaObject::invokeMethod(groups->lineEdit(), "editingFinished"));
        press(Qt::Key_Escape);
        QCOMPARE(m_work->backs, 1);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM resident"_s), 0);
        // A new window: what was typed comes from the file.
        open(u"new"_s);
        QVERIFY(line("id_number")->text().isEmpty());
        auto *draft = child<Banner>("draft");
        QVERIFY(draft->isVisible());
        QTest::mouseClick(draft->button(), Qt::LeftButton);
        QCOMPARE(line("id_number")->text(), u"230604"_s);
        QCOMPARE(line("address")->text(), u"油城花园3-2-501"_s);
        QCOMPARE(child<QWidget>("groupChips")->findChildren<ConditionChip *>().size(), 1);
        // Saved, it is not offered any more.
        line("id_number")->clear();
        line("name")->setFocus();
        give(line("name"), u"赵德福"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_work->key(u"SELECT count(*) FROM resident"_s), 1);
        open(u"new"_s);
        QVERIFY(!child<Banner>("draft")->isVisible());
    }

    void nothingTypedLeavesNoDraft()
    {
        const Key key = add(u"王桂兰"_s, QLatin1String(Number), u"油城花园3-2-501"_s);
        change(key);
        QVERIFY(!m_page->editor()->isModified());
        press(Qt::Key_Escape);
        QVERIFY(!m_page->isEditing());
        QVERIFY(m_work->said.isEmpty());
        change(key);
        QVERIFY(!child<Banner>("draft")->isVisible());
    }

    void aConflictShowsBothAndIsSettled()
    {
        const Key key = add(u"王桂兰"_s, QLatin1String(Number));
        change(key);
        line("phone")->setFocus();
        QTest::keyClicks(line("phone"), u"13800000001"_s);
        auto seen = m_work->store().read(Resident::entity(), key);
        Resident other = seen->as<Resident>();
        other.phone = u"13900000002"_s;
        other.occupation = u"退休"_s;
        QVERIFY(Residents(m_work->store()).change(*seen, other, {}, {}));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->isEditing());
        const auto choices = child<QWidget>("conflictCard")->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices.first()->text().contains(u"13800000001"_s));
        QVERIFY(choices.last()->text().contains(u"13900000002"_s));
        // Nothing is chosen beforehand, and nothing is saved before the choice.
        QVERIFY(!choices.first()->isChecked() && !choices.last()->isChecked());
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(read(key).phone, u"13900000002"_s);
        QVERIFY(m_page->isEditing());
        choices.first()->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(!m_page->isEditing(), qPrintable(message()));
        QCOMPARE(read(key).phone, u"13800000001"_s);
        // What only the other one changed stays.
        QCOMPARE(read(key).occupation, u"退休"_s);
    }

    void whileTheFileIsBusyItWaitsAndThenSaves()
    {
        const Key key = add(u"王桂兰"_s, QLatin1String(Number));
        change(key);
        line("phone")->setFocus();
        QTest::keyClicks(line("phone"), u"13800000001"_s);
        QSemaphore begun, end;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            auto unit = UnitOfWork::begin(m_work->store(), {u"resident.change"_s});
            begun.release();
            end.acquire();
        }));
        writer->start();
        begun.acquire();
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->isEditing());
        QCOMPARE(line("phone")->text(), u"13800000001"_s);
        QVERIFY(!message().isEmpty());
        end.release();
        QVERIFY(writer->wait());
        QTRY_COMPARE(read(key).phone, u"13800000001"_s);
        QVERIFY(!m_page->isEditing());
    }

    void groupsAreChips()
    {
        const Key key = add(u"王桂兰"_s, QLatin1String(Number));
        change(key);
        auto *groups = child<CodeCombo>("groupChoice");
        groups->setFocus();
        groups->setCode(u"disabled"_s);
        Q_EMIT groups->codeChanged(u"disabled"_s);
        auto chips = child<QWidget>("groupChips")->findChildren<ConditionChip *>();
        QCOMPARE(chips.size(), 1);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(Residents(m_work->store()).ties(key)->groups.size(), 1);
        change(key);
        chips = child<QWidget>("groupChips")->findChildren<ConditionChip *>();
        QCOMPARE(chips.size(), 1);
        QTRY_VERIFY(chips.first()->isVisible());
        chips.first()->setFocus();
        press(Qt::Key_Delete);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(Residents(m_work->store()).ties(key)->groups.isEmpty());
    }

    void theCardShowsFactsMembersAndHistory()
    {
        const Key head = add(u"王桂兰"_s, QLatin1String(Number), u"油城花园3-2-501"_s);
        const Key household = Residents(m_work->store()).ties(head)->household;
        const Key daughter = add(u"孙丽华"_s, {}, u"油城花园3-2-501"_s, household);
        auto seen = m_work->store().read(Resident::entity(), head);
        Resident changed = seen->as<Resident>();
        changed.phone = u"13800004471"_s;
        auto ties = Residents(m_work->store()).ties(head);
        QVERIFY(Residents(m_work->store()).change(*seen, changed, *ties, {ties->address, ties->household, ties->relation, {}}));
        open(qlonglong(head));
        auto texts = [&] {
            QStringList all;
            for (const QLabel *label : m_page->findChildren<QLabel *>())
                if (label->isVisible())
                    all << label->text();
            for (const TimelineItem &item : child<Timeline>("history")->items())
                all << item.title << item.detail;
            return all.join(u'\n');
        };
        QTRY_VERIFY(texts().contains(u"138****4471"_s));
        QVERIFY(!texts().contains(u"13800004471"_s));
        QVERIFY(!texts().contains(QLatin1String(Number)));
        QVERIFY(!texts().contains(u"1945-08-17"_s));
        QVERIFY(child<Timeline>("history")->items().size() >= 2);
        QVERIFY(child<Timeline>("history")->items().first().detail.contains(u"138****4471"_s));
        QVERIFY(m_work->reads.isEmpty());
        // In full: everything, and it is noted for this person.
        m_work->setRevealed(true, {}, 0);
        QTRY_VERIFY(texts().contains(u"13800004471"_s));
        QTRY_VERIFY(texts().contains(QLatin1String(Number)));
        QCOMPARE(m_work->reads.size(), 1);
        QCOMPARE(m_work->reads.first().record, head);

        auto *members = child<Table>("members");
        QCOMPARE(QApplication::focusWidget(), members);
        QCOMPARE(members->model()->rowCount(), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_work->places.size(), 1);
        QCOMPARE(m_work->places.first().what.toLongLong(), daughter);
    }

    void altArrowsFollowTheList()
    {
        const Key b = add(u"李素珍"_s), a = add(u"赵德福"_s), c = add(u"王桂兰"_s);
        RecordListModel list(m_work->store(), ResidentList::definition());
        list.load();
        list.sortBy(u"name"_s);
        QTRY_VERIFY(!list.isLoading());
        QCOMPARE(list.keyAt(0), b);
        open(QVariantMap{{u"key"_s, qlonglong(b)}, {u"among"_s, QVariant::fromValue(QPointer<QObject>(&list))}});
        QCOMPARE(m_page->title(), u"李素珍"_s);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_page->title(), read(list.keyAt(1)).name);
        QCOMPARE(list.keyAt(1), c);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.keyAt(2), a);
        QCOMPARE(m_page->title(), u"赵德福"_s);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_page->title(), u"赵德福"_s);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_page->title(), u"王桂兰"_s);
    }
};

QTEST_MAIN(TestResidentEditor)
#include "tst_residenteditor.moc"
