// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/pointstoday.h"

#include "forms/points/pointscells.h"
#include "forms/shared/button.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

PointsToday::PointsToday(Workplace &workplace, QWidget *parent) : Card(parent), m_workplace(workplace), m_model(new QStandardItemModel(this)), m_list(new Table)
{
    setTitle(tr("Points"));
    setPadding(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->setObjectName(u"pointsToday"_s);
    m_list->setAccessibleName(tr("Points that wait for somebody"));
    m_list->setModel(m_model);
    m_list->setFitted(true);
    m_list->horizontalHeader()->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list, &Table::opened, this, [this](const QModelIndex &index) {
        const QStringList place = index.siblingAtColumn(0).data(Qt::UserRole).toString().split(u':');
        m_workplace.go({place.value(0), place.size() > 1 ? QVariant(place.at(1)) : QVariant()});
    });
    hide();
}

void PointsToday::setCounts(const PointsCounts &counts)
{
    m_model->clear();
    const auto add = [this](int count, const QString &words, const QString &icon, Meaning meaning, const QString &place) {
        if (!count)
            return;
        auto *item = text(words);
        item->setData(icon, IconRole);
        item->setData(int(meaning), IconMeaningRole);
        item->setData(place, Qt::UserRole);
        m_model->appendRow(item);
    };
    add(counts.overdrawn, tr("%n accounts or stocks below zero", nullptr, counts.overdrawn), u"triangle-alert"_s, Meaning::Bad, u"accounts:cases"_s);
    add(counts.objections, tr("%n objections to answer", nullptr, counts.objections), u"flag"_s, Meaning::Warn, u"awards:notice"_s);
    add(counts.ripe, tr("%n awards to enter, notice is over", nullptr, counts.ripe), u"circle-check"_s, Meaning::Ok, u"awards:notice"_s);
    add(counts.toCheck, tr("%n awards to check", nullptr, counts.toCheck), u"clipboard-list"_s, Meaning::Accent, u"awards:check"_s);
    add(counts.low, tr("%n goods run low", nullptr, counts.low), u"package"_s, Meaning::Warn, u"goods:low"_s);
    add(counts.reserved, tr("%n baskets put aside", nullptr, counts.reserved), u"clock"_s, Meaning::Wait, u"points"_s);
    if (m_model->columnCount())
        m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setVisible(m_model->rowCount() > 0);
}

} // namespace Allpost
