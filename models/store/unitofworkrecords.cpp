// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0

// What a unit of work does to one record: born, changed, removed, brought back; and what was seen of it before.
#include "models/store/unitofwork.h"

#include "models/store/words.h"

#include <cstring>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// A number where a text belongs would come back from SQLite as something else than the journal says.
bool fits(const Entity &entity, const Values &values)
{
    for (size_t i = 0; i < entity.fields.size(); ++i)
        if (!values[i].isNull() && entity.fields[i].isStored() && entity.fields[i].isNumber() != values[i].isNumber())
            return false;
    return true;
}

} // namespace

Result<Key> UnitOfWork::doCreate(const Entity &entity, const Values &values)
{
    if (values.size() != entity.fields.size() || !fits(entity, values))
        return Error{ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "Not saved. Nothing in the file was changed; save again.")), entity.name};
    auto into = table(entity);
    if (!into)
        return into.error();
    Table &t = **into;
    const Key key = m_lastKey + 1;
    RawId id;
    newRecordId(id.data());

    QByteArray &body = m_body->buffer();
    const qsizetype before = body.size();
    if (m_spans.size() < values.size())
        m_spans.resize(values.size());
    if (!t.layout->encode(body, id.data(), values, m_rawIdOf, &m_spans)) {
        body.resize(before);
        return noSuchLink(0);
    }
    m_wrote = true;
    if (auto inserted = insertRow(t, key, values, body.constData()); !inserted)
        return inserted.error();
    m_records.number(key);
    m_records.bytes(QByteArrayView(id.data(), 16), Pending::Cell::Bytes);
    m_records.number(t.number);
    m_records.number(m_op);
    if (int(m_records.cells.size()) >= m_records.width * RowsAtOnce)
        if (auto inserted = flush(m_records); !inserted)
            return inserted.error();
    m_lastKey = key;
    m_newIds.push_back(id);
    feed(t, key, values);
    if (auto linked = touchLinks(*t.layout, values); !linked)
        return linked.error();
    if (auto ended = m_body->endPart(); !ended)
        return ended.error();
    note(entity, key, RecordChange::Kind::Born);
    return key;
}

Result<Snapshot> UnitOfWork::current(const Entity &entity, Key key)
{
    const Layout &layout = Layout::of(entity);
    Statement &select = prepared(layout.select);
    select.bind(1, key);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is no longer in the file.")), entity.name};
    Snapshot snapshot{&entity, key, Values(entity.fields.size())};
    for (int i = 0; i < int(layout.stored.size()); ++i)
        snapshot.values[size_t(layout.stored[size_t(i)])] = select.value(i);
    select.reset();
    return snapshot;
}

Result<QList<DeedRef>> UnitOfWork::seenHeads(Key key, const QString &field)
{
    QList<DeedRef> seen;
    Statement &heads = prepared(u"SELECT d.id, h.number FROM head h JOIN desk d ON d.number = h.desk WHERE h.record = ? AND h.field = ? AND h.shown = 1"_s);
    heads.bind(1, key);
    heads.bind(2, field);
    while (true) {
        auto more = heads.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        seen.append({heads.id(0), heads.number(1)});
    }
    if (!seen.isEmpty() || key >= m_firstKey)
        return seen;
    Statement &birth = prepared(u"SELECT d.id, o.number FROM record r JOIN op o ON o.key = r.born JOIN desk d ON d.number = o.desk WHERE r.key = ?"_s);
    birth.bind(1, key);
    auto found = birth.step();
    if (!found)
        return found.error();
    if (*found)
        seen.append({birth.id(0), birth.number(1)});
    birth.reset();
    return seen;
}

Status UnitOfWork::touch(Key key)
{
    // A record born by this very deed has its birth as history.
    if (key >= m_firstKey)
        return {};
    if (m_touched.empty())
        m_touched.resize(size_t(m_firstKey));
    if (m_touched[size_t(key)])
        return {};
    m_touched[size_t(key)] = true;
    Statement &insert = prepared(u"INSERT INTO op_touch (record, op) VALUES (?, ?) ON CONFLICT (record, op) DO NOTHING"_s);
    insert.bind(1, key);
    insert.bind(2, m_op);
    return insert.run();
}

/// What a record links to is touched too: who joined or left a household belongs to the history of both.
Status UnitOfWork::touchLinks(const Layout &layout, const Values &values)
{
    for (int field : layout.links) {
        const Key key = values[size_t(field)].number();
        if (key > 0 && key < m_firstKey)
            if (auto touched = touch(key); !touched)
                return touched;
    }
    return {};
}

Status UnitOfWork::setHead(Key key, const QString &field)
{
    // Of a record born by this very deed its birth is the head of every field.
    if (key >= m_firstKey)
        return {};
    Statement &drop = prepared(u"DELETE FROM head WHERE record = ? AND field = ? AND shown = 1"_s);
    drop.bind(1, key);
    drop.bind(2, field);
    if (auto gone = drop.run(); !gone)
        return gone;
    Statement &insert = prepared(u"INSERT INTO head (record, field, desk, number, shown, overtaken) VALUES (?, ?, ?, ?, 1, 0)"_s);
    insert.bind(1, key);
    insert.bind(2, field);
    insert.bind(3, m_store.m_writer.desk);
    insert.bind(4, m_head.ref.number);
    return insert.run();
}

/// A transfer of points is reversed, never edited.
Error UnitOfWork::onlyAdded(const Entity &entity)
{
    return {ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "%1 is only ever added: a mistake is reversed by an entry of its own, nothing is changed or removed.")).arg(entity.label()), entity.name};
}

Result<bool> UnitOfWork::doChange(const Snapshot &seen, const Values &now)
{
    if (seen.entity->appendOnly)
        return onlyAdded(*seen.entity);
    if (auto flushed = flushAll(); !flushed)
        return flushed.error();
    const Entity &entity = *seen.entity;
    if (now.size() != entity.fields.size() || seen.values.size() != now.size() || !fits(entity, now))
        return Error{ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "Not saved. Nothing in the file was changed; save again.")), entity.name};
    auto present = current(entity, seen.key);
    if (!present)
        return present.error();

    std::vector<size_t> changed;
    QStringList conflicts;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored() || seen.values[i] == now[i] || present->values[i] == now[i])
            continue;
        if (present->values[i] != seen.values[i])
            conflicts << entity.fields[i].name;
        changed.push_back(i);
    }
    if (!conflicts.isEmpty())
        return Error{ErrorCode::Conflict,
                     said(QT_TRANSLATE_NOOP("Store", "This record was changed meanwhile. Both versions are shown; choose what stays.")), conflicts.join(u',')};
    if (changed.empty())
        return false;

    auto id = idOf(seen.key);
    if (!id)
        return id.error();
    Part part{Part::Kind::Changed, entity.name, *id, {}, {}};
    QStringList sets;
    for (size_t i : changed) {
        const Field &field = entity.fields[i];
        auto before = outside(field, present->values[i]);
        auto after = outside(field, now[i]);
        auto heads = seenHeads(seen.key, field.name);
        if (!before || !after || !heads)
            return !before ? before.error() : !after ? after.error() : heads.error();
        part.fields.append({field.name, *before, *after, *heads});
        sets << field.name + u" = ?"_s;
    }
    m_wrote = true;
    Statement &update = prepared(u"UPDATE "_s + entity.name + u" SET "_s + sets.join(u", "_s) + u" WHERE key = ?"_s);
    int at = 1;
    for (size_t i : changed)
        update.bind(at++, now[i]);
    update.bind(at, seen.key);
    if (auto updated = update.run(); !updated)
        return updated.error();
    Values linked(now.size()), unlinked(now.size());
    for (size_t i : changed) {
        if (auto set = setHead(seen.key, entity.fields[i].name); !set)
            return set.error();
        linked[i] = now[i];
        unlinked[i] = present->values[i];
    }
    const Layout &layout = Layout::of(entity);
    for (auto touched : {touch(seen.key), touchLinks(layout, linked), touchLinks(layout, unlinked), addPart(part)})
        if (!touched)
            return touched.error();
    auto into = table(entity);
    if (!into)
        return into.error();
    feed(**into, seen.key, present->values);
    feed(**into, seen.key, now);
    note(entity, seen.key, RecordChange::Kind::Changed);
    if (m_body->parts() == 1) {
        m_changedEntity = &entity;
        for (const FieldDeed &field : part.fields)
            m_changedFields << field.field;
    }
    return true;
}

/// The last deed of each desk that this file holds: what a removal has seen. This deed counts too, since what it did to
/// the record before is removed with it.
Result<QByteArray> UnitOfWork::covers()
{
    if (!m_covers.isEmpty())
        return m_covers;
    std::map<QUuid, qint64> last;
    Statement &desks = prepared(u"SELECT d.id, (SELECT max(o.number) FROM op o WHERE o.desk = d.number) FROM desk d"_s);
    while (true) {
        auto more = desks.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!desks.isNull(1))
            last[desks.id(0)] = desks.number(1);
    }
    last[m_head.ref.desk] = m_head.ref.number;
    encodeCovers(m_covers, last);
    return m_covers;
}

/// canonical: what the record must be; empty: whatever it is.
Result<bool> UnitOfWork::doRemove(const Entity &entity, Key key, QByteArrayView canonical)
{
    if (entity.appendOnly)
        return onlyAdded(entity);
    auto into = table(entity);
    auto covered = covers();
    char id[16];
    if (!into || !covered)
        return !into ? into.error() : covered.error();
    Table &t = **into;
    if (!t.rows.cells.empty())
        if (auto flushed = flush(t.rows); !flushed)
            return flushed.error();
    const Layout &layout = *t.layout;
    if (!t.select)
        t.select = &prepared(layout.select);
    if (!rawId(key, id))
        return noSuchLink(key);
    t.select->bind(1, key);
    auto found = t.select->step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is no longer in the file.")), entity.name};
    m_canonical.resize(0);
    const bool linked = layout.encodeRow(m_canonical, id, *t.select, 0, m_rawIdOf);
    Values links(layout.links.empty() ? 0 : entity.fields.size());
    for (size_t i = 0; i < layout.stored.size() && !links.empty(); ++i)
        if (entity.fields[size_t(layout.stored[i])].type == FieldType::Link)
            links[size_t(layout.stored[i])] = t.select->value(int(i));
    t.select->reset();
    if (!linked)
        return noSuchLink(key);
    if (!canonical.isEmpty() && canonical != QByteArrayView(m_canonical))
        return false;

    m_wrote = true;
    if (!t.erase)
        t.erase = &prepared(u"DELETE FROM "_s + entity.name + u" WHERE key = ?"_s);
    t.erase->bind(1, key);
    if (auto removed = t.erase->run(); !removed)
        return removed.error();
    Statement &removal = prepared(u"INSERT INTO removal (record, desk, number, covers) VALUES (?, ?, ?, ?)"_s);
    removal.bind(1, key);
    removal.bind(2, m_store.m_writer.desk);
    removal.bind(3, m_head.ref.number);
    removal.bindBytes(4, *covered);
    // [2, entity, id, {fields}, covers]: the fields are written as in a birth.
    QByteArray &body = m_body->buffer();
    body.append("\x85\x02", 2);
    body.append(m_canonical.constData() + 2, m_canonical.size() - 2);
    body.append(*covered);
    for (auto written : {removal.run(), touch(key), links.empty() ? Status() : touchLinks(layout, links), m_body->endPart()})
        if (!written)
            return written.error();
    feed(t, key, links);
    note(entity, key, RecordChange::Kind::Removed);
    return true;
}

Status UnitOfWork::doRestore(const Entity &entity, Key key, const Values &values, bool revived)
{
    if (values.size() != entity.fields.size() || !fits(entity, values))
        return Error{ErrorCode::Internal, said(QT_TRANSLATE_NOOP("Store", "Not saved. Nothing in the file was changed; save again.")), entity.name};
    // A removal covers all of its own deed, so what it removed cannot come back in the same one.
    Statement &now = prepared(u"SELECT 1 FROM removal WHERE record = ? AND desk = ? AND number = ?"_s);
    now.bind(1, key);
    now.bind(2, m_store.m_writer.desk);
    now.bind(3, m_head.ref.number);
    auto same = now.step();
    if (!same)
        return same.error();
    now.reset();
    auto id = idOf(key);
    auto into = table(entity);
    if (*same || !id || !into)
        return *same ? noSuchLink(key) : !id ? id.error() : into.error();

    Part part{Part::Kind::Changed, entity.name, *id, {}, {}};
    QByteArray encoded;
    if (m_spans.size() < values.size())
        m_spans.resize(values.size());
    if (!(*into)->layout->encode(encoded, id->toRfc4122().constData(), values, m_rawIdOf, &m_spans))
        return noSuchLink(0);
    if (!revived) {
        for (int i : (*into)->layout->stored) {
            const Field &field = entity.fields[size_t(i)];
            auto after = outside(field, values[size_t(i)]);
            auto heads = seenHeads(key, field.name);
            if (!after || !heads)
                return !after ? after.error() : heads.error();
            part.fields.append({field.name, {}, *after, *heads});
        }
    }
    m_wrote = true;
    if (auto inserted = insertRow(**into, key, values, encoded.constData()); !inserted)
        return inserted;
    for (const FieldDeed &field : part.fields)
        if (auto set = setHead(key, field.field); !set)
            return set;
    for (auto written : {touch(key), touchLinks(*(*into)->layout, values), addPart(part)})
        if (!written)
            return written;
    feed(**into, key, values);
    note(entity, key, RecordChange::Kind::Born);
    return {};
}

} // namespace Allpost
