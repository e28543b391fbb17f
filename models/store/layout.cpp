// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/layout.h"

#include "models/base/cbor.h"
#include "models/store/statement.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Layout> prepare(const Entity &entity)
{
    auto layout = std::make_unique<Layout>();
    layout->entity = &entity;
    QStringList columns;
    QStringList marks{u"?"_s};
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const Field &field = entity.fields[size_t(i)];
        QByteArray name;
        CborWriter(name).text(field.name);
        layout->names.push_back(name);
        if (!field.isStored())
            continue;
        layout->stored.push_back(i);
        if (field.type == FieldType::Link)
            layout->links.push_back(i);
        columns << field.name;
        marks << u"?"_s;
    }
    layout->canonical = layout->stored;
    // The head of a CBOR text holds its length, so bytewise order of the keys is: shorter first.
    std::sort(layout->canonical.begin(), layout->canonical.end(),
              [&](int a, int b) { return layout->names[size_t(a)] < layout->names[size_t(b)]; });
    layout->columns = columns.join(u", "_s);
    layout->select = u"SELECT "_s + layout->columns + u" FROM "_s + entity.name + u" WHERE key = ?"_s;
    layout->insert = u"INSERT INTO "_s + entity.name + u" (key, "_s + layout->columns + u") VALUES ("_s + marks.join(u", "_s) + u')';
    CborWriter w(layout->prefix);
    w.array(4);
    w.number(0);
    w.text(entity.name);
    layout->prefix.append('\x50');
    return layout;
}

/// Where the values of a record come from: a Values or a row. count of what is there, then each in canonical order.
template <typename Source>
bool encodeFrom(QByteArray &out, const Layout &layout, const char *id16, const Source &source)
{
    quint64 count = 0;
    for (int field : layout.canonical)
        count += source.has(field) ? 1 : 0;
    if (out.capacity() - out.size() < 1024)
        out.reserve(out.size() * 2 + 4096);
    out.append(layout.prefix);
    out.append(id16, 16);
    CborWriter(out).map(count);
    for (int field : layout.canonical) {
        if (!source.has(field))
            continue;
        out.append(layout.names[size_t(field)]);
        if (!source.write(out, field))
            return false;
    }
    return true;
}

bool writeLink(QByteArray &out, Key key, const Layout::IdOf &idOf)
{
    char id[17] = {'\x50'};
    if (!idOf(key, id + 1))
        return false;
    out.append(id, 17);
    return true;
}

struct FromValues
{
    const Layout &layout;
    const Values &values;
    const Layout::IdOf &idOf;
    std::vector<Layout::Span> *spans;

    bool has(int field) const { return !values[size_t(field)].isNull(); }
    bool write(QByteArray &out, int field) const
    {
        const Value &value = values[size_t(field)];
        if (value.isNumber()) {
            if (layout.entity->fields[size_t(field)].type == FieldType::Link)
                return writeLink(out, value.number(), idOf);
            CborWriter(out).number(value.number());
            return true;
        }
        // The head's length is known only when the text is there: most are short, so one byte is kept and widened if need be.
        const qsizetype head = out.size();
        out.append('\0');
        appendUtf8(out, value.view());
        const qsizetype size = out.size() - head - 1;
        if (size < 24) {
            out[head] = char(0x60 | size);
        } else {
            const int more = size <= 0xff ? 1 : size <= 0xffff ? 2 : 4;
            out.insert(head + 1, more, '\0');
            out[head] = char(0x60 | (more == 1 ? 24 : more == 2 ? 25 : 26));
            for (int i = 0; i < more; ++i)
                out[head + 1 + i] = char(size >> (8 * (more - 1 - i)));
        }
        if (spans)
            (*spans)[size_t(field)] = {out.size() - size, size};
        return true;
    }
};

struct FromRow
{
    const Layout &layout;
    const Statement &row;
    int first;
    const Layout::IdOf &idOf;
    const std::vector<int> &columnOf;

    bool has(int field) const { return !row.isNull(columnOf[size_t(field)]); }
    bool write(QByteArray &out, int field) const
    {
        const int column = columnOf[size_t(field)];
        if (!row.isInteger(column)) {
            const std::string_view text = row.utf8(column);
            CborWriter(out).text8(QByteArrayView(text.data(), qsizetype(text.size())));
            return true;
        }
        if (layout.entity->fields[size_t(field)].type == FieldType::Link)
            return writeLink(out, row.number(column), idOf);
        CborWriter(out).number(row.number(column));
        return true;
    }
};

} // namespace

int Layout::indexOf(QByteArrayView name) const
{
    for (int field : stored) {
        const QByteArray &known = names[size_t(field)];
        // names holds the head before the text: one byte up to 23 bytes of name, two beyond.
        if (known.endsWith(name) && known.size() == name.size() + (name.size() < 24 ? 1 : 2))
            return field;
    }
    return -1;
}

bool Layout::encode(QByteArray &out, const char *id16, const Values &values, const IdOf &idOf, std::vector<Span> *spans) const
{
    return encodeFrom(out, *this, id16, FromValues{*this, values, idOf, spans});
}

bool Layout::encodeRow(QByteArray &out, const char *id16, const Statement &row, int first, const IdOf &idOf) const
{
    thread_local std::vector<int> columnOf;
    columnOf.assign(entity->fields.size(), -1);
    for (int i = 0; i < int(stored.size()); ++i)
        columnOf[size_t(stored[size_t(i)])] = first + i;
    return encodeFrom(out, *this, id16, FromRow{*this, row, first, idOf, columnOf});
}

const Layout &Layout::of(const Entity &entity)
{
    static std::mutex mutex;
    static std::map<const Entity *, std::unique_ptr<Layout>> known;
    const std::scoped_lock lock(mutex);
    auto &layout = known[&entity];
    if (!layout)
        layout = prepare(entity);
    return *layout;
}

} // namespace Allpost
