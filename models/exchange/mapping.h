// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/entity.h"
#include "models/exchange/rowstore.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Allpost {

/// Something a column of a spreadsheet can be brought into: a field of the entity, or a part of its ties.
struct ImportTarget
{
    QString name = {};       ///< field name, or of a tie: relation, head_name, address, building …
    QString label = {};      ///< in the language of the screen
    QStringList headings = {}; ///< words a heading may be, without blanks
    bool several = false;    ///< more than one column may go there (care groups)
    QString otherwise = {};  ///< a second column of this kind goes there (other_phone)
    /// Whether a cell looks like it; null where anything may stand.
    std::function<bool(const CellView &)> fits = {};
    /// Share of fitting cells from which on a column without a telling heading is proposed; above 1: never.
    double enough = 2;
    bool despiteHeading = false; ///< proposed by its cells also where the heading says something unknown
    QStringList keys = {};   ///< headingKey() of name, label and headings; filled by withKeys()
    /// Prefixes that make a heading mean somebody else (户主, 监护人) do not count for this one.
    bool ofOthers = false;
};

/// Targets that come from the fields of an entity, in their order; internal and derived ones and links are left out.
QList<ImportTarget> targetsOf(const Entity &entity);

/// One column of a sheet and where it goes.
struct ColumnMapping
{
    enum class By { Nothing, Heading, Content, Remembered, Person };

    int column = 0;          ///< from 0
    QString heading = {};    ///< path of a header of several rows: 联系方式/手机号
    QString target = {};     ///< name of an ImportTarget; empty: not brought in
    double confidence = 0;   ///< 0 … 1
    By by = By::Nothing;
    bool fillDown = false;   ///< an empty cell means: as above, down to the next household
    QStringList samples = {}; ///< first values, as shown
};

/// Where a sheet's table stands: rows as the spreadsheet numbers them; 0: there is none.
struct SheetTable
{
    int headerFirst = 0;
    int headerLast = 0;
    int firstRow = 0;
    int lastRow = 0;
    QString title = {};            ///< of the merged title above, empty when there is none
    QStringList headings = {};     ///< by column
    QList<int> skipped = {};       ///< rows inside or below the table that are no data: totals, signature line
    double confidence = 0;         ///< 0 when no header row was found
};

/// Finds the table of a sheet among rows first … last-1 of the store: titles above, a header of one to three rows with
/// merged group headings, the first and last row of data, rows of totals and signatures.
SheetTable findTable(const RowStore &rows, int sheet, const QList<ImportTarget> &targets);

/// The heading paths of a header in rows first … last, as the spreadsheet numbers them.
QStringList headingsOf(const RowStore &rows, int sheet, int first, int last);

/// Proposes a target for each column, from the headings and from up to 120 cells of each column.
QList<ColumnMapping> proposeMapping(const RowStore &rows, int sheet, const SheetTable &table, const QList<ImportTarget> &targets);

/// A heading as it is compared: width, blanks, line ends, brackets with hints (必填) and marks aside.
QString headingKey(const QString &heading);

/// The targets with their keys, so that many headings are compared without folding the same words again.
QList<ImportTarget> withKeys(QList<ImportTarget> targets);

/// How well a heading path fits a target, 0 … 1: its last part counts most, the group heading above helps.
double headingFit(const QString &path, const ImportTarget &target);

/// Equal for sheets of one shape: hash of the heading keys, whatever their order.
QString headingFingerprint(const QStringList &headings);

/// A mapping as it is kept and exchanged: {"version":1,"columns":{"身份证号码":"id_number",…},"fill_down":["家庭住址"]}.
struct SavedMapping
{
    QHash<QString, QString> targets = {};  ///< heading → target; "" not brought in
    QStringList fillDown = {};             ///< headings
    QJsonObject more = {};                 ///< what the area adds: estate, what 3-501 means

    QJsonObject toJson() const;
    static Result<SavedMapping> fromJson(const QJsonObject &json);
    static SavedMapping of(const QList<ColumnMapping> &columns);
    /// Puts the kept targets over a proposal; headings it does not name stay as proposed.
    void applyTo(QList<ColumnMapping> &columns, ColumnMapping::By by) const;
};

} // namespace Allpost
