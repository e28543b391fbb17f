// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/households/personpick.h"

#include "forms/residents/residenttexts.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/views/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Rows below the input: more would push the day out of sight.
constexpr int Most = 4;

} // namespace

PersonPick::PersonPick(const QString &label, Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_input(new LineEdit), m_list(new Table), m_model(new QStandardItemModel(this))
{
    m_input->setIconName(u"search"_s);
    m_input->setPlaceholderText(tr("Name, pinyin, last digits, door"));
    m_box = new FieldBox(label, m_input);
    m_box->setReserveNote(false);
    m_list->setRowHeight(Height::row2);
    m_list->setFitted(true);
    m_list->horizontalHeader()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_input);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Found"));
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    column->addWidget(m_box);
    column->addWidget(m_list);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, &PersonPick::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this] { m_input->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PersonPick::chosenChanged);
}

void PersonPick::setPlaceholder(const QString &text)
{
    m_input->setPlaceholderText(text);
}

void PersonPick::setProposals(const QList<Key> &people)
{
    m_proposals = people.mid(0, Most);
    if (m_input->text().trimmed().isEmpty())
        search({});
}

Key PersonPick::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.siblingAtColumn(0).data(Qt::UserRole).toLongLong() : 0;
}

void PersonPick::search(const QString &text)
{
    const bool typed = !text.trimmed().isEmpty();
    QList<FoundResident> found;
    if (typed) {
        const SearchResult result = m_workplace.finder().search(text, Most + int(m_except.size()));
        if (auto lines = m_workplace.finder().lines(result.hits))
            found = *lines;
    } else if (auto lines = m_workplace.finder().lines(m_proposals)) {
        found = *lines;
    }
    found.removeIf([&](const FoundResident &person) { return m_except.contains(person.key); });
    show(found.mid(0, Most), typed);
    m_box->setNote(typed && found.isEmpty() ? tr("Nobody is found for “%1”").arg(text.trimmed()) : QString());
}

void PersonPick::show(const QList<FoundResident> &people, bool chooseFirst)
{
    {
        // The choice is told once, when all rows stand.
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->clear();
        for (const FoundResident &person : people) {
            auto *who = new QStandardItem(person.name);
            who->setData(qlonglong(person.key), Qt::UserRole);
            who->setData(true, StrongRole);
            who->setData(ResidentTexts::sexAndAge(person.sex, person.birthDate), SubTextRole);
            auto *where = new QStandardItem(person.address.isEmpty() ? tr("No address") : person.address);
            const QString relation = ResidentTexts::word(u"relation"_s, person.relation);
            where->setData(person.household.isEmpty() ? relation : tr("%1 · household of %2").arg(relation, person.household), SubTextRole);
            m_model->appendRow({who, where});
        }
        m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        m_list->setVisible(m_model->rowCount() > 0);
        m_list->setCurrentIndex(chooseFirst ? m_model->index(0, 0) : QModelIndex());
    }
    m_list->viewport()->update();
    Q_EMIT chosenChanged();
}

bool PersonPick::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && !key->modifiers() && m_model->rowCount() > 0) {
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
