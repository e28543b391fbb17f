// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/rowstore.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Allpost {

namespace {

// A cell is packed as one byte, kind | hasNotes << 3 | size << 4, then the notes if any, then the rest of a
// size that does not fit, then the text. An empty cell without notes stands for size + 1 empty cells in a
// row.
constexpr uchar hasNotes = 0x08;
constexpr uchar longSize = 15;
constexpr qsizetype blockBytes = 1 << 20;
constexpr qsizetype firstBlockBytes = 1 << 14; // most lists are short

void putSize(std::vector<uchar> &out, quint64 size)
{
    for (; size >= 0x80; size >>= 7)
        out.push_back(uchar(size | 0x80));
    out.push_back(uchar(size));
}

quint64 takeSize(const uchar *&at)
{
    quint64 size = 0;
    for (int shift = 0;; shift += 7) {
        const uchar byte = *at++;
        size |= quint64(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return size;
    }
}

void pack(std::vector<uchar> &out, const CellView &cell)
{
    const quint64 size = cell.text.size();
    out.push_back(
        uchar(uchar(cell.kind) | (cell.notes ? hasNotes : 0) | std::min<quint64>(size, longSize) << 4));
    if (cell.notes)
        out.push_back(cell.notes);
    if (size >= longSize)
        putSize(out, size - longSize);
    out.insert(out.end(), cell.text.begin(), cell.text.end());
}

/// Takes one cell, or as many empty ones as the return value says.
int unpack(const uchar *&at, CellView &cell)
{
    const uchar head = *at++;
    cell.kind = CellView::Kind(head & 7);
    cell.notes = 0;
    if (head & hasNotes)
        cell.notes = *at++;
    else if (cell.kind == CellView::Kind::Empty) {
        cell.text = {};
        return (head >> 4) + 1;
    }
    quint64 size = head >> 4;
    if (size == longSize)
        size += takeSize(at);
    cell.text = {reinterpret_cast<const char *>(at), size_t(size)};
    at += size;
    return 1;
}

void fillNumber(CellView &cell)
{
    cell.number = cell.kind > CellView::Kind::Text && cell.kind != CellView::Kind::Error
                      ? cellNumber(cell.kind, cell.text)
                      : 0;
}

} // namespace

struct RowStore::Part {
    struct Span {
        int first;
        int last;
        int range;
    };

    int begin = -1; ///< its first row in the store
    int count = 0;
    int lastNumber = 0;
    bool ascending = true;                 ///< numbers grow and no other sheet's rows stand between
    std::unordered_map<int, int> byNumber; ///< only when not ascending
    std::vector<MergedRange> ranges;
    std::vector<std::vector<Span>> columns; ///< the ranges over each column, by first row
};

RowStore::RowStore() = default;
RowStore::~RowStore() = default;
RowStore::RowStore(RowStore &&) noexcept = default;
RowStore &RowStore::operator=(RowStore &&) noexcept = default;

Status RowStore::load(SheetFile &file, int sheet, Progress &progress)
{
    Status added;
    const auto read = file.read(
        sheet,
        [&](const RowView &row) {
            added = add(sheet, row);
            return added.has_value();
        },
        progress);
    if (!added)
        return added;
    if (!read)
        return read;
    auto ranges = file.merges(sheet);
    if (!ranges)
        return ranges.error();
    setMerges(sheet, std::move(*ranges));
    return {};
}

RowStore::Part &RowStore::part(int sheet)
{
    if (size_t(sheet) >= m_parts.size())
        m_parts.resize(size_t(sheet) + 1);
    auto &part = m_parts[size_t(sheet)];
    if (!part)
        part = std::make_unique<Part>();
    return *part;
}

Status RowStore::add(int sheet, const RowView &row)
{
    Q_ASSERT(sheet >= 0 && sheet < 0x10000);
    size_t count = row.cells.size();
    while (count > 0 && row.cells[count - 1].isEmpty() && row.cells[count - 1].notes == 0)
        --count;
    m_scratch.clear();
    putSize(m_scratch, count);
    for (size_t i = 0; i < count;) {
        const CellView &cell = row.cells[i];
        size_t run = 0;
        while (run < 16 && i + run < count && row.cells[i + run].isEmpty() && row.cells[i + run].notes == 0)
            ++run;
        if (run > 0)
            m_scratch.push_back(uchar((run - 1) << 4));
        else
            pack(m_scratch, cell);
        i += std::max<size_t>(run, 1);
    }

    const auto size = qsizetype(m_scratch.size());
    if (m_blocks.empty() || m_used + size > m_blockSize) {
        m_blockSize = std::max(size, m_blocks.empty() ? firstBlockBytes : blockBytes);
        if (m_blockBytes + m_blockSize > Limits::storeBytes ||
            m_rows.size() >= size_t(std::numeric_limits<int>::max()))
            return ExchangeErrors::tooMuch();
        m_blocks.push_back(std::make_unique_for_overwrite<uchar[]>(size_t(m_blockSize)));
        m_blockBytes += m_blockSize;
        m_used = 0;
    }
    std::memcpy(m_blocks.back().get() + m_used, m_scratch.data(), size_t(size));

    const int index = int(m_rows.size());
    Row packedRow{};
    packedRow.offset = quint32(m_used) & 0xfffff;
    packedRow.blockLow = quint32(m_blocks.size() - 1) & 0xfff;
    packedRow.blockHigh = quint32(m_blocks.size() - 1) >> 12 & 0xff;
    packedRow.sheet = quint32(sheet) & 0xffff;
    packedRow.isHidden = row.hidden;
    packedRow.number = quint32(row.number);
    m_rows.push_back(packedRow);
    m_used += size;
    m_columns = std::max(m_columns, int(count));

    Part &to = part(sheet);
    if (to.begin < 0)
        to.begin = index;
    const bool follows = row.number > to.lastNumber && index == to.begin + to.count;
    if (to.ascending && !follows) {
        to.ascending = false;
        for (int i = 0; i < index; ++i) {
            if (this->sheet(i) == sheet)
                to.byNumber[number(i)] = i;
        }
    }
    if (!to.ascending)
        to.byNumber[row.number] = index;
    to.lastNumber = row.number;
    ++to.count;
    return {};
}

void RowStore::setMerges(int sheet, std::vector<MergedRange> ranges)
{
    // A range over many columns is a title; what lies far to the right of it is nobody's value.
    constexpr int widestFill = 256;
    constexpr size_t mostSpans = 2'000'000;
    Part &to = part(sheet);
    to.ranges = std::move(ranges);
    to.columns.clear();
    size_t spans = 0;
    for (size_t i = 0; i < to.ranges.size() && spans < mostSpans; ++i) {
        const MergedRange &range = to.ranges[i];
        const int last = std::min({range.lastColumn, range.firstColumn + widestFill, Limits::columns - 1});
        if (size_t(last) + 1 > to.columns.size())
            to.columns.resize(size_t(last) + 1);
        for (int column = range.firstColumn; column <= last; ++column, ++spans)
            to.columns[size_t(column)].push_back({range.firstRow, range.lastRow, int(i)});
    }
    for (auto &column : to.columns)
        std::ranges::stable_sort(column, {}, &Part::Span::first);
}

void RowStore::clear()
{
    *this = RowStore();
}

int RowStore::sheet(int row) const
{
    return int(m_rows[size_t(row)].sheet);
}
int RowStore::number(int row) const
{
    return int(m_rows[size_t(row)].number);
}
bool RowStore::hidden(int row) const
{
    return m_rows[size_t(row)].isHidden;
}

int RowStore::indexOf(int sheet, int number) const
{
    if (sheet < 0 || size_t(sheet) >= m_parts.size() || !m_parts[size_t(sheet)])
        return -1;
    const Part &in = *m_parts[size_t(sheet)];
    if (!in.ascending) {
        const auto found = in.byNumber.find(number);
        return found == in.byNumber.end() ? -1 : found->second;
    }
    const auto begin = m_rows.begin() + std::max(in.begin, 0);
    const auto end = begin + in.count;
    const auto found = std::ranges::lower_bound(begin, end, quint32(number), {}, &Row::number);
    return found != end && found->number == quint32(number) ? int(found - m_rows.begin()) : -1;
}

const uchar *RowStore::packed(const Row &row) const
{
    return m_blocks[size_t(row.blockHigh) << 12 | row.blockLow].get() + row.offset;
}

int RowStore::columnCount(int row) const
{
    const uchar *at = packed(m_rows[size_t(row)]);
    return int(takeSize(at));
}

CellView RowStore::cell(int row, int column) const
{
    const Row &from = m_rows[size_t(row)];
    if (from.isMended) {
        if (const auto found = m_mended.find(key(row, column)); found != m_mended.end()) {
            CellView cell{found->second.kind, 0, found->second.text, 0};
            fillNumber(cell);
            return cell;
        }
    }
    const uchar *at = packed(from);
    const int count = int(takeSize(at));
    if (column < 0 || column >= count)
        return {};
    CellView cell;
    for (int i = 0; i <= column;)
        i += unpack(at, cell);
    fillNumber(cell);
    return cell;
}

void RowStore::cells(int row, std::vector<CellView> &cells) const
{
    const Row &from = m_rows[size_t(row)];
    const uchar *at = packed(from);
    const size_t count = size_t(takeSize(at));
    cells.clear();
    CellView cell;
    while (cells.size() < count) {
        const int taken = unpack(at, cell);
        fillNumber(cell);
        cells.insert(cells.end(), size_t(taken), cell);
    }
    if (!from.isMended)
        return;
    for (int column = 0; column < m_columns; ++column) {
        const auto found = m_mended.find(key(row, column));
        if (found == m_mended.end())
            continue;
        if (size_t(column) >= cells.size())
            cells.resize(size_t(column) + 1);
        cells[size_t(column)] = {found->second.kind, 0, found->second.text, 0};
        fillNumber(cells[size_t(column)]);
    }
}

const MergedRange *RowStore::mergedAt(int row, int column) const
{
    const Row &from = m_rows[size_t(row)];
    if (from.sheet >= m_parts.size() || !m_parts[from.sheet])
        return nullptr;
    const Part &in = *m_parts[from.sheet];
    if (column < 0 || size_t(column) >= in.columns.size())
        return nullptr;
    const auto &spans = in.columns[size_t(column)];
    auto found = std::ranges::upper_bound(spans, int(from.number), {}, &Part::Span::first);
    if (found == spans.begin() || (--found)->last < int(from.number))
        return nullptr;
    return &in.ranges[size_t(found->range)];
}

CellView RowStore::shown(int row, int column) const
{
    const CellView own = cell(row, column);
    if (!own.isEmpty() || isMended(row, column))
        return own;
    const MergedRange *range = mergedAt(row, column);
    if (!range)
        return own;
    const int top = indexOf(sheet(row), range->firstRow);
    return top < 0 ? own : cell(top, range->firstColumn);
}

void RowStore::shownCells(int row, std::vector<CellView> &cells, std::vector<int> *filled) const
{
    this->cells(row, cells);
    if (filled)
        filled->clear();
    const Row &from = m_rows[size_t(row)];
    if (from.sheet >= m_parts.size() || !m_parts[from.sheet])
        return;
    const int columns = int(std::min(m_parts[from.sheet]->columns.size(), size_t(m_columns)));
    for (int column = 0; column < columns; ++column) {
        if (size_t(column) < cells.size() && !cells[size_t(column)].isEmpty())
            continue;
        const CellView value = shown(row, column);
        if (value.isEmpty())
            continue;
        if (size_t(column) >= cells.size())
            cells.resize(size_t(column) + 1);
        cells[size_t(column)] = value;
        if (filled)
            filled->push_back(column);
    }
}

void RowStore::mend(int row, int column, CellView::Kind kind, std::string_view text)
{
    unmend(row, column);
    const CellView own = cell(row, column);
    if (own.kind == kind && own.text == text && own.notes == 0)
        return;
    m_mended[key(row, column)] = {kind, std::string(text)};
    m_rows[size_t(row)].isMended = 1;
    m_columns = std::max(m_columns, column + 1);
}

void RowStore::unmend(int row, int column)
{
    m_mended.erase(key(row, column)); // isMended may stay set: it only says that looking is worth while
}

bool RowStore::isMended(int row, int column) const
{
    return m_rows[size_t(row)].isMended && m_mended.contains(key(row, column));
}

qint64 RowStore::bytes() const
{
    qint64 bytes = m_blockBytes + qint64(m_rows.capacity() * sizeof(Row)) + qint64(m_scratch.capacity());
    for (const auto &part : m_parts) {
        if (!part)
            continue;
        bytes += qint64(part->ranges.capacity() * sizeof(MergedRange) + part->byNumber.size() * 32);
        for (const auto &column : part->columns)
            bytes += qint64(column.capacity() * sizeof(Part::Span));
    }
    for (const auto &[at, mended] : m_mended)
        bytes += qint64(sizeof at + sizeof mended + 24 + mended.text.capacity());
    return bytes;
}

} // namespace Allpost
