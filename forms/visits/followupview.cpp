// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/visits/followupview.h"
#include "ui_followupview.h"

#include "forms/shared/workplace.h"
#include "forms/visits/visittexts.h"
#include "forms/workorders/ordertexts.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
enum Column { Left, Who, ToDo, From, By, ColumnCount };
} // namespace

FollowUpView::FollowUpView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FollowUpView>()), m_workplace(workplace), m_model(new QStandardItemModel(0, ColumnCount, this))
{
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    m_ui->list->setRowHeight(Height::row2);
    m_ui->list->setAccessibleName(tr("Open follow-ups"));
    m_ui->list->setObjectName(u"followUpList"_s);
    m_ui->answerCard->hide();
    m_ui->answerBox->setReserveNote(true);
    m_ui->day->setMayBeFuture(false);
    m_ui->none->setKind(EmptyState::Done);
    m_ui->none->setTitle(tr("No follow-up is open"));
    m_ui->none->setHelp(tr("What a visit promises stands here until somebody answers it."));
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    connect(m_ui->answer, &QLineEdit::returnPressed, this, &FollowUpView::keep);
    connect(m_ui->day, &QLineEdit::returnPressed, this, &FollowUpView::keep);
    connect(m_ui->answered, &QAbstractButton::clicked, this, &FollowUpView::keep);
    connect(m_ui->list, &Table::opened, this, &FollowUpView::startAnswer);
}

FollowUpView::~FollowUpView() = default;

void FollowUpView::load()
{
    const QDate today = QDate::currentDate();
    auto lines = Visits::openFollowUps(m_workplace.store().db());
    if (!lines) {
        m_workplace.complain(lines.error());
        return;
    }
    const int row = qMax(0, m_ui->list->currentIndex().row());
    m_lines = *lines;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Deadline"), tr("Whom"), tr("What is to be done"), tr("Promised"), tr("Worker")});
    int late = 0;
    QList<Key> keys;
    for (const VisitLine &line : std::as_const(m_lines))
        keys << line.key;
    const auto orders = OrdersOf::visits(m_workplace.store().db(), keys).value_or(QHash<Key, OrderLine>());
    for (const VisitLine &line : std::as_const(m_lines)) {
        const Visit &visit = line.visit;
        const auto order = orders.constFind(line.key);
        const Meaning meaning = VisitTexts::leftMeaning(visit.followUpBy, today);
        late += meaning == Meaning::Bad ? 1 : 0;
        auto cell = [](const QString &text, const QString &sub = {}) {
            auto *item = new QStandardItem(text.isEmpty() ? u"—"_s : text);
            item->setEditable(false);
            if (!sub.isEmpty())
                item->setData(sub, SubTextRole);
            return item;
        };
        auto *left = cell(VisitTexts::left(visit.followUpBy, today), visit.followUpBy);
        left->setData(int(meaning), MeaningRole);
        auto *who = cell(line.name, line.door);
        who->setData(true, StrongRole);
        m_model->appendRow({left, who, cell(visit.followUp, order == orders.cend() ? VisitTexts::found(visit) : OrderTexts::became(*order)), cell(VisitTexts::ago(visit.visitedOn, today), visit.visitedOn), cell(line.worker)});
    }
    QHeaderView *header = m_ui->list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (const auto &[column, width] : {std::pair(Left, 130), {Who, 160}, {From, 130}, {By, 120}})
        header->resizeSection(column, width);
    header->setSectionResizeMode(ToDo, QHeaderView::Stretch);
    if (m_model->rowCount())
        m_ui->list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    m_ui->list->setVisible(m_model->rowCount() > 0);
    m_ui->none->setVisible(m_model->rowCount() == 0);
    Q_EMIT counted(m_model->rowCount(), late);
}

void FollowUpView::begin()
{
    load();
    m_ui->list->setFocus();
}

Key FollowUpView::current() const
{
    const int row = m_ui->list->currentIndex().row();
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).key : 0;
}

VisitSubject FollowUpView::subject() const
{
    const int row = m_ui->list->currentIndex().row();
    return row >= 0 && row < m_lines.size() ? VisitSubject{m_lines.at(row).visit.household, m_lines.at(row).visit.resident} : VisitSubject();
}

void FollowUpView::startAnswer()
{
    m_answering = current();
    if (!m_answering)
        return;
    const VisitLine &line = m_lines.at(m_ui->list->currentIndex().row());
    m_ui->answerCard->setTitle(line.name);
    m_ui->answerCard->setCount(line.visit.followUp);
    m_ui->answer->clear();
    m_ui->answerBox->clearFinding();
    m_ui->dayBox->clearFinding();
    m_ui->day->setDate(QDate::currentDate());
    m_ui->answerCard->show();
    m_ui->answer->setFocus();
}

void FollowUpView::keep()
{
    if (!m_answering)
        return;
    auto answered = Visits(m_workplace.store()).answer(m_answering, m_ui->answer->text(), m_ui->day->date());
    if (!answered) {
        FieldBox *box = answered.error().detail == "answered_on"_L1 ? m_ui->dayBox : m_ui->answerBox;
        box->setFinding(answered.error().message);
        box->input()->setFocus();
        return;
    }
    stepBack();
    load();
    m_workplace.say(tr("Follow-up answered"), {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

bool FollowUpView::stepBack()
{
    if (!m_answering)
        return false;
    m_answering = 0;
    m_ui->answerCard->hide();
    m_ui->list->setFocus();
    return true;
}

} // namespace Allpost
