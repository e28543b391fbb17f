// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/reversalpair.h"

#include "models/dictionary/codelist.h"
#include "models/points/accountlist.h"
#include "models/points/ledger.h"
#include "models/points/transferwords.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReversalPair)
};

QString holderOf(const Database &db, Key account)
{
    Statement row(db, u"SELECT %1, r.number FROM points_account r %2 WHERE r.key = ?2"_s.arg(AccountList::holder(), AccountList::holderJoins()));
    row.bind(1, QDate::currentDate().toString(Qt::ISODate));
    row.bind(2, account);
    auto found = row.step();
    if (!found || !*found)
        return u"—"_s;
    return QStringList{row.text(0), row.text(1)}.join(u' ').trimmed();
}

QString moment(const QString &iso)
{
    return QString(iso).left(16).replace(u'T', u' ');
}

} // namespace

Result<TransferSlip> TransferSlip::read(const Database &db, Key transfer)
{
    Statement row(db, u"SELECT t.desk, t.seq, t.kind, t.deed_on, t.entered_at, t.from_account, t.to_account, r.deed, t.reason, coalesce(p.name, ot.name), w.name, a.name, t.amount, t.slip, t.reverses "
                      "FROM points_transfer t LEFT JOIN points_rule_version v ON v.key = t.rule LEFT JOIN points_rule r ON r.key = v.rule LEFT JOIN resident p ON p.key = t.resident "
                      "LEFT JOIN outsider ot ON ot.key = t.outsider LEFT JOIN worker w ON w.key = t.worker LEFT JOIN worker a ON a.key = t.approver WHERE t.key = ?"_s);
    row.bind(1, transfer);
    auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Words::tr("This movement is not in the file."), u"points_transfer"_s};
    const CodeList *kinds = CodeList::find(u"transfer_kind"_s);
    TransferSlip slip;
    slip.key = transfer;
    slip.number = Ledger::number(row.text(0), row.number(1));
    slip.kind = kinds ? kinds->display(row.text(2), QLocale().name()) : row.text(2);
    slip.entered = moment(row.text(4));
    slip.on = row.text(3).isEmpty() ? slip.entered.left(10) : row.text(3);
    slip.fromAccount = row.number(5);
    slip.toAccount = row.number(6);
    auto reason = TransferWords(db).reason(transfer, row.text(8));
    if (!reason)
        return reason.error();
    slip.reason = *reason;
    slip.cause = row.text(7).isEmpty() ? (slip.reason.isEmpty() ? slip.kind : slip.reason) : row.text(7);
    slip.person = row.text(9);
    slip.worker = row.text(10);
    slip.approver = row.text(11);
    slip.amount = row.number(12);
    slip.slip = row.number(13);
    slip.reverses = row.number(14);
    slip.from = holderOf(db, slip.fromAccount);
    slip.to = holderOf(db, slip.toAccount);
    return slip;
}

Result<ReversalPair> ReversalPair::read(const Database &db, Key transfer)
{
    auto asked = TransferSlip::read(db, transfer);
    if (!asked)
        return asked.error();
    ReversalPair pair;
    if (asked->reverses) {
        auto original = TransferSlip::read(db, asked->reverses);
        if (!original)
            return original.error();
        pair.original = *original;
        pair.reversal = *asked;
        return pair;
    }
    pair.original = *asked;
    auto reversal = Ledger::reversalOf(db, transfer);
    if (!reversal)
        return reversal.error();
    if (*reversal) {
        auto slip = TransferSlip::read(db, *reversal);
        if (!slip)
            return slip.error();
        pair.reversal = *slip;
    }
    return pair;
}

Printout ReversalPair::paper() const
{
    const QLocale locale;
    Printout page;
    page.title = reversal ? Words::tr("Reversal slip") : Words::tr("Slip of a movement");
    page.number = reversal ? reversal->number : original.number;
    page.subtitle = reversal ? Words::tr("%1 is reversed by %2").arg(original.number, reversal->number) : QString();
    page.paper = Printout::Paper::A4;
    page.orientation = Printout::Orientation::Portrait;
    const TransferSlip none;
    const TransferSlip &back = reversal ? *reversal : none;
    QList<QStringList> rows;
    const auto add = [&](const QString &name, const QString &left, const QString &right) {
        if (!left.isEmpty() || !right.isEmpty())
            rows << QStringList{name, left.isEmpty() ? u"—"_s : left, right.isEmpty() ? u"—"_s : right};
    };
    add(Words::tr("Number"), original.number, back.number);
    add(Words::tr("Kind"), original.kind, back.kind);
    add(Words::tr("Day of the deed"), original.on, back.on);
    add(Words::tr("Entered"), original.entered, back.entered);
    add(Words::tr("From"), original.from, back.from);
    add(Words::tr("To"), original.to, back.to);
    add(Words::tr("Points"), locale.toString(original.amount), reversal ? u'\u2212' + locale.toString(back.amount) : QString());
    add(Words::tr("What for"), original.cause, reversal ? Words::tr("reverses %1").arg(original.number) : QString());
    add(Words::tr("Reason"), original.reason == original.cause ? QString() : original.reason, back.reason);
    add(Words::tr("Person"), original.person, {});
    add(Words::tr("Entered by"), original.worker, back.worker);
    add(Words::tr("Approved by"), original.approver, back.approver);
    PrintTable table;
    table.columns = {PrintColumn{.heading = {}, .weight = 2}, PrintColumn{.heading = Words::tr("Original"), .align = PrintColumn::Align::Left, .weight = 4}};
    if (reversal)
        table.columns << PrintColumn{.heading = Words::tr("Reversal"), .align = PrintColumn::Align::Left, .weight = 4};
    table.rowCount = int(rows.size());
    table.row = [rows, both = reversal.has_value()](int row) { return both ? rows.at(row) : rows.at(row).mid(0, 2); };
    page.blocks << table;
    if (reversal)
        page.blocks << PrintText{Words::tr("Both stay in the ledger; together they change nothing. A movement is reversed once."), PrintText::Kind::Note};
    PrintTable signs;
    signs.columns = {PrintColumn{.heading = Words::tr("Entered by (signature)"), .weight = 1, .fill = PrintColumn::Fill::Writing},
                     PrintColumn{.heading = Words::tr("Second worker (signature)"), .weight = 1, .fill = PrintColumn::Fill::Writing},
                     PrintColumn{.heading = Words::tr("Holder (signature)"), .weight = 1, .fill = PrintColumn::Fill::Writing}};
    signs.rowCount = 1;
    signs.row = [](int) { return QStringList{{}, {}, {}}; };
    page.blocks << signs;
    page.fileName = page.number;
    return page;
}

} // namespace Allpost
