// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/task.h"
#include "models/store/journal.h"
#include "models/store/layout.h"

#include <array>
#include <unordered_map>

namespace Allpost {

/// The tables as the journal says they are: a pure function of the set of operations, whatever order they came in
/// (reliability.md 2.3, 2.4). A field's heads are the deeds that set it and that no other deed names as seen; shown is
/// the head with the greatest stamp. A record is visible when some deed that made or changed it is covered by no removal.
///
/// Reads every body twice: once to verify it and to learn which records were touched after their birth, once to give
/// the rows; only what was touched is kept in memory.
class JournalFold
{
public:
    struct Head { qint64 key = 0; int desk = 0; qint64 number = 0; Stamp stamp = {}; };
    struct HeadRow
    {
        Key record = 0;
        QByteArray field = {};
        qint64 desk = 0;
        qint64 number = 0;
        bool shown = false;
        bool overtaken = false;
        QByteArray value = {}; ///< of heads that are not shown

        auto order() const { return std::tie(record, field, desk, number); }
        friend bool operator==(const HeadRow &, const HeadRow &) = default;
    };
    struct RemovalRow
    {
        Key record = 0;
        qint64 desk = 0;
        qint64 number = 0;
        QByteArray covers = {};

        auto order() const { return std::tie(record, desk, number); }
        friend bool operator==(const RemovalRow &, const RemovalRow &) = default;
    };
    struct Touch
    {
        Key record = 0;
        qint64 op = 0;
        friend auto operator<=>(const Touch &, const Touch &) = default;
    };
    struct Record
    {
        std::array<char, 16> id = {};
        Key key = 0;
        qint32 entity = -1;  ///< index in Dictionary::entities(); -1: not told by the journal
        qint32 tableEntity = 0; ///< number in entity_name as table record has it; 0: not in table record
        qint32 birth = -1;   ///< index of the deed that made it
        qint64 tableBorn = 0;
        bool touched = false;
        bool visible = false;
    };
    /// Gets each visible record as its birth would be written with the values of today (journal.h, Part).
    using RowSink = std::function<Status(const Record &record, const Layout &layout, QByteArrayView canonical)>;
    /// What is wrong with the journal itself, in words.
    using ProblemSink = std::function<void(const QString &problem)>;

    JournalFold(const Database &db, Progress &progress) : m_db(db), m_progress(progress) {}

    /// Reads table record and the heads of all deeds and verifies chains, numbers and bodies. Broken bodies are told to
    /// problems and left out of the fold.
    Status read(const ProblemSink &problems);
    /// Only the heads of all deeds: numbers without holes, each chain value from the one before.
    Status readChains(const ProblemSink &problems);
    /// Gives the rows, then knows the rest. Keys of records that table record does not hold begin after the last one.
    Status fold(const RowSink &rows);

    const std::vector<Record> &records() const { return m_records; }
    const Record *find(Key key) const;
    const Record *find(const char *id16) const;
    const std::vector<Head> &heads() const { return m_heads; }
    const std::vector<HeadRow> &headRows() const { return m_headRows; }
    const std::vector<RemovalRow> &removalRows() const { return m_removalRows; }
    const std::vector<Touch> &touches() const { return m_touches; }
    /// Visible records of one kind, by index in Dictionary::entities().
    qint64 visible(int entity) const { return m_visible[size_t(entity)]; }
    qint64 parts() const { return m_parts; }

private:
    struct Piece { qint32 record; qint32 deed; qsizetype at; qint32 size; };

    Status readRecords();
    Status readDesks();
    Status readHeads(const ProblemSink &problems);
    Status readBodies(const ProblemSink &problems);
    Status learn(qint32 deed, QByteArrayView cbor);
    Status give(qint32 deed, QByteArrayView cbor, const RowSink &rows);
    Status foldPieces(const RowSink &rows);
    Status foldRecord(const Piece *begin, const Piece *end, const RowSink &rows);
    bool isVisible(const std::vector<PartView> &parts, const Piece *begin) const;
    void touch(qint32 record, qint32 deed);
    void touchLinks(const PartView &part, qint32 deed);
    qint32 indexOf(const char *id16);
    int entityIndex(QByteArrayView name);
    qint32 deedOf(const DeedRef &ref) const;
    Status step();

    const Database &m_db;
    Progress &m_progress;
    std::vector<Record> m_records;
    std::vector<std::pair<std::array<char, 16>, qint32>> m_byId;
    size_t m_hint = 0;
    std::map<std::array<char, 16>, qint32> m_more;
    std::vector<qint32> m_byKey;
    Key m_lastKey = 0;
    std::map<int, QUuid> m_desks;
    std::vector<Head> m_heads;
    std::vector<bool> m_sound;
    std::map<std::pair<int, qint64>, qint32> m_deedByNumber;
    std::vector<std::pair<QByteArray, int>> m_entities;
    QByteArray m_arena;
    std::vector<Piece> m_pieces;
    std::vector<HeadRow> m_headRows;
    std::vector<RemovalRow> m_removalRows;
    std::vector<Touch> m_touches;
    std::vector<qint64> m_visible;
    PartView m_part;
    qint64 m_parts = 0;
    qint64 m_steps = 0;
    qint64 m_total = 0;
};

} // namespace Allpost
