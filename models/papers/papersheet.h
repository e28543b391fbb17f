// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/views/printout.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Allpost {

/// A table on a paper, with its rows in it.
struct PaperTable
{
    QList<PrintColumn> columns = {};
    QList<QStringList> rows = {};

    /// The rows asked for and kept. Invalid when there are more than a paper holds (PaperSheet::MostRows).
    static Result<PaperTable> of(const PrintTable &table);
};

/// One paper as it goes out, word for word: kept with the number in the register, so that it can be printed again as it
/// was whatever became of the template and the people since.
struct PaperSheet
{
    static constexpr int MostRows = 2000;

    QString title = {};
    QString number = {};
    QString office = {};
    QString salutation = {};
    QList<std::pair<QString, QString>> facts = {};
    QStringList paragraphs = {};
    QList<PaperTable> tables = {};
    QStringList signatures = {};
    QString date = {};        ///< 2026年11月22日
    bool seal = false;
    bool letter = true;       ///< the layout of GB/T 9704; else that of lists
    bool personal = false;    ///< ID number or phone in full stand on it
    QString issuedBy = {};
    QString issuedAt = {};    ///< local moment, ISO

    /// As it is kept in issued_paper.content; and back. Unreadable when the text is none.
    QString toText() const;
    static Result<PaperSheet> fromText(const QString &text);

    /// The page. Equal sheets give equal pages.
    Printout printout() const;
    /// Who issues it, with the place for the seal.
    QString closing() const;
    /// The words of the page one below the other, for a preview and for comparing.
    QStringList lines() const;
};

} // namespace Allpost
