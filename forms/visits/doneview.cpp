// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/doneview.h"
#include "ui_doneview.h"

#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "forms/workorders/ordertexts.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int DaysShown = 60;
enum Column { Day, Who, Outcome, Found, By, ColumnCount };
} // namespace

DoneView::DoneView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DoneView>()), m_workplace(workplace), m_model(new QStandardItemModel(0, ColumnCount, this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setRowHeight(Height::row2);
    m_ui->list->setAccessibleName(tr("Visits made"));
    m_ui->list->setObjectName(u"doneList"_s);
    m_ui->none->setKind(EmptyState::Fresh);
    m_ui->none->setTitle(tr("No visit in the last %n days", nullptr, DaysShown));
    m_ui->none->setHelp(tr("F7 on a person, a household or a door notes one."));
    m_ui->none->setIcon(u"footprints"_s);
    m_ui->list->horizontalHeader()->setSectionsClickable(false);
    m_ui->list->horizontalHeader()->setSectionsMovable(false);
    connect(m_ui->list, &Table::opened, this, [this] {
        if (const Key visit = current())
            m_workplace.go({u"visit"_s, QVariantMap{{u"visit"_s, qlonglong(visit)}}});
    });
}

DoneView::~DoneView() = default;

void DoneView::load()
{
    const QDate today = QDate::currentDate();
    auto lines = Visits::between(m_workplace.store().db(), today.addDays(-DaysShown), today);
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    const int row = qMax(0, m_ui->list->currentIndex().row());
    m_lines = *lines;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Day"), tr("Whom"), tr("Outcome"), tr("What was found"), tr("Worker")});
    QList<Key> keys;
    for (const VisitLine &line : std::as_const(m_lines))
        keys << line.key;
    const auto orders = OrdersOf::visits(m_workplace.store().db(), keys).value_or(QHash<Key, OrderLine>());
    for (const VisitLine &line : std::as_const(m_lines)) {
        auto cell = [](const QString &text, const QString &sub = {}) {
            auto *item = new QStandardItem(text.isEmpty() ? u"—"_s : text);
            item->setEditable(false);
            if (!sub.isEmpty())
                item->setData(sub, SubTextRole);
            return item;
        };
        auto *who = cell(line.name, line.door);
        who->setData(true, StrongRole);
        auto *outcome = cell(VisitTexts::outcome(line.visit.outcome), VisitTexts::kind(line.visit.kind));
        outcome->setData(int(Visits::isReached(line.visit.outcome) ? Meaning::Ok : Meaning::Warn), MeaningRole);
        QString toDo;
        if (!line.visit.followUp.isEmpty())
            toDo = line.visit.answeredOn.isEmpty() ? tr("To do: %1").arg(line.visit.followUp.simplified()) : tr("Done: %1").arg(line.visit.answer.simplified());
        if (const auto order = orders.constFind(line.key); order != orders.cend())
            toDo = QStringList{OrderTexts::became(*order), toDo}.join(toDo.isEmpty() ? u""_s : u" · "_s);
        m_model->appendRow({cell(VisitTexts::ago(line.visit.visitedOn, today), line.visit.visitedOn), who, outcome, cell(VisitTexts::found(line.visit), toDo), cell(line.worker)});
    }
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (const auto &[column, width] : {std::pair(Day, 130), {Who, 160}, {Outcome, 160}, {By, 120}})
        header->resizeSection(column, width);
    header->setSectionResizeMode(Found, QHeaderView::Stretch);
    if (m_model->rowCount())
        m_ui->list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    m_ui->list->setVisible(m_model->rowCount() > 0);
    m_ui->none->setVisible(m_model->rowCount() == 0);
    Q_EMIT counted(m_model->rowCount());
}

void DoneView::begin()
{
    load();
    m_ui->list->setFocus();
}

Key DoneView::current() const
{
    const int row = m_ui->list->currentIndex().row();
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).key : 0;
}

VisitSubject DoneView::subject() const
{
    const int row = m_ui->list->currentIndex().row();
    return row >= 0 && row < m_lines.size() ? VisitSubject{m_lines.at(row).visit.household, m_lines.at(row).visit.resident} : VisitSubject();
}

} // namespace Allpost
