// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// How the household page fills its cards.
#include "forms/households/householdpage.h"
#include "ui_householdpage.h"

#include "forms/households/householdtexts.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"
#include "models/residents/datetext.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the members.
enum Column { Relation, Name, Sex, Age, IdNumber, Phone, Groups, Now, Columns };

constexpr int LongestTimeline = 60;

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

constexpr char NameProperty[] = "fact";

/// Facts with their names in one column. Rows that stand already under these names only get their values: making widgets is
/// what a card costs.
void showFacts(QVBoxLayout *layout, const QList<std::pair<QString, QString>> &facts)
{
    QList<FactRow *> rows;
    for (int i = 0; i < layout->count(); ++i)
        if (auto *row = qobject_cast<FactRow *>(layout->itemAt(i)->widget()))
            rows << row;
    bool same = rows.size() == facts.size() && !rows.isEmpty();
    for (qsizetype i = 0; same && i < rows.size(); ++i)
        same = rows.at(i)->property(NameProperty).toString() == facts.at(i).first;
    if (same) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows.at(i)->setValue(facts.at(i).second);
        return;
    }
    clear(layout);
    int labels = 64;
    for (const auto &[name, value] : facts)
        labels = qMax(labels, Theme::textWidth(Theme::Type::Small, name) * 100 / Theme::textPercent() + Space::s);
    for (const auto &[name, value] : facts) {
        auto *row = new FactRow(name, value, qMin(labels, 184));
        row->setProperty(NameProperty, name);
        layout->addWidget(row);
    }
    layout->addStretch();
}

Label *line(const QString &text, Tone tone)
{
    auto *label = new Label(text, Theme::Type::Body, tone);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

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
    m_members->removeRows(0, m_members->rowCount());
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
        header->setSectionResizeMode(column, column == Groups ? QHeaderView::Stretch : column == Now ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    // Where somebody is may be a long sentence; the chips keep their room, the tool tip says the rest.
    m_ui->members->resizeColumnToContents(Now);
    header->resizeSection(Now, qBound(88, header->sectionSize(Now), 176));
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

void HouseholdPage::showHome()
{
    m_ui->homeCard->setCount(m_card.address.shortText());
    const auto facts = HouseholdTexts::facts(m_card, workplace().revealed());
    showFacts(m_ui->facts, facts);
    if (facts.isEmpty())
        m_ui->facts->addWidget(line(tr("Nothing is known of the dwelling yet."), Tone::Ink3));
}

void HouseholdPage::showCare()
{
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
    showFacts(m_ui->care, rows);
    if (rows.isEmpty())
        m_ui->care->addWidget(line(tr("In no care group."), Tone::Ink3));
    // What the household has as a whole is noted here; what its members have, on their cards.
    m_ui->householdCare->setVisible(!m_day.isValid() && !isEditing() && !isInStep());
    m_ui->householdCare->setHousehold(m_card.key);
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
    m_ui->orders->setHousehold(m_day.isValid() ? 0 : m_card.key);
    m_ui->orders->setVisible(m_ui->orders->count() > 0);
    count += m_ui->orders->count();
    m_ui->openCard->setCount(count ? QLocale().toString(count) : QString());
    if (!count)
        m_ui->open->addWidget(line(m_card.visits.isEmpty() ? tr("Nothing is open. Nobody has visited yet.") : tr("Nothing is open."), Tone::Ink3));
}

void HouseholdPage::showGrid()
{
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
    showFacts(m_ui->grid, rows);
}

void HouseholdPage::showTimeline()
{
    QList<TimelineItem> items;
    for (const CardEvent &event : m_card.timeline.mid(0, LongestTimeline))
        items << HouseholdTexts::item(event, QDate::currentDate());
    m_ui->timeline->setItems(items);
    m_ui->timelineCard->setCount(QLocale().toString(m_card.timeline.size()));
}

} // namespace Allpost
