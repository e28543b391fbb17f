// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/lots.h"

#include "models/points/pointsbalances.h"
#include "models/store/statement.h"

#include <QHash>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// What a debit took: points of a lot, or of nothing (the account went below zero).
struct Taken
{
    qsizetype lot = -1;
    qint64 points = 0;
};

class Folding
{
public:
    void add(Key account, const LotTransfer &transfer)
    {
        const bool credit = transfer.to == account;
        if (!transfer.reverses) {
            if (credit)
                come(transfer);
            else
                go(transfer.key, transfer.amount);
        } else if (credit) {
            // The contrary of a debit. One that is reversed twice has nothing left to give back exactly.
            giveBack(transfer);
        } else {
            takeLot(transfer);
        }
        pay();
    }
    const QList<Lot> &lots() const { return m_lots; }
    qint64 debt() const { return m_debt; }

private:
    void come(const LotTransfer &transfer)
    {
        // By the day from which the points count: those that moved here may be older than what stands.
        qsizetype at = m_lots.size();
        m_lots << Lot{transfer.key, transfer.day, transfer.amount, transfer.amount};
        m_of[transfer.key] = at;
        m_queue.insert(std::upper_bound(m_queue.begin(), m_queue.end(), at, [this](qsizetype a, qsizetype b) { return m_lots[a].day < m_lots[b].day; }) - m_queue.begin(), at);
    }

    void go(Key debit, qint64 amount)
    {
        QList<Taken> &taken = m_taken[debit];
        for (qsizetype at : std::as_const(m_queue)) {
            if (!amount)
                break;
            Lot &lot = m_lots[at];
            if (const qint64 part = std::min(amount, lot.left)) {
                lot.left -= part;
                amount -= part;
                taken << Taken{at, part};
            }
        }
        if (amount) {
            m_debt += amount;
            taken << Taken{-1, amount};
        }
    }

    /// An award is taken back: its own lot first, what was spent of it then from the others.
    void takeLot(const LotTransfer &reversal)
    {
        qint64 amount = reversal.amount;
        if (const auto own = m_of.constFind(reversal.reverses); own != m_of.cend()) {
            Lot &lot = m_lots[*own];
            const qint64 part = std::min(amount, lot.left);
            lot.left -= part;
            amount -= part;
            m_dead[*own] = reversal.key;
        }
        if (amount)
            go(reversal.key, amount);
    }

    void giveBack(const LotTransfer &reversal)
    {
        qint64 amount = reversal.amount;
        for (const Taken &part : m_taken.take(reversal.reverses)) {
            restore(part);
            amount -= part.points;
        }
        // Nothing known of it (reversed twice): points that came now.
        if (amount > 0)
            come({reversal.key, 0, 0, amount, 0, reversal.day});
    }

    void restore(const Taken &part)
    {
        if (part.lot < 0) {
            const qint64 paid = std::min(m_debt, part.points);
            m_debt -= paid;
            // Whoever paid the debt meanwhile gets the points back.
            qint64 rest = part.points - paid;
            while (rest > 0 && !m_payers.isEmpty()) {
                Taken &payer = m_payers.last();
                const qint64 back = std::min(rest, payer.points);
                restoreLot(payer.lot, back);
                rest -= back;
                payer.points -= back;
                if (!payer.points)
                    m_payers.removeLast();
            }
            return;
        }
        restoreLot(part.lot, part.points);
    }

    /// Points of a lot that was taken back as a whole go to what was taken in its place.
    void restoreLot(qsizetype lot, qint64 points)
    {
        const auto dead = m_dead.constFind(lot);
        if (dead == m_dead.cend()) {
            m_lots[lot].left += points;
            return;
        }
        const Key reversal = *dead;
        while (points > 0 && !m_taken[reversal].isEmpty()) {
            Taken part = m_taken[reversal].takeLast();
            const qint64 back = std::min(points, part.points);
            if (back < part.points)
                m_taken[reversal] << Taken{part.lot, part.points - back};
            points -= back;
            restore({part.lot, back});
        }
        m_lots[lot].left += points;
    }

    /// A debt is paid by what is there, the oldest first.
    void pay()
    {
        for (qsizetype at : std::as_const(m_queue)) {
            if (!m_debt)
                return;
            Lot &lot = m_lots[at];
            if (const qint64 part = std::min(m_debt, lot.left)) {
                lot.left -= part;
                m_debt -= part;
                m_payers << Taken{at, part};
            }
        }
    }

    QList<Lot> m_lots;
    QList<qsizetype> m_queue; ///< lots in the order they leave
    QHash<Key, qsizetype> m_of;
    QHash<Key, QList<Taken>> m_taken;
    QHash<qsizetype, Key> m_dead; ///< lots whose award was reversed, by which transfer
    QList<Taken> m_payers;
    qint64 m_debt = 0;
};

} // namespace

qint64 Lots::Stand::balance() const
{
    qint64 sum = -debt;
    for (const Lot &lot : lots)
        sum += lot.left;
    return sum;
}

qint64 Lots::Stand::leftBefore(QDate day) const
{
    const QString iso = day.toString(Qt::ISODate);
    qint64 sum = 0;
    for (const Lot &lot : lots)
        if (lot.day < iso)
            sum += lot.left;
    return sum;
}

Lots::Stand Lots::fold(Key account, const QList<LotTransfer> &transfers)
{
    Folding folding;
    for (const LotTransfer &transfer : transfers)
        folding.add(account, transfer);
    return {folding.lots(), folding.debt()};
}

Result<QList<LotTransfer>> Lots::transfers(const Database &db, Key account)
{
    QList<LotTransfer> found;
    Statement rows(db, PointsBalances::ordered());
    rows.bind(1, account);
    rows.bind(2, account);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        const bool moved = rows.utf8(6) == "move";
        found << LotTransfer{rows.number(0), rows.number(1), rows.number(2), rows.number(3), rows.number(4), rows.text(moved ? 7 : 5).left(10)};
    }
}

Result<Lots::Stand> Lots::read(const Database &db, Key account)
{
    auto rows = transfers(db, account);
    return rows ? Result<Stand>(fold(account, *rows)) : Result<Stand>(rows.error());
}

} // namespace Allpost
