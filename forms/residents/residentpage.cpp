// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/residentpage.h"
#include "ui_residentpage.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/store/history.h"
#include "models/views/recordlistmodel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a fact that fit into half of the card, beside short names of facts and beside long ones.
constexpr int LongestInHalf = 15;
constexpr int LongestBesideLong = 9;
constexpr int LongLabel = 120;
/// Pixels for the names of facts at 100 % text.
constexpr int LeastLabel = 80;
/// The latest visits; all of them stand on the page where one is noted.
constexpr int VisitsShown = 5;

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
    auto yesNo = [](const std::optional<bool> &value) { return !value ? QString() : *value ? ResidentPage::tr("Yes") : ResidentPage::tr("No"); };
    auto date = [](const QString &iso) { return ResidentTexts::birth(iso, true); };
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
                    of("id_issued", yesNo(person.idIssued)),
                    of("id_valid_until", date(person.idValidUntil)),
                    of("id_missing_reason", person.idMissingReason),
                    coded("registered_kind", person.registeredKind),
                    coded("employment", person.employment),
                    of("unemployed_on", date(person.unemployedOn)),
                    coded("pension_insurance", person.pensionInsurance),
                    of("pension_drawing", yesNo(person.pensionDrawing)),
                    of("medical_insured", yesNo(person.medicalInsured)),
                    of("party_joined_on", date(person.partyJoinedOn)),
                    of("arrived_on", date(person.arrivedOn)),
                    of("permit_until", date(person.permitUntil)),
                    of("away_since", date(person.awaySince)),
                    of("away_to", person.awayTo),
                    of("away_reason", person.awayReason),
                    coded("children", person.children),
                    of("last_health_check", date(person.lastHealthCheck)),
                    of("last_screening", date(person.lastScreening)),
                    of("verified_on", date(person.verifiedOn)),
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
    m_ui->hints->setWorkplace(&workplace);
    m_ui->careCard->setWorkplace(&workplace);
    m_ui->missing->setTone(Tone::Warn);
    m_ui->twin->setWorkplace(&workplace);
    m_ui->visits->setWorkplace(&workplace);
    m_ui->visits->setLimit(VisitsShown);
    m_ui->orders->setWorkplace(&workplace);
    m_ui->points->setWorkplace(&workplace);
    connect(m_ui->orders, &OpenOrders::counted, this, [this](int count) {
        m_ui->ordersCard->setVisible(count > 0);
        m_ui->ordersCard->setCount(count ? QString::number(count) : QString());
    });
    m_ui->members->setModel(m_members);
    m_ui->members->setFitted(true);
    m_ui->members->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->members->horizontalHeader()->setSectionsMovable(false);
    m_ui->facts->setHorizontalSpacing(Space::m);
    m_ui->facts->setColumnStretch(0, 1);
    m_ui->facts->setColumnStretch(1, 1);
    for (QScrollArea *scroll : {m_ui->historyScroll, m_ui->viewScroll}) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
    }
    connect(m_ui->members, &Table::opened, this, [this](const QModelIndex &index) { this->workplace().go({u"resident"_s, index.siblingAtColumn(0).data(Qt::UserRole)}); });
    connect(m_ui->missing, &Banner::acted, this, [this] { startEditing(m_resident); });
    connect(m_ui->editor, &ResidentEditor::saved, this, [this](qlonglong resident) {
        const bool fresh = m_resident == 0;
        m_resident = resident;
        stopEditing();
        this->workplace().say(fresh ? tr("Registered") : tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { this->workplace().undo(); }});
    });
    connect(m_ui->editor, &ResidentEditor::left, this, [this] {
        leave();
        if (m_resident)
            stopEditing();
        else
            this->workplace().back();
    });
    connect(m_ui->editor, &ResidentEditor::existingWanted, this, [this](qlonglong resident) { this->workplace().go({u"resident"_s, resident}); });
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        if (!on)
            m_noted = 0;
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
    m_previous = addCommand("resident.previous", tr("Previous person"), u"chevron-up"_s, Qt::ALT | Qt::Key_Up, [this] { goBy(-1); });
    m_next = addCommand("resident.next", tr("Next person"), u"chevron-down"_s, Qt::ALT | Qt::Key_Down, [this] { goBy(1); });
    addCommand("resident.household", tr("Household card"), u"house"_s, Qt::Key_F3, [this] {
        if (m_resident && !isEditing())
            workplace().go({u"household"_s, QVariantMap{{u"resident"_s, qlonglong(m_resident)}}});
    });
    QAction *printCard = addCommand("resident.print", tr("Print the card"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    QAction *reveal = addCommand("resident.reveal", tr("Show in full"), u"eye"_s, {}, [this] { workplace().setRevealed(!workplace().revealed(), u"resident"_s, m_resident); });
    QAction *change = addCommand("resident.edit", tr("Change"), u"pencil"_s, Qt::Key_F2, [this] {
        if (m_resident && !isEditing())
            startEditing(m_resident);
    });
    addCommand("resident.save", tr("Save the person"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (isEditing())
            m_ui->editor->save();
    });
    addCommand("resident.leave", tr("Leave the card"), u"x"_s, Qt::Key_Escape, [this] {
        if (isEditing())
            Q_EMIT m_ui->editor->left();
        else
            workplace().back();
    });
    addCommand("resident.doubles", tr("Compare with another record"), u"git-compare-arrows"_s, Qt::CTRL | Qt::Key_D, [this] { workplace().go({u"duplicates"_s, qlonglong(m_resident)}); });
    addCommand("resident.apart", tr("Take the linked records apart"), u"unlink"_s, {}, [this] {
        if (!m_ui->twin->takeApart())
            workplace().say(tr("This person has one record only"));
    });
    addCommand("resident.history", tr("What happened with this person"), u"history"_s, Qt::CTRL | Qt::Key_H, [this] { m_ui->historyScroll->setFocus(); });
    addCommand("resident.care", tr("Add to a care group"), u"heart"_s, Qt::CTRL | Qt::Key_G, [this] {
        if (m_resident && !isEditing()) {
            m_ui->careCard->add();
            m_ui->viewScroll->ensureWidgetVisible(m_ui->careCard);
        }
    });
    addCommand("resident.points", tr("Exchange points"), u"coins"_s, Qt::CTRL | Qt::Key_J, [this] {
        if (m_resident && !isEditing())
            m_ui->points->exchange();
    });
    auto button = [&](QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        if (text.isEmpty())
            made->setToolTip(action->text() + u"  "_s + action->shortcut().toString(QKeySequence::NativeText));
        m_ui->head->addButton(made);
        m_cardButtons << made;
        return made;
    };
    button(m_previous, tr("Previous"), Button::Quiet);
    button(m_next, tr("Next"), Button::Quiet);
    button(printCard, tr("Print"), Button::Normal);
    button(reveal, tr("In full"), Button::Normal)->setKeyText(u"Ctrl+M"_s);
    if (QAction *note = commands.find(u"visit.note"_s))
        button(note, tr("Visit"), Button::Normal);
    if (QAction *paper = commands.find(u"papers.write"_s))
        button(paper, tr("Paper"), Button::Normal);
    if (QAction *order = commands.find(u"order.register"_s))
        button(order, tr("Order"), Button::Normal);
    button(change, tr("Change"), Button::Primary);
}

void ResidentPage::goBy(int by)
{
    auto *list = qobject_cast<RecordListModel *>(m_among);
    if (!list || isEditing())
        return;
    const int row = list->rowOf(m_resident);
    if (const Key key = row < 0 ? 0 : list->keyAt(row + by)) {
        m_resident = key;
        showCard();
        workplace().titleChanged();
    }
}

void ResidentPage::showPlace()
{
    auto *list = qobject_cast<RecordListModel *>(m_among);
    const int row = list ? list->rowOf(m_resident) : -1;
    for (QAction *action : {m_previous, m_next})
        action->setVisible(row >= 0 && !isEditing());
    for (int i = 0; i < m_cardButtons.size(); ++i)
        m_cardButtons.at(i)->setVisible(!isEditing() && (row >= 0 || i > 1));
    CommandRegistry::refuse(m_previous, row > 0 ? QString() : tr("This is the first person of the list."));
    CommandRegistry::refuse(m_next, row >= 0 && row + 1 < list->rowCount() ? QString() : tr("This is the last person of the list."));
}

void ResidentPage::noteReveal()
{
    if (!workplace().revealed() || m_noted == m_resident)
        return;
    m_noted = m_resident;
    workplace().recordRead(u"reveal"_s, m_resident, {u"id_number"_s, u"birth_date"_s, u"phone"_s, u"other_phone"_s}, 1, {});
}

QString ResidentPage::title() const
{
    return m_resident ? m_name : tr("New person");
}

VisitSubject ResidentPage::visitSubject() const
{
    return isEditing() ? VisitSubject() : VisitSubject{0, m_resident};
}

void ResidentPage::show(const QVariant &what)
{
    if (what.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = what.toMap();
        if (const Key household = map.value(u"household"_s).toLongLong(); household || map.contains(u"address"_s)) {
            m_among = nullptr;
            m_resident = 0;
            m_ui->head->setTitle(tr("New person"));
            m_ui->head->setSubtitle({});
            startEditing(0);
            m_ui->editor->editNew(household, map.value(u"address"_s).toString());
            return;
        }
        m_resident = map.value(u"key"_s).toLongLong();
        m_among = map.value(u"among"_s).value<QPointer<QObject>>();
        stopEditing();
        if (map.value(u"edit"_s).toBool())
            startEditing(m_resident);
    } else if (what.toLongLong()) {
        m_among = nullptr;
        m_resident = what.toLongLong();
        stopEditing();
    } else {
        m_among = nullptr;
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
    showPlace();
}

void ResidentPage::stopEditing()
{
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    m_members->clear();
    showCard();
    (m_ui->membersCard->isHidden() ? static_cast<QWidget *>(m_cardButtons.last()) : m_ui->members)->setFocus();
    workplace().titleChanged();
}

void ResidentPage::showCard()
{
    showPlace();
    auto person = workplace().store().get<Resident>(m_resident);
    auto ties = Residents(workplace().store()).ties(m_resident);
    m_ui->viewScroll->setVisible(person && ties);
    m_ui->historyCard->setVisible(person && ties);
    if (!person || !ties) {
        m_name.clear();
        m_ui->head->setTitle(tr("This person is no longer in the file"));
        m_ui->head->setSubtitle({});
        m_ui->chips->setChips(QList<ChipValue>{});
        m_ui->missing->hide();
        m_ui->twin->setResident(0);
        m_ui->hints->setResident(0);
        return;
    }
    noteReveal();
    m_ui->twin->setResident(m_resident);
    m_name = person->name;
    m_ui->head->setTitle(person->name);
    // The whole address stands below; the head has room for the door as it is spoken.
    m_ui->head->setSubtitle(QStringList{ResidentTexts::sexAndAge(person->sex, person->birthDate), ties->address.isDoor() ? ties->address.shortText() : ties->address.longText()}.join(u" · "_s));
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
    m_ui->missing->setText(tr("Still missing: %1").arg(missing.join(tr(", "))));
    m_ui->missing->setAction(tr("Add it"), u"F2"_s);

    const QList<Fact> facts = factsOf(*person, *ties, workplace().revealed());
    while (QLayoutItem *item = m_ui->facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int labels = LeastLabel;
    for (const Fact &fact : facts)
        labels = qMax(labels, Theme::textWidth(Theme::Type::Small, fact.name) * 100 / Theme::textPercent() + Space::s);
    // Long ones have a line of their own, so that nothing is cut.
    int row = 0;
    int column = 0;
    for (const Fact &fact : facts) {
        const bool isLong = fact.value.size() > (labels > LongLabel ? LongestBesideLong : LongestInHalf);
        if (isLong && column) {
            ++row;
            column = 0;
        }
        m_ui->facts->addWidget(new FactRow(fact.name, fact.value, labels), row, column, 1, isLong ? 2 : 1);
        if (isLong || ++column == 2) {
            ++row;
            column = 0;
        }
    }
    m_ui->hints->setResident(m_resident);
    m_ui->visits->setSubject({ties->household, m_resident});
    m_ui->careCard->setResident(m_resident);
    m_ui->orders->setResident(m_resident);
    m_ui->points->setResident(m_resident);
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
    const qsizetype present = std::count_if(members->begin(), members->end(), [](const HouseholdMember &m) { return !m.died; });
    m_ui->membersCard->setCount(tr("%n people", nullptr, int(present)));
    for (const HouseholdMember &member : *members) {
        auto *name = new QStandardItem(member.name);
        name->setData(qlonglong(member.resident), Qt::UserRole);
        name->setData(true, StrongRole);
        auto cell = [](const QString &text) {
            auto *item = new QStandardItem(text.isEmpty() ? u"\u2014"_s : text);
            if (text.isEmpty())
                item->setData(int(Meaning::Faint), MeaningRole);
            return item;
        };
        m_members->appendRow({name, cell(ResidentTexts::word(u"relation"_s, member.relation)), cell(ResidentTexts::sexAndAge(member.sex, member.birthDate)),
                              cell(member.died ? tr("Deceased") : ResidentTexts::word(u"presence"_s, member.presence))});
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
            const QDateTime when = QDateTime::fromMSecsSinceEpoch(event.wall);
            item.when = when.date() == QDate::currentDate() ? tr("Today %1").arg(when.toString(u"hh:mm"_s)) : when.toString(u"yyyy-MM-dd hh:mm"_s);
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
        workplace().recordRead(u"print"_s, m_resident, {u"id_number"_s, u"birth_date"_s, u"phone"_s, u"other_phone"_s}, 1, *reason);
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
