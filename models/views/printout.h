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

    /// What the cells are for: reading, or filling in with a pen.
    enum class Fill {
        Text,
        Tick,   ///< an empty box, the cell's text beside it
        Writing ///< room with a line to write on; the cell's text, if any, above it
    };

    QString heading = {};
    QString group = {};     ///< heading above; neighbours of the same group share it, empty: this column has none
    Align align = Align::Auto;
    double weight = 0;      ///< share of the table's width among the weighted columns; 0: from the contents
    Long whenLong = Long::Wrap;
    Fill fill = Fill::Text;
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
    enum class Kind {
        Body,
        Heading,
        Note,
        Flush, ///< as Body, beginning at the margin: a salutation
        Right, ///< as Body, at the right margin: who signs, the date
    };

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

/// A QR code with its words beside it. The text goes in as UTF-8; beyond some 2,900 bytes no code can hold it and the
/// page says so.
struct PrintQr
{
    QString text = {};
    QString caption = {};
    double sizeMm = 30; ///< with the white rim
};

/// How one kind of area is told from another: by hatch on every printer, by tone as well on one with colours.
struct PrintMark
{
    enum class Hatch { Plain, Diagonal, Cross, Dots, Horizontal, Vertical };
    enum class Tone { None, Neutral, Accent, Ok, Warn, Bad, Wait };

    Hatch hatch = Hatch::Plain;
    Tone tone = Tone::None;

    bool operator==(const PrintMark &) const = default;
};

/// One door on a building plan. Without any text the place stays empty: there is no door.
struct PrintDoor
{
    QString door = {};
    QString beside = {};    ///< right of the door, as "3 people"
    QStringList lines = {}; ///< the first stands out: a name
    PrintMark mark = {};
    bool faded = false;     ///< not among those looked for
    int columns = 1;        ///< a shop may be as wide as several doors

    bool isThere() const { return !door.isEmpty() || !beside.isEmpty() || !lines.isEmpty(); }
};

struct PrintStairwell
{
    QString name = {};
    QString head = {};                    ///< who looks after it
    QList<QList<PrintDoor>> floors = {}; ///< as many as PrintPlan::floors, each from left to right
};

struct PrintLegend
{
    PrintMark mark = {};
    QString label = {};
    QString count = {};
};

/// A building as it is drawn on the wall: stairwells side by side, floors from the top down. Takes one page, lying when
/// that shows more, or several with whole stairwells when its doors could not be read on one.
struct PrintPlan
{
    QStringList floors = {};
    QList<PrintStairwell> stairwells = {};
    QList<PrintLegend> legend = {};
};

/// Bars side by side to be compared, with the least and the most they should be; those outside are hatched.
struct PrintBars
{
    struct Bar
    {
        QString label = {};
        double value = 0;
        QString note = {}; ///< after the value
    };

    QString label = {}; ///< what is counted, as "Households"
    QList<Bar> bars = {};
    double lower = 0;   ///< 0: no such limit
    double upper = 0;
};

/// Age bands from the top down, men to the left, women to the right.
struct PrintPyramid
{
    struct Band
    {
        QString label = {};
        qint64 men = 0;
        qint64 women = 0;
    };

    QString men = {};   ///< heading of the left side
    QString women = {};
    QList<Band> bands = {};
};

/// A sheet for the wall: large type that fills the page. As the first block it stands in place of the printout's title.
struct PrintNotice
{
    struct Line
    {
        QString role = {};
        QString name = {};
        QString phone = {};
    };

    QString title = {};
    QString subtitle = {};
    QList<Line> lines = {};
    QStringList texts = {}; ///< under the lines: hours, what to call for
    QList<PrintQr> codes = {};
};

/// Cards, badges or plates to cut out: all of one size, as many on a sheet as it holds, with marks to cut along. As the
/// first block they stand in place of the printout's title.
struct PrintCards
{
    enum class Style {
        Card,  ///< lying: facts beside the code
        Badge, ///< upright: the name in the middle, the code below
        Plate, ///< for the door: large letters, nothing but words
    };
    struct Card
    {
        QString head = {};  ///< small, above: who gives it out
        QString title = {}; ///< what it is
        QString name = {};  ///< the largest
        QList<std::pair<QString, QString>> facts = {};
        QStringList texts = {};
        QString foot = {};
        QString code = {};  ///< in the QR code; empty: none
    };

    Style style = Style::Card;
    QList<Card> cards = {};
};

/// From here on another paper of the same printout: a new page with its own number and title, counted from 1.
struct PrintPaper
{
    QString number = {};
    QString title = {};
    QString subtitle = {};
};

using PrintBlock = std::variant<PrintText, PrintFacts, PrintTable, PrintRule, PrintPageBreak, PrintQr, PrintPlan, PrintBars,
                                PrintPyramid, PrintNotice, PrintCards, PrintPaper>;

/// What stands on paper, described without any painting: forms, models and the command line fill it in,
/// app/printing turns it into pages that are the same on the screen, in a PDF and on the printer.
struct Printout
{
    enum class Orientation { Auto, Portrait, Landscape };
    enum class Paper { Any, A4, A3 };
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
    enum class Foot {
        Whole,      ///< office, who printed, when, page
        PageNumber, ///< "— 1 —" as on official papers
    };

    QString title = {};
    QString number = {};        ///< of a paper that goes out: at the upper right of the first page
    QString subtitle = {};      ///< under the title: the filter in words, the count
    QStringList notes = {};     ///< small print after the blocks
    QList<PrintBlock> blocks = {};

    QString office = {};        ///< in the foot
    QString worker = {};        ///< who prints; in the foot
    QDateTime at = {};          ///< when; in the foot; invalid: the moment of laying out

    Personal personal = Personal::None;
    Orientation orientation = Orientation::Auto;
    Paper paper = Paper::Any;   ///< what it is meant for; the person at the preview may choose another
    Face face = Face::List;
    Foot foot = Foot::Whole;
    QString fileName = {};      ///< proposed for a PDF, without folder and ending; empty: the title

    /// A printout of nothing but one list.
    static Printout list(const QString &title, PrintTable table)
    {
        Printout printout;
        printout.title = title;
        printout.blocks.append(std::move(table));
        return printout;
    }

    /// Several papers to be looked at and printed at once, each beginning on a page of its own; what the foot says is that
    /// of the first. Without any: an empty printout.
    static Printout together(const QList<Printout> &papers, const QString &fileName)
    {
        Printout all = papers.isEmpty() ? Printout() : papers.first();
        for (qsizetype i = 0; i < papers.size(); ++i) {
            const Printout &paper = papers.at(i);
            if (i > 0) {
                all.blocks.append(PrintPaper{paper.number, paper.title, paper.subtitle});
                all.blocks.append(paper.blocks);
            }
            for (const QString &note : paper.notes)
                all.blocks.append(PrintText{note, PrintText::Kind::Note});
            if (paper.personal == Personal::InFull)
                all.personal = Personal::InFull;
        }
        all.notes.clear();
        all.fileName = fileName;
        return all;
    }
};

} // namespace Allpost
