// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/searchindex.h"
#include "models/store/store.h"

#include <QFuture>

namespace Allpost {

/// One line of a search: enough to tell two people of one name apart.
struct FoundResident
{
    Key key = 0;
    QString name;
    QString formerName;
    QString sex;         ///< stored code
    QString birthDate;
    QString idNumber;
    QString phone;
    QString relation;    ///< stored code
    QString household;   ///< name of the head
    QString address;     ///< spoken: 油城花园3号楼2单元501室
    QStringList groups;  ///< stored codes of present care groups, the household's too
    QList<SearchMark> marks;
    bool isSecond = false;  ///< another record of the same person is the one that counts
    bool hasSecond = false; ///< counts, and has another record
};

/// Keeps the search index of an open office: loads it on a worker at the start, follows every deed after.
class ResidentFinder : public QObject
{
    Q_OBJECT
public:
    explicit ResidentFinder(Store &store, QObject *parent = nullptr);
    ~ResidentFinder() override;

    /// Starts loading; ready() follows. wait() ends when it is there (the command line, tests).
    void load();
    void wait();
    bool isReady() const { return m_ready; }

    const SearchIndex &index() const { return *m_index; }
    SearchResult search(const QString &text, int limit) const { return m_index->search(text, limit); }
    /// The lines for these hits, in their order.
    Result<QList<FoundResident>> lines(const QList<SearchHit> &hits) const;
    /// Lines for people, without marks.
    Result<QList<FoundResident>> lines(const QList<Key> &keys) const;

    /// Reads everything from db into a loader, for load() and the bench.
    static Result<SearchIndex::Loader> read(const Database &db);

Q_SIGNALS:
    void ready();
    /// The answers to a search may have changed.
    void changed();

private:
    void follow(const ChangeSet &changes);

    Store &m_store;
    std::unique_ptr<SearchIndex> m_index;
    QFuture<void> m_loading;
    QFuture<void> m_compacting; ///< the index follows changes meanwhile
    std::vector<ChangeSet> m_waiting;
    bool m_ready = false;
    bool m_again = false;
};

} // namespace Allpost
