// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/checkinview.h"

#include "forms/shared/banner.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int PanelWidth = 372;
constexpr int FactWidth = 84;
constexpr int FilterWidth = 300;
constexpr int WhichWidth = 180;
} // namespace

CheckinView::CheckinView(Workplace &workplace, const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_filter(new LineEdit), m_which(new CodeCombo), m_count(new Label({}, Theme::Type::Small, Tone::Ink2)),
      m_mark(new Label({}, Theme::Type::Small, Tone::Ink3)), m_list(new LinesCard(name)), m_panel(new SidePanel), m_top(new QHBoxLayout)
{
    m_filter->setObjectName(name + u"Filter"_s);
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    m_filter->setMinimumWidth(FilterWidth);
    m_which->setObjectName(name + u"Which"_s);
    m_which->setAccessibleName(tr("Which ones"));
    m_which->setMinimumWidth(WhichWidth);
    m_which->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_list->table()->setRowHeight(Height::row2);
    m_list->none()->setKind(EmptyState::NotFound);
    m_panel->setFixedWidth(PanelWidth * Theme::textPercent() / 100);
    m_panel->setObjectName(name + u"Panel"_s);

    m_top->setSpacing(Space::m);
    m_top->addWidget(m_filter);
    m_top->addWidget(m_which);
    m_top->addWidget(m_count);
    m_top->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addLayout(m_top);
    left->addWidget(m_list, 1);
    left->addWidget(m_mark);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addLayout(left, 1);
    whole->addWidget(m_panel);
    m_mark->hide();

    connect(m_filter, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(m_filter, &QLineEdit::returnPressed, m_list, &LinesCard::begin);
    connect(m_which, &CodeCombo::codeChanged, this, [this] { fill(); });
    connect(m_list, &LinesCard::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged();
    });
    connect(m_list, &LinesCard::typed, this, [this](const QString &text) {
        m_filter->setText(m_filter->text() + text);
        m_filter->setFocus();
    });
    connect(m_list->table(), &Table::opened, this, &CheckinView::opened);
    connect(m_list->table(), &Table::menuRequested, this, [this](const QModelIndex &, const QPoint &where) { Q_EMIT menuWanted(where); });
    connect(m_panel, &SidePanel::closed, this, [this] { m_panel->hide(); });
}

void CheckinView::begin()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

Key CheckinView::current() const
{
    return m_list->current();
}

void CheckinView::setMarking()
{
    m_list->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckinView::currentChanged);
}

QList<Key> CheckinView::marked() const
{
    return m_list->marked();
}

void CheckinView::choose(Key key)
{
    m_wanted = key;
    if (m_list->model()->rowOf(key) < 0) {
        const QSignalBlocker quiet(m_filter), silent(m_which);
        m_filter->clear();
        m_which->setCode(m_all);
        fill();
    }
    m_beginThere = true;
    standOnWanted();
}

bool CheckinView::stepBack()
{
    if (m_filter->text().isEmpty() && which().isEmpty())
        return false;
    m_filter->clear();
    m_which->setCode(m_all);
    m_filter->setFocus();
    return true;
}

void CheckinView::addDeed(QWidget *button)
{
    m_panel->addDeed(button);
}

void CheckinView::addTool(QWidget *button)
{
    m_top->addWidget(button);
}

void CheckinView::setChoices(const QList<Choice> &choices, const QString &all)
{
    const QSignalBlocker quiet(m_which);
    const QString before = m_which->code();
    m_all = all;
    m_which->setChoices(choices);
    m_which->setCode(before.isEmpty() ? all : before);
    m_which->setVisible(choices.size() > 1);
}

QString CheckinView::typed() const
{
    return m_filter->text().simplified();
}

QString CheckinView::which() const
{
    const QString code = m_which->code();
    return code == m_all ? QString() : code;
}

void CheckinView::setLines(const QList<LinesModel::Line> &lines, const QString &count, const QString &none, const QString &help)
{
    m_list->none()->setTitle(none);
    m_list->none()->setHelp(help);
    m_list->setLines(lines);
    m_count->setText(count);
    standOnWanted();
}

void CheckinView::setKeys(const QList<Key> &keys, LinesModel::Reader read, const QString &count, const QString &none, const QString &help)
{
    m_list->none()->setTitle(none);
    m_list->none()->setHelp(help);
    m_list->setKeys(keys, std::move(read));
    m_count->setText(count);
    standOnWanted();
}

void CheckinView::standOnWanted()
{
    if (m_wanted && m_list->model()->rowOf(m_wanted) >= 0)
        m_list->setCurrent(std::exchange(m_wanted, 0));
    // Who began to type meanwhile goes on typing.
    if (!m_wanted && std::exchange(m_beginThere, false) && m_filter->text().isEmpty())
        m_list->begin();
}

void CheckinView::setMark(const QString &mark)
{
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

void CheckinView::startBody()
{
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(Space::m - 1, 0, Space::m - 1, 0);
    m_column->setSpacing(Space::xs);
    m_column->addWidget(new Rule);
    m_column->addSpacing(Space::xs);
}

void CheckinView::fact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_column->addWidget(new FactRow(name, value, FactWidth));
}

void CheckinView::heading(const QString &text)
{
    m_column->addSpacing(Space::s);
    m_column->addWidget(new Label(text, Theme::Type::Small, Tone::Ink2));
}

void CheckinView::line(const QString &text, bool quiet)
{
    auto *label = quiet ? new Label(text, Theme::Type::Small, Tone::Ink3) : new Label(text);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void CheckinView::endBody()
{
    m_column->addStretch();
    m_panel->setBody(m_body);
    m_panel->show();
}

} // namespace Allpost
