// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"

#include "models/base/cbor.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/words.h"

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
            said(QT_TRANSLATE_NOOP("Store", "The journal of this office file is damaged. Run the check and restore the last good backup to a new file.")),
            detail};
}

void appendSize(QByteArray &out, qsizetype size)
{
    const quint32 le = qToLittleEndian(quint32(size));
    out.append(reinterpret_cast<const char *>(&le), 4);
}

/// The salts of one chunk from its seed, four to a hash.
class Salts
{
public:
    explicit Salts(QByteArrayView seed) : m_seed(seed) {}

    QByteArrayView operator[](quint32 index)
    {
        if (const quint32 block = index / 4; block != m_block) {
            const quint32 le = qToLittleEndian(block);
            crypto_generichash(m_salts, sizeof m_salts, reinterpret_cast<const unsigned char *>(&le), 4,
                               reinterpret_cast<const unsigned char *>(m_seed.data()), SeedSize);
            m_block = block;
        }
        return {reinterpret_cast<const char *>(m_salts) + (index % 4) * SaltSize, SaltSize};
    }

private:
    QByteArrayView m_seed;
    quint32 m_block = 0xffffffff;
    unsigned char m_salts[4 * SaltSize] = {};
};

/// keyed by the salt: H(salt, part)
void partHash(char *out, QByteArrayView salt, QByteArrayView part)
{
    crypto_generichash(reinterpret_cast<unsigned char *>(out), HashSize, reinterpret_cast<const unsigned char *>(part.data()),
                       size_t(part.size()), reinterpret_cast<const unsigned char *>(salt.data()), size_t(salt.size()));
}

/// Of one entry: its salt, or what an erased one left.
struct SaltOrHash
{
    Kept kept;
    Salts &salts;
    quint32 index;
    QByteArrayView entry;

    QByteArrayView operator()() const
    {
        return kept == Kept::Derived ? salts[index] : kept == Kept::Explicit ? entry.first(SaltSize) : entry;
    }
};

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
    Salts salts(QByteArrayView(raw).first(SeedSize));
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
        // The salt is made only where somebody asks for it: reading does not, verifying does.
        const SaltOrHash salt{kept, salts, index, entry};
        const QByteArrayView part = kept == Kept::Derived ? entry : kept == Kept::Explicit ? entry.sliced(SaltSize) : QByteArrayView();
        if (Status done = visit(kept, salt, part); !done)
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

struct RunningDigest::State
{
    crypto_generichash_state state;
};

RunningDigest::RunningDigest() : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->state, nullptr, 0, HashSize);
}

RunningDigest::~RunningDigest() = default;

void RunningDigest::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->state, reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()));
}

QByteArray RunningDigest::finish()
{
    QByteArray out(HashSize, Qt::Uninitialized);
    crypto_generichash_final(&m_state->state, reinterpret_cast<unsigned char *>(out.data()), HashSize);
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

void encodeValue(QByteArray &out, const JournalValue &v)
{
    CborWriter w(out);
    if (!v.link.isNull())
        w.bytes(v.link.toRfc4122());
    else if (v.plain.isNull())
        w.null();
    else if (v.plain.isNumber())
        w.number(v.plain.number());
    else
        w.text(v.plain.view());
}

void encodeCovers(QByteArray &out, const std::map<QUuid, qint64> &covers)
{
    std::map<QByteArray, qint64> ordered;
    for (const auto &[desk, number] : covers)
        ordered[desk.toRfc4122()] = number;
    CborWriter w(out);
    w.map(ordered.size());
    for (const auto &[desk, number] : ordered) {
        w.bytes(desk);
        w.number(number);
    }
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
            encodeValue(out, f->after);
        } else if (part.kind == Part::Kind::Removed) {
            encodeValue(out, f->before);
        } else {
            w.array(quint64(2 + 2 * f->seen.size()));
            encodeValue(out, f->before);
            encodeValue(out, f->after);
            for (const DeedRef &seen : f->seen) {
                w.bytes(seen.desk.toRfc4122());
                w.number(seen.number);
            }
        }
    }
    if (part.kind == Part::Kind::Removed)
        encodeCovers(out, part.covers);
}

bool PartView::parse(QByteArrayView cbor, bool headOnly)
{
    items.clear();
    covers.clear();
    CborReader in(cbor);
    quint64 size = 0, count = 0;
    qint64 number = 0;
    if (!in.array(size) || !in.number(number) || number < 0 || number > 2 || !in.text(entity) || !in.bytes(record) || record.size() != 16)
        return false;
    kind = Part::Kind(number);
    if (size != (kind == Part::Kind::Removed ? 5u : 4u))
        return false;
    if (headOnly)
        return true;
    if (!in.map(count))
        return false;
    for (quint64 i = 0; i < count; ++i) {
        Item item;
        if (!in.text(item.name))
            return false;
        if (kind != Part::Kind::Changed) {
            if (!in.scalar(kind == Part::Kind::Born ? item.after : item.before))
                return false;
        } else {
            quint64 values = 0;
            if (!in.array(values) || values < 2 || values % 2 || !in.scalar(item.before) || !in.scalar(item.after))
                return false;
            const char *from = in.at();
            QByteArrayView passed;
            for (quint64 v = 2; v < values; ++v)
                if (!in.scalar(passed))
                    return false;
            item.seen = QByteArrayView(from, in.at() - from);
        }
        items.push_back(item);
    }
    if (kind == Part::Kind::Removed) {
        if (!in.map(count))
            return false;
        QByteArrayView desk;
        for (quint64 i = 0; i < count; ++i) {
            if (!in.bytes(desk) || desk.size() != 16 || !in.number(number))
                return false;
            covers[QUuid::fromRfc4122(desk)] = number;
        }
    }
    return in.atEnd();
}

bool PartView::value(QByteArrayView scalar, JournalValue &value)
{
    value = {};
    CborReader in(scalar);
    switch (in.peek()) {
    case CborReader::Unsigned:
    case CborReader::Negative: {
        qint64 number = 0;
        if (!in.number(number))
            return false;
        value.plain = Value(number);
        return true;
    }
    case CborReader::Text: {
        QByteArrayView text;
        if (!in.text(text))
            return false;
        value.plain = Value(QString::fromUtf8(text));
        return true;
    }
    case CborReader::Bytes: {
        const QByteArrayView id = link(scalar);
        value.link = id.isEmpty() ? QUuid() : QUuid::fromRfc4122(id);
        return !id.isEmpty();
    }
    default: return scalar.size() == 1 && scalar.at(0) == '\xf6';
    }
}

bool PartView::seen(QByteArrayView cbor, QList<DeedRef> &refs)
{
    refs.clear();
    CborReader in(cbor);
    while (!in.atEnd()) {
        QByteArrayView desk;
        qint64 number = 0;
        if (!in.bytes(desk) || desk.size() != 16 || !in.number(number))
            return false;
        refs.append({QUuid::fromRfc4122(desk), number});
    }
    return true;
}

Result<Part> Part::decode(QByteArrayView cbor)
{
    PartView view;
    if (!view.parse(cbor))
        return broken(u"part"_s);
    Part part{view.kind, QString::fromUtf8(view.entity), QUuid::fromRfc4122(view.record), {}, view.covers};
    for (const PartView::Item &item : view.items) {
        FieldDeed deed;
        deed.field = QString::fromUtf8(item.name);
        if ((!item.before.isEmpty() && !PartView::value(item.before, deed.before))
            || (!item.after.isEmpty() && !PartView::value(item.after, deed.after)) || !PartView::seen(item.seen, deed.seen))
            return broken(u"value"_s);
        part.fields.append(deed);
    }
    return part;
}

BodyWriter::BodyWriter(const Database &db, qint64 op) : m_db(db), m_op(op) {}

BodyWriter::~BodyWriter()
{
    for (auto &pending : m_pending)
        pending.wait();
}

Status BodyWriter::endPart()
{
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
    Salts salts(seed);
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const QByteArrayView part = QByteArrayView(raw).sliced(from, ends.at(i) - from);
        plain.append(char(Kept::Derived));
        appendSize(plain, part.size());
        plain.append(part);
        partHash(sealed.hashes.data() + i * HashSize, salts[quint32(i)], part);
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
    m_hashes.add(sealed.hashes);
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
    return m_hashes.finish();
}

Status BodyReader::readRaw(const Database &db, qint64 op, const RawSink &sink)
{
    return walkDeed(db, op, [&](Kept kept, const SaltOrHash &, QByteArrayView cbor) { return kept == Kept::Erased ? Status() : sink(cbor); });
}

Status BodyReader::read(const Database &db, qint64 op, const Sink &sink)
{
    return readRaw(db, op, [&](QByteArrayView cbor) -> Status {
        auto part = Part::decode(cbor);
        if (!part)
            return part.error();
        return sink(*part);
    });
}

Status BodyReader::find(const Database &db, qint64 op, const RecordId &record, const Sink &sink)
{
    const QByteArray id = bytes(record);
    return readRaw(db, op, [&](QByteArrayView cbor) -> Status {
        if (!memmem(cbor.data(), size_t(cbor.size()), id.constData(), 16))
            return {};
        auto part = Part::decode(cbor);
        if (!part)
            return part.error();
        return sink(*part);
    });
}

Result<BodyReader::Sum> BodyReader::sum(const Database &db, qint64 op, const RawSink &sink)
{
    RunningDigest hashes;
    qint64 parts = 0;
    auto done = walkDeed(db, op, [&](Kept kept, const SaltOrHash &salt, QByteArrayView cbor) -> Status {
        ++parts;
        if (kept == Kept::Erased) {
            hashes.add(salt());
            return {};
        }
        char hash[HashSize];
        partHash(hash, salt(), cbor);
        hashes.add(QByteArrayView(hash, HashSize));
        return sink ? sink(cbor) : Status();
    });
    if (!done)
        return done.error();
    return Sum{hashes.finish(), parts};
}

Result<QByteArray> BodyReader::hash(const Database &db, qint64 op)
{
    auto sum = BodyReader::sum(db, op);
    if (!sum)
        return sum.error();
    return sum->hash;
}

} // namespace Allpost
