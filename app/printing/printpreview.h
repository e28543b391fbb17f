// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/pagedocument.h"
#include "models/base/task.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Allpost {

class ActionBar;
class Button;
class Card;
class FieldBox;
class Label;
class LineEdit;
class PageHead;
class ProgressCard;

namespace Printing {

class PageView;

/// What is remembered from one print to the next.
struct PrintChoices
{
    QString printer = {};     ///< empty: the system's own choice
    PageSetup setup = {};
    bool bothSides = false;
    QString folder = {};      ///< where the last PDF went

    bool operator==(const PrintChoices &other) const;
};

/// The pages as they will come out, with printer, paper and pages to choose; then printer or PDF. Laying out, printing
/// and writing run off the UI thread and can be cancelled; no other window is opened but the system's file dialog.
class PrintPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPreview(QWidget *parent = nullptr);
    ~PrintPreview() override;

    void setChoices(const PrintChoices &choices);
    PrintChoices choices() const;
    /// Lays the printout out and shows it. Rows are asked for while it is shown.
    void setPrintout(const Printout &printout);

    /// Nothing is being laid out, printed or written.
    bool isIdle() const { return !m_running.isRunning(); }
    std::shared_ptr<const PagedDocument> document() const { return m_document; }
    PageView *view() const { return m_view; }

    /// For tests: names instead of the installed printers, and an answer instead of the file dialog.
    void setPrinters(const QStringList &names);
    void setAskPath(std::function<QString(const QString &proposed)> ask) { m_askPath = std::move(ask); }

public Q_SLOTS:
    void print();
    void savePdf();
    /// Esc: stops what runs, else goes back.
    void escape();

Q_SIGNALS:
    void closed();
    /// Done, in words for the status line.
    void said(const QString &words);
    void complained(const Allpost::Error &error);
    void choicesChanged();

protected:
    bool event(QEvent *event) override;

private:
    enum class Job { None, LayOut, Print, Save };
    using Laid = std::shared_ptr<const PagedDocument>;

    QWidget *makeViewBar();
    Card *makePanel();
    void makeActions();
    void fill();
    void layOut();
    void start(Job job, const QString &what, std::function<Status(Progress &)> work);
    void finished();
    void showFacts();
    void showPage();
    void choiceMade();
    void setBusy(bool busy);
    std::optional<QList<int>> chosenPages();
    QString proposedPath() const;

    QPageSize::PageSizeId paper() const;

    Printout m_printout;
    std::optional<QPageSize::PageSizeId> m_meantFor; ///< this printout's paper, until the person chooses
    Laid m_document;
    Laid m_coming; ///< made by the running job
    PrintChoices m_choices;
    QStringList m_printers;
    std::function<QString(const QString &)> m_askPath;

    Job m_job = Job::None;
    bool m_again = false;
    bool m_filling = false;
    QString m_path;
    std::shared_ptr<Progress> m_progress;
    QFutureWatcher<Status> m_running;

    PageHead *m_head;
    PageView *m_view;
    Label *m_pageLabel;
    Label *m_zoomLabel;
    ProgressCard *m_progressCard;
    FieldBox *m_printerField;
    QComboBox *m_printer;
    FieldBox *m_paperField;
    QComboBox *m_paper;
    FieldBox *m_orientationField;
    QComboBox *m_orientation;
    FieldBox *m_sizeField;
    QComboBox *m_size;
    FieldBox *m_pagesField;
    LineEdit *m_pages;
    FieldBox *m_copiesField;
    QSpinBox *m_copies;
    QCheckBox *m_bothSides;
    Label *m_facts;
    ActionBar *m_bar;
    Button *m_back;
    Button *m_save;
    Button *m_print;
    QList<Button *> m_viewButtons;
};

} // namespace Printing
} // namespace Allpost
