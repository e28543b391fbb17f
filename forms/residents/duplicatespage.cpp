// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/residents/duplicatespage.h"
#include "ui_duplicatespage.h"

#include "forms/residents/duplicatemodels.h"
#include "forms/residents/residenttexts.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"
#include "models/residents/residents.h"

#include <QHeaderView>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

DuplicatesPage::DuplicatesPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::DuplicatesPage>()), m_pairs(new DuplicatePairs(workplace.store(), this)),
      m_fields(new DuplicateFields(this))
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    m_ui->head->setTitle(tr("Two records of one person"));
    m_ui->pairs->setModel(m_pairs);
    m_ui->pairs->setRowHeight(Height::row2);
    m_ui->pairs->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->fields->setModel(m_fields);
    m_ui->fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->fields->horizontalHeader()->setSectionsMovable(false);
    m_ui->nothing->setKind(EmptyState::Done);
    m_ui->nothing->setTitle(tr("No two records look like one person"));
    m_ui->nothing->setHelp(tr("Compared by ID number, and by name with birth date, phone and door"));
    m_ui->progress->hide();
    connect(m_ui->pairs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { showPair(now.row()); });
    connect(m_ui->pairs, &Table::opened, this, [this] { m_ui->fields->setFocus(); });
    connect(m_ui->fields, &Table::opened, this, [this](const QModelIndex &index) {
        if (index.column() != DuplicateFields::Label)
            m_fields->choose(index.row(), DuplicateFields::Column(index.column()));
        if (const int next = m_fields->nextDifference(index.row()); next >= 0)
            m_ui->fields->setCurrentIndex(m_fields->index(next, index.column()));
    });
    connect(m_ui->progress, &ProgressCard::cancelled, this, [this] { this->workplace().cancel(this); });
    connect(&workplace, &Workplace::revealedChanged, this, [this](bool on) {
        m_fields->setInFull(on);
        if (on && m_counts.key)
            this->workplace().recordRead(u"reveal"_s, m_counts.key, {u"id_number"_s, u"birth_date"_s, u"phone"_s, u"other_phone"_s}, 2, {});
    });
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        // Undone or changed elsewhere: the pairs are looked for again.
        if (isVisible() && changes.action != "resident.link"_L1 && changes.action != "resident.different"_L1)
            search();
    });
    addCommands();
}

DuplicatesPage::~DuplicatesPage() = default;

void DuplicatesPage::addCommands()
{
    QAction *one = addCommand("duplicates.one", tr("Link as one person"), u"link"_s, Qt::Key_F10, [this] { link(); });
    QAction *two = addCommand("duplicates.two", tr("Two different people"), u"users"_s, Qt::Key_D, [this] { different(); });
    QAction *first = addCommand("duplicates.first", tr("Keep this value of the record that counts"), {}, Qt::Key_1, [this] { choose(DuplicateFields::Counts); });
    QAction *second = addCommand("duplicates.second", tr("Keep this value of the other record"), {}, Qt::Key_2, [this] { choose(DuplicateFields::Second); });
    QAction *allFirst = addCommand("duplicates.allFirst", tr("Keep all of the record that counts"), {}, Qt::CTRL | Qt::Key_1, [this] { chooseAll(DuplicateFields::Counts); });
    QAction *allSecond = addCommand("duplicates.allSecond", tr("Keep all of the other record"), {}, Qt::CTRL | Qt::Key_2, [this] { chooseAll(DuplicateFields::Second); });
    addCommand("duplicates.leave", tr("Back"), u"x"_s, Qt::Key_Escape, [this] { workplace().back(); });
    m_pairActions = {one, two, first, second, allFirst, allSecond};
    for (const auto &[action, text, kind] : {std::tuple{allFirst, tr("All of 1"), Button::Normal}, {allSecond, tr("All of 2"), Button::Normal},
                                             {two, tr("Two people"), Button::Normal}, {one, tr("One person"), Button::Primary}}) {
        auto *button = new Button(text, action->property("iconName").toString(), {}, kind);
        button->follow(action);
        m_ui->bar->addButton(button);
    }
}

QString DuplicatesPage::title() const
{
    return tr("Two records of one person");
}

void DuplicatesPage::show(const QVariant &what)
{
    m_wanted = what.toLongLong();
    search();
}

void DuplicatesPage::refresh()
{
    search();
}

void DuplicatesPage::search()
{
    const quint64 run = ++m_run;
    m_searching = true;
    workplace().cancel(this);
    auto found = std::make_shared<QList<DuplicatePair>>();
    Store *store = &workplace().store();
    m_ui->progress->start(tr("Comparing all residents"), tr("Nothing is changed in the file."));
    workplace().run(
        tr("Comparing all residents"), this,
        [store, found](Progress &progress) -> Status {
            auto db = store->connect();
            if (!db)
                return db.error();
            auto pairs = Duplicates::find(*db, progress);
            if (!pairs)
                return pairs.error();
            *found = *pairs;
            return {};
        },
        [this, run, found](const Status &status) {
            // Asked again meanwhile: the later answer counts.
            if (run != m_run)
                return;
            m_searching = false;
            m_ui->progress->finish();
            if (!status) {
                if (status.error().code != ErrorCode::Cancelled)
                    workplace().complain(status.error());
                return;
            }
            const int row = std::max(0, m_ui->pairs->currentIndex().row());
            m_pairs->setPairs(*found);
            int at = std::min(row, m_pairs->rowCount() - 1);
            for (int i = 0; m_wanted && i < m_pairs->rowCount(); ++i)
                if (m_pairs->at(i).one == m_wanted || m_pairs->at(i).other == m_wanted) {
                    at = i;
                    break;
                }
            m_wanted = 0;
            m_ui->pairs->setCurrentIndex(m_pairs->index(at, 0));
            showPair(at);
            m_ui->pairs->setFocus();
        });
}

QStringList DuplicatesPage::homeOf(Key resident) const
{
    const auto ties = Residents(workplace().store()).ties(resident);
    if (!ties)
        return {QString(), QString(), QString()};
    QStringList groups;
    for (const ResidentTies::Group &group : ties->groups)
        groups << ResidentTexts::word(u"care_group"_s, group.code);
    return {ties->address.longText(), ResidentTexts::word(u"relation"_s, ties->relation), groups.join(u"、"_s)};
}

void DuplicatesPage::showPair(int row)
{
    const bool any = row >= 0 && row < m_pairs->rowCount();
    m_ui->head->setSubtitle(any ? tr("%n pairs", nullptr, m_pairs->rowCount()) : QString());
    m_ui->nothing->setVisible(!any);
    m_ui->both->setVisible(any);
    m_ui->bar->setVisible(any);
    for (QAction *action : std::as_const(m_pairActions))
        CommandRegistry::refuse(action, any ? QString() : tr("No two records look like one person."));
    m_counts = m_second = {};
    if (!any) {
        m_fields->clear();
        // Esc must still lead back when there is nothing left to hold the focus.
        setFocus();
        return;
    }
    const DuplicatePair pair = m_pairs->at(row);
    auto second = SecondRecords::load(workplace().store().db());
    if (!second) {
        workplace().complain(second.error());
        return;
    }
    auto one = workplace().store().read(Resident::entity(), second->root(pair.one));
    auto other = workplace().store().read(Resident::entity(), second->root(pair.other));
    if (!one || !other) {
        workplace().complain((!one ? one : other).error());
        return;
    }
    // The fuller record counts, the older where both know as much.
    const auto known = [](const Snapshot &record) { return std::count_if(record.values.cbegin(), record.values.cend(), [](const Value &v) { return !v.isNull(); }); };
    m_counts = known(*other) > known(*one) ? *other : *one;
    m_second = m_counts.key == one->key ? *other : *one;
    const QStringList a = homeOf(m_counts.key), b = homeOf(m_second.key);
    m_fields->setRecords(m_counts, m_second, {{tr("Address"), a.at(0), b.at(0)}, {tr("Relation to the head"), a.at(1), b.at(1)}, {tr("Care groups"), a.at(2), b.at(2)}});
    m_fields->setInFull(workplace().revealed());
    m_ui->compareCard->setTitle(m_counts.as<Resident>().name);
    m_ui->compareCard->setCount(DuplicatePairs::reasons(pair));
    m_ui->bar->setMessage(tr("%n fields differ; homes, groups and visits stay", nullptr, m_fields->differences()));
    if (const int first = m_fields->nextDifference(-1); first >= 0)
        m_ui->fields->setCurrentIndex(m_fields->index(first, DuplicateFields::Counts));
}

void DuplicatesPage::choose(int side)
{
    const int row = m_ui->fields->currentIndex().row();
    m_fields->choose(row, DuplicateFields::Column(side));
    if (const int next = m_fields->nextDifference(row); next >= 0)
        m_ui->fields->setCurrentIndex(m_fields->index(next, side));
}

void DuplicatesPage::chooseAll(int side)
{
    m_fields->chooseAll(DuplicateFields::Column(side));
}

void DuplicatesPage::link()
{
    if (!m_counts.key)
        return;
    auto done = Duplicates(workplace().store()).link(m_second.key, m_counts, m_fields->chosen());
    if (!done) {
        workplace().complain(done.error());
        if (done.error().code == ErrorCode::Conflict)
            showPair(m_ui->pairs->currentIndex().row());
        return;
    }
    decided(tr("One person now"));
}

void DuplicatesPage::different()
{
    if (!m_counts.key)
        return;
    if (auto done = Duplicates(workplace().store()).different(m_counts.key, m_second.key); !done) {
        workplace().complain(done.error());
        return;
    }
    decided(tr("Two different people, not asked again"));
}

void DuplicatesPage::decided(const QString &words)
{
    const int row = m_ui->pairs->currentIndex().row();
    m_pairs->removeRow(row);
    const int next = std::min(row, m_pairs->rowCount() - 1);
    m_ui->pairs->setCurrentIndex(m_pairs->index(next, 0));
    showPair(next);
    workplace().say(words, {tr("Undo"), u"Ctrl+Z"_s, [this] { workplace().undo(); }});
}

} // namespace Allpost
