// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/exchange/sheetfile.h"

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Button;
class DifferenceModel;
class FindingGroupModel;
class MappingModel;
class MissingModel;
class PreviewModel;
class RosterImport;

namespace Ui {
class ImportPage;
}

/// A spreadsheet comes in: choose the file, say which column is which, see what is wrong with which cell and mend it,
/// then one deed. Going back or away leaves the office as it was.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// what: the path of a spreadsheet, or nothing.
    void show(const QVariant &what) override;
    QString title() const override;
    void refresh() override;

    enum Step { Choose, Columns, Check, Done };
    Step step() const { return m_step; }
    RosterImport *import() const { return m_import.get(); }

    void openFile(const QString &path);


private:
    void addCommands();
    void chooseFile();
    void readFile(const OpenOptions &how);
    void showStep(Step step);
    void showMapping();
    void checkRows();
    void planAgain();
    void showFindings();
    void showRows(const QList<int> &rows);
    void updateBar();
    void start();
    void finished(const Status &status);
    void forward();
    void backward();
    void nextFinding();
    void saveHeldBack();
    void loadPast();
    void work(const QString &what, const QString &leaves, std::function<Status(Progress &)> job, std::function<void()> then);

    std::unique_ptr<Ui::ImportPage> m_ui;
    std::shared_ptr<RosterImport> m_import;
    QString m_path;
    Step m_step = Choose;
    bool m_running = false;
    MappingModel *m_columns;
    PreviewModel *m_rows;
    DifferenceModel *m_differences;
    MissingModel *m_missing;
    FindingGroupModel *m_groups;
    QStandardItemModel *m_past;
    Button *m_back;
    Button *m_next;
    Button *m_cancel;
    Button *m_otherFile;
    QAction *m_goAction = nullptr;
    QAction *m_backAction = nullptr;
    QAction *m_findingAction = nullptr;
    QAction *m_saveAction = nullptr;
};

} // namespace Allpost
