// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/transferwords.h"

#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

} // namespace

Result<QString> TransferWords::goodsOf(Key slip)
{
    if (!m_goods)
        m_goods.emplace(m_db, u"SELECT g.name, l.quantity FROM slip_line l JOIN goods g ON g.key = l.goods WHERE l.slip = ? AND coalesce(g.kind, '') IN ('goods', '') ORDER BY l.key"_s);
    m_goods->bind(1, slip);
    QStringList names;
    while (true) {
        auto more = m_goods->step();
        if (!more)
            return more.error();
        if (!*more)
            return names.join(Words::tr(", "));
        names << u"%1 %2"_s.arg(m_goods->text(0)).arg(m_goods->number(1));
    }
}

Result<QString> TransferWords::reason(Key transfer, const QString &kept)
{
    if (!kept.isEmpty())
        return kept;
    if (!m_find)
        m_find.emplace(m_db, u"SELECT t.kind, coalesce(t.slip, 0), v.number, g.name, s.number, m.name, e.before_on, a.kind, b.kind FROM points_transfer t LEFT JOIN voucher v ON v.key = t.voucher "
                             "LEFT JOIN goods g ON g.key = v.goods LEFT JOIN merchant_settlement s ON s.key = t.settlement LEFT JOIN merchant m ON m.key = s.merchant "
                             "LEFT JOIN expiry_run e ON e.key = t.expiry_run LEFT JOIN points_account a ON a.key = t.from_account LEFT JOIN points_account b ON b.key = t.to_account WHERE t.key = ?"_s);
    m_find->bind(1, transfer);
    auto found = m_find->step();
    if (!found)
        return found.error();
    if (!*found)
        return QString();
    const QString kind = m_find->text(0), voucher = m_find->text(2), goods = m_find->text(3), statement = m_find->text(4), merchant = m_find->text(5), before = m_find->text(6);
    const bool ofHouseholds = m_find->text(7) == "household"_L1 && m_find->text(8) == "household"_L1;
    const Key slip = m_find->number(1);
    m_find->reset();
    if (kind == "exchange"_L1 && slip) {
        auto names = goodsOf(slip);
        return names && !names->isEmpty() ? Result<QString>(Words::tr("Exchanged: %1").arg(*names)) : names;
    }
    if (kind == "voucher"_L1 && !goods.isEmpty())
        return Words::tr("Exchanged: %1").arg(goods);
    if (kind == "redeem"_L1 && !voucher.isEmpty())
        return Words::tr("Voucher %1: %2").arg(voucher, goods);
    if (kind == "settle"_L1 && !statement.isEmpty())
        return Words::tr("Settled with %1: %2").arg(merchant, statement);
    if (kind == "expire"_L1 && !before.isEmpty())
        return Words::tr("expired: entered before %1").arg(before);
    if (kind == "move"_L1 || kind == "allow"_L1 || kind == "reversal"_L1)
        if (auto settled = caseOf(transfer); !settled || !settled->isEmpty())
            return settled;
    if (kind == "move"_L1)
        return ofHouseholds ? Words::tr("Households joined") : Words::tr("Two records of one person");
    return QString();
}

Result<QString> TransferWords::caseOf(Key transfer)
{
    if (!m_case)
        m_case.emplace(m_db, u"SELECT c.kind FROM points_case_event c WHERE (SELECT r.born FROM record r WHERE r.key = c.key) = (SELECT q.born FROM record q WHERE q.key = ?) "
                             "ORDER BY CASE c.kind WHEN 'overdrawn' THEN 1 ELSE 0 END"_s);
    m_case->bind(1, transfer);
    auto found = m_case->step();
    if (!found)
        return found.error();
    const QString kind = *found ? m_case->text(0) : QString();
    m_case->reset();
    const CodeList *codes = CodeList::find(u"points_case");
    return kind.isEmpty() || !codes ? QString() : Words::tr("Case: %1").arg(codes->display(kind, QLocale().name()));
}

} // namespace Allpost
