// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Allpost {

/// What stands unsaved in editors, kept in the office file so that a crash loses nothing typed. Written a moment after
/// the last key, on a thread of its own; while an import runs it waits for its end. On the store's thread.
class Drafts : public QObject
{
    Q_OBJECT
public:
    struct Draft
    {
        QString name = {};    ///< which editor and record: "resident:123", "resident:new"
        Key account = 0;
        qint64 wall = 0;      ///< milliseconds UTC of the last key kept
        QString content = {}; ///< the editor's own form, JSON as a rule
    };

    explicit Drafts(Store &store, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~Drafts() override;

    /// What the editor holds now; to be called at every change.
    void keep(const QString &name, const QString &content);
    /// The editor was saved or emptied on purpose.
    void drop(const QString &name);
    /// Drafts that an earlier sitting left, to be offered; what this sitting kept since is not among them.
    const QList<Draft> &left() const { return m_left; }
    /// What is kept under this name now.
    std::optional<Draft> find(const QString &name) const;
    /// All that is kept in the file, the latest first; without what an editor has not written yet.
    static Result<QList<Draft>> all(const Database &db);
    /// Writes now and waits, for closing.
    void flush();

private:
    void write();

    Store &m_store;
    QList<Draft> m_left;
    QMap<QString, Draft> m_waiting; ///< empty content: to be dropped
    QMap<QString, Draft> m_writing;
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace Allpost
