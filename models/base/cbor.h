// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Allpost {

/// Appends canonical CBOR (RFC 8949 4.2: definite lengths, shortest heads) to a byte array. What the journal hashes
/// must have one spelling; Qt's writer goes through a device for each item, which an import of millions feels.
class CborWriter
{
public:
    explicit CborWriter(QByteArray &out) : m_out(out) {}

    void array(quint64 count) { head(4, count); }
    void map(quint64 count) { head(5, count); }
    void null() { m_out.append('\xf6'); }
    void number(qint64 value)
    {
        if (value < 0)
            head(1, quint64(-(value + 1)));
        else
            head(0, quint64(value));
    }
    void text(QStringView text)
    {
        const QByteArray utf8 = text.toUtf8();
        head(3, quint64(utf8.size()));
        m_out.append(utf8);
    }
    void bytes(QByteArrayView bytes)
    {
        head(2, quint64(bytes.size()));
        m_out.append(bytes);
    }

private:
    void head(int major, quint64 count)
    {
        const auto type = char(major << 5);
        if (count < 24) {
            m_out.append(char(type | char(count)));
            return;
        }
        const int size = count <= 0xff ? 1 : count <= 0xffff ? 2 : count <= 0xffffffff ? 4 : 8;
        m_out.append(char(type | (size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27)));
        for (int i = size - 1; i >= 0; --i)
            m_out.append(char(count >> (8 * i)));
    }

    QByteArray &m_out;
};

} // namespace Allpost
