// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/biffreader.h"

#include <QString>

#include <algorithm>
#include <bit>

namespace Allpost {

bool BiffReader::next()
{
    if (m_next < 0 || m_next + 4 > m_stream.size())
        return false;
    m_id = qFromLittleEndian<quint16>(m_stream.constData() + m_next);
    m_size = qFromLittleEndian<quint16>(m_stream.constData() + m_next + 2);
    m_begin = m_next + 4;
    if (m_begin + m_size > m_stream.size()) {
        m_size = 0;
        return false;
    }
    m_next = m_begin + m_size;
    return true;
}

quint16 BiffReader::following() const
{
    return m_next + 4 <= m_stream.size() ? qFromLittleEndian<quint16>(m_stream.constData() + m_next) : 0;
}

double BiffReader::rk(int at) const
{
    const quint32 packed = u32(at);
    const double value =
        packed & 2 ? double(qint32(packed) >> 2) : std::bit_cast<double>(quint64(packed & ~3u) << 32);
    return packed & 1 ? value / 100 : value;
}

bool BiffText::advance()
{
    while (m_at >= m_reader.size()) {
        if (m_reader.following() != BiffReader::Continue || !m_reader.next())
            return false;
        m_at = 0;
    }
    return true;
}

bool BiffText::atEnd()
{
    return !advance();
}

quint8 BiffText::u8()
{
    return advance() ? m_reader.u8(m_at++) : 0;
}

quint16 BiffText::u16()
{
    const quint16 low = u8();
    return quint16(low | u8() << 8);
}

quint32 BiffText::u32()
{
    const quint32 low = u16();
    return low | quint32(u16()) << 16;
}

void BiffText::skip(qint64 bytes)
{
    while (bytes > 0 && advance()) {
        const int now = int(std::min<qint64>(bytes, m_reader.size() - m_at));
        m_at += now;
        bytes -= now;
    }
}

void BiffText::characters(int count, bool wide, std::string &text, size_t limit)
{
    QString units;
    while (count > 0) {
        if (m_at >= m_reader.size()) {
            if (!advance())
                break;
            wide = m_reader.u8(m_at++) & 1;
        }
        if (wide && m_at + 1 >= m_reader.size()) {
            m_at = m_reader.size(); // half a character: the record lies
            continue;
        }
        if (m_at < m_reader.size()) {
            units += QChar(wide ? m_reader.u16(m_at) : quint16(m_reader.u8(m_at)));
            m_at += wide ? 2 : 1;
            --count;
        }
    }
    const QByteArray utf8 = units.toUtf8();
    text.append(utf8.constData(),
                std::min(size_t(utf8.size()), limit > text.size() ? limit - text.size() : 0));
}

} // namespace Allpost
