// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/button.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"

#include <QtTest>
#include <QtWidgets>

using namespace Allpost;
using namespace Qt::StringLiterals;

namespace {

/// Types anything: QTest::keyClicks knows no characters beyond Latin-1, an input method commits them whole.
void enter(QWidget *edit, const QString &text)
{
    const bool latin = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (latin) {
        QTest::keyClicks(edit, text);
        return;
    }
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(edit, &commit);
}

/// A person's form as a .ui file would make it.
struct Form
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    LineEdit *name = add(new LineEdit, u"Name"_s, "name");
    DateEdit *born = add(new DateEdit, u"Birth date"_s, "birth_date");
    CodeCombo *marriage = add(new CodeCombo, u"Marriage"_s, "marriage");
    QSpinBox *members = add(new QSpinBox, u"Members"_s, "members");
    QCheckBox *here = add(new QCheckBox(u"Lives here"_s), u"Presence"_s, "here");
    NoteEdit *note = add(new NoteEdit, u"Note"_s, "note");

    Form()
    {
        marriage->setChoices({{u"10"_s, u"未婚"_s}, {u"20"_s, u"已婚"_s}, {u"40"_s, u"离婚"_s}});
        members->setRange(0, 20);
        members->setSpecialValueText(u"?"_s);
    }

    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

private:
    template <typename Input>
    Input *add(Input *input, const QString &label, const char *field)
    {
        input->setProperty("field", QByteArray(field));
        column->addWidget(new FieldBox(label, input));
        return input;
    }
};

} // namespace

class TestInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void datesAreReadAsWritten_data();
    void datesAreReadAsWritten();
    void anUnreadableDateStays();
    void aChineseDateOpensAsIso();
    void theCalendarFillsTheDate();
    void codesAreFoundByTyping_data();
    void codesAreFoundByTyping();
    void wordsOutsideTheListAreKept();
    void programKeysWinOverTheEdit_data();
    void programKeysWinOverTheEdit();
    void ctrlKDoesNotCutTheLine();
    void undoOfTheEditComesFirst();
    void enterMovesThroughTheForm();
    void escapeIsTold();
    void fieldBoxSaysWhatIsWrong();
    void aFieldBoxTakesTheInputOfAUiFile();
    void binderRoundTrip();
    void binderTellsChangesOnly();
    void binderNamesUnreadableInputs();
    void binderLocksTheForm();
    void aRefusedButtonSaysWhy();
    void aButtonShowsItsKey();
    void aButtonFollowsItsAction();
};

void TestInputs::datesAreReadAsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("partialAllowed");
    QTest::addColumn<QString>("iso");
    QTest::newRow("run of digits") << u"19900101"_s << false << u"1990-01-01"_s;
    QTest::newRow("dashes, short") << u"1990-1-1"_s << false << u"1990-01-01"_s;
    QTest::newRow("points") << u"1990.1.1"_s << false << u"1990-01-01"_s;
    QTest::newRow("slashes") << u"1990/12/31"_s << false << u"1990-12-31"_s;
    QTest::newRow("Chinese") << u"1990年1月1日"_s << false << u"1990-01-01"_s;
    QTest::newRow("blanks around") << u"  2026-11-23 "_s << false << u"2026-11-23"_s;
    QTest::newRow("leap day") << u"2024-2-29"_s << false << u"2024-02-29"_s;
    QTest::newRow("no leap day") << u"2023-2-29"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
    QTest::newRow("words") << u"去年"_s << false << QString();
    QTest::newRow("month where a day is asked") << u"1990年1月"_s << false << QString();
    QTest::newRow("month where it is allowed") << u"1990年1月"_s << true << u"1990-01"_s;
    QTest::newRow("year where it is allowed") << u"1990"_s << true << u"1990"_s;
}

void TestInputs::datesAreReadAsWritten()
{
    QFETCH(QString, typed);
    QFETCH(bool, partialAllowed);
    QFETCH(QString, iso);
    DateEdit edit;
    edit.setPartialAllowed(partialAllowed);
    edit.show();
    QSignalSpy told(&edit, &DateEdit::isoChanged);
    enter(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.iso(), iso);
    QCOMPARE(told.size(), iso.isEmpty() ? 0 : 1);
    if (!iso.isEmpty())
        QCOMPARE(edit.text(), iso);
}

void TestInputs::anUnreadableDateStays()
{
    DateEdit edit;
    edit.show();
    QTest::keyClicks(&edit, u"1990-13-45"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"1990-13-45"_s);
    QVERIFY(!edit.problem().isEmpty());
    QVERIFY(edit.hasError());
    edit.clear();
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(!edit.hasError());
}

void TestInputs::aChineseDateOpensAsIso()
{
    QWidget window;
    QHBoxLayout row(&window);
    DateEdit edit;
    LineEdit other;
    row.addWidget(&other);
    row.addWidget(&edit);
    edit.setDisplay(DateEdit::Chinese);
    edit.setIso(u"1945-08-17"_s);
    QCOMPARE(edit.text(), u"1945年8月17日"_s);
    QCOMPARE(edit.iso(), u"1945-08-17"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QCOMPARE(edit.text(), u"1945-08-17"_s);
    other.setFocus();
    QCOMPARE(edit.text(), u"1945年8月17日"_s);
}

void TestInputs::theCalendarFillsTheDate()
{
    DateEdit edit;
    edit.setIso(u"2026-11-23"_s);
    edit.show();
    QSignalSpy told(&edit, &DateEdit::isoChanged);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 23));
    Q_EMIT calendar->activated(QDate(2026, 11, 5));
    QCOMPARE(edit.text(), u"2026-11-05"_s);
    QCOMPARE(told.size(), 1);
    edit.setReadOnly(true);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(!edit.findChild<QCalendarWidget *>());
}

void TestInputs::codesAreFoundByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("initials") << u"lh"_s << u"40"_s;
    QTest::newRow("initials in capitals") << u"YH"_s << u"20"_s;
    QTest::newRow("whole word") << u"未婚"_s << u"10"_s;
    QTest::newRow("one character") << u"离"_s << u"40"_s;
    QTest::newRow("the code") << u"20"_s << u"20"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestInputs::codesAreFoundByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QWidget window;
    QHBoxLayout row(&window);
    CodeCombo combo;
    LineEdit other;
    row.addWidget(&combo);
    row.addWidget(&other);
    combo.setChoices({{u"10"_s, u"未婚"_s}, {u"20"_s, u"已婚"_s}, {u"40"_s, u"离婚"_s}});
    combo.setCode(u"10"_s);
    QCOMPARE(combo.currentText(), u"未婚"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo.setFocus();
    combo.lineEdit()->selectAll();
    if (typed.isEmpty())
        QTest::keyClick(combo.lineEdit(), Qt::Key_Delete);
    else
        enter(combo.lineEdit(), typed);
    if (combo.completer()->popup()->isVisible())
        QTest::keyClick(combo.completer()->popup(), Qt::Key_Tab);
    other.setFocus();
    QCOMPARE(combo.code(), code);
    QVERIFY(combo.problem().isEmpty());
}

void TestInputs::wordsOutsideTheListAreKept()
{
    CodeCombo combo;
    combo.setChoices({{u"90"_s, u"其他"_s}});
    combo.setCode(u"~自由职业者"_s);
    QCOMPARE(combo.currentText(), u"自由职业者"_s);
    QCOMPARE(combo.code(), u"~自由职业者"_s);
    QVERIFY(combo.problem().isEmpty());
    combo.setCode(u"90~文盲"_s);
    QCOMPARE(combo.currentText(), u"文盲"_s);
    QCOMPARE(combo.code(), u"90~文盲"_s);

    combo.setCode({});
    combo.show();
    enter(combo.lineEdit(), u"画家"_s);
    QVERIFY(!combo.problem().isEmpty());
    QCOMPARE(combo.code(), u"~画家"_s);
    combo.setFreeText(true);
    QVERIFY(combo.problem().isEmpty());
}

void TestInputs::programKeysWinOverTheEdit_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<bool>("programHasIt");
    const auto ctrl = [](Qt::Key key) { return QKeyCombination(Qt::CTRL, key); };
    QTest::newRow("search") << ctrl(Qt::Key_K) << true;
    QTest::newRow("export") << ctrl(Qt::Key_E) << true;
    QTest::newRow("undo, nothing typed") << ctrl(Qt::Key_Z) << true;
    QTest::newRow("print") << ctrl(Qt::Key_P) << true;
    QTest::newRow("copy, nothing selected") << ctrl(Qt::Key_C) << true;
    QTest::newRow("paste") << ctrl(Qt::Key_V) << false;
    QTest::newRow("select all") << ctrl(Qt::Key_A) << false;
    QTest::newRow("a digit") << QKeyCombination(Qt::Key_1) << false;
    QTest::newRow("delete") << QKeyCombination(Qt::Key_Delete) << false;
    QTest::newRow("F10") << QKeyCombination(Qt::Key_F10) << true;
}

void TestInputs::programKeysWinOverTheEdit()
{
    QFETCH(QKeyCombination, key);
    QFETCH(bool, programHasIt);
    QWidget window;
    QVBoxLayout column(&window);
    LineEdit line;
    NoteEdit note;
    column.addWidget(&line);
    column.addWidget(&note);
    line.setText(u"3-2-501"_s);
    QShortcut shortcut(QKeySequence(key), &window);
    QSignalSpy fired(&shortcut, &QShortcut::activated);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *edit : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&note)}) {
        fired.clear();
        edit->setFocus();
        line.setCursorPosition(2);
        line.deselect();
        QTest::keyClick(edit, key.key(), key.keyboardModifiers());
        QCOMPARE(fired.size(), programHasIt ? 1 : 0);
    }
}

void TestInputs::ctrlKDoesNotCutTheLine()
{
    LineEdit line;
    line.show();
    line.setText(u"王桂兰"_s);
    line.setCursorPosition(1);
    QTest::keyClick(&line, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&line, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(line.text(), u"王桂兰"_s);
}

void TestInputs::undoOfTheEditComesFirst()
{
    QWidget window;
    QVBoxLayout column(&window);
    LineEdit line;
    column.addWidget(&line);
    QShortcut shortcut(QKeySequence(QKeySequence::Undo), &window);
    QSignalSpy fired(&shortcut, &QShortcut::activated);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    QTest::keyClicks(&line, u"a"_s);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line.text(), QString());
    QCOMPARE(fired.size(), 0);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fired.size(), 1);
}

void TestInputs::enterMovesThroughTheForm()
{
    Form form;
    EnterMoves moves(&form.window);
    QSignalSpy finished(&moves, &EnterMoves::finished);
    form.show();
    form.name->setFocus();
    QTest::keyClick(form.name, Qt::Key_Return);
    QVERIFY(form.born->hasFocus());
    QTest::keyClick(form.born, Qt::Key_Return);
    QVERIFY(form.marriage->hasFocus());
    QTest::keyClick(form.marriage->lineEdit(), Qt::Key_Return);
    QVERIFY(form.members->hasFocus());
    QTest::keyClick(form.members, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(form.marriage->hasFocus());
    form.members->setFocus();
    QTest::keyClick(form.members, Qt::Key_Enter);
    QVERIFY(form.here->hasFocus());
    QTest::keyClick(form.here, Qt::Key_Return);
    QVERIFY(form.note->hasFocus());
    QTest::keyClick(form.note, Qt::Key_Return);
    QCOMPARE(form.note->toPlainText(), u"\n"_s);
    QCOMPARE(finished.size(), 0);
    QTest::keyClick(form.note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.size(), 1);
}

void TestInputs::escapeIsTold()
{
    Form form;
    EnterMoves moves(&form.window);
    QSignalSpy escaped(&moves, &EnterMoves::escaped);
    form.show();
    form.born->setFocus();
    QTest::keyClick(form.born, Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
}

void TestInputs::fieldBoxSaysWhatIsWrong()
{
    LineEdit *edit = new LineEdit;
    FieldBox box(u"身份证号"_s, edit);
    box.setNote(u"18 位"_s);
    box.resize(240, box.sizeHint().height());
    box.show();
    const int before = box.sizeHint().height();
    box.setFinding(u"有一位不对，请对照证件"_s);
    QVERIFY(edit->hasError());
    QCOMPARE(edit->accessibleName(), u"身份证号"_s);
    QCOMPARE(edit->accessibleDescription(), u"有一位不对，请对照证件"_s);
    QCOMPARE(box.sizeHint().height(), before); // nothing jumps
    box.setFinding(u"少 1 位，可先保存"_s, Tone::Warn);
    QVERIFY(!edit->hasError());
    box.clearFinding();
    QCOMPARE(edit->accessibleDescription(), u"18 位"_s);
    // A sentence too long for the width takes a second line instead of being cut.
    box.setFinding(QString(40, u'长'));
    QVERIFY(box.sizeHint().height() > before);
}

void TestInputs::aFieldBoxTakesTheInputOfAUiFile()
{
    // What uic writes: the box, then the input as its child, without a layout.
    QWidget window;
    QVBoxLayout column(&window);
    auto *box = new FieldBox(&window);
    auto *edit = new LineEdit(box);
    column.addWidget(box);
    box->setLabel(u"姓名"_s);
    window.resize(300, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(box->input(), edit);
    QCOMPARE(edit->width(), box->width());
    QVERIFY(edit->y() > 0);
    QCOMPARE(edit->accessibleName(), u"姓名"_s);
}

void TestInputs::binderRoundTrip()
{
    Form form;
    FormBinder binder(&form.window);
    const QVariantMap record{{u"name"_s, u"王桂兰"_s}, {u"birth_date"_s, u"1945-08-17"_s}, {u"marriage"_s, u"40"_s},
                             {u"members"_s, 3}, {u"here"_s, true}, {u"note"_s, u"耳背\n敲门久些"_s}};
    binder.show(record);
    QCOMPARE(form.born->text(), u"1945-08-17"_s);
    QCOMPARE(form.marriage->currentText(), u"离婚"_s);
    QCOMPARE(binder.values(), record);
    QVERIFY(!binder.isModified());
    // A value missing in the record empties its input and is nothing again.
    binder.show({{u"name"_s, u"王桂兰"_s}});
    QCOMPARE(form.born->text(), QString());
    QVERIFY(binder.values().value(u"birth_date"_s).isNull());
    QVERIFY(binder.values().value(u"members"_s).isNull());
    QVERIFY(!binder.isModified());
    // As a QDate too.
    binder.show({{u"birth_date"_s, QDate(1945, 8, 17)}});
    QCOMPARE(form.born->iso(), u"1945-08-17"_s);
    QVERIFY(!binder.isModified());
}

void TestInputs::binderTellsChangesOnly()
{
    Form form;
    FormBinder binder(&form.window);
    QSignalSpy edited(&binder, &FormBinder::edited);
    binder.show({{u"name"_s, u"王桂兰"_s}, {u"members"_s, 2}});
    QCOMPARE(edited.size(), 0);
    form.show();
    form.name->setFocus();
    form.name->setCursorPosition(3);
    enter(form.name, u"花"_s);
    form.here->click();
    QCOMPARE(binder.modifiedFields(), QStringList({u"name"_s, u"here"_s}));
    QVERIFY(edited.contains(QVariantList{u"name"_s}));
    QVERIFY(edited.contains(QVariantList{u"here"_s}));
    QCOMPARE(binder.values().value(u"name"_s).toString(), u"王桂兰花"_s);
    QCOMPARE(binder.values().value(u"members"_s).toInt(), 2);
    QTest::keyClick(form.name, Qt::Key_Backspace);
    form.here->click();
    QVERIFY(!binder.isModified());
    binder.type({{u"birth_date"_s, u"1945-08-17"_s}});
    QCOMPARE(binder.modifiedFields(), QStringList({u"birth_date"_s}));
}

void TestInputs::binderNamesUnreadableInputs()
{
    Form form;
    FormBinder binder(&form.window);
    form.show();
    form.born->setFocus();
    QTest::keyClicks(form.born, u"1945-02-31"_s);
    form.name->setFocus();
    QVERIFY(binder.problems().contains(u"birth_date"_s));
    QCOMPARE(binder.values().value(u"birth_date"_s).toString(), u"1945-02-31"_s); // nothing typed is lost
    QVERIFY(!binder.box(u"birth_date"_s)->finding().isEmpty());
    QVERIFY(binder.focusFirstFinding());
    QVERIFY(form.born->hasFocus());
    form.born->selectAll();
    QTest::keyClicks(form.born, u"19450228"_s);
    form.name->setFocus();
    QVERIFY(binder.problems().isEmpty());
    QVERIFY(binder.box(u"birth_date"_s)->finding().isEmpty());

    QVERIFY(binder.setFinding(u"name"_s, u"同名同住址的已有一位"_s, Tone::Warn));
    QVERIFY(!binder.setFinding(u"no_such_field"_s, u"…"_s));
    binder.clearFindings();
    QVERIFY(binder.box(u"name"_s)->finding().isEmpty());
}

void TestInputs::binderLocksTheForm()
{
    Form form;
    FormBinder binder(&form.window);
    binder.setReadOnly(true);
    QVERIFY(form.name->isReadOnly() && form.born->isReadOnly() && form.note->isReadOnly());
    QVERIFY(!form.here->isEnabled() && !form.marriage->isEnabled());
    binder.setReadOnly(false);
    binder.setReadOnly(u"name"_s, true);
    QVERIFY(form.name->isReadOnly() && !form.born->isReadOnly());
}

void TestInputs::aRefusedButtonSaysWhy()
{
    Button button(u"受理"_s, u"check"_s, u"F10"_s, Button::Primary);
    button.setToolTip(u"受理这件事"_s);
    button.setRefusal(u"差 2 样材料，还不能受理"_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"差 2 样材料，还不能受理"_s);
    QCOMPARE(button.accessibleDescription(), u"差 2 样材料，还不能受理"_s);
    button.setRefusal(u"差 1 样材料，还不能受理"_s);
    button.setRefusal({});
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), u"受理这件事"_s);
    QCOMPARE(button.accessibleDescription(), QString());
}

void TestInputs::aButtonShowsItsKey()
{
    Button plain(u"打印"_s);
    Button keyed(u"打印"_s, {}, u"Ctrl+P"_s);
    QVERIFY(keyed.sizeHint().width() > plain.sizeHint().width() + 30);
    plain.resize(keyed.sizeHint());
    keyed.resize(keyed.sizeHint());
    QVERIFY(plain.grab().toImage() != keyed.grab().toImage());
    QSignalSpy clicked(&keyed, &QAbstractButton::clicked);
    keyed.show();
    QTest::keyClick(&keyed, Qt::Key_Return);
    QTest::keyClick(&keyed, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void TestInputs::aButtonFollowsItsAction()
{
    QAction action(u"&Print"_s);
    action.setShortcut(QKeySequence(u"Ctrl+P"_s));
    QSignalSpy triggered(&action, &QAction::triggered);
    Button button;
    button.follow(&action);
    QCOMPARE(button.keyText(), u"Ctrl+P"_s);
    QCOMPARE(button.text(), u"&Print"_s);
    button.click();
    QCOMPARE(triggered.size(), 1);
    action.setProperty("refusal", u"The list is empty, there is nothing to print."_s);
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"The list is empty, there is nothing to print."_s);
    action.setEnabled(true);
    QVERIFY(button.isEnabled());
}

QTEST_MAIN(TestInputs)
#include "tst_inputs.moc"
