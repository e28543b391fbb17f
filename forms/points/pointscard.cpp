// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/pointscard.h"

#include "forms/points/pointscells.h"
#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using namespace PointsCells;

namespace {

constexpr int MostAccounts = 3;
constexpr int MostLines = 4;
constexpr int LabelWidth = 88;

bool concernsPoints(const ChangeSet &changes)
{
    static const QSet<QString> concerned{u"points_account"_s, u"points_transfer"_s, u"slip_event"_s, u"membership"_s, u"same_person"_s};
    return changes.touches(concerned);
}

} // namespace

PointsCard::PointsCard(QWidget *parent) : Card(parent), m_rows(new QVBoxLayout), m_model(new QStandardItemModel(this)), m_table(new Table), m_exchange(new Button(tr("Exchange"), u"coins"_s, u"Ctrl+J"_s, Button::Quiet))
{
    setTitle(tr("Points"));
    setObjectName(u"pointsCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::xs);
    m_rows->setSpacing(Space::xs);
    column->addLayout(m_rows);
    m_table->setObjectName(u"pointsLines"_s);
    m_table->setAccessibleName(tr("Latest movements"));
    m_table->setModel(m_model);
    m_table->setFitted(true);
    m_table->setRowHeight(Height::row2);
    m_table->horizontalHeader()->hide();
    column->addWidget(m_table);
    setCorner(m_exchange);
    connect(m_exchange, &QAbstractButton::clicked, this, &PointsCard::exchange);
    connect(m_table, &Table::opened, this, &PointsCard::openStatement);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void PointsCard::setWorkplace(Workplace *workplace)
{
    m_workplace = workplace;
    connect(&workplace->store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if ((m_resident || m_household) && parentWidget() && parentWidget()->isVisible() && concernsPoints(changes))
            refresh();
    });
}

void PointsCard::setResident(Key resident)
{
    m_resident = resident;
    m_household = 0;
    refresh();
}

void PointsCard::setHousehold(Key household)
{
    m_household = household;
    m_resident = 0;
    refresh();
}

qint64 PointsCard::balance() const
{
    qint64 sum = 0;
    for (const AccountCard &account : m_accounts)
        sum += account.balance;
    return sum;
}

void PointsCard::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_model->clear();
}

void PointsCard::refresh()
{
    clear();
    m_accounts.clear();
    if (!m_workplace || (!m_resident && !m_household)) {
        hide();
        return;
    }
    const Database &db = m_workplace->store().db();
    auto keys = m_resident ? AccountCard::ofResident(db, m_resident) : AccountCard::ofHousehold(db, m_household);
    if (!keys) {
        m_workplace->complain(keys.error());
        hide();
        return;
    }
    for (const Key key : *keys)
        if (auto card = AccountCard::read(db, key); card && !card->isClosed())
            m_accounts << *card;
    setVisible(!m_accounts.isEmpty());
    if (m_accounts.isEmpty())
        return;
    setCount(tr("%1 points").arg(number(balance())));
    QList<Key> shown;
    for (const AccountCard &account : std::as_const(m_accounts)) {
        shown << account.key;
        if (shown.size() > MostAccounts)
            continue;
        const QString name = account.household || account.resident == m_resident ? account.kindText() : account.holder;
        auto *row = new FactRow(name, {}, LabelWidth);
        row->setValue(account.reserved ? tr("%1, %2 of them reserved").arg(number(account.balance), number(account.reserved)) : number(account.balance),
                      account.balance < 0 ? Tone::Bad : Tone::Ink);
        m_rows->addWidget(row);
    }
    const CodeList *kinds = CodeList::find(u"transfer_kind"_s);
    if (auto lines = AccountMovement::latest(db, shown, MostLines)) {
        for (const AccountMovement &line : *lines) {
            auto *cause = text(line.cause.isEmpty() && kinds ? kinds->display(line.kind, QLocale().name()) : line.cause,
                               QStringList{line.on, line.reversed ? tr("reversed") : line.person}.join(line.person.isEmpty() && !line.reversed ? u""_s : u" · "_s));
            auto *change = right(text(signedNumber(line.change)));
            const bool isReversal = line.kind == "reversal"_L1;
            change->setData(int(line.reversed ? Meaning::Faint : isReversal ? Meaning::Bad : line.change > 0 ? Meaning::Ok : Meaning::Plain), MeaningRole);
            if (line.reversed)
                cause->setData(int(Meaning::Faint), MeaningRole);
            m_model->appendRow({cause, change});
        }
    } else {
        m_workplace->complain(lines.error());
    }
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->columnCount() == 2) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    }
}

void PointsCard::exchange()
{
    if (!m_workplace)
        return;
    if (account())
        m_workplace->go({u"points"_s, QVariantMap{{u"account"_s, qlonglong(account())}}});
    else
        m_workplace->go({u"accounts"_s, QVariantMap{{u"open"_s, true}, {u"resident"_s, qlonglong(m_resident)}, {u"household"_s, qlonglong(m_household)}}});
}

void PointsCard::openStatement()
{
    if (m_workplace && account())
        m_workplace->go({u"accounts"_s, QVariantMap{{u"account"_s, qlonglong(account())}}});
}

} // namespace Allpost
