// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/householdpage.h"
#include "ui_householdpage.h"

#include "forms/households/householdpaper.h"
#include "forms/households/householdtexts.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "forms/views/conditionflow.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the members.
enum Column { Relation, Name, Sex, Age, IdNumber, Phone, Groups, Now, Columns };

constexpr int RightWidth = 336;
constexpr int LongestTimeline = 60;

} // namespace

HouseholdPage::HouseholdPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::HouseholdPage>()), m_members(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->homeEditor->setWorkplace(&workplace);
    m_ui->homeEditor->setTitle(tr("Dwelling and household"));
    m_ui->step->setWorkplace(&workplace);
    m_ui->where->setTone(Tone::Ink2);
    m_ui->asOf->setTone(Tone::Accent);
    m_ui->members->setModel(m_members);
    m_ui->members->setFitted(true);
    m_ui->members->setAccessibleName(tr("Members"));
    m_ui->members->horizontalHeader()->setSectionsMovable(false);
    m_ui->rightScroll->setFixedWidth(RightWidth);
    for (QScrollArea *scroll : {m_ui->leftScroll, m_ui->rightScroll}) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
    }
    addCommands();
    addSteps();
    addCorners();
    connect(m_ui->members, &Table::opened, this, [this] { openMember(false); });
    connect(m_ui->asOf, &Banner::acted, this, [this] { lookAt({}); });
    connect(m_ui->homeEditor, &HomeCard::left, this, &HouseholdPage::stopEditing);
    connect(m_ui->homeEditor, &HomeCard::saved, this, [this](bool changed) {
        stopEditing();
        if (changed)
            this->workplace().say(tr("Saved"), {tr("Undo"), u"Ctrl+Z"_s, [this] { this->workplace().undo(); }});
    });
    connect(m_ui->step, &StepPanel::left, this, &HouseholdPage::closeStep);
    connect(m_ui->step, &StepPanel::done, this, [this] {
        // A household that ended by joining another is left for that one.
        if (const Key into = this->workplace().store().get<Household>(m_card.key).value_or(Household{}).joinedInto)
            openHousehold(into);
        closeStep();
    });
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        if (!on)
            m_noted = 0;
        if (m_card.key && !isEditing() && !isInStep())
            showCard();
    });
    connect(&workplace.store(), &Store::committed, this, [this] {
        if (isVisible() && m_card.key && !isEditing() && !isInStep())
            showCard();
    });
}

HouseholdPage::~HouseholdPage() = default;

bool HouseholdPage::isInStep() const
{
    return m_ui->pages->currentWidget() == m_ui->step;
}

bool HouseholdPage::isEditing() const
{
    return !m_ui->homeEditor->isHidden();
}

void HouseholdPage::addCommands()
{
    CommandRegistry &commands = workplace().commands();
    auto add = [&](const char *id, const QString &text, const QString &icon, const QKeySequence &key, auto act) {
        QAction *action = commands.add(QLatin1String(id), text, icon, key, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_previous = add("household.previous", tr("Previous household"), u"chevron-left"_s, Qt::ALT | Qt::Key_Up, [this] { goBy(-1); });
    m_next = add("household.next", tr("Next household"), u"chevron-right"_s, Qt::ALT | Qt::Key_Down, [this] { goBy(1); });
    QAction *printCard = add("household.print", tr("Print the household card"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    m_visit = add("household.visit", tr("Note a visit"), u"footprints"_s, Qt::Key_F7, [this] {
        workplace().go({u"visit"_s, QVariantMap{{u"household"_s, qlonglong(m_card.key)}}});
    });
    m_edit = add("household.edit", tr("Change dwelling and household"), u"pencil"_s, Qt::Key_F2, [this] {
        // In the list of members the key means the member.
        if (m_ui->members->hasFocus())
            openMember(true);
        else
            startEditing();
    });
    add("household.day", tr("Who lived here on a day"), u"calendar-days"_s, Qt::CTRL | Qt::Key_D, [this] {
        m_dayInput->setFocus(Qt::ShortcutFocusReason);
        m_dayInput->selectAll();
    });
    add("household.former", tr("Who lived here before"), u"clock"_s, {}, [this] {
        m_withFormer = !m_withFormer;
        showMembers();
    });
    add("household.save", tr("Save dwelling and household"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] {
        if (isEditing())
            m_ui->homeEditor->save();
    });
    add("household.history", tr("What happened in this household"), u"history"_s, Qt::CTRL | Qt::Key_H, [this] { m_ui->rightScroll->setFocus(); });
    add("household.leave", tr("Leave the household card"), u"x"_s, Qt::Key_Escape, [this] { esc(); });
    auto button = [&](QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        m_ui->head->addButton(made);
    };
    button(m_previous, tr("Previous"), Button::Normal);
    button(m_next, tr("Next"), Button::Normal);
    button(printCard, tr("Print"), Button::Normal);
    button(m_visit, tr("Visit"), Button::Primary);
    m_ui->rightScroll->setFocusPolicy(Qt::StrongFocus);
}

void HouseholdPage::addSteps()
{
    struct Step { const char *id; StepForm::Kind kind; QString text; const char *icon; };
    const QList<Step> steps{{"household.add", StepForm::Kind::Add, tr("Add"), "user-plus"},
                            {"household.out", StepForm::Kind::Out, tr("Move out"), "user-minus"},
                            {"household.death", StepForm::Kind::Death, tr("Death"), "flower-2"},
                            {"household.head", StepForm::Kind::Head, tr("Head"), "crown"},
                            {"household.split", StepForm::Kind::Split, tr("Split"), "split"},
                            {"household.join", StepForm::Kind::Join, tr("Join"), "merge"},
                            {"household.home", StepForm::Kind::Home, tr("Move home"), "door-open"},
                            {"household.birth", StepForm::Kind::Birth, tr("Birth"), "cake"},
                            {"household.verify", StepForm::Kind::Verify, tr("Unchanged"), "circle-check"}};
    auto *flow = new ConditionFlow(m_ui->steps);
    flow->setContentsMargins({});
    flow->setSpacing(Space::s);
    int key = Qt::Key_1;
    for (const Step &step : steps) {
        QAction *action = workplace().commands().add(QLatin1String(step.id), StepPanel::title(step.kind), QLatin1String(step.icon), QKeySequence(key++), this);
        connect(action, &QAction::triggered, this, [this, kind = step.kind] { openStep(kind); });
        m_steps << action;
        auto *made = new Button(step.text, QLatin1String(step.icon));
        made->follow(action);
        flow->insert(flow->count(), made);
        m_stepButtons << made;
    }
}

void HouseholdPage::addCorners()
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    m_former = new Button({}, u"clock"_s, {}, Button::Quiet);
    connect(m_former, &QAbstractButton::clicked, workplace().commands().find(u"household.former"_s), &QAction::trigger);
    m_dayInput = new DateEdit;
    m_dayInput->setObjectName(u"day"_s);
    m_dayInput->setMayBeFuture(false);
    m_dayInput->setPlaceholderText(tr("As on a day"));
    m_dayInput->setToolTip(tr("Who lived here on a day") + u"  Ctrl+D"_s);
    m_dayInput->setAccessibleName(tr("Who lived here on a day"));
    m_dayInput->setFixedWidth(136 * Theme::textPercent() / 100);
    connect(m_dayInput, &QLineEdit::returnPressed, this, [this] { lookAt(m_dayInput->date()); });
    connect(m_dayInput, &DateEdit::isoChanged, this, [this] {
        if (m_dayInput->date().isValid() && m_dayInput->date() != m_card.day)
            lookAt(m_dayInput->date());
    });
    row->addWidget(m_former);
    row->addWidget(m_dayInput);
    m_ui->membersCard->setCorner(corner);
    auto *change = new Button(tr("Change"), u"pencil"_s, u"F2"_s, Button::Quiet);
    change->setObjectName(u"changeHome"_s);
    connect(change, &QAbstractButton::clicked, this, &HouseholdPage::startEditing);
    m_ui->homeCard->setCorner(change);
}

void HouseholdPage::show(const QVariant &what)
{
    const Store &store = workplace().store();
    m_day = {};
    Result<Key> household = what.toLongLong();
    int step = 0;
    if (what.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = what.toMap();
        m_day = QDate::fromString(map.value(u"day"_s).toString(), Qt::ISODate);
        step = map.value(u"step"_s).toInt();
        household = Key(map.value(u"household"_s).toLongLong());
        if (const Key resident = map.value(u"resident"_s).toLongLong())
            household = HouseholdCard::ofResident(store, resident);
        else if (const Key dwelling = map.value(u"dwelling"_s).toLongLong())
            household = HouseholdCard::ofDwelling(store, dwelling);
    }
    if (!household) {
        workplace().complain(household.error());
        return;
    }
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    m_ui->homeEditor->hide();
    m_ui->step->forget();
    openHousehold(*household);
    m_ui->members->setFocus();
    if (step >= 1 && step <= m_steps.size() && m_steps.at(step - 1)->isEnabled())
        m_steps.at(step - 1)->trigger();
}

void HouseholdPage::openHousehold(Key household)
{
    m_card = {};
    m_card.key = household;
    m_withFormer = false;
    m_building.clear();
    m_ui->leftScroll->verticalScrollBar()->setValue(0);
    m_ui->rightScroll->verticalScrollBar()->setValue(0);
    showCard();
    workplace().titleChanged();
}

bool HouseholdPage::leave()
{
    if (isEditing() && m_ui->homeEditor->isModified())
        return m_ui->homeEditor->save();
    return true;
}

void HouseholdPage::refresh()
{
    if (m_card.key && !isEditing() && !isInStep())
        showCard();
}

QString HouseholdPage::title() const
{
    return m_card.day.isValid() ? HouseholdTexts::title(m_card) : tr("Household");
}

void HouseholdPage::showCard()
{
    const Key household = m_card.key;
    HouseholdCard::Options options;
    if (m_day.isValid())
        options.day = m_day;
    auto card = HouseholdCard::read(workplace().store(), household, options);
    m_ui->pages->setVisible(bool(card));
    m_ui->steps->setVisible(bool(card));
    if (!card) {
        m_card = {};
        m_card.key = household;
        m_ui->head->setTitle(tr("This household is no longer in the file"));
        m_ui->where->setText({});
        m_ui->chips->setChips(QList<ChipValue>{});
        m_ui->asOf->hide();
        allow();
        return;
    }
    const bool otherDoor = card->dwellingKey != m_card.dwellingKey || m_building.isEmpty();
    m_card = *card;
    if (otherDoor && m_card.dwellingKey)
        m_building = HouseholdCard::inBuilding(workplace().store(), m_card.dwellingKey).value_or(QList<Key>{});
    noteReveal();
    showHead();
    showMembers();
    showHome();
    showCare();
    showOpen();
    showGrid();
    showTimeline();
    allow();
}

void HouseholdPage::showHead()
{
    m_ui->head->setTitle(HouseholdTexts::title(m_card));
    m_ui->where->setText(HouseholdTexts::subtitle(m_card));
    const QList<ChipValue> chips = HouseholdTexts::chips(m_card);
    m_ui->chips->setChips(chips);
    m_ui->chips->setVisible(!chips.isEmpty());
    m_ui->asOf->setVisible(m_day.isValid());
    if (m_day.isValid()) {
        QStringList others;
        for (const CardNeighbour &neighbour : std::as_const(m_card.neighbours))
            others << neighbour.people.join(tr(", "));
        const QString sentence = tr("This is how it was on %1.").arg(m_day.toString(Qt::ISODate));
        m_ui->asOf->setText(others.isEmpty() ? sentence : sentence + u' ' + tr("Behind the same door: %1").arg(others.join(tr("; "))));
        m_ui->asOf->setAction(tr("Back to today"), u"Esc"_s);
    }
    if (!m_dayInput->hasFocus())
        m_dayInput->setIso(m_day.isValid() ? m_day.toString(Qt::ISODate) : QString());
}

void HouseholdPage::showMembers()
{
    const bool inFull = workplace().revealed();
    const Key before = m_ui->members->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toLongLong();
    m_members->clear();
    m_members->setHorizontalHeaderLabels({tr("Relation"), tr("Name"), tr("Sex"), tr("Age"), tr("ID number"), tr("Phone"), tr("Groups"), tr("Now")});
    auto cell = [](const QString &text, Meaning meaning = Meaning::Plain) {
        auto *item = new QStandardItem(text.isEmpty() ? u"—"_s : text);
        item->setData(int(text.isEmpty() ? Meaning::Faint : meaning), MeaningRole);
        item->setEditable(false);
        return item;
    };
    auto addRow = [&](const CardMember &member, bool gone) {
        const Resident &person = member.person;
        const Meaning meaning = gone ? Meaning::Faint : Meaning::Plain;
        auto *relation = cell(ResidentTexts::word(u"relation"_s, member.tie.relation), meaning);
        relation->setData(qlonglong(member.resident), Qt::UserRole);
        if (member.isHead() && !gone)
            relation->setData(u"crown"_s, IconRole);
        auto *name = cell(person.name, meaning);
        name->setData(!gone, StrongRole);
        const auto age = ageOn(person.birthDate, m_card.day);
        auto *years = cell(age ? QString::number(*age) : QString(), meaning);
        auto *number = cell(ResidentTexts::idNumber(person.idNumber, inFull), person.idNumber.isEmpty() ? Meaning::Warn : meaning);
        auto *groups = new QStandardItem;
        groups->setEditable(false);
        groups->setData(QVariant::fromValue(HouseholdTexts::chips(member)), ChipsRole);
        const auto [words, how] = HouseholdTexts::presence(member, m_card.day);
        auto *now = gone ? cell(HouseholdTexts::leaving(member), Meaning::Faint) : cell(words, how);
        now->setData(words, Qt::ToolTipRole);
        m_members->appendRow({relation, name, cell(ResidentTexts::word(u"sex"_s, person.sex), meaning), years, number, cell(ResidentTexts::phone(person.phone, inFull), meaning), groups, now});
    };
    for (const CardMember &member : std::as_const(m_card.members))
        addRow(member, false);
    if (m_withFormer)
        for (const CardMember &member : std::as_const(m_card.former))
            addRow(member, true);
    QHeaderView *header = m_ui->members->horizontalHeader();
    for (int column = 0; column < Columns; ++column)
        header->setSectionResizeMode(column, column == Groups || column == Now ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    int row = 0;
    for (int i = 0; i < m_members->rowCount(); ++i)
        if (before && m_members->item(i)->data(Qt::UserRole).toLongLong() == before)
            row = i;
    m_ui->members->setCurrentIndex(m_members->index(row, 0));
    const auto home = std::count_if(m_card.members.cbegin(), m_card.members.cend(), [](const CardMember &m) {
        return m.person.diedOn.isEmpty() && m.person.awaySince.isEmpty() && CodeValue::parse(m.person.presence).code != "registered_only"_L1;
    });
    m_ui->membersCard->setCount(tr("%n people", nullptr, int(m_card.present())) + (home == m_card.present() ? QString() : u", "_s + tr("%n living here", nullptr, int(home))));
    m_former->setVisible(!m_card.former.isEmpty());
    m_former->setText(m_withFormer ? tr("Without the former") : tr("Before: %n", nullptr, int(m_card.former.size())));
    m_former->parentWidget()->adjustSize();
    m_ui->membersCard->updateGeometry();
}

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// Facts with their names in one column.
void addFacts(QLayout *layout, const QList<std::pair<QString, QString>> &facts)
{
    int labels = 64;
    for (const auto &[name, value] : facts)
        labels = qMax(labels, Theme::textWidth(Theme::Type::Small, name) * 100 / Theme::textPercent() + Space::s);
    for (const auto &[name, value] : facts)
        layout->addWidget(new FactRow(name, value, qMin(labels, 132)));
}

Label *line(const QString &text, Tone tone)
{
    auto *label = new Label(text, Theme::Type::Body, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

void HouseholdPage::showHome()
{
    m_ui->homeCard->setCount(m_card.address.shortText());
    clear(m_ui->facts);
    const auto facts = HouseholdTexts::facts(m_card, workplace().revealed());
    addFacts(m_ui->facts, facts);
    if (facts.isEmpty())
        m_ui->facts->addWidget(line(tr("Nothing is known of the dwelling yet."), Tone::Ink3));
}

void HouseholdPage::showCare()
{
    clear(m_ui->care);
    QList<std::pair<QString, QString>> rows;
    for (const CardCare &care : std::as_const(m_card.care)) {
        QStringList facts{care.person.isEmpty() ? tr("the household") : care.person};
        if (!care.attention.isEmpty())
            facts << ResidentTexts::word(u"attention"_s, care.attention);
        if (!care.responsible.isEmpty())
            facts << care.responsible;
        if (!care.since.isEmpty())
            facts << tr("since %1").arg(HouseholdTexts::day(care.since, m_card.day));
        rows.append({ResidentTexts::word(u"care_group"_s, care.group), facts.join(u" · "_s)});
    }
    addFacts(m_ui->care, rows);
    if (rows.isEmpty())
        m_ui->care->addWidget(line(tr("In no care group."), Tone::Ink3));
}

void HouseholdPage::showOpen()
{
    clear(m_ui->open);
    const QDate today = m_card.day;
    int count = 0;
    for (const CardVisit &visit : m_card.followUps()) {
        const QDate by = QDate::fromString(visit.followUpBy, Qt::ISODate);
        const QString when = by.isValid() ? HouseholdTexts::due(by, today) : tr("no day set");
        m_ui->open->addWidget(line(visit.followUp + u" · "_s + when, by.isValid() && by < today ? Tone::Bad : Tone::Warn));
        ++count;
    }
    for (const CardDue &due : std::as_const(m_card.due)) {
        const QString who = due.person.isEmpty() ? tr("the household") : due.person;
        m_ui->open->addWidget(line(tr("Visit %1 (%2): %3").arg(who, ResidentTexts::word(u"care_group"_s, due.group), HouseholdTexts::due(due.on, today)),
                                   due.on < today ? Tone::Bad : Tone::Ink));
        ++count;
    }
    for (const CardMember &member : std::as_const(m_card.members))
        if (member.person.idNumber.isEmpty() && member.person.diedOn.isEmpty()) {
            m_ui->open->addWidget(line(tr("ID number missing: %1").arg(member.person.name), Tone::Warn));
            ++count;
        }
    m_ui->openCard->setCount(count ? QLocale().toString(count) : QString());
    if (!count)
        m_ui->open->addWidget(line(m_card.visits.isEmpty() ? tr("Nothing is open. Nobody has visited yet.") : tr("Nothing is open."), Tone::Ink3));
}

void HouseholdPage::showGrid()
{
    clear(m_ui->grid);
    QList<std::pair<QString, QString>> rows;
    auto person = [](const CardPost &post) { return post.phone.isEmpty() ? post.name : post.name + u"  "_s + post.phone; };
    for (const CardGrid &grid : std::as_const(m_card.grids)) {
        rows.append({grid.layer, grid.name});
        for (const CardPost &post : m_card.postsOf(grid.grid))
            rows.append({post.role, person(post)});
    }
    for (const CardPost &post : m_card.postsOf(0))
        rows.append({post.role, person(post)});
    m_ui->gridCard->setVisible(!rows.isEmpty());
    addFacts(m_ui->grid, rows);
}

void HouseholdPage::showTimeline()
{
    QList<TimelineItem> items;
    for (const CardEvent &event : m_card.timeline.mid(0, LongestTimeline))
        items << HouseholdTexts::item(event, QDate::currentDate());
    m_ui->timeline->setItems(items);
    m_ui->timelineCard->setCount(QLocale().toString(m_card.timeline.size()));
}

void HouseholdPage::allow()
{
    QString why;
    if (!m_card.day.isValid())
        why = tr("This household is no longer in the file.");
    else if (m_day.isValid())
        why = tr("An earlier day is shown. Go back to today first.");
    else if (!m_card.household.endedOn.isEmpty())
        why = tr("This household ended on %1.").arg(m_card.household.endedOn);
    else if (isEditing() || isInStep())
        why = tr("First finish or leave what is open.");
    for (QAction *step : std::as_const(m_steps))
        CommandRegistry::refuse(step, why);
    CommandRegistry::refuse(m_visit, why);
    const qsizetype at = m_building.indexOf(m_card.key);
    const QString busy = isEditing() || isInStep() ? tr("First finish or leave what is open.") : QString();
    CommandRegistry::refuse(m_previous, !busy.isEmpty() ? busy : at > 0 ? QString() : tr("This is the first household of the building."));
    CommandRegistry::refuse(m_next, !busy.isEmpty() ? busy : at >= 0 && at + 1 < m_building.size() ? QString() : tr("This is the last household of the building."));
}

void HouseholdPage::openStep(StepForm::Kind kind)
{
    m_ui->steps->hide();
    m_ui->pages->setCurrentWidget(m_ui->step);
    allow();
    m_ui->step->open(kind, m_card);
}

void HouseholdPage::closeStep()
{
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    m_ui->steps->show();
    showCard();
    m_ui->members->setFocus();
}

void HouseholdPage::startEditing()
{
    if (!m_card.day.isValid() || m_day.isValid() || isEditing() || isInStep())
        return;
    m_ui->homeEditor->show();
    if (!m_ui->homeEditor->edit(m_card)) {
        m_ui->homeEditor->hide();
        return;
    }
    for (QWidget *card : {static_cast<QWidget *>(m_ui->membersCard), static_cast<QWidget *>(m_ui->homeCard), static_cast<QWidget *>(m_ui->careCard)})
        card->hide();
    m_ui->steps->hide();
    allow();
}

void HouseholdPage::stopEditing()
{
    m_ui->homeEditor->hide();
    for (QWidget *card : {static_cast<QWidget *>(m_ui->membersCard), static_cast<QWidget *>(m_ui->homeCard), static_cast<QWidget *>(m_ui->careCard)})
        card->show();
    m_ui->steps->show();
    showCard();
    m_ui->members->setFocus();
}

void HouseholdPage::lookAt(QDate day)
{
    const QDate wanted = day.isValid() && day < QDate::currentDate() ? day : QDate();
    if (wanted == m_day)
        return;
    m_day = wanted;
    m_ui->members->setFocus();
    showCard();
}

void HouseholdPage::goBy(int by)
{
    const qsizetype at = m_building.indexOf(m_card.key);
    if (at < 0 || at + by < 0 || at + by >= m_building.size())
        return;
    const QList<Key> building = m_building;
    m_day = {};
    m_ui->step->forget();
    openHousehold(building.at(at + by));
}

void HouseholdPage::openMember(bool edit)
{
    const Key resident = m_ui->members->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toLongLong();
    if (resident)
        workplace().go({u"resident"_s, QVariantMap{{u"key"_s, qlonglong(resident)}, {u"edit"_s, edit}}});
}

void HouseholdPage::esc()
{
    if (isInStep())
        closeStep();
    else if (isEditing())
        stopEditing();
    else if (m_day.isValid())
        lookAt({});
    else
        workplace().back();
}

void HouseholdPage::noteReveal()
{
    if (!workplace().revealed() || m_noted == m_card.key)
        return;
    m_noted = m_card.key;
    workplace().recordRead(u"reveal"_s, m_card.key, {u"id_number"_s, u"phone"_s}, qint64(m_card.members.size()), {});
}

void HouseholdPage::print()
{
    const bool inFull = workplace().revealed();
    if (inFull) {
        const auto reason = workplace().askReason(tr("Print in full"));
        if (!reason)
            return;
        workplace().recordRead(u"print"_s, m_card.key, {u"id_number"_s, u"phone"_s}, qint64(m_card.members.size()), *reason);
    }
    const auto printout = HouseholdPaper::card(workplace().store(), m_card, inFull);
    if (!printout)
        return workplace().complain(printout.error());
    workplace().print(*printout);
}

} // namespace Allpost
