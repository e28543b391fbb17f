// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace Allpost {

/// Codes: several codes of one list, parted by commas.
enum class FieldType { Text, Note, Integer, Money, Points, Date, Time, YesNo, Code, Codes, Link, ResidentId, Phone, Attachment, Derived };

/// How a personal field is shown when not revealed. Public is a decision too; Undecided fails a test.
enum class Mask { Undecided, Public, Name, IdNumber, Phone, BirthDate, Address, Hidden };

enum class FieldFlag : quint16 {
    None = 0,
    Required = 1 << 0,
    Unique = 1 << 1,     ///< advice at entry, within what this desk knows; never an SQL constraint
    Searchable = 1 << 2, ///< part of the search index
    Internal = 1 << 3,   ///< never a column, filter word or import target
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)

/// A label in both languages, of what is described outside the source text.
struct LabelPair
{
    QString zh = {};
    QString en = {};

    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    /// In the language the program speaks.
    QString text() const;
};

/// One thing the office keeps of a record: its name, its meaning, what it is called in spreadsheets, how it is masked.
/// A description only; a rule never stands here.
struct Field
{
    QString name;               ///< SQL column, journal, import, filter and binder name
    QByteArray label;           ///< English source text, translated in context "Dictionary"
    FieldType type = FieldType::Text;
    Mask mask = Mask::Undecided;
    FieldFlags flags = {};
    QString codes = {};         ///< Code: name of the code list
    QString link = {};          ///< Link: name of the entity
    QStringList headings = {};  ///< other headings and filter words it goes by
    Value (*get)(const void *record) = nullptr;
    void (*set)(void *record, const Value &value) = nullptr;
    LabelPair pair = {};        ///< instead of label where the entity comes from a JSON file
    LabelPair hint = {};        ///< a word to whoever fills it in

    bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isStored() const { return type != FieldType::Derived; }
    bool isPersonal() const { return mask != Mask::Public; }
    bool isNumber() const
    {
        return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Points
            || type == FieldType::YesNo || type == FieldType::Link;
    }
    QString title() const { return pair.isEmpty() ? QCoreApplication::translate("Dictionary", label.constData()) : pair.text(); }

    Field &&flag(FieldFlag f) && { flags |= f; return std::move(*this); }
    Field &&code(const QString &list) && { codes = list; type = FieldType::Code; return std::move(*this); }
    Field &&to(const QString &entity) && { link = entity; type = FieldType::Link; return std::move(*this); }
    Field &&also(const QStringList &words) && { headings = words; return std::move(*this); }
};

namespace Detail {
template <typename> struct MemberOf;
template <typename R, typename V> struct MemberOf<V R::*> { using Record = R; using Type = V; };
} // namespace Detail

/// Declares a field from a struct member. Members are QString (empty is nothing), std::optional<qint64> or
/// std::optional<bool> (yes/no), or Key (0 is nothing).
template <auto Member>
Field field(const QString &name, const QByteArray &label, FieldType type, Mask mask)
{
    using Record = typename Detail::MemberOf<decltype(Member)>::Record;
    using Type = typename Detail::MemberOf<decltype(Member)>::Type;
    Field f{name, label, type, mask, {}, {}, {}, {}, nullptr, nullptr};
    f.get = [](const void *r) -> Value {
        const Type &v = static_cast<const Record *>(r)->*Member;
        if constexpr (std::is_same_v<Type, QString>)
            return Value(v);
        else if constexpr (std::is_same_v<Type, Key>)
            return v ? Value(v) : Value();
        else
            return v ? Value(qint64(*v)) : Value();
    };
    f.set = [](void *r, const Value &value) {
        Type &v = static_cast<Record *>(r)->*Member;
        if constexpr (std::is_same_v<Type, QString>)
            v = value.text();
        else if constexpr (std::is_same_v<Type, Key>)
            v = value.number();
        else if (value.isNull())
            v.reset();
        else
            v = typename Type::value_type(value.number());
    };
    return f;
}

/// What takes a deed on such a record back (design.md, "Undo is a new deed").
enum class Inverse {
    OldValues, ///< the values before are put back
    Reversal,  ///< another transfer or event reverses it
    None,      ///< an issued number, a print: undo is refused
};

/// One kind of record: a table in the office file. Held equal to resources/schema by a test.
struct Entity
{
    QString name;        ///< table
    QByteArray title;    ///< English source text, singular, translated in context "Dictionary"
    std::vector<Field> fields;
    Inverse inverse = Inverse::OldValues;
    LabelPair pair = {}; ///< instead of title where it comes from a JSON file
    bool appendOnly = false; ///< only ever added: the unit of work refuses to change or remove one

    /// Index of a field, -1 when there is none.
    int indexOf(QStringView fieldName) const
    {
        for (size_t i = 0; i < fields.size(); ++i)
            if (fields[i].name == fieldName)
                return int(i);
        return -1;
    }
    const Field *find(QStringView fieldName) const
    {
        const int i = indexOf(fieldName);
        return i < 0 ? nullptr : &fields[size_t(i)];
    }
    QString label() const { return pair.isEmpty() ? QCoreApplication::translate("Dictionary", title.constData()) : pair.text(); }

    /// The values of a struct this entity describes, and back.
    Values valuesOf(const void *record) const;
    void fill(void *record, const Values &values) const;
};

template <typename Record>
Values valuesOf(const Record &record)
{
    return Record::entity().valuesOf(&record);
}

template <typename Record>
Record recordFrom(const Values &values)
{
    Record record;
    Record::entity().fill(&record, values);
    return record;
}

/// Every kind of record the program knows. Those with rules stand in entity.cpp, those without follow
/// from JSON files (jsonentities.h).
class Dictionary
{
public:
    static const std::vector<const Entity *> &entities();
    static const Entity *find(QStringView name);
};

} // namespace Allpost

Q_DECLARE_OPERATORS_FOR_FLAGS(Allpost::FieldFlags)
