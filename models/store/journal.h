// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/dictionary/value.h"
#include "models/store/clock.h"
#include "models/store/ids.h"

#include <QList>

#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <vector>

namespace Allpost {

class Database;

/// One deed of one desk, as other desks know it.
struct DeedRef
{
    QUuid desk;
    qint64 number = 0;

    friend bool operator==(const DeedRef &, const DeedRef &) = default;
};

/// A value as the journal keeps it: links by the record's id, never by the key of this file.
struct JournalValue
{
    Value plain = {};
    RecordId link = {};

    bool isNull() const { return plain.isNull() && link.isNull(); }
    friend bool operator==(const JournalValue &, const JournalValue &) = default;
};

/// What a deed did to one field: the value before, the value after, and which deeds' values the person had seen.
struct FieldDeed
{
    QString field;
    JournalValue before = {};
    JournalValue after = {};
    QList<DeedRef> seen = {};
};

/// What a deed did to one record. In canonical CBOR: [kind, entity, record, {field: …}, {desk: number}?].
struct Part
{
    enum class Kind { Born = 0, Changed = 1, Removed = 2 };

    Kind kind = Kind::Born;
    QString entity;
    RecordId record;
    QList<FieldDeed> fields = {};           ///< born: after only; removed: before only
    std::map<QUuid, qint64> covers = {};    ///< removed: last deed of each desk that the remover held

    static Result<Part> decode(QByteArrayView cbor);
};

/// A part looked at in place, without copying: for reading millions. Views point into the bytes given.
struct PartView
{
    struct Item
    {
        QByteArrayView name = {};   ///< UTF-8
        QByteArrayView before = {}; ///< one CBOR scalar; empty when the part has none
        QByteArrayView after = {};
        QByteArrayView seen = {};   ///< CBOR: desk, number, desk, number …
    };

    Part::Kind kind = Part::Kind::Born;
    QByteArrayView entity = {};
    QByteArrayView record = {}; ///< 16 bytes
    std::vector<Item> items = {};
    std::map<QUuid, qint64> covers = {};

    /// Strict: false for anything that encode() would not write. headOnly: items and covers stay empty.
    bool parse(QByteArrayView cbor, bool headOnly = false);
    static bool value(QByteArrayView scalar, JournalValue &value);
    static bool seen(QByteArrayView cbor, QList<DeedRef> &refs);
    /// The 16 bytes of a linked record, or nothing when the scalar is no link.
    static QByteArrayView link(QByteArrayView scalar)
    {
        return scalar.size() == 17 && scalar.at(0) == '\x50' ? scalar.sliced(1) : QByteArrayView();
    }
};

/// {desk: number} in canonical CBOR.
void encodeCovers(QByteArray &out, const std::map<QUuid, qint64> &covers);
void encodeValue(QByteArray &out, const JournalValue &value);

/// Head of a deed: who, when, why. The chain covers all of it and the hash of the body.
struct DeedHead
{
    qint64 key = 0; ///< of this file
    DeedRef ref;
    Stamp stamp;
    qint64 wall = 0;       ///< claimed wall clock, milliseconds UTC; what people see
    Key account = 0;       ///< worker
    RecordId accountId = {};
    QString action;        ///< "resident.change", "import.resident" …: data, put in words at display
    QString detail = {};   ///< JSON object of arguments, without personal data
    DeedRef undone = {};   ///< the deed this one takes back
    qint64 parts = 0;
    QByteArray bodyHash = {};
    QByteArray chain = {};

    /// H(previous chain, canonical head, body hash).
    QByteArray chainAfter(const QByteArray &previous) const;
};

/// BLAKE2b-256.
QByteArray digestOf(QByteArrayView bytes);

/// The same over bytes that come piece by piece: the hashes of an import's parts are 60 MB together.
class RunningDigest
{
public:
    RunningDigest();
    ~RunningDigest();
    void add(QByteArrayView bytes);
    /// The digest of all that was added; nothing can be added afterwards.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Writes the body of one deed in chunks: each part hashed with a salt of its own, chunks compressed when large, both
/// off this thread when there are many. The salts come from one seed kept with the chunk; erasing a part later
/// replaces the seed by the other parts' salts, so that the erased one's hash cannot be tried against guesses.
class BodyWriter
{
public:
    BodyWriter(const Database &db, qint64 op);
    ~BodyWriter();

    /// Where the next part is written, at its end; endPart() takes what was appended as one part in canonical form.
    QByteArray &buffer() { return m_raw; }
    Status endPart();
    /// Writes what is left; gives the body hash: H over the list of the parts' salted hashes.
    Result<QByteArray> finish();
    qint64 parts() const { return m_parts; }

private:
    struct Sealed { QByteArray hashes; QByteArray body; };
    static Sealed seal(QByteArray raw, QList<qsizetype> ends, bool compress);
    Status flush(bool last);
    Status take(Sealed sealed);

    const Database &m_db;
    qint64 m_op;
    qint64 m_parts = 0;
    int m_chunk = 0;
    QByteArray m_raw;
    QList<qsizetype> m_ends;
    RunningDigest m_hashes;
    std::deque<std::future<Sealed>> m_pending;
};

/// Reads a deed's body part by part, in order. An erased part is passed over (null cbor, its hash only).
class BodyReader
{
public:
    using Sink = std::function<Status(const Part &part)>;

    using RawSink = std::function<Status(QByteArrayView cbor)>;
    struct Sum { QByteArray hash = {}; qint64 parts = 0; };

    /// Every part of deed op; stops at the first error of the sink.
    static Status read(const Database &db, qint64 op, const Sink &sink);
    /// The same, not decoded.
    static Status readRaw(const Database &db, qint64 op, const RawSink &sink);
    /// Only the parts that speak of this record or link to it: quick even in an import of millions.
    static Status find(const Database &db, qint64 op, const RecordId &record, const Sink &sink);
    /// Body hash and number of parts from what is stored, for verifying. sink, when given, gets every part as in readRaw.
    static Result<Sum> sum(const Database &db, qint64 op, const RawSink &sink = {});
    static Result<QByteArray> hash(const Database &db, qint64 op);
};

/// Appends one part in canonical CBOR.
void encode(QByteArray &out, const Part &part);

} // namespace Allpost
