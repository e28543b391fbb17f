// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/donations.h"

#include "models/points/accounts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <deque>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Donations)
};

struct Movement
{
    Key key;
    QString place;
    QString kind;
    qint64 quantity;
    QString at;
    QString donor;
    std::optional<qint64> value;
    Key slip;
    Key reverses;
    QString number;
};

/// A part of what lies on a shelf; chain -1: nobody's gift.
struct Lot
{
    int chain;
    qint64 quantity;
};

using Shelf = std::deque<Lot>;

/// All movements of one kind of goods in the order of their deeds, as lots that go out in the order in which they came.
class Folding
{
public:
    Folding(const GoodsEntry &goods) : m_goods(goods) {}

    QList<DonationChain> run(const QList<Movement> &movements)
    {
        for (const Movement &one : movements)
            one.quantity > 0 ? comes(one) : goes(one);
        for (const Shelf &shelf : m_shelves)
            for (const Lot &lot : shelf)
                if (lot.chain >= 0)
                    m_chains[lot.chain].left += lot.quantity;
        for (const Shelf &sent : m_sent)
            for (const Lot &lot : sent)
                if (lot.chain >= 0)
                    m_chains[lot.chain].left += lot.quantity;
        return m_chains;
    }
    /// Which slip each share went out on, by chain and position.
    const QMap<std::pair<int, int>, Key> &slips() const { return m_slips; }

private:
    void comes(const Movement &one)
    {
        Shelf &shelf = m_shelves[one.place];
        if (one.kind == "donated"_L1 && !one.reverses) {
            m_chains.append({one.key, m_goods.key, m_goods.goods.name, m_goods.goods.unit, one.donor, one.at, one.place, one.quantity, one.value, 0, {}});
            shelf.push_back({int(m_chains.size()) - 1, one.quantity});
        } else if (one.kind == "received"_L1 && m_sent.contains(one.number)) {
            for (const Lot &lot : m_sent.take(one.number))
                shelf.push_back(lot);
        } else if (m_taken.contains(one.reverses)) {
            // What comes back was nobody's: it lies in front again.
            const Shelf taken = m_taken.take(one.reverses);
            for (auto lot = taken.rbegin(); lot != taken.rend(); ++lot)
                shelf.push_front(*lot);
            forget(one.reverses);
        } else {
            shelf.push_back({-1, one.quantity});
        }
    }

    void goes(const Movement &one)
    {
        if (one.reverses && one.kind == "donated"_L1) {
            takeBack(one);
            return;
        }
        Shelf taken;
        Shelf &shelf = m_shelves[one.place];
        qint64 wanted = -one.quantity;
        while (wanted > 0 && !shelf.empty()) {
            const qint64 part = qMin(wanted, shelf.front().quantity);
            taken.push_back({shelf.front().chain, part});
            shelf.front().quantity -= part;
            wanted -= part;
            if (!shelf.front().quantity)
                shelf.pop_front();
        }
        m_taken.insert(one.key, taken);
        if (one.kind == "sent"_L1) {
            m_sent.insert(one.number, taken);
            return;
        }
        for (const Lot &lot : taken)
            if (lot.chain >= 0) {
                DonationShare share;
                share.quantity = lot.quantity;
                share.at = one.at;
                if (!one.slip)
                    share.how = one.kind == "counted"_L1 ? Words::tr("missing when counted") : Words::tr("spoiled");
                m_slips.insert({lot.chain, int(m_chains[lot.chain].shares.size())}, one.slip);
                m_made.insert({lot.chain, int(m_chains[lot.chain].shares.size())}, one.key);
                m_chains[lot.chain].shares.append(share);
            }
    }

    /// A donation entered by mistake: its lots leave the shelf.
    void takeBack(const Movement &one)
    {
        const auto chain = std::find_if(m_chains.begin(), m_chains.end(), [&](const DonationChain &c) { return c.movement == one.reverses; });
        const int at = chain == m_chains.end() ? -1 : int(chain - m_chains.begin());
        for (Lot &lot : m_shelves[one.place])
            if (lot.chain == at)
                lot.quantity = 0;
        std::erase_if(m_shelves[one.place], [](const Lot &lot) { return !lot.quantity; });
        if (at >= 0)
            m_chains[at].quantity = 0;
    }

    /// The shares of a movement that was reversed are none; their places stay, empty.
    void forget(Key movement)
    {
        for (auto made = m_made.cbegin(); made != m_made.cend(); ++made)
            if (made.value() == movement)
                m_chains[made.key().first].shares[made.key().second].quantity = 0;
    }

    GoodsEntry m_goods;
    QList<DonationChain> m_chains;
    QMap<QString, Shelf> m_shelves;
    QMap<QString, Shelf> m_sent;
    QMap<Key, Shelf> m_taken;
    QMap<std::pair<int, int>, Key> m_slips;
    QMap<std::pair<int, int>, Key> m_made;
};

Result<QList<Movement>> movementsOf(const Database &db, Key goods)
{
    Statement rows(db, u"SELECT m.key, m.place, m.kind, m.quantity, m.at, coalesce(m.donor, x.name), m.value, m.slip, m.reverses, m.number FROM stock_movement m "
                       "LEFT JOIN department x ON x.key = m.department JOIN record r ON r.key = m.key JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk "
                       "WHERE m.goods = ? ORDER BY o.epoch, o.time, o.tick, d.id, r.id"_s);
    rows.bind(1, goods);
    QList<Movement> all;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        all.append({rows.number(0), rows.text(1), rows.text(2), rows.number(3), rows.text(4), rows.text(5),
                    rows.isNull(6) ? std::optional<qint64>() : rows.number(6), rows.number(7), rows.number(8), rows.text(9)});
    }
}

bool isAsked(const DonationChain &chain, const DonationQuestion &question)
{
    const QString day = chain.at.left(10);
    return chain.quantity > 0 && (question.donor.isEmpty() || chain.donor.contains(question.donor, Qt::CaseInsensitive))
           && (!question.from.isValid() || day >= question.from.toString(Qt::ISODate)) && (!question.until.isValid() || day <= question.until.toString(Qt::ISODate));
}

} // namespace

Result<QList<DonationChain>> Donations::chains(const Database &db, const DonationQuestion &question)
{
    auto given = Query::run(db, u"SELECT DISTINCT goods FROM stock_movement WHERE kind = 'donated' AND (:all = 0 OR goods = :goods)"_s, {{u":all"_s, question.goods}, {u":goods"_s, question.goods}});
    if (!given)
        return given.error();
    QList<Key> goods;
    while (given->next())
        goods << given->number(0);
    QList<DonationChain> asked;
    Statement slips(db, u"SELECT s.number, s.account, a.number FROM points_slip s LEFT JOIN points_account a ON a.key = s.account WHERE s.key = ?"_s);
    for (Key one : std::as_const(goods)) {
        auto entry = GoodsList::get(db, one);
        auto movements = movementsOf(db, one);
        if (!entry || !movements)
            return !entry ? entry.error() : movements.error();
        Folding folding(*entry);
        QList<DonationChain> chains = folding.run(*movements);
        for (int c = 0; c < chains.size(); ++c) {
            if (!isAsked(chains.at(c), question))
                continue;
            DonationChain chain = chains.at(c);
            for (int s = 0; s < chain.shares.size(); ++s) {
                const Key slip = folding.slips().value({c, s});
                if (!slip || !chain.shares.at(s).quantity)
                    continue;
                slips.bind(1, slip);
                auto found = slips.step();
                if (!found)
                    return found.error();
                if (*found) {
                    DonationShare &share = chain.shares[s];
                    share.slip = slips.text(0);
                    share.account = slips.text(2);
                    auto holder = Accounts::describe(db, slips.number(1));
                    if (!holder)
                        return holder.error();
                    share.holder = holder->name;
                }
                slips.reset();
            }
            chain.shares.removeIf([](const DonationShare &share) { return !share.quantity; });
            asked << chain;
        }
    }
    std::stable_sort(asked.begin(), asked.end(), [](const DonationChain &a, const DonationChain &b) { return std::pair(a.at, a.movement) > std::pair(b.at, b.movement); });
    return asked;
}

Result<QStringList> Donations::donors(const Database &db)
{
    auto rows = Query::run(db, u"SELECT donor FROM stock_movement WHERE kind = 'donated' AND donor IS NOT NULL AND reverses IS NULL GROUP BY donor ORDER BY count(*) DESC, donor LIMIT 200"_s);
    if (!rows)
        return rows.error();
    QStringList all;
    while (rows->next())
        all << rows->text(0);
    return all;
}

} // namespace Allpost
