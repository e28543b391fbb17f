// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/residents/duplicates.h"

#include <memory>

class QAction;

namespace Allpost {

class DuplicateFields;
class DuplicatePairs;

namespace Ui {
class DuplicatesPage;
}

/// Records that may be one person, pair by pair: compared field by field, linked as one, or said to be two people. The next
/// pair comes by itself.
class DuplicatesPage : public Page
{
    Q_OBJECT
public:
    explicit DuplicatesPage(Workplace &workplace, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    /// what: the key of a person, whose pair is shown first; nothing: all pairs.
    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    bool isSearching() const { return m_searching; }

private:
    void addCommands();
    void search();
    void showPair(int row);
    void decided(const QString &words);
    void choose(int side);
    void chooseAll(int side);
    void link();
    void different();
    QStringList homeOf(Key resident) const;

    std::unique_ptr<Ui::DuplicatesPage> m_ui;
    DuplicatePairs *m_pairs;
    DuplicateFields *m_fields;
    QList<QAction *> m_pairActions;
    Snapshot m_counts;
    Snapshot m_second;
    Key m_wanted = 0;
    quint64 m_run = 0;
    bool m_searching = false;
};

} // namespace Allpost
