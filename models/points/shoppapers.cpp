// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/shoppapers.h"

#include "models/counter/scannedtext.h"
#include "models/points/accounts.h"
#include "models/points/ledger.h"
#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;
using Align = PrintColumn::Align;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShopPapers)
};

Result<Printout> paper(const Store &store, const QString &title, const QString &number)
{
    auto office = store.office();
    if (!office)
        return office.error();
    Printout made;
    made.title = title;
    made.number = number;
    made.office = office->community;
    made.worker = store.workerName();
    made.orientation = Printout::Orientation::Portrait;
    made.fileName = number.isEmpty() ? title : title + u' ' + number;
    return made;
}

PrintColumn column(const QString &heading, double weight, Align align = Align::Left, PrintColumn::Fill fill = PrintColumn::Fill::Text)
{
    PrintColumn made;
    made.heading = heading;
    made.align = align;
    made.weight = weight;
    made.fill = fill;
    return made;
}

PrintTable table(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    PrintTable made;
    made.columns = columns;
    made.rowCount = int(rows.size());
    made.row = [rows](int row) { return rows.at(row); };
    return made;
}

/// A row to be signed by hand.
PrintTable signatures(const QStringList &names)
{
    QList<PrintColumn> columns;
    for (const QString &name : names)
        columns << column(name, 1, Align::Left, PrintColumn::Fill::Writing);
    return table(columns, {QStringList(names.size())});
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString signedNumber(qint64 n)
{
    return n > 0 ? u'+' + number(n) : n < 0 ? u'−' + number(-n) : u"0"_s;
}

QString readable(const QString &at)
{
    return at.left(16).replace(u'T', u' ');
}

QString money(std::optional<qint64> cents)
{
    return cents ? QLocale().toString(double(*cents) / 100, 'f', 2) : QString();
}

PrintTable linesOf(const SlipCard &card, bool back)
{
    QList<QStringList> rows;
    for (const SlipCardLine &line : card.lines)
        rows << QStringList{line.name, signedNumber(back ? -line.quantity : line.quantity).remove(u'+'), line.unit, number(line.price), signedNumber(back ? -line.sum() : line.sum()).remove(u'+')};
    rows << QStringList{Words::tr("Sum"), number(card.pieces()), {}, {}, signedNumber(back ? -card.total() : card.total()).remove(u'+')};
    return table({column(Words::tr("Goods"), 5), column(Words::tr("Amount"), 1.2, Align::Right), column(Words::tr("Unit"), 1), column(Words::tr("Price in points"), 1.6, Align::Right),
                  column(Words::tr("Points"), 1.6, Align::Right)},
                 rows);
}

void addVoucher(Printout &page, const VoucherCard &card)
{
    page.blocks << PrintText{Words::tr("Voucher %1").arg(card.voucher.number), PrintText::Kind::Heading};
    PrintFacts facts;
    facts.facts << std::pair(Words::tr("For"), card.goods) << std::pair(Words::tr("Valid until"), card.voucher.validUntil)
                << std::pair(Words::tr("Redeemed at"), card.merchant.isEmpty() ? Words::tr("the office") : card.merchant) << std::pair(Words::tr("Points"), number(card.voucher.points.value_or(0)));
    if (card.voucher.faceValue)
        facts.facts << std::pair(Words::tr("Worth in yuan"), money(card.voucher.faceValue));
    facts.facts << std::pair(Words::tr("Exchanged by"), card.holder);
    page.blocks << facts << PrintQr{ScannedText::code(card.voucher.number), Words::tr("Redeemed once. Scan it at the counter, or type %1.").arg(card.voucher.number), 32};
}

} // namespace

Result<Printout> ShopPapers::slip(const Store &store, Key slip)
{
    auto card = Slips::card(store.db(), slip);
    if (!card)
        return card.error();
    auto made = paper(store, Words::tr("Exchange slip"), card->slip.number);
    auto balance = Ledger::balance(store.db(), card->slip.account);
    if (!made || !balance)
        return !made ? made.error() : balance.error();
    Printout page = *made;
    page.personal = Printout::Personal::Masked;
    page.subtitle = card->at == SlipAt::Done ? QString() : Words::tr("State: %1").arg(Slips::stateWords(card->at));
    PrintFacts head;
    head.facts << std::pair(Words::tr("Account"), card->account) << std::pair(Words::tr("Whose"), card->holder)
               << std::pair(Words::tr("Fetched by"), card->person.isEmpty() ? Words::tr("not said") : card->person) << std::pair(Words::tr("Desk"), card->slip.place)
               << std::pair(Words::tr("When"), readable(card->doneAt.isEmpty() ? card->slip.at : card->doneAt)) << std::pair(Words::tr("Entered by"), card->worker);
    if (!card->transfers.isEmpty())
        head.facts << std::pair(Words::tr("Transfers"), card->transfers.join(Words::tr(", ")));
    page.blocks << head << linesOf(*card, false);
    if (card->at == SlipAt::Reserved)
        page.blocks << PrintText{Words::tr("Set aside: %1 points. They leave the account when the goods are handed over.").arg(number(card->total()))};
    else
        page.blocks << PrintText{Words::tr("Points on the account now: %1. Points are never paid out as money.").arg(number(balance->balance))};
    if (card->at == SlipAt::Reversed) {
        page.blocks << PrintRule{} << PrintText{Words::tr("Reversal of slip %1").arg(card->slip.number), PrintText::Kind::Heading};
        PrintFacts back;
        back.facts << std::pair(Words::tr("When"), readable(card->reversedAt)) << std::pair(Words::tr("Reversals"), card->reversals.join(Words::tr(", "))) << std::pair(Words::tr("Why"), card->reason);
        page.blocks << back << linesOf(*card, true);
    }
    page.blocks << signatures({Words::tr("Signature of who fetches"), Words::tr("Signature of the worker")});
    if (card->at == SlipAt::Reserved)
        page.blocks << PrintQr{ScannedText::code(card->slip.number), Words::tr("Bring this slip to fetch the goods: the code finds them."), 26};
    else if (!card->accountCode.isEmpty())
        page.blocks << PrintQr{ScannedText::code(card->accountCode), Words::tr("Bring this slip the next time: the code finds the account."), 26};
    if (card->at == SlipAt::Done)
        for (const QString &one : std::as_const(card->vouchers)) {
            auto key = Vouchers::numbered(store.db(), one);
            if (!key || !*key)
                continue;
            auto voucher = Vouchers::card(store.db(), *key);
            if (!voucher)
                return voucher.error();
            page.blocks << PrintPageBreak{};
            addVoucher(page, *voucher);
        }
    return page;
}

Result<Printout> ShopPapers::voucher(const Store &store, Key voucher)
{
    auto card = Vouchers::card(store.db(), voucher);
    if (!card)
        return card.error();
    auto made = paper(store, Words::tr("Voucher"), card->voucher.number);
    if (!made)
        return made;
    Printout page = *made;
    if (card->at != VoucherAt::Open)
        page.subtitle = Words::tr("State: %1").arg(Vouchers::stateWords(card->at));
    addVoucher(page, *card);
    return page;
}

Result<Printout> ShopPapers::dayClose(const Store &store, const DayCard &card)
{
    auto made = paper(store, card.key ? Words::tr("Daily close") : Words::tr("Daily close (preview)"), card.close.number);
    if (!made)
        return made;
    Printout page = *made;
    page.subtitle = Words::tr("Desk %1, %2").arg(card.close.place, card.close.day);
    PrintFacts head;
    head.facts << std::pair(Words::tr("Counted since"), card.since.isEmpty() ? Words::tr("the beginning") : readable(card.since)) << std::pair(Words::tr("Closed at"), card.close.at.isEmpty() ? Words::tr("not yet") : readable(card.close.at))
               << std::pair(Words::tr("Slips done"), number(card.slips.size())) << std::pair(Words::tr("Slips reversed"), number(card.reversed.size()))
               << std::pair(Words::tr("Points taken in"), number(card.close.points.value_or(0))) << std::pair(Words::tr("Pieces given out"), number(card.close.goods.value_or(0)))
               << std::pair(Words::tr("Vouchers issued"), number(card.vouchers)) << std::pair(Words::tr("Cancelled"), number(card.open.size()));
    page.blocks << head;
    QList<QStringList> rows;
    for (const DayGoods &one : card.goods)
        rows << QStringList{one.name, number(one.given), number(one.returned), number(one.came), number(one.went), signedNumber(one.difference), number(one.left)};
    PrintTable goods = table({column(Words::tr("Goods"), 4), column(Words::tr("Given"), 1, Align::Right), column(Words::tr("Returned"), 1, Align::Right), column(Words::tr("Came"), 1, Align::Right),
                              column(Words::tr("Went"), 1, Align::Right), column(Words::tr("Difference"), 1, Align::Right), column(Words::tr("On the shelf"), 1, Align::Right)},
                             rows);
    goods.whenEmpty = Words::tr("No goods moved.");
    page.blocks << goods;
    rows.clear();
    for (const SlipCard &slip : card.slips)
        rows << QStringList{slip.slip.number, readable(slip.doneAt).mid(5), slip.account, slip.inWords(), number(slip.total())};
    PrintTable slips = table({column(Words::tr("Slip"), 1.2), column(Words::tr("When"), 1.4), column(Words::tr("Account"), 1.2), column(Words::tr("What"), 4), column(Words::tr("Points"), 1, Align::Right)}, rows);
    slips.whenEmpty = Words::tr("Nothing was exchanged.");
    page.blocks << slips;
    if (!card.close.head.isEmpty())
        page.notes << Words::tr("Code of the journal at the close: %1").arg(card.close.head);
    page.blocks << signatures({Words::tr("Closed by"), Words::tr("Checked by")});
    return page;
}

Result<Printout> ShopPapers::settlement(const Store &store, const SettlementCard &card)
{
    auto made = paper(store, Words::tr("Settlement statement"), card.settlement.number);
    if (!made)
        return made;
    Printout page = *made;
    page.subtitle = Words::tr("%1, %2 to %3").arg(card.merchant, card.settlement.fromOn, card.settlement.untilOn);
    PrintFacts head;
    head.facts << std::pair(Words::tr("Merchant"), card.merchant) << std::pair(Words::tr("Vouchers"), number(card.settlement.vouchers.value_or(0)))
               << std::pair(Words::tr("Points"), number(card.settlement.points.value_or(0))) << std::pair(Words::tr("Worth in yuan"), money(card.settlement.value));
    page.blocks << head;
    QList<QStringList> rows;
    for (const VoucherCard &one : card.vouchers)
        rows << QStringList{one.voucher.number, one.goods, readable(one.redeemedAt), number(one.voucher.points.value_or(0)), money(one.voucher.faceValue)};
    if (card.deducted || card.deductedValue)
        rows << QStringList{{}, card.deducted >= 0 ? Words::tr("Paid twice before, deducted") : Words::tr("Deducted twice before, paid"), {}, number(-card.deducted), money(-card.deductedValue)};
    PrintTable vouchers = table({column(Words::tr("Voucher"), 1.4), column(Words::tr("For"), 3), column(Words::tr("Redeemed"), 1.8), column(Words::tr("Points"), 1, Align::Right), column(Words::tr("Worth in yuan"), 1.2, Align::Right)}, rows);
    vouchers.whenEmpty = Words::tr("Nothing is to be settled in these days.");
    page.blocks << vouchers << signatures({Words::tr("For the office"), Words::tr("For the merchant")});
    return page;
}

Result<Printout> ShopPapers::countSheet(const Store &store)
{
    auto made = paper(store, Words::tr("Stock-taking sheet"), {});
    auto goods = GoodsList::all(store.db());
    if (!made || !goods)
        return !made ? made.error() : goods.error();
    Printout page = *made;
    page.subtitle = Words::tr("Desk %1").arg(store.deskLetter());
    QList<QStringList> rows;
    for (const GoodsEntry &one : std::as_const(*goods)) {
        if (!one.isStocked())
            continue;
        auto level = Stock::level(store.db(), one.key, store.deskLetter());
        if (!level)
            return level.error();
        rows << QStringList{one.goods.name, one.goods.unit, number(level->quantity), {}, {}};
    }
    page.blocks << table({column(Words::tr("Goods"), 4), column(Words::tr("Unit"), 0.8), column(Words::tr("Booked"), 1, Align::Right), column(Words::tr("Counted"), 1.6, Align::Left, PrintColumn::Fill::Writing),
                          column(Words::tr("Note"), 3, Align::Left, PrintColumn::Fill::Writing)},
                         rows)
                << signatures({Words::tr("Counted by"), Words::tr("Written by")});
    return page;
}

Result<Printout> ShopPapers::stock(const Store &store)
{
    auto made = paper(store, Words::tr("Stock"), {});
    auto goods = GoodsList::all(store.db());
    auto places = Stock::places(store.db(), store.deskLetter());
    auto levels = Stock::levels(store.db());
    if (!made || !goods || !places || !levels)
        return !made ? made.error() : !goods ? goods.error() : !places ? places.error() : levels.error();
    Printout page = *made;
    QList<PrintColumn> columns{column(Words::tr("Goods"), 4), column(Words::tr("Unit"), 0.8), column(Words::tr("Price in points"), 1.2, Align::Right)};
    for (const QString &place : std::as_const(*places))
        columns << column(Words::tr("Desk %1").arg(place), 1, Align::Right);
    columns << column(Words::tr("Sum"), 1, Align::Right) << column(Words::tr("Warning"), 1.4);
    QList<QStringList> rows;
    for (const GoodsEntry &one : std::as_const(*goods)) {
        if (!one.isStocked())
            continue;
        QStringList row{one.goods.name, one.goods.unit, number(one.price())};
        qint64 sum = 0, own = 0;
        for (const QString &place : std::as_const(*places)) {
            qint64 there = 0;
            for (const StockLevel &level : std::as_const(*levels))
                if (level.goods == one.key && level.place == place)
                    there = level.quantity;
            sum += there;
            own = place == store.deskLetter() ? there : own;
            row << number(there);
        }
        row << number(sum) << (one.goods.lowAt && own <= *one.goods.lowAt ? Words::tr("low") : QString());
        rows << row;
    }
    page.blocks << table(columns, rows);
    return page;
}

Result<Printout> ShopPapers::donations(const Store &store, const QList<DonationChain> &chains)
{
    auto made = paper(store, Words::tr("What became of the donations"), {});
    if (!made)
        return made;
    Printout page = *made;
    page.subtitle = Words::tr("%n donations", nullptr, int(chains.size()));
    QList<QStringList> rows;
    for (const DonationChain &chain : chains) {
        const QString what = Words::tr("%1 %2 %3").arg(chain.name, number(chain.quantity), chain.unit);
        bool first = true;
        for (const DonationShare &share : chain.shares) {
            rows << QStringList{first ? chain.donor : QString(), first ? readable(chain.at).left(10) : QString(), first ? what : QString(), share.how.isEmpty() ? share.holder : share.how, share.slip,
                                share.at.left(10), number(share.quantity)};
            first = false;
        }
        if (chain.left || chain.shares.isEmpty())
            rows << QStringList{first ? chain.donor : QString(), first ? readable(chain.at).left(10) : QString(), first ? what : QString(), Words::tr("still there"), {}, {}, number(chain.left)};
    }
    PrintTable lines = table({column(Words::tr("Donor"), 2.4), column(Words::tr("Received on"), 1.3), column(Words::tr("Goods"), 2.6), column(Words::tr("Who got it"), 2.2), column(Words::tr("Slip"), 1.1),
                              column(Words::tr("When"), 1.3), column(Words::tr("Amount"), 0.9, Align::Right)},
                             rows);
    lines.whenEmpty = Words::tr("Nothing was donated.");
    page.blocks << lines;
    return page;
}

} // namespace Allpost
