// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/exchange/importcheck.h"
#include "forms/shared/page.h"
#include "models/exchange/sheetfile.h"
#include "models/residents/pastimports.h"

#include <memory>

namespace Allpost {

class Button;
class ImportChoose;
class ImportColumns;

namespace Ui {
class ImportPage;
}

/// A spreadsheet comes in: choose the file, say which column is which, see what is wrong with which cell and mend it,
/// then one deed. Going back or away leaves the office as it was; what runs goes on while another page is in front.
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
    bool isRunning() const { return m_running; }
    RosterImport *import() const { return m_import.get(); }

    void openFile(const QString &path);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Job = std::function<Status(Progress &)>;

    void addCommands();
    void chooseFile();
    void readFile(const OpenOptions &how, const RosterImport::Options &options);
    void showStep(Step step);
    void showColumns();
    void dropImport();
    void checkRows();
    void planAgain();
    void mended();
    void updateBar();
    QString columnsRefusal() const;
    QString checkRefusal() const;
    void start();
    void showOutcome(const ImportCounts &counts);
    void forward();
    void backward();
    void leaveFlow();
    void saveHeldBack();
    void loadPast();
    void takeBack(const PastImport &past);
    void noteImport();
    /// On the page of progress: job on a worker, which alone uses the import meanwhile; then ends in a step.
    void work(const QString &what, const QString &leaves, Job job, std::function<void()> then, std::function<void()> otherwise);
    /// The same behind the screen, which stays.
    void workQuietly(const QString &what, Job job, std::function<void()> then);
    bool failed(const Status &status);

    std::unique_ptr<Ui::ImportPage> m_ui;
    std::shared_ptr<RosterImport> m_import;
    ImportResult m_result;
    OpenOptions m_how;
    RosterImport::Options m_options;
    QString m_path;
    Step m_step = Choose;
    bool m_running = false;
    bool m_planned = false;
    bool m_pastLoading = false;
    qint64 m_heldBack = 0;
    ImportChoose *m_choose;
    ImportColumns *m_columns;
    ImportCheck *m_check;
    Button *m_back;
    Button *m_next;
    Button *m_cancel;
    Button *m_otherFile;
    QAction *m_goAction = nullptr;
    QAction *m_backAction = nullptr;
    QAction *m_findingAction = nullptr;
    QAction *m_saveAction = nullptr;
    QTimer *m_planTimer;
};

} // namespace Allpost
