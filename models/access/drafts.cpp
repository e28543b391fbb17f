// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/access/drafts.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDrafts, "allpost.drafts", QtInfoMsg)

// After the last key; a crash loses no more than what was typed in that time.
constexpr int QuietMs = 400;

QList<Drafts::Draft> readAll(const Database &db)
{
    auto all = Drafts::all(db);
    return all ? *all : QList<Drafts::Draft>();
}

Status writeAll(const QString &path, const QMap<QString, Drafts::Draft> &drafts)
{
    auto db = Database::open(path, Database::Mode::Write);
    if (!db)
        return db.error();
    auto scope = Transaction::begin(*db);
    if (!scope)
        return scope.error();
    for (const Drafts::Draft &draft : drafts) {
        auto done = draft.content.isEmpty()
            ? Query::run(*db, u"DELETE FROM draft WHERE name = :name"_s, {{u":name"_s, draft.name}})
            : Query::run(*db,
                         u"INSERT INTO draft (name, account, wall, content) VALUES (:name, :account, :wall, :content) "
                         "ON CONFLICT (name) DO UPDATE SET account = excluded.account, wall = excluded.wall, content = excluded.content"_s,
                         {{u":name"_s, draft.name}, {u":account"_s, draft.account}, {u":wall"_s, draft.wall}, {u":content"_s, draft.content}});
        if (!done)
            return done.error();
    }
    return scope->commit();
}

} // namespace

Result<QList<Drafts::Draft>> Drafts::all(const Database &db)
{
    auto rows = Query::run(db, u"SELECT name, account, wall, content FROM draft ORDER BY wall DESC"_s);
    if (!rows)
        return rows.error();
    QList<Draft> all;
    while (rows->next())
        all.append({rows->text(0), rows->number(1), rows->number(2), rows->text(3)});
    return all;
}

Drafts::Drafts(Store &store, QObject *parent) : QObject(parent), m_store(store), m_left(readAll(store.db()))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(QuietMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::write);
    connect(&store, &Store::writerFree, this, [this] {
        if (!m_waiting.isEmpty() && !m_timer.isActive())
            m_timer.start();
    });
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::keep(const QString &name, const QString &content)
{
    m_waiting[name] = {name, m_store.worker(), QDateTime::currentMSecsSinceEpoch(), content};
    m_left.removeIf([&](const Draft &draft) { return draft.name == name; });
    m_timer.start();
}

void Drafts::drop(const QString &name)
{
    keep(name, {});
}

std::optional<Drafts::Draft> Drafts::find(const QString &name) const
{
    for (const auto *map : {&m_waiting, &m_writing})
        if (const auto at = map->constFind(name); at != map->cend())
            return at->content.isEmpty() ? std::nullopt : std::optional(*at);
    for (const Draft &draft : readAll(m_store.db()))
        if (draft.name == name)
            return draft;
    return {};
}

void Drafts::write()
{
    if (!m_writing.isEmpty() || m_waiting.isEmpty())
        return;
    // A running import holds the file: its end starts the timer again.
    if (m_store.isWriting())
        return;
    m_writing = std::exchange(m_waiting, {});
    m_pool.start([this, path = m_store.path(), drafts = m_writing] {
        const Status done = writeAll(path, drafts);
        QMetaObject::invokeMethod(this, [this, done] {
            const auto written = std::exchange(m_writing, {});
            if (!done) {
                qCWarning(lcDrafts).noquote() << "drafts wait:" << done.error().detail;
                for (const Draft &draft : written)
                    if (!m_waiting.contains(draft.name))
                        m_waiting[draft.name] = draft;
            }
            if (!m_waiting.isEmpty() && done)
                m_timer.start();
        });
    });
}

void Drafts::flush()
{
    m_timer.stop();
    m_pool.waitForDone();
    // What the thread wrote is told by an event that may not come any more; writing it twice does no harm.
    QMap<QString, Draft> all = std::exchange(m_writing, {});
    for (const Draft &draft : std::exchange(m_waiting, {}))
        all[draft.name] = draft;
    if (all.isEmpty())
        return;
    if (auto done = writeAll(m_store.path(), all); !done)
        qCWarning(lcDrafts).noquote() << "drafts were not kept:" << done.error().detail;
}

} // namespace Allpost
