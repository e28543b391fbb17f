// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <variant>

namespace Allpost {

/// One column of a printed table.
struct PrintColumn
{
    enum class Align {
        Auto,   ///< figures to the right, all else to the left; judged by a sample of the rows
        Left,
        Center,
        Right,
    };
    enum class Long {
        Wrap,   ///< long text goes on in a second line of the cell
        Elide,  ///< long text ends with "…" and the row keeps one line
    };

    QString heading = {};
    QString group = {};     ///< heading above; neighbours of the same group share it, empty: this column has none
    Align align = Align::Auto;
    double weight = 0;      ///< share of the table's width among the weighted columns; 0: from the contents
    Long whenLong = Long::Wrap;
};

/// A table whose rows are asked for when they are needed, so that a list of 600,000 need not stand in memory as text.
struct PrintTable
{
    QList<PrintColumn> columns = {};
    int rowCount = 0;
    /// The cells of row (0 … rowCount-1) as they shall be printed, masked already where they must be. Called from one
    /// thread at a time, but not always the one that made it, a few times a row, mostly in ascending order: it must
    /// read through a connection of the calling thread or from values it owns.
    std::function<QStringList(int row)> row = {};
    QString whenEmpty = {}; ///< printed in place of the rows when there are none; empty: a general sentence
};

/// Names and values side by side, as on a person's card. A name may be empty: the value then has the whole cell.
struct PrintFacts
{
    QList<std::pair<QString, QString>> facts = {};
    int pairsInRow = 2;
};

struct PrintText
{
    enum class Kind { Body, Heading, Note };

    QString text = {};
    Kind kind = Kind::Body;
};

/// A line across the page.
struct PrintRule
{
};

/// From here on a new page.
struct PrintPageBreak
{
};

using PrintBlock = std::variant<PrintText, PrintFacts, PrintTable, PrintRule, PrintPageBreak>;

/// What stands on paper, described without any painting: forms, models and the command line fill it in,
/// app/printing turns it into pages that are the same on the screen, in a PDF and on the printer.
struct Printout
{
    enum class Orientation { Auto, Portrait, Landscape };
    /// What the foot of each page says about ID numbers and phones.
    enum class Personal {
        None,   ///< nothing of the kind is on the page; the foot says nothing
        Masked,
        InFull,
    };
    enum class Face {
        List,     ///< lists and cards: sans serif, narrow margins
        Document, ///< letters and reports: 仿宋 and the margins of GB/T 9704
    };

    QString title = {};
    QString subtitle = {};      ///< under the title: the filter in words, the count
    QStringList notes = {};     ///< small print after the blocks
    QList<PrintBlock> blocks = {};

    QString office = {};        ///< in the foot
    QString worker = {};        ///< who prints; in the foot
    QDateTime at = {};          ///< when; in the foot; invalid: the moment of laying out

    Personal personal = Personal::None;
    Orientation orientation = Orientation::Auto;
    Face face = Face::List;
    QString fileName = {};      ///< proposed for a PDF, without folder and ending; empty: the title

    /// A printout of nothing but one list.
    static Printout list(const QString &title, PrintTable table)
    {
        Printout printout;
        printout.title = title;
        printout.blocks.append(std::move(table));
        return printout;
    }
};

} // namespace Allpost
