// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace Allpost {

/// The integer a record goes by inside one file (table record); never leaves the file. 0 is no record.
using Key = qint64;

/// One stored value: nothing; a whole number (integer, money in cents, points, yes/no as 1/0, the key of a linked
/// record); or text (also ISO dates, codes, numbers of papers). Empty text is nothing.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_data(number) {}
    Value(int number) : m_data(qint64(number)) {}
    Value(bool) = delete;
    Value(const QString &text)
    {
        if (!text.isEmpty())
            m_data = text;
    }

    bool isNull() const { return m_data.index() == 0; }
    bool isNumber() const { return m_data.index() == 1; }
    bool isText() const { return m_data.index() == 2; }
    qint64 number(qint64 otherwise = 0) const { return isNumber() ? std::get<1>(m_data) : otherwise; }
    QString text() const { return isText() ? std::get<2>(m_data) : QString(); }
    QStringView view() const { return isText() ? QStringView(std::get<2>(m_data)) : QStringView(); }
    QVariant toVariant() const
    {
        return isNumber() ? QVariant(std::get<1>(m_data)) : isText() ? QVariant(std::get<2>(m_data)) : QVariant();
    }
    static Value fromVariant(const QVariant &value)
    {
        if (value.isNull())
            return {};
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Bool: return Value(value.toLongLong());
        default: return Value(value.toString());
        }
    }

    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, qint64, QString> m_data = {};
};

/// The values of one record, in the order of its entity's fields.
using Values = std::vector<Value>;

} // namespace Allpost
