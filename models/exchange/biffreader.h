// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <string>
#include <vector>

namespace Allpost {

/// The records of a BIFF8 stream ([MS-XLS] 2.1.4), one after another; a field beyond the end of its record
/// reads as 0.
class BiffReader
{
public:
    enum Id : quint16 {
        Formula = 0x0006,
        Eof = 0x000a,
        DateMode = 0x0022,
        FilePass = 0x002f,
        Continue = 0x003c,
        ColumnInfo = 0x007d,
        BoundSheet = 0x0085,
        MulRk = 0x00bd,
        RString = 0x00d6,
        Xf = 0x00e0,
        MergedCells = 0x00e5,
        SharedTable = 0x00fc,
        LabelSst = 0x00fd,
        Number = 0x0203,
        Label = 0x0204,
        BoolError = 0x0205,
        String = 0x0207,
        Row = 0x0208,
        Rk = 0x027e,
        Format = 0x041e,
        Bof = 0x0809
    };

    explicit BiffReader(const QByteArray &stream, qint64 from = 0) : m_stream(stream), m_next(from) {}

    /// Goes to the next record; false at the end of the stream or where it is cut short.
    bool next();
    quint16 id() const { return m_id; }
    qint64 offset() const { return m_begin - 4; }
    int size() const { return m_size; }
    /// Id of the record after this one; 0 at the end.
    quint16 following() const;

    quint8 u8(int at) const { return at >= 0 && at < m_size ? quint8(m_stream[m_begin + at]) : 0; }
    quint16 u16(int at) const { return read<quint16>(at); }
    quint32 u32(int at) const { return read<quint32>(at); }
    double number(int at) const { return read<double>(at); }
    /// A number packed into four bytes ([MS-XLS] 2.5.217 RkNumber).
    double rk(int at) const;

private:
    template <typename T> T read(int at) const
    {
        return at >= 0 && at + int(sizeof(T)) <= m_size
                   ? qFromLittleEndian<T>(m_stream.constData() + m_begin + at)
                   : T();
    }

    const QByteArray &m_stream;
    qint64 m_next = 0;
    qint64 m_begin = 0;
    int m_size = 0;
    quint16 m_id = 0;
};

/// Text of a record that goes on in Continue records, where each piece of characters says anew whether it is
/// of one or two bytes ([MS-XLS] 2.5.293).
class BiffText
{
public:
    /// Begins in reader's record at offset at.
    BiffText(BiffReader &reader, int at) : m_reader(reader), m_at(at) {}

    bool atEnd();
    quint8 u8();
    quint16 u16();
    quint32 u32();
    void skip(qint64 bytes);
    /// Appends count characters as UTF-8, no more than limit bytes; the rest is passed over.
    void characters(int count, bool wide, std::string &text, size_t limit);

private:
    bool advance();

    BiffReader &m_reader;
    int m_at;
};

} // namespace Allpost
