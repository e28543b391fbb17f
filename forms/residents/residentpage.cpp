// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentpage.h"
#include "ui_residentpage.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/store/history.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

struct Fact
{
    QString name;
    QString value;
};

/// What is known of a person, in the order of the card; empty values are left out.
QList<Fact> factsOf(const Resident &person, const ResidentTies &ties, bool inFull)
{
    const Entity &entity = Resident::entity();
    auto of = [&](const char *field, const QString &value) { return Fact{entity.find(QString::fromLatin1(field))->title(), value}; };
    auto coded = [&](const char *field, const QString &stored) { return of(field, ResidentTexts::word(entity.find(QString::fromLatin1(field))->codes, stored)); };
    QList<Fact> all{of("id_number", ResidentTexts::idNumber(person.idNumber, inFull)),
                    of("birth_date", ResidentTexts::birth(person.birthDate, inFull)),
                    of("phone", ResidentTexts::phone(person.phone, inFull)),
                    of("other_phone", ResidentTexts::phone(person.otherPhone, inFull)),
                    {ResidentPage::tr("Address"), ties.address.longText()},
                    {ResidentPage::tr("Relation to the head"), ResidentTexts::word(u"relation"_s, ties.relation)},
                    of("former_name", person.formerName),
                    coded("ethnicity", person.ethnicity),
                    coded("political_status", person.politicalStatus),
                    coded("education", person.education),
                    coded("marital_status", person.maritalStatus),
                    of("occupation", person.occupation),
                    of("employer", person.employer),
                    coded("residence", person.residence),
                    coded("presence", person.presence),
                    of("registered_address", person.registeredAddress),
                    coded("id_type", person.idType),
                    of("died_on", ResidentTexts::birth(person.diedOn, true)),
                    of("note", person.note)};
    all.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return all;
}

} // namespace

ResidentPage::ResidentPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::ResidentPage>()), m_members(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->editor->setWorkplace(&workplace);
    m_ui->missing->setTone(Tone::Warn);
    m_ui->members->setModel(m_members);
    m_ui->members->setFitted(true);
    m_ui->members->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->facts->setHorizontalSpacing(Space::l);
    connect(m_ui->members, &Table::opened, this, [this](const QModelIndex &index) { this->workplace().go({u"resident"_s, index.siblingAtColumn(0).data(Qt::UserRole)}); });
    connect(m_ui->missing, &Banner::acted, this, [this] { startEditing(m_resident); });
    connect(m_ui->editor, &ResidentEditor::saved, this, [this](qlonglong resident) {
        const bool fresh = m_resident == 0;
        m_resident = resident;
        stopEditing();
        this->workplace().say(fresh ? tr("Registered") : tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { this->workplace().undo(); }});
    });
    connect(m_ui->editor, &ResidentEditor::left, this, [this] {
        m_ui->editor->keepDraft();
        if (m_resident)
            stopEditing();
        else
            this->workplace().back();
    });
    connect(m_ui->editor, &ResidentEditor::existingWanted, this, [this](qlonglong resident) { this->workplace().go({u"resident"_s, resident}); });
    connect(&workplace, &Workplace::revealedChanged, this, [this] {
        if (!isEditing())
            showCard();
    });
    connect(&workplace.store(), &Store::committed, this, [this] {
        if (isVisible() && !isEditing())
            showCard();
    });
    addCommands();
}

ResidentPage::~ResidentPage() = default;

ResidentEditor *ResidentPage::editor() const
{
    return m_ui->editor;
}

bool ResidentPage::isEditing() const
{
    return m_ui->pages->currentWidget() == m_ui->editor;
}

void ResidentPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    auto add = [&](const char *id, const QString &text, const QString &icon, const QKeySequence &key, auto act) {
        QAction *action = commands.add(QLatin1String(id), text, icon, key, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *printCard = add("resident.print", tr("Print the card"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    QAction *reveal = add("resident.reveal", tr("Show in full"), u"eye"_s, {}, [this] { workplace().setRevealed(!workplace().revealed(), u"resident"_s, m_resident); });
    QAction *change = add("resident.edit", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] {
        if (m_resident && !isEditing())
            startEditing(m_resident);
    });
    add("resident.save", tr("Save the person"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (isEditing())
            m_ui->editor->save();
    });
    add("resident.leave", tr("Leave the card"), u"x"_s, Qt::Key_Escape, [this] {
        if (isEditing())
            Q_EMIT m_ui->editor->left();
        else
            workplace().back();
    });
    add("resident.history", tr("What happened with this person"), u"history"_s, Qt::CTRL | Qt::Key_H, [this] { m_ui->historyScroll->setFocus(); });
    for (QAction *action : {printCard, reveal, change}) {
        auto *button = new Button;
        button->setKind(action == change ? Button::Primary : Button::Normal);
        button->follow(action);
        button->setIconName(action->property("iconName").toString());
        if (action == reveal)
            button->setKeyText(u"Ctrl+M"_s);
        m_ui->head->addButton(button);
    }
}

QString ResidentPage::title() const
{
    return m_resident ? m_name : tr("New person");
}

void ResidentPage::show(const QVariant &what)
{
    if (what.typeId() == QMetaType::QVariantMap) {
        m_resident = what.toMap().value(u"key"_s).toLongLong();
        showCard();
        startEditing(m_resident);
    } else if (what.toLongLong()) {
        m_resident = what.toLongLong();
        stopEditing();
    } else {
        m_resident = 0;
        m_ui->head->setTitle(tr("New person"));
        m_ui->head->setSubtitle({});
        startEditing(0);
    }
}

bool ResidentPage::leave()
{
    if (isEditing() && m_ui->editor->isModified()) {
        m_ui->editor->keepDraft();
        workplace().say(tr("Not saved; what was typed is kept as a draft."));
    }
    return true;
}

void ResidentPage::refresh()
{
    if (!isEditing())
        showCard();
}

void ResidentPage::startEditing(Key resident)
{
    m_ui->pages->setCurrentWidget(m_ui->editor);
    m_ui->editor->edit(resident);
}

void ResidentPage::stopEditing()
{
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    showCard();
    m_ui->members->setFocus();
    workplace().titleChanged();
}

void ResidentPage::showCard()
{
    auto person = workplace().store().get<Resident>(m_resident);
    auto ties = Residents(workplace().store()).ties(m_resident);
    if (!person || !ties) {
        m_name.clear();
        m_ui->head->setTitle(tr("This person is no longer in the file"));
        m_ui->head->setSubtitle({});
        m_ui->chips->setChips(QList<ChipValue>{});
        m_ui->missing->hide();
        return;
    }
    m_name = person->name;
    m_ui->head->setTitle(person->name);
    m_ui->head->setSubtitle(QStringList{ResidentTexts::sexAndAge(person->sex, person->birthDate), ties->address.longText()}.join(u" · "_s));
    const QList<ChipValue> chips = ResidentTexts::chips(*ties, *person);
    m_ui->chips->setChips(chips);
    m_ui->chips->setVisible(!chips.isEmpty());
    QStringList missing;
    if (person->idNumber.isEmpty())
        missing << tr("ID number");
    if (person->phone.isEmpty())
        missing << tr("phone");
    if (ties->address.isEmpty())
        missing << tr("address");
    m_ui->missing->setVisible(!missing.isEmpty());
    m_ui->missing->setText(tr("Still missing: %1").arg(QLocale().createSeparatedList(missing)));
    m_ui->missing->setAction(tr("Add it"), u"F2"_s);

    const QList<Fact> facts = factsOf(*person, *ties, workplace().revealed());
    while (QLayoutItem *item = m_ui->facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < facts.size(); ++i)
        m_ui->facts->addWidget(new FactRow(facts.at(i).name, facts.at(i).value, 96), i / 2, i % 2);
    showMembers();
    showHistory();
}

void ResidentPage::showMembers()
{
    m_members->clear();
    m_members->setHorizontalHeaderLabels({tr("Name"), tr("Relation"), tr("Sex and age"), tr("Presence")});
    auto ties = Residents(workplace().store()).ties(m_resident);
    m_ui->membersCard->setVisible(ties && ties->household);
    if (!ties || !ties->household)
        return;
    auto members = Residents(workplace().store()).members(ties->household);
    if (!members)
        return;
    m_ui->membersCard->setCount(QLocale().toString(members->size()));
    for (const HouseholdMember &member : *members) {
        auto *name = new QStandardItem(member.name);
        name->setData(qlonglong(member.resident), Qt::UserRole);
        name->setData(true, StrongRole);
        const QString presence = member.died ? tr("Deceased") : ResidentTexts::word(u"presence"_s, member.presence);
        m_members->appendRow({name, new QStandardItem(ResidentTexts::word(u"relation"_s, member.relation)),
                              new QStandardItem(ResidentTexts::sexAndAge(member.sex, member.birthDate)), new QStandardItem(presence)});
    }
    for (int row = 0; row < m_members->rowCount(); ++row)
        if (m_members->item(row)->data(Qt::UserRole).toLongLong() == m_resident)
            m_ui->members->setCurrentIndex(m_members->index(row, 0));
}

void ResidentPage::showHistory()
{
    QList<TimelineItem> items;
    if (auto events = History::of(workplace().store().db(), Resident::entity(), m_resident, QLocale().name().left(2))) {
        const bool inFull = workplace().revealed();
        for (const HistoryEvent &event : *events) {
            QStringList lines;
            for (const FieldChange &change : event.fields) {
                if (!change.field)
                    continue;
                auto shown = [&](const QString &value) {
                    if (value.isEmpty())
                        return tr("empty");
                    const Mask mask = change.field->mask;
                    return mask == Mask::IdNumber ? ResidentTexts::idNumber(value, inFull)
                        : mask == Mask::Phone    ? ResidentTexts::phone(value, inFull)
                        : mask == Mask::BirthDate ? ResidentTexts::birth(value, inFull)
                                                  : value;
                };
                if (event.kind == HistoryEvent::Kind::Changed)
                    lines << tr("%1: %2 → %3").arg(change.field->title(), shown(change.before), shown(change.after));
            }
            TimelineItem item;
            item.when = QDateTime::fromMSecsSinceEpoch(event.wall).toString(u"yyyy-MM-dd hh:mm"_s);
            item.title = event.worker.isEmpty() ? event.action : event.action + u" · "_s + event.worker;
            item.detail = lines.join(u'\n');
            item.icon = event.kind == HistoryEvent::Kind::Imported ? u"file-spreadsheet"_s : event.kind == HistoryEvent::Kind::Born ? u"plus"_s : u"pencil"_s;
            items.append(item);
        }
    }
    m_ui->history->setItems(items);
    m_ui->historyCard->setCount(QLocale().toString(items.size()));
}

void ResidentPage::print()
{
    auto person = workplace().store().get<Resident>(m_resident);
    auto ties = Residents(workplace().store()).ties(m_resident);
    if (!person || !ties)
        return;
    const bool inFull = workplace().revealed();
    if (inFull) {
        const auto reason = workplace().askReason(tr("Print in full"));
        if (!reason)
            return;
        workplace().recordRead(u"print"_s, m_resident, {}, 1, *reason);
    }
    Printout printout;
    printout.title = person->name;
    printout.subtitle = ResidentTexts::sexAndAge(person->sex, person->birthDate);
    printout.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    PrintFacts facts;
    for (const Fact &fact : factsOf(*person, *ties, inFull))
        facts.facts.append({fact.name, fact.value});
    printout.blocks.append(facts);
    if (ties->household) {
        if (auto members = Residents(workplace().store()).members(ties->household)) {
            PrintTable table;
            for (const QString &heading : {tr("Name"), tr("Relation"), tr("Sex and age")}) {
                PrintColumn column;
                column.heading = heading;
                table.columns.append(column);
            }
            table.rowCount = int(members->size());
            table.row = [members = *members](int row) {
                const HouseholdMember &member = members.at(row);
                return QStringList{member.name, ResidentTexts::word(u"relation"_s, member.relation), ResidentTexts::sexAndAge(member.sex, member.birthDate)};
            };
            printout.blocks.append(PrintText{tr("Household"), PrintText::Kind::Heading});
            printout.blocks.append(table);
        }
    }
    workplace().print(printout);
}

} // namespace Allpost
