// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/closeview.h"

#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 380;
const QString Times = u"times"_s, Length = u"length"_s, Same = u"same"_s;

} // namespace

CloseView::CloseView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_sum(new Banner), m_warning(new Banner), m_how(new CodeCombo), m_hours(new LineEdit), m_anew(new QCheckBox(tr("Also those whose hours are set"))),
      m_points(new QCheckBox(tr("Ask for the points"))), m_second(new CodeCombo), m_outcome(new NoteEdit), m_list(new LinesCard(u"closeList"_s))
{
    m_how->setObjectName(u"closeHow"_s);
    m_how->setChoices({{Times, tr("from coming to leaving")}, {Length, tr("the whole activity for everybody")}, {Same, tr("so many hours for everybody")}});
    m_how->setCode(Times);
    m_hours->setObjectName(u"closeHours"_s);
    m_anew->setObjectName(u"closeAnew"_s);
    m_points->setObjectName(u"closePoints"_s);
    m_points->setChecked(true);
    m_second->setObjectName(u"closeSecond"_s);
    m_outcome->setObjectName(u"closeOutcome"_s);
    m_outcome->setLines(5);
    m_outcome->setPlaceholderText(tr("What was done, what came of it"));
    m_sum->setObjectName(u"closeSum"_s);
    m_warning->setTone(Tone::Warn);
    m_list->table()->setAccessibleName(tr("What everybody gets"));
    m_list->model()->setHeadings({tr("Name"), tr("Unit or door"), tr("Hours"), tr("Points"), tr("Remark")}, {2, 3});
    m_list->setWidths({96, 0, 72, 76, 312});
    m_list->none()->setTitle(tr("Nobody is here"));
    m_list->none()->setHelp(tr("Closing notes everybody on the list as absent."));

    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, Space::xs, 0);
    column->setSpacing(Space::s);
    column->addWidget(new FieldBox(tr("Hours"), m_how));
    m_hoursBox = new FieldBox(tr("Hours for each"), m_hours);
    column->addWidget(m_hoursBox);
    column->addWidget(m_anew);
    m_pointsBox = new FieldBox(tr("Points"), m_points);
    column->addWidget(m_pointsBox);
    m_secondBox = new FieldBox(tr("Second worker who confirms"), m_second);
    column->addWidget(m_secondBox);
    column->addWidget(new FieldBox(tr("Outcome"), m_outcome));
    column->addStretch();
    auto *card = new Card;
    card->setFixedWidth(FormWidth * Theme::textPercent() / 100);
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(plainScrollArea(form));
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::s);
    right->addWidget(m_sum);
    right->addWidget(m_warning);
    right->addWidget(m_list, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addWidget(card);
    whole->addLayout(right, 1);

    connect(m_how, &CodeCombo::codeChanged, this, &CloseView::refresh);
    connect(m_hours, &QLineEdit::textChanged, this, &CloseView::refresh);
    connect(m_anew, &QCheckBox::toggled, this, &CloseView::refresh);
    connect(m_points, &QCheckBox::toggled, this, &CloseView::refresh);
}

bool CloseView::open(Key activity)
{
    auto line = Activities::line(m_workplace.store().db(), activity);
    if (!line) {
        m_workplace.complain(line.error());
        return false;
    }
    const bool isOther = activity != m_activity;
    m_activity = activity;
    m_line = *line;
    if (isOther) {
        m_outcome->setPlainText(m_line.activity.outcome);
        m_anew->setChecked(false);
        m_points->setChecked(true);
        m_how->setCode(Times);
        m_hours->setText({});
    }
    QList<Choice> others;
    for (const Choice &worker : VisitTexts::workers(m_workplace.store().db()))
        if (worker.code != QString::number(m_workplace.store().worker()))
            others.append(worker);
    m_second->setChoices(others);
    m_second->setCode({});
    m_secondBox->clearFinding();
    refresh();
    return true;
}

void CloseView::begin()
{
    m_outcome->setFocus();
}

ClosingWish CloseView::wish() const
{
    ClosingWish wish;
    wish.hours = m_how->code() == Length ? ClosingWish::Hours::Length : m_how->code() == Same ? ClosingWish::Hours::Same : ClosingWish::Hours::Times;
    wish.minutes = int(qRound(m_hours->text().simplified().toDouble() * 60));
    wish.anew = m_anew->isChecked();
    wish.points = m_points->isChecked();
    wish.second = m_second->code().toLongLong();
    wish.outcome = m_outcome->toPlainText();
    return wish;
}

void CloseView::refresh()
{
    m_hoursBox->setVisible(m_how->code() == Same);
    auto preview = ActivityClosing(m_workplace.store()).preview(m_activity, wish());
    if (!preview) {
        m_workplace.complain(preview.error());
        return;
    }
    m_preview = *preview;
    fill();
}

void CloseView::fill()
{
    const QLocale locale;
    const bool hasRule = !m_line.rule.isEmpty();
    m_pointsBox->setVisible(hasRule);
    m_pointsBox->setNote(hasRule ? tr("By the rule “%1”").arg(m_line.rule) : QString());
    m_secondBox->setVisible(hasRule && m_points->isChecked() && !m_preview.second.isEmpty());
    m_secondBox->setNote(m_preview.second);
    m_secondBox->setNoteTone(Tone::Warn);
    bool hasSet = false;
    QList<LinesModel::Line> lines;
    for (const ClosingLine &line : std::as_const(m_preview.lines)) {
        hasSet = hasSet || line.byHand;
        QStringList remarks;
        if (line.byHand)
            remarks << tr("hours set by hand");
        if (!line.cap.isEmpty())
            remarks << line.cap;
        const QString remark = remarks.join(u" · "_s);
        lines.append({line.row, {{line.name, {}, {}, Meaning::Plain, true, {}}, {line.where.isEmpty() ? u"—"_s : line.where, {}, {}, Meaning::Plain, false, line.where},
                                 {ServiceHours::hours(line.minutes), {}, {}, line.minutes ? Meaning::Plain : Meaning::Warn, false, {}},
                                 {hasRule && m_points->isChecked() && m_preview.noPoints.isEmpty() ? (line.points > 0 ? u"+"_s : QString()) + locale.toString(line.points) : u"—"_s, {}, {}, line.points ? Meaning::Ok : Meaning::Faint, false, {}},
                                 {remark, {}, {}, line.cap.isEmpty() ? Meaning::Quiet : Meaning::Warn, false, remark}}});
    }
    m_anew->setVisible(hasSet || m_anew->isChecked());
    m_list->setLines(lines);
    QStringList parts{tr("%n people here", nullptr, m_preview.people()), tr("%1 hours").arg(ServiceHours::hours(m_preview.minutes))};
    if (hasRule && m_points->isChecked() && m_preview.noPoints.isEmpty())
        parts << tr("%1 points asked for").arg(locale.toString(m_preview.points));
    if (m_preview.absent)
        parts << tr("%n noted absent", nullptr, m_preview.absent);
    if (m_preview.leave)
        parts << tr("%n excused", nullptr, m_preview.leave);
    m_sum->setText(parts.join(u" · "_s));
    m_warning->setVisible(!m_preview.noPoints.isEmpty() && m_points->isChecked());
    m_warning->setText(tr("No points: %1").arg(m_preview.noPoints));
}

bool CloseView::close()
{
    m_hoursBox->clearFinding();
    m_secondBox->clearFinding();
    bool isNumber = false;
    const double hours = m_hours->text().simplified().toDouble(&isNumber);
    if (m_how->code() == Same && (!isNumber || hours < 0 || hours > 24)) {
        m_hoursBox->setFinding(tr("Between 0 and 24 hours: 2 or 1.5."));
        m_hours->setFocus();
        return false;
    }
    if (!m_secondBox->isHidden() && !wish().second) {
        m_secondBox->setFinding(tr("Choose who confirms, or close without points and ask for them later."));
        m_second->setFocus();
        return false;
    }
    auto closed = ActivityClosing(m_workplace.store()).close(m_activity, wish());
    if (!closed) {
        if (!m_secondBox->isHidden() && closed.error().detail == u"second") {
            m_secondBox->setFinding(closed.error().message);
            m_second->setFocus();
            return false;
        }
        m_workplace.complain(closed.error());
        return false;
    }
    m_preview = *closed;
    m_activity = 0;
    return true;
}

} // namespace Allpost
