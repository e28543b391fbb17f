// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/points/shopforms.h"

#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/question.h"
#include "forms/shared/workplace.h"
#include "models/counter/scannedtext.h"
#include "models/dictionary/codelist.h"
#include "models/points/donations.h"
#include "models/points/settledtwice.h"
#include "models/points/shoppapers.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShopForms)
};

LineEdit *line(const QString &text = {})
{
    auto *edit = new LineEdit;
    edit->setText(text);
    edit->setCursorPosition(0);
    return edit;
}

LineEdit *line(std::optional<qint64> number)
{
    return line(number ? QString::number(*number) : QString());
}

DateEdit *date(const QString &iso)
{
    auto *edit = new DateEdit;
    edit->setIso(iso);
    return edit;
}

CodeCombo *combo(const QString &list, const QStringList &only, const QString &stored)
{
    auto *made = new CodeCombo;
    const CodeList *codes = CodeList::find(list);
    QList<Choice> choices;
    for (const Code &code : codes->items())
        if (only.isEmpty() || only.contains(code.code))
            choices.append({code.code, codes->label(code.code, QLocale().name())});
    made->setChoices(choices);
    made->setCode(stored);
    return made;
}

/// Two fields in one row, so that a form keeps below the height of a small screen.
void beside(FieldBox *left, FieldBox *right)
{
    auto *column = qobject_cast<QBoxLayout *>(left->parentWidget()->layout());
    const int at = column->indexOf(left);
    column->removeWidget(left);
    column->removeWidget(right);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    column->insertLayout(at, row);
}

/// A whole number as typed; nothing when the line is empty.
Result<std::optional<qint64>> numberOf(const LineEdit *edit, const char *field)
{
    const QString text = edit->text().simplified();
    if (text.isEmpty())
        return std::optional<qint64>();
    bool fits = false;
    const qint64 n = text.toLongLong(&fits);
    if (!fits)
        return Error{ErrorCode::Invalid, Words::tr("This is no whole number."), QString::fromLatin1(field)};
    return std::optional(n);
}

/// Yuan as typed, in cents.
Result<std::optional<qint64>> moneyOf(const LineEdit *edit, const char *field)
{
    const QString text = edit->text().simplified();
    if (text.isEmpty())
        return std::optional<qint64>();
    bool fits = false;
    const double yuan = text.toDouble(&fits);
    if (!fits || yuan < 0 || yuan > 1e9)
        return Error{ErrorCode::Invalid, Words::tr("This is no amount in yuan, such as 12.50."), QString::fromLatin1(field)};
    return std::optional(qint64(qRound64(yuan * 100)));
}

QString moneyText(std::optional<qint64> cents)
{
    return cents ? QString::number(double(*cents) / 100, 'f', 2) : QString();
}

bool failed(Workplace &workplace, const Error &error)
{
    workplace.complain(error);
    return false;
}

Status statusOf(const Result<Key> &done)
{
    return done ? Status() : Status(done.error());
}

/// "大米（5kg）, 36 袋 lie here" above the fields.
QString standOf(Workplace &workplace, const GoodsEntry &goods)
{
    auto level = Stock::level(workplace.store().db(), goods.key, workplace.store().deskLetter());
    return level ? Words::tr("At desk %1 lie %2 %3, %4 of them reserved.").arg(workplace.store().deskLetter()).arg(level->quantity).arg(goods.goods.unit).arg(level->reserved) : QString();
}

} // namespace

bool ShopForms::editGoods(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Goods before;
    before.kind = u"goods"_s;
    if (key) {
        auto read = GoodsList::get(workplace.store().db(), key);
        if (!read)
            return failed(workplace, read.error());
        before = read->goods;
    }
    auto merchants = Merchants::all(workplace.store().db());
    if (!merchants)
        return failed(workplace, merchants.error());
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("What can be exchanged now?"), Words::tr("Slips keep the price they were printed with."), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Keep the goods"));
    auto *name = line(before.name);
    auto *kind = combo(u"goods_kind"_s, {}, before.kind);
    auto *unit = line(before.unit);
    auto *price = line(before.price);
    auto *barcode = line(before.barcode);
    auto *low = line(before.lowAt);
    auto *days = line(before.validDays);
    auto *face = line(moneyText(before.faceValue));
    auto *merchant = new CodeCombo;
    QList<Choice> choices{{{}, Words::tr("the office itself")}};
    for (const MerchantEntry &one : std::as_const(*merchants))
        choices.append({QString::number(one.key), one.merchant.name});
    merchant->setChoices(choices);
    if (before.merchant)
        merchant->setCode(QString::number(before.merchant));
    auto *note = line(before.note);
    auto *nameBox = form.add(u"name"_s, Words::tr("Name"), name, true);
    beside(nameBox, form.add(u"kind"_s, Words::tr("Kind"), kind));
    auto *unitBox = form.add(u"unit"_s, Words::tr("Unit"), unit);
    beside(unitBox, form.add(u"price"_s, Words::tr("Price in points"), price, true));
    auto *codeBox = form.add(u"barcode"_s, Words::tr("Bar code"), barcode);
    beside(codeBox, form.add(u"low_at"_s, Words::tr("Warn when so many are left"), low));
    auto *daysBox = form.add(u"valid_days"_s, Words::tr("Voucher: days valid"), days);
    beside(daysBox, form.add(u"face_value"_s, Words::tr("Voucher: worth in yuan"), face));
    auto *merchantBox = form.add(u"merchant"_s, Words::tr("Voucher: redeemed at"), merchant);
    beside(merchantBox, form.add(u"note"_s, Words::tr("Note"), note));
    form.onSave([&]() -> Status {
        Goods now = before;
        auto points = numberOf(price, "price");
        auto least = numberOf(low, "low_at");
        auto valid = numberOf(days, "valid_days");
        auto worth = moneyOf(face, "face_value");
        for (const auto *one : {&points, &least, &valid, &worth})
            if (!*one)
                return one->error();
        now.name = name->text();
        now.kind = kind->code();
        now.unit = unit->text();
        now.price = *points;
        now.barcode = barcode->text();
        now.lowAt = *least;
        now.validDays = *valid;
        now.faceValue = *worth;
        now.merchant = merchant->code().toLongLong();
        now.note = note->text();
        if (key)
            return GoodsList::change(workplace.store(), key, now);
        auto added = GoodsList::add(workplace.store(), now);
        if (added && made)
            *made = *added;
        return statusOf(added);
    });
    return form.ask();
}

bool ShopForms::receive(Workplace &workplace, QWidget *parent, Key goods)
{
    auto entry = GoodsList::get(workplace.store().db(), goods);
    auto donors = Donations::donors(workplace.store().db());
    if (!entry || !donors)
        return failed(workplace, !entry ? entry.error() : donors.error());
    GridForm form(Words::tr("How much of %1 came in?").arg(entry->goods.name), standOf(workplace, *entry), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Book it in"));
    auto *quantity = line();
    auto *kind = combo(u"stock_kind"_s, {u"bought"_s, u"donated"_s, u"opening"_s}, donors->isEmpty() ? u"bought"_s : u"donated"_s);
    auto *donor = line();
    auto *completer = new QCompleter(*donors, donor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    donor->setCompleter(completer);
    auto *value = line();
    auto *on = date(QDate::currentDate().toString(Qt::ISODate));
    auto *note = line();
    auto *quantityBox = form.add(u"quantity"_s, Words::tr("Amount (%1)").arg(entry->goods.unit), quantity, true);
    beside(quantityBox, form.add(u"kind"_s, Words::tr("How it came"), kind));
    form.add(u"donor"_s, Words::tr("Given by (of a donation)"), donor);
    auto *valueBox = form.add(u"value"_s, Words::tr("Worth in yuan, all of it"), value);
    beside(valueBox, form.add(u"at"_s, Words::tr("Day"), on));
    form.add(u"note"_s, Words::tr("Note"), note);
    form.onSave([&]() -> Status {
        auto amount = numberOf(quantity, "quantity");
        auto worth = moneyOf(value, "value");
        for (const auto *one : {&amount, &worth})
            if (!*one)
                return one->error();
        if (!on->problem().isEmpty())
            return Error{ErrorCode::Invalid, on->problem(), u"at"_s};
        StockEntry made{goods, amount->value_or(0), kind->code(), donor->text(), 0, *worth, on->date(), note->text()};
        return statusOf(Stock::enter(workplace.store(), made));
    });
    return form.ask();
}

bool ShopForms::spoil(Workplace &workplace, QWidget *parent, Key goods)
{
    auto entry = GoodsList::get(workplace.store().db(), goods);
    if (!entry)
        return failed(workplace, entry.error());
    GridForm form(Words::tr("How much of %1 is written off?").arg(entry->goods.name), standOf(workplace, *entry), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Write it off"), Button::Danger);
    auto *quantity = line();
    auto *note = line();
    form.add(u"quantity"_s, Words::tr("Amount (%1)").arg(entry->goods.unit), quantity, true);
    form.add(u"note"_s, Words::tr("What became of it"), note, true);
    form.onSave([&]() -> Status {
        auto amount = numberOf(quantity, "quantity");
        if (!amount)
            return amount.error();
        return statusOf(Stock::enter(workplace.store(), {goods, amount->value_or(0), u"spoiled"_s, {}, 0, {}, {}, note->text()}));
    });
    return form.ask();
}

bool ShopForms::send(Workplace &workplace, QWidget *parent, Key goods)
{
    auto entry = GoodsList::get(workplace.store().db(), goods);
    auto places = Stock::places(workplace.store().db(), workplace.store().deskLetter());
    if (!entry || !places)
        return failed(workplace, !entry ? entry.error() : places.error());
    GridForm form(Words::tr("Which desk gets %1?").arg(entry->goods.name), standOf(workplace, *entry) + u' ' + Words::tr("It leaves here now and arrives there when they take it in."), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Send it"));
    auto *to = line(places->value(1));
    auto *quantity = line();
    auto *note = line();
    auto *toBox = form.add(u"partner_place"_s, Words::tr("Letter of the desk"), to, true);
    beside(toBox, form.add(u"quantity"_s, Words::tr("Amount (%1)").arg(entry->goods.unit), quantity, true));
    form.add(u"note"_s, Words::tr("Note"), note);
    form.onSave([&]() -> Status {
        auto amount = numberOf(quantity, "quantity");
        if (!amount)
            return amount.error();
        return statusOf(Stock::send(workplace.store(), goods, amount->value_or(0), to->text(), note->text()));
    });
    return form.ask();
}

bool ShopForms::takeIn(Workplace &workplace, QWidget *parent, const Shipment &shipment)
{
    GridForm form(Words::tr("How much of %1 arrived from desk %2?").arg(shipment.name, shipment.from), Words::tr("%1 were sent, number %2. What is missing is written off here.").arg(shipment.quantity).arg(shipment.number), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Take it in"));
    auto *quantity = line(std::optional(shipment.quantity));
    form.add(u"quantity"_s, Words::tr("Arrived"), quantity, true);
    form.onSave([&]() -> Status {
        auto amount = numberOf(quantity, "quantity");
        if (!amount)
            return amount.error();
        return statusOf(Stock::takeIn(workplace.store(), shipment.key, amount->value_or(-1)));
    });
    return form.ask();
}

bool ShopForms::reverse(Workplace &workplace, QWidget *parent, const StockLine &seen)
{
    GridForm form(Words::tr("Take back this line of %1?").arg(seen.goods), Words::tr("The line stays; a second one with the other sign names it."), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Reverse it"), Button::Danger);
    auto *note = line();
    form.add(u"note"_s, Words::tr("Reason"), note, true);
    form.onSave([&]() -> Status { return statusOf(Stock::reverse(workplace.store(), seen.key, note->text())); });
    return form.ask();
}

bool ShopForms::editMerchant(Workplace &workplace, QWidget *parent, Key key, Key *made)
{
    Merchant before;
    before.since = QDate::currentDate().toString(Qt::ISODate);
    if (key) {
        auto read = workplace.store().get<Merchant>(key);
        if (!read)
            return failed(workplace, read.error());
        before = *read;
    }
    GridForm form(key ? Words::tr("Change %1").arg(before.name) : Words::tr("Which shop takes vouchers now?"), Words::tr("Vouchers are settled with it for a period."), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Keep the merchant"));
    auto *name = line(before.name);
    auto *offer = line(before.offer);
    auto *contact = line(before.contact);
    auto *phone = line(before.phone);
    auto *address = line(before.address);
    auto *since = date(before.since);
    auto *until = date(before.until);
    form.add(u"name"_s, Words::tr("Name"), name, true);
    form.add(u"offer"_s, Words::tr("What it offers"), offer);
    auto *contactBox = form.add(u"contact"_s, Words::tr("Contact"), contact);
    beside(contactBox, form.add(u"phone"_s, Words::tr("Phone"), phone));
    form.add(u"address"_s, Words::tr("Address"), address);
    auto *sinceBox = form.add(u"since"_s, Words::tr("Since"), since);
    beside(sinceBox, form.add(u"until"_s, Words::tr("Last day"), until));
    form.onSave([&]() -> Status {
        for (const auto &[edit, field] : {std::pair(since, "since"), {until, "until"}})
            if (!edit->problem().isEmpty())
                return Error{ErrorCode::Invalid, edit->problem(), QString::fromLatin1(field)};
        Merchant now = before;
        now.name = name->text();
        now.offer = offer->text();
        now.contact = contact->text();
        now.phone = phone->text();
        now.address = address->text();
        now.since = since->iso();
        now.until = until->iso();
        if (key)
            return Merchants::change(workplace.store(), key, now);
        auto added = Merchants::add(workplace.store(), now);
        if (added && made)
            *made = *added;
        return statusOf(added);
    });
    return form.ask();
}

bool ShopForms::settle(Workplace &workplace, QWidget *parent, const MerchantEntry &merchant)
{
    const QDate today = QDate::currentDate();
    auto less = SettledTwice::outstanding(workplace.store().db(), merchant.key);
    if (!less)
        return failed(workplace, less.error());
    QString about = Words::tr("%n vouchers are open. The statement is printed for both to sign.", nullptr, merchant.open);
    if (less->points > 0)
        about += u' ' + Words::tr("%n point(s) were paid twice before and are deducted.", nullptr, int(less->points));
    GridForm form(Words::tr("Settle with %1?").arg(merchant.merchant.name), about, parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Settle, print the statement"));
    auto *from = date(QDate(today.year(), today.month(), 1).addMonths(-1).toString(Qt::ISODate));
    auto *until = date(today.toString(Qt::ISODate));
    auto *fromBox = form.add(u"from_on"_s, Words::tr("First day"), from, true);
    beside(fromBox, form.add(u"until_on"_s, Words::tr("Last day"), until, true));
    Key made = 0;
    form.onSave([&]() -> Status {
        auto settled = Settlements::settle(workplace.store(), merchant.key, from->date(), until->date());
        if (settled)
            made = *settled;
        return statusOf(settled);
    });
    if (!form.ask())
        return false;
    auto card = Settlements::card(workplace.store().db(), made);
    auto paper = card ? ShopPapers::settlement(workplace.store(), *card) : Result<Printout>(card.error());
    if (!paper)
        return failed(workplace, paper.error());
    workplace.print(*paper);
    return true;
}

namespace {

/// The voucher lies here: what it is for, and Enter redeems it.
bool redeemKnown(Workplace &workplace, QWidget *parent, Key voucher)
{
    auto card = Vouchers::card(workplace.store().db(), voucher);
    if (!card)
        return failed(workplace, card.error());
    const QString facts = Words::tr("%1 · of %2 · valid until %3 · %4").arg(card->goods, card->holder, card->voucher.validUntil, Vouchers::stateWords(card->at));
    if (const QString why = Vouchers::whyNot(*card); !why.isEmpty()) {
        Question told(Words::tr("Voucher %1 cannot be redeemed").arg(card->voucher.number), why + u'\n' + facts, parent);
        told.setDeeds(Words::tr("Close"), {});
        told.goButton()->hide();
        told.exec();
        return false;
    }
    Question ask(Words::tr("Redeem voucher %1?").arg(card->voucher.number), facts + (card->merchant.isEmpty() ? QString() : u'\n' + Words::tr("The points go to %1.").arg(card->merchant)), parent);
    ask.setDeeds(Words::tr("Leave it"), Words::tr("Redeem it"));
    ask.goButton()->setFocus();
    if (ask.exec() != QDialog::Accepted)
        return false;
    if (auto done = Vouchers::redeem(workplace.store(), voucher); !done)
        return failed(workplace, done.error());
    workplace.say(Words::tr("Redeemed: voucher %1").arg(card->voucher.number));
    return true;
}

} // namespace

bool ShopForms::redeem(Workplace &workplace, QWidget *parent, const QString &number)
{
    auto given = number.isEmpty() ? Result<Key>(Key(0)) : Vouchers::numbered(workplace.store().db(), number);
    if (!given)
        return failed(workplace, given.error());
    if (*given)
        return redeemKnown(workplace, parent, *given);
    GridForm form(Words::tr("Which voucher is redeemed?"), Words::tr("Scan the voucher or type its number. It can be redeemed once."), parent);
    form.setDeeds(Words::tr("Leave it"), Words::tr("Redeem it"));
    auto *typed = line(number);
    typed->setIconName(u"scan-line"_s);
    auto *note = line();
    form.add(u"number"_s, Words::tr("Number of the voucher"), typed, true);
    form.add(u"note"_s, Words::tr("Note"), note);
    form.onScan([&](const ScannedText &scan) {
        auto known = Vouchers::numbered(workplace.store().db(), scan.text);
        if (!known || !*known)
            return false;
        typed->setText(scan.text);
        form.tell({});
        return true;
    });
    QString said;
    form.onSave([&]() -> Status {
        QString wanted = typed->text().simplified();
        if (wanted.startsWith(ScannedText::prefix(), Qt::CaseInsensitive))
            wanted = wanted.mid(ScannedText::prefix().size());
        auto key = Vouchers::numbered(workplace.store().db(), wanted);
        if (!key)
            return key.error();
        if (!*key)
            return Error{ErrorCode::NotFound, Words::tr("No voucher has the number %1.").arg(wanted), u"number"_s};
        auto done = Vouchers::redeem(workplace.store(), *key, 0, note->text());
        if (!done)
            return Error{done.error().code, done.error().message, u"number"_s};
        said = wanted;
        return {};
    });
    if (!form.ask())
        return false;
    workplace.say(Words::tr("Redeemed: voucher %1").arg(said.toUpper()));
    return true;
}

} // namespace Allpost
