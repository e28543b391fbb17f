// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/statementpaper.h"

#include "models/counter/scannedtext.h"
#include "models/exchange/sheetwriter.h"
#include "models/points/statements.h"

#include <QCoreApplication>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatementPaper)
};

/// A spreadsheet holds them; paper nobody reads.
constexpr int MostExported = 200000;

QString causeOf(const StatementLine &line)
{
    if (line.reverses)
        return Words::tr("Reversal of %1: %2").arg(line.reversesNumber, line.reason);
    const QString cause = !line.rule.isEmpty() ? line.rule : !line.reason.isEmpty() ? line.reason : line.kindText;
    if (line.reversedBy)
        return Words::tr("%1 (reversed by %2)").arg(cause, line.reversedByNumber);
    return line.slipNumber.isEmpty() ? cause : Words::tr("%1, slip %2").arg(cause, line.slipNumber);
}

QString dayOf(const StatementLine &line)
{
    return line.deedOn.isEmpty() ? line.enteredAt.left(10) : line.deedOn;
}

QString signedText(qint64 n)
{
    return n < 0 ? u'\u2212' + QLocale().toString(-n) : u'+' + QLocale().toString(n);
}

} // namespace

Result<Printout> StatementPaper::page(const Database &db, const AccountCard &card, QDate from, QDate to)
{
    using Align = PrintColumn::Align;
    const StatementPeriod period{from, to};
    auto sums = Statements::sums(db, card.key, period);
    if (!sums)
        return sums.error();
    auto lines = Statements::all(db, card.key, period);
    if (!lines)
        return lines.error();
    const QLocale locale;
    Printout page;
    page.title = Words::tr("Points statement");
    page.number = card.number;
    page.subtitle = card.holder + u" · "_s + Words::tr("%1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    page.paper = Printout::Paper::A4;
    page.orientation = Printout::Orientation::Portrait;
    PrintFacts facts;
    facts.facts = {{Words::tr("Holder"), card.holder}, {Words::tr("Account"), card.number + u" · "_s + card.kindText()}};
    if (!card.door.isEmpty())
        facts.facts.append({Words::tr("Door"), card.door});
    facts.facts.append({Words::tr("Brought forward"), locale.toString(sums->opening)});
    facts.facts.append({Words::tr("Received"), locale.toString(sums->received)});
    facts.facts.append({Words::tr("Spent"), locale.toString(sums->spent)});
    facts.facts.append({Words::tr("Balance at the end"), locale.toString(sums->closing())});
    if (card.reserved && to >= QDate::currentDate())
        facts.facts.append({Words::tr("Reserved of it"), locale.toString(card.reserved)});
    page.blocks << facts;
    PrintTable table;
    table.columns = {PrintColumn{.heading = Words::tr("Day"), .weight = 2}, PrintColumn{.heading = Words::tr("Number"), .weight = 2}, PrintColumn{.heading = Words::tr("What for"), .weight = 6},
                     PrintColumn{.heading = Words::tr("Points"), .align = Align::Right}, PrintColumn{.heading = Words::tr("Balance"), .align = Align::Right}};
    table.rowCount = int(lines->size());
    table.row = [list = *lines](int row) {
        const StatementLine &line = list.at(row);
        return QStringList{dayOf(line), line.number, line.personName.isEmpty() ? causeOf(line) : causeOf(line) + u" · "_s + line.personName, signedText(line.amount), QLocale().toString(line.after)};
    };
    table.whenEmpty = Words::tr("Nothing came or went in this period");
    page.blocks << table;
    page.blocks << PrintQr{ScannedText::code(card.code), Words::tr("%1\nBring this along: scanned at the next visit it opens the account.").arg(card.number), 26};
    PrintTable sign;
    sign.columns = {PrintColumn{.heading = Words::tr("Handed out by"), .weight = 1, .fill = PrintColumn::Fill::Writing}, PrintColumn{.heading = Words::tr("Seen by the holder (signature, day)"), .weight = 1, .fill = PrintColumn::Fill::Writing}};
    sign.rowCount = 1;
    sign.row = [](int) { return QStringList{{}, {}}; };
    page.blocks << sign;
    page.notes << Words::tr("Points are no money. Who finds a mistake tells the office; it is reversed, never overwritten.");
    page.fileName = fileName(card, from, to);
    return page;
}

Result<qint64> StatementPaper::exportTo(const Database &db, const AccountCard &card, QDate from, QDate to, const QString &path)
{
    const StatementPeriod period{from, to};
    auto sums = Statements::sums(db, card.key, period);
    if (!sums)
        return sums.error();
    auto lines = Statements::all(db, card.key, period, MostExported);
    if (!lines)
        return lines.error();
    auto made = SheetWriter::create(path);
    if (!made)
        return made.error();
    SheetWriter &writer = **made;
    using As = SheetColumn::As;
    if (auto added = writer.addSheet(card.number, {{Words::tr("Number")}, {Words::tr("Day")}, {Words::tr("Entered")}, {Words::tr("What for")}, {Words::tr("Person")}, {Words::tr("Points"), As::Number},
                                                   {Words::tr("Balance"), As::Number}, {Words::tr("Worker")}, {Words::tr("Reverses")}, {Words::tr("Reversed by")}});
        !added)
        return added.error();
    const auto row = [&](const QStringList &texts, std::optional<qint64> change, qint64 balance) -> Status {
        QList<QByteArray> utf8;
        for (const QString &text : texts)
            utf8 << text.toUtf8();
        std::vector<CellView> cells;
        for (int i = 0, at = 0; i < 10; ++i) {
            const bool figure = i == 5 || i == 6;
            const QByteArray text = figure ? (i == 5 ? (change ? QByteArray::number(*change) : QByteArray()) : QByteArray::number(balance)) : utf8.at(at++);
            if (figure)
                utf8 << text;
            const QByteArray &kept = figure ? utf8.last() : utf8.at(at - 1);
            CellView cell = CellView::ofText({kept.constData(), size_t(kept.size())});
            if (figure && !kept.isEmpty()) {
                cell.kind = CellView::Kind::Number;
                cell.number = kept.toDouble();
            }
            cells.push_back(cell);
        }
        return writer.addRow(cells);
    };
    if (auto added = row({{}, from.toString(Qt::ISODate), {}, Words::tr("Brought forward"), {}, {}, {}, {}}, {}, sums->opening); !added)
        return added.error();
    for (const StatementLine &line : std::as_const(*lines))
        if (auto added = row({line.number, dayOf(line), QString(line.enteredAt).replace(u'T', u' '), causeOf(line), line.personName, line.worker, line.reversesNumber, line.reversedByNumber}, line.amount, line.after);
            !added)
            return added.error();
    if (auto done = writer.finish(); !done)
        return done.error();
    return lines->size();
}

QString StatementPaper::fileName(const AccountCard &card, QDate from, QDate to)
{
    return Words::tr("statement-%1-%2-%3").arg(card.number, from.toString(u"yyyyMMdd"_s), to.toString(u"yyyyMMdd"_s));
}

} // namespace Allpost
