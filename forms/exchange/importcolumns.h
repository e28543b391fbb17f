// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/sheetfile.h"
#include "models/residents/rosterimport.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class Button;
class KeptModel;
class MappingModel;
class SheetsModel;

namespace Ui {
class ImportColumns;
}

/// Second step of an import: which sheets, where their tables stand, which column goes where, and beside it the first
/// people as they would be kept.
class ImportColumns : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);
    ~ImportColumns() override;

    /// how, options: as the file was opened. import stays alive until detach().
    void setImport(RosterImport *import, const OpenOptions &how, const RosterImport::Options &options);
    /// Lets go of the import: a worker uses it from now on, or it goes.
    void detach();
    MappingModel *mapping() const { return m_columns; }
    SheetsModel *sheets() const { return m_sheets; }
    KeptModel *kept() const { return m_kept; }
    /// Sheet whose columns are shown.
    int sheet() const { return m_sheet; }
    void showSheet(int sheet);
    void begin();

Q_SIGNALS:
    void corrected();
    /// The file is to be read again: another encoding, hidden sheets too.
    void readAgain(const Allpost::OpenOptions &how, const Allpost::RosterImport::Options &options);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTables();
    void showReading();
    void showHidden();
    void showTextLayout();
    void showKept();
    void takeTable();
    void takePlace();
    void changed();
    void arrangeColumns();

    std::unique_ptr<Ui::ImportColumns> m_ui;
    RosterImport *m_import = nullptr;
    OpenOptions m_how;
    RosterImport::Options m_options;
    int m_sheet = 0;
    MappingModel *m_columns;
    SheetsModel *m_sheets;
    KeptModel *m_kept;
    QList<KeptRow> m_keptRows;
    int m_keptAt = 0;
    QWidget *m_keptStrip;
    Button *m_keptBefore;
    Button *m_keptNext;
};

} // namespace Allpost
