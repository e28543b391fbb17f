// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/journalfold.h"

#include "models/base/cbor.h"
#include "models/store/database.h"
#include "models/store/deeds.h"
#include "models/store/statement.h"
#include "models/store/words.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr char Null = '\xf6';

std::array<char, 16> raw(const char *id16)
{
    std::array<char, 16> id;
    std::memcpy(id.data(), id16, 16);
    return id;
}

bool before(const std::array<char, 16> &a, const std::array<char, 16> &b)
{
    return std::memcmp(a.data(), b.data(), 16) < 0;
}

Error damaged(const QString &detail)
{
    return {ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "The journal of this office file is damaged. Run the check and restore the last good backup to a new file.")), detail};
}

} // namespace

Status JournalFold::step()
{
    if (m_progress.cancelled())
        return Error{ErrorCode::Cancelled, said(QT_TRANSLATE_NOOP("Store", "Cancelled. Nothing was changed.")), {}};
    if (++m_steps % 4096 == 0)
        m_progress.report(m_steps, 2 * m_total, said(QT_TRANSLATE_NOOP("Store", "Reading the journal")));
    return {};
}

Status JournalFold::readChains(const ProblemSink &problems)
{
    for (auto step : {&JournalFold::readRecords, &JournalFold::readDesks})
        if (auto done = (this->*step)(); !done)
            return done;
    return readHeads(problems);
}

Status JournalFold::read(const ProblemSink &problems)
{
    const auto &all = Dictionary::entities();
    for (size_t i = 0; i < all.size(); ++i)
        m_entities.emplace_back(all[i]->name.toUtf8(), int(i));
    m_visible.assign(all.size(), 0);
    if (auto done = readChains(problems); !done)
        return done;
    return readBodies(problems);
}

Status JournalFold::readRecords()
{
    Statement rows(m_db, u"SELECT key, id, entity, born FROM record ORDER BY key"_s);
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const std::string_view id = rows.utf8(1);
        Record record;
        if (id.size() == 16)
            record.id = raw(id.data());
        record.key = rows.number(0);
        record.tableEntity = qint32(rows.number(2));
        record.tableBorn = rows.number(3);
        m_lastKey = record.key;
        m_byId.emplace_back(record.id, qint32(m_records.size()));
        m_records.push_back(record);
    }
    std::sort(m_byId.begin(), m_byId.end(), [](const auto &a, const auto &b) { return before(a.first, b.first); });
    return {};
}

Status JournalFold::readDesks()
{
    auto desks = Query::run(m_db, u"SELECT number, id FROM desk"_s);
    if (!desks)
        return desks.error();
    while (desks->next())
        m_desks[int(desks->number(0))] = QUuid::fromRfc4122(desks->value(1).toByteArray());
    return {};
}

/// Numbers without holes and each chain value from the one before; a deed whose head was altered is told.
Status JournalFold::readHeads(const ProblemSink &problems)
{
    Statement rows(m_db, u"SELECT key, desk, number, epoch, time, tick, wall, account, action, detail, undone_desk, undone_number, parts, body_hash, chain "
                         "FROM op ORDER BY desk, number"_s);
    int desk = -1;
    qint64 last = 0;
    QByteArray chain;
    while (true) {
        auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (rows.number(1) != desk) {
            desk = int(rows.number(1));
            last = 0;
            chain = digestOf(bytes(m_desks[desk]));
        }
        DeedHead head;
        head.ref = {m_desks[desk], rows.number(2)};
        head.stamp = {rows.number(3), rows.number(4), rows.number(5)};
        head.wall = rows.number(6);
        if (const Record *account = find(rows.number(7)))
            head.accountId = QUuid::fromRfc4122(QByteArrayView(account->id.data(), 16));
        head.action = rows.text(8);
        head.detail = rows.text(9);
        head.undone = {rows.id(10), rows.number(11)};
        head.parts = rows.number(12);
        head.bodyHash = rows.blob(13);
        head.chain = rows.blob(14);
        if (head.ref.number != last + 1)
            problems(said(QT_TRANSLATE_NOOP("Store", "The journal has a hole before deed %1 of desk %2.")).arg(head.ref.number).arg(desk));
        else if (head.chainAfter(chain) != head.chain)
            problems(said(QT_TRANSLATE_NOOP("Store", "Deed %1 of desk %2 (%3) was altered after it was saved: its chain does not fit.")).arg(head.ref.number).arg(desk).arg(Deeds::time(head.wall)));
        last = head.ref.number;
        chain = head.chain;
        m_total += head.parts;
        m_heads.push_back({rows.number(0), desk, head.ref.number, head.stamp});
    }
    std::sort(m_heads.begin(), m_heads.end(), [](const Head &a, const Head &b) { return a.key < b.key; });
    for (size_t i = 0; i < m_heads.size(); ++i)
        m_deedByNumber[{m_heads[i].desk, m_heads[i].number}] = qint32(i);
    m_sound.assign(m_heads.size(), true);
    return {};
}

Status JournalFold::readBodies(const ProblemSink &problems)
{
    Statement head(m_db, u"SELECT body_hash, parts FROM op WHERE key = ?"_s);
    for (qint32 deed = 0; deed < qint32(m_heads.size()); ++deed) {
        const Head &of = m_heads[size_t(deed)];
        head.bind(1, of.key);
        auto found = head.step();
        if (!found)
            return found.error();
        const QByteArray hash = head.blob(0);
        const qint64 parts = head.number(1);
        head.reset();
        auto sum = BodyReader::sum(m_db, of.key, [&](QByteArrayView cbor) { return learn(deed, cbor); });
        if (!sum && sum.error().code != ErrorCode::Unreadable)
            return sum.error();
        if (!sum || sum->hash != hash || sum->parts != parts) {
            problems(said(QT_TRANSLATE_NOOP("Store", "What deed %1 of desk %2 did can no longer be read or was altered after it was saved.")).arg(of.number).arg(of.desk));
            m_sound[size_t(deed)] = bool(sum);
        }
    }
    m_byKey.assign(size_t(m_lastKey) + 1, -1);
    for (size_t i = 0; i < m_records.size(); ++i)
        m_byKey[size_t(m_records[i].key)] = qint32(i);
    return {};
}

const JournalFold::Record *JournalFold::find(Key key) const
{
    if (!m_byKey.empty()) {
        const qint32 i = key >= 0 && key < Key(m_byKey.size()) ? m_byKey[size_t(key)] : -1;
        return i < 0 ? nullptr : &m_records[size_t(i)];
    }
    const auto at = std::lower_bound(m_records.begin(), m_records.end(), key, [](const Record &r, Key k) { return r.key < k; });
    return at == m_records.end() || at->key != key ? nullptr : &*at;
}

const JournalFold::Record *JournalFold::find(const char *id16) const
{
    const auto id = raw(id16);
    const auto at = std::lower_bound(m_byId.begin(), m_byId.end(), id, [](const auto &a, const auto &b) { return before(a.first, b); });
    if (at != m_byId.end() && at->first == id)
        return &m_records[size_t(at->second)];
    const auto more = m_more.find(id);
    return more == m_more.end() ? nullptr : &m_records[size_t(more->second)];
}

qint32 JournalFold::indexOf(const char *id16)
{
    const auto id = raw(id16);
    // Records of an import stand in the journal as their ids rise.
    if (m_hint + 1 < m_byId.size() && m_byId[m_hint + 1].first == id)
        return m_byId[++m_hint].second;
    const auto at = std::lower_bound(m_byId.begin(), m_byId.end(), id, [](const auto &a, const auto &b) { return before(a.first, b); });
    if (at != m_byId.end() && at->first == id) {
        m_hint = size_t(at - m_byId.begin());
        return at->second;
    }
    const auto [more, fresh] = m_more.try_emplace(id, qint32(m_records.size()));
    if (fresh) {
        Record record;
        record.id = id;
        record.key = ++m_lastKey;
        m_records.push_back(record);
    }
    return more->second;
}

int JournalFold::entityIndex(QByteArrayView name)
{
    for (const auto &[known, index] : m_entities)
        if (known == name)
            return index;
    return -1;
}

qint32 JournalFold::deedOf(const DeedRef &ref) const
{
    for (const auto &[number, id] : m_desks)
        if (id == ref.desk) {
            const auto at = m_deedByNumber.find({number, ref.number});
            return at == m_deedByNumber.end() ? -1 : at->second;
        }
    return -1;
}

Status JournalFold::learn(qint32 deed, QByteArrayView cbor)
{
    if (auto going = step(); !going)
        return going;
    if (!m_part.parse(cbor, true))
        return damaged(u"part"_s);
    ++m_parts;
    const int entity = entityIndex(m_part.entity);
    if (entity < 0)
        return {}; // of a newer program: kept, not shown
    Record &record = m_records[size_t(indexOf(m_part.record.data()))];
    record.entity = entity;
    if (m_part.kind == Part::Kind::Born && record.birth < 0)
        record.birth = deed;
    else
        record.touched = true;
    return {};
}

Status JournalFold::fold(const RowSink &rows)
{
    for (qint32 deed = 0; deed < qint32(m_heads.size()); ++deed) {
        if (!m_sound[size_t(deed)])
            continue;
        auto read = BodyReader::readRaw(m_db, m_heads[size_t(deed)].key, [&](QByteArrayView cbor) { return give(deed, cbor, rows); });
        if (!read)
            return read;
    }
    if (auto folded = foldPieces(rows); !folded)
        return folded;
    std::sort(m_touches.begin(), m_touches.end());
    m_touches.erase(std::unique(m_touches.begin(), m_touches.end()), m_touches.end());
    std::sort(m_headRows.begin(), m_headRows.end(), [](const HeadRow &a, const HeadRow &b) { return a.order() < b.order(); });
    std::sort(m_removalRows.begin(), m_removalRows.end(), [](const RemovalRow &a, const RemovalRow &b) { return a.order() < b.order(); });
    return {};
}

void JournalFold::touch(qint32 record, qint32 deed)
{
    const Record &r = m_records[size_t(record)];
    if (r.birth != deed)
        m_touches.push_back({r.key, m_heads[size_t(deed)].key});
}

void JournalFold::touchLinks(const PartView &part, qint32 deed)
{
    for (const PartView::Item &item : part.items)
        for (const QByteArrayView scalar : {item.before, item.after})
            if (const QByteArrayView id = PartView::link(scalar); !id.isEmpty())
                touch(indexOf(id.data()), deed);
}

Status JournalFold::give(qint32 deed, QByteArrayView cbor, const RowSink &rows)
{
    if (auto going = step(); !going)
        return going;
    if (!m_part.parse(cbor, true))
        return damaged(u"part"_s);
    const int entity = entityIndex(m_part.entity);
    if (entity < 0)
        return {};
    const Layout &layout = Layout::of(*Dictionary::entities()[size_t(entity)]);
    const qint32 index = indexOf(m_part.record.data());
    if (m_records[size_t(index)].touched) {
        m_pieces.push_back({index, deed, m_arena.size(), qint32(cbor.size())});
        m_arena.append(cbor);
        return {};
    }
    if (!layout.links.empty()) {
        if (!m_part.parse(cbor))
            return damaged(u"part"_s);
        touchLinks(m_part, deed);
    }
    Record &record = m_records[size_t(index)];
    record.visible = true;
    ++m_visible[size_t(entity)];
    return rows(record, layout, cbor);
}

Status JournalFold::foldPieces(const RowSink &rows)
{
    std::stable_sort(m_pieces.begin(), m_pieces.end(), [](const Piece &a, const Piece &b) { return std::tie(a.record, a.deed) < std::tie(b.record, b.deed); });
    for (size_t from = 0; from < m_pieces.size();) {
        size_t to = from;
        while (to < m_pieces.size() && m_pieces[to].record == m_pieces[from].record)
            ++to;
        if (auto folded = foldRecord(m_pieces.data() + from, m_pieces.data() + to, rows); !folded)
            return folded;
        from = to;
    }
    return {};
}

bool JournalFold::isVisible(const std::vector<PartView> &parts, const Piece *begin) const
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].kind == Part::Kind::Removed)
            continue;
        const Head &made = m_heads[size_t(begin[i].deed)];
        const QUuid &desk = m_desks.at(made.desk);
        const bool covered = std::any_of(parts.begin(), parts.end(), [&](const PartView &part) {
            const auto seen = part.covers.find(desk);
            return seen != part.covers.end() && seen->second >= made.number;
        });
        if (!covered)
            return true;
    }
    return false;
}

Status JournalFold::foldRecord(const Piece *begin, const Piece *end, const RowSink &rows)
{
    const qint32 index = begin->record;
    Record &record = m_records[size_t(index)];
    const Layout &layout = Layout::of(*Dictionary::entities()[size_t(record.entity)]);
    std::vector<PartView> parts(size_t(end - begin));
    for (size_t i = 0; i < parts.size(); ++i) {
        const Piece &piece = begin[i];
        if (!parts[i].parse(QByteArrayView(m_arena).sliced(piece.at, piece.size)))
            return damaged(u"part"_s);
        touch(index, piece.deed);
        touchLinks(parts[i], piece.deed);
        if (parts[i].kind == Part::Kind::Removed) {
            const Head &head = m_heads[size_t(piece.deed)];
            QByteArray covers;
            encodeCovers(covers, parts[i].covers);
            m_removalRows.push_back({record.key, head.desk, head.number, covers});
        }
    }

    const auto rank = [this](qint32 deed) {
        const Head &head = m_heads[size_t(deed)];
        return std::pair(head.stamp, bytes(m_desks.at(head.desk)));
    };
    std::map<int, QByteArrayView> shownValues;
    for (int field : layout.stored) {
        const QByteArray name = layout.entity->fields[size_t(field)].name.toUtf8();
        std::map<qint32, QByteArrayView> sets; ///< deed → value; the last of one deed counts
        std::set<qint32> seen;
        std::vector<DeedRef> overtaken;
        for (size_t i = 0; i < parts.size(); ++i) {
            const PartView &part = parts[i];
            if (part.kind == Part::Kind::Removed)
                continue;
            const auto item = std::find_if(part.items.begin(), part.items.end(), [&](const PartView::Item &it) { return it.name == name; });
            if (item == part.items.end()) {
                if (part.kind == Part::Kind::Born)
                    sets.try_emplace(begin[i].deed, QByteArrayView(&Null, 1));
                continue;
            }
            sets[begin[i].deed] = item->after;
            QList<DeedRef> refs;
            if (!PartView::seen(item->seen, refs))
                return damaged(u"seen"_s);
            for (const DeedRef &ref : refs) {
                const qint32 deed = deedOf(ref);
                if (deed != begin[i].deed)
                    deed >= 0 ? void(seen.insert(deed)) : overtaken.push_back(ref);
            }
        }
        std::vector<qint32> heads;
        for (const auto &[deed, value] : sets)
            if (!seen.contains(deed))
                heads.push_back(deed);
        if (heads.empty() && !sets.empty())
            for (const auto &[deed, value] : sets)
                heads.push_back(deed);
        if (heads.empty())
            continue;
        const qint32 shown = *std::max_element(heads.begin(), heads.end(), [&](qint32 a, qint32 b) { return rank(a) < rank(b); });
        shownValues[field] = sets[shown];
        if (heads.size() > 1 || heads.front() != record.birth) {
            for (qint32 deed : heads) {
                const Head &head = m_heads[size_t(deed)];
                m_headRows.push_back({record.key, name, head.desk, head.number, deed == shown, false, deed == shown ? QByteArray() : sets[deed].toByteArray()});
            }
        }
        for (const DeedRef &ref : overtaken)
            for (const auto &[number, id] : m_desks)
                if (id == ref.desk)
                    m_headRows.push_back({record.key, name, number, ref.number, false, true, {}});
    }
    record.visible = isVisible(parts, begin);
    if (!record.visible)
        return {};
    ++m_visible[size_t(record.entity)];
    QByteArray canonical = layout.prefix + QByteArray(record.id.data(), 16);
    quint64 count = 0;
    for (const auto &[field, value] : shownValues)
        count += value.size() == 1 && value.at(0) == Null ? 0 : 1;
    CborWriter(canonical).map(count);
    for (int field : layout.canonical) {
        const auto value = shownValues.find(field);
        if (value == shownValues.end() || (value->second.size() == 1 && value->second.at(0) == Null))
            continue;
        canonical.append(layout.names[size_t(field)]);
        canonical.append(value->second);
    }
    return rows(record, layout, canonical);
}

} // namespace Allpost
