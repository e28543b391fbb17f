// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/checkins/partytreeview.h"

#include "forms/checkins/partytreemodel.h"
#include "forms/departments/linesmodel.h"
#include "forms/shared/banner.h"
#include "forms/shared/chip.h"
#include "forms/shared/label.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/checkins/partypapers.h"
#include "models/dictionary/codelist.h"
#include "models/views/listreader.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailWidth = 456;
constexpr int MostOpened = 120;
constexpr int Shoulders = 3;

Meaning meaningOf(OfficeTerm term)
{
    return term == OfficeTerm::Over ? Meaning::Bad : term == OfficeTerm::Soon ? Meaning::Warn : Meaning::Plain;
}

} // namespace

PartyTreeView::PartyTreeView(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_view(new QTreeView), m_model(new PartyTreeModel(this)), m_none(new EmptyState), m_detail(new Card), m_name(new Label({}, Theme::Type::Section)),
      m_facts(new Label({}, Theme::Type::Small, Tone::Ink2)), m_chips(new ChipRow), m_former(new QCheckBox(tr("Former ones too"))), m_offices(new LinesCard(u"officeList"_s)), m_deeds(new QWidget)
{
    setUpListView(m_view);
    m_view->setObjectName(u"partyTree"_s);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Party organisations"));
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsClickable(false);
    m_view->header()->setSectionResizeMode(PartyTreeModel::Name, QHeaderView::Stretch);
    m_none->setKind(EmptyState::Fresh);
    m_none->setTitle(tr("No Party organisation is kept here yet"));
    m_none->setHelp(tr("Ctrl+N adds the community committee; branches and hub households of the grids then hang under it by themselves."));
    auto *tree = new Card;
    tree->setPadding(0);
    auto *held = new QVBoxLayout(tree);
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(m_view);
    held->addWidget(m_none);

    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_former->setObjectName(u"formerOffices"_s);
    m_offices->table()->setRowHeight(Height::row2);
    m_offices->table()->setAccessibleName(tr("Offices"));
    m_offices->model()->setHeadings({tr("Party office"), tr("Who"), tr("Term until")});
    m_offices->setWidths({156, 0, 98});
    m_offices->none()->setTitle(tr("Nobody is in office"));
    m_offices->none()->setHelp(tr("F9 fills an office."));
    auto *deeds = new QHBoxLayout(m_deeds);
    deeds->setContentsMargins(0, 0, 0, 0);
    deeds->setSpacing(Space::s);
    deeds->addStretch();
    m_detail->setFixedWidth(DetailWidth * Theme::textPercent() / 100);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setSpacing(Space::s);
    detail->addWidget(m_name);
    detail->addWidget(m_facts);
    detail->addWidget(m_chips);
    detail->addWidget(m_deeds);
    detail->addWidget(m_offices, 1);
    detail->addWidget(m_former);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::m);
    whole->addWidget(tree, 1);
    whole->addWidget(m_detail);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartyTreeView::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &PartyTreeView::opened);
    connect(m_offices, &LinesCard::currentChanged, this, &PartyTreeView::currentChanged);
    connect(m_offices->table(), &Table::opened, this, &PartyTreeView::officeOpened);
    connect(m_former, &QCheckBox::toggled, this, &PartyTreeView::showOffices);
}

void PartyTreeView::load()
{
    auto tree = PartyTree::read(m_workplace.store().db(), QDate::currentDate());
    if (!tree) {
        m_workplace.complain(tree.error());
        return;
    }
    const PartyNode before = node() ? *node() : PartyNode();
    const bool hadFocus = m_view->hasFocus();
    m_model->setTree(*tree);
    const auto width = [this](int column, int px) { m_view->header()->resizeSection(column, px * Theme::textPercent() / 100); };
    width(PartyTreeModel::Heads, 124);
    width(PartyTreeModel::Term, 112);
    width(PartyTreeModel::Offices, 74);
    if (tree->nodes().size() <= MostOpened)
        m_view->expandAll();
    else
        m_view->expandToDepth(1);
    int at = tree->nodes().isEmpty() ? -1 : 0;
    for (int i = 0; i < tree->nodes().size(); ++i) {
        const PartyNode &one = tree->nodes().at(i);
        const bool same = before.record ? one.record == before.record : before.post ? one.post == before.post : before.grid && one.grid == before.grid && one.level == before.level;
        at = same ? i : at;
    }
    m_view->setCurrentIndex(m_model->indexOf(at));
    m_view->setVisible(at >= 0);
    m_none->setVisible(at < 0);
    m_detail->setVisible(at >= 0);
    if (hadFocus)
        begin();
    showCurrent();
    Q_EMIT counted(tree->counts());
}

void PartyTreeView::begin()
{
    m_view->setFocus();
}

const PartyTree &PartyTreeView::tree() const
{
    return m_model->tree();
}

int PartyTreeView::current() const
{
    return m_model->nodeOf(m_view->currentIndex());
}

const PartyNode *PartyTreeView::node() const
{
    const int at = current();
    return at >= 0 && at < tree().nodes().size() ? &tree().nodes().at(at) : nullptr;
}

const OfficeHolder *PartyTreeView::office() const
{
    const int at = int(m_offices->current()) - 1;
    return at >= 0 && at < m_shown.size() ? &m_shown.at(at) : nullptr;
}

void PartyTreeView::choose(Key record)
{
    if (const int at = tree().indexOf(record); at >= 0)
        m_view->setCurrentIndex(m_model->indexOf(at));
}

void PartyTreeView::addDeed(QWidget *button)
{
    auto *row = static_cast<QHBoxLayout *>(m_deeds->layout());
    row->insertWidget(row->count() - 1, button);
}

void PartyTreeView::showCurrent()
{
    const PartyNode *shown = node();
    if (!shown) {
        m_shown.clear();
        m_offices->setLines({});
        Q_EMIT currentChanged();
        return;
    }
    m_name->setText(shown->name);
    QStringList facts{CodeList::find(u"party_org_level")->display(shown->level, ListText::language())};
    for (const QString &fact : {shown->place, shown->since.isEmpty() ? QString() : tr("since %1").arg(shown->since)})
        if (!fact.isEmpty() && fact != shown->name)
            facts << fact;
    m_facts->setText(facts.join(u" · "_s));
    QList<ChipValue> chips;
    if (shown->fromGrids)
        chips << ChipValue{tr("from the page of grids"), Meaning::Neutral, {}};
    if (shown->term() == OfficeTerm::Over)
        chips << ChipValue{tr("term over"), Meaning::Bad, {}};
    if (shown->term() == OfficeTerm::Soon)
        chips << ChipValue{tr("term ends soon"), Meaning::Warn, {}};
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty());
    m_former->setEnabled(shown->record != 0);
    showOffices();
}

void PartyTreeView::showOffices()
{
    const PartyNode *shown = node();
    if (!shown)
        return;
    m_shown = shown->holders;
    if (m_former->isChecked() && shown->record) {
        auto all = PartyOffices::history(m_workplace.store().db(), shown->record, tree().day());
        if (!all)
            m_workplace.complain(all.error());
        else
            for (const OfficeHolder &one : std::as_const(*all))
                if (!one.isOpen(tree().day()))
                    m_shown << one;
    }
    QList<LinesModel::Line> lines;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const OfficeHolder &one = m_shown.at(i);
        const bool isOpen = one.isOpen(tree().day());
        const QStringList posts = isOpen ? tree().held().of(one.person) : QStringList();
        LineCell who{one.name, one.unit, {}, isOpen ? Meaning::Plain : Meaning::Faint, true, posts.join(u'\n')};
        if (posts.size() >= Shoulders)
            who.chips << ChipValue{tr("all %n in one", nullptr, int(posts.size())), Meaning::Accent, {}};
        else if (posts.size() > 1)
            who.chips << ChipValue{tr("%n held", nullptr, int(posts.size())), Meaning::Neutral, {}};
        LineCell term{isOpen ? one.record.termUntil : one.record.until, {}, {}, isOpen ? meaningOf(one.term) : Meaning::Faint, false, {}};
        if (!isOpen)
            term.sub = tr("has left");
        else if (one.term == OfficeTerm::Over || one.term == OfficeTerm::Soon)
            term.sub = one.term == OfficeTerm::Over ? tr("term over") : tr("ends soon");
        const QString since = one.record.since.isEmpty() ? QString() : tr("since %1").arg(one.record.since);
        lines.append({Key(i + 1), {{one.role, since, {}, isOpen ? Meaning::Plain : Meaning::Faint, false, {}}, who, term}});
    }
    m_offices->setLines(lines);
    Q_EMIT currentChanged();
}

} // namespace Allpost
