// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/departments/departmentsview.h"

#include "forms/departments/departmenttexts.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/departments/handedtasks.h"
#include "models/papers/papertemplates.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int PanelWidth = 372;
constexpr int WidthForDuties = 1300; ///< of the whole view; on a small screen the panel alone tells them
enum Column { NameColumn, KindColumn, CallColumn, DutiesColumn };
constexpr int FactWidth = 76;
} // namespace

DepartmentsView::DepartmentsView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_closed(new QCheckBox(tr("Closed and merged ones too"))), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)),
      m_mark(new Label({}, Theme::Type::Small, Tone::Ink3)), m_list(new LinesCard(u"departmentList"_s)), m_panel(new SidePanel)
{
    m_filter->setObjectName(u"departmentFilter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(tr("Name, other name, former name or letters"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMinimumWidth(320);
    m_closed->setObjectName(u"withClosed"_s);
    m_list->table()->setRowHeight(Height::row2);
    m_list->table()->setAccessibleName(tr("Departments"));
    m_list->model()->setHeadings({tr("Department"), tr("Kind"), tr("Call"), tr("Duties")});
    m_list->setWidths({0, 236, 160, 0});
    m_list->none()->setKind(EmptyState::NotFound);
    m_panel->setFixedWidth(PanelWidth * Theme::textPercent() / 100);
    m_panel->setObjectName(u"departmentPanel"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::m);
    top->addWidget(m_filter);
    top->addWidget(m_closed);
    top->addWidget(m_count);
    top->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addLayout(top);
    left->addWidget(m_list, 1);
    left->addWidget(m_mark);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addLayout(left, 1);
    whole->addWidget(m_panel);

    connect(m_filter, &QLineEdit::textChanged, this, &DepartmentsView::fill);
    connect(m_filter, &QLineEdit::returnPressed, m_list, &LinesCard::begin);
    connect(m_closed, &QCheckBox::toggled, this, &DepartmentsView::fill);
    connect(m_list, &LinesCard::currentChanged, this, &DepartmentsView::showCurrent);
    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_filter->setText(m_filter->text() + text);
        m_filter->setFocus();
    });
    connect(m_list->table(), &Table::opened, this, &DepartmentsView::opened);
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
}

void DepartmentsView::load()
{
    auto book = DepartmentBook::read(m_workplace.store().db());
    if (!book) {
        m_workplace.complain(book.error());
        return;
    }
    m_book = *book;
    fill();
}

void DepartmentsView::fill()
{
    const QString typed = m_filter->text().trimmed();
    QList<Key> keys = m_book.search(typed, 1000);
    if (m_closed->isChecked())
        for (const DepartmentEntry &entry : m_book.entries())
            if (!entry.isOpen() && (typed.isEmpty() || entry.department.name.contains(typed, Qt::CaseInsensitive) || readsAs(entry.department.name, typed.toLower())))
                keys << entry.key;
    QList<LinesModel::Line> lines;
    bool hasExample = false;
    for (const Key key : std::as_const(keys)) {
        const DepartmentEntry *entry = m_book.find(key);
        const Department &d = entry->department;
        hasExample = hasExample || d.example.value_or(false);
        LineCell name{d.name, {}, {}, entry->isOpen() ? Meaning::Plain : Meaning::Faint, true, {}};
        if (!entry->formerNames.isEmpty())
            name.sub = tr("formerly %1").arg(entry->formerNames.first().name);
        if (d.enterprise.value_or(false))
            name.chips << ChipValue{tr("enterprise"), Meaning::Accent, {}};
        if (!entry->isOpen())
            name.chips << ChipValue{d.mergedInto ? tr("merged") : tr("closed"), Meaning::Neutral, {}};
        lines.append({key, {name, {DepartmentTexts::code(u"department_kind"_s, d.kind), DepartmentTexts::code(u"department_level"_s, d.level), {}, Meaning::Plain, false, {}},
                            {d.phone, d.contact, {}, Meaning::Plain, false, {}}, {entry->duties().join(DepartmentTexts::comma()), {}, {}, Meaning::Quiet, false, entry->duties().join(u'\n')}}});
    }
    m_list->none()->setTitle(typed.isEmpty() ? tr("There is no department yet") : tr("No department is called “%1”").arg(typed));
    m_list->none()->setHelp(typed.isEmpty() ? tr("Ctrl+N adds the first one.") : tr("Looked at names, other names, former names and call numbers. Ctrl+N adds it."));
    m_list->setLines(lines);
    m_count->setText(tr("%n departments", nullptr, int(lines.size())));
    m_mark->setText(hasExample ? PaperTemplates::exampleMark() : QString());
    m_mark->setVisible(hasExample);
    Q_EMIT counted(int(m_book.search({}, 100000).size()));
}

void DepartmentsView::begin()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

Key DepartmentsView::current() const
{
    return m_list->current();
}

void DepartmentsView::choose(Key key)
{
    const DepartmentEntry *entry = m_book.find(key);
    m_filter->clear();
    if (entry && !entry->isOpen())
        m_closed->setChecked(true);
    m_list->setCurrent(key);
    m_list->begin();
}

bool DepartmentsView::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_filter->setFocus();
    return true;
}

void DepartmentsView::addDeed(QWidget *button)
{
    m_panel->addDeed(button);
}

void DepartmentsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->table()->setColumnHidden(DutiesColumn, width() < WidthForDuties * Theme::textPercent() / 100);
}

void DepartmentsView::addList(QVBoxLayout *column, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    column->addSpacing(Space::s);
    column->addWidget(new Label(title, Theme::Type::Small, Tone::Ink2));
    for (const QString &text : lines) {
        auto *label = new Label(text);
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void DepartmentsView::showCurrent()
{
    const DepartmentEntry *entry = m_book.find(current());
    m_panel->setVisible(entry);
    if (!entry) {
        Q_EMIT currentChanged();
        return;
    }
    const Department &d = entry->department;
    m_panel->setName(d.name);
    QStringList facts;
    for (const QString &fact : {DepartmentTexts::code(u"department_kind"_s, d.kind), DepartmentTexts::code(u"department_level"_s, d.level)})
        if (!fact.isEmpty())
            facts << fact;
    m_panel->setFacts({});
    QList<ChipValue> chips;
    if (d.enterprise.value_or(false))
        chips << ChipValue{tr("enterprise grid force"), Meaning::Accent, {}};
    if (d.example.value_or(false))
        chips << ChipValue{tr("example"), Meaning::Neutral, {}};
    if (d.mergedInto)
        chips << ChipValue{tr("merged into %1").arg(m_book.name(m_book.survivor(entry->key))), Meaning::Warn, {}};
    else if (!d.closedOn.isEmpty())
        chips << ChipValue{tr("closed on %1").arg(d.closedOn), Meaning::Warn, {}};
    m_panel->chips()->setChips(chips);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::m - 1, 0, Space::m - 1, 0);
    column->setSpacing(Space::xs);
    column->addWidget(new Rule);
    column->addSpacing(Space::xs);
    const auto fact = [&](const QString &name, const QString &value) { column->addWidget(new FactRow(name, value.isEmpty() ? tr("not noted") : value, FactWidth)); };
    fact(tr("Kind"), facts.join(u" · "_s));
    fact(tr("Call number"), d.phone);
    fact(tr("Contact"), d.contact);
    if (!d.note.isEmpty())
        fact(tr("Note"), d.note);
    HandedTasks::Question question;
    question.department = entry->key;
    question.onlyOpen = true;
    if (auto tasks = HandedTasks::list(m_workplace.store().db(), question); tasks && !tasks->isEmpty())
        fact(tr("Tasks"), tr("%n open", nullptr, int(tasks->size())));
    addList(column, tr("Duties"), entry->duties());
    if (!entry->aliases().isEmpty())
        addList(column, tr("Also called"), {entry->aliases().join(DepartmentTexts::comma())});
    QStringList former;
    for (const DepartmentName &name : entry->formerNames)
        former << tr("%1, until %2").arg(name.name, name.until);
    for (const Key gone : m_book.mergedInto(entry->key).mid(1))
        former << tr("%1, merged on %2").arg(m_book.name(gone), m_book.find(gone)->department.closedOn);
    addList(column, tr("Former names"), former);
    column->addStretch();
    m_panel->setBody(body);
    Q_EMIT currentChanged();
}

} // namespace Allpost
