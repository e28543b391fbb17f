// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/checkins/activityrecords.h"
#include "models/checkins/unitrecords.h"
#include "models/store/unitofwork.h"

#include <QDate>

namespace Allpost {

/// Who holds a post, or held it.
struct ClaimLine
{
    Key key = 0;
    PostClaim claim = {};
    QString post = {};
    QString member = {};
    QString unit = {};

    bool isOpen(QDate today = QDate::currentDate()) const;
};

/// A post of the catalogue with who is on it.
struct ServicePostLine
{
    Key key = 0;
    ServicePost post = {};
    QString fiveMicro = {};
    int taken = 0;

    /// Places nobody holds; nothing when the office names no number. Below zero after two desks gave the last one away.
    std::optional<int> left() const { return post.wanted ? std::optional(int(*post.wanted) - taken) : std::nullopt; }
    QStringList skills() const { return post.skills.split(u'\n', Qt::SkipEmptyParts); }
};

/// 服务岗位: the catalogue, who claims what with which promise (亮承诺).
class ServicePosts
{
public:
    explicit ServicePosts(Store &store) : m_store(store) {}

    /// In the office's order, those no longer used only when asked for, last.
    static Result<QList<ServicePostLine>> list(const Database &db, bool withInactive = false, QDate today = QDate::currentDate());
    /// The claims of a post or of a member (one of the two), open ones first, the latest first.
    static Result<QList<ClaimLine>> claims(const Database &db, Key post, Key member, QDate today = QDate::currentDate());
    /// Sentences of a promise to choose from.
    static QStringList promises();

    static Findings check(const Database &db, const ServicePost &post, Key self = 0);
    Result<Key> add(const ServicePost &post);
    Result<bool> change(const Snapshot &seen, const ServicePost &now);
    /// No longer offered, or offered again; who holds it keeps it.
    Status setInactive(Key post, bool inactive);

    /// The member takes these posts with one promise: one deed. Who had not reported yet reports by it that day. Refused when
    /// no place is left, when he holds one of them, when he is gone; then nothing is taken.
    Status claim(const QList<Key> &posts, Key member, const QString &promise, QDate since = QDate::currentDate());
    /// From that day on he no longer holds it.
    Status release(Key claim, QDate on = QDate::currentDate());

    /// Shipped posts and the five labels, once: those of the name there already are left alone. One deed checkin.examples.
    static Status addExamples(Store &store);

private:
    Store &m_store;
};

/// 五微: labels the office may rename.
class FiveMicros
{
public:
    struct Entry { Key key = 0; FiveMicro label = {}; };

    static Result<QList<Entry>> list(const Database &db, bool withInactive = false);
    /// The name by key, of inactive ones too.
    static Result<QHash<Key, QString>> names(const Database &db);
    /// The labels as they shall be, in their order: a name for each that is there, and further ones; an empty name takes one
    /// out of use. One deed. Invalid when two are called the same or none is left.
    static Status save(Store &store, const QList<Entry> &labels);
};

} // namespace Allpost
