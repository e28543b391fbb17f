// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/care/hints.h"

#include <QObject>

#include <memory>

namespace Allpost {

class ListLoader;

/// The rules of the office with the people each speaks of, counted off the UI thread and again after each deed that may
/// change them; what was counted before stays until then.
class HintCounts : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        HintRuleEntry rule = {};
        Hints::Answer answer = {};
        bool isCounted = false;
    };

    explicit HintCounts(Store &store, QObject *parent = nullptr);
    ~HintCounts() override;

    /// Reads the rules at once, then counts. Nothing is read before.
    Status load();
    /// Today unless a test says otherwise.
    void setToday(QDate today);

    /// While nobody looks, deeds are only remembered; counted again when somebody does.
    void setWatched(bool watched);
    /// Counts a rule that is being written, kept or not; tried() answers, once for several asked in a row.
    void tryOut(const HintRule &rule);

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *find(Key rule) const;
    const Hints &hints() const { return m_hints; }
    bool isCounting() const { return m_counting; }
    /// People with at least one hint that is surely theirs.
    qint64 people() const { return m_people; }

Q_SIGNALS:
    /// Other rules, or others about them.
    void changed();
    void counted();
    void tried(qint64 yes, qint64 ask);
    void failed(const Allpost::Error &error);

private:
    void follow(const ChangeSet &changes);
    void catchUp();
    void count();

    Store &m_store;
    QDate m_today;
    Hints m_hints;
    QList<Entry> m_entries;
    std::unique_ptr<ListLoader> m_loader;
    std::unique_ptr<ListLoader> m_trial;
    quint64 m_token = 0;
    qint64 m_people = 0;
    bool m_asked = false;
    bool m_counting = false;
    bool m_isWatched = true;
    bool m_isStale = false;
    bool m_areRulesStale = false;
};

} // namespace Allpost
