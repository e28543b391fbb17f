// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/attachments.h"

#include "models/dictionary/entity.h"
#include "models/store/words.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// The end of a hash tells it apart well enough.
QString shortHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex().left(12));
}

} // namespace

QString Attachments::hashOf(const QByteArray &content)
{
    return QString::fromLatin1(sha256(content).toHex());
}

Result<QString> Attachments::keep(UnitOfWork &work, const QByteArray &content)
{
    if (content.isEmpty())
        return Error{ErrorCode::Invalid, said(QT_TRANSLATE_NOOP("Store", "The file is empty.")), {}};
    if (content.size() > Largest)
        return Error{ErrorCode::Invalid,
                     said(QT_TRANSLATE_NOOP("Store", "The file is larger than %1; keep a smaller one.")).arg(QLocale().formattedDataSize(Largest)), {}};
    const QByteArray hash = sha256(content);
    // The contents stand beside the tables of the dictionary: the journal has the hash, so the content itself is no deed.
    Statement insert(work.db(), u"INSERT INTO attachment (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s);
    insert.bind(1, hash);
    insert.bind(2, qint64(content.size()));
    insert.bind(3, content);
    if (auto done = insert.run(); !done)
        return done.error();
    return QString::fromLatin1(hash.toHex());
}

Result<QByteArray> Attachments::content(const Database &db, const QString &hash)
{
    Statement select(db, u"SELECT content FROM attachment WHERE sha256 = ?"_s);
    const QByteArray wanted = QByteArray::fromHex(hash.toLatin1());
    select.bind(1, wanted);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, said(QT_TRANSLATE_NOOP("Store", "The photo is not in this file.")), hash};
    const QByteArray content = select.blob(0);
    if (sha256(content) != wanted)
        return Error{ErrorCode::Unreadable, said(QT_TRANSLATE_NOOP("Store", "The photo is damaged. A backup may still have it.")), hash};
    return content;
}

Result<qint64> Attachments::size(const Database &db, const QString &hash)
{
    Statement select(db, u"SELECT size FROM attachment WHERE sha256 = ?"_s);
    select.bind(1, QByteArray::fromHex(hash.toLatin1()));
    auto found = select.step();
    if (!found)
        return found.error();
    return *found ? select.number(0) : 0;
}

Status Attachments::check(const Database &db, const std::function<void(const QString &)> &problem)
{
    QSet<QByteArray> kept;
    Statement contents(db, u"SELECT sha256, size, content FROM attachment ORDER BY sha256"_s);
    while (true) {
        auto more = contents.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QByteArray hash = contents.blob(0);
        const QByteArray content = contents.blob(2);
        kept.insert(hash);
        if (sha256(content) != hash || contents.number(1) != content.size())
            problem(said(QT_TRANSLATE_NOOP("Store", "The photo %1 is damaged.")).arg(shortHash(hash)));
    }
    for (const Entity *entity : Dictionary::entities()) {
        for (const Field &field : entity->fields) {
            if (field.type != FieldType::Attachment || !field.isStored())
                continue;
            Statement named(db, u"SELECT key, %1 FROM %2 WHERE %1 IS NOT NULL ORDER BY key"_s.arg(field.name, entity->name));
            while (true) {
                auto more = named.step();
                if (!more)
                    return more.error();
                if (!*more)
                    break;
                const QByteArray hash = QByteArray::fromHex(named.text(1).toLatin1());
                if (!kept.contains(hash))
                    problem(said(QT_TRANSLATE_NOOP("Store", "%1 %2: its photo %3 is missing."))
                                .arg(entity->label(), QString::number(named.number(0)), shortHash(hash)));
            }
        }
    }
    return {};
}

} // namespace Allpost
