// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/mapping.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerDepth = 3;    ///< rows a header may have
constexpr int headerSearch = 40;  ///< rows looked at for one
constexpr int mappedColumns = 500; ///< a roster has a hundred at most

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
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
            columns = std::max(columns, std::min(m_rows.columnCount(m_indexes[i]), mappedColumns));
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

} // namespace

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

} // namespace Allpost
