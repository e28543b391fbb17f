// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/calendarcard.h"
#include "ui_calendarcard.h"

#include "forms/settings/hourspanel.h"
#include "forms/shared/workplace.h"
#include "models/calendar/calendartable.h"
#include "models/calendar/noticefile.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

CalendarCard::CalendarCard(Workplace &workplace, QWidget *parent)
    : Card(parent), m_workplace(workplace), m_ui(std::make_unique<Ui::CalendarCard>()), m_year(QDate::currentDate().year())
{
    m_ui->setupUi(this);
    auto *hours = new HoursPanel(workplace, this);
    hours->setObjectName(u"hours"_s);
    m_ui->column->addWidget(hours);
    m_ui->missing->setTone(Tone::Warn);
    m_ui->name->setAccessibleName(tr("Why this day"));
    m_ui->name->setPlaceholderText(tr("Why, in a word"));
    m_ui->legend->setChips(QList<ChipText>{{tr("off: holiday"), Tone::Ok, {}}, {tr("on: make-up working day"), Tone::Warn, {}},
                                           {tr("framed: set by the office"), Tone::Accent, {}}, {tr("grey: free"), Tone::Neutral, {}}});
    connect(m_ui->previous, &QAbstractButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(m_ui->next, &QAbstractButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(m_ui->days, &YearView::currentChanged, this, &CalendarCard::showDay);
    connect(m_ui->days, &YearView::toggleWanted, this, &CalendarCard::toggle);
    connect(m_ui->days, &YearView::takeBackWanted, this, &CalendarCard::takeBack);
    connect(m_ui->days, &YearView::dayWanted, this, [this](QDate day) {
        showYear(day.year());
        m_ui->days->setCurrent(day);
    });
    connect(m_ui->toggle, &QAbstractButton::clicked, this, &CalendarCard::toggle);
    connect(m_ui->takeBack, &QAbstractButton::clicked, this, &CalendarCard::takeBack);
    connect(m_ui->name, &QLineEdit::returnPressed, this, &CalendarCard::rename);
    connect(m_ui->confirm, &QAbstractButton::clicked, this, &CalendarCard::confirm);
    connect(m_ui->forget, &QAbstractButton::clicked, this, &CalendarCard::forget);
    connect(m_ui->read, &QAbstractButton::clicked, this, &CalendarCard::chooseNotice);
    connect(m_ui->preview, &NoticePanel::taken, this, &CalendarCard::takeNotice);
    connect(m_ui->preview, &NoticePanel::left, this, &CalendarCard::leaveNotice);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (Calendars::concerns(changes))
            load();
    });
    load();
    m_ui->days->setCurrent(QDate::currentDate());
}

CalendarCard::~CalendarCard() = default;

void CalendarCard::load()
{
    if (auto time = WorkingTime::of(m_workplace.store().db())) {
        const QString missing = Calendars::missingSentence(Calendars::missingYears(*time));
        m_ui->missing->setText(missing);
        m_ui->missing->setVisible(!missing.isEmpty());
    }
    showYear(m_year);
    findChild<HoursPanel *>()->load();
}

void CalendarCard::begin()
{
    showYear(QDate::currentDate().year());
    m_ui->days->setCurrent(QDate::currentDate());
    m_ui->days->setFocus(Qt::ShortcutFocusReason);
}

void CalendarCard::showYear(int year)
{
    auto info = Calendars::year(m_workplace.store().db(), std::clamp(year, CalendarTable::FirstYear, CalendarTable::LastYear));
    if (!info) {
        m_ui->message->setText(info.error().message);
        m_ui->message->show();
        return;
    }
    m_year = info->year;
    m_ui->message->hide();
    const QDate day = m_ui->days->current();
    m_ui->days->setYear(*info);
    if (day.isValid() && day.year() != m_year)
        m_ui->days->setCurrent(QDate(m_year, day.month(), 1).addDays(qMin(day.day(), QDate(m_year, day.month(), 1).daysInMonth()) - 1));
    tellYear();
}

void CalendarCard::tellYear()
{
    const YearInfo &year = m_ui->days->year();
    m_ui->year->setText(QString::number(year.year));
    QStringList words{tr("%n working day(s)", nullptr, year.workingDays)};
    if (year.exceptions)
        words << tr("%n set by the office", nullptr, year.exceptions);
    if (!year.source.isEmpty())
        words << tr("notice read from %1 on %2").arg(year.source, year.confirmedOn);
    else if (!year.confirmedOn.isEmpty())
        words << tr("said to be complete on %1").arg(year.confirmedOn);
    else if (year.known)
        words << tr("the State Council's notice, shipped with the program");
    else
        words << tr("no notice yet: weekends only");
    m_ui->summary->setText(words.join(tr(" · ")));
    m_ui->summary->setTone(year.known ? Tone::Ink3 : Tone::Warn);
    m_ui->previous->setEnabled(year.year > CalendarTable::FirstYear);
    m_ui->next->setEnabled(year.year < CalendarTable::LastYear);
    m_ui->confirm->setVisible(!year.known);
    m_ui->forget->setVisible(!year.confirmedOn.isEmpty());
}

void CalendarCard::showDay()
{
    const QDate current = m_ui->days->current();
    const YearInfo &year = m_ui->days->year();
    if (current.year() != year.year || year.days.isEmpty())
        return;
    const DayInfo &day = year.days.at(current.dayOfYear() - 1);
    m_ui->day->setText(YearView::sentence(day));
    m_ui->toggle->setText(day.working ? tr("Make it free") : tr("Make it a working day"));
    m_ui->toggle->setIconName(day.working ? u"moon"_s : u"sun"_s);
    m_ui->takeBack->setRefusal(day.own ? QString() : tr("The office has set nothing on this day."));
    m_ui->name->setText(day.own ? day.name : QString());
    m_ui->name->setVisible(day.own);
}

bool CalendarCard::failed(const Status &status)
{
    if (status)
        return false;
    m_ui->message->setText(status.error().message);
    m_ui->message->show();
    return true;
}

void CalendarCard::say(const QString &words)
{
    m_workplace.say(words, {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

void CalendarCard::toggle()
{
    const QDate day = m_ui->days->current();
    auto working = Calendars(m_workplace.store()).toggle(day);
    if (!working) {
        failed(working.error());
        return;
    }
    const QString date = day.toString(Qt::ISODate);
    say(*working ? tr("%1 is a working day now").arg(date) : tr("%1 is free now").arg(date));
}

void CalendarCard::takeBack()
{
    const QDate day = m_ui->days->current();
    if (!failed(Calendars(m_workplace.store()).takeBack(day)))
        say(tr("%1 is as the calendar says again").arg(day.toString(Qt::ISODate)));
}

void CalendarCard::rename()
{
    const DayInfo day = m_ui->days->year().days.at(m_ui->days->current().dayOfYear() - 1);
    if (!day.own)
        return;
    if (auto set = Calendars(m_workplace.store()).setDay(day.day, day.working, m_ui->name->text(), day.note); !set) {
        failed(set.error());
        return;
    }
    m_ui->days->setFocus();
    say(tr("Saved"));
}

void CalendarCard::confirm()
{
    if (!failed(Calendars(m_workplace.store()).confirmYear(m_year)))
        say(tr("%1 is complete").arg(m_year));
}

void CalendarCard::forget()
{
    if (!failed(Calendars(m_workplace.store()).forgetYear(m_year)))
        say(tr("%1 was taken out").arg(m_year));
}

void CalendarCard::chooseNotice()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A notice of the holidays"), m_folder, tr("Calendars (*.xlsx *.xls *.csv *.json *.txt);;All files (*)"));
    if (!path.isEmpty())
        readNotice(path);
}

void CalendarCard::readNotice(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    auto preview = std::make_shared<NoticePreview>();
    Store &store = m_workplace.store();
    m_workplace.run(
        tr("Reading %1").arg(QFileInfo(path).fileName()), this,
        [preview, path, &store](Progress &progress) -> Status {
            auto notice = NoticeFile::read(path, progress);
            if (!notice)
                return notice.error();
            auto db = store.connect();
            if (!db)
                return db.error();
            auto seen = NoticeImport::preview(*db, *notice, QFileInfo(path).fileName());
            if (!seen)
                return seen.error();
            *preview = *seen;
            return {};
        },
        [this, preview](const Status &status) {
            if (failed(status))
                return;
            m_ui->message->hide();
            m_ui->preview->show(*preview);
        });
}

void CalendarCard::takeNotice()
{
    const NoticePreview preview = m_ui->preview->preview();
    auto taken = NoticeImport::take(m_workplace.store(), preview);
    if (!taken) {
        failed(taken.error());
        return;
    }
    m_ui->preview->hide();
    showYear(preview.fresh().last());
    m_ui->days->setFocus();
    say(tr("%n year(s) read in", nullptr, *taken));
}

void CalendarCard::leaveNotice()
{
    m_ui->preview->hide();
    m_ui->read->setFocus();
}

} // namespace Allpost
