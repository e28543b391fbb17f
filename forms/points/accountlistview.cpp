// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/accountlistview.h"

#include "forms/shared/banner.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "forms/views/filterbar.h"
#include "forms/views/listdesk.h"
#include "models/points/accountcard.h"
#include "models/points/accountlist.h"
#include "models/points/accounts.h"
#include "models/residents/finder.h"
#include "models/views/recordlistmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// People whose accounts a typed text brings up; more say nothing to anybody.
constexpr int MostPeople = 400;
constexpr int MostFound = 200;
constexpr int SearchWidth = 300;

} // namespace

AccountListView::AccountListView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_language(std::make_unique<FilterLanguage>(AccountList::definition())),
      m_model(new RecordListModel(workplace.store(), AccountList::definition(), this)), m_search(new LineEdit), m_filter(new FilterBar), m_table(new Table), m_none(new EmptyState),
      m_count(new Label(QString(), Theme::Type::Small, Tone::Ink2)), m_keys(new Label(QString(), Theme::Type::Small, Tone::Ink3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    m_search->setObjectName(u"accountSearch"_s);
    m_search->setIconName(u"search"_s);
    m_search->setKeyText(u"F3"_s);
    m_search->setPlaceholderText(tr("Name, letters, number, door"));
    m_search->setAccessibleName(tr("Find an account"));
    m_search->setMaximumWidth(SearchWidth * Theme::textPercent() / 100);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_keys);
    m_keys->setText(tr("Enter: statement · Ctrl+F condition · Ctrl+E export · Ctrl+P print"));
    m_none->hide();
    m_filter->setLanguage(m_language.get());
    m_filter->setExample(tr("Condition, e.g. balance >= 100 and grid = 3"));
    m_table->setObjectName(u"accountList"_s);
    m_table->setAccessibleName(tr("List of accounts"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_desk = new ListDesk(workplace, AccountList::definition(), *m_model, *m_table, this);
    m_desk->setFurtherColumns({u"grid"_s, u"number"_s, u"transfers"_s, u"reserved"_s});
    m_desk->restore();
    new SelectionKeeper(*m_model, *m_table->selectionModel());
    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textEdited, this, &AccountListView::find);
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        m_model->setFilter(m_filter->filter());
        showCounts();
    });
    connect(m_model, &RecordListModel::countsChanged, this, &AccountListView::showCounts);
    connect(m_model, &RecordListModel::loaded, this, [this] {
        showCounts();
        takeWanted();
    });
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) { m_workplace.complain(error); });
    connect(m_model, &RecordListModel::replaced, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        if (!m_wanted)
            Q_EMIT currentAccountChanged(current());
        showCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_wanted)
            Q_EMIT currentAccountChanged(current());
    });
    connect(m_table, &Table::opened, this, [this] {
        if (const Key key = current())
            Q_EMIT opened(key);
    });
    connect(m_none, &EmptyState::acted, this, [this] {
        if (m_model->hasHits() && m_filter->filter().isEmpty()) {
            Q_EMIT nobodyFits(m_search->text().trimmed());
            return;
        }
        m_search->clear();
        m_model->setHits({});
        m_filter->setFilter({});
        m_table->setFocus();
    });
    connect(&workplace, &Workplace::revealedChanged, m_model, &RecordListModel::setRevealed);
    m_model->setRevealed(workplace.revealed());
}

AccountListView::~AccountListView() = default;

void AccountListView::begin()
{
    if (!std::exchange(m_begun, true))
        m_model->load();
}

void AccountListView::setView(const QString &title, const QString &condition, const QString &sort, Qt::SortOrder order)
{
    m_title = title;
    const FilterReading reading = m_language->read(condition);
    if (reading.problem)
        m_workplace.complain({ErrorCode::Invalid, reading.problem->message, {}});
    if (m_model->sortColumn() != sort || m_model->sortOrder() != order)
        m_model->sortBy(sort, order);
    m_filter->setFilter(reading.problem ? Filter() : reading.filter);
    m_model->setFilter(m_filter->filter());
    begin();
    showCounts();
}

void AccountListView::setColumns(const QString &columns)
{
    if (columns.isEmpty())
        m_desk->restore();
    else
        m_desk->setColumns(columns.split(u','));
}

void AccountListView::reload()
{
    if (m_begun)
        m_model->reload();
}

void AccountListView::choose(Key account)
{
    m_wanted = account;
    if (!m_model->isLoading())
        takeWanted();
}

/// The account wanted gets the cursor; when the conditions hide it they go, and it is looked for once more.
void AccountListView::takeWanted()
{
    if (!m_wanted)
        return;
    const int row = m_model->rowOf(m_wanted);
    if (row < 0 && (m_model->hasHits() || !m_filter->filter().isEmpty())) {
        m_search->clear();
        m_filter->setFilter({});
        m_model->setHits({});
        m_model->setFilter({});
        if (m_model->isLoading())
            return;
    }
    const int found = m_model->rowOf(m_wanted);
    m_wanted = 0;
    if (found >= 0)
        m_table->setCurrentIndex(m_model->index(found, 0));
}

void AccountListView::beginSearch(const QString &text)
{
    m_search->setFocus();
    m_search->selectAll();
    if (!text.isEmpty()) {
        m_search->setText(text);
        find(text);
    }
}

/// Who lives here by the search of the whole program, all others and what is printed on slips by the accounts themselves.
void AccountListView::find(const QString &typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty()) {
        m_model->setHits({});
        showCounts();
        return;
    }
    QList<Key> people;
    for (const SearchHit &hit : m_workplace.finder().search(words, MostPeople).hits)
        people << hit.key;
    const Database &db = m_workplace.store().db();
    KeySet keys;
    auto ofPeople = AccountCard::ofResidents(db, people);
    auto others = Accounts::find(db, words, MostFound);
    if (!ofPeople || !others) {
        m_workplace.complain(ofPeople ? others.error() : ofPeople.error());
        return;
    }
    keys.unite(KeySet::of(*ofPeople));
    for (const AccountLine &line : *others)
        keys.insert(qint32(line.key));
    m_model->setHits(keys);
    showCounts();
}

bool AccountListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: QCoreApplication::sendEvent(m_table, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_model->rowCount() == 0)
                Q_EMIT nobodyFits(m_search->text().trimmed());
            else if (const Key account = current())
                Q_EMIT opened(account);
            return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                return false;
            m_search->clear();
            find({});
            m_table->setFocus();
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const Filter &AccountListView::filter() const
{
    return m_filter->filter();
}

void AccountListView::addCondition()
{
    m_filter->begin();
}

Key AccountListView::current() const
{
    return m_model->keyAt(m_table->currentIndex().row());
}

void AccountListView::showCounts()
{
    const QLocale locale;
    const bool narrowed = !m_filter->filter().isEmpty() || m_model->hasHits();
    const QString shown = locale.toString(m_model->rowCount());
    m_count->setText(narrowed && m_model->total() ? tr("%1 accounts / %2").arg(shown, locale.toString(m_model->total())) : tr("%1 accounts").arg(shown));
    const QString described = m_language->describe(m_filter->filter());
    m_desk->setTitle(m_title, described.isEmpty() ? m_count->text() : described + u" · "_s + m_count->text());
    const bool nothing = m_begun && m_model->rowCount() == 0 && !m_model->isLoading();
    m_table->setVisible(!nothing);
    m_none->setVisible(nothing);
    if (!nothing)
        return;
    m_none->setKind(narrowed ? EmptyState::NotFound : EmptyState::Fresh);
    if (m_model->hasHits() && m_filter->filter().isEmpty()) {
        m_none->setTitle(tr("No account fits “%1”").arg(m_search->text().trimmed()));
        m_none->setHelp(tr("Names, letters, account numbers, codes and doors were searched."));
        m_none->setAction(tr("Open an account"), u"plus"_s, u"Enter"_s);
    } else {
        m_none->setTitle(narrowed ? tr("No account fits") : tr("No accounts yet"));
        m_none->setHelp(narrowed ? described : tr("An account is opened with Ctrl+N, or by the first points somebody is given."));
        m_none->setAction(narrowed ? tr("Show all accounts") : QString(), u"x"_s);
    }
    Q_EMIT currentAccountChanged(0);
}

} // namespace Allpost
