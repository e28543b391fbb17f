// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/history.h"

#include "models/dictionary/codelist.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    Reader(const Database &db, const Entity &entity, Key key, QStringView language) : m_db(db), m_entity(entity), m_key(key), m_language(language) {}

    Result<QList<HistoryEvent>> read()
    {
        auto found = findRecord();
        if (!found)
            return found.error();
        auto ops = touches();
        if (!ops)
            return ops.error();
        for (qint64 op : *ops)
            if (auto done = readDeed(op); !done)
                return done.error();
        std::stable_sort(m_events.begin(), m_events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.op > b.op; });
        return m_events;
    }

private:
    Status findRecord()
    {
        auto row = Query::run(m_db, u"SELECT id, born FROM record WHERE key = :key"_s, {{u":key"_s, m_key}});
        if (!row)
            return row.error();
        if (!row->next())
            return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "This record is not in the file.")), m_entity.name};
        m_id = QUuid::fromRfc4122(row->value(0).toByteArray());
        m_born = row->number(1);
        return {};
    }

    Result<QList<qint64>> touches()
    {
        QList<qint64> ops;
        if (m_born)
            ops << m_born;
        auto rows = Query::run(m_db, u"SELECT op FROM op_touch WHERE record = :key ORDER BY op"_s, {{u":key"_s, m_key}});
        if (!rows)
            return rows.error();
        while (rows->next())
            ops << rows->number(0);
        return ops;
    }

    Status readDeed(qint64 op)
    {
        auto deed = Deeds::load(m_db, op);
        if (!deed)
            return deed.error();
        HistoryEvent event;
        event.op = op;
        event.wall = deed->wall;
        event.worker = Deeds::workerName(m_db, deed->account);
        event.action = Deeds::words(*deed);
        // Where a record came in with thousands of others, its first values are what the later changes start from:
        // the whole import is not unpacked for them.
        if (op == m_born && deed->parts > Deeds::LargeFrom) {
            event.kind = HistoryEvent::Kind::Imported;
            event.entity = &m_entity;
            event.key = m_key;
            m_events << event;
            return {};
        }
        return BodyReader::find(m_db, op, m_id, [&](const Part &part) { return take(event, part); });
    }

    Status take(HistoryEvent event, const Part &part)
    {
        event.entity = Dictionary::find(part.entity);
        if (!event.entity)
            return {};
        auto row = Query::run(m_db, u"SELECT key FROM record WHERE id = :id"_s, {{u":id"_s, bytes(part.record)}});
        if (!row)
            return row.error();
        event.key = row->next() ? row->number(0) : 0;
        const bool revived = part.kind == Part::Kind::Changed && (part.fields.isEmpty() || wasGone(event.key, event.op));
        event.kind = part.kind == Part::Kind::Born ? HistoryEvent::Kind::Born
            : part.kind == Part::Kind::Removed     ? HistoryEvent::Kind::Removed
            : revived                              ? HistoryEvent::Kind::BroughtBack
                                                   : HistoryEvent::Kind::Changed;
        for (const FieldDeed &deed : part.fields) {
            const Field *field = event.entity->find(deed.field);
            if (!field || (revived && deed.after.isNull()))
                continue;
            event.fields << FieldChange{field, History::display(m_db, *field, deed.before, m_language), History::display(m_db, *field, deed.after, m_language)};
        }
        auto order = [&](const FieldChange &c) { return event.entity->indexOf(c.field->name); };
        std::sort(event.fields.begin(), event.fields.end(), [&](const FieldChange &a, const FieldChange &b) { return order(a) < order(b); });
        m_events << event;
        return {};
    }

    /// Removed by a deed before op and not yet back: then op brought it back with other values.
    bool wasGone(Key key, qint64 op)
    {
        Statement before(m_db, u"SELECT max(t.op) FROM op_touch t WHERE t.record = ? AND t.op < ?"_s);
        before.bind(1, key);
        before.bind(2, op);
        auto last = before.step();
        if (!last || !*last || before.isNull(0))
            return false;
        Statement removed(m_db, u"SELECT 1 FROM removal r JOIN op o ON o.desk = r.desk AND o.number = r.number WHERE r.record = ? AND o.key = ?"_s);
        removed.bind(1, key);
        removed.bind(2, before.number(0));
        auto found = removed.step();
        return found && *found;
    }

    const Database &m_db;
    const Entity &m_entity;
    Key m_key;
    QStringView m_language;
    RecordId m_id;
    qint64 m_born = 0;
    QList<HistoryEvent> m_events;
};

/// What a linked record is called: its name or number, its kind when it has neither or is gone.
QString linkedName(const Database &db, const QString &name, const RecordId &id)
{
    const Entity *entity = Dictionary::find(name);
    if (!entity)
        return name;
    for (const auto &column : {u"name"_s, u"number"_s, u"room"_s}) {
        if (!entity->find(column))
            continue;
        auto row = Query::run(db, u"SELECT e."_s + column + u" FROM record r JOIN "_s + name + u" e ON e.key = r.key WHERE r.id = :id"_s, {{u":id"_s, bytes(id)}});
        if (row && row->next() && !row->text(0).isEmpty())
            return row->text(0);
    }
    return entity->label();
}

} // namespace

QString History::display(const Database &db, const Field &field, const JournalValue &value, QStringView language)
{
    if (value.isNull())
        return {};
    if (!value.link.isNull())
        return linkedName(db, field.link, value.link);
    if (field.type == FieldType::YesNo)
        return value.plain.number() ? said(QT_TRANSLATE_NOOP("Store", "Yes")) : said(QT_TRANSLATE_NOOP("Store", "No"));
    if (field.type == FieldType::Money && value.plain.isNumber())
        return u"%1.%2"_s.arg(value.plain.number() / 100).arg(qAbs(value.plain.number()) % 100, 2, 10, QChar(u'0'));
    if (value.plain.isNumber())
        return QString::number(value.plain.number());
    if (const CodeList *list = field.codes.isEmpty() ? nullptr : CodeList::find(field.codes))
        return field.type == FieldType::Codes ? list->displayAll(value.plain.text(), language) : list->display(value.plain.text(), language);
    return value.plain.text();
}

Result<QList<HistoryEvent>> History::of(const Database &db, const Entity &entity, Key key, QStringView language)
{
    return Reader(db, entity, key, language).read();
}

} // namespace Allpost
