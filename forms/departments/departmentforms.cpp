// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/departmentforms.h"

#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/base/text.h"
#include "models/dictionary/codelist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentForms)
};

QList<Choice> choicesOf(const QString &list)
{
    QList<Choice> choices;
    const CodeList *codes = CodeList::find(list);
    for (const Code &code : codes->items())
        choices.append({code.code, codes->label(code.code, QLocale().name())});
    return choices;
}

CodeCombo *combo(const QString &list, const QString &stored)
{
    auto *combo = new CodeCombo;
    combo->setChoices(choicesOf(list));
    combo->setCode(stored);
    return combo;
}

LineEdit *line(const QString &text)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    edit->setCursorPosition(0);
    return edit;
}

NoteEdit *note(const QString &text, int lines)
{
    auto *edit = new NoteEdit;
    edit->setLines(lines);
    edit->setPlainText(text);
    return edit;
}

DateEdit *date(const QString &iso)
{
    auto *edit = new DateEdit;
    edit->setIso(iso);
    return edit;
}

/// Two fields in one row, so that a form keeps below the height of a small screen.
void beside(FieldBox *left, FieldBox *right)
{
    auto *column = qobject_cast<QBoxLayout *>(left->parentWidget()->layout());
    const int at = column->indexOf(left);
    column->removeWidget(left);
    column->removeWidget(right);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    column->insertLayout(at, row);
}

/// What a date field holds, or why it cannot be read.
Result<QDate> dayOf(const DateEdit *edit)
{
    if (!edit->problem().isEmpty())
        return Error{ErrorCode::Invalid, edit->problem(), edit->objectName()};
    return edit->date();
}

Result<QString> isoOf(const DateEdit *edit)
{
    if (!edit->problem().isEmpty())
        return Error{ErrorCode::Invalid, edit->problem(), edit->objectName()};
    return edit->iso();
}

/// The department of a record, as it is called today; a closed one by its name, since it is no longer offered.
void showDepartment(CodeCombo *combo, const DepartmentBook &book, Key key, const QString &text)
{
    const DepartmentEntry *today = book.find(book.survivor(key));
    if (today && today->isOpen())
        combo->setCode(QString::number(today->key));
    else
        combo->setEditText(today ? today->department.name : text);
}

bool failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

} // namespace

void DepartmentForms::offerDepartments(CodeCombo *combo, const DepartmentBook &book)
{
    QList<Choice> choices;
    for (const Key key : book.search({}, 1000))
        choices.append({QString::number(key), book.name(key)});
    combo->setFreeText(true);
    struct Found { QString typed = {}; QSet<QString> codes = {}; };
    auto found = std::make_shared<Found>();
    combo->setMatcher([book, found](const QString &typed, const Choice &choice) {
        if (typed.isEmpty())
            return true;
        if (found->typed != typed) {
            *found = {typed, {}};
            for (const Key key : book.search(typed, 12))
                found->codes.insert(QString::number(key));
        }
        return found->codes.contains(choice.code);
    });
    combo->setChoices(choices);
}

DepartmentForms::Chosen DepartmentForms::chosenDepartment(const CodeCombo *combo, const DepartmentBook &book)
{
    const QString text = combo->currentText().simplified();
    if (text.isEmpty())
        return {};
    bool isKey = false;
    const Key key = combo->code().toLongLong(&isKey);
    if (isKey && book.name(key) == text)
        return {key, {}};
    // Letters mean the best that reads so; words mean what they mean in a list, but a mere part of a name stays words.
    if (!Text::hasHan(text))
        if (const QList<Key> found = book.search(text, 1); !found.isEmpty())
            return {found.first(), {}};
    const DepartmentMatch match = book.resolve(text);
    if (match.key && match.by != DepartmentMatch::By::Part)
        return {match.key, {}};
    return {0, text};
}

bool DepartmentForms::edit(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    Department before;
    if (key) {
        auto read = store.read(Department::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<Department>();
    }
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("New department"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Add the department"));
    auto *name = line(before.name);
    if (!key)
        form.add(u"name"_s, Words::tr("Name"), name, true)->setReserveNote(false);
    auto *kind = combo(u"department_kind"_s, before.kind);
    kind->setFreeText(true);
    auto *level = combo(u"department_level"_s, before.level);
    auto *contact = line(before.contact);
    auto *phone = line(before.phone);
    auto *aliases = note(before.aliases, 2);
    auto *duties = note(before.duties, 3);
    auto *remark = line(before.note);
    auto *kindBox = form.add(u"kind"_s, Words::tr("Kind"), kind);
    auto *levelBox = form.add(u"level"_s, Words::tr("Level"), level);
    auto *contactBox = form.add(u"contact"_s, Words::tr("Contact"), contact);
    auto *phoneBox = form.add(u"phone"_s, Words::tr("Call number"), phone);
    auto *aliasBox = form.add(u"aliases"_s, Words::tr("Also called, one a line"), aliases);
    auto *dutyBox = form.add(u"duties"_s, Words::tr("Duties, one a line"), duties);
    auto *noteBox = form.add(u"note"_s, Words::tr("Note"), remark);
    for (FieldBox *box : {kindBox, levelBox, contactBox, phoneBox, aliasBox, dutyBox, noteBox})
        box->setReserveNote(false);
    beside(kindBox, levelBox);
    beside(contactBox, phoneBox);
    auto *enterprise = new QCheckBox(Words::tr("Belongs to the enterprise's grid force"));
    enterprise->setChecked(before.enterprise.value_or(false));
    form.add(u"enterprise"_s, Words::tr("Force"), enterprise)->setReserveNote(false);
    form.onSave([&]() -> Status {
        Department now = before;
        now.name = key ? before.name : name->text();
        now.kind = kind->code();
        now.level = level->code();
        now.contact = contact->text();
        now.phone = phone->text();
        now.aliases = aliases->toPlainText();
        now.duties = duties->toPlainText();
        now.note = remark->text();
        if (enterprise->isChecked() != before.enterprise.value_or(false))
            now.enterprise = enterprise->isChecked() ? std::optional(true) : std::nullopt;
        Departments departments(store);
        if (key) {
            auto changed = departments.change(seen, now);
            return changed ? Status() : Status(changed.error());
        }
        auto added = departments.add(now);
        if (!added)
            return added.error();
        if (made)
            *made = *added;
        return {};
    });
    return form.ask();
}

bool DepartmentForms::rename(Workplace &workplace, QWidget *parent, Key key)
{
    auto department = workplace.store().get<Department>(key);
    if (!department)
        return failed(workplace, department.error());
    GridForm form(Words::tr("What is %1 called from now on?").arg(department->name),
                  Words::tr("The old name stays with it and leads here. Orders and tasks keep what they say."), parent);
    form.setDeeds(Words::tr("Keep the name"), Words::tr("Rename"));
    auto *name = line(department->name);
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"name"_s, Words::tr("New name"), name, true);
    form.add(u"on"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(on);
        return day ? Departments(workplace.store()).rename(key, name->text(), *day) : Status(day.error());
    });
    return form.ask();
}

bool DepartmentForms::merge(Workplace &workplace, QWidget *parent, Key key)
{
    auto department = workplace.store().get<Department>(key);
    auto book = DepartmentBook::read(workplace.store().db());
    if (!department || !book)
        return failed(workplace, department ? book.error() : department.error());
    GridForm form(Words::tr("Which department takes %1 over?").arg(department->name),
                  Words::tr("%1 leaves the lists. Orders and tasks keep what they say; lists and counts follow to the other one.").arg(department->name), parent);
    form.setDeeds(Words::tr("Keep both"), Words::tr("Merge"));
    auto *into = new CodeCombo;
    offerDepartments(into, *book);
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"kept"_s, Words::tr("Taken over by"), into, true);
    form.add(u"on"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        const Chosen chosen = chosenDepartment(into, *book);
        if (!chosen.key)
            return Error{ErrorCode::Invalid, Words::tr("Choose the department that takes it over."), u"kept"_s};
        auto day = dayOf(on);
        return day ? Departments(workplace.store()).merge(key, chosen.key, *day) : Status(day.error());
    });
    return form.ask();
}

bool DepartmentForms::close(Workplace &workplace, QWidget *parent, Key key)
{
    auto department = workplace.store().get<Department>(key);
    if (!department)
        return failed(workplace, department.error());
    GridForm form(Words::tr("Close %1?").arg(department->name),
                  Words::tr("It leaves the lists; its history stays. If another department does its work now, merge it instead."), parent);
    form.setDeeds(Words::tr("Keep it open"), Words::tr("Close the department"));
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"on"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(on);
        return day ? Departments(workplace.store()).close(key, *day) : Status(day.error());
    });
    return form.ask();
}

bool DepartmentForms::editItem(Workplace &workplace, QWidget *parent, Key key, const QString &list, Key *made)
{
    Store &store = workplace.store();
    Snapshot seen;
    DutyItem before;
    before.list = list.isEmpty() ? u"own"_s : list;
    if (key) {
        auto read = store.read(DutyItem::entity(), key);
        if (!read)
            return failed(workplace, read.error());
        seen = *read;
        before = seen.as<DutyItem>();
    }
    auto book = DepartmentBook::read(store.db());
    if (!book)
        return failed(workplace, book.error());
    GridForm form(key ? Words::tr("Change the item") : Words::tr("New item of the duty list"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), key ? Words::tr("Save") : Words::tr("Add the item"));
    auto *title = line(before.title);
    auto *where = combo(u"duty_list"_s, before.list);
    auto *number = line(before.number);
    auto *department = new CodeCombo;
    offerDepartments(department, *book);
    showDepartment(department, *book, before.department, before.departmentText);
    auto *basis = note(before.basis, 2);
    auto *remark = line(before.note);
    form.add(u"title"_s, Words::tr("Duty"), title, true);
    auto *listBox = form.add(u"list"_s, Words::tr("List"), where, true);
    auto *numberBox = form.add(u"number"_s, Words::tr("Number on the list"), number);
    beside(listBox, numberBox);
    form.add(u"department"_s, Words::tr("Department that leads or hands it down"), department)->setReserveNote(false);
    form.add(u"basis"_s, Words::tr("Basis"), basis)->setReserveNote(false);
    form.add(u"note"_s, Words::tr("Note"), remark)->setReserveNote(false);
    form.onSave([&]() -> Status {
        DutyItem now = before;
        now.title = title->text();
        now.list = where->code();
        now.number = number->text();
        const Chosen chosen = chosenDepartment(department, *book);
        // One that was merged away stays named until another is chosen.
        if (chosen.key != book->survivor(before.department) || !chosen.key)
            now.department = chosen.key;
        now.departmentText = chosen.text;
        now.basis = basis->toPlainText();
        now.note = remark->text();
        Duties duties(store);
        if (key) {
            auto changed = duties.change(seen, now);
            return changed ? Status() : Status(changed.error());
        }
        auto added = duties.add(now);
        if (!added)
            return added.error();
        if (made)
            *made = *added;
        return {};
    });
    return form.ask();
}

bool DepartmentForms::endItem(Workplace &workplace, QWidget *parent, Key key)
{
    auto item = workplace.store().get<DutyItem>(key);
    if (!item)
        return failed(workplace, item.error());
    GridForm form(Words::tr("Take “%1” off the list?").arg(item->title), Words::tr("What cited it keeps its citation."), parent);
    form.setDeeds(Words::tr("Leave it there"), Words::tr("Take it off"));
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), on, true);
    form.onSave([&]() -> Status {
        auto day = dayOf(on);
        return day ? Duties(workplace.store()).end(key, *day) : Status(day.error());
    });
    return form.ask();
}

bool DepartmentForms::editTask(Workplace &workplace, QWidget *parent, Key task)
{
    Store &store = workplace.store();
    auto seen = store.read(HandedTask::entity(), task);
    auto book = DepartmentBook::read(store.db());
    if (!seen || !book)
        return failed(workplace, seen ? book.error() : seen.error());
    const auto before = seen->as<HandedTask>();
    GridForm form(Words::tr("Change the task"), {}, parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Save"));
    auto *title = line(before.title);
    auto *department = new CodeCombo;
    offerDepartments(department, *book);
    showDepartment(department, *book, before.department, before.departmentText);
    auto *received = date(before.receivedOn);
    auto *due = date(before.dueOn);
    auto *text = note(before.text, 4);
    form.add(u"title"_s, Words::tr("Task"), title, true);
    form.add(u"department"_s, Words::tr("From"), department, true);
    beside(form.add(u"received_on"_s, Words::tr("Received on"), received, true), form.add(u"due_on"_s, Words::tr("Due"), due));
    form.add(u"text"_s, Words::tr("What is asked"), text);
    form.onSave([&]() -> Status {
        HandedTask now = before;
        now.title = title->text();
        now.text = text->toPlainText();
        const Chosen chosen = chosenDepartment(department, *book);
        if (chosen.key != book->survivor(before.department) || !chosen.key)
            now.department = chosen.key;
        now.departmentText = chosen.text;
        auto receivedOn = isoOf(received);
        auto dueOn = isoOf(due);
        if (!receivedOn || !dueOn)
            return receivedOn ? dueOn.error() : receivedOn.error();
        now.receivedOn = *receivedOn;
        now.dueOn = *dueOn;
        auto changed = HandedTasks(store).change(*seen, now);
        return changed ? Status() : Status(changed.error());
    });
    return form.ask();
}

bool DepartmentForms::score(Workplace &workplace, QWidget *parent, const DepartmentScoreLine &scored, const QString &period)
{
    GridForm form(Words::tr("Points for %1").arg(scored.name), Words::tr("%1. Each from 0 to 100; empty: not judged.").arg(DepartmentScores::spoken(period)), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Save the points"));
    const auto shown = [](const std::optional<qint64> &points) { return line(points ? QString::number(*points) : QString()); };
    auto *response = shown(scored.given.response);
    auto *result = shown(scored.given.result);
    auto *manner = shown(scored.given.manner);
    auto *remark = line(scored.given.remark);
    form.add(u"response"_s, Words::tr("Response"), response);
    form.add(u"result"_s, Words::tr("Result"), result);
    form.add(u"manner"_s, Words::tr("Manner"), manner);
    form.add(u"remark"_s, Words::tr("Remark"), remark);
    form.onSave([&]() -> Status {
        DepartmentScore given;
        for (const auto &[edit, value] : {std::pair(response, &given.response), {result, &given.result}, {manner, &given.manner}}) {
            const QString text = Text::folded(edit->text()).trimmed();
            if (text.isEmpty())
                continue;
            bool isNumber = false;
            *value = text.toLongLong(&isNumber);
            if (!isNumber)
                return Error{ErrorCode::Invalid, Words::tr("Points go from 0 to 100, as whole numbers."), edit->objectName()};
        }
        given.remark = remark->text();
        return DepartmentScores(workplace.store()).give(scored.department, period, given);
    });
    return form.ask();
}

bool DepartmentForms::answer(Workplace &workplace, QWidget *parent, Key task)
{
    Store &store = workplace.store();
    auto asked = HandedTasks::line(store.db(), task);
    auto items = Duties::list(store.db());
    if (!asked || !items)
        return failed(workplace, asked ? items.error() : asked.error());
    const QList<DutySuggestion> near = Duties::suggest(*items, asked->task.title, asked->departmentToday, 5);
    GridForm form(Words::tr("Answer “%1”").arg(asked->task.title), Words::tr("From %1. On the list: admit it and cite the item. Not on the list: refuse it, or say who agreed to the exception.").arg(asked->department), parent);
    form.setDeeds(Words::tr("Not yet"), Words::tr("Answer"));
    auto *how = new CodeCombo;
    QList<Choice> answers = choicesOf(u"task_answer"_s);
    answers.removeIf([](const Choice &choice) { return choice.code == "open"_L1; });
    how->setChoices(answers);
    how->setCode({});
    auto *item = new CodeCombo;
    // The nearest first; which one it is a person says.
    QList<Choice> choices;
    QSet<Key> offered;
    const auto offer = [&](const DutyLine &line) {
        if (line.item.list == "removed"_L1 || offered.contains(line.key))
            return;
        offered.insert(line.key);
        choices.append({QString::number(line.key), Words::tr("%1 · %2").arg(line.item.title, line.cited())});
    };
    for (const DutySuggestion &suggestion : near)
        offer(suggestion.line);
    for (const DutyLine &line : std::as_const(*items))
        offer(line);
    item->setChoices(choices);
    item->setCode({});
    auto *reason = note({}, 2);
    auto *agreed = line({});
    form.add(u"answer"_s, Words::tr("Answer"), how, true);
    auto *itemBox = form.add(u"duty_item"_s, Words::tr("Item of the duty list"), item, true);
    auto *reasonBox = form.add(u"reason"_s, Words::tr("Reason"), reason);
    auto *agreedBox = form.add(u"agreed_by"_s, Words::tr("Who agreed"), agreed, true);
    if (!near.isEmpty())
        itemBox->setNote(near.first().line.item.list == "removed"_L1 ? Words::tr("“%1” was struck from the list").arg(near.first().line.item.title)
                                                                      : Words::tr("Shares words: %1").arg(near.first().shared.join(Words::tr(", "))));
    const auto showFields = [=] {
        const QString code = how->code();
        itemBox->setVisible(code == "admitted"_L1);
        reasonBox->setVisible(code == "admitted_exception"_L1 || code == "refused"_L1);
        reasonBox->setRequired(code == "admitted_exception"_L1);
        reasonBox->setNote(code == "refused"_L1 ? Words::tr("Stands in the letter; may stay empty") : QString());
        agreedBox->setVisible(code == "admitted_exception"_L1);
    };
    showFields();
    QObject::connect(how, &CodeCombo::codeChanged, &form, showFields);
    form.onSave([&]() -> Status {
        HandedTasks tasks(store);
        const QString code = how->code();
        if (code == "admitted"_L1) {
            const Key chosen = item->code().toLongLong();
            return chosen ? tasks.admit(task, chosen) : Status(Error{ErrorCode::Invalid, Words::tr("Say which item it is."), u"duty_item"_s});
        }
        if (code == "admitted_exception"_L1)
            return tasks.admitByException(task, reason->toPlainText(), agreed->text());
        if (code == "refused"_L1)
            return tasks.refuse(task, reason->toPlainText());
        return Error{ErrorCode::Invalid, Words::tr("Say how the task is answered."), u"answer"_s};
    });
    if (!form.ask())
        return false;
    if (how->code() == "refused"_L1) {
        auto letter = HandedTasks::refusal(store, task);
        if (!letter)
            return failed(workplace, letter.error());
        workplace.print(*letter);
    }
    return true;
}

} // namespace Allpost
