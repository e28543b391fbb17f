// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/buildingspage.h"
#include "ui_buildingspage.h"

#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/grids/places.h"
#include "models/grids/placetree.h"
#include "models/grids/planmodel.h"
#include "models/residents/address.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// The inputs of a question: a choice and a day.
struct Body
{
    QWidget *widget = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(widget);
    CodeCombo *choice = new CodeCombo;
    DateEdit *on = new DateEdit;

    Body(const QString &label, const QList<std::pair<Key, QString>> &choices)
    {
        column->setContentsMargins({});
        QList<Choice> all;
        for (const auto &[key, name] : choices)
            all.append({QString::number(key), name});
        choice->setChoices(all);
        choice->setCode({});
        on->setMayBeFuture(false);
        on->setDate(QDate::currentDate());
        add(label, choice);
        add(BuildingsPage::tr("From"), on);
    }
    FieldBox *add(const QString &label, QWidget *input)
    {
        auto *box = new FieldBox(label, input);
        box->setReserveNote(false);
        column->addWidget(box);
        return box;
    }
};

} // namespace

void BuildingsPage::openDoor()
{
    const PlanDoor *door = m_ui->plan->currentDoor();
    if (!door || isEditing())
        return;
    if (door->isLivedIn()) {
        if (door->households.size() > 1 && door->dwelling)
            workplace().go({u"household"_s, QVariantMap{{u"dwelling"_s, qlonglong(door->dwelling)}, {u"household"_s, qlonglong(door->households.first().household)}}});
        else
            workplace().go({u"household"_s, qlonglong(door->households.first().household)});
        return;
    }
    Address address;
    address.estate = m_plan->plan().estateName();
    address.building = m_plan->plan().building().number;
    address.stairwell = door->stairwellNumber;
    address.room = door->room;
    workplace().go({u"resident"_s, QVariantMap{{u"address"_s, address.longText()}}});
}

void BuildingsPage::visitDoor()
{
    const PlanDoor *door = m_ui->plan->currentDoor();
    if (door && door->isLivedIn())
        workplace().go({u"visit"_s, QVariantMap{{u"household"_s, qlonglong(door->households.first().household)}}});
}

QVariantMap BuildingsPage::orderSubject() const
{
    const PlanDoor *door = isEditing() ? nullptr : m_ui->plan->currentDoor();
    QVariantMap about{{u"building"_s, qlonglong(m_building)}};
    if (!door)
        return about;
    Address address;
    address.estate = m_plan->plan().estateName();
    address.building = m_plan->plan().building().number;
    address.stairwell = door->stairwellNumber;
    address.room = door->room;
    about.insert(u"stairwell"_s, qlonglong(door->stairwell));
    about.insert(u"dwelling"_s, qlonglong(door->dwelling));
    about.insert(u"place"_s, address.longText());
    if (door->households.size() == 1)
        about.insert(u"household"_s, qlonglong(door->households.first().household));
    return about;
}

void BuildingsPage::openCount(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const QString filter = first.data(Qt::UserRole + 1).toString();
    if (filter.isEmpty()) {
        // Doors, not people: they are shown where they are.
        const int what = first.data(Qt::UserRole).toInt();
        m_litCount = m_litCount == what ? -1 : what;
        m_plan->setLitCount(m_litCount < 0 ? std::optional<PlanCount::What>() : PlanCount::What(what));
        return;
    }
    QString where = u"building = \"%1\""_s.arg(m_plan->plan().building().number);
    if (!m_plan->plan().estateName().isEmpty())
        where += u" and estate = \"%1\""_s.arg(m_plan->plan().estateName());
    workplace().go({u"residents"_s, u"%1 and %2 and not deceased and not presence = registered_only and away_since = empty"_s.arg(where, filter)});
}

void BuildingsPage::edit(bool isBuilding, bool isFresh)
{
    if (isEditing())
        return;
    const Key estate = treeEstate();
    if (!isFresh && (isBuilding ? !m_building : !estate))
        return;
    QStringList rooms;
    if (isBuilding && !isFresh)
        for (const PlanDoor &door : m_plan->plan().doors())
            rooms << door.room;
    // First out of the way, or the window would grow for a moment to hold all three and stay so.
    m_ui->door->hide();
    m_ui->countsCard->hide();
    m_ui->editor->show();
    arrange();
    if (isBuilding)
        m_ui->editor->editBuilding(isFresh ? 0 : m_building, estate, rooms);
    else
        m_ui->editor->editEstate(isFresh ? 0 : estate);
    showNothing();
}

void BuildingsPage::stopEditing()
{
    m_ui->editor->hide();
    arrange();
    refresh();
    if (!m_ui->plan->currentIndex().isValid())
        m_ui->plan->goToFirstDoor();
    m_ui->plan->setFocus();
    workplace().titleChanged();
}

void BuildingsPage::print()
{
    if (m_plan->rowCount() == 0)
        return;
    PlanPaper view{m_plan->colouring(), m_plan->saying(), {}, {}};
    if (!m_plan->isAllLit())
        view.lit = [this](const PlanDoor &door) { return m_plan->isLit(door); };
    const auto printout = Papers::buildingPlan(workplace().store(), m_plan->plan(), view);
    if (!printout)
        return workplace().complain(printout.error());
    workplace().recordRead(u"print"_s, 0, {u"name"_s}, m_plan->plan().people(), {});
    workplace().print(*printout);
}

void BuildingsPage::printPeople(Result<Printout> (*paper)(const Store &, const PaperPart &, const PaperWish &))
{
    if (!m_building)
        return;
    PaperWish wish;
    wish.inFull = workplace().revealed();
    std::optional<QString> reason;
    if (wish.inFull && !(reason = workplace().askReason(tr("Print in full"))))
        return;
    const auto printout = paper(workplace().store(), {0, m_building}, wish);
    if (!printout)
        return workplace().complain(printout.error());
    if (reason)
        workplace().recordRead(u"print"_s, m_building, {u"id_number"_s, u"phone"_s}, m_plan->plan().people(), *reason);
    workplace().print(*printout);
}

void BuildingsPage::ask(Deed deed)
{
    const Key estate = treeEstate();
    const bool isEstate = deed == Deed::MergeEstate;
    QList<std::pair<Key, QString>> choices = deed == Deed::MergeBuilding ? m_tree->buildingsOf(estate) : m_tree->estates();
    const Key gone = isEstate ? estate : m_building;
    choices.removeIf([&](const auto &one) { return one.first == (deed == Deed::MergeBuilding ? m_building : estate); });
    if (!gone || choices.isEmpty()) {
        workplace().say(deed == Deed::MergeBuilding ? tr("This estate has no other building.") : tr("There is no other estate."));
        return;
    }
    const QString name = m_plan->plan().name();
    QString estateName = m_plan->plan().estateName();
    if (isEstate)
        if (auto record = workplace().store().get<Estate>(estate))
            estateName = record->name;
    Body body(deed == Deed::MergeBuilding ? tr("The building that stays") : isEstate ? tr("The estate that stays") : tr("Estate"), choices);
    Question question(deed == Deed::MoveBuilding        ? tr("Put %1 into another estate?").arg(name)
                          : deed == Deed::MergeBuilding ? tr("Is %1 the same as another building?").arg(name)
                                                        : tr("Is %1 the same as another estate?").arg(estateName),
                      deed == Deed::MoveBuilding ? tr("Its doors, households and visits go with it. The old name stays findable.")
                                                 : tr("Everything under it goes to the one that stays; doors of one number become one. Ctrl+Z takes it back."),
                      this);
    auto *preview = new Label(QString(), Theme::Type::Small, Tone::Ink2);
    preview->setWordWrap(true);
    body.column->addWidget(preview);
    question.setBody(body.widget);
    question.setDeeds(tr("Leave it"), deed == Deed::MoveBuilding ? tr("Put it there") : tr("Make them one"));
    const Entity &entity = isEstate ? Estate::entity() : Building::entity();
    Places places(workplace().store());
    question.goButton()->setRefusal(tr("Choose first."));
    connect(body.choice, &CodeCombo::codeChanged, &question, [&](const QString &code) {
        question.goButton()->setRefusal(code.toLongLong() ? QString() : tr("Choose first."));
        if (deed == Deed::MoveBuilding || !code.toLongLong())
            return;
        auto merge = places.mergePreview(entity, gone, code.toLongLong());
        if (!merge)
            return;
        QStringList lines{tr("%1 buildings, %2 stairwells and %3 doors go over; %4 doors become one.").arg(merge->buildings).arg(merge->stairwells).arg(merge->doors).arg(merge->joined)};
        if (!merge->crowded.isEmpty())
            lines << tr("Households of both behind: %1").arg(merge->crowded.mid(0, 12).join(u", "_s));
        preview->setText(lines.join(u'\n'));
    });
    body.choice->setFocus();
    while (question.exec() == QDialog::Accepted) {
        const Key other = body.choice->code().toLongLong();
        const QDate on = body.on->date().isValid() ? body.on->date() : QDate::currentDate();
        const Status done = deed == Deed::MoveBuilding ? places.moveBuilding(m_building, other, on) : places.merge(entity, gone, other, on);
        if (!done) {
            // The question stays open with what is in the way.
            preview->setTone(Tone::Bad);
            preview->setText(done.error().message);
            continue;
        }
        if (deed == Deed::MergeBuilding)
            m_building = other;
        refresh();
        workplace().say(deed == Deed::MoveBuilding ? tr("The building stands in another estate now") : tr("The two are one now"),
                        {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
        return;
    }
}

void BuildingsPage::closePlace()
{
    if (!m_building)
        return;
    Question question(tr("Is %1 no longer there?").arg(m_plan->plan().name()), tr("It leaves the tree and the plan from that day on; who lived there and when stays in the file."), this);
    auto *on = new DateEdit;
    on->setMayBeFuture(false);
    on->setDate(QDate::currentDate());
    auto *box = new FieldBox(tr("No longer there since"), on);
    question.setBody(box);
    question.setDeeds(tr("Leave it"), tr("It is gone"));
    while (question.exec() == QDialog::Accepted) {
        if (auto done = Places(workplace().store()).close(Building::entity(), m_building, on->date()); !done) {
            box->setFinding(done.error().message);
            continue;
        }
        const Key next = m_tree->beside(m_building, 1) ? m_tree->beside(m_building, 1) : m_tree->beside(m_building, -1);
        workplace().say(tr("The building is no longer there"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
        refresh();
        showBuilding(next);
        return;
    }
}

void BuildingsPage::removePlace()
{
    if (!m_building)
        return;
    Question question(tr("Remove %1?").arg(m_plan->plan().name()), tr("With its stairwells and its doors, as if it had never been put down. Only what nobody lived in can be removed."), this);
    question.setDeeds(tr("Leave it"), tr("Remove"), Button::Danger);
    if (question.exec() != QDialog::Accepted)
        return;
    const Key next = m_tree->beside(m_building, 1) ? m_tree->beside(m_building, 1) : m_tree->beside(m_building, -1);
    if (auto done = Places(workplace().store()).remove(Building::entity(), m_building); !done) {
        workplace().complain(done.error());
        return;
    }
    workplace().say(tr("The building is removed"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
    refresh();
    showBuilding(next);
}

void BuildingsPage::renumberDoor()
{
    const PlanDoor *door = m_ui->plan->currentDoor();
    if (!door || !door->dwelling || isEditing())
        return;
    auto seen = workplace().store().read(Dwelling::entity(), door->dwelling);
    if (!seen)
        return workplace().complain(seen.error());
    Question question(tr("Another number for door %1?").arg(m_plan->plan().shortName(*door)), tr("Who lives there stays there. The old number stays findable."), this);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    auto *room = new LineEdit;
    room->setObjectName(u"newRoom"_s);
    room->setText(door->room);
    room->selectAll();
    auto *floor = new LineEdit;
    floor->setObjectName(u"newFloor"_s);
    auto *on = new DateEdit;
    on->setMayBeFuture(false);
    on->setDate(QDate::currentDate());
    if (const auto noted = seen->as<Dwelling>().floor)
        floor->setText(QString::number(*noted));
    auto *roomBox = new FieldBox(tr("Number"), room);
    auto *floorBox = new FieldBox(tr("Floor, where the number does not tell"), floor);
    auto *onBox = new FieldBox(tr("Called or numbered so since"), on);
    for (FieldBox *box : {roomBox, floorBox, onBox}) {
        box->setReserveNote(false);
        column->addWidget(box);
    }
    question.setBody(widget);
    question.setDeeds(tr("Leave it"), tr("Keep the number"));
    room->setFocus();
    while (question.exec() == QDialog::Accepted) {
        for (FieldBox *box : {roomBox, floorBox, onBox})
            box->clearFinding();
        Dwelling now = seen->as<Dwelling>();
        now.room = room->text();
        bool isNumber = true;
        now.floor.reset();
        if (const QString typed = floor->text().trimmed(); !typed.isEmpty())
            now.floor = typed.toLongLong(&isNumber);
        if (!isNumber) {
            floorBox->setFinding(tr("This is not a number."));
            continue;
        }
        const auto done = Places(workplace().store()).change(*seen, now, on->date());
        if (!done) {
            (done.error().detail == "on"_L1 ? onBox : roomBox)->setFinding(done.error().message);
            continue;
        }
        const QModelIndex there = m_plan->indexOf(seen->key);
        if (there.isValid())
            m_ui->plan->setCurrentIndex(there);
        workplace().say(tr("The number is kept"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
        return;
    }
}

void BuildingsPage::removeDoor()
{
    const PlanDoor *door = m_ui->plan->currentDoor();
    if (!door || !door->dwelling || isEditing())
        return;
    if (auto done = Places(workplace().store()).remove(Dwelling::entity(), door->dwelling); !done) {
        workplace().complain(done.error());
        return;
    }
    workplace().say(tr("The door is removed"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

void BuildingsPage::checkTree()
{
    auto findings = Places::checkTree(workplace().store().db());
    if (!findings) {
        workplace().complain(findings.error());
        return;
    }
    if (findings->isEmpty()) {
        workplace().say(tr("The tree of places is in order."));
        return;
    }
    Printout printout;
    printout.title = tr("Mistakes in the tree of places");
    printout.subtitle = tr("%n findings", nullptr, int(findings->size()));
    for (const Finding &finding : *findings)
        printout.blocks.append(PrintText{finding.message, PrintText::Kind::Body});
    workplace().print(printout);
}

void BuildingsPage::renameAbove()
{
    const CodeList *levels = CodeList::find(u"place_level");
    QList<Choice> choices;
    for (const QString &code : {u"community"_s, u"street"_s, u"district"_s, u"city"_s})
        choices.append({code, levels ? levels->label(code, QLocale().name()) : code});
    Question question(tr("What is the place above the estates called?"), tr("The name before stays in the file with its days, so that old papers still find it."), this);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    auto *level = new CodeCombo;
    level->setChoices(choices);
    auto *name = new LineEdit;
    auto *code = new LineEdit;
    auto *on = new DateEdit;
    on->setMayBeFuture(false);
    on->setDate(QDate::currentDate());
    QHash<QString, FieldBox *> boxes;
    for (const auto &[field, label, input] : {std::tuple<QString, QString, QWidget *>{u"level"_s, tr("Level"), level}, {u"name"_s, tr("Name"), name},
                                             {u"code"_s, tr("Code"), code}, {u"on"_s, tr("Called so since"), on}}) {
        boxes.insert(field, new FieldBox(label, input));
        boxes.value(field)->setReserveNote(false);
        column->addWidget(boxes.value(field));
    }
    auto *former = new Label(QString(), Theme::Type::Small, Tone::Ink2);
    former->setWordWrap(true);
    column->addWidget(former);
    question.setBody(widget);
    question.setDeeds(tr("Leave it"), tr("Keep the name"));
    Places places(workplace().store());
    auto fill = [&](const QString &chosen) {
        auto names = places.upperNames(chosen);
        if (!names)
            return;
        name->setText(names->isEmpty() ? QString() : names->first().name);
        code->setText(names->isEmpty() ? QString() : names->first().code);
        QStringList lines;
        for (qsizetype i = 1; i < names->size(); ++i)
            lines << tr("%1 until %2").arg(names->at(i).name, names->at(i).until);
        former->setText(lines.join(u'\n'));
    };
    connect(level, &CodeCombo::codeChanged, &question, fill);
    level->setCode(u"community"_s);
    fill(u"community"_s);
    level->setFocus();
    while (question.exec() == QDialog::Accepted) {
        for (FieldBox *box : std::as_const(boxes))
            box->clearFinding();
        if (auto done = places.renameUpper(level->code(), name->text(), code->text(), on->date()); !done) {
            if (FieldBox *box = boxes.value(done.error().detail))
                box->setFinding(done.error().message);
            else
                workplace().complain(done.error());
            continue;
        }
        workplace().say(tr("The name is kept"), {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
        return;
    }
}

} // namespace Allpost
