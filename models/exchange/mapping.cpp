// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/mapping.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerDepth = 3;       ///< rows a header may have
constexpr int headerSearch = 40;     ///< rows looked at for one
constexpr int samplesLooked = 120;
constexpr int samplesKept = 6;
constexpr double goodFit = 0.55;     ///< below, a heading says nothing

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Mapping)
};

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
}

// 类别一, 类别2, 电话(1): numbering of columns of one kind.
QString withoutNumbering(const QString &key)
{
    static constexpr QStringView numbers = u"0123456789一二三四五六七八九十";
    qsizetype end = key.size();
    while (end > 0 && numbers.contains(key[end - 1]))
        --end;
    return end > 0 ? key.first(end) : key;
}

bool meansSomebodyElse(const QString &key)
{
    static const QStringView others[] = {u"户主", u"监护人", u"父亲", u"母亲", u"配偶", u"紧急联系", u"房主", u"业主", u"产权人",
                                         u"代理人", u"房东", u"子女", u"填表人", u"联系人", u"网格员", u"楼长", u"责任人"};
    return std::any_of(std::begin(others), std::end(others), [&](QStringView word) { return key.startsWith(word); });
}

double fitOfKey(const QString &key, const ImportTarget &target)
{
    if (key.isEmpty())
        return 0;
    double best = 0;
    const QString plain = withoutNumbering(key);
    int rank = 0; // of two columns that fit, the one whose heading is named first is meant
    auto weigh = [&](const QString &heading) {
        if (key == heading)
            best = std::max(best, 1.0 - 0.001 * rank);
        else if (plain == heading)
            best = std::max(best, 0.95);
        else if (heading.size() >= 2 && key.contains(heading))
            best = std::max(best, 0.55 + 0.35 * double(heading.size()) / double(key.size()));
        else if (key.size() >= 2 && heading.contains(key))
            best = std::max(best, 0.35 + 0.3 * double(key.size()) / double(heading.size()));
    };
    for (const QString &word : target.keys) {
        weigh(word);
        ++rank;
    }
    if (best < 0.9 && !target.ofOthers && meansSomebodyElse(key))
        best *= 0.4;
    return best;
}

bool isNumberRow(const QStringList &cells)
{
    int expected = 0;
    int counted = 0;
    for (const QString &cell : cells) {
        if (cell.isEmpty() || cell.size() == 1)
            expected += cell.isEmpty() ? 0 : 1;
        if (cell.isEmpty())
            continue;
        if (cell == u"甲" || cell == u"乙" || cell == u"丙" || cell == QString::number(expected))
            ++counted;
        else
            return false;
    }
    return counted >= 3;
}

bool startsWithAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

bool isLongNumber(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 15;
}

enum class RowKind { Data, Blank, Total, Foot };

RowKind kindOfRow(const RowStore &rows, int row, std::vector<CellView> &cells)
{
    rows.cells(row, cells);
    // Most rows hold a long number; they are told apart without making text of them.
    for (const CellView &cell : cells) {
        if (cell.text.size() >= 15 && cell.text.size() <= 24
            && std::count_if(cell.text.begin(), cell.text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 15)
            return RowKind::Data;
    }
    QStringList keys;
    bool hasNumber = false;
    for (const CellView &cell : cells) {
        const QString key = headingKey(textOf(cell));
        hasNumber = hasNumber || isLongNumber(key);
        if (!key.isEmpty())
            keys << key;
    }
    if (keys.isEmpty())
        return RowKind::Blank;
    if (hasNumber)
        return RowKind::Data;
    for (qsizetype i = 0; i < std::min<qsizetype>(keys.size(), 3); ++i) {
        if (startsWithAny(keys[i], {u"合计", u"总计", u"小计", u"共计", u"累计", u"本页合计", u"总人数", u"总户数"}))
            return RowKind::Total;
    }
    if (keys.size() <= 8 && startsWithAny(keys.first(), {u"填表人", u"填报人", u"制表人", u"制表", u"审核人", u"审核", u"负责人",
                                                          u"单位负责人", u"填报单位", u"填表日期", u"填报日期", u"填表时间", u"填报时间",
                                                          u"填表说明", u"说明:", u"注:", u"备注:", u"联系电话:", u"第1页"}))
        return RowKind::Foot;
    return RowKind::Data;
}

/// The rows of one sheet that hold something, by index in the store.
std::vector<int> rowsOf(const RowStore &rows, int sheet, int most)
{
    std::vector<int> found;
    for (int i = 0; i < rows.size() && int(found.size()) < most; ++i) {
        if (rows.sheet(i) == sheet && !rows.hidden(i))
            found.push_back(i);
    }
    return found;
}

/// A header as it stands in up to three rows, joined to one path a column.
class HeaderReader
{
public:
    HeaderReader(const RowStore &rows, const std::vector<int> &indexes) : m_rows(rows), m_indexes(indexes) {}

    /// Paths of the header in rows first … last of indexes.
    QStringList paths(size_t first, size_t last) const
    {
        int columns = 0;
        for (size_t i = first; i <= last; ++i)
            columns = std::max(columns, m_rows.columnCount(m_indexes[i]));
        QStringList out;
        for (int column = 0; column < columns; ++column)
            out << path(first, last, column);
        while (!out.isEmpty() && out.last().isEmpty())
            out.removeLast();
        return out;
    }

    /// A title: one cell over the whole width, or a line of who and when.
    bool isTitle(size_t i) const
    {
        std::vector<CellView> cells;
        m_rows.shownCells(m_indexes[i], cells);
        QStringList seen;
        for (const CellView &cell : cells) {
            const QString text = textOf(cell).trimmed();
            if (!text.isEmpty() && !seen.contains(text))
                seen << text;
        }
        return seen.size() < 2 || (seen.size() <= 4 && seen.first().contains(u'：'));
    }

    /// A heading over several columns stands in this row.
    bool hasGroups(size_t i) const
    {
        const int columns = m_rows.columnCount(m_indexes[i]);
        for (int column = 0; column < columns; ++column) {
            const MergedRange *range = m_rows.mergedAt(m_indexes[i], column);
            if (range && range->lastColumn > range->firstColumn && range->firstRow == m_rows.number(m_indexes[i]))
                return true;
        }
        return false;
    }

private:
    QString own(size_t i, int column) const
    {
        return textOf(m_rows.shown(m_indexes[i], column)).simplified();
    }

    // Without merged cells a group heading stands over its first column only; it reaches right as far as the row above
    // is empty and the row below is not.
    QString group(size_t i, size_t last, int column) const
    {
        for (int c = column; c >= 0; --c) {
            const QString text = own(i, c);
            if (!text.isEmpty())
                return text;
            if (own(last, c).isEmpty())
                return {};
        }
        return {};
    }

    QString path(size_t first, size_t last, int column) const
    {
        QStringList parts;
        for (size_t i = first; i <= last; ++i) {
            QString text = own(i, column);
            if (text.isEmpty() && i < last && !own(last, column).isEmpty())
                text = group(i, last, column);
            text.remove(u' ');
            if (!text.isEmpty() && (parts.isEmpty() || parts.last() != text))
                parts << text;
        }
        return parts.join(u'/');
    }

    const RowStore &m_rows;
    const std::vector<int> &m_indexes;
};

/// How much a row reads like a header. Fits are kept by path: the rows around a header are tried again and again.
double scoreOf(const QStringList &paths, const QList<ImportTarget> &targets, QHash<QString, std::pair<double, QString>> &fits)
{
    double score = 0;
    QStringList used;
    for (const QString &path : paths) {
        auto known = fits.constFind(path);
        if (known == fits.cend()) {
            double most = 0;
            QString of;
            // Long text is no heading; folding it for each target would take longer than all the rest.
            for (const ImportTarget &target : targets) {
                const double fit = path.size() > 60 ? 0 : headingFit(path, target);
                if (fit > most) {
                    most = fit;
                    of = target.name;
                }
            }
            known = fits.insert(path, {most, of});
        }
        const auto &[best, name] = *known;
        if (best >= 0.8 && !used.contains(name)) {
            used << name;
            score += best;
        }
    }
    return score;
}

/// A header in words nobody knows: text without digits over a column of long numbers.
bool findPlainHeader(const RowStore &rows, const std::vector<int> &indexes, size_t &found)
{
    for (size_t i = 0; i + 1 < indexes.size() && i < 10; ++i) {
        std::vector<CellView> cells;
        std::vector<CellView> below;
        rows.cells(indexes[i], cells);
        rows.cells(indexes[i + 1], below);
        bool overNumbers = false;
        bool hasDigits = false;
        for (size_t column = 0; column < cells.size(); ++column) {
            const QString text = textOf(cells[column]);
            hasDigits = hasDigits || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            overNumbers = overNumbers || (!text.trimmed().isEmpty() && column < below.size() && isLongNumber(textOf(below[column])));
        }
        if (overNumbers && !hasDigits) {
            found = i;
            return true;
        }
        if (hasDigits)
            return false;
    }
    return false;
}

void findLastRow(const RowStore &rows, int sheet, SheetTable &table)
{
    std::vector<CellView> cells;
    for (int i = 0; i < rows.size(); ++i) {
        const int number = rows.number(i);
        if (rows.sheet(i) != sheet || number <= table.headerLast)
            continue;
        switch (kindOfRow(rows, i, cells)) {
        case RowKind::Blank:
            break;
        case RowKind::Data:
            if (!table.firstRow)
                table.firstRow = number;
            table.lastRow = number;
            break;
        case RowKind::Total:
        case RowKind::Foot:
            table.skipped << number;
            break;
        }
    }
    if (!table.firstRow)
        return;
    // A row numbering the columns stands right under the header.
    rows.cells(rows.indexOf(sheet, table.firstRow), cells);
    QStringList texts;
    for (const CellView &cell : cells)
        texts << textOf(cell).trimmed();
    if (isNumberRow(texts) && table.firstRow < table.lastRow) {
        table.skipped.prepend(table.firstRow);
        ++table.firstRow;
    }
}

struct ColumnLook
{
    int filled = 0;
    QStringList samples = {};
    QList<int> fitting = {}; ///< by target
};

ColumnLook lookAt(const RowStore &rows, int sheet, const SheetTable &table, int column, const QList<ImportTarget> &targets)
{
    ColumnLook look;
    look.fitting.resize(targets.size());
    const int first = rows.indexOf(sheet, table.firstRow);
    for (int i = std::max(first, 0); i < rows.size() && look.filled < samplesLooked; ++i) {
        if (rows.sheet(i) != sheet || rows.number(i) > table.lastRow)
            break;
        if (table.skipped.contains(rows.number(i)))
            continue;
        const CellView cell = rows.cell(i, column);
        if (cell.isEmpty())
            continue;
        ++look.filled;
        const QString text = textOf(cell);
        if (look.samples.size() < samplesKept && !look.samples.contains(text))
            look.samples << text;
        for (qsizetype t = 0; t < targets.size(); ++t) {
            if (targets[t].fits && targets[t].fits(cell))
                ++look.fitting[t];
        }
    }
    return look;
}

struct Candidate
{
    double confidence;
    int column;
    int target;
    ColumnMapping::By by;
};

void assign(std::vector<Candidate> candidates, const QList<ImportTarget> &targets, QList<ColumnMapping> &columns)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.confidence > b.confidence; });
    QStringList used;
    for (const Candidate &candidate : candidates) {
        ColumnMapping &column = columns[candidate.column];
        const ImportTarget &target = targets[candidate.target];
        if (!column.target.isEmpty())
            continue;
        QString name = target.name;
        if (!target.several && used.contains(name)) {
            if (target.otherwise.isEmpty() || used.contains(target.otherwise))
                continue;
            name = target.otherwise;
        }
        column.target = name;
        column.confidence = candidate.confidence;
        column.by = candidate.by;
        used << name;
    }
}

} // namespace

QString headingKey(const QString &heading)
{
    QString key;
    int brackets = 0;
    const QString folded = Text::folded(heading);
    for (const QChar c : folded) {
        if (c == u'(' || c == u'[')
            ++brackets;
        else if (c == u')' || c == u']')
            brackets = std::max(brackets - 1, 0);
        else if (!brackets && !c.isSpace() && c != u'*' && c != u'"' && c != u'_' && c != u'、' && c != u'/')
            key += c;
    }
    while (key.endsWith(u':') && key.size() > 4)
        key.chop(1);
    return key.isEmpty() ? folded : key;
}

double headingFit(const QString &path, const ImportTarget &target)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return 0;
    if (target.keys.isEmpty())
        return headingFit(path, withKeys({target}).first());
    const QString last = headingKey(parts.last());
    double best = fitOfKey(last, target);
    if (parts.size() > 1)
        best = std::max(best, fitOfKey(headingKey(path), target));
    if (parts.size() > 1) {
        const double group = fitOfKey(headingKey(parts[parts.size() - 2]), target);
        best = std::max(best, group * 0.8);
    }
    return best;
}

QList<ImportTarget> withKeys(QList<ImportTarget> targets)
{
    for (ImportTarget &target : targets) {
        if (!target.keys.isEmpty())
            continue;
        target.keys << headingKey(target.name);
        const QStringList words = QStringList{target.label} + target.headings;
        for (const QString &word : words) {
            const QString key = headingKey(word);
            if (!key.isEmpty() && !target.keys.contains(key))
                target.keys << key;
        }
    }
    return targets;
}

QList<ImportTarget> targetsOf(const Entity &entity)
{
    QList<ImportTarget> out;
    for (const Field &field : entity.fields) {
        if (!field.isStored() || field.has(FieldFlag::Internal) || field.type == FieldType::Link || field.type == FieldType::Attachment)
            continue;
        ImportTarget target;
        target.name = field.name;
        target.label = field.title();
        // What was exported in another language of the screen comes back.
        target.headings = field.headings + QStringList{QString::fromUtf8(field.label)};
        out << target;
    }
    return out;
}

SheetTable findTable(const RowStore &rows, int sheet, const QList<ImportTarget> &all)
{
    const QList<ImportTarget> targets = withKeys(all);
    QHash<QString, std::pair<double, QString>> fits;
    SheetTable table;
    const std::vector<int> indexes = rowsOf(rows, sheet, headerSearch);
    const HeaderReader reader(rows, indexes);
    double best = 0;
    size_t bestFirst = 0;
    size_t bestLast = 0;
    for (size_t last = 0; last < indexes.size(); ++last) {
        for (size_t depth = 0; depth < headerDepth && depth <= last; ++depth) {
            const size_t first = last - depth;
            if (reader.isTitle(first) && depth > 0)
                break;
            // A deeper header has to say more, else the row above it is a title or data.
            const double score = scoreOf(reader.paths(first, last), targets, fits) - 0.1 * double(depth);
            if (score > best + 0.01) {
                best = score;
                bestFirst = first;
                bestLast = last;
            }
        }
    }
    if (best < 1.7 && findPlainHeader(rows, indexes, bestFirst)) {
        bestLast = bestFirst;
        best = 1.7;
    }
    if (best >= 1.7) {
        while (bestFirst > 0 && bestLast - bestFirst + 1 < headerDepth && !reader.isTitle(bestFirst - 1) && reader.hasGroups(bestFirst - 1))
            --bestFirst;
        table.headerFirst = rows.number(indexes[bestFirst]);
        table.headerLast = rows.number(indexes[bestLast]);
        table.headings = reader.paths(bestFirst, bestLast);
        table.confidence = std::min(1.0, best / 4);
        for (size_t i = 0; i < bestFirst && table.title.isEmpty(); ++i) {
            std::vector<CellView> cells;
            rows.cells(indexes[i], cells);
            for (const CellView &cell : cells) {
                if (!cell.isEmpty()) {
                    table.title = textOf(cell).simplified();
                    break;
                }
            }
        }
    }
    findLastRow(rows, sheet, table);
    return table;
}

QStringList headingsOf(const RowStore &rows, int sheet, int first, int last)
{
    std::vector<int> indexes;
    for (int number = first; number <= last; ++number) {
        if (const int index = rows.indexOf(sheet, number); index >= 0)
            indexes.push_back(index);
    }
    return indexes.empty() ? QStringList() : HeaderReader(rows, indexes).paths(0, indexes.size() - 1);
}

QList<ColumnMapping> proposeMapping(const RowStore &rows, int sheet, const SheetTable &table, const QList<ImportTarget> &all)
{
    const QList<ImportTarget> targets = withKeys(all);
    QList<ColumnMapping> columns;
    std::vector<Candidate> candidates;
    int count = int(table.headings.size());
    const int first = rows.indexOf(sheet, table.firstRow);
    for (int i = std::max(first, 0), looked = 0; first >= 0 && i < rows.size() && rows.sheet(i) == sheet && looked < samplesLooked; ++i, ++looked)
        count = std::max(count, rows.columnCount(i));
    for (int column = 0; column < count; ++column) {
        ColumnMapping mapping;
        mapping.column = column;
        mapping.heading = table.headings.value(column);
        const ColumnLook look = lookAt(rows, sheet, table, column, targets);
        mapping.samples = look.samples;
        columns << mapping;
        for (qsizetype t = 0; t < targets.size(); ++t) {
            const double share = look.filled ? double(look.fitting[t]) / look.filled : 0;
            double fit = headingFit(mapping.heading, targets[t]);
            ColumnMapping::By by = ColumnMapping::By::Heading;
            if (targets[t].fits && look.filled >= 5 && fit >= goodFit)
                fit *= share >= 0.3 ? 1.0 : share >= 0.05 ? 0.9 : 0.7;
            const bool isFree = mapping.heading.isEmpty()
                || (targets[t].despiteHeading && !meansSomebodyElse(headingKey(mapping.heading.section(u'/', -1))));
            if (fit < goodFit && isFree && look.filled > 0 && share >= targets[t].enough) {
                fit = 0.5 + 0.2 * share;
                by = ColumnMapping::By::Content;
            }
            if (fit >= (by == ColumnMapping::By::Content ? 0.5 : goodFit))
                candidates.push_back({fit, column, int(t), by});
        }
    }
    assign(std::move(candidates), targets, columns);
    return columns;
}

QString headingFingerprint(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings) {
        const QString key = headingKey(heading);
        if (!key.isEmpty())
            keys << key;
    }
    if (keys.isEmpty())
        return {};
    keys.sort();
    return QString::fromLatin1(QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QJsonObject SavedMapping::toJson() const
{
    QJsonObject columns;
    for (auto it = targets.begin(); it != targets.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonObject json = more;
    json.insert(u"version"_s, 1);
    json.insert(u"columns"_s, columns);
    QStringList sorted = fillDown;
    sorted.sort();
    json.insert(u"fill_down"_s, QJsonArray::fromStringList(sorted));
    return json;
}

Result<SavedMapping> SavedMapping::fromJson(const QJsonObject &json)
{
    if (json.value("version"_L1).toInt() != 1 || !json.value("columns"_L1).isObject())
        return Error{ErrorCode::Invalid, Words::tr("This is no mapping of columns that the program can read."), {}};
    SavedMapping mapping;
    mapping.more = json;
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        mapping.targets.insert(it.key(), it.value().toString());
    const QJsonArray fill = json.value("fill_down"_L1).toArray();
    for (const QJsonValue &heading : fill)
        mapping.fillDown << heading.toString();
    for (const QString &own : {u"version"_s, u"columns"_s, u"fill_down"_s})
        mapping.more.remove(own);
    return mapping;
}

SavedMapping SavedMapping::of(const QList<ColumnMapping> &columns)
{
    SavedMapping mapping;
    for (const ColumnMapping &column : columns) {
        const QString heading = column.heading.isEmpty() ? u"#%1"_s.arg(column.column + 1) : column.heading;
        mapping.targets.insert(heading, column.target);
        if (column.fillDown)
            mapping.fillDown << heading;
    }
    return mapping;
}

void SavedMapping::applyTo(QList<ColumnMapping> &columns, ColumnMapping::By by) const
{
    QHash<QString, QString> byKey;
    for (auto it = targets.begin(); it != targets.end(); ++it)
        byKey.insert(headingKey(it.key()), it.value());
    QStringList filled;
    for (const QString &heading : fillDown)
        filled << headingKey(heading);
    for (ColumnMapping &column : columns) {
        const QString key = headingKey(column.heading.isEmpty() ? u"#%1"_s.arg(column.column + 1) : column.heading);
        const auto found = byKey.constFind(key);
        if (found == byKey.constEnd())
            continue;
        column.target = *found;
        column.confidence = 1;
        column.by = by;
        column.fillDown = filled.contains(key);
    }
}

} // namespace Allpost
