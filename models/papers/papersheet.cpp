// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/papersheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperRegister)
};

constexpr int Version = 1;

QJsonObject toJson(const PaperTable &table)
{
    QJsonArray columns;
    for (const PrintColumn &column : table.columns)
        columns.append(QJsonObject{{u"heading"_s, column.heading}, {u"group"_s, column.group}, {u"align"_s, int(column.align)},
                                   {u"weight"_s, column.weight}, {u"long"_s, int(column.whenLong)}, {u"fill"_s, int(column.fill)}});
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    return {{u"columns"_s, columns}, {u"rows"_s, rows}};
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all << one.toString();
    return all;
}

/// A code that this program knows, else the first: a later program may have kept another.
template <typename Enum>
Enum known(const QJsonValue &value, Enum last)
{
    const int code = value.toInt();
    return code >= 0 && code <= int(last) ? Enum(code) : Enum(0);
}

PaperTable tableFrom(const QJsonObject &json)
{
    PaperTable table;
    for (const QJsonValue &value : json["columns"_L1].toArray()) {
        const QJsonObject one = value.toObject();
        table.columns.append({one["heading"_L1].toString(), one["group"_L1].toString(), known(one["align"_L1], PrintColumn::Align::Right),
                              one["weight"_L1].toDouble(), known(one["long"_L1], PrintColumn::Long::Elide), known(one["fill"_L1], PrintColumn::Fill::Writing)});
    }
    for (const QJsonValue &row : json["rows"_L1].toArray())
        table.rows << texts(row);
    return table;
}

} // namespace

Result<PaperTable> PaperTable::of(const PrintTable &table)
{
    if (table.rowCount > PaperSheet::MostRows)
        return Error{ErrorCode::Invalid, Words::tr("A paper takes at most %1 rows in a table. Print the list by itself.").arg(PaperSheet::MostRows), {}};
    PaperTable kept{table.columns, {}};
    for (int row = 0; table.row && row < table.rowCount; ++row)
        kept.rows << table.row(row);
    return kept;
}

QString PaperSheet::toText() const
{
    QJsonArray pairs;
    for (const auto &[name, value] : facts)
        pairs.append(QJsonArray{name, value});
    QJsonArray kept;
    for (const PaperTable &table : tables)
        kept.append(toJson(table));
    const QJsonObject json{{u"version"_s, Version}, {u"title"_s, title}, {u"number"_s, number}, {u"office"_s, office}, {u"salutation"_s, salutation},
                           {u"facts"_s, pairs}, {u"paragraphs"_s, QJsonArray::fromStringList(paragraphs)}, {u"tables"_s, kept},
                           {u"signatures"_s, QJsonArray::fromStringList(signatures)}, {u"date"_s, date}, {u"seal"_s, seal}, {u"letter"_s, letter},
                           {u"personal"_s, personal}, {u"issued_by"_s, issuedBy}, {u"issued_at"_s, issuedAt}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<PaperSheet> PaperSheet::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains("version"_L1))
        return Error{ErrorCode::Unreadable, Words::tr("The text of this paper was not kept; only its number stands in the register."), {}};
    if (json["version"_L1].toInt() > Version)
        return Error{ErrorCode::Newer, Words::tr("This paper was written by a newer Allpost. Update the program on this PC to print it."), {}};
    PaperSheet sheet;
    sheet.title = json["title"_L1].toString();
    sheet.number = json["number"_L1].toString();
    sheet.office = json["office"_L1].toString();
    sheet.salutation = json["salutation"_L1].toString();
    for (const QJsonValue &pair : json["facts"_L1].toArray())
        sheet.facts.append({pair[0].toString(), pair[1].toString()});
    sheet.paragraphs = texts(json["paragraphs"_L1]);
    for (const QJsonValue &table : json["tables"_L1].toArray())
        sheet.tables << tableFrom(table.toObject());
    sheet.signatures = texts(json["signatures"_L1]);
    sheet.date = json["date"_L1].toString();
    sheet.seal = json["seal"_L1].toBool();
    sheet.letter = json["letter"_L1].toBool();
    sheet.personal = json["personal"_L1].toBool();
    sheet.issuedBy = json["issued_by"_L1].toString();
    sheet.issuedAt = json["issued_at"_L1].toString();
    return sheet;
}

Printout PaperSheet::printout() const
{
    Printout page;
    page.title = title;
    page.number = number;
    page.office = office;
    page.worker = issuedBy;
    page.at = QDateTime::fromString(issuedAt, Qt::ISODate);
    page.face = letter ? Printout::Face::Document : Printout::Face::List;
    page.foot = letter ? Printout::Foot::PageNumber : Printout::Foot::Whole;
    page.orientation = Printout::Orientation::Portrait;
    page.paper = Printout::Paper::A4;
    page.personal = personal ? Printout::Personal::InFull : Printout::Personal::None;
    page.fileName = number.isEmpty() ? title : title + u' ' + number;
    if (!salutation.isEmpty())
        page.blocks.append(PrintText{salutation, PrintText::Kind::Flush});
    if (!facts.isEmpty())
        page.blocks.append(PrintFacts{facts, 2});
    for (const QString &paragraph : paragraphs)
        page.blocks.append(PrintText{paragraph, PrintText::Kind::Body});
    for (const PaperTable &table : tables) {
        PrintTable printed{table.columns, int(table.rows.size()), [rows = table.rows](int row) { return rows.value(row); }, {}};
        page.blocks.append(std::move(printed));
    }
    if (!signatures.isEmpty())
        page.blocks.append(PrintText{QString(), PrintText::Kind::Flush});
    for (const QString &signature : signatures)
        page.blocks.append(PrintText{signature + u"：＿＿＿＿＿＿＿＿"_s, PrintText::Kind::Flush});
    page.blocks.append(PrintText{QString(), PrintText::Kind::Flush});
    page.blocks.append(PrintText{closing(), PrintText::Kind::Right});
    page.blocks.append(PrintText{date, PrintText::Kind::Right});
    return page;
}

QString PaperSheet::closing() const
{
    // Chinese whatever language the window speaks: it is printed again as it was.
    return seal ? office + u"（盖章）"_s : office;
}

QStringList PaperSheet::lines() const
{
    QStringList all{number, title};
    if (!salutation.isEmpty())
        all << salutation;
    for (const auto &[name, value] : facts)
        all << name + u'\t' + value;
    all << paragraphs;
    for (const PaperTable &table : tables)
        for (const QStringList &row : table.rows)
            all << row.join(u'\t');
    return all << signatures << office << date;
}

} // namespace Allpost
