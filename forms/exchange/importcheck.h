// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/rosterimport.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class DifferenceModel;
class FindingGroupModel;
class MissingModel;
class PreviewModel;

namespace Ui {
class ImportCheck;
}

/// What a worker found out about the rows, so that the screen needs not count.
struct ImportResult
{
    ImportCounts counts = {};
    QList<FindingGroup> groups = {};
    QList<int> troubled = {};      ///< rows with a finding that is more than a note, rising
    QList<MissingPerson> missing = {};

    static ImportResult of(const RosterImport &import);
    /// Rows that go into the office: all but those held back and those that repeat another row.
    qint64 comingIn() const { return counts.read - counts.heldBack - counts.repeated; }
};

/// Third step of an import: what is wrong with which cell, mended in place; what differs from the office; who is missing.
class ImportCheck : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheck(QWidget *parent = nullptr);
    ~ImportCheck() override;

    /// keepPlace: the same rows and cell stay in view, after a cell was mended.
    void setImport(RosterImport *import, const ImportResult &result, bool keepPlace);
    /// A worker uses the import: what is seen stays, nothing can be changed.
    void freeze();
    void detach();
    void setRevealed(bool on);
    void begin();
    void nextFinding();
    /// Cells were mended or values ticked: leaving would lose them.
    bool hasWork() const;
    PreviewModel *rows() const { return m_rows; }
    DifferenceModel *differences() const { return m_differences; }

Q_SIGNALS:
    void mended();
    void chosenChanged();
    void saveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    void showCounts(const ImportResult &result);
    void showView(int view);
    void showRows(const QList<int> &rows);
    void fitRows();
    void fitGroups();

    std::unique_ptr<Ui::ImportCheck> m_ui;
    RosterImport *m_import = nullptr;
    PreviewModel *m_rows;
    DifferenceModel *m_differences;
    MissingModel *m_missing;
    FindingGroupModel *m_groups;
    QList<int> m_troubled;
    int m_total = 0;
    bool m_frozen = false;
    bool m_viewWaits = false; ///< another list was asked for while frozen
};

} // namespace Allpost
