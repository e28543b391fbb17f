// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/matterpick.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFound = 12;

} // namespace

MatterPick::MatterPick(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_input(new LineEdit), m_what(new Label({}, Theme::Type::Small, Tone::Ink3)), m_model(new ShortList(2, this)), m_list(new Table)
{
    m_input->setIconName(u"search"_s);
    m_input->setTall(Height::tall);
    m_input->setObjectName(u"matterInput"_s);
    m_input->setPlaceholderText(tr("A few letters: glj, dibao, or what the visitor calls it"));
    m_input->setAccessibleName(tr("Find a matter"));
    m_list->setObjectName(u"matterList"_s);
    CounterTexts::setUp(m_list, m_model, tr("Matters"), 104);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    column->addWidget(m_input);
    column->addWidget(m_what);
    column->addWidget(m_list);
    m_input->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, &MatterPick::showChoices);
    connect(m_list, &Table::opened, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void MatterPick::begin()
{
    m_input->clear();
    showChoices();
    m_list->setFocus();
}

void MatterPick::refresh()
{
    showChoices();
}

bool MatterPick::clear()
{
    if (m_input->text().isEmpty())
        return false;
    begin();
    return true;
}

void MatterPick::showChoices()
{
    const Database &db = m_workplace.store().db();
    const QString typed = m_input->text().trimmed();
    auto found = typed.isEmpty() ? Matters::mostUsed(db, m_workplace.store().worker()) : Matters::search(db, typed, MostFound);
    if (!found) {
        m_workplace.complain(found.error());
        return;
    }
    m_choices = *found;
    QList<ShortList::Row> rows;
    for (const MatterChoice &choice : std::as_const(m_choices)) {
        const QString key = typed.isEmpty() && rows.size() < 9 ? QString::number(rows.size() + 1) : QString();
        if (choice.isRefused())
            rows.append({{{choice.name, choice.detail, u"file-x"_s, {}, Meaning::Plain, Meaning::Bad, true}, {tr("not issued"), {}, {}, {}, Meaning::Bad, Meaning::Quiet, false, true}}, {}});
        else
            rows.append({{{choice.name, choice.detail, {}, key, Meaning::Plain, Meaning::Quiet, true},
                          {CounterTexts::word("matter_area", choice.area), {}, {}, {}, Meaning::Quiet, Meaning::Quiet, false, true}}, {}});
    }
    if (!typed.isEmpty())
        rows.append({{{tr("Take in “%1” as it is").arg(typed), tr("Not in the catalogue: without materials and form"), u"circle-plus"_s}, {}}, {}});
    m_what->setText(typed.isEmpty() ? tr("What you handle most: a number key starts it; letters search all")
                    : m_choices.isEmpty() ? tr("No matter is found for “%1”. Names, other words and pinyin were searched.").arg(typed)
                                          : tr("%n found; Enter takes the first", nullptr, int(m_choices.size())));
    m_model->setRows(rows);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

bool MatterPick::choose(int number)
{
    if (!m_input->text().isEmpty() || number < 1 || number > m_choices.size())
        return false;
    open(number - 1);
    return true;
}

void MatterPick::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (row < m_choices.size()) {
        const MatterChoice choice = m_choices.at(row);
        Q_EMIT chosen(choice);
    } else {
        Q_EMIT otherWanted(m_input->text().simplified());
    }
}

bool MatterPick::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (watched == m_list && isPlain && key->text().size() == 1 && key->text().front().isLetter()) {
        m_input->setFocus();
        m_input->insert(key->text());
        return true;
    }
    if (watched == m_list && isPlain && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_input->setFocus();
        return true;
    }
    if (watched != m_input || !isPlain)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        if (clear())
            return true;
        return QWidget::eventFilter(watched, event);
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Allpost
