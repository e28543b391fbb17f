// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"

#include "models/base/cbor.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

#include <sodium.h>
#include <zstd.h>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int HashSize = 32;
constexpr int SeedSize = 32;
constexpr int SaltSize = 16;
constexpr qsizetype ChunkSize = 1 << 20;
constexpr qsizetype CompressFrom = 512;
// A chunk a hostile or broken file claims to hold is never inflated beyond this.
constexpr quint64 LargestChunk = 64u << 20;

enum class Kept : char { Derived = 0, Explicit = 1, Erased = 2 };

Error broken(const QString &detail)
{
    return {ErrorCode::Unreadable,
            QCoreApplication::translate("Store", "The journal of this office file is damaged. Run the check and restore the last good backup to a new file."),
            detail};
}

void appendSize(QByteArray &out, qsizetype size)
{
    const quint32 le = qToLittleEndian(quint32(size));
    out.append(reinterpret_cast<const char *>(&le), 4);
}

QByteArray saltOf(QByteArrayView seed, quint32 index)
{
    QByteArray salt(SaltSize, Qt::Uninitialized);
    const quint32 le = qToLittleEndian(index);
    crypto_generichash(reinterpret_cast<unsigned char *>(salt.data()), SaltSize, reinterpret_cast<const unsigned char *>(&le), 4,
                       reinterpret_cast<const unsigned char *>(seed.data()), SeedSize);
    return salt;
}

/// keyed by the salt: H(salt, part)
void partHash(char *out, QByteArrayView salt, QByteArrayView part)
{
    crypto_generichash(reinterpret_cast<unsigned char *>(out), HashSize, reinterpret_cast<const unsigned char *>(part.data()),
                       size_t(part.size()), reinterpret_cast<const unsigned char *>(salt.data()), size_t(salt.size()));
}

void encodeValue(CborWriter &w, const JournalValue &v)
{
    if (!v.link.isNull())
        w.bytes(v.link.toRfc4122());
    else if (v.plain.isNull())
        w.null();
    else if (v.plain.isNumber())
        w.number(v.plain.number());
    else
        w.text(v.plain.text());
}

Result<JournalValue> decodeValue(const QCborValue &v)
{
    if (v.isNull())
        return JournalValue{};
    if (v.isInteger())
        return JournalValue{Value(v.toInteger()), {}};
    if (v.isString())
        return JournalValue{Value(v.toString()), {}};
    if (v.isByteArray() && v.toByteArray().size() == 16)
        return JournalValue{{}, QUuid::fromRfc4122(v.toByteArray())};
    return broken(u"value"_s);
}

/// Calls visit(kept, salt or hash, part bytes) for each entry of a chunk body.
template <typename Visit>
Status walk(const QByteArray &body, const Visit &visit)
{
    if (body.isEmpty())
        return broken(u"empty chunk"_s);
    QByteArray raw;
    if (body.at(0) == 1) {
        const quint64 size = ZSTD_getFrameContentSize(body.constData() + 1, size_t(body.size() - 1));
        if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > LargestChunk)
            return broken(u"chunk size"_s);
        raw.resize(qsizetype(size));
        if (ZSTD_isError(ZSTD_decompress(raw.data(), size_t(size), body.constData() + 1, size_t(body.size() - 1))))
            return broken(u"chunk data"_s);
    } else {
        raw = body.mid(1);
    }
    if (raw.size() < SeedSize)
        return broken(u"no seed"_s);
    const QByteArrayView seed = QByteArrayView(raw).first(SeedSize);
    qsizetype at = SeedSize;
    for (quint32 index = 0; at < raw.size(); ++index) {
        if (at + 5 > raw.size())
            return broken(u"entry"_s);
        const auto kept = Kept(raw.at(at));
        const auto size = qsizetype(qFromLittleEndian<quint32>(raw.constData() + at + 1));
        at += 5;
        if (kept > Kept::Erased || size > raw.size() - at || (kept == Kept::Explicit && size < SaltSize)
            || (kept == Kept::Erased && size != HashSize))
            return broken(u"entry size"_s);
        const QByteArrayView entry = QByteArrayView(raw).sliced(at, size);
        at += size;
        Status done;
        if (kept == Kept::Derived)
            done = visit(kept, QByteArrayView(saltOf(seed, index)), entry);
        else if (kept == Kept::Explicit)
            done = visit(kept, entry.first(SaltSize), entry.sliced(SaltSize));
        else
            done = visit(kept, entry, QByteArrayView());
        if (!done)
            return done;
    }
    return {};
}

template <typename Visit>
Status walkDeed(const Database &db, qint64 op, const Visit &visit)
{
    Statement chunks(db, u"SELECT body FROM op_body WHERE op = ? ORDER BY chunk"_s);
    chunks.bind(1, op);
    while (true) {
        auto more = chunks.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (auto done = walk(chunks.blob(0), visit); !done)
            return done;
    }
}

} // namespace

QByteArray digestOf(QByteArrayView bytes)
{
    QByteArray out(HashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), HashSize,
                       reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()), nullptr, 0);
    return out;
}

QByteArray DeedHead::chainAfter(const QByteArray &previous) const
{
    QByteArray bytes = previous;
    CborWriter w(bytes);
    w.array(11);
    w.bytes(ref.desk.toRfc4122());
    w.number(ref.number);
    w.number(stamp.epoch);
    w.number(stamp.time);
    w.number(stamp.tick);
    w.number(wall);
    w.bytes(accountId.toRfc4122());
    w.text(action);
    w.text(detail);
    w.array(2);
    w.bytes(undone.desk.toRfc4122());
    w.number(undone.number);
    w.number(parts);
    bytes.append(bodyHash);
    return digestOf(bytes);
}

void encode(QByteArray &out, const Part &part)
{
    CborWriter w(out);
    w.array(part.kind == Part::Kind::Removed ? 5 : 4);
    w.number(int(part.kind));
    w.text(part.entity);
    w.bytes(part.record.toRfc4122());
    QList<const FieldDeed *> fields;
    for (const FieldDeed &f : part.fields)
        fields.append(&f);
    std::sort(fields.begin(), fields.end(), [](const FieldDeed *a, const FieldDeed *b) {
        return a->field.size() != b->field.size() ? a->field.size() < b->field.size() : a->field < b->field;
    });
    w.map(quint64(fields.size()));
    for (const FieldDeed *f : fields) {
        w.text(f->field);
        if (part.kind == Part::Kind::Born) {
            encodeValue(w, f->after);
        } else if (part.kind == Part::Kind::Removed) {
            encodeValue(w, f->before);
        } else {
            w.array(quint64(2 + 2 * f->seen.size()));
            encodeValue(w, f->before);
            encodeValue(w, f->after);
            for (const DeedRef &seen : f->seen) {
                w.bytes(seen.desk.toRfc4122());
                w.number(seen.number);
            }
        }
    }
    if (part.kind == Part::Kind::Removed) {
        w.map(part.covers.size());
        for (const auto &[desk, number] : part.covers) {
            w.bytes(desk.toRfc4122());
            w.number(number);
        }
    }
}

Result<Part> Part::decode(QByteArrayView cbor)
{
    const QCborArray a = QCborValue::fromCbor(cbor.toByteArray()).toArray();
    if (a.size() < 4 || !a.at(0).isInteger() || !a.at(1).isString() || a.at(2).toByteArray().size() != 16 || !a.at(3).isMap())
        return broken(u"part"_s);
    Part part;
    const qint64 kind = a.at(0).toInteger();
    if (kind < 0 || kind > 2)
        return broken(u"part kind"_s);
    part.kind = Kind(kind);
    part.entity = a.at(1).toString();
    part.record = QUuid::fromRfc4122(a.at(2).toByteArray());
    const QCborMap fields = a.at(3).toMap();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        FieldDeed deed;
        deed.field = it.key().toString();
        if (part.kind != Kind::Changed) {
            auto value = decodeValue(it.value());
            if (!value)
                return value.error();
            (part.kind == Kind::Born ? deed.after : deed.before) = *value;
        } else {
            const QCborArray change = it.value().toArray();
            if (change.size() < 2 || change.size() % 2)
                return broken(u"change"_s);
            auto before = decodeValue(change.at(0));
            auto after = decodeValue(change.at(1));
            if (!before || !after)
                return broken(u"change value"_s);
            deed.before = *before;
            deed.after = *after;
            for (qsizetype i = 2; i < change.size(); i += 2)
                deed.seen.append({QUuid::fromRfc4122(change.at(i).toByteArray()), change.at(i + 1).toInteger()});
        }
        part.fields.append(deed);
    }
    if (part.kind == Kind::Removed) {
        const QCborMap covers = a.at(4).toMap();
        for (auto it = covers.begin(); it != covers.end(); ++it)
            part.covers[QUuid::fromRfc4122(it.key().toByteArray())] = it.value().toInteger();
    }
    return part;
}

BodyWriter::BodyWriter(const Database &db, qint64 op) : m_db(db), m_op(op) {}

BodyWriter::~BodyWriter()
{
    for (auto &pending : m_pending)
        pending.wait();
}

Status BodyWriter::add(const QByteArray &cbor)
{
    m_raw.append(cbor);
    m_ends.append(m_raw.size());
    ++m_parts;
    return m_raw.size() < ChunkSize ? Status() : flush(false);
}

BodyWriter::Sealed BodyWriter::seal(QByteArray raw, QList<qsizetype> ends, bool compress)
{
    const QByteArray seed = randomBytes(SeedSize);
    QByteArray plain;
    plain.reserve(raw.size() + ends.size() * 5 + SeedSize);
    plain.append(seed);
    Sealed sealed;
    sealed.hashes.resize(ends.size() * HashSize);
    qsizetype from = 0;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const QByteArrayView part = QByteArrayView(raw).sliced(from, ends.at(i) - from);
        plain.append(char(Kept::Derived));
        appendSize(plain, part.size());
        plain.append(part);
        partHash(sealed.hashes.data() + i * HashSize, saltOf(seed, quint32(i)), part);
        from = ends.at(i);
    }
    if (!compress) {
        sealed.body = QByteArray(1, '\0') + plain;
        return sealed;
    }
    sealed.body.resize(qsizetype(ZSTD_compressBound(size_t(plain.size()))) + 1);
    sealed.body[0] = 1;
    const size_t size = ZSTD_compress(sealed.body.data() + 1, size_t(sealed.body.size() - 1), plain.constData(), size_t(plain.size()), 3);
    sealed.body.truncate(qsizetype(size) + 1);
    return sealed;
}

Status BodyWriter::take(Sealed sealed)
{
    m_hashes.append(sealed.hashes);
    Statement insert(m_db, u"INSERT INTO op_body (op, chunk, body) VALUES (?, ?, ?)"_s);
    insert.bind(1, m_op);
    insert.bind(2, qint64(m_chunk++));
    insert.bind(3, sealed.body);
    return insert.run();
}

Status BodyWriter::flush(bool last)
{
    if (!m_ends.isEmpty()) {
        if (last && m_chunk == 0 && m_pending.empty()) {
            const bool compress = m_raw.size() >= CompressFrom;
            if (auto done = take(seal(std::exchange(m_raw, {}), std::exchange(m_ends, {}), compress)); !done)
                return done;
        } else {
            m_pending.push_back(std::async(std::launch::async, &BodyWriter::seal, std::exchange(m_raw, {}), std::exchange(m_ends, {}), true));
            m_raw.reserve(ChunkSize + ChunkSize / 8);
        }
    }
    while (!m_pending.empty() && (last || m_pending.size() > 2)) {
        Sealed sealed = m_pending.front().get();
        m_pending.pop_front();
        if (auto done = take(std::move(sealed)); !done)
            return done;
    }
    return {};
}

Result<QByteArray> BodyWriter::finish()
{
    if (auto done = flush(true); !done)
        return done.error();
    return digestOf(m_hashes);
}

Status BodyReader::read(const Database &db, qint64 op, const Sink &sink)
{
    return walkDeed(db, op, [&](Kept kept, QByteArrayView, QByteArrayView cbor) -> Status {
        if (kept == Kept::Erased)
            return {};
        auto part = Part::decode(cbor);
        if (!part)
            return part.error();
        return sink(*part);
    });
}

Result<QByteArray> BodyReader::hash(const Database &db, qint64 op)
{
    QByteArray hashes;
    auto done = walkDeed(db, op, [&](Kept kept, QByteArrayView saltOrHash, QByteArrayView cbor) -> Status {
        if (kept == Kept::Erased) {
            hashes.append(saltOrHash);
            return {};
        }
        hashes.resize(hashes.size() + HashSize);
        partHash(hashes.data() + hashes.size() - HashSize, saltOrHash, cbor);
        return {};
    });
    if (!done)
        return done.error();
    return digestOf(hashes);
}

} // namespace Allpost
