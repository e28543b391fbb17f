// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/points/givers.h"

#include "models/residents/masking.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Givers)
};

QString amount(qint64 quantity, const QString &unit)
{
    return (QLocale().toString(quantity) + u' ' + unit).trimmed();
}

} // namespace

Result<QList<GiverLine>> Givers::lines(const Database &db, QDate from, QDate until, const QString &donor, bool inFull)
{
    auto chains = Donations::chains(db, {.from = from, .until = until, .donor = donor});
    if (!chains)
        return chains.error();
    QList<GiverLine> lines;
    for (const DonationChain &chain : *chains) {
        lines << GiverLine{GiverLine::Kind::Donation, chain.donor.isEmpty() ? Words::tr("donor not named") : chain.donor, chain.name, amount(chain.quantity, chain.unit), chain.at.left(10), chain.goods,
                           chain.movement};
        for (const DonationShare &share : chain.shares) {
            const QString holder = inFull ? share.holder : maskName(share.holder);
            const QStringList facts{share.account, share.slip};
            lines << GiverLine{GiverLine::Kind::Share, share.how.isEmpty() ? holder : share.how, facts.join(share.account.isEmpty() || share.slip.isEmpty() ? u""_s : u" · "_s), amount(share.quantity, chain.unit),
                               share.at.left(10), chain.goods, chain.movement};
        }
        if (chain.left)
            lines << GiverLine{GiverLine::Kind::Rest, Words::tr("still on the shelf"), {}, amount(chain.left, chain.unit), {}, chain.goods, chain.movement};
    }
    return lines;
}

Printout Givers::paper(const QList<GiverLine> &lines, const QString &period, bool inFull)
{
    Printout page;
    page.title = Words::tr("Who gave, who received");
    const auto donations = std::count_if(lines.begin(), lines.end(), [](const GiverLine &line) { return line.kind == GiverLine::Kind::Donation; });
    page.subtitle = period + u" · "_s + Words::tr("%n donations", nullptr, int(donations));
    page.personal = inFull ? Printout::Personal::InFull : Printout::Personal::Masked;
    PrintTable table;
    table.columns = {PrintColumn{.heading = Words::tr("Donor"), .weight = 3}, PrintColumn{.heading = Words::tr("Goods"), .weight = 3}, PrintColumn{.heading = Words::tr("Received by"), .weight = 3},
                     PrintColumn{.heading = Words::tr("Account and slip"), .weight = 3}, PrintColumn{.heading = Words::tr("Quantity"), .align = PrintColumn::Align::Right, .weight = 1.5},
                     PrintColumn{.heading = Words::tr("Day"), .weight = 2}};
    table.rowCount = int(lines.size());
    table.row = [lines](int row) {
        const GiverLine &line = lines.at(row);
        return line.kind == GiverLine::Kind::Donation ? QStringList{line.who, line.what, {}, {}, line.quantity, line.day} : QStringList{{}, {}, line.who, line.what, line.quantity, line.day};
    };
    table.whenEmpty = Words::tr("Nothing was donated in this period");
    page.blocks << table;
    page.notes << Words::tr("What came in first goes out first; goods that were bought are not listed.");
    return page;
}

} // namespace Allpost
