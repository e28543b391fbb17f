// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/undo.h"

#include "models/points/ledger.h"
#include "models/store/unitofwork.h"
#include "models/store/words.h"

#include <QDateTime>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NamedObstacles = 100;

/// What a deed did to one record in all, when it touched it more than once.
struct Net
{
    bool before = true;  ///< it was there before the deed
    bool after = true;
    bool once = true;    ///< the deed speaks of it in one part only
    std::map<QByteArray, std::pair<QByteArray, QByteArray>> fields = {}; ///< name → first value, last value (CBOR)
};

class Undoing
{
public:
    Undoing(Store &store, const DeedInfo &deed, UnitOfWork &work, Progress &progress)
        : m_store(store), m_deed(deed), m_work(work), m_progress(progress)
    {
    }

    Status run()
    {
        if (auto counted = findRepeated(); !counted)
            return counted;
        auto read = BodyReader::readRaw(m_work.db(), m_deed.op, [this](QByteArrayView cbor) { return take(cbor); });
        if (!read)
            return read;
        for (const auto &[id, net] : m_repeated)
            if (auto undone = apply(id, *Dictionary::find(m_entityOf[id]), net); !undone)
                return undone;
        if (m_obstacles.isEmpty())
            if (auto free = checkLinks(); !free)
                return free;
        if (!m_obstacles.isEmpty())
            return refusal();
        for (Key transfer : m_moved)
            if (auto reversed = Ledger::reverse(m_work, m_store, transfer, said(QT_TRANSLATE_NOOP("Store", "Taken back with its deed"))); !reversed)
                return reversed.error();
        return {};
    }

private:
    Error broken() const
    {
        return {ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "The journal of this office file is damaged. Run the check and restore the last good backup to a new file.")), u"undo"_s};
    }

    Status step()
    {
        if (m_progress.cancelled())
            return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
        if (++m_steps % 1000 == 0)
            m_progress.report(m_steps, 2 * m_deed.parts, said(QT_TRANSLATE_NOOP("Store", "Undoing")));
        return {};
    }

    /// Points that followed a household or a person: taking that back moves them back by transfers of their own.
    bool isMovedWith(const Entity *entity) const
    {
        return (entity == &PointsTransfer::entity() || entity == &PointsAccount::entity()) && (m_deed.action == "household.join"_L1 || m_deed.action == "resident.link"_L1);
    }

    /// Records that stand in the deed more than once are folded before anything is compared.
    Status findRepeated()
    {
        std::vector<std::array<char, 16>> ids;
        ids.reserve(size_t(m_deed.parts));
        PartView part;
        auto read = BodyReader::readRaw(m_work.db(), m_deed.op, [&](QByteArrayView cbor) -> Status {
            if (!part.parse(cbor, true))
                return broken();
            const Entity *entity = Dictionary::find(QString::fromUtf8(part.entity));
            // What an import brought in goes as a whole, its events with the orders they are of.
            const bool goes = entity && (isMovedWith(entity) || entity->inverse == Inverse::OldValues || (entity->inverse == Inverse::Reversal && !entity->appendOnly && m_deed.action.startsWith("import."_L1)));
            if (!goes)
                return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "This cannot be undone: something in it was issued or counts in an account. Reverse it by a deed of its own.")),
                             QString::fromUtf8(part.entity)};
            std::copy_n(part.record.data(), 16, ids.emplace_back().data());
            return step();
        });
        if (!read)
            return read;
        std::sort(ids.begin(), ids.end());
        for (auto at = std::adjacent_find(ids.begin(), ids.end()); at != ids.end(); at = std::adjacent_find(at + 1, ids.end()))
            m_repeated[QByteArray(at->data(), 16)] = {};
        return {};
    }

    Status take(QByteArrayView cbor)
    {
        if (!m_part.parse(cbor))
            return broken();
        if (auto going = step(); !going)
            return going;
        const QByteArray id = m_part.record.toByteArray();
        if (m_part.kind == Part::Kind::Born && isMovedWith(Dictionary::find(QString::fromUtf8(m_part.entity)))) {
            // An account that was opened for it stays, empty.
            auto key = m_part.entity == "points_transfer" ? keyOf(id) : Result<Key>(0);
            if (!key)
                return key.error();
            if (*key)
                m_moved.push_back(*key);
            return {};
        }
        if (m_part.kind == Part::Kind::Born && m_repeated.empty())
            return takeBirth(id, cbor);
        auto repeated = m_repeated.find(id);
        const bool alone = repeated == m_repeated.end();
        Net single;
        Net &net = alone ? single : repeated->second;
        if (net.once)
            net.before = m_part.kind != Part::Kind::Born;
        net.after = m_part.kind != Part::Kind::Removed;
        for (const PartView::Item &item : m_part.items) {
            auto [field, fresh] = net.fields.try_emplace(item.name.toByteArray(), std::pair(item.before.toByteArray(), item.after.toByteArray()));
            if (!fresh)
                field->second.second = item.after.toByteArray();
        }
        net.once = alone;
        const QString entity = QString::fromUtf8(m_part.entity);
        if (!alone) {
            m_entityOf[id] = entity;
            return {};
        }
        return apply(id, *Dictionary::find(entity), net);
    }

    Result<Key> keyOf(const QByteArray &id)
    {
        if (!m_find)
            m_find = Statement(m_work.db(), u"SELECT key FROM record WHERE id = ?"_s);
        m_find.bindBytes(1, id);
        auto found = m_find.step();
        if (!found)
            return found.error();
        if (!*found)
            return broken();
        const Key key = m_find.number(0);
        m_find.reset();
        return key;
    }

    /// The common case of an import: nothing but births. A record that is still what it was goes without being unpacked.
    Status takeBirth(const QByteArray &id, QByteArrayView cbor)
    {
        const Entity &entity = *Dictionary::find(QString::fromUtf8(m_part.entity));
        auto key = keyOf(id);
        if (!key)
            return key.error();
        auto removed = m_work.removeUnchanged(entity, *key, cbor);
        if (!removed)
            return removed.error().code == ErrorCode::NotFound ? Status() : Status(removed.error());
        if (!*removed)
            return obstacle(entity, *key);
        m_gone[&entity].push_back(*key);
        return {};
    }

    Status apply(const QByteArray &id, const Entity &entity, const Net &net)
    {
        if (!net.before && !net.after)
            return {};
        auto known = keyOf(id);
        if (!known)
            return known.error();
        const Key key = *known;
        auto present = read(entity, key);
        if (!present && present.error().code != ErrorCode::NotFound)
            return present.error();
        if (!net.before)
            return present ? takeAway(entity, key, *present, net) : Status();
        if (!net.after)
            return present ? Status() : bringBack(entity, key, net);
        return present ? putBack(entity, key, *present, net) : obstacle(entity, key);
    }

    Result<Snapshot> read(const Entity &entity, Key key)
    {
        const Layout &layout = Layout::of(entity);
        Statement &select = statement(layout.select);
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

    /// What was born goes, if it still is what it was.
    Status takeAway(const Entity &entity, Key key, const Snapshot &present, const Net &net)
    {
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            if (!entity.fields[i].isStored())
                continue;
            const auto field = net.fields.find(entity.fields[i].name.toUtf8());
            auto born = field == net.fields.end() ? Result<Value>(Value()) : inside(field->second.second);
            if (!born)
                return born.error();
            if (*born != present.values[i])
                return obstacle(entity, key);
        }
        m_gone[&entity].push_back(key);
        return m_work.remove(entity, key);
    }

    Status putBack(const Entity &entity, Key key, const Snapshot &present, const Net &net)
    {
        Values now = present.values;
        for (const auto &[name, values] : net.fields) {
            const int i = entity.indexOf(QString::fromUtf8(name));
            auto before = inside(values.first);
            auto after = inside(values.second);
            if (i < 0 || !before || !after)
                return i < 0 ? broken() : !before ? before.error() : after.error();
            if (present.values[size_t(i)] != *after)
                return obstacle(entity, key);
            now[size_t(i)] = *before;
        }
        note(entity, now);
        auto changed = m_work.change(present, now);
        return changed ? Status() : Status(changed.error());
    }

    Status bringBack(const Entity &entity, Key key, const Net &net)
    {
        Values values(entity.fields.size());
        for (const auto &[name, pair] : net.fields) {
            const int i = entity.indexOf(QString::fromUtf8(name));
            auto before = inside(pair.first);
            if (i < 0 || !before)
                return i < 0 ? broken() : before.error();
            values[size_t(i)] = *before;
        }
        Statement &later = statement(u"SELECT max(op) FROM op_touch WHERE record = ? AND op <> ?"_s);
        later.bind(1, key);
        later.bind(2, m_work.op());
        auto last = later.step();
        if (!last)
            return last.error();
        const bool untouched = *last && later.number(0) == m_deed.op;
        later.reset();
        note(entity, values);
        return net.once && untouched ? m_work.revive(entity, key, values) : m_work.restore(entity, key, values);
    }

    /// A journal value as it stands in this file's tables.
    Result<Value> inside(const QByteArray &scalar)
    {
        JournalValue value;
        if (scalar.isEmpty())
            return Value();
        if (!PartView::value(scalar, value))
            return broken();
        if (value.link.isNull())
            return value.plain;
        const QByteArray id = bytes(value.link);
        if (id != m_lastLink) {
            auto key = keyOf(id);
            if (!key)
                return key.error();
            m_lastLink = id;
            m_lastLinkKey = *key;
        }
        return Value(m_lastLinkKey);
    }

    /// Links of rows that come back: what they point to must be there in the end.
    void note(const Entity &entity, const Values &values)
    {
        for (size_t i = 0; i < entity.fields.size(); ++i)
            if (entity.fields[i].type == FieldType::Link && !values[i].isNull())
                m_needed[entity.fields[i].link].push_back(values[i].number());
    }

    Status checkLinks()
    {
        for (auto &[entity, keys] : m_gone) {
            std::sort(keys.begin(), keys.end());
            for (const Entity *other : Dictionary::entities())
                for (const Field &field : other->fields)
                    if (field.type == FieldType::Link && field.link == entity->name)
                        if (auto checked = checkLinkers(*other, field, keys); !checked)
                            return checked;
        }
        for (auto &[name, keys] : m_needed) {
            std::sort(keys.begin(), keys.end());
            keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
            Statement there(m_work.db(), u"SELECT 1 FROM "_s + name + u" WHERE key = ?"_s);
            for (Key key : keys) {
                there.bind(1, key);
                auto found = there.step();
                if (!found)
                    return found.error();
                there.reset();
                if (!*found)
                    if (auto noted = obstacle(*Dictionary::find(name), key); !noted)
                        return noted;
            }
        }
        return {};
    }

    /// Records of another kind that still link to one that goes.
    Status checkLinkers(const Entity &other, const Field &field, const std::vector<Key> &gone)
    {
        Statement linkers(m_work.db(), u"SELECT key, "_s + field.name + u" FROM "_s + other.name + u" WHERE "_s + field.name + u" BETWEEN ? AND ?"_s);
        linkers.bind(1, gone.front());
        linkers.bind(2, gone.back());
        while (true) {
            auto more = linkers.step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (std::binary_search(gone.begin(), gone.end(), linkers.number(1)))
                if (auto noted = obstacle(other, linkers.number(0)); !noted)
                    return noted;
        }
    }

    Status obstacle(const Entity &entity, Key key)
    {
        if (m_obstacles.size() < NamedObstacles)
            m_obstacles << entity.name + u':' + QString::number(key);
        if (m_firstObstacle == 0) {
            m_firstObstacle = key;
            m_obstacleEntity = &entity;
        }
        ++m_obstacleCount;
        return {};
    }

    Status refusal()
    {
        // The deed that stands in the way: the last one that touched the record, or made it.
        Statement later(m_work.db(), u"SELECT max(op) FROM (SELECT op FROM op_touch WHERE record = ? UNION ALL SELECT born FROM record WHERE key = ?) t WHERE op <> ?"_s);
        later.bind(1, m_firstObstacle);
        later.bind(2, m_firstObstacle);
        later.bind(3, m_work.op());
        auto found = later.step();
        auto deed = found && *found && !later.isNull(0) ? Deeds::load(m_work.db(), later.number(0)) : Result<DeedInfo>(DeedInfo());
        const QString what = m_obstacleEntity->label();
        const QString detail = m_obstacles.join(u',');
        if (!deed || deed->op <= m_deed.op)
            return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "Not undone: what it was before is no longer there (%1).")).arg(what), detail};
        return Error{ErrorCode::Refused,
                     said(QT_TRANSLATE_N_NOOP("Store", "Not undone: something was built on it since, in %n place(s) (%1, “%2”, %3). Undo that first."), m_obstacleCount)
                         .arg(what, Deeds::words(*deed), Deeds::time(deed->wall)),
                     detail};
    }

    Statement &statement(const QString &sql)
    {
        auto &known = m_statements[sql];
        if (!known)
            known = std::make_shared<Statement>(m_work.db(), sql);
        return *known;
    }

    Store &m_store;
    const DeedInfo &m_deed;
    UnitOfWork &m_work;
    Progress &m_progress;
    PartView m_part;
    Statement m_find;
    StatementCache m_statements;
    std::vector<Key> m_moved;
    std::map<QByteArray, Net> m_repeated;
    std::map<QByteArray, QString> m_entityOf;
    std::map<const Entity *, std::vector<Key>> m_gone;
    std::map<QString, std::vector<Key>> m_needed;
    QByteArray m_lastLink;
    Key m_lastLinkKey = 0;
    QStringList m_obstacles;
    qint64 m_obstacleCount = 0;
    Key m_firstObstacle = 0;
    const Entity *m_obstacleEntity = nullptr;
    qint64 m_steps = 0;
};

/// Whether deed ref was taken back by a deed that still stands.
Result<bool> isUndone(const Database &db, const DeedRef &ref)
{
    auto by = Query::run(db, u"SELECT d.id, o.number FROM op o JOIN desk d ON d.number = o.desk WHERE o.undone_desk = :desk AND o.undone_number = :number ORDER BY o.key DESC"_s,
                         {{u":desk"_s, bytes(ref.desk)}, {u":number"_s, ref.number}});
    if (!by)
        return by.error();
    if (!by->next())
        return false;
    auto again = isUndone(db, DeedRef{QUuid::fromRfc4122(by->value(0).toByteArray()), by->number(1)});
    if (!again)
        return again;
    return !*again;
}

} // namespace

Result<qint64> Undo::deed(Store &store, qint64 op)
{
    Progress progress;
    return deed(store, op, progress);
}

Result<qint64> Undo::deed(Store &store, qint64 op, Progress &progress)
{
    Deed undoing{u"undo"_s, {}, {}};
    auto work = UnitOfWork::begin(store, undoing);
    if (!work)
        return work.error();
    auto info = Deeds::load((*work)->db(), op);
    if (!info)
        return info.error();
    if (QDateTime::currentMSecsSinceEpoch() - info->wall > Window)
        return Error{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "Not undone: this was done more than seven days ago. Change the records by hand.")), info->action};
    auto gone = isUndone((*work)->db(), info->ref);
    if (!gone)
        return gone.error();
    const Error nothing{ErrorCode::Refused, said(QT_TRANSLATE_NOOP("Store", "This has been undone already.")), info->action};
    if (*gone)
        return nothing;
    const bool redoing = info->action == "undo"_L1;
    const bool again = redoing || info->action == "redo"_L1;
    (*work)->setUndone(redoing ? u"redo"_s : u"undo"_s, info->ref);
    (*work)->setDetail(u"of"_s, again ? info->detail.value("of"_L1) : QJsonValue(info->action));
    (*work)->setDetail(u"with"_s, again ? info->detail.value("with"_L1) : QJsonValue(info->detail));
    if (auto undone = Undoing(store, *info, **work, progress).run(); !undone)
        return undone.error();
    auto made = (*work)->commit();
    if (made && *made == 0)
        return nothing;
    return made;
}

UndoStack::UndoStack(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::committed, this, &UndoStack::follow);
}

void UndoStack::follow(const ChangeSet &changes)
{
    auto deed = Deeds::load(m_store.db(), changes.op);
    if (!deed || !Deeds::isFelt(deed->action))
        return;
    auto take = [&](std::vector<Entry> &from) {
        std::erase_if(from, [&](const Entry &entry) { return entry.deed.ref == *deed->undone; });
    };
    if (deed->undone && deed->action == "undo"_L1) {
        take(m_done);
        m_undone.push_back({*deed, Deeds::words(u"redo"_s, deed->detail)});
    } else if (deed->undone && deed->action == "redo"_L1) {
        take(m_undone);
        m_done.push_back({*deed, Deeds::words(u"undo"_s, deed->detail)});
    } else {
        m_undone.clear();
        m_done.push_back({*deed, Deeds::words(u"undo"_s, {{u"of"_s, deed->action}, {u"with"_s, deed->detail}})});
    }
    Q_EMIT changed();
}

const UndoStack::Entry *UndoStack::top(const std::vector<Entry> &stack) const
{
    const auto own = std::find_if(stack.rbegin(), stack.rend(), [this](const Entry &entry) { return entry.deed.account == m_store.worker(); });
    return own == stack.rend() ? nullptr : &*own;
}

qint64 UndoStack::nextUndo() const
{
    const Entry *entry = top(m_done);
    return entry ? entry->deed.op : 0;
}

qint64 UndoStack::nextRedo() const
{
    const Entry *entry = top(m_undone);
    return entry ? entry->deed.op : 0;
}

QString UndoStack::undoText() const
{
    const Entry *entry = top(m_done);
    return entry ? entry->words : QString();
}

QString UndoStack::redoText() const
{
    const Entry *entry = top(m_undone);
    return entry ? entry->words : QString();
}

bool UndoStack::isLarge(qint64 op) const
{
    for (const auto *stack : {&m_done, &m_undone})
        for (const Entry &entry : *stack)
            if (entry.deed.op == op)
                return entry.deed.parts > Deeds::LargeFrom;
    return false;
}

Result<qint64> UndoStack::undo()
{
    if (const qint64 op = nextUndo())
        return Undo::deed(m_store, op);
    return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "There is nothing to undo.")), {}};
}

Result<qint64> UndoStack::redo()
{
    if (const qint64 op = nextRedo())
        return Undo::deed(m_store, op);
    return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "There is nothing to redo.")), {}};
}

} // namespace Allpost
