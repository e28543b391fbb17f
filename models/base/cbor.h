// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <limits>

namespace Allpost {

/// Appends text as UTF-8; a lone surrogate becomes U+FFFD. The one way texts go into the journal and the tables, so that
/// both hold the same bytes.
void appendUtf8(QByteArray &out, QStringView text);

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
        QByteArray utf8;
        appendUtf8(utf8, text);
        text8(utf8);
    }
    void text8(QByteArrayView utf8)
    {
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

/// Reads what CborWriter writes and nothing else: definite lengths, shortest heads, whole numbers, texts, byte strings,
/// arrays, maps, null. Views point into the bytes given. Every function answers false on anything else and at the end.
class CborReader
{
public:
    enum Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };

    explicit CborReader(QByteArrayView in) : m_at(in.data()), m_end(in.data() + in.size()) {}

    bool atEnd() const { return m_at == m_end; }
    const char *at() const { return m_at; }
    /// Kind of the next item; Simple at the end too.
    Major peek() const { return m_at == m_end ? Simple : Major(quint8(*m_at) >> 5); }

    bool head(Major &major, quint64 &count)
    {
        if (m_at == m_end)
            return false;
        const auto first = quint8(*m_at++);
        major = Major(first >> 5);
        const int more = first & 31;
        if (major == Simple) {
            count = quint64(more);
            return first == 0xf6;
        }
        if (more < 24) {
            count = quint64(more);
            return major <= Map;
        }
        if (more > 27 || major > Map)
            return false;
        const int size = 1 << (more - 24);
        if (m_end - m_at < size)
            return false;
        count = 0;
        for (int i = 0; i < size; ++i)
            count = (count << 8) | quint8(*m_at++);
        const quint64 least = more == 24 ? 24 : more == 25 ? 0x100 : more == 26 ? 0x10000 : 0x100000000;
        return count >= least;
    }
    bool array(quint64 &count) { return is(Array, count); }
    bool map(quint64 &count) { return is(Map, count); }
    bool number(qint64 &value)
    {
        Major major;
        quint64 count = 0;
        if (!head(major, count) || major > Negative || count > quint64(std::numeric_limits<qint64>::max()))
            return false;
        value = major == Unsigned ? qint64(count) : -qint64(count) - 1;
        return true;
    }
    bool text(QByteArrayView &value) { return string(Text, value); }
    bool bytes(QByteArrayView &value) { return string(Bytes, value); }
    /// A scalar, passed over; its bytes as they stand.
    bool scalar(QByteArrayView &raw)
    {
        const char *from = m_at;
        Major major;
        quint64 count = 0;
        if (!head(major, count) || major == Array || major == Map)
            return false;
        if (major == Bytes || major == Text) {
            if (count > quint64(m_end - m_at))
                return false;
            m_at += count;
        }
        raw = QByteArrayView(from, m_at - from);
        return true;
    }

private:
    bool is(Major wanted, quint64 &count)
    {
        Major major;
        return head(major, count) && major == wanted;
    }
    bool string(Major wanted, QByteArrayView &value)
    {
        quint64 count = 0;
        if (!is(wanted, count) || count > quint64(m_end - m_at))
            return false;
        value = QByteArrayView(m_at, qsizetype(count));
        m_at += count;
        return true;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace Allpost
