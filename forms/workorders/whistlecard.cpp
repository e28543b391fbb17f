// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/whistlecard.h"

#include "forms/shared/button.h"
#include "forms/shared/celldelegate.h"
#include "forms/shared/chip.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/keys.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/attendancemodel.h"
#include "models/departments/departments.h"
#include "models/dictionary/codelist.h"
#include "models/workorders/orderwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualMinutes = 30;

/// An answer is chosen, a day typed as in every form, all else written.
class AttendanceDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.column() == AttendanceModel::Due)
            return new DateEdit(parent);
        if (index.column() != AttendanceModel::Answer)
            return new LineEdit(parent);
        auto *box = new QComboBox(parent);
        box->addItem(u"—"_s, QString());
        if (const CodeList *answers = CodeList::find(u"attendance_answer"))
            for (const Code &one : answers->items())
                box->addItem(answers->label(one.code, QLocale().name()), one.code);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString value = index.data(Qt::EditRole).toString();
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(value)));
        else if (auto *day = qobject_cast<DateEdit *>(editor))
            day->setIso(value);
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(value);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else if (auto *day = qobject_cast<DateEdit *>(editor))
            model->setData(index, day->problem().isEmpty() ? day->iso() : day->text());
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            model->setData(index, line->text());
    }
};

} // namespace

WhistleCard::WhistleCard(QWidget *parent)
    : Card(parent), m_model(new AttendanceModel(this)), m_column(new QVBoxLayout(this)), m_table(new Table), m_help(new Label({}, Theme::Type::Small, Tone::Ink3)),
      m_finding(new Label({}, Theme::Type::Small, Tone::Bad)), m_callForm(new QWidget), m_resolutionForm(new QWidget),
      m_callButton(new Button(tr("Call departments"), u"megaphone"_s, u"Ctrl+W"_s)), m_resolveButton(new Button(tr("Joint resolution"), u"users"_s)),
      m_callOffButton(new Button(tr("Call off"), u"x"_s, {}, Button::Quiet))
{
    setTitle(tr("Whistle: who comes"));
    m_column->setSpacing(Space::s);
    m_table->setObjectName(u"attendances"_s);
    m_table->setAccessibleName(tr("Whistle: who comes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AttendanceDelegate(m_table));
    m_table->setFitted(true);
    m_table->setCellFocus(true);
    m_table->setRowHeight(Height::row2);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    QHeaderView *heading = m_table->horizontalHeader();
    heading->setSectionsClickable(false);
    heading->setSectionsMovable(false);
    heading->setSectionResizeMode(QHeaderView::ResizeToContents);
    heading->setMinimumSectionSize(72);
    heading->setSectionResizeMode(AttendanceModel::Found, QHeaderView::Stretch);
    heading->setSectionResizeMode(AttendanceModel::Task, QHeaderView::Stretch);
    m_help->setText(tr("Enter or typing writes into the cell, a full stop is now, Space signs"));
    m_finding->setWordWrap(true);
    m_finding->hide();
    m_column->addWidget(m_table);
    m_column->addWidget(m_help);
    m_column->addWidget(m_finding);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Space::s);
    m_callButton->setObjectName(u"callDepartments"_s);
    m_resolveButton->setObjectName(u"jointResolution"_s);
    for (Button *one : {m_callButton, m_resolveButton, m_callOffButton})
        deeds->addWidget(one);
    deeds->addStretch();
    m_column->addLayout(deeds);
    makeCallForm();
    makeResolutionForm();
    connect(m_callButton, &QAbstractButton::clicked, this, &WhistleCard::startCall);
    connect(m_resolveButton, &QAbstractButton::clicked, this, &WhistleCard::startResolution);
    connect(m_callOffButton, &QAbstractButton::clicked, this, &WhistleCard::callOff);
    connect(m_model, &AttendanceModel::refused, this, &WhistleCard::finding);
}

void WhistleCard::makeCallForm()
{
    auto *column = new QVBoxLayout(m_callForm);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    m_department = new CodeCombo;
    m_department->setObjectName(u"whistleDepartment"_s);
    m_departmentBox = new FieldBox(tr("Departments to call"), m_department);
    m_departmentBox->setNote(tr("Enter adds the department; Enter in the empty field goes on"));
    m_chosenChips = new ChipRow;
    m_arriveBy = new LineEdit;
    m_arriveBy->setObjectName(u"whistleArriveBy"_s);
    m_arriveBox = new FieldBox(tr("To be there by"), m_arriveBy);
    m_need = new LineEdit;
    m_need->setObjectName(u"whistleNeed"_s);
    auto *needBox = new FieldBox(tr("Why they are needed"), m_need);
    for (FieldBox *box : {m_departmentBox, m_arriveBox, needBox})
        box->setReserveNote(false);
    column->addWidget(m_departmentBox);
    column->addWidget(m_chosenChips);
    column->addWidget(m_arriveBox);
    column->addWidget(needBox);
    auto *go = new Button(tr("Blow the whistle"), u"megaphone"_s, u"F10"_s, Button::Primary);
    go->setObjectName(u"blow"_s);
    column->addWidget(go, 0, Qt::AlignRight);
    connect(go, &QAbstractButton::clicked, this, &WhistleCard::call);
    auto *enter = new EnterMoves(m_callForm);
    connect(enter, &EnterMoves::finished, this, &WhistleCard::call);
    connect(enter, &EnterMoves::escaped, this, &WhistleCard::stepBack);
    connect(m_department, &CodeCombo::codeChanged, this, &WhistleCard::addDepartment);
    m_callForm->hide();
    m_column->addWidget(m_callForm);
}

void WhistleCard::makeResolutionForm()
{
    auto *column = new QVBoxLayout(m_resolutionForm);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    m_resolution = new NoteEdit;
    m_resolution->setObjectName(u"resolution"_s);
    m_resolutionBox = new FieldBox(tr("What was settled together"), m_resolution);
    m_resolutionBox->setReserveNote(false);
    column->addWidget(m_resolutionBox);
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(Space::xs);
    column->addLayout(m_tasks);
    auto *go = new Button(tr("Keep the resolution"), u"check"_s, u"F10"_s, Button::Primary);
    go->setObjectName(u"keepResolution"_s);
    column->addWidget(go, 0, Qt::AlignRight);
    connect(go, &QAbstractButton::clicked, this, &WhistleCard::resolve);
    m_resolutionForm->hide();
    m_column->addWidget(m_resolutionForm);
}

void WhistleCard::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    m_model->setStore(&workplace->store());
    m_model->setRevealed(workplace->revealed());
    connect(workplace, &Workplace::revealedChanged, m_model, &AttendanceModel::setRevealed);
}

void WhistleCard::setOrder(const OrderCard &card)
{
    if (m_order != card.key) {
        m_callForm->hide();
        m_resolutionForm->hide();
        finding({});
    }
    m_order = card.key;
    m_number = card.order.number;
    QList<AttendanceModel::Row> rows;
    int came = 0;
    for (const OrderCardAttendance &one : card.attendances) {
        rows << AttendanceModel::Row{one.key, one.attendance, one.department};
        came += !one.attendance.arrivedAt.isEmpty();
    }
    m_model->setRows(rows);
    const bool any = !rows.isEmpty();
    setCount(any ? tr("%1 of %2 came").arg(came).arg(rows.size()) : QString());
    m_table->setVisible(any);
    m_help->setVisible(any);
    m_resolveButton->setVisible(any);
    m_callOffButton->setVisible(any);
    m_callButton->setRefusal(OrderFlow::isOver(card.stand().at) ? tr("The order is “%1”; nobody is called to it any more.").arg(OrderFlow::words(card.stand().at)) : QString());
    setVisible(card.isWhistle() || isOpen());
}

bool WhistleCard::isOpen() const
{
    return m_callForm->isVisibleTo(this) || m_resolutionForm->isVisibleTo(this);
}

void WhistleCard::startCall()
{
    show();
    m_resolutionForm->hide();
    m_chosen.clear();
    showChosen();
    QList<Choice> choices;
    if (auto departments = Departments::list(m_workplace->store().db()))
        for (const DepartmentEntry &one : *departments)
            choices.append({QString::number(one.key), one.department.name});
    m_department->setChoices(choices);
    const Moment by = Moments::now() + UsualMinutes;
    m_arriveBy->setText(Moments::toDateTime(by).toString(Moments::day(by) == QDate::currentDate() ? u"HH:mm"_s : u"MM-dd HH:mm"_s));
    m_need->clear();
    m_departmentBox->clearFinding();
    m_arriveBox->clearFinding();
    m_callForm->show();
    m_department->setFocus();
    Q_EMIT openChanged();
}

void WhistleCard::addDepartment()
{
    const Key key = m_department->code().toLongLong();
    if (!key)
        return;
    if (!m_chosen.contains(key))
        m_chosen << key;
    m_departmentBox->clearFinding();
    showChosen();
    // Empty again for the next one, once the combo has done with this one.
    QMetaObject::invokeMethod(m_department, [this] {
        m_department->setCode({});
        m_department->setFocus();
    }, Qt::QueuedConnection);
}

void WhistleCard::showChosen()
{
    QList<ChipText> chips;
    auto book = DepartmentBook::read(m_workplace->store().db());
    for (const Key key : std::as_const(m_chosen))
        chips.append({book ? book->name(key) : QString(), Tone::Accent, u"megaphone"_s});
    m_chosenChips->setChips(chips);
    m_chosenChips->setVisible(!chips.isEmpty());
}

void WhistleCard::call()
{
    m_departmentBox->clearFinding();
    m_arriveBox->clearFinding();
    WhistleCall wanted{m_chosen, {}, m_need->text()};
    const QString typed = m_arriveBy->text().trimmed();
    const Moment by = typed.isEmpty() ? NoMoment : OrderWords::typedMoment(typed);
    wanted.arriveBy = by == NoMoment ? typed : Moments::text(by);
    auto called = Whistles(m_workplace->store()).call(m_order, wanted);
    if (!called) {
        FieldBox *box = called.error().detail == "arrive_by"_L1 ? m_arriveBox : m_departmentBox;
        box->setFinding(called.error().message);
        box->input()->setFocus();
        return;
    }
    m_callForm->hide();
    Q_EMIT openChanged();
    m_workplace->say(tr("%n departments called", nullptr, *called));
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(0, AttendanceModel::Answer));
}

void WhistleCard::startResolution()
{
    m_callForm->hide();
    m_taskBoxes.clear();
    while (QLayoutItem *item = m_tasks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const AttendanceModel::Row *one = m_model->rowAt(row);
        if (one->attendance.task.isEmpty())
            continue;
        const auto known = Whistles::orderOfTask(m_workplace->store().db(), m_number, one->attendance.task);
        const bool has = known && *known;
        auto *box = new QCheckBox(has ? tr("%1: %2 (is an order already)").arg(one->department, one->attendance.task) : tr("New order: %1: %2").arg(one->department, one->attendance.task));
        box->setObjectName(u"task%1"_s.arg(row));
        box->setEnabled(!has);
        box->setChecked(!has);
        m_tasks->addWidget(box);
        m_taskBoxes.append({one->key, box});
    }
    m_resolutionBox->clearFinding();
    m_resolutionForm->show();
    m_resolution->setFocus();
    Q_EMIT openChanged();
}

void WhistleCard::resolve()
{
    JointResolution resolution{m_resolution->toPlainText(), {}};
    for (const auto &[key, box] : std::as_const(m_taskBoxes))
        if (box->isEnabled() && box->isChecked())
            resolution.tasks << key;
    auto done = Whistles(m_workplace->store()).resolve(m_order, resolution);
    if (!done) {
        m_resolutionBox->setFinding(done.error().message);
        m_resolution->setFocus();
        return;
    }
    m_resolution->clear();
    m_resolutionForm->hide();
    Q_EMIT openChanged();
    m_workplace->say(done->numbers.isEmpty() ? tr("Resolution kept") : tr("Resolution kept, new orders: %1").arg(done->numbers.join(tr(", "))));
    m_table->setFocus();
}

void WhistleCard::callOff()
{
    const AttendanceModel::Row *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return finding(tr("Choose the department in the table first."));
    if (auto done = Whistles(m_workplace->store()).callOff(row->key); !done)
        finding(done.error().message);
    else
        finding({});
}

void WhistleCard::finding(const QString &sentence)
{
    m_finding->setText(sentence);
    m_finding->setVisible(!sentence.isEmpty());
}

bool WhistleCard::stepBack()
{
    if (!isOpen())
        return false;
    m_callForm->hide();
    m_resolutionForm->hide();
    if (m_model->rowCount())
        m_table->setFocus();
    else
        hide();
    Q_EMIT openChanged();
    return true;
}

void WhistleCard::apply()
{
    if (m_callForm->isVisibleTo(this))
        call();
    else if (m_resolutionForm->isVisibleTo(this))
        resolve();
}

} // namespace Allpost
