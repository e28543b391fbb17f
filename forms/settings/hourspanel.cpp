// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/hourspanel.h"
#include "ui_hourspanel.h"

#include "forms/settings/hoursmodel.h"
#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

HoursPanel::HoursPanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::HoursPanel>()), m_model(new HoursModel(workplace.store(), this))
{
    m_ui->setupUi(this);
    m_times = {Time{u"morning_from"_s, m_ui->morningFrom, m_ui->morningFromBox, &OfficeHours::morningFrom},
               Time{u"morning_to"_s, m_ui->morningTo, m_ui->morningToBox, &OfficeHours::morningTo},
               Time{u"afternoon_from"_s, m_ui->afternoonFrom, m_ui->afternoonFromBox, &OfficeHours::afternoonFrom},
               Time{u"afternoon_to"_s, m_ui->afternoonTo, m_ui->afternoonToBox, &OfficeHours::afternoonTo}};
    m_days = {m_ui->day1, m_ui->day2, m_ui->day3, m_ui->day4, m_ui->day5, m_ui->day6, m_ui->day7};
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setText(QLocale().dayName(int(i) + 1, QLocale::ShortFormat));
    m_ui->list->setModel(m_model);
    m_ui->list->setFitted(true);
    m_ui->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->list->setAccessibleName(tr("Office hours"));
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HoursModel::Note, QHeaderView::Stretch);
    for (const Time &time : m_times)
        connect(time.edit, &QLineEdit::editingFinished, this, [edit = time.edit] { edit->setText(Calendars::tidyTime(edit->text())); });
    auto *enter = new EnterMoves(m_ui->form);
    connect(enter, &EnterMoves::finished, this, &HoursPanel::save);
    connect(enter, &EnterMoves::escaped, this, [this] {
        choose();
        m_ui->list->setFocus();
    });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HoursPanel::choose);
    connect(m_ui->list, &Table::opened, this, [this] { (m_key ? static_cast<QWidget *>(m_ui->since) : m_ui->add)->setFocus(); });
    connect(m_ui->add, &QAbstractButton::clicked, this, &HoursPanel::startNew);
    connect(m_ui->save, &QAbstractButton::clicked, this, &HoursPanel::save);
    connect(m_ui->end, &QAbstractButton::clicked, this, &HoursPanel::end);
    connect(m_ui->remove, &QAbstractButton::clicked, this, &HoursPanel::remove);
    load();
}

HoursPanel::~HoursPanel() = default;

void HoursPanel::load()
{
    // What is being typed for new hours stays.
    if (m_new && !m_ui->form->isHidden()) {
        m_model->load();
        return;
    }
    const Key chosen = m_key;
    m_model->load();
    m_ui->list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(chosen)), 0));
    choose();
}

void HoursPanel::choose()
{
    const HoursLine *line = m_model->at(m_ui->list->currentIndex().row());
    if (!line)
        return;
    m_new = false;
    m_key = line->key;
    m_seen = {};
    if (m_key)
        if (auto seen = m_workplace.store().read(OfficeHours::entity(), m_key))
            m_seen = *seen;
    show(line->hours);
}

void HoursPanel::startNew()
{
    m_new = true;
    const HoursLine *line = m_model->at(m_ui->list->currentIndex().row());
    OfficeHours fresh = line ? line->hours : OfficeHours::usual();
    fresh.since = QDate::currentDate().toString(Qt::ISODate);
    fresh.until.clear();
    fresh.note.clear();
    m_key = 0;
    show(fresh);
    m_ui->since->setFocus();
    m_ui->since->selectAll();
}

void HoursPanel::show(const OfficeHours &hours)
{
    m_ui->form->setVisible(m_key || m_new);
    for (FieldBox *box : {m_ui->sinceBox, m_ui->untilBox, m_ui->noteBox})
        box->clearFinding();
    for (const Time &time : m_times) {
        time.box->clearFinding();
        time.edit->setText(hours.*time.value);
    }
    m_ui->message->setText(m_key || m_new ? QString() : tr("Hours of a season are hours with a last day; afterwards the earlier ones hold again."));
    m_ui->since->setIso(hours.since);
    m_ui->until->setIso(hours.until);
    m_ui->note->setText(hours.note);
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(hours.weekdays.contains(QChar(u'1' + char16_t(i))));
    m_ui->save->setText(m_new ? tr("Add the hours") : tr("Save the hours"));
    m_ui->remove->setVisible(m_key);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    m_ui->end->setVisible(m_key && hours.since <= today && (hours.until.isEmpty() || hours.until > today));
}

OfficeHours HoursPanel::typed() const
{
    OfficeHours hours;
    hours.since = m_ui->since->iso();
    hours.until = m_ui->until->problem().isEmpty() ? m_ui->until->iso() : m_ui->until->text();
    hours.note = m_ui->note->text().simplified();
    for (const Time &time : m_times)
        hours.*time.value = Calendars::tidyTime(time.edit->text());
    for (size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i]->isChecked())
            hours.weekdays += QChar(u'1' + char16_t(i));
    return hours;
}

void HoursPanel::save()
{
    for (FieldBox *box : {m_ui->sinceBox, m_ui->untilBox, m_ui->noteBox})
        box->clearFinding();
    for (const Time &time : m_times)
        time.box->clearFinding();
    m_ui->message->clear();
    Calendars calendars(m_workplace.store());
    if (m_new) {
        auto added = calendars.addHours(typed());
        if (!added)
            return refuse(added.error());
        m_new = false;
        return done(*added, tr("Office hours added"));
    }
    auto changed = calendars.changeHours(m_seen, typed());
    if (!changed)
        return refuse(changed.error());
    done(m_key, tr("Office hours saved"));
}

void HoursPanel::end()
{
    if (auto ended = Calendars(m_workplace.store()).endHours(m_key, QDate::currentDate()); !ended)
        return refuse(ended.error());
    done(m_key, tr("These hours end today"));
}

void HoursPanel::remove()
{
    if (auto removed = Calendars(m_workplace.store()).removeHours(m_key); !removed)
        return refuse(removed.error());
    done(0, tr("Office hours removed"));
}

void HoursPanel::refuse(const Error &error)
{
    QWidget *input = nullptr;
    FieldBox *box = nullptr;
    if (error.detail == "since"_L1)
        box = m_ui->sinceBox, input = m_ui->since;
    else if (error.detail == "until"_L1)
        box = m_ui->untilBox, input = m_ui->until;
    for (const Time &time : m_times)
        if (error.detail == time.field)
            box = time.box, input = time.edit;
    if (error.code != ErrorCode::Invalid || !box) {
        m_ui->message->setText(error.message);
        (error.detail == "weekdays"_L1 ? static_cast<QWidget *>(m_days.front()) : m_ui->save)->setFocus();
        return;
    }
    box->setFinding(error.message);
    input->setFocus();
}

void HoursPanel::done(Key key, const QString &words)
{
    m_key = key;
    load();
    m_ui->list->setFocus();
    m_workplace.say(words, {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

} // namespace Allpost
