// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/noticepanel.h"
#include "ui_noticepanel.h"

#include "models/views/roles.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int FindingsShown = 6;

QString findingsText(const NoticePreview &preview)
{
    QStringList lines;
    int more = 0;
    const auto add = [&](const QString &line) { lines.size() < FindingsShown ? lines << line : (++more, lines); };
    for (const Finding &finding : preview.notice.findings)
        add(finding.row ? NoticePanel::tr("Row %1 left out: %2").arg(finding.row).arg(finding.message) : NoticePanel::tr("Left out: %1").arg(finding.message));
    for (const NoticeYear &year : preview.years) {
        if (year.state != NoticeYear::State::Same)
            for (const Finding &finding : year.findings)
                add(finding.message);
        if (year.state != NoticeYear::State::Same && year.exceptions)
            add(NoticePanel::tr("%1: %n exception(s) of the office stay.", nullptr, year.exceptions).arg(year.year));
    }
    if (more)
        lines << NoticePanel::tr("and %n more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace

void NoticeYearsModel::setYears(const QList<NoticeYear> &years)
{
    beginResetModel();
    m_years = years;
    endResetModel();
}

int NoticeYearsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_years.size());
}

int NoticeYearsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoticeYearsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoticeYear &year = m_years.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > What)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StrongRole)
        return index.column() == Year;
    if (role == ChipsRole && index.column() == What) {
        switch (year.state) {
        case NoticeYear::State::New: return QVariant::fromValue(QList<ChipValue>{{tr("new"), Meaning::Ok, {}}});
        case NoticeYear::State::Changed: return QVariant::fromValue(QList<ChipValue>{{tr("other than now"), Meaning::Warn, {}}});
        case NoticeYear::State::Same: return QVariant::fromValue(QList<ChipValue>{{tr("holds already"), Meaning::Neutral, {}}});
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Year: return QString::number(year.year);
    case Holidays: return QString::number(year.holidays);
    case MakeUps: return QString::number(year.makeUps);
    case WorkingDays: return QString::number(year.workingDays);
    case Differing: return QString::number(year.differing);
    default: return {};
    }
}

QVariant NoticeYearsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > What)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Year: return tr("Year");
    case What: return tr("What it says");
    case Holidays: return tr("Free days");
    case MakeUps: return tr("Make-up days");
    case WorkingDays: return tr("Working days");
    default: return tr("Days that change");
    }
}

NoticePanel::NoticePanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::NoticePanel>()), m_model(new NoticeYearsModel(this))
{
    m_ui->setupUi(this);
    m_ui->years->setModel(m_model);
    m_ui->years->setFitted(true);
    m_ui->years->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->years->setAccessibleName(tr("Years of the file"));
    m_ui->years->horizontalHeader()->setSectionsClickable(false);
    m_ui->years->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_ui->take, &QAbstractButton::clicked, this, &NoticePanel::taken);
    connect(m_ui->leave, &QAbstractButton::clicked, this, &NoticePanel::left);
    hide();
}

NoticePanel::~NoticePanel() = default;

void NoticePanel::show(const NoticePreview &preview)
{
    m_preview = preview;
    const QList<int> fresh = preview.fresh();
    // Years that hold already are told as a number only: a file of twenty years would push the calendar away.
    QList<NoticeYear> shown = preview.years;
    if (!fresh.isEmpty())
        shown.removeIf([](const NoticeYear &year) { return year.state == NoticeYear::State::Same; });
    const int hidden = int(preview.years.size() - shown.size());
    if (shown.size() > 6)
        shown = shown.mid(shown.size() - 6);
    m_model->setYears(shown);
    m_ui->head->setText(hidden ? tr("%1: a look before it is read in. %n other year(s) of the file hold already.", nullptr, hidden).arg(preview.source)
                               : tr("%1: a look before it is read in.").arg(preview.source));
    const QString findings = findingsText(preview);
    m_ui->findings->setText(findings);
    m_ui->findings->setVisible(!findings.isEmpty());
    m_ui->years->setVisible(!shown.isEmpty());
    QStringList years;
    for (const int year : fresh)
        years << QString::number(year);
    m_ui->take->setText(fresh.size() == 1 ? tr("Read %1 in").arg(years.first()) : tr("Read %n year(s) in", nullptr, int(fresh.size())));
    m_ui->take->setRefusal(fresh.isEmpty() ? tr("The file says nothing that does not hold already.") : QString());
    m_ui->why->setText(m_ui->take->refusal());
    QWidget::show();
    (fresh.isEmpty() ? m_ui->leave : m_ui->take)->setFocus(Qt::OtherFocusReason);
}

void NoticePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_F10 && m_ui->take->isEnabled())
        Q_EMIT taken();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Allpost
